import { given, money, NO_TEXT, t, table, unless, when } from '../language';
import { untilNow } from './inputs';
import { ROWS, SAME_COLUMNS, sameRow } from './plan';
import { OVER, QUARTER_NAMES, QUARTERS } from './words';

/** Something was paid for a row that the budget does not have. */
const PAID_FOR_NOTHING = `(LEN({actuals.label})+LEN({actuals.nature})=0)*(${QUARTERS.map((quarter) => `LEN({actuals.q${quarter}})`).join('+')}>0)`;
export const rowsPaidForNothing = `SUMPRODUCT(${PAID_FOR_NOTHING})`;

/** First quarter of 2027: 7 uses, an hour of preparation each, 5 hours of coordination at 30 $; by row of the budget. */
const PAID: readonly (number | undefined)[] = [150, 21, 125, undefined, 210, 35, 12.5, 5, 7.5, 365, 75, 45, 60];

const typedUntilNow = QUARTERS.map((quarter) => `(${OVER}>=${quarter})*COUNT({q${quarter}})`).join('+');

export const actuals = table('actuals', t('Le réel, trimestre par trimestre', 'Actual costs, quarter by quarter'), {
  rows: ROWS,
  columns: [
    ...SAME_COLUMNS,
    ...QUARTERS.map((quarter, index) => money(`q${quarter}`, QUARTER_NAMES[index] ?? NO_TEXT, { min: -1 })),
    money('toDate', t('À ce jour', 'To date'), {
      formula: when(
        `${typedUntilNow}>0`,
        untilNow((quarter) => `N({q${quarter}})`),
      ),
    }).note(
      'Jusqu’à la fin du dernier trimestre terminé. Vide : rien n’est encore inscrit pour cette ligne ; si rien n’a été payé, inscrivez 0.',
      'Up to the end of the last quarter that is over. Blank: nothing is entered yet for this row; if nothing was paid, enter 0.',
    ),
  ],
  given: Array.from({ length: ROWS }, (_, index) => {
    const paid = PAID[index];
    return given(sameRow(index + 1), paid === undefined ? undefined : { q1: paid });
  }),
  totals: { sum: ['q1', 'q2', 'q3', 'q4', 'toDate'] },
});

const inPlan = (column: string, row: number): string => `{plan.${column}.${row}}`;

/**
 * More or fewer uses than planned, for the same price each; the rest of the gap is the price. Who has no use entered counts for
 * the uses planned, as in the projection.
 */
const USE_RATIO =
  '({uses.toDate.total}+{uses.plannedToDate.total}-SUMIF({uses.toDate},">=0",{uses.plannedToDate}))/{uses.plannedToDate.total}';
const IS_USE_KNOWN = 'AND(COUNT({uses.toDate})>0,{uses.plannedToDate.total}>0)';

export const gaps = table('gaps', t('Les écarts et la projection', 'Gaps and projection'), {
  rows: ROWS,
  columns: [
    ...SAME_COLUMNS,
    money('budget', t('Budget à ce jour', 'Budget to date')),
    money('actual', t('Réel à ce jour', 'Actual to date')),
    money('gap', t('Écart', 'Gap'), { formula: when('COUNT({budget},{actual})=2', '{actual}-{budget}') }).note(
      'Réel moins budget. Positif : on a dépensé plus que prévu.',
      'Actual less budget. Positive: more was spent than planned.',
    ),
    money('use', t('dû à l’usage', 'due to use'), {
      formula: unless(
        'NOT(ISNUMBER({gap}))',
        `IF({nature}<>{variable},0,IF(${IS_USE_KNOWN},ROUND({budget}*(${USE_RATIO}-1),2),""))`,
      ),
    }).note(
      'Écart de volume : budget à ce jour × (utilisations réelles ÷ utilisations prévues − 1). Un partenaire sans usage inscrit y compte pour son usage prévu. Nul pour un coût fixe.',
      'Volume gap: budget to date × (actual uses ÷ planned uses − 1). A partner with no use entered counts for the use planned. Nil for a fixed cost.',
    ),
    money('price', t('dû au prix', 'due to price'), { formula: when('ISNUMBER({use})', '{gap}-{use}') }).note(
      'Écart de prix : le réel, moins ce que le budget donnait pour les utilisations réelles. Un prix qui monte, un gaspillage, un imprévu.',
      'Price gap: actual, less what the budget allowed for the actual uses. A rise in price, waste, something unforeseen.',
    ),
    money('projection', t('Projection de l’année', 'Projection of the year')).note(
      'Le réel à ce jour, puis le budget des trimestres qui restent, tel quel ou au rythme à ce jour. Sans réel : le budget.',
      'Actual to date, then the budget of the quarters left, as it is or at the pace to date. Without actual: the budget.',
    ),
  ],
  given: Array.from({ length: ROWS }, (_, index) => {
    const row = index + 1;
    const rest = `(${inPlan('year', row)}-{budget})`;
    return given({
      ...sameRow(row),
      budget: when(
        `ISNUMBER(${inPlan('q1', row)})`,
        untilNow((quarter) => inPlan(`q${quarter}`, row)),
      ),
      // Of the rows that are counted: its total is that of the pools.
      actual: when(['ISNUMBER({budget})', `ISNUMBER({actuals.toDate.${row}})`], `{actuals.toDate.${row}}`),
      projection: when(
        'ISNUMBER({budget})',
        `ROUND(IF(ISNUMBER({actual}),{actual}+${rest}*IF(AND({restBy}={atThisPace},{budget}<>0),{actual}/IF({budget}=0,1,{budget}),1),${inPlan('year', row)}),2)`,
      ),
    });
  }),
  totals: { sum: ['budget', 'actual', 'gap', 'use', 'price', 'projection'] },
});
