import { same } from '../../values/text';
import { defineTemplate, type Given, type Line } from '../language/define';
import { kitchenInputs, kitchenTalk } from './parts';

const MEAL = '={ingredients}/(1-{kitchenLosses})+{packaging}+{cooking}+{delivery}';
const HOUR = '={cleaning}+{pantry}/(1-{kitchenLosses})';
const bought = (column: string, isMember: boolean): string =>
  `=SUMIF({users.member},${isMember ? '{yes}' : '{no}'},{users.${column}})`;
/** A column for those who buy something. */
const billed = (formula: string): string => `=IF({users.billed}="","",${formula})`;

/** What one buys has a price elsewhere: without it, nobody knows what would be saved. */
const UNKNOWN_ELSEWHERE = '({users.meals}>0)*({mealElsewhere}="")+({users.hours}>0)*({hourElsewhere}="")>0';

const tariff = (fr: string, en: string, cost: string, volume: string, price: number): Given => ({
  cells: { product: { fr, en }, cost, volume },
  example: { price },
});

const STEPS = [0, 25, 50, 75, 100, 125, 150];
const steps = (): Record<string, Line> => {
  const lines: Record<string, Line> = {};
  for (const step of STEPS) {
    lines[`step${step}`] = {
      label: { fr: `${step} %`, en: `${step}%` },
      cells: {
        cost: `={result.fixed.amount}+{result.variable.amount}*${step}/100`,
        revenue: `={result.revenue.amount}*${step}/100`,
        left: '={revenue}-{cost}',
      },
    };
  }
  return lines;
};

