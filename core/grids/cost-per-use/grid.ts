import { same } from '../../values/text';
import { defineTemplate } from '../language/define';
import { costPerUseInputs } from './parts';

/** Hours of the guide's calendar: 3 500 $ over 7 years are 1,37 $ a day, whether the resource is in use or not. */
const CALENDAR_HOURS = 8760;

const replacement = (hoursPerYear: string | number): string =>
  `=IF(AND({purchasePrice}>0,{life}>0,{hours}>0),MUTU.REMPLACEMENT({purchasePrice},{life},{hours},${hoursPerYear},{residualValue},{interestRate},{inflation}),0)`;

/** An amount, and how long what it buys lasts: one without the other cannot be counted. */
const LASTING = [
  ['consumablePrice', 'consumableLife'],
  ['tuneUpCost', 'tuneUpInterval'],
  ['purchasePrice', 'life'],
] as const;
const HALF_SAID = LASTING.map(([amount, life]) => `AND(N({${amount}})>0,N({${life}})=0)`).join();
/** A cost left blank counts for nothing. */
const COSTS_SAID = [
  ...LASTING.map(([amount, life]) => `N({${amount}}),IF(N({${life}})>0,{${life}},1)`),
  'N({hourlyRate}),N({preparationHours})',
].join();

/** Worked example: the planer of TIESS (2023), « Les aspects économiques et financiers ». */
export const costPerUse = defineTemplate({
  id: 'costPerUse',
  step: 'modelling',
  order: 6,
  sheet: { fr: 'Coût d’utilisation', en: 'Cost of one use' },
  title: { fr: 'Ce que coûte une utilisation', en: 'What one use costs' },
  purpose: {
    fr: 'Additionner tous les coûts d’une utilisation de la ressource partagée, du consommable à la gestion, et voir ce qu’elle met de côté pour remplacer la ressource. Laissez vide un coût qui ne s’applique pas.',
    en: 'Add up every cost of one use of the shared resource, from consumables to management, and see what it sets aside to replace the resource. Leave blank a cost that does not apply.',
  },
  tracks: [225, 100, 125, 16, 225, 340, 220, 115],
  bands: [
    [
      {
        track: 0,
        blocks: [costPerUseInputs],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'lines',
            id: 'costs',
            title: { fr: 'Le coût d’une utilisation, ligne par ligne', en: 'The cost of one use, line by line' },
            labelHeader: { fr: 'Coût', en: 'Cost' },
            columns: {
              how: { kind: 'text', label: { fr: 'Comment il se calcule', en: 'How it is worked out' } },
              calendar: {
                kind: 'money',
                label: { fr: 'Calendrier du guide (24 h par jour)', en: 'Calendar of the guide (24 h a day)' },
              },
              real: { kind: 'money', label: { fr: 'Utilisation réelle', en: 'Real use' } },
            },
            lines: {
              consumable: {
                label: { fr: 'Consommable', en: 'Consumable' },
                cells: {
                  how: { fr: 'prix ÷ durée × quantité, pertes comprises', en: 'price ÷ life × quantity, with losses' },
                  calendar: '=IF({consumableLife}>0,{consumablePrice}/{consumableLife}*{quantity}/(1-{losses}),0)',
                  real: '={calendar}',
                },
              },
              maintenance: {
                label: { fr: 'Entretien', en: 'Maintenance' },
                cells: {
                  how: { fr: 'mise au point × quantité ÷ intervalle', en: 'tune-up × quantity ÷ interval' },
                  calendar: '=IF({tuneUpInterval}>0,{tuneUpCost}*{quantity}/{tuneUpInterval},0)',
                  real: '={calendar}',
                },
              },
              replacement: {
                label: { fr: 'Remplacement', en: 'Replacement' },
                cells: {
                  how: {
                    fr: 'capital par an ÷ heures de l’année × durée d’utilisation',
                    en: 'yearly capital ÷ hours of the year × length of the use',
                  },
                  calendar: replacement(CALENDAR_HOURS),
                  real: replacement('{hoursPerYear}'),
                },
              },
              preparation: {
                label: { fr: 'Préparation et vérification', en: 'Preparation and checking' },
                cells: {
                  how: { fr: 'taux horaire × heures, charges comprises', en: 'hourly rate × hours, with charges' },
                  calendar: '={hourlyRate}*{preparationHours}*(1+{payrollCharges})',
                  real: '={calendar}',
                },
              },
              supervision: {
                label: { fr: 'Surveillance sur place', en: 'Supervision on site' },
                cells: {
                  how: { fr: 'taux horaire × heures, charges comprises', en: 'hourly rate × hours, with charges' },
                  calendar: '={hourlyRate}*{supervisionHours}*(1+{payrollCharges})',
                  real: '={calendar}',
                },
              },
              administration: {
                label: { fr: 'Frais administratifs', en: 'Administrative costs' },
                cells: {
                  how: { fr: 'réservation, facturation', en: 'booking, invoicing' },
                  calendar: '={administration}+0',
                  real: '={calendar}',
                },
              },
              management: {
                label: { fr: 'Gestion de la mutualisation', en: 'Management of the pooling' },
                cells: {
                  how: { fr: 'concertation, planification, coordination', en: 'consultation, planning, coordination' },
                  calendar: '={management}+0',
                  real: '={calendar}',
                },
              },
              total: {
                label: { fr: 'Coût d’une utilisation', en: 'Cost of one use' },
                isTotal: true,
                cells: { how: same(''), calendar: '=SUM({costs.calendar})', real: '=SUM({costs.real})' },
              },
            },
          },
          {
            type: 'lines',
            id: 'year',
            title: { fr: 'Ce qu’il en reste pour remplacer la ressource', en: 'What is left to replace the resource' },
            labelHeader: { fr: 'Sur un an', en: 'Over a year' },
            columns: {
              how: { kind: 'text', label: { fr: 'Comment il se calcule', en: 'How it is worked out' } },
              calendar: { kind: 'money', label: { fr: 'Calendrier du guide', en: 'Calendar of the guide' } },
              real: { kind: 'money', label: { fr: 'Utilisation réelle', en: 'Real use' } },
            },
            lines: {
              uses: {
                label: { fr: 'Utilisations en un an', en: 'Uses in a year' },
                kind: 'quantity',
                decimals: 1,
                cells: {
                  how: { fr: 'heures par an ÷ durée d’une utilisation', en: 'hours a year ÷ length of one use' },
                  calendar: '=IF({hours}>0,{hoursPerYear}/{hours},0)',
                  real: '={calendar}',
                },
              },
              capital: {
                label: { fr: 'Capital à récupérer', en: 'Capital to recover' },
                cells: {
                  how: {
                    fr: 'prix ÷ durée de vie, intérêt et hausse du prix compris',
                    en: 'price ÷ life, with interest and the rise in price',
                  },
                  calendar:
                    '=IF(AND({purchasePrice}>0,{life}>0),MUTU.REMPLACEMENT({purchasePrice},{life},1,1,{residualValue},{interestRate},{inflation}),0)',
                  real: '={calendar}',
                },
              },
              recovered: {
                label: { fr: 'Capital récupéré', en: 'Capital recovered' },
                cells: {
                  how: { fr: 'remplacement × utilisations', en: 'replacement × uses' },
                  calendar: '={costs.replacement.calendar}*{year.uses.calendar}',
                  real: '={costs.replacement.real}*{year.uses.real}',
                },
              },
              yearly: {
                label: { fr: 'Coût d’une année', en: 'Cost of a year' },
                cells: {
                  how: { fr: 'coût d’une utilisation × utilisations', en: 'cost of one use × uses' },
                  calendar: '={costs.total.calendar}*{year.uses.calendar}',
                  real: '={costs.total.real}*{year.uses.real}',
                },
              },
              perHour: {
                label: { fr: 'Coût d’une heure', en: 'Cost of an hour' },
                cells: {
                  how: { fr: 'coût d’une utilisation ÷ durée', en: 'cost of one use ÷ length' },
                  calendar: '=IF({hours}>0,{costs.total.calendar}/{hours},0)',
                  real: '=IF({hours}>0,{costs.total.real}/{hours},0)',
                },
              },
              perUnit: {
                label: { fr: 'Coût d’une unité', en: 'Cost of a unit' },
                cells: {
                  how: { fr: 'coût d’une utilisation ÷ quantité', en: 'cost of one use ÷ quantity' },
                  calendar: '=IF({quantity}>0,{costs.total.calendar}/{quantity},0)',
                  real: '=IF({quantity}>0,{costs.total.real}/{quantity},0)',
                },
              },
              share: {
                label: { fr: 'Part du capital récupérée', en: 'Share of the capital recovered' },
                kind: 'share',
                isTotal: true,
                note: {
                  fr: 'Sous 100 %, la ressource ne pourra pas être remplacée à la fin de sa vie avec ce que paient les utilisations.',
                  en: 'Below 100%, what uses pay will not replace the resource at the end of its life.',
                },
                cells: {
                  how: { fr: 'capital récupéré ÷ capital à récupérer', en: 'capital recovered ÷ capital to recover' },
                  calendar: '=IF({year.capital.calendar}>0,{year.recovered.calendar}/{year.capital.calendar},0)',
                  real: '=IF({year.capital.real}>0,{year.recovered.real}/{year.capital.real},0)',
                },
              },
            },
          },
        ],
      },
    ],
    [
      {
        track: 0,
        blocks: [
          {
            type: 'chart',
            id: 'shape',
            chart: 'bar',
            title: { fr: 'De quoi est fait le coût (utilisation réelle)', en: 'What the cost is made of (real use)' },
            categories: 'costs.label',
            series: [{ label: { fr: 'Coût d’une utilisation', en: 'Cost of one use' }, values: 'costs.real' }],
            kind: 'money',
            rows: 8,
            span: 3,
          },
        ],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'answer',
            id: 'explanation',
            title: { fr: 'Le calcul, étape par étape', en: 'The calculation, step by step' },
            formula: `=IF(OR(COUNT({quantity},{hours})<2,${HALF_SAID}),"",MUTU.EXPLIQUER("COUTUSAGE",{quantity},{hours},${COSTS_SAID},{administration?},{management?},{hoursPerYear?},{residualValue?},{payrollCharges?},{interestRate?},{losses?},{supervisionHours?},{inflation?}))`,
            rows: 11,
            columns: ['text', 'text', 'text', 'money'],
            rowHeight: 50,
          },
        ],
      },
    ],
  ],
  pages: [1],
  conditions: [
    ...LASTING.map(([amount, life]) => ({
      on: life,
      when: `=AND(N({${amount}})>0,N({cell})=0)`,
      look: 'bad' as const,
    })),
    { on: 'year.share.calendar', when: '=AND({year.capital.calendar}>0,{cell}<0.9)', look: 'warning' },
    { on: 'year.share.real', when: '=AND({year.capital.real}>0,{cell}<0.9)', look: 'warning' },
  ],
});
