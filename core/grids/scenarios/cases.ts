import type { Text } from '../../values/text';
import { costOfUse, withGrant } from '../break-even/threshold';
import { BLANK, given, quantity, same, t, table, text, unless } from '../language';
import type { Example } from '../language/define';
import { OF_BREAK_EVEN } from './calls';

/** As planned, or so much more or less. */
const planned = (example: number, change = ''): Example => ({
  example,
  follows: `=IF({s1}="","",{s1}${change})`,
});
const row = (base: number, ...changes: readonly (readonly [example: number, change: string])[]): readonly Example[] => [
  base,
  ...Array.from({ length: 5 }, (_, index) => planned(changes[index]?.[0] ?? base, changes[index]?.[1])),
  ...changes.slice(5).map(([example, change]) => planned(example, change)),
];

/** Cell by cell: fixed costs, price, variable cost, surplus, losses, capacity, unpaid; then low and high. */
const EXAMPLES: readonly (readonly (Example | undefined)[])[] = [
  row(
    1900,
    [2300, '+N({breakEven!grant})'],
    [1900, ''],
    [1900, ''],
    [1600, '-N({breakEven!supervisor})'],
    [1900, ''],
    [1700, '-200'],
    [2300, '+400'],
  ),
  row(90, [90, ''], [105, '+15'], [85, '-5'], [90, ''], [90, ''], [85, '-5'], [95, '+5']),
  row(37.68, [37.68, ''], [37.68, ''], [37.68, ''], [37.68, ''], [37.68, ''], [36, '*0.95'], [40, '*1.05']),
  [],
  [],
  row(200),
  [BLANK, BLANK, BLANK, BLANK, BLANK, 0.05],
];

const FIXED = '{breakEven!base.fixed.amount}';
const VARIABLE = '{breakEven!base.variable.amount}';
/** A grant may cover all of the fixed costs. */
const IS_FIXED_UNKNOWN = `AND(${FIXED}=0,N({breakEven!grant})=0)`;

/** The arguments of SEUIL, as « Break-even » has them: costs of nothing are costs, once the others are known. */
const BASE = [
  OF_BREAK_EVEN(FIXED, IS_FIXED_UNKNOWN),
  OF_BREAK_EVEN(withGrant('{breakEven!price}', 'breakEven!'), 'N({breakEven!price})=0'),
  OF_BREAK_EVEN(costOfUse('breakEven!'), `AND(${VARIABLE}=0,${IS_FIXED_UNKNOWN})`),
  OF_BREAK_EVEN('{breakEven!surplus}'),
  undefined,
  OF_BREAK_EVEN('{breakEven!capacity}'),
];

export const SCENARIOS = [
  t('Comme prévu', 'As planned'),
  t('Sans subvention', 'No grant'),
  t('Plus cher', 'More expensive'),
  t('Moins cher', 'Cheaper'),
  t('Bénévoles sur place', 'Volunteers on site'),
  t('Un impayé sur vingt', 'One in 20 unpaid'),
];

/** The most that a function of the list takes: COUTUSAGE. */
const ARGUMENTS = 19;
const FIGURE = { decimals: 2, min: -1 };

const scenarioColumn = (example: Text, index: number) =>
  quantity(`s${index + 1}`, t(`Scénario ${index + 1}`, `Scenario ${index + 1}`), {
    ...FIGURE,
    header: { example },
    ...(index === 0 && { follows: BASE }),
  });

function argumentRow(row: number) {
  const name = `INDEX({arguments.1},${row})`;
  // After the arguments, AIDE adds lines of its own, whose second column is blank.
  return given([unless(`INDEX({arguments.2},${row})&""=""`, name)], EXAMPLES[row - 1]);
}

export const SCENARIO_COLUMNS = SCENARIOS.map((_, index) => `s${index + 1}`);

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
