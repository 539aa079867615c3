import { MONTH_NAMES } from '../../values/date-text';
import type { Text } from '../../values/text';
import { A_YEAR, choice, date, given, inputs, money, quantity, same, t, table, text, when } from '../language';
import { EXPENSE, RECEIPT, SEASONS } from './words';

/** What the other grids know of a year; in the complete file, it comes by itself. */
export const yearly = inputs('yearly', t('Une année d’exploitation', 'A year of running'), [
  date('runsFrom', t('Exploitation dès', 'Running from'), {
    name: t('montage_exploitation', 'financing_running_from'),
    example: '2025-11-01',
  }),
  money('dues', t('Parts à payer', 'Shares to pay'), {
    unit: A_YEAR,
    name: t('montage_parts_a_payer', 'financing_dues'),
    follows: '=IF(COUNT({split!partners.toPay})=0,"",{split!partners.toPay.total})',
    example: 2922,
  }).note(
    'Ce que les partenaires paient pour un an, apports en nature déduits.',
    'What partners pay for a year, less what they give in kind.',
  ),
  money('fixedCosts', t('Coûts fixes', 'Fixed costs'), {
    unit: A_YEAR,
    name: t('montage_couts_fixes', 'financing_fixed_costs'),
    follows: 'costs!pools.fixed.native',
    example: 1300,
  }).note(
    'Subvention annuelle déduite, comme dans la liste des coûts.',
    'Yearly grant deducted, as in the list of costs.',
  ),
  money('variableCosts', t('Coûts variables', 'Variable costs'), {
    unit: A_YEAR,
    name: t('montage_couts_variables', 'financing_variable_costs'),
    follows: 'costs!pools.variable.native',
    example: 1502,
  }),
  money('coordinationCosts', same('Coordination'), {
    unit: A_YEAR,
    name: t('montage_coordination', 'financing_coordination'),
    follows: 'costs!pools.coordination.native',
    example: 600,
  }),
  money('yearGrant', t('Subvention', 'Grant'), {
    min: -1,
    unit: t('négatif', 'negative'),
    name: t('montage_subvention_an', 'financing_yearly_grant'),
    follows: 'costs!sorts.yearly.8',
    example: -400,
  }),
  money('givenInKind', t('Donné en nature', 'Given in kind'), {
    unit: A_YEAR,
    name: t('montage_en_nature', 'financing_in_kind'),
    follows: 'split!partners.inKind.total',
    example: 480,
  }).note('Compté dans les coûts, mais non payé.', 'Counted in the costs, but not paid.'),
  money('paidAtStart', t('Départ étalé', 'Start, spread out'), {
    unit: A_YEAR,
    name: t('montage_depart_etale', 'financing_spread_start'),
    follows: 'costs!nature.all.oneOff',
    example: 100,
  }).note(
    'Les études et l’implantation sont dans les coûts fixes, étalées ; l’argent, lui, est sorti au départ.',
    'Studies and set-up are in fixed costs, spread out; the money left at the start.',
  ),
]);

const known = (input: string, formula: string): string => when(`ISNUMBER({${input}})`, formula);

/** Somebody pays them: what partners pay is waited for, and 0 where it is nothing. */
export const HAS_COSTS = 'SUM({fixedCosts},{variableCosts},{coordinationCosts})<>0';

const FROM_THE_YEAR = [
  given(
    {
      label: t('Parts des partenaires', 'Shares of partners'),
      nature: RECEIPT,
      amount: `=IF(ISNUMBER({dues}),{dues},IF(${HAS_COSTS},{waiting},""))`,
    },
    { season: SEASONS[0] as Text },
  ),
  given(
    { label: t('Subvention annuelle', 'Yearly grant'), nature: RECEIPT, amount: known('yearGrant', '0-{yearGrant}') },
    { season: SEASONS[2] as Text },
  ),
  given({
    label: t('Coûts fixes payés', 'Fixed costs paid'),
    nature: EXPENSE,
    amount: known('fixedCosts', '{fixedCosts}-N({yearGrant})-N({givenInKind})-N({paidAtStart})'),
  }),
  given(
    {
      label: t('Coûts variables', 'Variable costs'),
      nature: EXPENSE,
      amount: known('variableCosts', '{variableCosts}'),
    },
    { season: SEASONS[1] as Text },
  ),
  given({
    label: same('Coordination'),
    nature: EXPENSE,
    amount: known('coordinationCosts', '{coordinationCosts}'),
  }),
];

