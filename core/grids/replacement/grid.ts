import {
  A_YEAR,
  answer,
  at,
  bad,
  band,
  chart,
  defineTemplate,
  line,
  lines,
  money,
  quantity,
  t,
  table,
  text,
  total,
  unless,
  when,
} from '../language';
import { AN_HOUR, replacementInputs, replacementTalk } from './parts';

const FIXED = '{plan.fixed.amount}';
const HOUR = '{plan.hour.amount}';
const MEMBERS = '{groups.members.total}';
const HOURS = '{groups.hours.total}';

/** A column for groups that have members. */
const ofGroup = (formula: string): string => unless('({groups.name}="")+({groups.members}=0)>0', formula);
const STEPS = [25, 50, 75, 100, 125, 150];

const stepLine = (step: number) =>
  line(`step${step}`, t(`${step} % des membres prévus`, `${step}% of the members foreseen`), [
    `=${MEMBERS}*${step}/100`,
    unless(`${HOUR}=""`, `${FIXED}+${HOUR}*${HOURS}*${step}/100`, 0),
    `={fee}*{members}+{hourlyPrice}*${HOURS}*${step}/100`,
    '={revenue}-{cost}',
  ]);

const groups = table('groups', t('Les membres, par type de ferme', 'Members, by kind of farm'), {
  help: t(
    'Ou une ligne par ferme, avec 1 comme nombre de membres.',
    'Or one row a farm, with 1 as the number of members.',
  ),
  rows: 8,
  columns: [
    text('name', t('Groupe', 'Group')),
    quantity('members', t('Membres', 'Members')),
    quantity('hours', t('Heures par an, en tout', 'Hours a year, in all')),
    quantity('each', t('Heures de chacun', 'Hours of each'), {
      decimals: 1,
      spill: ofGroup('{groups.hours}/{groups.members}'),
    }),
    money('due', t('Chacun paie', 'Each one pays'), { spill: ofGroup('{fee}+{groups.each}*{hourlyPrice}') }),
    money('perHour', t('Soit, par heure', 'That is, an hour'), {
      spill: unless('({groups.due}="")+({groups.hours}=0)>0', '{groups.due}*{groups.members}/{groups.hours}'),
    }),
    money('alone', t('Par une agence', 'From an agency'), {
      spill: ofGroup('IF({agency}="","",{groups.each}*{agency})'),
    }),
    money('saving', t('Économie de chacun', 'Saving of each'), {
      spill: ofGroup('IF({groups.alone}="","",{groups.alone}-{groups.due})'),
    }),
  ],
  examples: [
    [t('Fermes laitières', 'Dairy farms'), 30, 1440],
    [t('Maraîchers', 'Market gardeners'), 25, 700],
    [t('Ovins, caprins, volailles', 'Sheep, goats, poultry'), 15, 660],
    [t('Acériculture, grandes cultures', 'Maple and field crops'), 10, 400],
  ],
  totals: {
    label: t('Ensemble', 'Together'),
    sum: ['members', 'hours'],
    cells: {
      each: when(`${MEMBERS}>0`, `${HOURS}/${MEMBERS}`, 0),
      due: when(`${MEMBERS}>0`, `{fee}+{hourlyPrice}*${HOURS}/${MEMBERS}`, 0),
      perHour: when(`${HOURS}>0`, `{fee}*${MEMBERS}/${HOURS}+{hourlyPrice}`, 0),
      alone: unless('{agency}=""', `IF(${MEMBERS}>0,{agency}*${HOURS}/${MEMBERS},0)`),
      saving: unless('{groups.alone.total}=""', '{groups.alone.total}-{groups.due.total}'),
    },
  },
});

