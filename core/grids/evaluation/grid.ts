import type { Text } from '../../values/text';
import {
  across,
  at,
  bad,
  band,
  chart,
  choice,
  count,
  date,
  defineTemplate,
  good,
  inputs,
  line,
  lines,
  NO,
  newPage,
  prose,
  quantity,
  share,
  t,
  table,
  text,
  total,
  unless,
  warning,
  YES,
} from '../language';
import { logicExamples, objectiveExamples, TRUTHS, theoryExamples } from './parts';

const RHYTHMS: readonly Text[] = [
  t('En continu', 'Continuously'),
  t('Après chaque étape', 'After each step'),
  t('Une fois l’an', 'Once a year'),
];

/** From the starting point to the target, whichever way it goes; where both are the same, it is kept or it is not. */
const PROGRESS = unless(
  'COUNT({target},{reached})<2',
  'IF({target}-{start}=0,IF({reached}={target},1,0),({reached}-{start})/({target}-{start}))',
);
const setting = inputs('setting', t('L’évaluation', 'The evaluation'), [
  date('evaluationDate', t('Date de cette évaluation', 'Date of this evaluation'), {
    name: t('date_evaluation', 'evaluation_date'),
    example: '2028-06-15',
  }),
  choice('rhythm', t('Nous évaluons', 'We evaluate'), {
    choices: RHYTHMS,
    name: t('rythme_evaluation', 'evaluation_rhythm'),
    example: t('Après chaque étape', 'After each step'),
  }),
]);
const result = lines('result', t('Les cibles', 'Targets'), {
  columns: [count('value')],
  lines: [
    line('measured', t('Cibles mesurées', 'Targets measured'), ['=COUNT({objectives.progress})']),
    line('met', t('Cibles atteintes', 'Targets reached'), ['=COUNTIF({objectives.met},{yes})']),
    line('waiting', t('Objectifs encore sans mesure', 'Objectives not measured yet'), [
      '=SUMPRODUCT(({objectives.objective}<>"")*({objectives.progress}=""))',
    ]),
    line('late', t('Vérifications en retard', 'Checks overdue'), [
      unless('{evaluationDate}=""', 'COUNTIF({objectives.next},"<"&{evaluationDate})', 0),
    ]).note(
      'Leur date est passée le jour de cette évaluation.',
      'Their date has passed on the day of this evaluation.',
    ),
    total('share', t('Part des cibles atteintes', 'Share of targets reached'), { kind: 'share' }, [
      unless('{result.measured.value}=0', '{result.met.value}/{result.measured.value}', 0),
    ]),
  ],
});
const bars = chart('bar', 'bars', t('Chemin parcouru vers chaque cible', 'Way covered towards each target'), {
  mayBeNegative: true,
  categories: 'objectives.objective',
  series: [[t('Atteint', 'Reached'), 'objectives.progress']],
  kind: 'share',
  rows: 10,
});
const questions = prose('questions', t('Quatre questions à se poser', 'Four questions to ask ourselves'), [
  t('1. Avons-nous atteint ce que nous visions ?', '1. Have we reached what we aimed at?'),
  t('2. Qu’est-ce que nos actions ont changé, et pour qui ?', '2. What have our actions changed, and for whom?'),
  t('3. Qu’est-ce qui ne marche pas, ou marche moins bien ?', '3. What does not work, or works less well?'),
  t(
    '4. Que pouvons-nous changer pour y arriver, et quand le vérifierons-nous ?',
    '4. What can we change to get there, and when will we check?',
  ),
  t(
    'Puis on recommence : évaluer est une boucle, qui peut tourner à la fin de chaque étape.',
    'Then start again: evaluating is a loop, which may turn at the end of each step.',
  ),
]);
const objectives = table('objectives', t('Objectif par objectif', 'Objective by objective'), {
  help: t(
    'Une ligne par objectif mesurable. La part atteinte va du point de départ à la cible, que le chiffre doive monter ou baisser.',
    'One row a measurable objective. The share reached goes from the starting point to the target, whether the figure should rise or fall.',
  ),
  rows: 12,
  columns: [
    text('objective', t('Objectif', 'Objective')),
    text('indicator', t('Indicateur', 'Indicator')),
    quantity('start', t('Départ', 'Start'), { min: -1 }).note(
      'Le chiffre au début du projet ; vide : 0.',
      'The figure when the project began; blank: 0.',
    ),
    quantity('target', t('Cible', 'Target'), { min: -1 }),
    quantity('reached', t('Atteint', 'Reached'), { min: -1 }),
    share('progress', t('Part atteinte', 'Share reached'), { decimals: 0, formula: PROGRESS }),
    text('met', t('Cible atteinte ?', 'Target reached?'), {
      formula: unless('{progress}=""', 'IF({progress}>=1,{yes},{no})'),
    }),
    text('results', t('Retombées', 'Outcomes')),
    text('weak', t('Ce qui a moins bien fonctionné', 'What worked less well')),
    text('improvement', t('Amélioration', 'Improvement')),
    date('next', t('Prochaine vérification', 'Next check')),
  ],
  examples: objectiveExamples,
});
const logic = table('logic', t('Le modèle logique', 'The logic model'), {
  rows: 6,
  columns: [
    text('resources', t('Ressources →', 'Resources →')),
    text('activities', t('Activités →', 'Activities →')),
    text('outputs', t('Extrants →', 'Outputs →')),
    text('outcomes', t('Effets', 'Effects')),
  ],
  examples: logicExamples,
});
const theory = table('theory', t('Ou la théorie du changement', 'Or the theory of change'), {
  rows: 5,
  columns: [
    text('ifWe', t('Si…', 'If…')),
    text('change', t('alors…', 'then…')),
    text('because', t('parce que…', 'because…')),
    choice('truth', t('Encore vrai ?', 'Still true?'), { choices: TRUTHS }),
  ],
  examples: theoryExamples,
});
const method = prose('method', t('Bien s’y préparer', 'Preparing for it'), [
  t(
    'Le modèle logique dit comment les moyens mènent aux effets : ce que nous y mettons, ce que nous faisons, ce que cela produit, ce que cela change.',
    'The logic model says how means lead to effects: what we put in, what we do, what it produces, what it changes.',
  ),
  t(
    'La théorie du changement dit pourquoi nous croyons que cela marchera. Si une raison ne tient plus, il faut revoir le plan.',
    'The theory of change says why we believe it will work. If a reason no longer holds, the plan must be reviewed.',
  ),
  t(
    'L’une ou l’autre demande plus de travail au départ, mais oblige les partenaires à s’entendre sur le résultat voulu et sur la façon d’y arriver.',
    'Either takes more work at the start, but makes the partners agree on the result wanted and on how to get there.',
  ),
  t(
    'Un bon indicateur se compte sans effort : réservations du registre, dollars de la comptabilité, présences.',
    'A good indicator is counted without effort: bookings in the log, dollars in the books, attendance.',
  ),
]);

