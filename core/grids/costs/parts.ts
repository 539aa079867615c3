import { same, type Text } from '../../values/text';
import type { Example, Given, InputsBlock } from '../language/define';

const HOURS_A_YEAR = { fr: 'h par an', en: 'h a year' };

/** Units of the calendar, with how many of each there are in a year. */
const CALENDAR: readonly (readonly [unit: Text, perYear: number])[] = [
  [{ fr: 'an', en: 'year' }, 1],
  [{ fr: 'mois', en: 'month' }, 12],
  [{ fr: 'semaine', en: 'week' }, 52],
  [{ fr: 'jour', en: 'day' }, 365],
];
export const YEAR: Text = { fr: 'an', en: 'year' };
const USE: Text = { fr: 'utilisation', en: 'use' };
const FOOT: Text = { fr: 'pied', en: 'foot' };
const WORK_HOUR: Text = { fr: 'heure de travail', en: 'work hour' };
export const CALENDAR_UNITS = CALENDAR.length;

export const unitRows: readonly Given[] = [
  ...CALENDAR.map(([unit, perYear]) => ({ cells: { unit, oneUse: '', again: unit, year: `=${perYear}` } })),
  { cells: { unit: USE, oneUse: '=1' } },
];
/** One use of the guide's planer. */
export const planerUnits: readonly Readonly<Record<string, Example>>[] = [
  { unit: FOOT, oneUse: 50 },
  { unit: { fr: 'heure', en: 'hour' }, oneUse: 5 },
  { unit: WORK_HOUR, oneUse: 1 },
];

/** The six costs of the guide, then what the nature of the resource adds, then what comes in deduction. */
const SORTS = {
  consumables: { fr: '1. Consommables', en: '1. Consumables' },
  replacement: { fr: '2. Remplacement', en: '2. Replacement' },
  maintenance: { fr: '3. Entretien et mises au point', en: '3. Maintenance and tune-ups' },
  preparation: { fr: '4. Préparation et vérification', en: '4. Preparing and checking' },
  administration: { fr: '5. Frais administratifs', en: '5. Administrative costs' },
  management: { fr: '6. Planification et gestion', en: '6. Planning and management' },
  other: { fr: 'Autres coûts', en: 'Other costs' },
  grant: { fr: 'Subventions, à déduire', en: 'Grants, to deduct' },
} satisfies Record<string, Text>;

export const managementSort: Text = SORTS.management;
export const sortRows: readonly Given[] = Object.values(SORTS).map((sort) => ({ cells: { sort } }));

export const DIRECT: Text = same('Direct');
export const INDIRECT: Text = same('Indirect');
export const RECURRING: Text = { fr: 'Récurrent', en: 'Recurring' };
export const ONE_OFF: Text = { fr: 'Ponctuel', en: 'One-off' };

const post = (
  label: Text,
  amount: number,
  per: number,
  unit: Text,
  sort: Text,
  link: Text,
  pace: Text,
  source: Text,
): Readonly<Record<string, Example>> => ({ label, amount, per, unit, sort, link, pace, source });

const QUOTE = { fr: 'Soumission d’octobre', en: 'Quote of October' };
const OVER_FIVE_YEARS = { fr: 'Étalé sur 5 ans', en: 'Spread over 5 years' };

