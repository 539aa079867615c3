import type { Text } from '../../values/text';
import { BLANK, given, quantity, same, t, table, text, unless } from '../language';

/** Cell by cell: fixed costs, price, variable cost, surplus, losses, capacity, unpaid; then low and high. */
const EXAMPLES: readonly (readonly (number | undefined)[])[] = [
  [1900, 2300, 1900, 1900, 1600, 1900, 1700, 2300],
  [90, 90, 105, 85, 90, 90, 85, 95],
  [37.68, 37.68, 37.68, 37.68, 37.68, 37.68, 36, 40],
  [],
  [],
  [200, 200, 200, 200, 200, 200],
  [BLANK, BLANK, BLANK, BLANK, BLANK, 0.05],
];

export const SCENARIOS = [
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
