import { defineTemplate, type Line } from '../language/define';
import { replacementInputs, replacementTalk } from './parts';

const FIXED = '{plan.fixed.amount}';
const HOUR = '{plan.hour.amount}';
const MEMBERS = '{groups.members.total}';
const HOURS = '{groups.hours.total}';
const A_YEAR = { fr: 'par an', en: 'a year' };
const AN_HOUR = { fr: 'par heure', en: 'an hour' };
/** A column for groups that have members. */
const ofGroup = (formula: string): string => `=IF(({groups.name}="")+({groups.members}=0)>0,"",${formula})`;

const STEPS = [25, 50, 75, 100, 125, 150];
const steps = (): Record<string, Line> => {
  const lines: Record<string, Line> = {};
  for (const step of STEPS) {
    lines[`step${step}`] = {
      label: { fr: `${step} % des membres prévus`, en: `${step}% of the members foreseen` },
      cells: {
        members: `=${MEMBERS}*${step}/100`,
        cost: `=IF(${HOUR}="",0,${FIXED}+${HOUR}*${HOURS}*${step}/100)`,
        revenue: `={fee}*{members}+{hourlyPrice}*${HOURS}*${step}/100`,
        left: '={revenue}-{cost}',
      },
    };
  }
  return lines;
};

/** Worked example, invented: a farm relief co-operative of 80 members and 3 200 hours. */
export const replacement = defineTemplate({
  id: 'replacement',
  step: 'example',
  order: 23,
  sheet: { fr: 'Service de remplacement', en: 'Farm relief service' },
  title: { fr: 'Se faire remplacer à la ferme', en: 'Having someone take over the farm' },
  purpose: {
    fr: 'Une coopérative emploie des agents qui prennent la relève à la ferme : maladie, naissance, vacances. Quelle cotisation et quel taux horaire couvrent ses coûts, à partir de combien de membres, et qu’y gagne chaque groupe de fermes ?',
    en: 'A co-operative employs agents who take over the farm: illness, birth, vacation. What fee and what hourly rate cover its costs, from how many members, and what does each group of farms gain?',
  },
  tracks: [235, 100, 110, 16, 235, 110, 110, 110, 110, 115, 110, 110],
  bands: [
    [
      { track: 0, blocks: [replacementInputs] },
      {
        track: 4,
        blocks: [
          {
            type: 'table',
            id: 'groups',
            title: { fr: 'Les membres, par type de ferme', en: 'Members, by kind of farm' },
            help: {
              fr: 'Ou une ligne par ferme, avec 1 comme nombre de membres.',
              en: 'Or one row a farm, with 1 as the number of members.',
            },
            rows: 8,
            columns: {
              name: { kind: 'text', label: { fr: 'Groupe', en: 'Group' } },
              members: { kind: 'quantity', label: { fr: 'Membres', en: 'Members' } },
              hours: { kind: 'quantity', label: { fr: 'Heures par an, en tout', en: 'Hours a year, in all' } },
              each: {
                kind: 'quantity',
                decimals: 1,
                label: { fr: 'Heures de chacun', en: 'Hours of each' },
                spill: ofGroup('{groups.hours}/{groups.members}'),
              },
              due: {
                kind: 'money',
                label: { fr: 'Chacun paie', en: 'Each one pays' },
                spill: ofGroup('{fee}+{groups.each}*{hourlyPrice}'),
              },
              perHour: {
                kind: 'money',
                label: { fr: 'Soit, par heure', en: 'That is, an hour' },
                spill: '=IF(({groups.due}="")+({groups.hours}=0)>0,"",{groups.due}*{groups.members}/{groups.hours})',
              },
              alone: {
                kind: 'money',
                label: { fr: 'Par une agence', en: 'From an agency' },
                spill: ofGroup('IF({agency}="","",{groups.each}*{agency})'),
              },
              saving: {
                kind: 'money',
                label: { fr: 'Économie de chacun', en: 'Saving of each' },
                spill: ofGroup('IF({groups.alone}="","",{groups.alone}-{groups.due})'),
              },
            },
            examples: [
              { name: { fr: 'Fermes laitières', en: 'Dairy farms' }, members: 30, hours: 1440 },
              { name: { fr: 'Maraîchers', en: 'Market gardeners' }, members: 25, hours: 700 },
              { name: { fr: 'Ovins, caprins, volailles', en: 'Sheep, goats, poultry' }, members: 15, hours: 660 },
              { name: { fr: 'Acériculture, grandes cultures', en: 'Maple and field crops' }, members: 10, hours: 400 },
            ],
            totals: {
              label: { fr: 'Ensemble', en: 'Together' },
              cells: {
                members: '=SUM({groups.members})',
                hours: '=SUM({groups.hours})',
                each: `=IF(${MEMBERS}>0,${HOURS}/${MEMBERS},0)`,
                due: `=IF(${MEMBERS}>0,{fee}+{hourlyPrice}*${HOURS}/${MEMBERS},0)`,
                perHour: `=IF(${HOURS}>0,{fee}*${MEMBERS}/${HOURS}+{hourlyPrice},0)`,
                alone: `=IF({agency}="","",IF(${MEMBERS}>0,{agency}*${HOURS}/${MEMBERS},0))`,
                saving: '=IF({groups.alone.total}="","",{groups.alone.total}-{groups.due.total})',
              },
            },
          },
          {
            type: 'lines',
            id: 'plan',
            title: { fr: 'Ce qu’il faut couvrir', en: 'What must be covered' },
            columns: { amount: { kind: 'money' }, unit: { kind: 'text' } },
            lines: {
              fixed: {
                label: { fr: 'Coûts fixes, subvention déduite', en: 'Fixed costs, less the grant' },
                cells: { amount: '={office}+{overheads}+{recruiting}-{reliefGrant}', unit: A_YEAR },
              },
              hour: {
                label: { fr: 'Une heure d’agent, route comprise', en: 'An agent’s hour, with the road' },
                cells: {
                  amount:
                    '=IF(AND({agentSalary}>0,{agentHours}>{idleHours}),MUTU.TAUXHORAIRE({agentSalary},{agentHours},{agentCharges},{idleHours})+{agentTravel},"")',
                  unit: AN_HOUR,
                },
              },
              agents: {
                label: { fr: 'Agents à temps plein', en: 'Full-time agents' },
                kind: 'quantity',
                decimals: 1,
                cells: {
                  amount: `=IF({agentHours}>{idleHours},${HOURS}/({agentHours}-{idleHours}),0)`,
                  unit: { fr: 'pour ces heures', en: 'for these hours' },
                },
              },
              result: {
                label: { fr: 'Excédent ou déficit au tarif retenu', en: 'Surplus or deficit at the tariff decided' },
                isTotal: true,
                cells: {
                  amount: `=IF(${HOUR}="",0,{fee}*${MEMBERS}+{hourlyPrice}*${HOURS}-${FIXED}-${HOUR}*${HOURS})`,
                  unit: A_YEAR,
                },
              },
              threshold: {
                label: { fr: 'Seuil de rentabilité', en: 'Break-even' },
                kind: 'quantity',
                decimals: 1,
                isTotal: true,
                note: {
                  fr: 'Le nombre de membres qui, avec la cotisation, les heures moyennes et le taux retenu, couvre les coûts fixes.',
                  en: 'The number of members that, with the fee, average hours and rate decided, covers the fixed costs.',
                },
                cells: {
                  amount: `=IF(OR(${HOUR}="",{groups.due.total}=0),"",MUTU.SEUIL(${FIXED},{groups.due.total},${HOUR}*{groups.each.total}))`,
                  unit: { fr: 'membres', en: 'members' },
                },
              },
              worthwhile: {
                label: { fr: 'Un membre y gagne dès', en: 'A member gains from' },
                kind: 'quantity',
                decimals: 1,
                isTotal: true,
                cells: {
                  amount: '=IF({agency}>N({hourlyPrice}),MUTU.SEUILACHAT(N({fee}),N({hourlyPrice}),{agency}),"")',
                  unit: { fr: 'heures par an', en: 'hours a year' },
                },
              },
            },
          },
          {
            type: 'answer',
            id: 'tariff',
            title: { fr: 'Le tarif qui couvre juste les coûts', en: 'The tariff that just covers costs' },
            headers: [
              { fr: 'Cotisation par an', en: 'Fee a year' },
              { fr: 'Par heure', en: 'An hour' },
            ],
            formula: `=IF(OR(${HOUR}="",${MEMBERS}=0,${HOURS}=0),"",INDEX(MUTU.TARIFBINOME(${FIXED},${HOUR},${MEMBERS},${HOURS},{feeShare?}),2,0))`,
            rows: 2,
            columns: ['money', 'money'],
          },
        ],
      },
    ],
    [
      {
        track: 0,
        blocks: [
          {
            type: 'chart',
            id: 'curve',
            chart: 'line',
            title: { fr: 'Coûts et revenus selon le nombre de membres', en: 'Costs and revenue by number of members' },
            categories: 'table.members',
            series: [
              { label: { fr: 'Coûts', en: 'Costs' }, values: 'table.cost' },
              { label: { fr: 'Revenus', en: 'Revenue' }, values: 'table.revenue' },
            ],
            kind: 'money',
            categoryTitle: { fr: 'membres', en: 'members' },
            rows: 14,
            span: 3,
          },
        ],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'lines',
            id: 'table',
            title: { fr: 'Selon le nombre de membres', en: 'By number of members' },
            labelHeader: { fr: 'Si l’on a', en: 'With' },
            columns: {
              members: { kind: 'quantity', label: { fr: 'Membres', en: 'Members' } },
              cost: { kind: 'money', decimals: 0, label: { fr: 'Coûts', en: 'Costs' } },
              revenue: { kind: 'money', decimals: 0, label: { fr: 'Revenus', en: 'Revenue' } },
              left: { kind: 'money', decimals: 0, label: { fr: 'Résultat', en: 'Result' } },
            },
            lines: steps(),
          },
          replacementTalk,
        ],
      },
    ],
  ],
  conditions: [
    { on: 'groups.saving', when: '=AND(ISNUMBER({cell}),{cell}<0)', look: 'bad' },
    { on: 'plan.result.amount', when: '={cell}<0', look: 'bad' },
    { on: 'plan.threshold.amount', when: `=AND(ISNUMBER({cell}),{cell}>${MEMBERS})`, look: 'bad' },
    { on: 'table.left', when: '={cell}<0', look: 'bad' },
  ],
});
