import { answer, t, unless } from '../language';
import { NO_HOURS, NO_RATE, WORTH_IS_SOUND } from './costs';

/** An amount, and how long what it buys lasts: one without the other cannot be counted. */
export const LASTING = [
  ['consumablePrice', 'consumableLife'],
  ['tuneUpCost', 'tuneUpInterval'],
  ['purchasePrice', 'life'],
] as const;

const HALF_SAID = LASTING.map(([amount, life]) => `AND(N({${amount}})>0,N({${life}})=0)`).join();

/** A cost left blank counts for nothing. */
const COSTS_SAID = [
  ...LASTING.map(([amount, life]) => `N({${amount}}),IF(N({${life}})>0,{${life}},1)`),
  'N({hourlyRate}),N({preparationHours})',
].join();

export const explanation = answer('explanation', t('Le calcul, étape par étape', 'The calculation, step by step'), {
  formula: unless(
    ['COUNT({quantity},{hours})<2', HALF_SAID, NO_RATE, NO_HOURS, `NOT(${WORTH_IS_SOUND})`],
    `MUTU.EXPLIQUER("COUTUSAGE",{quantity},{hours},${COSTS_SAID},{administration?},{management?},{hoursPerYear?},{residualValue?},{payrollCharges?},{interestRate?},{losses?},{supervisionHours?},{inflation?})`,
  ),
  rows: 11,
  columns: ['text', 'text', 'text', 'money'],
  rowHeight: 50,
});
