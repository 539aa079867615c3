import type { Text } from '../../values/text';
import { answer, choice, date, PARTNER, quantity, same, t, table, text, time, tried, unless } from '../language';
import type { Example } from '../language/define';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';
import { USES } from './counted';
import { endOf, isBackwards } from './times';
import { ASSEMBLY, CUSTOMER, GLUE, OIL, PLANER, SANDING, STATUS, STATUSES } from './words';

type Row = Readonly<Record<string, Example>>;

/** Without a quantity, for what is priced by the hour: its times tell. */
type Use = readonly [date: string, start: string, end: string, quantity?: number];

/** As the list beside names it, whatever that name becomes. */
const named = (example: Text): Example => {
  const row = [WORKSHOP, RIVES, SCHOOL, ESCALE, undefined, undefined, CUSTOMER].indexOf(example);
  return { example, follows: `={partners.name.${row + 1}}` };
};
const what = (example: Text): Example => (example === PLANER ? { example, follows: '={resources.name.1}' } : example);

const use = (partner: Text, resource: Text, [date, start, end, quantity]: Use, status?: Text): Row => ({
  partner: named(partner),
  resource: what(resource),
  date,
  start,
  end,
  ...(quantity !== undefined && { quantity }),
  ...(status && { status }),
});

const taking = (row: Row, consumable: Text, taken: number, note?: Text): Row => ({
  ...row,
  consumable,
  taken,
  ...(note && { note }),
});

const noted = (row: Row, note: Text): Row => ({ ...row, note });
const { done, cancelled, noShow, late } = STATUS;

/** First quarter of 2027, then what is booked for April. A use of the planer lasts five hours, as in the guide. */
export const LOG_EXAMPLES: readonly Row[] = [
  taking(use(WORKSHOP, PLANER, ['2027-01-12', '08:00', '13:00', 1], done), SANDING, 8),
  taking(use(RIVES, PLANER, ['2027-01-19', '13:00', '18:00', 1], done), SANDING, 6),
  taking(use(WORKSHOP, ASSEMBLY, ['2027-01-21', '09:00', '12:00'], done), GLUE, 3),
  taking(use(SCHOOL, PLANER, ['2027-01-26', '08:00', '13:00', 1], done), SANDING, 7),
  noted(
    use(ESCALE, PLANER, ['2027-02-02', '13:00', '18:00', 1], noShow),
    t('Personne ne s’est présenté', 'Nobody came'),
  ),
  taking(use(WORKSHOP, PLANER, ['2027-02-09', '08:00', '13:00', 1], done), SANDING, 8),
  taking(
    use(RIVES, PLANER, ['2027-02-16', '13:00', '18:00', 1], late),
    OIL,
    2.5,
    t('Clés rendues le lendemain', 'Keys returned the next day'),
  ),
  noted(use(SCHOOL, ASSEMBLY, ['2027-02-18', '09:00', '12:00'], cancelled), t('Journée de tempête', 'Snow day')),
  taking(use(WORKSHOP, PLANER, ['2027-03-02', '08:00', '13:00', 1], done), GLUE, 4.2),
  taking(use(ESCALE, PLANER, ['2027-03-06', '09:00', '14:00', 1], done), SANDING, 5),
  taking(use(CUSTOMER, PLANER, ['2027-03-11', '13:00', '18:00', 1], done), SANDING, 4),
  taking(use(SCHOOL, ASSEMBLY, ['2027-03-18', '13:00', '17:00'], done), OIL, 2),
  use(RIVES, PLANER, ['2027-04-06', '09:00', '14:00', 1]),
  noted(
    use(SCHOOL, PLANER, ['2027-04-06', '13:00', '18:00', 1]),
    t('À replacer : le planeur est pris jusqu’à 14 h', 'To be moved: the planer is taken until 2 p.m.'),
  ),
];

const ROWS = 36;
const CONFLICT_ROWS = 6;

/** Its headers, then the bookings of a resource whose times are both there and follow each other. */
const TIMED = ['resource', 'start', 'end', 'date']
  .map((key) => `LEN({log.${key}.header:log.${key}.${ROWS}})`)
  .join('*');
const BOOKINGS = `IF(${TIMED}>0,{log.withHeaders?},"")`;

