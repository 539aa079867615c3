import { same } from '../../values/text';
import { type Column, defineTemplate, type Given } from '../language/define';
import { TRIPS, TRUCK_UNITS, truckInputs, truckPosts, truckTalk, truckTrips } from './parts';

const POSTS = '{posts.name:posts.unit?}';
const YEAR = '{year.unit:year.quantity}';
/** Nothing to show until there are amounts and a use of the year. */
const used = (formula: string): string => `=IF(OR(SUM({posts.amount})=0,SUM({year.quantity})=0),"",${formula})`;
/** Quantity of a unit in the trips of one partner (a row), or of all. */
const inTrips = (column: string): string =>
  TRIPS.map((trip) => `{partners.trip${trip}}*{trips.${column}.${trip}}`).join('+');
/** A trip that a partner makes has no price elsewhere: what it would save is not known. */
const UNKNOWN_MARKET = `${TRIPS.map((trip) => `({partners.trip${trip}}>0)*({trips.market.${trip}}="")`).join('+')}>0`;
const ofPartner = (formula: string): string => `=IF({partners.name}="","",${formula})`;

const tripColumn = (trip: number): Column => ({
  kind: 'quantity',
  label: { fr: `Trajet ${trip}`, en: `Trip ${trip}` },
  headerFormula: `=IF({trips.name.${trip}}="","–",{trips.name.${trip}})`,
});

/** In the order COUTPOSTES spreads yearly costs: by day first. */
const MEASURES = [
  ['day', '=SUMPRODUCT({trips.count},{trips.days})', '=SUMIF({trips.name},{tripChosen},{trips.days})'],
  ['km', '=SUMPRODUCT({trips.count},{trips.km})', '=SUMIF({trips.name},{tripChosen},{trips.km})'],
  ['hour', '=SUMPRODUCT({trips.count},{trips.hours})', '=SUMIF({trips.name},{tripChosen},{trips.hours})'],
  ['workHour', '=SUMPRODUCT({trips.count},{trips.work})', '=SUMIF({trips.name},{tripChosen},{trips.work})'],
  ['trip', '=SUM({trips.count})', '=COUNTIF({trips.name},{tripChosen})'],
] as const;
const measures = (formula: 1 | 2): Given[] =>
  MEASURES.map((measure) => ({ cells: { unit: TRUCK_UNITS[measure[0]], quantity: measure[formula] } }));
/** What one unit costs, from the cost lines counted in it; a blank « per » is 1. */
const UNIT_COST = '=SUMPRODUCT(({posts.unit}={unit})*{posts.amount}/({posts.per}+({posts.per}=0)))';