const plan = lines('plan', t('Ce qu’il faut couvrir', 'What must be covered'), {
  columns: [money('amount'), text('unit')],
  lines: [
    line('fixed', t('Coûts fixes, subvention déduite', 'Fixed costs, less the grant'), [
      '={office}+{overheads}+{recruiting}-{reliefGrant}',
      A_YEAR,
    ]),
    line('hour', t('Une heure d’agent, route comprise', 'An agent’s hour, with the road'), [
      when(
        ['{agentSalary}>0', '{agentHours}>{idleHours}'],
        'MUTU.TAUXHORAIRE({agentSalary},{agentHours},{agentCharges},{idleHours})+{agentTravel}',
      ),
      AN_HOUR,
    ]),
    line('agents', t('Agents à temps plein', 'Full-time agents'), { kind: 'quantity', decimals: 1 }, [
      when('{agentHours}>{idleHours}', `${HOURS}/({agentHours}-{idleHours})`, 0),
      t('pour ces heures', 'for these hours'),
    ]),
    total('result', t('Excédent ou déficit au tarif retenu', 'Surplus or deficit at the tariff decided'), [
      unless(`${HOUR}=""`, `{fee}*${MEMBERS}+{hourlyPrice}*${HOURS}-${FIXED}-${HOUR}*${HOURS}`, 0),
      A_YEAR,
    ]),
    total('threshold', t('Seuil de rentabilité', 'Break-even'), { kind: 'quantity', decimals: 1 }, [
      unless(
        [`${HOUR}=""`, '{groups.due.total}=0'],
        `MUTU.SEUIL(${FIXED},{groups.due.total},${HOUR}*{groups.each.total})`,
      ),
      t('membres', 'members'),
    ]).note(
      'Le nombre de membres qui, avec la cotisation, les heures moyennes et le taux retenu, couvre les coûts fixes.',
      'The number of members that, with the fee, average hours and rate decided, covers the fixed costs.',
    ),
    total('worthwhile', t('Un membre y gagne dès', 'A member gains from'), { kind: 'quantity', decimals: 1 }, [
      when('{agency}>N({hourlyPrice})', 'MUTU.SEUILACHAT(N({fee}),N({hourlyPrice}),{agency})'),
      t('heures par an', 'hours a year'),
    ]),
  ],
});

const tariff = answer('tariff', t('Le tarif qui couvre juste les coûts', 'The tariff that just covers costs'), {
  headers: [t('Cotisation par an', 'Fee a year'), t('Par heure', 'An hour')],
  formula: unless(
    [`${HOUR}=""`, `${MEMBERS}=0`, `${HOURS}=0`],
    `INDEX(MUTU.TARIFBINOME(${FIXED},${HOUR},${MEMBERS},${HOURS},{feeShare?}),2,0)`,
  ),
  rows: 2,
  columns: ['money', 'money'],
});

const curve = chart(
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

const tableBlock = lines('table', t('Selon le nombre de membres', 'By number of members'), {
  labelHeader: t('Si l’on a', 'With'),
  columns: [
    quantity('members', t('Membres', 'Members')),
    money('cost', t('Coûts', 'Costs'), { decimals: 0 }),
    money('revenue', t('Revenus', 'Revenue'), { decimals: 0 }),
    money('left', t('Résultat', 'Result'), { decimals: 0 }),
  ],
  lines: STEPS.map(stepLine),
});

/** Worked example, invented: a farm relief co-operative of 80 members and 3 200 hours. */
export const replacement = defineTemplate({
  id: 'replacement',
  step: 'example',
  after: 'sharedKitchen',
  sheet: t('Service de remplacement', 'Farm relief service'),
  title: t('Se faire remplacer à la ferme', 'Having someone take over the farm'),
  purpose: t(
    'Une coopérative emploie des agents qui prennent la relève à la ferme : maladie, naissance, vacances. Quelle cotisation et quel taux horaire couvrent ses coûts, à partir de combien de membres, et qu’y gagne chaque groupe de fermes ?',
    'A co-operative employs agents who take over the farm: illness, birth, vacation. What fee and what hourly rate cover its costs, from how many members, and what does each group of farms gain?',
  ),
  tracks: { left: [235, 100, 110], gap: 16, right: [235, 110, 110, 110, 110, 115, 110], edge: 110 },
  bands: [
    band(at('left', replacementInputs), at('right', groups, plan, tariff)),
    band(at('left', curve), at('right', tableBlock, replacementTalk)),
  ],
  conditions: [
    bad('groups.saving', '=AND(ISNUMBER({cell}),{cell}<0)'),
    bad('plan.result.amount', '={cell}<0'),
    bad('plan.threshold.amount', `=AND(ISNUMBER({cell}),{cell}>${MEMBERS})`),
    bad('table.left', '={cell}<0'),
  ],
});
