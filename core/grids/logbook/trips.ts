import type { Text } from '../../values/text';
import { choice, count, date, money, PARTNER, quantity, same, t, table, text, unless, when } from '../language';
import type { Example } from '../language/define';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';
import { checkOf, FROM, type Lack, TO, WHO } from './check';
import { COMMON } from './words';

const SAID = ['partner', 'driver', 'date', 'end', 'why', 'before', 'after', 'fuel'];

/** Other trips that hold some of the same kilometres; a trip meets itself. */
const MEETING =
  'SUMPRODUCT(ISNUMBER({trips.before})*ISNUMBER({trips.after})*({trips.after}>{trips.before})*({trips.before}<{after})*({trips.after}>{before}))-({after}>{before})';

/** A row that lacks one of these is not counted. */
const LACKS: readonly Lack[] = [
  ...WHO,
  ['AND(LEN({end})>0,N({end})<{date})', 'askReturn'],
  ['COUNT({before},{after})<2', 'askKm'],
  ['OR({after}<{before},{before}<N({startKm}))', 'back'],
  [`${MEETING}>0`, 'twice'],
];

/** The last reading up to the start of this trip, whatever the order of rows; nought when there is none. */
const LATER = 'COUNTIF({trips.after},">"&{before})';
const READ_BEFORE = `MAX(N({startKm}),IF(COUNT({trips.after})>${LATER},LARGE({trips.after},${LATER}+1),0))`;
const GAP = `IF(AND(${READ_BEFORE}>0,{before}>${READ_BEFORE}),{gap}&" "&({before}-${READ_BEFORE})&" km","")`;

/** A gap is told and the trip counts; anything else must be mended first. */
const IS_COUNTED = 'OR(LEN({check})=0,LEFT({check},LEN({gap}))={gap})';

const trip = (
  partner: Text,
  [driver, day, end]: readonly [Text, string, string?],
  why: Text,
  [before, after, fuel]: readonly [number, number, number?],
): Readonly<Record<string, Example>> => ({
  partner,
  driver,
  date: day,
  ...(end !== undefined && { end }),
  why,
  before,
  after,
  ...(fuel !== undefined && { fuel }),
});

const WOOD = t('Bois au planeur', 'Wood to the planer');
const DRIVERS = { rives: same('M. Gagnon'), school: same('S. Roy'), workshop: same('A. Côté'), escale: same('J. Ba') };

/** First quarter of 2027: the reuse centre's 16-foot truck, lent to the three others. */
const TRIPS = [
  trip(RIVES, [DRIVERS.rives, '2027-01-19'], WOOD, [48200, 48236]),
  trip(SCHOOL, [DRIVERS.school, '2027-01-25'], t('Planches de cours', 'Boards for classes'), [48236, 48290]),
  trip(
    WORKSHOP,
    [DRIVERS.workshop, '2027-02-08', '2027-02-09'],
    t('Scierie, aller-retour', 'Sawmill and back'),
    [48290, 48402, 62.4],
  ),
  trip(COMMON, [DRIVERS.rives, '2027-02-15'], t('Garage : vidange', 'Garage: oil change'), [48402, 48410]),
  trip(RIVES, [DRIVERS.rives, '2027-02-16'], WOOD, [48410, 48446, 35]),
  trip(ESCALE, [DRIVERS.escale, '2027-03-05', '2027-03-06'], t('Bancs du parc', 'Park benches'), [48446, 48506]),
  trip(SCHOOL, [DRIVERS.school, '2027-03-17'], t('Planches de cours', 'Boards for classes'), [48518, 48572]),
  trip(
    WORKSHOP,
    [DRIVERS.workshop, '2027-03-30', '2027-04-01'],
    t('Salon du meuble', 'Furniture fair'),
    [48572, 48650, 48.2],
  ),
];

export const trips = table('trips', t('Le carnet de route du véhicule', 'The vehicle’s logbook'), {
  help: t(
    'Une ligne par sortie, dans n’importe quel ordre. « Commun » : une sortie qui sert à tous. La dernière colonne dit ce qui manque : en rouge, la ligne ne compte pas encore ; « Trou », des kilomètres que personne n’a notés avant cette sortie.',
    'One row per trip, in any order. “Common”: a trip that serves everyone. The last column tells what is missing: in red, the row does not count yet; “Gap”, kilometres that nobody recorded before this trip.',
  ),
  rows: 20,
  columns: [
    choice('partner', PARTNER, { choicesFrom: 'partners.name' }),
    text('driver', t('Au volant', 'Driver')),
    date('date', t('Départ', 'Left')),
    date('end', t('Retour', 'Back')).note(
      'Vide : revenu le même jour. Les deux jours comptent.',
      'Blank: back on the same day. Both days count.',
    ),
    text('why', t('Où, pourquoi', 'Where and why')),
    quantity('before', t('Compteur, départ', 'Odometer, out')),
    quantity('after', t('Compteur, retour', 'Odometer, back')),
    quantity('km', same('Km'), { formula: when(['LEN({partner})>0', IS_COUNTED], '{after}-{before}') }).note(
      'Vide tant que la dernière colonne demande quelque chose : la ligne ne compte pas.',
      'Blank as long as the last column asks for something: the row does not count.',
    ),
    count('days', t('Jours', 'Days'), {
      formula: unless('NOT(ISNUMBER({km}))', `MAX(0,MIN(IF(LEN({end})=0,{date},{end}),${TO})-MAX({date},${FROM})+1)`),
    }).note(
      'Ceux de la période, départ et retour compris. Les kilomètres, eux, comptent au jour du départ.',
      'Those of the period, both ends included. Kilometres count on the day of leaving.',
    ),
    money('fuel', t('Carburant payé', 'Fuel paid')),
    text('check', t('À vérifier', 'To check'), { formula: checkOf(SAID, LACKS, GAP) }).note(
      '« Qui ? » : pas de partenaire. « Nom ? » : il n’est pas dans la liste du haut. « Recule » : le compteur du retour est sous celui du départ, ou sous celui du début du carnet. « En double » : une autre sortie a les mêmes kilomètres.',
      '“Who?”: no partner. “Name?”: not in the list above. “Goes back”: the reading on return is below the one on leaving, or below that of the start of the log. “Twice”: another trip holds the same kilometres.',
    ),
  ],
  examples: TRIPS,
  totals: { sum: ['km', 'days', 'fuel'] },
});