/** Worked example, invented: four organisations and a cube truck, 250 days a year: 40 $ of fixed costs a day. */
export const truck = defineTemplate({
  id: 'truck',
  step: 'example',
  order: 24,
  sheet: { fr: 'Camion partagé', en: 'Shared truck' },
  title: { fr: 'Un camion, plusieurs trajets', en: 'One truck, several kinds of trip' },
  purpose: {
    fr: 'Ce que coûte chaque type de trajet, au kilomètre, à l’heure et à la journée, sans oublier la réservation et la coordination ; puis ce que paie chaque organisation et ce qu’elle économise.',
    en: 'What each kind of trip costs, by the kilometre, hour and day, booking and coordination included; then what each organisation pays and saves.',
  },
  tracks: [190, 90, 80, 110, 90, 16, 185, 95, 95, 95, 95, 95, 95, 105, 100],
  bands: [
    [
      { track: 0, blocks: [truckInputs, truckPosts] },
      {
        track: 6,
        blocks: [
          truckTrips,
          {
            type: 'table',
            id: 'partners',
            title: { fr: 'Les partenaires et leurs trajets de l’année', en: 'Partners and their trips of the year' },
            rows: 8,
            columns: {
              name: { kind: 'text', label: { fr: 'Partenaire', en: 'Partner' } },
              trip1: tripColumn(1),
              trip2: tripColumn(2),
              trip3: tripColumn(3),
              trip4: tripColumn(4),
              days: {
                kind: 'quantity',
                decimals: 1,
                label: { fr: 'Clé 1 : jours de camion', en: 'Key 1: days of truck' },
                spill: ofPartner(inTrips('days')),
              },
              use: {
                kind: 'money',
                label: { fr: 'Clé 2 : coût de l’usage', en: 'Key 2: cost of use' },
                note: {
                  fr: 'Le coût variable de ses trajets.',
                  en: 'The variable cost of its trips.',
                },
                spill: ofPartner(TRIPS.map((trip) => `{partners.trip${trip}}*SUM({trips.variable.${trip}})`).join('+')),
              },
              due: {
                kind: 'money',
                label: { fr: 'À payer', en: 'To pay' },
                spill:
                  '=IF(OR({pools.perDay.amount}="",SUM({partners.days})=0,SUM({partners.use})=0),"",MUTU.PARTAGE({pools.amount},{partners.days:partners.use?}))',
              },
              saving: {
                kind: 'money',
                label: { fr: 'Économie', en: 'Saving' },
                spill: `=IF({partners.due}="","",IF(${UNKNOWN_MARKET},"",${inTrips('market')}-{partners.due}))`,
              },
            },
            examples: [
              { name: { fr: 'Banque alimentaire du Lac', en: 'Lac food bank' }, trip1: 120, trip3: 10 },
              { name: { fr: 'Friperie Second Souffle', en: 'Second Souffle thrift shop' }, trip2: 80, trip4: 2 },
              { name: { fr: 'Ferme Les Sillons', en: 'Les Sillons farm' }, trip1: 20, trip3: 20 },
              { name: { fr: 'Centre Récup-Matériaux', en: 'Salvaged materials centre' }, trip2: 60, trip4: 3 },
            ],
            totals: {
              label: same('Total'),
              cells: {
                trip1: '=SUM({partners.trip1})',
                trip2: '=SUM({partners.trip2})',
                trip3: '=SUM({partners.trip3})',
                trip4: '=SUM({partners.trip4})',
                days: '=SUM({partners.days})',
                use: '=SUM({partners.use})',
                due: '=SUM({partners.due})',
                saving: '=IF(COUNT({partners.saving})=0,"",SUM({partners.saving}))',
              },
            },
          },
          {
            type: 'table',
            id: 'year',
            title: { fr: 'L’usage d’une année et le coût d’une unité', en: 'Use of a year, cost of a unit' },
            rows: MEASURES.length,
            columns: {
              unit: { kind: 'text', label: { fr: 'Unité', en: 'Unit' } },
              quantity: { kind: 'quantity', decimals: 1, label: { fr: 'Par an', en: 'A year' } },
              each: { kind: 'money', label: { fr: 'Une unité', en: 'One unit' }, formula: UNIT_COST },
            },
            given: measures(1),
            examples: [],
          },
        ],
      },
    ],
    [
      {
        track: 0,
        blocks: [
          {
            type: 'lines',
            id: 'pools',
            title: { fr: 'Le coût d’une année et d’un trajet', en: 'Cost of a year and of a trip' },
            columns: { amount: { kind: 'money' }, unit: { kind: 'text' } },
            lines: {
              fixed: {
                label: { fr: 'Fixe, selon les jours', en: 'Fixed, by days' },
                cells: {
                  amount: used(`MUTU.COUTANNUEL(${POSTS},${YEAR},"fixe")`),
                  unit: { fr: 'par an', en: 'a year' },
                },
              },
              variable: {
                label: { fr: 'Variable, selon l’usage', en: 'Variable, by use' },
                cells: {
                  amount: used(`MUTU.COUTANNUEL(${POSTS},${YEAR},"variable")`),
                  unit: { fr: 'par an', en: 'a year' },
                },
              },
              perDay: {
                label: { fr: 'Coût fixe d’une journée', en: 'Fixed cost of a day' },
                isTotal: true,
                cells: {
                  amount:
                    '=IF(OR({pools.fixed.amount}="",{partners.days.total}=0),"",{pools.fixed.amount}/{partners.days.total})',
                  unit: { fr: 'par jour', en: 'a day' },
                },
              },
              left: {
                label: { fr: 'Non réparti', en: 'Not shared' },
                isTotal: true,
                cells: {
                  amount: '=ROUND(SUM({pools.amount})-{partners.due.total},2)',
                  unit: { fr: 'au cent près', en: 'to the cent' },
                },
              },
              tripPrice: {
                label: { fr: 'Le trajet choisi', en: 'The trip chosen' },
                isTotal: true,
                note: {
                  fr: 'Le même prix que dans le tableau des trajets et que le total de la colonne du trajet choisi.',
                  en: 'The same price as in the table of trips and as the total of the column of the trip chosen.',
                },
                cells: {
                  amount: `=IF(OR(SUM({posts.amount})=0,SUM({year.quantity})=0,SUM({trip.quantity})=0),"",MUTU.COUTPOSTES(${POSTS},{trip.unit:trip.quantity},${YEAR}))`,
                  unit: { fr: 'par trajet', en: 'a trip' },
                },
              },
              mutual: {
                label: { fr: 'Chacun y gagne', en: 'Each one gains' },
                kind: 'text',
                isTotal: true,
                cells: {
                  amount:
                    '=IF(OR(COUNT({partners.saving})=0,COUNT({partners.saving})<COUNT({partners.due})),"",IF(MIN({partners.saving})>0,{yes},{no}))',
                  unit: same(''),
                },
              },
            },
          },
          {
            type: 'table',
            id: 'trip',
            title: { fr: 'Le trajet choisi', en: 'The trip chosen' },
            rows: MEASURES.length,
            columns: {
              unit: { kind: 'text', label: { fr: 'Unité', en: 'Unit' } },
              quantity: { kind: 'quantity', decimals: 1, label: { fr: 'Quantité', en: 'Quantity' } },
            },
            given: measures(2),
            examples: [],
          },
        ],
      },
      {
        track: 6,
        blocks: [
          {
            type: 'chart',
            id: 'prices',
            chart: 'column',
            mayBeNegative: true,
            title: { fr: 'Prix d’un trajet : ailleurs, ou ensemble', en: 'Price of a trip: elsewhere, or together' },
            categories: 'trips.name',
            series: [
              { label: { fr: 'Ailleurs', en: 'Elsewhere' }, values: 'trips.market' },
              { label: { fr: 'Ensemble', en: 'Together' }, values: 'trips.price' },
            ],
            kind: 'money',
            rows: 12,
            span: 6,
          },
          truckTalk,
        ],
      },
    ],
  ],
  pages: [1],
  words: { yes: { fr: 'Oui', en: 'Yes' }, no: { fr: 'Non', en: 'No' }, month: { fr: 'mois', en: 'month' } },
  conditions: [
    { on: 'partners.saving', when: '=AND(ISNUMBER({cell}),{cell}<0)', look: 'bad' },
    { on: 'trips.price', when: '=AND(ISNUMBER({cell}),ISNUMBER({market}),{cell}>{market})', look: 'warning' },
    { on: 'pools.left.amount', when: '=ABS({cell})>0.05', look: 'warning' },
    { on: 'pools.mutual.amount', when: '={cell}={no}', look: 'bad' },
    { on: 'pools.mutual.amount', when: '={cell}={yes}', look: 'good' },
  ],
});
