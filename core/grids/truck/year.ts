import {
  A_YEAR,
  chart,
  countByName,
  everyoneGains,
  given,
  inCents,
  line,
  lines,
  money,
  NO_TEXT,
  quantity,
  sumByName,
  t,
  table,
  text,
  total,
  tried,
  unless,
} from '../language';
import { POSTS_UNREADY, UNITS } from './posts';

const TRUCK_UNITS = { km: UNITS[0], hour: UNITS[1], workHour: UNITS[2], day: UNITS[3], trip: UNITS[4] } as const;
const POSTS = '{posts.name:posts.unit?}';
const YEAR = '{year.unit:year.quantity}';

/** Nothing to show until there are amounts and a use of the year. */
const used = (formula: string): string =>
  unless(['SUM({posts.amount})=0', 'SUM({year.quantity})=0', POSTS_UNREADY], formula);

const ofChosen = (column: string): string => `=${sumByName('{trips.name}', '{tripChosen}', `{trips.${column}}`)}`;

/** In the order COUTPOSTES spreads yearly costs: by day first. */
const MEASURES = [
  ['day', '=SUMPRODUCT({trips.count},{trips.days})', ofChosen('days')],
  ['km', '=SUMPRODUCT({trips.count},{trips.km})', ofChosen('km')],
  ['hour', '=SUMPRODUCT({trips.count},{trips.hours})', ofChosen('hours')],
  ['workHour', '=SUMPRODUCT({trips.count},{trips.work})', ofChosen('work')],
  ['trip', '=SUM({trips.count})', `=${countByName('{trips.name}', '{tripChosen}')}`],
] as const;

const measures = (formula: 1 | 2) =>
  MEASURES.map((measure) => given({ unit: TRUCK_UNITS[measure[0]], quantity: measure[formula] }));

export const trip = table('trip', t('Le trajet choisi', 'The trip chosen'), {
  columns: [text('unit', t('Unité', 'Unit')), quantity('quantity', t('Quantité', 'Quantity'), { decimals: 1 })],
  given: measures(2),
});

/** What one unit costs, from the cost lines counted in it; a blank « per » is 1. */
const UNIT_COST = '=SUMPRODUCT(({posts.unit}={unit})*{posts.amount}/({posts.per}+({posts.per}=0)))';

export const year = table('year', t('L’usage d’une année et le coût d’une unité', 'Use of a year, cost of a unit'), {
  columns: [
    text('unit', t('Unité', 'Unit')),
    quantity('quantity', t('Par an', 'A year'), { decimals: 1 }),
    money('each', t('Une unité', 'One unit'), { formula: UNIT_COST }),
  ],
  given: measures(1),
});

export const pools = lines('pools', t('Le coût d’une année et d’un trajet', 'Cost of a year and of a trip'), {
  columns: [money('amount'), text('unit')],
  lines: [
    line('fixed', t('Fixe, selon les jours', 'Fixed, by days'), [
      used(`MUTU.COUTANNUEL(${POSTS},${YEAR},"fixe")`),
      A_YEAR,
    ]),
    line('variable', t('Variable, selon l’usage', 'Variable, by use'), [
      used(`MUTU.COUTANNUEL(${POSTS},${YEAR},"variable")`),
      A_YEAR,
    ]),
    total('perDay', t('Coût fixe d’une journée', 'Fixed cost of a day'), [
      unless(['{pools.fixed.amount}=""', '{partners.days.total}=0'], '{pools.fixed.amount}/{partners.days.total}'),
      t('par jour', 'a day'),
    ]),
    total('left', t('Non réparti', 'Not shared'), [
      `=ROUND(SUM(${inCents('{pools.amount}')})-{partners.due.total},2)`,
      t('au cent près', 'to the cent'),
    ]),
    total('tripPrice', t('Le trajet choisi', 'The trip chosen'), [
      unless(
        ['SUM({posts.amount})=0', 'SUM({year.quantity})=0', 'SUM({trip.quantity})=0', POSTS_UNREADY],
        tried(`MUTU.COUTPOSTES(${POSTS},{trip.unit:trip.quantity},${YEAR})`, '{waiting}'),
      ),
      t('par trajet', 'a trip'),
    ]).note(
      'Le même prix que dans le tableau des trajets et que le total de la colonne du trajet choisi.',
      'The same price as in the table of trips and as the total of the column of the trip chosen.',
    ),
    total('mutual', t('Chacun y gagne', 'Each one gains'), { kind: 'text' }, [
      everyoneGains('partners.saving', ['COUNT({partners.saving})<COUNT({partners.due})']),
      NO_TEXT,
    ]),
  ],
});

export const prices = chart(
  'column',
  'prices',
  t('Prix d’un trajet : ailleurs, ou ensemble', 'Price of a trip: elsewhere, or together'),
  {
    mayBeNegative: true,
    categories: 'trips.name',
    series: [
      [t('Ailleurs', 'Elsewhere'), 'trips.market'],
      [t('Ensemble', 'Together'), 'trips.price'],
    ],
    kind: 'money',
    rows: 12,
  },
);
