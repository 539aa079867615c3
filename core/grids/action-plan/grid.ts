import { same } from '../../values/text';
import { defineTemplate, type Line } from '../language/define';
import { actions, CARRYING_OUT, directions, PLANNING, STATUSES } from './parts';

/** Days ahead that a coming end is called near. */
const NEAR = 30;

/** An action that was dropped no longer counts in the progress. */
const kept = (range: string, value: string): string => `COUNTIFS(${range},${value},{actions.status},"<>"&{dropped})`;

const statusLines = (): Record<string, Line> =>
  Object.fromEntries(
    Object.entries(STATUSES).map(([key, label]) => {
      const cells = {
        count: `=COUNTIF({actions.status},{${key}})`,
        share: '=IF({count}=0,0,{count}/COUNTA({actions.action}))',
        cost: `=SUMIF({actions.status},{${key}},{actions.cost})`,
      };
      return [key, { label, cells }] as const;
    }),
  );

/** Worked example: four organisations about to put the guide's planer into service. */
export const actionPlan = defineTemplate({
  id: 'actionPlan',
  step: 'realisation',
  order: 12,
  sheet: { fr: 'Plan d’action', en: 'Action plan' },
  title: { fr: 'Qui fait quoi, et pour quand', en: 'Who does what, and by when' },
  purpose: {
    fr: 'Partir des orientations du projet, en tirer des objectifs et des stratégies, puis des actions avec leur responsable, leurs dates et leur coût. On planifie d’abord, on met en œuvre ensuite, et on revient à ce plan à chaque rencontre.',
    en: 'Start from the directions of the project, draw objectives and strategies from them, then actions with who is responsible, dates and cost. Plan first, carry out next, and come back to this plan at every meeting.',
  },
  tracks: [260, 160, 245, 165, 115, 90, 90, 95, 95, 90, 100, 12],
  bands: [
    [
      {
        track: 0,
        blocks: [
          {
            type: 'inputs',
            id: 'inputs',
            title: { fr: 'La rencontre', en: 'The meeting' },
            inputs: {
              today: {
                kind: 'date',
                label: { fr: 'Date du jour', en: 'Today’s date' },
                unit: { fr: 'à mettre à jour à chaque rencontre', en: 'to update at every meeting' },
                name: { fr: 'plan_date_du_jour', en: 'plan_today' },
                note: {
                  fr: 'Les retards se comptent à partir de cette date, pour que le plan d’une rencontre reste tel qu’on l’a vu.',
                  en: 'Delays are counted from this date, so that the plan of a meeting stays as it was seen.',
                },
                example: '2027-03-15',
              },
            },
          },
          {
            type: 'prose',
            id: 'talk',
            title: { fr: 'À se demander ensemble', en: 'To ask ourselves' },
            span: 3,
            paragraphs: [
              {
                fr: 'Vers quoi notre projet s’en va-t-il : quelles sont ses orientations ?',
                en: 'Where is our project heading: what are its directions?',
              },
              {
                fr: 'Qu’attendons-nous au juste de ce partage, et à quoi verrons-nous que c’est atteint ?',
                en: 'What exactly do we expect of this sharing, and how will we see that it is reached?',
              },
              {
                fr: 'Par quels chemins y arriver, avec l’accord de ceux que cela change ?',
                en: 'By what paths do we get there, with the agreement of those it changes?',
              },
            ],
          },
        ],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'lines',
            id: 'state',
            title: { fr: 'Où en est le plan', en: 'Where the plan stands' },
            labelHeader: { fr: 'Statut', en: 'Status' },
            columns: {
              count: { kind: 'count', label: same('Actions') },
              share: { kind: 'share', decimals: 0, label: { fr: 'Part', en: 'Share' } },
              cost: { kind: 'money', label: { fr: 'Coût', en: 'Cost' } },
            },
            lines: {
              ...statusLines(),
              late: {
                label: { fr: 'En retard', en: 'Late' },
                isTotal: true,
                cells: {
                  count: '=COUNTIF({actions.alert},{late})',
                  share: '=IF({count}=0,0,{count}/COUNTA({actions.action}))',
                  cost: '=SUMIF({actions.alert},{late},{actions.cost})',
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
            type: 'table',
            id: 'directions',
            title: { fr: 'Orientations, objectifs et stratégies', en: 'Directions, objectives and strategies' },
            rows: 6,
            columns: {
              orientation: { kind: 'text', label: { fr: 'Orientation du projet', en: 'Direction of the project' } },
              objective: {
                kind: 'text',
                label: { fr: 'Objectif', en: 'Objective' },
                note: {
                  fr: 'En peu de mots : chaque action ci-dessous s’y rattache.',
                  en: 'In few words: each action below belongs to one.',
                },
              },
              strategy: { kind: 'text', label: { fr: 'Stratégie', en: 'Strategy' } },
              target: { kind: 'text', label: { fr: 'Cible mesurable', en: 'Measurable target' } },
              count: {
                kind: 'count',
                label: same('Actions'),
                formula: `=IF({objective}="","",${kept('{actions.objective}', '{objective}')})`,
              },
              cost: {
                kind: 'money',
                label: { fr: 'Coût prévu', en: 'Cost foreseen' },
                formula:
                  '=IF({objective}="","",SUMIFS({actions.cost},{actions.objective},{objective},{actions.status},"<>"&{dropped}))',
              },
              progress: {
                kind: 'share',
                decimals: 0,
                label: { fr: 'Avancement', en: 'Progress' },
                formula:
                  '=IF(N({count})=0,"",SUMIFS({actions.progress},{actions.objective},{objective},{actions.status},"<>"&{dropped})/{count})',
              },
            },
            examples: directions,
            totals: {
              label: { fr: 'Tout le plan', en: 'The whole plan' },
              cells: {
                count: '=SUM({directions.count})',
                cost: '=SUM({directions.cost})',
                progress:
                  '=IF({directions.count.total}=0,"",SUMPRODUCT({actions.progress}*({actions.objective}<>"")*({actions.status}<>{dropped}))/{directions.count.total})',
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
            type: 'table',
            id: 'actions',
            title: same('Actions'),
            rows: 20,
            columns: {
              action: { kind: 'text', label: same('Action') },
              objective: {
                kind: 'choice',
                label: { fr: 'Objectif', en: 'Objective' },
                choicesFrom: 'directions.objective',
              },
              means: { kind: 'text', label: { fr: 'Moyens, remarques', en: 'Means, remarks' } },
              responsible: { kind: 'text', label: { fr: 'Responsable', en: 'Responsible' } },
              phase: { kind: 'choice', label: same('Phase'), choices: [PLANNING, CARRYING_OUT] },
              start: { kind: 'date', label: { fr: 'Début', en: 'Start' } },
              end: { kind: 'date', label: { fr: 'Fin', en: 'End' } },
              cost: { kind: 'money', label: { fr: 'Coût prévu', en: 'Cost foreseen' } },
              status: { kind: 'choice', label: { fr: 'Statut', en: 'Status' }, choices: Object.values(STATUSES) },
              progress: { kind: 'share', decimals: 0, label: { fr: 'Avancement', en: 'Progress' } },
              alert: {
                kind: 'text',
                label: { fr: 'À voir', en: 'To look at' },
                formula: `=IF(OR({action}="",N({today})=0,{status}={done},{status}={dropped}),"",IF(AND(N({end})>0,N({end})<{today}),{late},IF(AND({status}={todo},N({start})>0,N({start})<{today}),{toStart},IF(AND(N({end})>0,N({end})<={today}+${NEAR}),{soon},""))))`,
              },
            },
            examples: actions,
            totals: {
              label: { fr: 'Total, actions abandonnées comprises', en: 'Total, dropped actions included' },
              cells: { cost: '=SUM({actions.cost})' },
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
            id: 'byObjective',
            chart: 'bar',
            title: { fr: 'Avancement de chaque objectif', en: 'Progress of each objective' },
            categories: 'directions.objective',
            series: [{ label: { fr: 'Avancement', en: 'Progress' }, values: 'directions.progress' }],
            kind: 'share',
            rows: 10,
            span: 3,
          },
        ],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'chart',
            id: 'byStatus',
            chart: 'column',
            title: { fr: 'Actions par statut', en: 'Actions by status' },
            categories: 'state.label',
            series: [{ label: same('Actions'), values: 'state.count' }],
            kind: 'count',
            rows: 10,
            span: 7,
          },
        ],
      },
    ],
  ],
  pages: [2],
  words: {
    ...STATUSES,
    late: { fr: 'En retard', en: 'Late' },
    toStart: { fr: 'À démarrer', en: 'To start' },
    soon: { fr: 'Bientôt dû', en: 'Due soon' },
  },
  conditions: [
    { on: 'actions.alert', when: '={cell}={late}', look: 'bad' },
    { on: 'actions.alert', when: '=OR({cell}={toStart},{cell}={soon})', look: 'warning' },
    { on: 'actions.status', when: '={cell}={done}', look: 'good' },
    { on: 'actions.end', when: '=AND(N({cell})>0,N({cell})<N({start}))', look: 'bad' },
    { on: 'state.late.count', when: '={cell}>0', look: 'bad' },
    { on: 'directions.progress', when: '=AND(ISNUMBER({cell}),{cell}>=1)', look: 'good' },
  ],
});
