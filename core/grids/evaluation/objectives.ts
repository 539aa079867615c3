import { date, quantity, same, share, t, table, text, unless } from '../language';
import type { Example } from '../language/define';
import { PROGRESS } from './setting';

/**
 * The shared workshop after a year, as settled: 15 + 9 + 9 + 5 of the 40 uses foreseen, 3 326,90 $ paid by the partners,
 * 853,10 $ saved on the 38 × 110 $ that they would pay alone.
 */
const objectiveExamples: readonly Readonly<Record<string, Example>>[] = [
  {
    objective: t('Que les quatre aient accès au planeur', 'All four have access to the planer'),
    indicator: t('Utilisations dans l’année', 'Uses in the year'),
    start: 0,
    target: 40,
    reached: 38,
    results: t('Les quatre partenaires s’en servent.', 'All four partners use it.'),
    weak: t('La Maison de jeunes n’est venue que 5 fois sur 6.', 'The youth centre came only 5 times out of 6.'),
    improvement: t('Lui garder le samedi matin.', 'Keep Saturday morning for it.'),
    next: '2028-12-01',
  },
  {
    objective: t('Couvrir tous les coûts', 'Cover all the costs'),
    indicator: t('Dollars versés par les partenaires', 'Dollars paid by the partners'),
    start: 0,
    target: 3327,
    reached: 3327,
    results: t('Le planeur pourra être remplacé.', 'The planer can be replaced.'),
    next: '2028-12-01',
  },
  {
    objective: t('Payer moins que seul', 'Pay less than alone'),
    indicator: t('Dollars économisés, tous compris', 'Dollars saved, all together'),
    start: 0,
    target: 850,
    reached: 853,
    results: t('Chacun paie moins.', 'Each one pays less.'),
    weak: t('L’économie de L’Escale est mince.', 'L’Escale’s saving is slim.'),
    improvement: t('Revoir son plafond.', 'Review its cap.'),
    next: '2028-12-01',
  },
  {
    objective: t('Acheter moins de bois neuf', 'Buy less new wood'),
    indicator: t('Part du bois acheté neuf, en %', 'Share of wood bought new, in %'),
    start: 80,
    target: 50,
    reached: 62,
    results: t('Six tonnes de bois sauvées.', 'Six tonnes of wood saved.'),
    weak: t('Le bois récupéré arrive mal trié.', 'Reclaimed wood comes badly sorted.'),
    improvement: t('Trier à la Ressourcerie avant de livrer.', 'Sort at the reuse centre before delivery.'),
    next: '2028-03-31',
  },
  {
    objective: t('Initier des jeunes au bois', 'Introduce youth to woodwork'),
    indicator: t('Jeunes initiés', 'Youth introduced'),
    start: 0,
    target: 24,
    reached: 24,
    results: t('Trois se sont inscrits à l’École.', 'Three enrolled at the school.'),
    next: '2028-12-01',
  },
  {
    objective: t('Travailler sans accident', 'Work without an accident'),
    indicator: same('Accidents'),
    start: 0,
    target: 0,
    reached: 0,
    results: t('Aucune blessure déclarée.', 'No injury reported.'),
    next: '2028-03-31',
  },
];

export const objectives = table('objectives', t('Objectif par objectif', 'Objective by objective'), {
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
