import {
  A_YEAR,
  across,
  at,
  BLANK,
  bad,
  band,
  chart,
  choice,
  defineTemplate,
  given,
  line,
  lines,
  money,
  NO,
  quantity,
  same,
  t,
  table,
  text,
  total,
  unless,
  warning,
  YES,
} from '../language';
import type { Given } from '../language/define';
import { kitchenInputs, kitchenTalk } from './parts';

const MEAL = '={ingredients}/(1-{kitchenLosses})+{packaging}+{cooking}+{delivery}';
const HOUR = '={cleaning}+{pantry}/(1-{kitchenLosses})';

const bought = (column: string, isMember: boolean): string =>
  `=SUMIF({users.member},${isMember ? '{yes}' : '{no}'},{users.${column}})`;

/** A column for those who buy something. */
const billed = (formula: string): string => unless('{users.billed}=""', formula);

/** What one buys has a price elsewhere: without it, nobody knows what would be saved. */
const UNKNOWN_ELSEWHERE = '({users.meals}>0)*({mealElsewhere}="")+({users.hours}>0)*({hourElsewhere}="")>0';

const tariff = (fr: string, en: string, cost: string, volume: string, price: number): Given =>
  given({ product: t(fr, en), cost, volume }, { price });

const STEPS = [0, 25, 50, 75, 100, 125, 150];

const stepLine = (step: number) =>
  line(`step${step}`, t(`${step} %`, `${step}%`), [
    `={result.fixed.amount}+{result.variable.amount}*${step}/100`,
    `={result.revenue.amount}*${step}/100`,
    '={revenue}-{cost}',
  ]);

const tariffs = table('tariffs', t('Les prix et le seuil de rentabilité', 'Prices and break-even'), {
  columns: [
    text('product', t('Ce qui est vendu', 'What is sold')),
    money('price', t('Prix', 'Price')),
    money('cost', t('Coût variable', 'Variable cost')),
    quantity('volume', t('Volume prévu', 'Volume foreseen')),
    money('margin', t('Marge', 'Margin'), { spill: unless('{tariffs.price}=""', '{tariffs.price}-{tariffs.cost}') }),
    money('revenue', t('Revenus', 'Revenue'), {
      spill: unless('{tariffs.price}=""', '{tariffs.price}*{tariffs.volume}'),
    }),
    quantity('threshold', t('Seuil', 'Break-even'), {
      decimals: 1,
      spill: unless(
        ['COUNT({tariffs.price})<4', 'SUM({tariffs.volume})=0'],
        'MUTU.SEUILMULTI({result.fixed.amount},{tariffs.price?},{tariffs.cost?},{tariffs.volume?})',
      ),
    }).note(
      'Le volume de chaque ligne qui couvre tous les coûts, dans les mêmes proportions que prévu.',
      'The volume of each line that covers all costs, in the same proportions as foreseen.',
    ),
  ],
  given: [
    tariff('Repas, membres', 'Meals, members', MEAL, bought('meals', true), 9),
    tariff('Repas, autres', 'Meals, others', MEAL, bought('meals', false), 11.25),
    tariff('Heures de cuisine, membres', 'Kitchen hours, members', HOUR, bought('hours', true), 18),
    tariff('Heures de cuisine, autres', 'Kitchen hours, others', HOUR, bought('hours', false), 28),
  ],
});

const users = table('users', t('Qui cuisine et qui achète', 'Who cooks and who buys'), {
  help: t(
    'Une ligne par organisation, membre ou non. Le résultat de l’année revient aux membres (ou leur est demandé), selon leurs achats.',
    'One row an organisation, member or not. The result of the year goes to members (or is asked of them), by their purchases.',
  ),
  rows: 8,
  columns: [
    text('name', same('Organisation')),
    choice('member', t('Membre ?', 'Member?'), { choices: [YES, NO] }),
    quantity('meals', t('Repas par an', 'Meals a year')),
    quantity('hours', t('Heures par an', 'Hours a year')),
    money('billed', t('Facturé', 'Billed'), {
      spill: unless(
        '{users.member}=""',
        'IF({users.member}={yes},{users.meals}*{tariffs.price.1}+{users.hours}*{tariffs.price.3},{users.meals}*{tariffs.price.2}+{users.hours}*{tariffs.price.4})',
      ),
    }),
    money('key', t('Clé : achats des membres', 'Key: members’ purchases'), {
      spill: billed('IF({users.member}={yes},{users.billed},0)'),
    }),
    money('rebate', t('Part du résultat', 'Share of the result'), {
      spill: unless(
        ['SUM({users.key})=0', '{result.left.amount}=0'],
        'MUTU.PARTAGE({result.left.amount},{users.key?})',
      ),
    }).note(
      'Positif : remis au membre. Négatif : il reste à payer. Les autres n’y ont pas de part.',
      'Positive: handed back to the member. Negative: left to pay. Others have no share of it.',
    ),
    money('net', t('Coût net', 'Net cost'), { spill: billed('{users.billed}-IF({users.rebate}="",0,{users.rebate})') }),
    money('alone', t('Ailleurs', 'Elsewhere'), {
      spill: billed(`IF(${UNKNOWN_ELSEWHERE},"",{users.meals}*{mealElsewhere}+{users.hours}*{hourElsewhere})`),
    }),
    money('saving', t('Économie', 'Saving'), { spill: billed('IF({users.alone}="","",{users.alone}-{users.net})') }),
  ],
  examples: [
    [t('Popote du Quartier', 'Quartier meals-on-wheels'), YES, 5400],
    [t('Camp Les Érables', 'Les Érables day camp'), YES, 3600, 60],
    [t('Traiteur La Louche', 'La Louche caterer'), YES, BLANK, 540],
    [t('École du Vallon', 'Vallon school'), NO, 3500],
    [t('Boulangerie Mie d’Or', 'Mie d’Or bakery'), NO, BLANK, 150],
  ],
  totals: {
    sum: ['meals', 'hours', 'billed', 'key', 'rebate', 'net'],
    cells: {
      alone: unless('COUNT({users.alone})=0', 'SUM({users.alone})'),
      saving: unless('COUNT({users.saving})=0', 'SUM({users.saving})'),
    },
  },
});

