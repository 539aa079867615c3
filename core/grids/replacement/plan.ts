import { A_YEAR, answer, line, lines, money, t, text, total, tried, unless, when } from '../language';
import { AN_HOUR } from './inputs';

export const FIXED = '{plan.fixed.amount}';
export const HOUR = '{plan.hour.amount}';
export const MEMBERS = '{groups.members.total}';
export const HOURS = '{groups.hours.total}';

export const plan = lines('plan', t('Ce qu’il faut couvrir', 'What must be covered'), {
  columns: [money('amount'), text('unit')],
  lines: [
    line('fixed', t('Coûts fixes, subvention déduite', 'Fixed costs, less the grant'), [
      '={office}+{overheads}+{recruiting}-{reliefGrant}',
      A_YEAR,
    ]),
    line('hour', t('Une heure d’agent, route comprise', 'An agent’s hour, with the road'), [
      when(
        ['{agentSalary}>0', '{agentHours}>{idleHours}'],
        tried('MUTU.TAUXHORAIRE({agentSalary},{agentHours},{agentCharges},{idleHours})+{agentTravel}', '{waiting}'),
      ),
      AN_HOUR,
    ]),
    line('agents', t('Agents à temps plein', 'Full-time agents'), { kind: 'quantity', decimals: 1 }, [
      when('{agentHours}>{idleHours}', `${HOURS}/({agentHours}-{idleHours})`),
      t('pour ces heures', 'for these hours'),
    ]),
    total('result', t('Excédent ou déficit au tarif retenu', 'Surplus or deficit at the tariff decided'), [
      unless(
        [`${HOUR}=""`, 'COUNT({fee},{hourlyPrice})=0'],
        `{fee}*${MEMBERS}+{hourlyPrice}*${HOURS}-${FIXED}-${HOUR}*${HOURS}`,
      ),
      A_YEAR,
    ]),
    total('threshold', t('Seuil de rentabilité', 'Break-even'), { kind: 'quantity', decimals: 1 }, [
      unless(
        [`${HOUR}=""`, 'N({groups.due.total})=0', `${FIXED}<=0`],
        tried(`MUTU.SEUIL(${FIXED},{groups.due.total},${HOUR}*{groups.each.total})`, '{never}'),
      ),
      t('membres', 'members'),
    ]).note(
      'Le nombre de membres qui, avec la cotisation, les heures moyennes et le taux retenu, couvre les coûts fixes.',
      'The number of members that, with the fee, average hours and rate decided, covers the fixed costs.',
    ),
    total('worthwhile', t('Un membre y gagne dès', 'A member gains from'), { kind: 'quantity', decimals: 1 }, [
      when(
        ['COUNT({fee},{hourlyPrice})>0', 'N({agency})>N({hourlyPrice})'],
        'MUTU.SEUILACHAT(N({fee}),N({hourlyPrice}),{agency})',
      ),
      t('heures par an', 'hours a year'),
    ]),
  ],
});

export const tariff = answer('tariff', t('Le tarif qui couvre juste les coûts', 'The tariff that just covers costs'), {
  headers: [t('Cotisation par an', 'Fee a year'), t('Par heure', 'An hour')],
  formula: unless(
    [`${HOUR}=""`, `${MEMBERS}=0`, `${HOURS}=0`],
    `INDEX(MUTU.TARIFBINOME(${FIXED},${HOUR},${MEMBERS},${HOURS},{feeShare?}),2,0)`,
  ),
  rows: 2,
  columns: ['money', 'money'],
});
