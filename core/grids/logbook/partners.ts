import {
  date,
  given,
  inputs,
  line,
  lines,
  money,
  namesTwice,
  PARTNER,
  quantity,
  same,
  share,
  sumByName,
  t,
  table,
  text,
  total,
  unless,
} from '../language';
import { PARTNERS } from '../partners';
import { inPeriod } from './check';
import { COMMON } from './words';

export const ROWS = 8;

/** Keys without a name count for nobody. */
const KEYS = 'SUMPRODUCT((LEN({partners.name})>0)*1,{partners.key})';
const isNobody = ['LEN({name})=0', '{name}={common}'];

const COUNTED = ['ISNUMBER({trips.km})', '({trips.km}>=0)'];
const WORKED = ['ISNUMBER({hours.hours})', '({hours.hours}>0)', '({hours.hours}<=24)'];
const km = (name: string): string => inPeriod('trips', 'km', name);
/** A trip begun before the period may still have days in it. */
const days = (name: string): string => sumByName('{trips.partner}', name, '{trips.days}');
const fuel = (name: string): string => inPeriod('trips', 'fuel', name, ...COUNTED);
const worked = (name: string): string => inPeriod('hours', 'hours', name, ...WORKED);

/** Of what is common, by the key. */
const shareOf = (common: string): string => `${common}*N({key})/${KEYS}`;
const commonShare = (common: string): string => unless([...isNobody, `${KEYS}=0`], shareOf(common));

export const logbookInputs = inputs('inputs', t('La période et le compteur', 'The period and the odometer'), [
  date('logbookFrom', t('Du', 'From'), {
    unit: t('compris', 'included'),
    name: t('carnet_du', 'logbook_from'),
    example: '2027-01-01',
  }).note(
    'Vide : depuis le début. Seuls les totaux s’arrêtent à cette période ; le carnet peut continuer.',
    'Blank: from the start. Only totals keep to this period; the log may go on.',
  ),
  date('logbookTo', t('Au', 'To'), {
    unit: t('compris', 'included'),
    name: t('carnet_au', 'logbook_to'),
    example: '2027-03-31',
  }),
  quantity('startKm', t('Compteur au début du carnet', 'Odometer when the log starts'), {
    unit: same('km'),
    name: t('carnet_compteur', 'logbook_odometer'),
    example: 48200,
  }).note(
    'Vide : le premier trajet fait foi, et rien n’est dit de ce qui a roulé avant lui.',
    'Blank: the first trip is trusted, and nothing is said of what was driven before it.',
  ),
]);

export const totals = table(
  'partners',
  t('Ce que chacun a roulé et reçu d’heures', 'What each drove, and the hours it got'),
  {
    help: t(
      'Une ligne par partenaire, la même pour le véhicule et la personne. Ce qui est noté « Commun » se partage selon la clé : 1 pour chacun, ou leurs parts.',
      'One row per partner, the same for the vehicle and the person. What is recorded as “Common” is shared by the key: 1 for each, or their shares.',
    ),
    rows: ROWS + 1,
    columns: [
      text('name', PARTNER, { follows: 'split!partners.name' }),
      quantity('key', t('Clé du commun', 'Common key'), { follows: 'split!partners.heads' }).note(
        'Vide : ne prend rien de ce qui est commun. Sans aucune clé, le commun n’est pas réparti, et la feuille le dit.',
        'Blank: takes nothing of what is common. Without any key, what is common is not shared, and the sheet says so.',
      ),
      quantity('ownKm', t('Km à lui', 'Own km'), { formula: unless('LEN({name})=0', km('{name}')) }),
      quantity('commonKm', t('Km du commun', 'Common km'), { decimals: 1, formula: commonShare(km('{common}')) }),
      quantity('km', t('Kilomètres', 'Kilometres'), {
        decimals: 1,
        formula: unless(isNobody, '{ownKm}+N({commonKm})'),
      }),
      quantity('days', t('Jours', 'Days'), {
        decimals: 2,
        formula: unless(isNobody, `${days('{name}')}+IF(${KEYS}=0,0,${shareOf(days('{common}'))})`),
      }).note('Les siens, et sa part des jours communs.', 'Its own, and its share of common days.'),
      money('fuel', t('Carburant payé', 'Fuel paid'), { formula: unless('LEN({name})=0', fuel('{name}')) }),
      quantity('ownHours', t('Heures à lui', 'Own hours'), {
        decimals: 2,
        formula: unless('LEN({name})=0', worked('{name}')),
      }),
      quantity('commonHours', t('Sa part', 'Its part'), {
        decimals: 2,
        formula: commonShare(worked('{common}')),
      }).note('Sa part des heures communes, selon la clé.', 'Its part of the common hours, by the key.'),
      quantity('hours', t('Heures', 'Hours'), {
        decimals: 2,
        formula: unless(isNobody, '{ownHours}+N({commonHours})'),
      }),
      share('share', t('Part des heures', 'Share of hours'), {
        formula: unless([...isNobody, 'SUM({partners.hours})=0'], '{hours}/SUM({partners.hours})'),
      }),
    ],
    given: [
      ...Array.from({ length: ROWS }, (_, row) => {
        const name = PARTNERS[row];
        return given({}, name && { name, key: 1 });
      }),
      given({ name: COMMON, key: '' }),
    ],
    totals: { sum: ['ownKm', 'commonKm', 'km', 'days', 'fuel', 'ownHours', 'commonHours', 'hours', 'share'] },
  },
);

/** Rows that say something and are not counted. */
const rowsLeft = (table: string, counted = ''): string =>
  `=SUMPRODUCT((LEN({${table}.check})>0)*1)${counted && `-${counted}`}`;
const GAPS = 'SUMPRODUCT((LEFT({trips.check},LEN({gap}))={gap})*1)';

/** From the first reading to the last, less what trips hold. */
const UNRECORDED = 'MAX({trips.after})-IF(N({startKm})>0,{startKm},MIN({trips.before}))-SUM({trips.km})';

export const state = lines('state', t('À vérifier', 'To check'), {
  columns: [quantity('value'), text('unit')],
  lines: [
    line('trips', t('Trajets à corriger', 'Trips to correct'), [
      rowsLeft('trips', GAPS),
      t('non comptés', 'not counted'),
    ]),
    line('hours', t('Heures à corriger', 'Hours to correct'), [rowsLeft('hours'), t('non comptées', 'not counted')]),
    line('names', t('Noms à corriger', 'Names to correct'), [
      `=${namesTwice('{partners.name}')}+SUMPRODUCT((LEN({partners.name})=0)*(LEN({partners.key})>0))`,
      t('en double ou vides', 'twice or blank'),
    ]),
    line('gap', t('Km que personne n’a notés', 'Km nobody recorded'), [
      unless(['{state.trips.value}>0', 'COUNT({trips.km})=0'], UNRECORDED),
      same('km'),
    ]).note(
      'Du premier au dernier relevé du compteur, moins les sorties notées. Attend que les trajets soient corrigés.',
      'From the first reading of the odometer to the last, less the trips recorded. Waits until trips are corrected.',
    ),
    total('left', t('Commun non réparti', 'Common, not shared'), { decimals: 2 }, [
      '=ROUND({partners.ownKm.total}-{partners.km.total}+{partners.ownHours.total}-{partners.hours.total},2)',
      t('km et heures', 'km and hours'),
    ]).note('Doit être nul : sinon, aucun partenaire n’a de clé.', 'Must be nil: otherwise, no partner has a key.'),
  ],
});
