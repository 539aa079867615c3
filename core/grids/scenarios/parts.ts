import { same, type Text } from '../../values/text';
import type { Column, Given, InputsBlock, TableBlock } from '../language/define';

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

export const scenarioInputs: InputsBlock = {
  type: 'inputs',
  id: 'question',
  title: { fr: 'La question', en: 'The question' },
  inputs: {
    scenarioFunction: {
      kind: 'choice',
      choices: FUNCTIONS.map(same),
      label: { fr: 'Fonction à comparer', en: 'Function to compare' },
      name: { fr: 'scenario_fonction', en: 'scenario_function' },
      note: {
        fr: 'Ses arguments s’inscrivent plus bas et servent de libellés aux lignes du tableau.',
        en: 'Its arguments are written further down and label the rows of the table.',
      },
      example: same('SEUIL'),
    },
    scenarioTarget: {
      kind: 'quantity',
      decimals: 2,
      min: -1,
      label: { fr: 'Cible : au plus', en: 'Target: at most' },
      name: { fr: 'scenario_cible', en: 'scenario_target' },
      note: {
        fr: 'La simulation dit la chance que le résultat ne la dépasse pas. Ici : les 40 utilisations prévues.',
        en: 'The simulation tells the chance that the result does not exceed it. Here: the 40 uses foreseen.',
      },
      example: 40,
    },
    soughtRank: {
      kind: 'count',
      min: 1,
      label: { fr: 'Argument cherché, rang', en: 'Argument sought, rank' },
      name: { fr: 'scenario_rang', en: 'scenario_rank' },
      note: {
        fr: '1 pour la première ligne du tableau. Ici le prix, au rang 2.',
        en: '1 for the first row of the table. Here the price, of rank 2.',
      },
      example: 2,
    },
    soughtResult: {
      kind: 'quantity',
      decimals: 2,
      min: -1,
      label: { fr: 'Pour obtenir', en: 'In order to get' },
      name: { fr: 'scenario_resultat', en: 'scenario_result' },
      example: 30,
    },
  },
};

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
  { fr: 'Comme prévu', en: 'As planned' },
  { fr: 'Sans subvention', en: 'No grant' },
  { fr: 'Plus cher', en: 'Dearer' },
  { fr: 'Moins cher', en: 'Cheaper' },
  { fr: 'Bénévoles sur place', en: 'Volunteers on site' },
  { fr: 'Un impayé sur vingt', en: 'One in 20 unpaid' },
];
const KEYS = ['s1', 's2', 's3', 's4', 's5', 's6', 'low', 'high'];
/** The most that a function of the list takes: COUTUSAGE. */
const ARGUMENTS = 19;

const value: Omit<Column, 'label'> = { kind: 'quantity', decimals: 2, min: -1 };

const ARGUMENT_NOTE: Text = {
  fr: 'Nommez les colonnes. Un taux s’écrit 5 % ou 0,05 ; une case vide n’est pas donnée. Le premier scénario est la base de tout ce qui suit.',
  en: 'Name the columns. A rate is entered as 5% or 0.05; a blank cell is not given. The first scenario is the base of all that follows.',
};

const columns: Record<string, Column> = {
  argument: { kind: 'text', label: same('Argument'), note: ARGUMENT_NOTE },
};
SCENARIOS.forEach((example, index) => {
  const label = { fr: `Scénario ${index + 1}`, en: `Scenario ${index + 1}` };
  columns[`s${index + 1}`] = { ...value, label, header: { example } };
});
columns.low = { ...value, label: { fr: 'Au plus bas', en: 'At lowest' } };
columns.high = { ...value, label: { fr: 'Au plus haut', en: 'At highest' } };

function argumentRow(row: number): Given {
  const example: Record<string, number> = {};
  KEYS.forEach((key, index) => {
    const figure = EXAMPLES[row - 1]?.[index];
    if (figure !== undefined) example[key] = figure;
  });
  const name = `INDEX({arguments.1},${row})`;
  // After the arguments, AIDE adds lines of its own, whose second column is blank.
  return { cells: { argument: `=IF(INDEX({arguments.2},${row})&""="","",${name})` }, example };
}

export const casesTable: TableBlock = {
  type: 'table',
  id: 'cases',
  title: { fr: 'Les scénarios, un par colonne', en: 'The scenarios, one a column' },
  given: Array.from({ length: ARGUMENTS }, (_, row) => argumentRow(row + 1)),
  rows: ARGUMENTS,
  columns,
  examples: [],
};

/** Scenarios read down, for the chart. */
export const summaryTable: TableBlock = {
  type: 'table',
  id: 'summary',
  title: { fr: 'Les résultats', en: 'The results' },
  given: SCENARIOS.map((_, index) => ({
    cells: {
      name: `={cases.s${index + 1}.header}`,
    },
  })),
  rows: SCENARIOS.length,
  columns: {
    name: { kind: 'text', label: { fr: 'Scénario', en: 'Scenario' } },
    result: {
      kind: 'quantity',
      decimals: 2,
      label: { fr: 'Résultat', en: 'Result' },
      spill:
        '=IF(OR({scenarioFunction}="",COUNT({cases.s1.1:cases.s6.1})=0),"",TRANSPOSE(IF(ISNUMBER({cases.s1.1:cases.s6.1}),MUTU.SCENARIOS({scenarioFunction},{cases.s1:cases.s6?}),"")))',
    },
    gap: {
      kind: 'quantity',
      decimals: 2,
      label: { fr: 'Écart', en: 'Gap' },
      note: { fr: 'Avec le premier scénario.', en: 'With the first scenario.' },
      formula: '=IF(COUNT({result},{summary.result.1})=2,{result}-{summary.result.1},"")',
    },
    share: {
      kind: 'share',
      label: { fr: 'Soit', en: 'That is' },
      formula: '=IF(ISNUMBER({gap}),IF({summary.result.1}=0,"",{gap}/{summary.result.1}),"")',
    },
  },
  examples: [],
};

const SENSITIVE_ROWS = 8;
const deviation = (column: number, row: number): string =>
  `=IF(ISNUMBER(INDEX({sensitivity.${column}},${row})),INDEX({sensitivity.${column}},${row})-{summary.result.1},"")`;

/** The bars of the tornado: how far from the base each argument leads. */
export const tornadoTable: TableBlock = {
  type: 'table',
  id: 'tornado',
  title: { fr: 'Loin de la base', en: 'From the base' },
  given: Array.from({ length: SENSITIVE_ROWS }, (_, row) => ({
    cells: { low: deviation(2, row + 1), high: deviation(3, row + 1) },
  })),
  rows: SENSITIVE_ROWS,
  columns: {
    low: { kind: 'quantity', decimals: 2, label: { fr: 'Au plus bas', en: 'At lowest' } },
    high: { kind: 'quantity', decimals: 2, label: { fr: 'Au plus haut', en: 'At highest' } },
  },
  examples: [],
};
export const SENSITIVITY_ROWS = SENSITIVE_ROWS + 1;