/** Worked example, invented: a kitchen cooks meals for its members and others, and lets its hours. */
export const sharedKitchen = defineTemplate({
  id: 'sharedKitchen',
  step: 'example',
  order: 22,
  sheet: { fr: 'Cuisine partagée', en: 'Shared kitchen' },
  title: { fr: 'Une cuisine, des repas, plusieurs organisations', en: 'One kitchen, meals, several organisations' },
  purpose: {
    fr: 'Produire, livrer et mettre en marché des repas ensemble : combien de repas et d’heures louées pour couvrir les coûts, pertes et surveillance comprises, et ce que chacun paie et économise, membre ou non.',
    en: 'Cooking, delivering and marketing meals together: how many meals and hours let it takes to cover costs, losses and supervision included, and what each pays and saves, member or not.',
  },
  tracks: [220, 95, 100, 16, 215, 100, 100, 95, 105, 105, 105, 110, 110, 105],
  bands: [
    [
      { track: 0, blocks: [kitchenInputs] },
      {
        track: 4,
        blocks: [
          {
            type: 'table',
            id: 'tariffs',
            title: { fr: 'Les prix et le seuil de rentabilité', en: 'Prices and break-even' },
            rows: 4,
            columns: {
              product: { kind: 'text', label: { fr: 'Ce qui est vendu', en: 'What is sold' } },
              price: { kind: 'money', label: { fr: 'Prix', en: 'Price' } },
              cost: { kind: 'money', label: { fr: 'Coût variable', en: 'Variable cost' } },
              volume: { kind: 'quantity', label: { fr: 'Volume prévu', en: 'Volume foreseen' } },
              margin: {
                kind: 'money',
                label: { fr: 'Marge', en: 'Margin' },
                spill: '=IF({tariffs.price}="","",{tariffs.price}-{tariffs.cost})',
              },
              revenue: {
                kind: 'money',
                label: { fr: 'Revenus', en: 'Revenue' },
                spill: '=IF({tariffs.price}="","",{tariffs.price}*{tariffs.volume})',
              },
              threshold: {
                kind: 'quantity',
                decimals: 1,
                label: { fr: 'Seuil', en: 'Break-even' },
                note: {
                  fr: 'Le volume de chaque ligne qui couvre tous les coûts, dans les mêmes proportions que prévu.',
                  en: 'The volume of each line that covers all costs, in the same proportions as foreseen.',
                },
                spill:
                  '=IF(OR(COUNT({tariffs.price})<4,SUM({tariffs.volume})=0),"",MUTU.SEUILMULTI({result.fixed.amount},{tariffs.price?},{tariffs.cost?},{tariffs.volume?}))',
              },
            },
            given: [
              tariff('Repas, membres', 'Meals, members', MEAL, bought('meals', true), 9),
              tariff('Repas, autres', 'Meals, others', MEAL, bought('meals', false), 11.25),
              tariff('Heures de cuisine, membres', 'Kitchen hours, members', HOUR, bought('hours', true), 18),
              tariff('Heures de cuisine, autres', 'Kitchen hours, others', HOUR, bought('hours', false), 28),
            ],
            examples: [],
          },
          {
            type: 'table',
            id: 'users',
            title: { fr: 'Qui cuisine et qui achète', en: 'Who cooks and who buys' },
            help: {
              fr: 'Une ligne par organisation, membre ou non. Le résultat de l’année revient aux membres (ou leur est demandé), selon leurs achats.',
              en: 'One row an organisation, member or not. The result of the year goes to members (or is asked of them), by their purchases.',
            },
            rows: 8,
            columns: {
              name: { kind: 'text', label: same('Organisation') },
              member: {
                kind: 'choice',
                choices: [
                  { fr: 'Oui', en: 'Yes' },
                  { fr: 'Non', en: 'No' },
                ],
                label: { fr: 'Membre ?', en: 'Member?' },
              },
              meals: { kind: 'quantity', label: { fr: 'Repas par an', en: 'Meals a year' } },
              hours: { kind: 'quantity', label: { fr: 'Heures par an', en: 'Hours a year' } },
              billed: {
                kind: 'money',
                label: { fr: 'Facturé', en: 'Billed' },
                spill:
                  '=IF({users.member}="","",IF({users.member}={yes},{users.meals}*{tariffs.price.1}+{users.hours}*{tariffs.price.3},{users.meals}*{tariffs.price.2}+{users.hours}*{tariffs.price.4}))',
              },
              key: {
                kind: 'money',
                label: { fr: 'Clé : achats des membres', en: 'Key: members’ purchases' },
                spill: billed('IF({users.member}={yes},{users.billed},0)'),
              },
              rebate: {
                kind: 'money',
                label: { fr: 'Part du résultat', en: 'Share of the result' },
                note: {
                  fr: 'Positif : remis au membre. Négatif : il reste à payer. Les autres n’y ont pas de part.',
                  en: 'Positive: handed back to the member. Negative: left to pay. Others have no share of it.',
                },
                spill:
                  '=IF(OR(SUM({users.key})=0,{result.left.amount}=0),"",MUTU.PARTAGE({result.left.amount},{users.key?}))',
              },
              net: {
                kind: 'money',
                label: { fr: 'Coût net', en: 'Net cost' },
                spill: billed('{users.billed}-IF({users.rebate}="",0,{users.rebate})'),
              },
              alone: {
                kind: 'money',
                label: { fr: 'Ailleurs', en: 'Elsewhere' },
                spill: billed(
                  `IF(${UNKNOWN_ELSEWHERE},"",{users.meals}*{mealElsewhere}+{users.hours}*{hourElsewhere})`,
                ),
              },
              saving: {
                kind: 'money',
                label: { fr: 'Économie', en: 'Saving' },
                spill: billed('IF({users.alone}="","",{users.alone}-{users.net})'),
              },
            },
            examples: [
              {
                name: { fr: 'Popote du Quartier', en: 'Quartier meals-on-wheels' },
                member: { fr: 'Oui', en: 'Yes' },
                meals: 5400,
              },
              {
                name: { fr: 'Camp Les Érables', en: 'Les Érables day camp' },
                member: { fr: 'Oui', en: 'Yes' },
                meals: 3600,
                hours: 60,
              },
              {
                name: { fr: 'Traiteur La Louche', en: 'La Louche caterer' },
                member: { fr: 'Oui', en: 'Yes' },
                hours: 540,
              },
              { name: { fr: 'École du Vallon', en: 'Vallon school' }, member: { fr: 'Non', en: 'No' }, meals: 3500 },
              {
                name: { fr: 'Boulangerie Mie d’Or', en: 'Mie d’Or bakery' },
                member: { fr: 'Non', en: 'No' },
                hours: 150,
              },
            ],
            totals: {
              label: same('Total'),
              cells: {
                meals: '=SUM({users.meals})',
                hours: '=SUM({users.hours})',
                billed: '=SUM({users.billed})',
                key: '=SUM({users.key})',
                rebate: '=SUM({users.rebate})',
                net: '=SUM({users.net})',
                alone: '=IF(COUNT({users.alone})=0,"",SUM({users.alone}))',
                saving: '=IF(COUNT({users.saving})=0,"",SUM({users.saving}))',
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
            type: 'lines',
            id: 'result',
            title: { fr: 'Le résultat de l’année', en: 'The result of the year' },
            columns: { amount: { kind: 'money' }, unit: { kind: 'text' } },
            lines: {
              fixed: {
                label: { fr: 'Coûts fixes', en: 'Fixed costs' },
                cells: {
                  amount:
                    '={premises}+{energy}+{supervisorHours}*{supervisorRate}+{coordination}+{marketing}-{kitchenGrant}',
                  unit: { fr: 'par an', en: 'a year' },
                },
              },
              variable: {
                label: { fr: 'Coûts variables', en: 'Variable costs' },
                cells: {
                  amount: '=SUMPRODUCT({tariffs.cost},{tariffs.volume})',
                  unit: { fr: 'par an', en: 'a year' },
                },
              },
              revenue: {
                label: { fr: 'Revenus', en: 'Revenue' },
                cells: { amount: '=SUM({users.billed})', unit: { fr: 'par an', en: 'a year' } },
              },
              left: {
                label: { fr: 'Excédent ou déficit', en: 'Surplus or deficit' },
                isTotal: true,
                cells: {
                  amount: '=ROUND({result.revenue.amount}-{result.fixed.amount}-{result.variable.amount},2)',
                  unit: { fr: 'par an', en: 'a year' },
                },
              },
              meals: {
                label: { fr: 'Seuil, en repas', en: 'Break-even, in meals' },
                kind: 'quantity',
                isTotal: true,
                cells: {
                  amount: '=IF({tariffs.threshold.1}="","",ROUNDUP({tariffs.threshold.1}+{tariffs.threshold.2},0))',
                  unit: { fr: 'repas par an', en: 'meals a year' },
                },
              },
              safety: {
                label: { fr: 'Volume qu’on peut perdre', en: 'Volume that can be lost' },
                kind: 'share',
                isTotal: true,
                cells: {
                  amount: '=IF({tariffs.threshold.1}="","",1-SUM({tariffs.threshold})/SUM({tariffs.volume}))',
                  unit: { fr: 'avant un déficit', en: 'before a deficit' },
                },
              },
            },
          },
        ],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'lines',
            id: 'table',
            title: { fr: 'Selon le volume', en: 'By volume' },
            labelHeader: { fr: 'Part du volume prévu', en: 'Share of the volume foreseen' },
            columns: {
              cost: { kind: 'money', decimals: 0, label: { fr: 'Coûts', en: 'Costs' } },
              revenue: { kind: 'money', decimals: 0, label: { fr: 'Revenus', en: 'Revenue' } },
              left: { kind: 'money', decimals: 0, label: { fr: 'Résultat', en: 'Result' } },
            },
            lines: steps(),
          },
        ],
      },
      {
        track: 8,
        blocks: [
          {
            type: 'chart',
            id: 'curve',
            chart: 'line',
            title: { fr: 'Coûts et revenus selon le volume', en: 'Costs and revenue by volume' },
            categories: 'table.label',
            series: [
              { label: { fr: 'Coûts', en: 'Costs' }, values: 'table.cost' },
              { label: { fr: 'Revenus', en: 'Revenue' }, values: 'table.revenue' },
            ],
            kind: 'money',
            categoryTitle: { fr: 'part du volume prévu', en: 'share of the volume foreseen' },
            rows: 12,
            span: 6,
          },
        ],
      },
    ],
    [{ track: 0, blocks: [kitchenTalk] }],
  ],
  words: { yes: { fr: 'Oui', en: 'Yes' }, no: { fr: 'Non', en: 'No' } },
  conditions: [
    { on: 'tariffs.margin', when: '=AND(ISNUMBER({cell}),{cell}<=0)', look: 'bad' },
    { on: 'users.saving', when: '=AND(ISNUMBER({cell}),{cell}<0)', look: 'bad' },
    { on: 'result.left.amount', when: '={cell}<0', look: 'bad' },
    { on: 'table.left', when: '={cell}<0', look: 'bad' },
    { on: 'result.safety.amount', when: '=AND(ISNUMBER({cell}),{cell}<0.1)', look: 'warning' },
  ],
});