/** The planer of TIESS (2023), then the costs that its sharing adds. */
export const planerPosts: readonly Readonly<Record<string, Example>>[] = [
  post(
    { fr: 'Affûtage des couteaux', en: 'Sharpening the knives' },
    100,
    2000,
    FOOT,
    SORTS.consumables,
    DIRECT,
    RECURRING,
    { fr: 'Affûteur du village', en: 'Village sharpener' },
  ),
  post(
    { fr: 'Remplacement du planeur', en: 'Replacing the planer' },
    3500,
    7,
    YEAR,
    SORTS.replacement,
    DIRECT,
    RECURRING,
    {
      fr: 'Facture, amortie sur 7 ans',
      en: 'Invoice, over 7 years',
    },
  ),
  post({ fr: 'Mise au point', en: 'Tune-up' }, 100, 100000, FOOT, SORTS.maintenance, DIRECT, RECURRING, {
    fr: 'Guide du fabricant',
    en: 'Maker’s manual',
  }),
  post(
    { fr: 'Préparation, rangement, vérification', en: 'Preparing, putting away, checking' },
    30,
    1,
    WORK_HOUR,
    SORTS.preparation,
    DIRECT,
    RECURRING,
    { fr: 'Taux horaire ci-dessus', en: 'Hourly rate above' },
  ),
  post(
    { fr: 'Réservation et facture', en: 'Booking and invoice' },
    5,
    1,
    USE,
    SORTS.administration,
    INDIRECT,
    RECURRING,
    {
      fr: 'Dix minutes, au taux horaire',
      en: 'Ten minutes, at the hourly rate',
    },
  ),
  post(
    { fr: 'Étude de faisabilité', en: 'Feasibility study' },
    250,
    5,
    YEAR,
    SORTS.management,
    INDIRECT,
    ONE_OFF,
    OVER_FIVE_YEARS,
  ),
  post(
    { fr: 'Concertation de départ', en: 'First consultation' },
    100,
    5,
    YEAR,
    SORTS.management,
    INDIRECT,
    ONE_OFF,
    OVER_FIVE_YEARS,
  ),
  post(
    { fr: 'Implantation et formation', en: 'Set-up and training' },
    150,
    5,
    YEAR,
    SORTS.management,
    INDIRECT,
    ONE_OFF,
    OVER_FIVE_YEARS,
  ),
  post({ fr: 'Assurance', en: 'Insurance' }, 350, 1, YEAR, SORTS.other, INDIRECT, RECURRING, QUOTE),
  post({ fr: 'Remisage', en: 'Storage' }, 25, 1, { fr: 'mois', en: 'month' }, SORTS.other, INDIRECT, RECURRING, {
    fr: 'Part du loyer de l’atelier',
    en: 'Share of the workshop’s rent',
  }),
  post({ fr: 'Énergie', en: 'Energy' }, 150, 1, YEAR, SORTS.consumables, INDIRECT, RECURRING, {
    fr: 'Estimation, à vérifier',
    en: 'Estimate, to be checked',
  }),
  post({ fr: 'Surveillance', en: 'Supervision' }, 300, 1, YEAR, SORTS.other, DIRECT, RECURRING, {
    fr: 'Dix heures de visite',
    en: 'Ten hours of visits',
  }),
  post({ fr: 'Aide de la municipalité', en: 'Municipal grant' }, -400, 1, YEAR, SORTS.grant, INDIRECT, RECURRING, {
    fr: 'Lettre de confirmation',
    en: 'Letter of confirmation',
  }),
];

/** Hours of the year spent on running the sharing, at the cost of an hour. */
export const yearInputs: InputsBlock = {
  type: 'inputs',
  id: 'inputs',
  title: { fr: 'L’année et le taux horaire', en: 'The year and the hourly rate' },
  inputs: {
    usesPerYear: {
      kind: 'quantity',
      label: { fr: 'Utilisations, tous ensemble', en: 'Uses, all together' },
      unit: { fr: 'par an', en: 'a year' },
      name: { fr: 'couts_utilisations_an', en: 'costs_yearly_uses' },
      example: 40,
    },
    salary: {
      kind: 'money',
      question: { fr: 'Ce que coûte une heure de coordination', en: 'What an hour of coordination costs' },
      label: { fr: 'Salaire d’un an', en: 'Salary of a year' },
      unit: { fr: 'brut', en: 'gross' },
      name: { fr: 'coordination_salaire', en: 'coordination_salary' },
      example: 39000,
    },
    charges: {
      kind: 'share',
      label: { fr: 'Charges sociales', en: 'Payroll charges' },
      unit: { fr: 'du salaire', en: 'of salary' },
      name: { fr: 'coordination_charges', en: 'coordination_payroll_charges' },
      note: {
        fr: 'Part de l’employeur : RRQ, RQAP, assurance-emploi, FSS, CNESST, vacances si elles sont payées en plus.',
        en: 'Employer’s part: pension plan, parental and employment insurance, health and workers’ funds, vacation if paid on top.',
      },
      example: 0.12,
    },
    paidHours: {
      kind: 'quantity',
      label: { fr: 'Heures payées', en: 'Hours paid' },
      unit: HOURS_A_YEAR,
      name: { fr: 'coordination_heures_payees', en: 'coordination_paid_hours' },
      note: { fr: '35 heures sur 52 semaines, par exemple.', en: '35 hours over 52 weeks, for example.' },
      example: 1820,
    },
    nonProductiveHours: {
      kind: 'quantity',
      label: { fr: 'Dont non productives', en: 'Of which not productive' },
      unit: HOURS_A_YEAR,
      name: { fr: 'coordination_heures_non_productives', en: 'coordination_non_productive_hours' },
      note: {
        fr: 'Vacances, congés, formation, réunions internes : payées, mais qui ne servent pas le partage.',
        en: 'Vacation, leave, training, internal meetings: paid, but of no use to the sharing.',
      },
      example: 364,
    },
  },
};