export const running = table('running', t('Recettes et dépenses de l’année', 'Receipts and expenses of the year'), {
  help: t(
    'Ajoutez les vôtres dessous : location à d’autres, dons… Sans saison, le montant se répartit également sur douze mois.',
    'Add your own below: renting out, gifts… Without a season, the amount is spread evenly over twelve months.',
  ),
  rows: 9,
  columns: [
    text('label', t('Poste', 'Item')),
    choice('nature', t('Nature', 'Kind'), { choices: [RECEIPT, EXPENSE] }),
    money('amount', t('Par an', 'A year')),
    choice('season', t('Saison', 'Season'), { choices: SEASONS }).note(
      'Vide : la même somme chaque mois.',
      'Blank: the same amount each month.',
    ),
  ],
  given: FROM_THE_YEAR,
});

/** Quarters; the forty uses of the planer; the month of the grant. */
const QUARTERS = [1, 4, 7, 10];
const USES = [1, 1, 2, 3, 4, 5, 3, 3, 5, 5, 4, 4];

/** The amounts of a nature that follow a season, or none. */
const amounts = (nature: string, season: string): string =>
  `SUMIFS({running.amount},{running.nature},{${nature}},{running.season},"${season}")`;

/** Of a year, until the end of a month, to the cent; a season left without weights spreads evenly, as no season does. */
function untilEndOf(month: number, nature: string): string {
  if (month === 0) return '0';
  const even = `(SUMIFS({running.amount},{running.nature},{${nature}})-${['A', 'B', 'C'].map((season) => amounts(nature, season)).join('-')})*${month}/12`;
  const bySeason = ['A', 'B', 'C'].map(
    (season) =>
      `${amounts(nature, season)}*IF({seasons.${season}.total}>0,SUM({seasons.${season}.1:seasons.${season}.${month}})/{seasons.${season}.total},${month}/12)`,
  );
  return `ROUND(${[even, ...bySeason].join('+')},2)`;
}
/** What its end adds: months make the year, to the cent. */
const ofMonth = (month: number, nature: string): string =>
  `=ROUND(${untilEndOf(month, nature)}-${untilEndOf(month - 1, nature)},2)`;

const season = (key: string, example?: Text) =>
  quantity(key, t(`Saison ${key}`, `Season ${key}`), { header: example ? { example } : {} });

export const seasons = table('seasons', t('Les saisons', 'The seasons'), {
  help: t(
    'Le poids de chaque mois : ses utilisations, ou 1 pour les mois d’un versement. Les titres se changent.',
    'The weight of each month: its uses, or 1 for the months of a payment. Titles may be changed.',
  ),
  columns: [
    text('month', t('Mois', 'Month')),
    season('A', t('A : trimestres', 'A: quarters')),
    season('B', t('B : utilisations', 'B: uses')),
    season('C', t('C : subvention', 'C: grant')),
    money('receipts', t('Recettes', 'Receipts')),
    money('expenses', t('Dépenses', 'Expenses')),
  ],
  given: MONTH_NAMES.map((month, index) =>
    given(
      { month, receipts: ofMonth(index + 1, 'receiptWord'), expenses: ofMonth(index + 1, 'expenseWord') },
      {
        B: USES[index] ?? 0,
        ...(QUARTERS.indexOf(index + 1) >= 0 && { A: 1 }),
        ...(index === 4 && { C: 1 }),
      },
    ),
  ),
  totals: { label: same('Total'), sum: ['A', 'B', 'C', 'receipts', 'expenses'] },
});
