import { blankIsNotZero } from '../../declare/blank-note';
import { type Answer, defineFunction } from '../../declare/define';
import { missing } from '../../declare/place';
import { CellError, isBlank, refuse } from '../../values/cell';
import { gridOf, type RawGrid } from '../../values/grid';
import { numberInText } from '../../values/numbers';
import type { Text } from '../../values/text';
import { argumentCells, evaluatedFunction, functionName, measuredAs, tooManyArguments } from './shared/evaluation';

const tableau = argumentCells(
  { fr: 'tableau', en: 'table' },
  {
    fr: 'Un scénario par colonne : les arguments de la fonction de haut en bas, dans son ordre ; une cellule vide n’est pas donnée.',
    en: 'One scenario per column: the arguments of the function from top to bottom, in its order; a blank cell is not given.',
  },
);

const lastFilledRow = (grid: RawGrid): number => {
  let last = grid.length;
  while (last > 0 && (grid[last - 1] ?? []).every(isBlank)) last--;
  return last;
};

/** 2026, 2027…: titles taken with the table, that would move every argument down by one. */
function yearsAbove(first: readonly unknown[], label: Text | undefined): CellError | undefined {
  const years = first.map((cell) => (typeof cell === 'string' ? numberInText(cell) : cell));
  const isYear = (year: unknown, i: number): boolean =>
    typeof year === 'number' && year >= 1990 && year <= 2100 && year === Number(years[0]) + i;
  if (!label || years.length < 2 || !years.every(isYear)) return undefined;
  const [a, b] = years.map((year) => String(year));
  return refuse(
    `tableau : sa première ligne, ${a}, ${b}…, serait lue comme « ${label.fr} », et ressemble à des années. Laissez les titres hors de la plage ; si ce sont bien des valeurs, mettez les scénarios dans un autre ordre.`,
    `table: its first row, ${a}, ${b}…, would be read as “${label.en}”, and looks like years. Leave the titles out of the range; if they are values, put the scenarios in another order.`,
  ).of('tableau');
}

export const scenarios = defineFunction({
  id: 'SCENARIOS',
  family: 'decision',
  summary: {
    fr: 'Compare des scénarios : une fonction calculée pour chaque colonne d’arguments.',
    en: 'Compares scenarios: a function computed for each column of arguments.',
  },
  notes: [
    {
      fr: 'La réponse est une ligne, un résultat par scénario ; un scénario que la fonction refuse porte son erreur dans sa propre cellule.',
      en: 'The answer is a row, one result per scenario; a scenario that the function refuses has its error in its own cell.',
    },
    {
      fr: 'Toute fonction dont la réponse est un nombre et dont chaque argument tient dans une cellule. Les libellés du tableau ne se sélectionnent pas.',
      en: 'Any function whose answer is one number and whose every argument is a single cell. Leave the labels of the table out of the selection.',
    },
    blankIsNotZero(tableau),
  ],
  source: { fr: 'Analyse de scénarios (usuelle)', en: 'Scenario analysis (standard)' },
  asked: {
    fr: 'et si, comparer des hypothèses, optimiste et pessimiste, plusieurs possibilités, prévisions, pire cas, et si le prix double, essayer plusieurs prix, un de nous s’en va, la subvention s’arrête, si le prix augmente, meilleur cas, et si on est dix',
    en: 'what if, compare assumptions, optimistic and pessimistic, several possibilities, forecast, worst case, what if prices double, goes up, try several prices, grant ends, end of the grant, what if we are ten',
  },
  params: { fonction: functionName, tableau },
  result: {
    kind: 'table',
    bare: true,
    label: { fr: 'Résultat de chaque scénario', en: 'Result of each scenario' },
    columns: [{ header: { fr: 'résultat', en: 'result' } }],
  },
  examples: [
    {
      args: [
        'SEUIL',
        [
          [108000, 108000],
          [50, 45],
          [32, 32],
        ],
      ],
      // 108 000 ÷ (45 − 32) by hand for the second.
      result: [[6000, 108000 / 13]],
      source: { fr: 'Garrison, exercice 6', en: 'Garrison, exercise 6' },
    },
  ],
  run: ({ fonction, tableau: raw }, context) => {
    const evaluated = evaluatedFunction(fonction, context);
    if (evaluated instanceof CellError) return evaluated;
    if (isBlank(raw)) return missing(tableau.label).of('tableau');
    const grid = gridOf(raw);
    const last = lastFilledRow(grid);
    if (last === 0) return missing(tableau.label).of('tableau');
    const { id, params } = evaluated;
    if (last > params.length) return tooManyArguments(tableau.label, last, id, params.length).of('tableau');
    const years = yearsAbove(grid[0] ?? [], params[0]?.[1].label);
    if (years) return years;
    // Each argument is a row of cells, one a scenario: one evaluation answers for all.
    const outcome = context.evaluate(
      id,
      grid.slice(0, last).map((row) => [row]),
    );
    const results = (Array.isArray(outcome) ? outcome[0] : [outcome]) as readonly Answer[];
    return [results.map((result) => measuredAs(result, evaluated))];
  },
});
