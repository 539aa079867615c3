import {
  answer,
  at,
  bad,
  band,
  chart,
  choice,
  count,
  date,
  defineTemplate,
  inputs,
  newPage,
  PARTNER,
  quantity,
  same,
  share,
  t,
  table,
  text,
  time,
  unless,
  warning,
} from '../language';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';
import { ASSEMBLY, CUSTOMER, FINISHING, GLUE, LOG_EXAMPLES, OIL, PLANER, SANDING, STATUS, STATUSES } from './parts';

const PERIOD = '{logFrom},{logTo}';

const period = inputs('period', t('La période regardée', 'The period looked at'), [
  date('logFrom', t('Du', 'From'), {
    unit: t('compris', 'included'),
    name: t('journal_du', 'log_from'),
    example: '2027-01-01',
  }).note(
    'Vide : depuis le début du journal. Les heures, l’occupation et les totaux s’arrêtent à cette période ; le journal peut continuer.',
    'Blank: from the start of the log. Hours, occupancy and totals keep to this period; the log may go on.',
  ),
  date('logTo', t('Au', 'To'), {
    unit: t('compris', 'included'),
    name: t('journal_au', 'log_to'),
    example: '2027-03-31',
  }),
]);

const resources = table('resources', t('Les ressources', 'The resources'), {
  rows: 6,
  columns: [
    text('name', t('Ressource', 'Resource')),
    quantity('capacity', t('Heures offertes dans la période', 'Hours offered in the period')).note(
      'Les heures où elle peut servir : ouverture du local, moins l’entretien et les congés.',
      'The hours it can serve: opening hours, less upkeep and holidays.',
    ),
    quantity('hours', t('Heures utilisées', 'Hours used'), {
      decimals: 1,
      formula: unless('{name}=""', 'SUMIF({log.resource},{name},{log.hours})'),
    }),
    share('occupancy', t('Taux d’occupation', 'Occupancy'), {
      formula: unless(
        ['{name}=""', '{capacity}=0', 'COUNTIF({log.resource},{name})=0'],
        `MUTU.OCCUPATION({log.withHeaders?},{capacity},{name},${PERIOD})`,
      ),
    }),
  ],
  examples: [
    [PLANER, 250],
    [ASSEMBLY, 400],
    [FINISHING, 120],
  ],
  totals: { sum: ['capacity', 'hours'] },
});

const consumables = table(
  'consumables',
  t('Les consommables : acheté contre noté', 'Consumables: bought against recorded'),
  {
    rows: 6,
    columns: [
      text('name', t('Consommable', 'Consumable')),
      quantity('bought', t('Stock de départ et achats', 'Opening stock and purchases'), { decimals: 1 }),
      quantity('left', t('Reste en stock', 'Left in stock'), { decimals: 1 }),
      quantity('recorded', t('Noté au journal', 'Recorded in the log'), {
        decimals: 1,
        formula: unless('{name}=""', 'SUMIF({log.consumable},{name},{log.taken})'),
      }),
      quantity('lost', t('Disparu sans note', 'Gone unrecorded'), {
        decimals: 1,
        formula: unless(['{name}=""', 'NOT(ISNUMBER({bought}))'], '{bought}-{left}-{recorded}'),
      }),
      share('rate', t('Taux de pertes', 'Loss rate'), {
        formula: unless(['{name}=""', '{bought}-{left}<=0'], '{lost}/({bought}-{left})'),
      }).note(
        'Ce qui est parti sans être noté, sur tout ce qui est parti : c’est le taux de pertes du seuil de rentabilité. Tout le journal compte, quelle que soit la période.',
        'What left without being recorded, out of all that left: the loss rate of the break-even grid. The whole log counts, whatever the period.',
      ),
    ],
    examples: [
      [SANDING, 60, 20],
      [GLUE, 10, 2],
      [OIL, 6, 1],
    ],
  },
);

const partners = table('partners', t('Les utilisateurs', 'The users'), {
  rows: 8,
  columns: [
    text('name', t('Nom', 'Name'), { follows: 'needs!partners.name' }),
    count('uses', t('Utilisations', 'Uses'), {
      formula: unless('{name}=""', 'COUNTIFS({log.partner},{name},{log.hours},">0")'),
    }),
    quantity('hours', t('Heures', 'Hours'), {
      decimals: 1,
      formula: unless('{name}=""', 'SUMIF({log.partner},{name},{log.hours})'),
    }),
    share('share', t('Part des heures', 'Share of hours'), {
      formula: unless(['{name}=""', 'SUM({log.hours})=0'], '{hours}/SUM({log.hours})'),
    }),
  ],
  examples: [[WORKSHOP], [RIVES], [SCHOOL], [ESCALE], [CUSTOMER]],
  totals: { sum: ['uses', 'hours'] },
});

const byPartner = chart('column', 'byPartner', t('Heures utilisées par chacun', 'Hours used by each'), {
  categories: 'partners.name',
  series: [[t('Heures utilisées', 'Hours used'), 'partners.hours']],
  kind: 'quantity',
  rows: 10,
});