export const coordinationTasks: readonly Readonly<Record<string, Example>>[] = [
  { task: { fr: 'Rencontres et concertation', en: 'Meetings and consultation' }, hours: 6 },
  { task: { fr: 'Horaires et réservations', en: 'Timetable and bookings' }, hours: 8 },
  { task: { fr: 'Comptes et rapports', en: 'Accounts and reports' }, hours: 4 },
  { task: { fr: 'Suivi de l’entente', en: 'Following up the agreement' }, hours: 2 },
];

/** What is often forgotten, a point a row. */
const FORGOTTEN: readonly (readonly [point: Text, status: 'counted' | 'toPrice' | 'none'])[] = [
  [{ fr: 'Assurance', en: 'Insurance' }, 'counted'],
  [{ fr: 'Remisage, entreposage', en: 'Storage, warehousing' }, 'counted'],
  [{ fr: 'Énergie : chauffage, courant', en: 'Energy: heating, power' }, 'counted'],
  [{ fr: 'Intérêt de l’emprunt ou du placement', en: 'Interest on a loan or forgone' }, 'none'],
  [{ fr: 'Taxes qu’on ne récupère pas', en: 'Taxes that are not recovered' }, 'toPrice'],
  [{ fr: 'Pertes et prises non notées', en: 'Losses and takings not recorded' }, 'toPrice'],
  [{ fr: 'Supervision sur place', en: 'Supervision on site' }, 'counted'],
  [{ fr: 'Imprévus et franchise', en: 'Contingencies and deductible' }, 'toPrice'],
  [{ fr: 'Transport, livraison, routes', en: 'Transport, delivery, routes' }, 'none'],
  [{ fr: 'Système de réservation', en: 'Booking system' }, 'none'],
];
const AT_THE_START: readonly (readonly [point: Text, status: 'counted' | 'toPrice' | 'none'])[] = [
  [{ fr: 'Processus de concertation', en: 'Consultation process' }, 'counted'],
  [{ fr: 'Étude de faisabilité', en: 'Feasibility study' }, 'counted'],
  [{ fr: 'Étude de marché', en: 'Market study' }, 'none'],
  [{ fr: 'Implantation, mise en marche', en: 'Set-up, putting into operation' }, 'counted'],
];

export const STATUSES = {
  counted: { fr: 'Compté', en: 'Counted' },
  toPrice: { fr: 'À chiffrer', en: 'To price' },
  none: { fr: 'Sans objet', en: 'Not applicable' },
} satisfies Record<string, Text>;

const pointRow = ([point, status]: (typeof FORGOTTEN)[number]): Given => ({
  cells: { point },
  example: { status: STATUSES[status] },
});
export const forgottenRows: readonly Given[] = [
  { heading: { fr: 'D’année en année', en: 'Year after year' } },
  ...FORGOTTEN.map(pointRow),
  { heading: { fr: 'Une seule fois, au départ', en: 'Once only, at the start' } },
  ...AT_THE_START.map(pointRow),
];
