import { BLANK, date, quantity, same, share, t, table, text, unless } from '../language';
import { PROGRESS } from './setting';

/** To the dollar; not measured until the year is settled. */
const settled = (formula: string): string => `=IF(COUNT({settlement!partners.due})=0,"",ROUND(${formula},0))`;

export const objectives = table('objectives', t('Objectif par objectif', 'Objective by objective'), {
  help: t(
    'Une ligne par objectif mesurable. La part atteinte va du point de départ à la cible, que le chiffre doive monter ou baisser.',
    'One row per measurable objective. The share reached goes from the starting point to the target, whether the figure should rise or fall.',
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
    share('progress', t('Part atteinte', 'Share reached'), { decimals: 0, formula: PROGRESS }).note(
      'Vide quand le départ est la cible et que le chiffre atteint est autre : rien ne dit si plus ou moins est mieux. Une cible de 0 est manquée dès qu’on s’en écarte.',
      'Blank when the start is the target and the figure reached is another: nothing says whether more or less is better. A target of 0 is missed by any other figure.',
    ),
    text('met', t('Cible atteinte ?', 'Target reached?'), {
      formula: unless('{progress}=""', 'IF({progress}>=1,{yes},{no})'),
    }),
    text('results', t('Retombées', 'Outcomes')),
    text('weak', t('Ce qui a moins bien fonctionné', 'What worked less well')),
    text('improvement', t('Amélioration', 'Improvement')),
    date('next', t('Prochaine vérification', 'Next check')),
  ],
  /**
   * The shared workshop after its first year, 2026, as settled: 15 + 9 + 9 + 5 of the 40 uses foreseen, 3 326,90 $ paid by the partners,
   * 853,10 $ saved on the 38 × 110 $ that they would pay alone.
   */
  examples: [
    [
      t('Que les quatre aient accès au planeur', 'All four have access to the planer'),
      t('Utilisations dans l’année', 'Uses in the year'),
      0,
      { example: 40, follows: '={costs!usesPerYear}' },
      { example: 38, follows: '={settlement!partners.uses.total}' },
      t('Les quatre partenaires s’en servent.', 'All four partners use it.'),
      t('La Maison de jeunes est venue moins que prévu.', 'The youth centre came less than foreseen.'),
      t('Lui garder le samedi matin.', 'Keep Saturday morning for it.'),
      '2027-12-01',
    ],
    [
      t('Couvrir tous les coûts', 'Cover all the costs'),
      t('Dollars versés par les partenaires', 'Dollars paid by the partners'),
      0,
      { example: 3327, follows: '=ROUND({settlement!pools.actual.total},0)' },
      { example: 3327, follows: settled('{settlement!partners.due.total}') },
      t('Le planeur pourra être remplacé.', 'The planer can be replaced.'),
      BLANK,
      BLANK,
      '2027-12-01',
    ],
    [
      t('Payer moins que seul', 'Pay less than alone'),
      t('Dollars économisés, tous compris', 'Dollars saved, all together'),
      0,
      850,
      {
        example: 853,
        follows: settled('{settlement!partners.uses.total}*N({breakEven!marketPrice})-{settlement!partners.due.total}'),
      },
      t('Chacun paie moins.', 'Each one pays less.'),
      t('L’économie de L’Escale est mince.', 'L’Escale’s saving is slim.'),
      t('Revoir son plafond.', 'Review its cap.'),
      '2027-12-01',
    ],
    [
      t('Acheter moins de bois neuf', 'Buy less new wood'),
      t('Part du bois acheté neuf, en %', 'Share of wood bought new, in %'),
      80,
      50,
      62,
      t('Six tonnes de bois sauvées.', 'Six tonnes of wood saved.'),
      t('Le bois récupéré arrive mal trié.', 'Reclaimed wood comes badly sorted.'),
      t('Trier à la Ressourcerie avant de livrer.', 'Sort at the reuse centre before delivery.'),
      '2027-03-31',
    ],
    [
      t('Initier des jeunes au bois', 'Introduce youth to woodwork'),
      t('Jeunes initiés', 'Youth introduced'),
      0,
      24,
      24,
      t('Trois se sont inscrits à l’École.', 'Three enrolled at the school.'),
      BLANK,
      BLANK,
      '2027-12-01',
    ],
    [
      t('Travailler sans accident', 'Work without an accident'),
      same('Accidents'),
      0,
      0,
      0,
      t('Aucune blessure déclarée.', 'No injury reported.'),
      BLANK,
      BLANK,
      '2027-03-31',
    ],
  ],
});