export const conflicts = answer('conflicts', t('Réservations qui se heurtent', 'Bookings that collide'), {
  formula: unless(
    'COUNT({log.start})*COUNT({log.end})=0',
    `IF(SUMPRODUCT(${isBackwards('log.')}*1)>0,{waiting},${tried(`MUTU.CONFLITS(${BOOKINGS},${CONFLICT_ROWS - 1})`, '{waiting}')})`,
  ),
  rows: CONFLICT_ROWS,
  columns: ['text', 'count', 'text', 'text', 'text', 'count', 'text', 'text', 'text'],
  rowHeight: 52,
  headerHeight: 40,
});

export const uses = table('log', t('Le journal', 'The log'), {
  help: t(
    'Une ligne par réservation ; sans statut, elle compte comme faite. Minuit en fin de journée s’écrit 24:00 ; la date de fin sert quand la réservation dure plus d’un jour. Une date en rouge chevauche une autre réservation de la même ressource, une heure de fin en rouge vient avant le début. La quantité peut rester vide quand le prix est à l’heure ou à la journée : la facturation compte alors de début à fin. Notez aussi ce que vous prenez : ce qui n’est pas noté devient une perte que tous paient.',
    'One row per booking; without a status, it counts as done. Midnight at the end of the day is entered 24:00; the end date is for a booking of more than one day. A date in red overlaps another booking of the same resource, an end time in red comes before the start. The quantity may stay blank when the price is by the hour or the day: invoicing then counts from start to end. Record what you take as well: what is not recorded becomes a loss that all pay for.',
  ),
  rows: ROWS,
  columns: [
    choice('partner', PARTNER, { choicesFrom: 'partners.name' }),
    choice('resource', t('Ressource', 'Resource'), { choicesFrom: 'resources.name', isSmall: true }),
    date('date', same('Date')),
    time('start', t('Heure de début', 'Start time')),
    date('lastDay', t('Date de fin', 'End date'), { isSmall: true }).note(
      'Seulement si la réservation finit un autre jour. Vide : le même jour, ou la nuit suivante.',
      'Only when the booking ends on another day. Blank: the same day, or the night that follows.',
    ),
    time('end', t('Heure de fin', 'End time')),
    quantity('quantity', t('Quantité', 'Quantity'), { decimals: 1, min: -1 }).note(
      'Dans l’unité du prix : utilisations, kilomètres… C’est elle qui est facturée. Vide : le temps de début à fin est facturé, si le prix est à l’heure, à la demi-heure, à la journée ou à la semaine. Négative : un crédit.',
      'In the unit of the price: uses, kilometres… It is what is invoiced. Blank: the time from start to end is invoiced, when the price is by the hour, half hour, day or week. Negative: a credit.',
    ),
    choice('status', t('Statut', 'Status'), { choices: STATUSES }).note(
      'Absence : réservé, mais personne n’est venu. Retard : rendu après l’heure. Annulé : ne compte pas.',
      'No-show: booked, but nobody came. Late: returned after time. Cancelled: does not count.',
    ),
    text('note', same('Note')),
    choice('consumable', t('Consommable pris', 'Consumable taken'), { choicesFrom: 'consumables.name' }),
    quantity('taken', t('Quantité prise', 'Quantity taken'), { decimals: 1 }),
    quantity('hours', t('Heures comptées', 'Hours counted'), {
      decimals: 1,
      most: 2,
      formula: unless(
        [
          'COUNT({start},{end})<2',
          '{status}={cancelled}',
          '{status}={noShow}',
          'AND({logFrom}<>"",{date}<{logFrom})',
          'AND({logTo}<>"",{date}>{logTo})',
        ],
        // To the second, not to the hundredth of an hour: three times 1 h 20 are four hours.
        `IF(${isBackwards('')},"",ROUND((${endOf('')}-{date}-{start})*86400,0)/3600)`,
      ),
    }),
    quantity('uses', t('Usages comptés', 'Uses counted'), { decimals: 1, most: 4, formula: USES }).note(
      'La quantité, si celle de la ressource est en utilisations ; sinon une. Rien pour une annulation, une absence, un crédit, ou sans quantité ni heures qui se suivent. Chaque date compte : les totaux des utilisateurs, de la régularisation et du budget prennent celles de leur période.',
      'The quantity, when that of the resource is in uses; otherwise one. Nothing for a cancellation, a no-show, a credit, or without a quantity or times that follow each other. Every date counts: the totals of users, of the settlement and of the budget take those of their period.',
    ),
  ],
  examples: LOG_EXAMPLES,
  totals: { sum: ['hours'] },
});
