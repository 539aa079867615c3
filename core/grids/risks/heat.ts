import { bad, count, given, good, same, t, table, text, unless, warning } from '../language';
import type { Condition } from '../language/define';

const GRAVITIES = [
  t('5 Extrême', '5 Extreme'),
  t('4 Grave', '4 Serious'),
  t('3 Moyenne', '3 Medium'),
  t('2 Légère', '2 Slight'),
  t('1 Nulle', '1 None'),
];

const PROBABILITIES = [
  same('1 Rare'),
  t('2 Faible', '2 Low'),
  t('3 Moyenne', '3 Medium'),
  t('4 Forte', '4 High'),
  t('5 Presque sûre', '5 Almost sure'),
];

const heatColumn = (index: number): string => `p${index + 1}`;

const inCell = (gravity: number, probability: number): string =>
  `COUNTIFS({register.gravity},${gravity},{register.probability},${probability})`;

const unlessNone = (formula: string): string => unless(`${formula}=0`, formula);

/** How many risks of each gravity (down) and probability (across). */
export const heat = table(
  'heat',
  t('Gravité (lignes) et probabilité (colonnes)', 'Severity (rows) and probability (columns)'),
  {
    columns: [
      text('gravity', t('Gravité', 'Severity')),
      ...PROBABILITIES.map((label, index) => count(heatColumn(index), label)),
    ],
    given: GRAVITIES.map((gravity, line) =>
      given([gravity, ...PROBABILITIES.map((_, index) => unlessNone(inCell(GRAVITIES.length - line, index + 1)))]),
    ),
  },
);

/** The row says the gravity by its first character. */
const product = (probability: number): string => `VALUE(LEFT({gravity},1))*${probability}`;

export const heatConditions: readonly Condition[] = PROBABILITIES.reduce<Condition[]>((all, _, index) => {
  const on = `heat.${heatColumn(index)}`;
  const value = product(index + 1);
  all.push(
    bad(on, `=${value}>={scale.from.3}`),
    warning(on, `=AND(${value}<{scale.from.3},${value}>={scale.from.2})`),
    good(on, `=${value}<{scale.from.2}`),
  );
  return all;
}, []);
