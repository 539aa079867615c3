import { money, PARTNER, quantity, t, table, text, tried, unless } from '../language';
import { TRIPS } from './trips';

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

export const partners = table(
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
        spill: ofPartner(
          `ROUND(${TRIPS.map((trip) => `{partners.trip${trip}}*SUM({trips.variable.${trip}})`).join('+')},2)`,
        ),
      }).note('Le coût variable de ses trajets.', 'The variable cost of its trips.'),
      money('due', t('À payer', 'To pay'), {
        spill: unless(
          ['{pools.perDay.amount}=""', 'SUM({partners.days})=0', 'SUM({partners.use})=0'],
          tried('MUTU.PARTAGE({pools.amount},{partners.days:partners.use?})'),
        ),
      }),
      money('saving', t('Économie', 'Saving'), {
        spill: unless('{partners.due}=""', `IF(${UNKNOWN_MARKET},"",ROUND(${inTrips('market')},2)-{partners.due})`),
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
