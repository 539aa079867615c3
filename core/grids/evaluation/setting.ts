import { chart, choice, count, date, inputs, line, lines, prose, t, total, unless } from '../language';

const RHYTHMS = [
  t('En continu', 'Continuously'),
  t('Après chaque étape', 'After each step'),
  t('Une fois l’an', 'Once a year'),
];

/**
 * From the starting point to the target, whichever way it goes. Where both are the same, it is reached when it is kept; else nothing
 * says whether more or less is better, but for a target of nil: no accident.
 */
export const PROGRESS = unless(
  'COUNT({target},{reached})<2',
  'IF({target}-{start}=0,IF({reached}={target},1,IF({target}=0,0,"")),({reached}-{start})/({target}-{start}))',
);

export const setting = inputs('setting', t('L’évaluation', 'The evaluation'), [
  date('evaluationDate', t('Date de cette évaluation', 'Date of this evaluation'), {
    name: t('date_evaluation', 'evaluation_date'),
    example: '2027-06-15',
  }),
  choice('rhythm', t('Nous évaluons', 'We evaluate'), {
    choices: RHYTHMS,
    name: t('rythme_evaluation', 'evaluation_rhythm'),
    example: t('Après chaque étape', 'After each step'),
  }),
]);

export const result = lines('result', t('Les cibles', 'Targets'), {
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
      unless('{result.measured.value}=0', '{result.met.value}/{result.measured.value}'),
    ]),
  ],
});

export const bars = chart('bar', 'bars', t('Chemin parcouru vers chaque cible', 'Way covered towards each target'), {
  mayBeNegative: true,
  categories: 'objectives.objective',
  series: [[t('Atteint', 'Reached'), 'objectives.progress']],
  kind: 'share',
  rows: 10,
});

export const questions = prose('questions', t('Quatre questions à se poser', 'Four questions to ask ourselves'), [
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
