import { chart, line, lines, money, quantity, t, USES_A_YEAR } from '../language';

/** Steps of the table of uses: from none to twice the uses foreseen. */
const STEPS = 11;

const stepLine = (_: unknown, step: number) =>
  line(`step${step}`, t(`${step * 20} % des utilisations prévues`, `${step * 20}% of the uses foreseen`), [
    `={base.uses.amount}*${step}/5`,
    '={base.fixed.amount}',
    '=ROUND({fixed}+{base.variable.amount}*{uses},2)',
    '=ROUND({price}*{uses},2)',
    '={revenue}-{cost}',
  ]);

export const curve = chart('line', 'curve', t('Coûts et revenus selon les utilisations', 'Costs and revenue by uses'), {
  categories: 'table.uses',
  series: [
    [t('Coûts fixes', 'Fixed costs'), 'table.fixed'],
    [t('Tous les coûts', 'All costs'), 'table.cost'],
    [t('Revenus', 'Revenue'), 'table.revenue'],
  ],
  kind: 'money',
  categoryTitle: USES_A_YEAR,
  rows: STEPS + 2,
});

export const byUses = lines('table', t('Coûts et revenus d’une année', 'Costs and revenue of a year'), {
  labelHeader: t('Si l’on fait', 'With'),
  columns: [
    quantity('uses', t('Utilisations', 'Uses')),
    money('fixed', t('Coûts fixes', 'Fixed costs')),
    money('cost', t('Tous les coûts', 'All costs')),
    money('revenue', t('Revenus', 'Revenue')),
    money('result', t('Excédent ou déficit', 'Surplus or deficit')),
  ],
  lines: Array.from({ length: STEPS }, stepLine),
});
