import { same } from '../../values/text';
import { defineTemplate } from '../language/define';
import {
  ASSEMBLY,
  CUSTOMER,
  FINISHING,
  GLUE,
  LOG_EXAMPLES,
  OIL,
  PARTNERS,
  PLANER,
  SANDING,
  STATUS,
  STATUSES,
} from './parts';

const PERIOD = '{logFrom},{logTo}';

/** Worked example: a quarter at the shared wood-working space, around the planer of the guide. */
export const log = defineTemplate({
  id: 'log',
  step: 'realisation',
  order: 15,
  sheet: { fr: 'Réservations et utilisation', en: 'Bookings and use' },
  title: { fr: 'Qui réserve, qui utilise, ce qui se consomme', en: 'Who books, who uses, what is used up' },
  purpose: {
    fr: 'Tenir un seul journal pour tous : les réservations, les utilisations et les consommables pris. Il dit si la ressource sert assez, où deux réservations se heurtent, et ce qui disparaît sans être noté. La facturation le lit tel quel.',
    en: 'Keep one log for all: bookings, uses and the consumables taken. It tells whether the resource is used enough, where two bookings collide, and what vanishes without being written down. Invoicing reads it as it is.',
  },
  tracks: [200, 150, 100, 88, 88, 88, 104, 192, 84, 84, 200],
  bands: [
    [
      {
        track: 0,
        blocks: [
          {
            type: 'inputs',
            id: 'period',
            title: { fr: 'La période regardée', en: 'The period looked at' },
            inputs: {
              logFrom: {
                kind: 'date',
                label: { fr: 'Du', en: 'From' },
                unit: { fr: 'compris', en: 'included' },
                name: { fr: 'journal_du', en: 'log_from' },
                note: {
                  fr: 'Vide : depuis le début du journal. Les heures, l’occupation et les totaux s’arrêtent à cette période ; le journal peut continuer.',
                  en: 'Blank: from the start of the log. Hours, occupancy and totals keep to this period; the log may go on.',
                },
                example: '2027-01-01',
              },
              logTo: {
                kind: 'date',
                label: { fr: 'Au', en: 'To' },
                unit: { fr: 'compris', en: 'included' },
                name: { fr: 'journal_au', en: 'log_to' },
                example: '2027-03-31',
              },
            },
          },
          {
            type: 'table',
            id: 'resources',
            title: { fr: 'Les ressources', en: 'The resources' },
            rows: 6,
            columns: {
              name: { kind: 'text', label: { fr: 'Ressource', en: 'Resource' } },
              capacity: {
                kind: 'quantity',
                label: { fr: 'Heures offertes dans la période', en: 'Hours offered in the period' },
                note: {
                  fr: 'Les heures où elle peut servir : ouverture du local, moins l’entretien et les congés.',
                  en: 'The hours it can serve: opening hours, less upkeep and holidays.',
                },
              },
              hours: {
                kind: 'quantity',
                decimals: 1,
                label: { fr: 'Heures utilisées', en: 'Hours used' },
                formula: '=IF({name}="","",SUMIF({log.resource},{name},{log.hours}))',
              },
              occupancy: {
                kind: 'share',
                label: { fr: 'Taux d’occupation', en: 'Occupancy' },
                formula: `=IF(OR({name}="",{capacity}=0,COUNTIF({log.resource},{name})=0),"",MUTU.OCCUPATION({log.withHeaders?},{capacity},{name},${PERIOD}))`,
              },
            },
            examples: [
              { name: PLANER, capacity: 250 },
              { name: ASSEMBLY, capacity: 400 },
              { name: FINISHING, capacity: 120 },
            ],
            totals: {
              label: same('Total'),
              cells: { capacity: '=SUM({resources.capacity})', hours: '=SUM({resources.hours})' },
            },
          },
          {
            type: 'table',
            id: 'consumables',
            title: { fr: 'Les consommables : acheté contre noté', en: 'Consumables: bought against recorded' },
            rows: 6,
            columns: {
              name: { kind: 'text', label: { fr: 'Consommable', en: 'Consumable' } },
              bought: {
                kind: 'quantity',
                decimals: 1,
                label: { fr: 'Stock de départ et achats', en: 'Opening stock and purchases' },
              },
              left: { kind: 'quantity', decimals: 1, label: { fr: 'Reste en stock', en: 'Left in stock' } },
              recorded: {
                kind: 'quantity',
                decimals: 1,
                label: { fr: 'Noté au journal', en: 'Recorded in the log' },
                formula: '=IF({name}="","",SUMIF({log.consumable},{name},{log.taken}))',
              },
              lost: {
                kind: 'quantity',
                decimals: 1,
                label: { fr: 'Disparu sans note', en: 'Gone unrecorded' },
                formula: '=IF(OR({name}="",NOT(ISNUMBER({bought}))),"",{bought}-{left}-{recorded})',
              },
              rate: {
                kind: 'share',
                label: { fr: 'Taux de pertes', en: 'Loss rate' },
                note: {
                  fr: 'Ce qui est parti sans être noté, sur tout ce qui est parti : c’est le taux de pertes du seuil de rentabilité. Tout le journal compte, quelle que soit la période.',
                  en: 'What left without being recorded, out of all that left: the loss rate of the break-even grid. The whole log counts, whatever the period.',
                },
                formula: '=IF(OR({name}="",{bought}-{left}<=0),"",{lost}/({bought}-{left}))',
              },
            },
            examples: [
              { name: SANDING, bought: 60, left: 20 },
              { name: GLUE, bought: 10, left: 2 },
              { name: OIL, bought: 6, left: 1 },
            ],
          },
        ],
      },
      {
        track: 7,
        blocks: [
          {
            type: 'table',
            id: 'partners',
            title: { fr: 'Les utilisateurs', en: 'The users' },
            rows: 8,
            columns: {
              name: { kind: 'text', label: { fr: 'Nom', en: 'Name' }, follows: 'needs!partners.name' },
              uses: {
                kind: 'count',
                label: { fr: 'Utilisations', en: 'Uses' },
                formula: '=IF({name}="","",COUNTIFS({log.partner},{name},{log.hours},">0"))',
              },
              hours: {
                kind: 'quantity',
                decimals: 1,
                label: { fr: 'Heures', en: 'Hours' },
                formula: '=IF({name}="","",SUMIF({log.partner},{name},{log.hours}))',
              },
              share: {
                kind: 'share',
                label: { fr: 'Part des heures', en: 'Share of hours' },
                formula: '=IF(OR({name}="",SUM({log.hours})=0),"",{hours}/SUM({log.hours}))',
              },
            },
            examples: [
              { name: PARTNERS.workshop },
              { name: PARTNERS.reuse },
              { name: PARTNERS.school },
              { name: PARTNERS.youth },
              { name: CUSTOMER },
            ],
            totals: {
              label: same('Total'),
              cells: { uses: '=SUM({partners.uses})', hours: '=SUM({partners.hours})' },
            },
          },
          {
            type: 'chart',
            id: 'byPartner',
            chart: 'column',
            title: { fr: 'Heures utilisées par chacun', en: 'Hours used by each' },
            categories: 'partners.name',
            series: [{ label: { fr: 'Heures utilisées', en: 'Hours used' }, values: 'partners.hours' }],
            kind: 'quantity',
            rows: 10,
            span: 4,
          },
        ],
      },
    ],
    [
      {
        track: 0,
        blocks: [
          {
            type: 'answer',
            id: 'conflicts',
            title: { fr: 'Réservations qui se heurtent', en: 'Bookings that collide' },
            formula: '=IF(COUNT({log.start})=0,"",MUTU.CONFLITS({log.withHeaders?}))',
            rows: 6,
            columns: ['text', 'count', 'text', 'text', 'text', 'count', 'text', 'text', 'text'],
            rowHeight: 40,
            headerHeight: 40,
          },
        ],
      },
    ],
    [
      {
        track: 0,
        blocks: [
          {
            type: 'table',
            id: 'log',
            title: { fr: 'Le journal', en: 'The log' },
            help: {
              fr: 'Une ligne par réservation ; sans statut, elle compte comme faite. Une ligne en rouge chevauche une autre réservation de la même ressource. La quantité peut rester vide quand le prix est à l’heure ou à la journée : la facturation compte alors de début à fin. Notez aussi ce que vous prenez : ce qui n’est pas noté devient une perte que tous paient.',
              en: 'One row a booking; without a status, it counts as done. A row in red overlaps another booking of the same resource. The quantity may stay blank when the price is by the hour or the day: invoicing then counts from start to end. Record what you take as well: what is not recorded becomes a loss that all pay for.',
            },
            rows: 36,
            columns: {
              partner: {
                kind: 'choice',
                choicesFrom: 'partners.name',
                label: { fr: 'Partenaire', en: 'Partner' },
              },
              resource: {
                kind: 'choice',
                choicesFrom: 'resources.name',
                label: { fr: 'Ressource', en: 'Resource' },
              },
              date: { kind: 'date', label: same('Date') },
              start: { kind: 'time', label: { fr: 'Début', en: 'Start' } },
              end: { kind: 'time', label: { fr: 'Fin', en: 'End' } },
              quantity: {
                kind: 'quantity',
                decimals: 1,
                min: -1,
                label: { fr: 'Quantité', en: 'Quantity' },
                note: {
                  fr: 'Dans l’unité du prix : utilisations, kilomètres… C’est elle qui est facturée. Vide : le temps de début à fin est facturé, si le prix est à l’heure, à la demi-heure, à la journée ou à la semaine. Négative : un crédit.',
                  en: 'In the unit of the price: uses, kilometres… It is what is invoiced. Blank: the time from start to end is invoiced, when the price is by the hour, half hour, day or week. Negative: a credit.',
                },
              },
              status: {
                kind: 'choice',
                choices: STATUSES,
                label: { fr: 'Statut', en: 'Status' },
                note: {
                  fr: 'Absence : réservé, mais personne n’est venu. Retard : rendu après l’heure. Annulé : ne compte pas.',
                  en: 'No-show: booked, but nobody came. Late: returned after time. Cancelled: does not count.',
                },
              },
              consumable: {
                kind: 'choice',
                choicesFrom: 'consumables.name',
                label: { fr: 'Consommable pris', en: 'Consumable taken' },
              },
              taken: { kind: 'quantity', decimals: 1, label: { fr: 'Quantité prise', en: 'Quantity taken' } },
              hours: {
                kind: 'quantity',
                decimals: 1,
                label: { fr: 'Heures comptées', en: 'Hours counted' },
                formula:
                  '=IF(OR(COUNT({start},{end})<2,{status}={cancelled},{status}={noShow},AND({logFrom}<>"",{date}<{logFrom}),AND({logTo}<>"",{date}>{logTo})),"",ROUND(({end}-{start}+({end}<{start}))*24,2))',
              },
              note: { kind: 'text', label: same('Note') },
            },
            examples: LOG_EXAMPLES,
            totals: {
              label: same('Total'),
              cells: { hours: '=SUM({log.hours})' },
            },
          },
        ],
      },
    ],
  ],
  pages: [2],
  words: { cancelled: STATUS.cancelled, noShow: STATUS.noShow },
  conditions: [
    {
      on: 'log.date',
      when: '=AND(COUNT({start},{end})=2,{status}<>{cancelled},SUMPRODUCT(({log.resource}={resource})*({log.date}={date})*({log.start}<{end})*({log.end}>{start})*({log.status}<>{cancelled}))>1)',
      look: 'bad',
    },
    { on: 'resources.occupancy', when: '=AND(ISNUMBER({cell}),{cell}>1)', look: 'bad' },
    { on: 'consumables.rate', when: '=AND(ISNUMBER({cell}),{cell}>=0.1)', look: 'bad' },
    { on: 'consumables.rate', when: '=AND(ISNUMBER({cell}),{cell}>=0.05)', look: 'warning' },
  ],
});
