import {
  A_YEAR,
  across,
  at,
  bad,
  band,
  chart,
  defineTemplate,
  given,
  good,
  line,
  lines,
  money,
  NO,
  NO_TEXT,
  newPage,
  PARTNER,
  quantity,
  t,
  table,
  text,
  total,
  unless,
  warning,
  YES,
} from '../language';
import type { Given } from '../language/define';
import { TRIPS, TRUCK_UNITS, truckInputs, truckPosts, truckTalk, truckTrips } from './parts';

const POSTS = '{posts.name:posts.unit?}';
const YEAR = '{year.unit:year.quantity}';

/** Nothing to show until there are amounts and a use of the year. */
const used = (formula: string): string => unless(['SUM({posts.amount})=0', 'SUM({year.quantity})=0'], formula);

/** In the order COUTPOSTES spreads yearly costs: by day first. */
const MEASURES = [
  ['day', '=SUMPRODUCT({trips.count},{trips.days})', '=SUMIF({trips.name},{tripChosen},{trips.days})'],
  ['km', '=SUMPRODUCT({trips.count},{trips.km})', '=SUMIF({trips.name},{tripChosen},{trips.km})'],
  ['hour', '=SUMPRODUCT({trips.count},{trips.hours})', '=SUMIF({trips.name},{tripChosen},{trips.hours})'],
  ['workHour', '=SUMPRODUCT({trips.count},{trips.work})', '=SUMIF({trips.name},{tripChosen},{trips.work})'],
  ['trip', '=SUM({trips.count})', '=COUNTIF({trips.name},{tripChosen})'],
] as const;

const measures = (formula: 1 | 2): Given[] =>
  MEASURES.map((measure) => given({ unit: TRUCK_UNITS[measure[0]], quantity: measure[formula] }));

const trip = table('trip', t('Le trajet choisi', 'The trip chosen'), {
  columns: [text('unit', t('Unité', 'Unit')), quantity('quantity', t('Quantité', 'Quantity'), { decimals: 1 })],
  given: measures(2),
});

/** Quantity of a unit in the trips of one partner (a row), or of all. */
const inTrips = (column: string): string =>
  TRIPS.map((trip) => `{partners.trip${trip}}*{trips.${column}.${trip}}`).join('+');

/** A trip that a partner makes has no price elsewhere: what it would save is not known. */
const UNKNOWN_MARKET = `${TRIPS.map((trip) => `({partners.trip${trip}}>0)*({trips.market.${trip}}="")`).join('+')}>0`;
const ofPartner = (formula: string): string => unless('{partners.name}=""', formula);

const tripColumn = (trip: number) =>
  quantity(`trip${trip}`, t(`Trajet ${trip}`, `Trip ${trip}`), {
    headerFormula: `=IF({trips.name.${trip}}="","–",{trips.name.${trip}})`,
  });

/** What one unit costs, from the cost lines counted in it; a blank « per » is 1. */
const UNIT_COST = '=SUMPRODUCT(({posts.unit}={unit})*{posts.amount}/({posts.per}+({posts.per}=0)))';

const partners = table(
  'partners',
  t('Les partenaires et leurs trajets de l’année', 'Partners and their trips of the year'),
  {
    rows: 8,
    columns: [
      text('name', PARTNER),
      ...TRIPS.map(tripColumn),
      quantity('days', t('Clé 1 : jours de camion', 'Key 1: days of truck'), {
        decimals: 1,
        spill: ofPartner(inTrips('days')),
      }),
      money('use', t('Clé 2 : coût de l’usage', 'Key 2: cost of use'), {
        spill: ofPartner(TRIPS.map((trip) => `{partners.trip${trip}}*SUM({trips.variable.${trip}})`).join('+')),
      }).note('Le coût variable de ses trajets.', 'The variable cost of its trips.'),
      money('due', t('À payer', 'To pay'), {
        spill: unless(
          ['{pools.perDay.amount}=""', 'SUM({partners.days})=0', 'SUM({partners.use})=0'],
          'MUTU.PARTAGE({pools.amount},{partners.days:partners.use?})',
        ),
      }),
      money('saving', t('Économie', 'Saving'), {
        spill: unless('{partners.due}=""', `IF(${UNKNOWN_MARKET},"",${inTrips('market')}-{partners.due})`),
      }),
    ],
    examples: [
      { name: t('Banque alimentaire du Lac', 'Lac food bank'), trip1: 120, trip3: 10 },
      { name: t('Friperie Second Souffle', 'Second Souffle thrift shop'), trip2: 80, trip4: 2 },
      { name: t('Ferme Les Sillons', 'Les Sillons farm'), trip1: 20, trip3: 20 },
      { name: t('Centre Récup-Matériaux', 'Salvaged materials centre'), trip2: 60, trip4: 3 },
    ],
    totals: {
      sum: ['trip1', 'trip2', 'trip3', 'trip4', 'days', 'use', 'due'],
      cells: { saving: unless('COUNT({partners.saving})=0', 'SUM({partners.saving})') },
    },
  },
);

