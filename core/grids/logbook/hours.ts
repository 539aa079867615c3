import type { Text } from '../../values/text';
import { choice, date, PARTNER, prose, quantity, t, table, text } from '../language';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';
import { checkOf, type Lack, WHO } from './check';
import { COMMON } from './words';

const SAID = ['partner', 'person', 'date', 'hours', 'task'];
const LACKS: readonly Lack[] = [...WHO, ['OR(N({hours})<=0,N({hours})>24)', 'askHours']];

const COORDINATOR = t('Coordonnatrice', 'Coordinator');
const PREPARING = t('Préparation du planeur', 'Preparing the planer');
const task = (partner: Text, day: string, hours: number, what: Text) =>
  [partner, COORDINATOR, day, hours, what] as const;

/** An hour for each use of the planer in the log, five hours of running the sharing, and one for an outside customer. */
const HOURS = [
  task(WORKSHOP, '2027-01-12', 1, PREPARING),
  task(COMMON, '2027-01-13', 1.5, t('Rencontre des quatre', 'Meeting of the four')),
  task(RIVES, '2027-01-19', 1, PREPARING),
  task(SCHOOL, '2027-01-26', 1, PREPARING),
  task(COMMON, '2027-01-29', 2, t('Horaire et réservations', 'Timetable and bookings')),
  task(WORKSHOP, '2027-02-09', 1, PREPARING),
  task(RIVES, '2027-02-16', 1, PREPARING),
  task(COMMON, '2027-02-26', 1, t('Comptes', 'Accounts')),
  task(WORKSHOP, '2027-03-02', 1, PREPARING),
  task(ESCALE, '2027-03-06', 1, PREPARING),
  task(COMMON, '2027-03-11', 1, t('Client de l’extérieur', 'Outside customer')),
  task(COMMON, '2027-03-24', 0.5, t('Suivi de l’entente', 'Following up the agreement')),
];

export const hours = table('hours', t('La feuille de temps', 'The time sheet'), {
  rows: 18,
  columns: [
    choice('partner', PARTNER, { choicesFrom: 'partners.name' }).note(
      'Celui pour qui la personne travaille. « Commun » : des heures qui servent à tous, partagées selon la clé.',
      'The one the person works for. “Common”: hours that serve everyone, shared by the key.',
    ),
    text('person', t('Personne', 'Person')),
    date('date', t('Date', 'Day')),
    quantity('hours', t('Heures', 'Hours'), { decimals: 2 }).note('1,5 pour 1 h 30.', '1.5 for 1 h 30 min.'),
    text('task', t('Tâche', 'Task')),
    text('check', t('À vérifier', 'To check'), { formula: checkOf(SAID, LACKS) }).note(
      'Ce qui manque à la ligne ; en rouge, elle ne compte pas encore.',
      'What the row lacks; in red, it does not count yet.',
    ),
  ],
  examples: HOURS,
  totals: { sum: ['hours'] },
});

export const talk = prose('talk', t('Où vont ces totaux', 'Where these totals go'), [
  t(
    'Partage des coûts : kilomètres, jours ou heures y sont une clé, à la place des utilisations.',
    'Cost sharing: kilometres, days or hours are a key there, in place of uses.',
  ),
  t(
    'Facturation : une ligne par partenaire, datée de la fin de la période, sa quantité prise ici, et un prix au kilomètre, à la journée ou à l’heure.',
    'Invoicing: one row per partner, dated at the end of the period, its quantity taken from here, and a price by the kilometre, day or hour.',
  ),
  t(
    'Régularisation annuelle : l’usage noté est celui d’ici ; le carburant que chacun a payé va dans ses factures payées.',
    'Year-end settlement: recorded use is the one found here; the fuel that each one paid goes among the bills it paid.',
  ),
  t(
    'Avant de prêter un véhicule ou une personne contre un prix : qui est assuré, et comment ? Faut-il facturer les taxes ? Demandez à l’assureur et à Revenu Québec.',
    'Before lending a vehicle or a person for a price: who is insured, and how? Must taxes be charged? Ask the insurer and Revenu Québec.',
  ),
  t(
    'Le camion est-il un véhicule lourd, avec l’inscription et les registres que cela demande ? Demandez à la Commission des transports du Québec et à la SAAQ.',
    'Is the truck a heavy vehicle, with the registration and records that it calls for? Ask the Commission des transports du Québec and the SAAQ.',
  ),
  t(
    'Les heures, les pauses et le temps sur la route sont-ils comptés comme la loi le demande ? Demandez à la CNESST.',
    'Are hours, breaks and time on the road counted as the law requires? Ask the CNESST.',
  ),
]);
