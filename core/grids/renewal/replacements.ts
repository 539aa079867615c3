import { date, given, money, TOTAL, t, table, when } from '../language';
import { ASSETS, type Asset, figureOf, riseOf } from './assets';

export const YEARS = 15;

/** Whole months between two days. */
const months = (from: string, to: string): string =>
  `((YEAR(${to})-YEAR(${from}))*12+MONTH(${to})-MONTH(${from})-(DAY(${to})<DAY(${from})))`;

/** Lives that have run out by a day: 7 years after the purchase, then 14… */
const livesAt = (asset: Asset, day: string): string =>
  `INT(MAX(0,${months(figureOf(asset, 'bought'), day)})/(12*INT(${figureOf(asset, 'life')})))`;

const yearEnd = (index: number): string => `{replacements.end.${index + 1}}`;

/** In the first year, once what is due or overdue; later, what falls due in the year. */
function boughtAgain(asset: Asset, index: number): string {
  const lives = livesAt(asset, '{end}');
  const count = index === 0 ? `MIN(1,${lives})` : `(${lives}-${livesAt(asset, yearEnd(index - 1))})`;
  const cost = `(${figureOf(asset, 'price')}*${riseOf(asset, `${index}`)}-N(${figureOf(asset, 'residual')}))`;
  return when(
    [`ISNUMBER(${figureOf(asset, 'due')})`, 'ISNUMBER({end})'],
    `IF(${count}>0,ROUND(${count}*${cost},2),"")`,
  );
}

const yearRow = (_: unknown, index: number) => {
  const cells: Record<string, string> = { end: when('N({fundEnd})>0', `EDATE({fundEnd},${12 * index})`) };
  for (const asset of ASSETS) cells[asset] = boughtAgain(asset, index);
  return given({ ...cells, total: when('ISNUMBER({end})', 'SUM({a1},{a2},{a3},{a4},{a5},{a6},{a7},{a8})') });
};

const column = (asset: Asset, number: number) =>
  money(asset, t(`Bien ${number}`, `Asset ${number}`), {
    headerFormula: `={assets.${asset}.header}`,
  });

export const replacements = table(
  'replacements',
  t('Quand remplacer, et pour combien : 15 ans', 'When to replace, and for how much: 15 years'),
  {
    columns: [
      date('end', t('Année du fonds, qui finit le', 'Year of the fund, ending on')),
      column('a1', 1),
      column('a2', 2),
      column('a3', 3),
      column('a4', 4),
      column('a5', 5),
      column('a6', 6),
      column('a7', 7),
      column('a8', 8),
      money('total', TOTAL),
    ],
    given: Array.from({ length: YEARS }, yearRow),
  },
);
