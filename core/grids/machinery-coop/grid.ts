import { same } from '../../values/text';
import { defineTemplate } from '../language/define';
import { machineryInputs, machineryTalk } from './parts';

const A_YEAR = { fr: 'par an', en: 'a year' };
const HECTARES = same('hectares');
const A_HECTARE = { fr: 'l’hectare', en: 'a hectare' };
/** The cheaper of owning and hiring; either may be missing. */
const LEAST =
  'IF({members.own}="",{members.hire},IF({members.hire}="",{members.own},IF({members.own}<{members.hire},{members.own},{members.hire})))';
const noOther = (formula: string): string =>
  `=IF(({members.name}="")+({members.due}="")+({members.own}="")*({members.hire}="")>0,"",${formula})`;
/** Use from which owning is cheaper than that price a hectare. */
const ownFrom = (price: string): string =>
  `=IF(OR({machine.own.amount}="",${price}=""),"",IF(${price}>N({ownVariable}),MUTU.SEUILACHAT({machine.own.amount},N({ownVariable}),${price}),{never}))`;

/** Worked example, invented: five farms, 600 hectares, one seed drill. */
export const machineryCoop = defineTemplate({
  id: 'machineryCoop',
  step: 'example',
  order: 25,
  sheet: { fr: 'CUMA', en: 'Machinery co-operative' },
  title: { fr: 'Une machine, une branche de la CUMA', en: 'One machine, one group of the machinery co-operative' },
  purpose: {
    fr: 'Des fermes achètent un semoir ensemble. L’engagement de chacune fixe ses parts sociales et sa part des coûts fixes ; ses hectares, sa part des coûts variables. Pour qui la CUMA vaut-elle mieux que son propre semoir ou le semis à forfait ?',
    en: 'Farms buy a seed drill together. The engagement of each sets its member shares and its part of the fixed costs; its hectares, its part of the variable costs. For whom is the co-operative better than its own drill, or custom seeding?',
  },
  tracks: [235, 100, 95, 16, 200, 105, 95, 100, 105, 90, 105, 105, 105, 100],
  bands: [
    [
      { track: 0, blocks: [machineryInputs] },
      {
        track: 4,
        blocks: [
          {
            type: 'table',
            id: 'members',
            title: { fr: 'Les membres de la branche', en: 'Members of the group' },
            help: {
              fr: 'Engagement : les hectares réservés, qui fixent les parts sociales et la part des coûts fixes, semés ou non.',
              en: 'Engagement: hectares reserved, which set the member shares and the part of the fixed costs, seeded or not.',
            },
            rows: 8,
            columns: {
              name: { kind: 'text', label: { fr: 'Ferme', en: 'Farm' } },
              engaged: { kind: 'quantity', label: { fr: 'Clé 1 : engagement', en: 'Key 1: engagement' } },
              used: { kind: 'quantity', label: { fr: 'Clé 2 : semés', en: 'Key 2: seeded' } },
              shares: {
                kind: 'money',
                decimals: 0,
                label: { fr: 'Parts sociales', en: 'Member shares' },
                spill:
                  '=IF(OR({machinePrice}*{equityShare}=0,{shareValue}=0,{members.engaged.total}=0),"",MUTU.PARTAGE({machinePrice}*{equityShare},{members.engaged?},,,{shareValue}))',
              },
              due: {
                kind: 'money',
                label: { fr: 'À payer, par an', en: 'To pay, a year' },
                note: {
                  fr: 'Le fixe selon l’engagement, le variable selon les hectares semés.',
                  en: 'Fixed costs by engagement, variable costs by hectares seeded.',
                },
                spill:
                  '=IF(OR({machine.fixed.amount}="",{members.engaged.total}=0,{members.used.total}=0),"",MUTU.PARTAGE({machine.fixed.amount}:{machine.variable.amount},{members.engaged:members.used?}))',
              },
              perHectare: {
                kind: 'money',
                label: { fr: 'Soit, l’hectare', en: 'That is, a hectare' },
                spill: '=IF(({members.due}="")+({members.used}=0)>0,"",{members.due}/{members.used})',
              },
              own: {
                kind: 'money',
                label: { fr: 'Avec son semoir', en: 'With its own drill' },
                spill:
                  '=IF(({members.name}="")+({members.due}="")+({machine.own.amount}="")>0,"",{machine.own.amount}+{members.used}*{ownVariable})',
              },
              hire: {
                kind: 'money',
                label: { fr: 'À forfait', en: 'Custom' },
                spill: '=IF(({members.name}="")+({members.due}="")+({hirePrice}=0)>0,"",{members.used}*{hirePrice})',
              },
              saving: {
                kind: 'money',
                label: { fr: 'Économie', en: 'Saving' },
                note: {
                  fr: 'Sur le moins cher des deux autres choix.',
                  en: 'Against the cheaper of the two other choices.',
                },
                spill: noOther(`${LEAST}-{members.due}`),
              },
              best: {
                kind: 'text',
                label: { fr: 'Le mieux', en: 'Best' },
                spill: noOther(`IF({members.due}<=${LEAST},{join},IF({members.own}=${LEAST},{alone},{custom}))`),
              },
            },
            examples: [
              { name: { fr: 'Ferme Grand-Pré', en: 'Grand-Pré Farm' }, engaged: 180, used: 190 },
              { name: { fr: 'Ferme du Rang 3', en: 'Rang 3 Farm' }, engaged: 150, used: 140 },
              { name: { fr: 'Ferme Beauséjour', en: 'Beauséjour Farm' }, engaged: 120, used: 130 },
              { name: { fr: 'Ferme des Tourelles', en: 'Tourelles Farm' }, engaged: 90, used: 80 },
              { name: { fr: 'Ferme Bellevue', en: 'Bellevue Farm' }, engaged: 60, used: 60 },
            ],
            totals: {
              label: same('Total'),
              cells: {
                engaged: '=SUM({members.engaged})',
                used: '=SUM({members.used})',
                shares: '=SUM({members.shares})',
                due: '=SUM({members.due})',
                perHectare: '=IF({members.used.total}>0,{members.due.total}/{members.used.total},0)',
                own: '=SUM({members.own})',
                hire: '=SUM({members.hire})',
                saving: '=SUM({members.saving})',
              },
            },
          },
          {
            type: 'lines',
            id: 'machine',
            title: { fr: 'Ce que coûte la machine', en: 'What the machine costs' },
            columns: { amount: { kind: 'money' }, unit: { kind: 'text' } },
            lines: {
              hours: {
                label: { fr: 'Heures de l’année', en: 'Hours of the year' },
                kind: 'quantity',
                cells: {
                  amount: '=IF({pace}>0,{members.used.total}/{pace},0)',
                  unit: { fr: 'heures', en: 'hours' },
                },
              },
              repairs: {
                label: { fr: 'Réparations attendues', en: 'Expected repairs' },
                cells: {
                  amount:
                    '=IF({machinePrice}>0,MUTU.REPARATION({machinePrice},{meter}+{machine.hours.amount},{rf1}+0,{rf2}+0,{meter}),0)',
                  unit: A_YEAR,
                },
              },
              fixed: {
                label: { fr: 'Fixe, selon l’engagement', en: 'Fixed, by engagement' },
                cells: {
                  amount:
                    '=IF(AND({machinePrice}>0,{machineLife}>0),MUTU.COUTEQUIVALENT({machinePrice},{machineLife},{interest}+0,{insurance}+{branchManagement},{machineResidual}),"")',
                  unit: A_YEAR,
                },
              },
              variable: {
                label: { fr: 'Variable, selon l’usage', en: 'Variable, by use' },
                cells: {
                  amount: '={machine.repairs.amount}+{otherVariable}*{members.used.total}',
                  unit: A_YEAR,
                },
              },
              hectare: {
                label: { fr: 'Ensemble, un hectare', en: 'Together, a hectare' },
                isTotal: true,
                cells: {
                  amount:
                    '=IF(OR({machine.fixed.amount}="",{members.used.total}=0),"",({machine.fixed.amount}+{machine.variable.amount})/{members.used.total})',
                  unit: A_HECTARE,
                },
              },
              own: {
                label: { fr: 'Son propre semoir, coût fixe', en: 'One’s own drill, fixed cost' },
                isTotal: true,
                cells: {
                  amount:
                    '=IF(AND({ownPrice}>0,{ownLife}>0),MUTU.COUTEQUIVALENT({ownPrice},{ownLife},{interest}+0,{ownInsurance},{ownResidual}),"")',
                  unit: A_YEAR,
                },
              },
              beatsJoining: {
                label: { fr: 'Il bat la CUMA à partir de', en: 'It beats joining from' },
                kind: 'quantity',
                isTotal: true,
                note: {
                  fr: 'Sous ce nombre d’hectares, se joindre à la branche coûte moins cher que posséder son semoir.',
                  en: 'Below that many hectares, joining the group costs less than owning a drill.',
                },
                cells: { amount: ownFrom('{machine.hectare.amount}'), unit: HECTARES },
              },
              beatsHiring: {
                label: { fr: 'Il bat le forfait à partir de', en: 'It beats custom work from' },
                kind: 'quantity',
                isTotal: true,
                cells: {
                  amount: `=IF({hirePrice}=0,"",${ownFrom('{hirePrice}').slice(1)})`,
                  unit: HECTARES,
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
            title: {
              fr: 'Une année : la CUMA, son semoir ou le forfait',
              en: 'A year: joining, owning or custom work',
            },
            categories: 'members.name',
            series: [
              { label: { fr: 'CUMA', en: 'Co-operative' }, values: 'members.due' },
              { label: { fr: 'Avec son semoir', en: 'Own drill' }, values: 'members.own' },
              { label: { fr: 'À forfait', en: 'Custom' }, values: 'members.hire' },
            ],
            kind: 'money',
            rows: 11,
            span: 6,
          },
        ],
      },
      { track: 7, blocks: [machineryTalk] },
    ],
  ],
  words: {
    join: { fr: 'La CUMA', en: 'Joining' },
    alone: { fr: 'Posséder', en: 'Owning' },
    custom: { fr: 'À forfait', en: 'Custom' },
    never: { fr: 'jamais', en: 'never' },
  },
  conditions: [
    { on: 'members.saving', when: '=AND(ISNUMBER({cell}),{cell}<0)', look: 'bad' },
    { on: 'members.best', when: '={cell}={join}', look: 'good' },
    { on: 'members.used', when: '=AND(ISNUMBER({cell}),{cell}>{engaged})', look: 'warning' },
  ],
});
