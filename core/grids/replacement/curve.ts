import { chart, line, lines, money, quantity, t, unless, when } from '../language';
import { FIXED, HOUR, HOURS, MEMBERS } from './plan';

const STEPS = [25, 50, 75, 100, 125, 150];

const stepLine = (step: number) =>
  line(`step${step}`, t(`${step} % des membres prévus`, `${step}% of the members foreseen`), [
    `=${MEMBERS}*${step}/100`,
    unless(`${HOUR}=""`, `ROUND(${FIXED}+${HOUR}*${HOURS}*${step}/100,0)`),
    `=ROUND({fee}*{members}+{hourlyPrice}*${HOURS}*${step}/100,0)`,
    when('ISNUMBER({cost})', '{revenue}-{cost}'),
  ]);

export const curve = chart(
  'line',
  'curve',
  t('Coûts et revenus selon le nombre de membres', 'Costs and revenue by number of members'),
  {
    categories: 'table.members',
    series: [
      [t('Coûts', 'Costs'), 'table.cost'],
      [t('Revenus', 'Revenue'), 'table.revenue'],
    ],
    kind: 'money',
    categoryTitle: t('membres', 'members'),
    rows: 14,
  },
);

export const byMembers = lines('table', t('Selon le nombre de membres', 'By number of members'), {
  labelHeader: t('Si l’on a', 'With'),
  columns: [
    quantity('members', t('Membres', 'Members')),
    money('cost', t('Coûts', 'Costs'), { decimals: 0 }),
    money('revenue', t('Revenus', 'Revenue'), { decimals: 0 }),
    money('left', t('Résultat', 'Result'), { decimals: 0 }),
  ],
  lines: STEPS.map(stepLine),
});