const conflicts = answer('conflicts', t('Réservations qui se heurtent', 'Bookings that collide'), {
  formula: unless('COUNT({log.start})=0', 'MUTU.CONFLITS({log.withHeaders?})'),
  rows: 6,
  columns: ['text', 'count', 'text', 'text', 'text', 'count', 'text', 'text', 'text'],
  rowHeight: 40,
  headerHeight: 40,
});

const logBlock = table('log', t('Le journal', 'The log'), {
  help: t(
    'Une ligne par réservation ; sans statut, elle compte comme faite. Une ligne en rouge chevauche une autre réservation de la même ressource. La quantité peut rester vide quand le prix est à l’heure ou à la journée : la facturation compte alors de début à fin. Notez aussi ce que vous prenez : ce qui n’est pas noté devient une perte que tous paient.',
    'One row a booking; without a status, it counts as done. A row in red overlaps another booking of the same resource. The quantity may stay blank when the price is by the hour or the day: invoicing then counts from start to end. Record what you take as well: what is not recorded becomes a loss that all pay for.',
  ),
  rows: 36,
  columns: [
    choice('partner', PARTNER, { choicesFrom: 'partners.name' }),
    choice('resource', t('Ressource', 'Resource'), { choicesFrom: 'resources.name' }),
    date('date', same('Date')),
    time('start', t('Début', 'Start')),
    time('end', t('Fin', 'End')),
    quantity('quantity', t('Quantité', 'Quantity'), { decimals: 1, min: -1 }).note(
      'Dans l’unité du prix : utilisations, kilomètres… C’est elle qui est facturée. Vide : le temps de début à fin est facturé, si le prix est à l’heure, à la demi-heure, à la journée ou à la semaine. Négative : un crédit.',
      'In the unit of the price: uses, kilometres… It is what is invoiced. Blank: the time from start to end is invoiced, when the price is by the hour, half hour, day or week. Negative: a credit.',
    ),
    choice('status', t('Statut', 'Status'), { choices: STATUSES }).note(
      'Absence : réservé, mais personne n’est venu. Retard : rendu après l’heure. Annulé : ne compte pas.',
      'No-show: booked, but nobody came. Late: returned after time. Cancelled: does not count.',
    ),
    choice('consumable', t('Consommable pris', 'Consumable taken'), { choicesFrom: 'consumables.name' }),
    quantity('taken', t('Quantité prise', 'Quantity taken'), { decimals: 1 }),
    quantity('hours', t('Heures comptées', 'Hours counted'), {
      decimals: 1,
      formula: unless(
        [
          'COUNT({start},{end})<2',
          '{status}={cancelled}',
          '{status}={noShow}',
          'AND({logFrom}<>"",{date}<{logFrom})',
          'AND({logTo}<>"",{date}>{logTo})',
        ],
        'ROUND(({end}-{start}+({end}<{start}))*24,2)',
      ),
    }),
    text('note', same('Note')),
  ],
  examples: LOG_EXAMPLES,
  totals: { sum: ['hours'] },
});

/** Worked example: a quarter at the shared wood-working space, around the planer of the guide. */
export const log = defineTemplate({
  id: 'log',
  step: 'realisation',
  after: 'risks',
  sheet: t('Réservations et utilisation', 'Bookings and use'),
  title: t('Qui réserve, qui utilise, ce qui se consomme', 'Who books, who uses, what is used up'),
  purpose: t(
    'Tenir un seul journal pour tous : les réservations, les utilisations et les consommables pris. Il dit si la ressource sert assez, où deux réservations se heurtent, et ce qui disparaît sans être noté. La facturation le lit tel quel.',
    'Keep one log for all: bookings, uses and the consumables taken. It tells whether the resource is used enough, where two bookings collide, and what vanishes without being written down. Invoicing reads it as it is.',
  ),
  tracks: { left: [200, 150, 100, 88, 88, 88, 104], right: [192, 84, 84, 200] },
  bands: [
    band(at('left', period, resources, consumables), at('right', partners, byPartner)),
    band(at('left', conflicts)),
    newPage(at('left', logBlock)),
  ],
  words: { cancelled: STATUS.cancelled, noShow: STATUS.noShow },
  conditions: [
    bad(
      'log.date',
      '=AND(COUNT({start},{end})=2,{status}<>{cancelled},SUMPRODUCT(({log.resource}={resource})*({log.date}={date})*({log.start}<{end})*({log.end}>{start})*({log.status}<>{cancelled}))>1)',
    ),
    bad('resources.occupancy', '=AND(ISNUMBER({cell}),{cell}>1)'),
    bad('consumables.rate', '=AND(ISNUMBER({cell}),{cell}>=0.1)'),
    warning('consumables.rate', '=AND(ISNUMBER({cell}),{cell}>=0.05)'),
  ],
});