const year = table('year', t('L’usage d’une année et le coût d’une unité', 'Use of a year, cost of a unit'), {
  columns: [
    text('unit', t('Unité', 'Unit')),
    quantity('quantity', t('Par an', 'A year'), { decimals: 1 }),
    money('each', t('Une unité', 'One unit'), { formula: UNIT_COST }),
  ],
  given: measures(1),
});

const pools = lines('pools', t('Le coût d’une année et d’un trajet', 'Cost of a year and of a trip'), {
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
      '=ROUND(SUM({pools.amount})-{partners.due.total},2)',
      t('au cent près', 'to the cent'),
    ]),
    total('tripPrice', t('Le trajet choisi', 'The trip chosen'), [
      unless(
        ['SUM({posts.amount})=0', 'SUM({year.quantity})=0', 'SUM({trip.quantity})=0'],
        `MUTU.COUTPOSTES(${POSTS},{trip.unit:trip.quantity},${YEAR})`,
      ),
      t('par trajet', 'a trip'),
    ]).note(
      'Le même prix que dans le tableau des trajets et que le total de la colonne du trajet choisi.',
      'The same price as in the table of trips and as the total of the column of the trip chosen.',
    ),
    total('mutual', t('Chacun y gagne', 'Each one gains'), { kind: 'text' }, [
      unless(
        ['COUNT({partners.saving})=0', 'COUNT({partners.saving})<COUNT({partners.due})'],
        'IF(MIN({partners.saving})>0,{yes},{no})',
      ),
      NO_TEXT,
    ]),
  ],
});

const prices = chart(
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

/** Worked example, invented: four organisations and a cube truck, 250 days a year: 40 $ of fixed costs a day. */
export const truck = defineTemplate({
  id: 'truck',
  step: 'example',
  after: 'replacement',
  sheet: t('Camion partagé', 'Shared truck'),
  title: t('Un camion, plusieurs trajets', 'One truck, several kinds of trip'),
  purpose: t(
    'Ce que coûte chaque type de trajet, au kilomètre, à l’heure et à la journée, sans oublier la réservation et la coordination ; puis ce que paie chaque organisation et ce qu’elle économise.',
    'What each kind of trip costs, by the kilometre, hour and day, booking and coordination included; then what each organisation pays and saves.',
  ),
  tracks: { left: [190, 90, 80, 110, 90], gap: 16, right: [185, 95, 95, 95, 95, 95], edge: [95, 105, 100] },
  bands: [
    band(at('left', truckInputs, truckPosts), at('right', truckTrips, partners, year)),
    newPage(at('left', pools, trip), at('right', prices, across('edge', truckTalk))),
  ],
  words: { yes: YES, no: NO, month: t('mois', 'month') },
  conditions: [
    bad('partners.saving', '=AND(ISNUMBER({cell}),{cell}<0)'),
    warning('trips.price', '=AND(ISNUMBER({cell}),ISNUMBER({market}),{cell}>{market})'),
    warning('pools.left.amount', '=ABS({cell})>0.05'),
    bad('pools.mutual.amount', '={cell}={no}'),
    good('pools.mutual.amount', '={cell}={yes}'),
  ],
});
