import { answer, chart, given, quantity, t, table, when } from '../language';
import { asked, BASE, NUMBER, RANGES } from './calls';

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

const SENSITIVITY_ROWS = SENSITIVE_ROWS + 1;

export const tornadoChart = chart(
  'bar',
  'tornadoChart',
  t('Ce qui pèse le plus (écart avec la base)', 'What weighs most (gap with the base)'),
  {
    mayBeNegative: true,
    stacked: true,
    categories: 'sensitivity.1',
    series: [
      [t('Au plus bas', 'At lowest'), 'tornado.low'],
      [t('Au plus haut', 'At highest'), 'tornado.high'],
    ],
    kind: 'quantity',
    rows: 10,
  },
);

export const sensitivity = answer('sensitivity', t('Un chiffre à la fois', 'One figure at a time'), {
  formula: asked(
    `,${RANGES}=0`,
    `IFERROR(MUTU.SENSIBILITE({scenarioFunction},${BASE},{cases.low?},{cases.high?},${SENSITIVE_ROWS}),"")`,
  ),
  rows: SENSITIVITY_ROWS,
  columns: ['text', NUMBER, NUMBER, NUMBER],
  headerHeight: 40,
});
