import type { Text } from '../../values/text';
import { choice, count, given, inputs, quantity, same, share, t, table, text, unless, when } from '../language';

/** Functions with one number for an answer, each argument in a cell: those a committee compares most. */
const FUNCTIONS = [
  'SEUIL',
  'COUTUSAGE',
  'TARIF',
  'SEUILACHAT',
  'REMPLACEMENT',
  'TAUXHORAIRE',
  'GESTION',
  'DELAI',
  'RUPTURE',
];

export const scenarioInputs = inputs('question', t('La question', 'The question'), [
  choice('scenarioFunction', t('Fonction à comparer', 'Function to compare'), {
    choices: FUNCTIONS.map(same),
    name: t('scenario_fonction', 'scenario_function'),
    example: same('SEUIL'),
  }).note(
    'Ses arguments s’inscrivent plus bas et servent de libellés aux lignes du tableau.',
    'Its arguments are written further down and label the rows of the table.',
  ),
  quantity('scenarioTarget', t('Cible : au plus', 'Target: at most'), {
    decimals: 2,
    min: -1,
    name: t('scenario_cible', 'scenario_target'),
    example: 40,
  }).note(
    'La simulation dit la chance que le résultat ne la dépasse pas. Ici : les 40 utilisations prévues.',
    'The simulation tells the chance that the result does not exceed it. Here: the 40 uses foreseen.',
  ),
  count('soughtRank', t('Argument cherché, rang', 'Argument sought, rank'), {
    min: 1,
    name: t('scenario_rang', 'scenario_rank'),
    example: 2,
  }).note(
    '1 pour la première ligne du tableau. Ici le prix, au rang 2.',
    '1 for the first row of the table. Here the price, of rank 2.',
  ),
  quantity('soughtResult', t('Pour obtenir', 'In order to get'), {
    decimals: 2,
    min: -1,
    name: t('scenario_resultat', 'scenario_result'),
    example: 30,
  }),
]);

/** Cell by cell: fixed costs, price, variable cost, surplus, losses, capacity, unpaid; then low and high. */
const EXAMPLES: readonly (readonly (number | undefined)[])[] = [
  [1900, 2300, 1900, 1900, 1600, 1900, 1700, 2300],
  [90, 90, 105, 85, 90, 90, 85, 95],
  [37.68, 37.68, 37.68, 37.68, 37.68, 37.68, 36, 40],
  [],
  [],
  [200, 200, 200, 200, 200, 200],
  [undefined, undefined, undefined, undefined, undefined, 0.05],
];

const SCENARIOS: readonly Text[] = [
  t('Comme prévu', 'As planned'),
  t('Sans subvention', 'No grant'),
  t('Plus cher', 'Dearer'),
  t('Moins cher', 'Cheaper'),
  t('Bénévoles sur place', 'Volunteers on site'),
  t('Un impayé sur vingt', 'One in 20 unpaid'),
];

/** The most that a function of the list takes: COUTUSAGE. */
const ARGUMENTS = 19;
const FIGURE = { decimals: 2, min: -1 };

const scenarioColumn = (example: Text, index: number) =>
  quantity(`s${index + 1}`, t(`Scénario ${index + 1}`, `Scenario ${index + 1}`), { ...FIGURE, header: { example } });

function argumentRow(row: number) {
  const name = `INDEX({arguments.1},${row})`;
  // After the arguments, AIDE adds lines of its own, whose second column is blank.
  return given([unless(`INDEX({arguments.2},${row})&""=""`, name)], EXAMPLES[row - 1]);
}

export const casesTable = table('cases', t('Les scénarios, un par colonne', 'The scenarios, one a column'), {
  given: Array.from({ length: ARGUMENTS }, (_, row) => argumentRow(row + 1)),
  columns: [
    text('argument', same('Argument')).note(
      'Nommez les colonnes. Un taux s’écrit 5 % ou 0,05 ; une case vide n’est pas donnée. Le premier scénario est la base de tout ce qui suit.',
      'Name the columns. A rate is entered as 5% or 0.05; a blank cell is not given. The first scenario is the base of all that follows.',
    ),
    ...SCENARIOS.map(scenarioColumn),
    quantity('low', t('Au plus bas', 'At lowest'), FIGURE),
    quantity('high', t('Au plus haut', 'At highest'), FIGURE),
  ],
});

/** Scenarios read down, for the chart. */
export const summaryTable = table('summary', t('Les résultats', 'The results'), {
  given: SCENARIOS.map((_, index) => given([`={cases.s${index + 1}.header}`])),
  columns: [
    text('name', t('Scénario', 'Scenario')),
    quantity('result', t('Résultat', 'Result'), {
      decimals: 2,
      spill: unless(
        ['{scenarioFunction}=""', 'COUNT({cases.s1.1:cases.s6.1})=0'],
        'TRANSPOSE(IF(ISNUMBER({cases.s1.1:cases.s6.1}),MUTU.SCENARIOS({scenarioFunction},{cases.s1:cases.s6?}),""))',
      ),
    }),
    quantity('gap', t('Écart', 'Gap'), {
      decimals: 2,
      formula: when('COUNT({result},{summary.result.1})=2', '{result}-{summary.result.1}'),
    }).note('Avec le premier scénario.', 'With the first scenario.'),
    share('share', t('Soit', 'That is'), {
      formula: when('ISNUMBER({gap})', 'IF({summary.result.1}=0,"",{gap}/{summary.result.1})'),
    }),
  ],
});

const SENSITIVE_ROWS = 8;

const deviation = (column: number, row: number): string =>
  when(`ISNUMBER(INDEX({sensitivity.${column}},${row}))`, `INDEX({sensitivity.${column}},${row})-{summary.result.1}`);

/** The bars of the tornado: how far from the base each argument leads. */
export const tornadoTable = table('tornado', t('Loin de la base', 'From the base'), {
  given: Array.from({ length: SENSITIVE_ROWS }, (_, row) =>
    given({ low: deviation(2, row + 1), high: deviation(3, row + 1) }),
  ),
  columns: [
    quantity('low', t('Au plus bas', 'At lowest'), { decimals: 2 }),
    quantity('high', t('Au plus haut', 'At highest'), { decimals: 2 }),
  ],
});

export const SENSITIVITY_ROWS = SENSITIVE_ROWS + 1;
