import type { Text } from '../../values/text';
import { chart, count, line, lines, money, same, share, t, total, unless } from '../language';
import { STATUSES } from './words';

const statusLine = ([status, label]: readonly [string, Text]) =>
  line(status, label, [
    `=COUNTIF({actions.status},{${status}})`,
    unless('COUNTA({actions.action})=0', '{count}/COUNTA({actions.action})'),
    `=SUMIF({actions.status},{${status}},{actions.cost})`,
  ]);

/** Of an action or of a cost, in a row whose status is none of these. */
const UNSAID = `SUMPRODUCT((LEN({actions.action})+LEN({actions.cost})>0)${Object.keys(STATUSES)
  .map((status) => `*({actions.status}<>{${status}})`)
  .join('')})`;

export const state = lines('state', t('Où en est le plan', 'Where the plan stands'), {
  labelHeader: t('Statut', 'Status'),
  columns: [
    count('count', same('Actions')),
    share('share', t('Part', 'Share'), { decimals: 0 }),
    money('cost', t('Coût', 'Cost')),
  ],
  lines: [
    ...Object.entries(STATUSES).map(statusLine),
    line('unsaid', t('Sans statut', 'No status'), [
      `=${UNSAID}`,
      unless('COUNTA({actions.action})=0', '{count}/COUNTA({actions.action})'),
      '=SUM({actions.cost})-SUM({state.todo.cost}:{state.dropped.cost})',
    ]),
    total('late', t('En retard', 'Late'), [
      '=COUNTIF({actions.alert},{late})',
      unless('COUNTA({actions.action})=0', '{count}/COUNTA({actions.action})'),
      '=SUMIF({actions.alert},{late},{actions.cost})',
    ]),
  ],
});

export const byStatus = chart('column', 'byStatus', t('Actions par statut', 'Actions by status'), {
  categories: 'state.label',
  series: [[same('Actions'), 'state.count']],
  kind: 'count',
  rows: 10,
});