export const evaluation = defineTemplate({
  id: 'evaluation',
  step: 'evaluation',
  after: 'partnerChange',
  sheet: t('Évaluation', 'Evaluation'),
  title: t('Ce que le partage a donné', 'What sharing has led to'),
  purpose: t(
    'Comparer ce qui est atteint à ce qui était visé, comprendre pourquoi le reste a déçu, s’ajuster et recommencer. Écrivez objectifs, indicateurs et cibles dès la planification, et non à la fin.',
    'Compare what is reached with what was aimed at, understand what worked less well, adjust and start again. Write objectives, indicators and targets as soon as you plan, not at the end.',
  ),
  tracks: { left: [225, 165, 78], middle: [78, 78, 78], between: 72, models: 175, right: [175, 175, 150] },
  bands: [
    band(at('left', setting, result), at('middle', across('models', bars)), at('right', questions)),
    band(at('left', objectives)),
    newPage(at('models', logic, theory), at('left', across('middle', method))),
  ],
  words: { yes: YES, no: NO },
  conditions: [
    good('objectives.met', '={cell}={yes}'),
    warning('objectives.met', '={cell}={no}'),
    bad('objectives.next', '=AND(ISNUMBER({cell}),ISNUMBER({evaluationDate}),{cell}<{evaluationDate})'),
    bad('result.late.value', '={cell}>0'),
    bad('theory.truth', '={cell}={no}'),
  ],
});
