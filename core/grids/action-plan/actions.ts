import { choice, countByName, date, money, same, share, t, table, text, unless } from '../language';
import { actions } from './example';
import { CARRYING_OUT, PLANNING, STATUSES } from './words';

/** An objective that is not among those above: its action would be in none of their counts. */
const IS_ASTRAY = `AND(LEN({objective})>0,${countByName('{directions.objective}', '{objective}')}=0)`;

/** Days ahead that a coming end is called near. */
const NEAR = 30;

export const actionsTable = table('actions', same('Actions'), {
  rows: 20,
  columns: [
    text('action', same('Action')),
    choice('objective', t('Objectif', 'Objective'), { choicesFrom: 'directions.objective' }),
    text('means', t('Moyens, remarques', 'Means, remarks')),
    text('responsible', t('Responsable', 'Responsible')),
    choice('phase', same('Phase'), { choices: [PLANNING, CARRYING_OUT] }),
    date('start', t('Début', 'Start')),
    date('end', t('Fin', 'End')),
    money('cost', t('Coût prévu', 'Cost foreseen')),
    choice('status', t('Statut', 'Status'), { choices: Object.values(STATUSES) }),
    share('progress', t('Avancement', 'Progress'), { decimals: 0 }),
    text('alert', t('Alerte', 'Alert'), {
      formula: unless(
        '{action}&{objective}=""',
        `IF(${IS_ASTRAY},{astray},IF(OR({action}="",N({today})=0,{status}={done},{status}={dropped}),"",IF(AND(N({end})>0,N({end})<{today}),{late},IF(AND({status}={todo},N({start})>0,N({start})<{today}),{toStart},IF(AND(N({end})>0,N({end})<={today}+${NEAR}),{soon},"")))))`,
      ),
    }),
  ],
  examples: actions,
  totals: { label: t('Total, abandons compris', 'Total, dropped included'), sum: ['cost'] },
});
