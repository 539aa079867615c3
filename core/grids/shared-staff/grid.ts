import { same } from '../../values/text';
import { defineTemplate } from '../language/define';
import { STAFF_KEYS, staffInputs, staffTalk } from './parts';

const OTHER_COSTS = '{workstation}+{travel}+{supervision}+{hiring}-{grant}';
const orZero = (path: string): string => `IF({${path}}="",0,{${path}})`;
/** A column for the partners who have a share. */
const shared = (formula: string): string => `=IF({partners.due}="","",${formula})`;

/**
 * Worked example, invented: two community development corporations share a communications officer. 54 600 $ × 1,15 over
 * 1 820 − 325 = 1 495 hours: 42 $ an hour.
 */
export const sharedStaff = defineTemplate({
  id: 'sharedStaff',
  step: 'example',
  order: 21,
  sheet: { fr: 'Ressource humaine partagée', en: 'Shared employee' },
  title: {
    fr: 'Une personne au service de plusieurs organisations',
    en: 'One person at the service of several organisations',
  },
  purpose: {
    fr: 'Deux corporations de développement communautaire se partagent une personne aux communications. Ce que coûte vraiment une heure de son travail, ce que chacune paie pour ses heures et pour ce qui est commun, et ce qu’elle aurait payé seule.',
    en: 'Two community development corporations share a communications officer. What an hour of work really costs, what each pays for its own hours and for what is common, and what it would have paid alone.',
  },
  tracks: [225, 100, 105, 16, 205, 100, 100, 85, 105, 105, 110, 100, 110, 110],
  bands: [
    [
      { track: 0, blocks: [staffInputs] },
      {
        track: 4,
        blocks: [
          {
            type: 'table',
            id: 'partners',
            title: { fr: 'Les partenaires', en: 'The partners' },
            help: {
              fr: 'Heures directes : celles que la personne passe pour ce partenaire seul. Le reste de ses heures sert à tous et va dans les coûts communs.',
              en: 'Direct hours: those the person spends for that partner alone. The other hours serve everyone and go into common costs.',
            },
            rows: 6,
            columns: {
              name: { kind: 'text', label: { fr: 'Partenaire', en: 'Partner' } },
              hours: { kind: 'quantity', label: { fr: 'Heures directes', en: 'Direct hours' } },
              budget: {
                kind: 'money',
                decimals: 0,
                label: same('Budget'),
                note: {
                  fr: 'Le budget annuel de l’organisation : sert seulement si c’est la clé choisie.',
                  en: 'Yearly budget of the organisation: used only when it is the key chosen.',
                },
              },
              key: {
                kind: 'quantity',
                label: { fr: 'Clé du commun', en: 'Common key' },
                spill:
                  '=IF({partners.name}="","",IF({keyChoice}={byHours},{partners.hours}+0,IF({keyChoice}={byBudget},{partners.budget}+0,1)))',
              },
              direct: {
                kind: 'money',
                label: { fr: 'Ses heures', en: 'Its hours' },
                spill:
                  '=IF(OR({cost.rate.amount}="",{partners.hours.total}=0),"",MUTU.PARTAGE({cost.direct.amount},{partners.hours?}))',
              },
              common: {
                kind: 'money',
                label: { fr: 'Sa part du commun', en: 'Its common share' },
                spill:
                  '=IF(OR({cost.rate.amount}="",SUM({partners.key})=0),"",MUTU.PARTAGE({cost.pool.amount},{partners.key?}))',
              },
              due: {
                kind: 'money',
                label: { fr: 'À payer', en: 'To pay' },
                spill: `=IF(({partners.name}="")+({partners.direct}="")*({partners.common}="")>0,"",${orZero('partners.direct')}+${orZero('partners.common')})`,
              },
              perHour: {
                kind: 'money',
                label: { fr: 'Soit, l’heure directe', en: 'That is, a direct hour' },
                spill: '=IF(({partners.due}="")+({partners.hours}=0)>0,"",{partners.due}/{partners.hours})',
              },
              alone: {
                kind: 'money',
                label: { fr: 'Seul, à contrat', en: 'Alone, under contract' },
                spill: shared('IF({outsideRate}="","",{partners.hours}*{outsideRate})'),
              },
              saving: {
                kind: 'money',
                label: { fr: 'Économie', en: 'Saving' },
                spill: shared('IF({partners.alone}="","",{partners.alone}-{partners.due})'),
              },
            },
            examples: [
              { name: { fr: 'CDC du Ruisseau', en: 'Ruisseau CDC' }, hours: 780, budget: 420000 },
              { name: { fr: 'CDC des Moissons', en: 'Moissons CDC' }, hours: 585, budget: 310000 },
            ],
            totals: {
              label: same('Total'),
              cells: {
                hours: '=SUM({partners.hours})',
                key: '=SUM({partners.key})',
                direct: '=SUM({partners.direct})',
                common: '=SUM({partners.common})',
                due: '=SUM({partners.due})',
                perHour: '=IF({partners.hours.total}>0,{partners.due.total}/{partners.hours.total},0)',
                alone: '=IF(COUNT({partners.alone})=0,"",SUM({partners.alone}))',
                saving: '=IF(COUNT({partners.saving})=0,"",SUM({partners.saving}))',
              },
            },
          },
          {
            type: 'lines',
            id: 'cost',
            title: { fr: 'Les heures et les coûts', en: 'Hours and costs' },
            columns: { amount: { kind: 'money' }, unit: { kind: 'text' } },
            lines: {
              paid: {
                kind: 'quantity',
                label: { fr: 'Heures payées', en: 'Hours paid' },
                cells: { amount: '={weeklyHours}*{paidWeeks}', unit: { fr: 'heures', en: 'hours' } },
              },
              idle: {
                kind: 'quantity',
                label: { fr: 'Congés et formation', en: 'Leave and training' },
                cells: { amount: '={vacation}+{holidays}+{training}', unit: { fr: 'heures', en: 'hours' } },
              },
              productive: {
                kind: 'quantity',
                label: { fr: 'Heures productives', en: 'Productive hours' },
                cells: { amount: '={cost.paid.amount}-{cost.idle.amount}', unit: { fr: 'heures', en: 'hours' } },
              },
              common: {
                label: { fr: 'dont communes à tous', en: 'of which common to all' },
                kind: 'quantity',
                note: {
                  fr: 'Les heures productives qui ne sont pas promises à un partenaire. En rouge : on en a promis plus qu’il n’y en a.',
                  en: 'Productive hours not promised to one partner. In red: more were promised than there are.',
                },
                cells: {
                  amount: '={cost.productive.amount}-{partners.hours.total}',
                  unit: { fr: 'heures', en: 'hours' },
                },
              },
              rate: {
                label: { fr: 'Heure productive', en: 'Productive hour' },
                cells: {
                  amount:
                    '=IF(AND({salary}>0,{cost.productive.amount}>0),MUTU.TAUXHORAIRE({salary},{cost.paid.amount},{payrollCharges},{cost.idle.amount}),"")',
                  unit: { fr: 'l’heure', en: 'an hour' },
                },
              },
              total: {
                label: { fr: 'Coût de l’année', en: 'Cost of the year' },
                cells: {
                  amount: `=ROUND({salary}*(1+{payrollCharges})+${OTHER_COSTS},2)`,
                  unit: { fr: 'par an', en: 'a year' },
                },
              },
              direct: {
                label: { fr: 'dont les heures directes', en: 'of which direct hours' },
                cells: {
                  amount: '=IF({cost.rate.amount}="",0,ROUND({partners.hours.total}*{cost.rate.amount},2))',
                  unit: { fr: 'par an', en: 'a year' },
                },
              },
              pool: {
                label: { fr: 'dont le commun', en: 'of which common' },
                note: {
                  fr: 'Les heures qui servent à tous et les autres coûts, moins la subvention.',
                  en: 'Hours that serve everyone and the other costs, less the grant.',
                },
                cells: {
                  amount: '={cost.total.amount}-{cost.direct.amount}',
                  unit: { fr: 'par an', en: 'a year' },
                },
              },
              left: {
                label: { fr: 'Non réparti', en: 'Not shared' },
                cells: {
                  amount: '=ROUND({cost.total.amount}-{partners.due.total},2)',
                  unit: { fr: 'doit être nul', en: 'must be nil' },
                },
              },
              threshold: {
                label: { fr: 'Embaucher vaut mieux dès', en: 'Hiring is better from' },
                kind: 'quantity',
                decimals: 1,
                isTotal: true,
                note: {
                  fr: 'En dessous, acheter ces heures à contrat coûterait moins cher à l’ensemble.',
                  en: 'Below, buying these hours under contract would cost less to all together.',
                },
                cells: {
                  amount: '=IF({outsideRate}>0,MUTU.SEUILACHAT({cost.total.amount},0,{outsideRate}),"")',
                  unit: { fr: 'heures directes', en: 'direct hours' },
                },
              },
              mutual: {
                label: { fr: 'Chacun y gagne', en: 'Each one gains' },
                kind: 'text',
                isTotal: true,
                cells: {
                  amount: '=IF(COUNT({partners.saving})=0,"",IF(MIN({partners.saving})>0,{yes},{no}))',
                  unit: same(''),
                },
              },
            },
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
            id: 'comparison',
            chart: 'column',
            title: { fr: 'Payer seul ou ensemble', en: 'Paying alone or together' },
            categories: 'partners.name',
            series: [
              { label: { fr: 'Seul, à contrat', en: 'Alone, under contract' }, values: 'partners.alone' },
              { label: { fr: 'Ensemble', en: 'Together' }, values: 'partners.due' },
            ],
            kind: 'money',
            rows: 11,
            span: 6,
          },
        ],
      },
      { track: 7, blocks: [staffTalk] },
    ],
  ],
  words: { yes: { fr: 'Oui', en: 'Yes' }, no: { fr: 'Non', en: 'No' }, ...STAFF_KEYS },
  conditions: [
    { on: 'partners.saving', when: '=AND(ISNUMBER({cell}),{cell}<0)', look: 'bad' },
    { on: 'cost.common.amount', when: '={cell}<0', look: 'bad' },
    { on: 'cost.left.amount', when: '={cell}<>0', look: 'warning' },
    { on: 'cost.mutual.amount', when: '={cell}={no}', look: 'bad' },
    { on: 'cost.mutual.amount', when: '={cell}={yes}', look: 'good' },
  ],
});
