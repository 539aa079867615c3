import { A_YEAR, chart, line, lines, money, t, text, total, unless } from '../language';
import { UNSAID } from './users';

const STEPS = [0, 25, 50, 75, 100, 125, 150];

const stepLine = (step: number) =>
  line(`step${step}`, t(`${step} %`, `${step}%`), [
    `=ROUND({result.fixed.amount}+{result.variable.amount}*${step}/100,0)`,
    `=ROUND({result.revenue.amount}*${step}/100,0)`,
    '={revenue}-{cost}',
  ]);

export const result = lines('result', t('Le résultat de l’année', 'The result of the year'), {
  columns: [money('amount'), text('unit')],
  lines: [
    line('fixed', t('Coûts fixes', 'Fixed costs'), [
      '=IF(COUNT({supervisorHours},{supervisorRate})=1,{waiting},{premises}+{energy}+{supervisorHours}*{supervisorRate}+{coordination}+{marketing}-{kitchenGrant})',
      A_YEAR,
    ]),
    line('variable', t('Coûts variables', 'Variable costs'), ['=SUMPRODUCT({tariffs.cost},{tariffs.volume})', A_YEAR]),
    line('revenue', t('Revenus', 'Revenue'), [`=IF(${UNSAID},{waiting},SUM({users.billed}))`, A_YEAR]),
    total('left', t('Excédent ou déficit', 'Surplus or deficit'), [
      '=ROUND({result.revenue.amount}-{result.fixed.amount}-{result.variable.amount},2)',
      A_YEAR,
    ]),
    total('meals', t('Seuil, en repas', 'Break-even, in meals'), { kind: 'count' }, [
      unless(
        ['COUNT({tariffs.price})<4', 'SUM({tariffs.volume})=0', UNSAID],
        'IF({tariffs.threshold.1}="",{never},ROUNDUP({tariffs.threshold.1}+{tariffs.threshold.2},0))',
      ),
      t('repas par an', 'meals a year'),
    ]),
    total('safety', t('Volume qu’on peut perdre', 'Volume that can be lost'), { kind: 'share' }, [
      unless('{tariffs.threshold.1}=""', '1-SUM({tariffs.threshold})/SUM({tariffs.volume})'),
      t('avant un déficit', 'before a deficit'),
    ]),
  ],
});

export const byVolume = lines('table', t('Selon le volume', 'By volume'), {
  labelHeader: t('Part du volume prévu', 'Share of the volume foreseen'),
  columns: [
    money('cost', t('Coûts', 'Costs'), { decimals: 0 }),
    money('revenue', t('Revenus', 'Revenue'), { decimals: 0 }),
    money('left', t('Résultat', 'Result'), { decimals: 0 }),
  ],
  lines: STEPS.map(stepLine),
});

export const curve = chart('line', 'curve', t('Coûts et revenus selon le volume', 'Costs and revenue by volume'), {
  categories: 'table.label',
  series: [
    [t('Coûts', 'Costs'), 'table.cost'],
    [t('Revenus', 'Revenue'), 'table.revenue'],
  ],
  kind: 'money',
  categoryTitle: t('part du volume prévu', 'share of the volume foreseen'),
  rows: 12,
});