const result = lines('result', t('Le résultat de l’année', 'The result of the year'), {
  columns: [money('amount'), text('unit')],
  lines: [
    line('fixed', t('Coûts fixes', 'Fixed costs'), [
      '={premises}+{energy}+{supervisorHours}*{supervisorRate}+{coordination}+{marketing}-{kitchenGrant}',
      A_YEAR,
    ]),
    line('variable', t('Coûts variables', 'Variable costs'), ['=SUMPRODUCT({tariffs.cost},{tariffs.volume})', A_YEAR]),
    line('revenue', t('Revenus', 'Revenue'), ['=SUM({users.billed})', A_YEAR]),
    total('left', t('Excédent ou déficit', 'Surplus or deficit'), [
      '=ROUND({result.revenue.amount}-{result.fixed.amount}-{result.variable.amount},2)',
      A_YEAR,
    ]),
    total('meals', t('Seuil, en repas', 'Break-even, in meals'), { kind: 'quantity' }, [
      unless('{tariffs.threshold.1}=""', 'ROUNDUP({tariffs.threshold.1}+{tariffs.threshold.2},0)'),
      t('repas par an', 'meals a year'),
    ]),
    total('safety', t('Volume qu’on peut perdre', 'Volume that can be lost'), { kind: 'share' }, [
      unless('{tariffs.threshold.1}=""', '1-SUM({tariffs.threshold})/SUM({tariffs.volume})'),
      t('avant un déficit', 'before a deficit'),
    ]),
  ],
});

const tableBlock = lines('table', t('Selon le volume', 'By volume'), {
  labelHeader: t('Part du volume prévu', 'Share of the volume foreseen'),
  columns: [
    money('cost', t('Coûts', 'Costs'), { decimals: 0 }),
    money('revenue', t('Revenus', 'Revenue'), { decimals: 0 }),
    money('left', t('Résultat', 'Result'), { decimals: 0 }),
  ],
  lines: STEPS.map(stepLine),
});

const curve = chart('line', 'curve', t('Coûts et revenus selon le volume', 'Costs and revenue by volume'), {
  categories: 'table.label',
  series: [
    [t('Coûts', 'Costs'), 'table.cost'],
    [t('Revenus', 'Revenue'), 'table.revenue'],
  ],
  kind: 'money',
  categoryTitle: t('part du volume prévu', 'share of the volume foreseen'),
  rows: 12,
});

/** Worked example, invented: a kitchen cooks meals for its members and others, and lets its hours. */
export const sharedKitchen = defineTemplate({
  id: 'sharedKitchen',
  step: 'example',
  after: 'sharedStaff',
  sheet: t('Cuisine partagée', 'Shared kitchen'),
  title: t('Une cuisine, des repas, plusieurs organisations', 'One kitchen, meals, several organisations'),
  purpose: t(
    'Produire, livrer et mettre en marché des repas ensemble : combien de repas et d’heures louées pour couvrir les coûts, pertes et surveillance comprises, et ce que chacun paie et économise, membre ou non.',
    'Cooking, delivering and marketing meals together: how many meals and hours let it takes to cover costs, losses and supervision included, and what each pays and saves, member or not.',
  ),
  tracks: { left: [220, 95, 100], gap: 16, middle: 215, rest: [100, 100, 95], right: [105, 105, 105, 110, 110, 105] },
  bands: [
    band(at('left', kitchenInputs), at('middle', tariffs, users)),
    band(at('left', result), at('middle', tableBlock), at('right', curve)),
    band(at('left', across('middle', kitchenTalk))),
  ],
  words: { yes: YES, no: NO },
  conditions: [
    bad('tariffs.margin', '=AND(ISNUMBER({cell}),{cell}<=0)'),
    bad('users.saving', '=AND(ISNUMBER({cell}),{cell}<0)'),
    bad('result.left.amount', '={cell}<0'),
    bad('table.left', '={cell}<0'),
    warning('result.safety.amount', '=AND(ISNUMBER({cell}),{cell}<0.1)'),
  ],
});
