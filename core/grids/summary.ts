import { same } from '../values/text';
import { templates } from '.';
import { defineTemplate, type Given, type Line } from './language/define';
import { GALLERY_STEPS } from './language/steps';

/** Rows of the split's table, each repeated here. */
const PARTNERS = 12;

const USES = { fr: 'utilisations par an', en: 'uses a year' };
const A_YEAR = { fr: 'par an', en: 'a year' };
const NONE = same('');
/** So that the blocks are as wide as the table under them. */
const BLANKS = { third: { kind: 'text' }, fourth: { kind: 'text' } } as const;
const BLANK_CELLS = { third: NONE, fourth: NONE };

/** Blank until there is something to know, where nought would be an answer. */
const known = (cell: string): string => `=IF(ISNUMBER(${cell}),${cell},"")`;

const partnerRow = (row: number): Given => {
  const of = (column: string): string => `{split!partners.${column}.${row}}`;
  const known = (...columns: string[]): string => columns.map((column) => `ISNUMBER(${of(column)})`).join(',');
  return {
    cells: {
      name: `=IF(${of('name')}="","",${of('name')})`,
      due: `=IF(${known('due')},${of('due')},"")`,
      alone: `=IF(${known('alone')},${of('alone')},"")`,
      saving: `=IF(AND(${known('due', 'alone')}),${of('alone')}-${of('due')},"")`,
      share: `=IF(AND(${known('due', 'alone')}),IF(${of('alone')}>0,1-${of('due')}/${of('alone')},""),"")`,
    },
  };
};

/** Each sheet, and the step it belongs to. */
const contents = (): Record<string, Line> => {
  const lines: Record<string, Line> = {};
  for (const { id, step, sheet } of templates) {
    const title = GALLERY_STEPS.find((part) => part.step === step)?.title;
    if (step !== 'example' && title) lines[id] = { label: sheet, goTo: id, cells: { step: title } };
  }
  return lines;
};

/** First sheet of the whole guide: leads to each grid, and gathers what they found. */
export const summary = defineTemplate({
  id: 'summary',
  step: 'all',
  order: 0,
  sheet: { fr: 'Sommaire', en: 'Summary' },
  title: { fr: 'Le dossier de mutualisation', en: 'The pooling file' },
  purpose: {
    fr: 'Tout le dossier en une page : ce que coûte le partage, qui paie quoi, ce qui reste à décider. Tout se calcule ; il n’y a rien à remplir ici. Un nom en bleu mène à sa feuille.',
    en: 'The whole file on one page: what sharing costs, who pays what, what is left to decide. Everything is calculated; there is nothing to fill in here. A name in blue leads to its sheet.',
  },
  tracks: [290, 130, 140, 120, 110, 24, 300, 210],
  bands: [
    [
      {
        track: 0,
        blocks: [
          {
            type: 'lines',
            id: 'costs',
            title: { fr: 'Ce que coûte le partage', en: 'What sharing costs' },
            columns: { value: { kind: 'money' }, unit: { kind: 'text' }, ...BLANKS },
            lines: {
              use: {
                label: { fr: 'Coût d’une utilisation', en: 'Cost of one use' },
                goTo: 'costPerUse',
                cells: { value: '={costPerUse!costs.total.real}', unit: NONE, ...BLANK_CELLS },
              },
              perUse: {
                label: { fr: 'La même, tous coûts du partage compris', en: 'The same, with every cost of sharing' },
                goTo: 'costs',
                cells: { value: '={costs!pools.perUse.native}', unit: NONE, ...BLANK_CELLS },
              },
              year: {
                label: { fr: 'Coût d’une année', en: 'Cost of a year' },
                goTo: 'costs',
                cells: { value: '={costs!pools.total.native}', unit: A_YEAR, ...BLANK_CELLS },
              },
              threshold: {
                label: { fr: 'Seuil de rentabilité', en: 'Break-even' },
                goTo: 'breakEven',
                kind: 'quantity',
                decimals: 1,
                cells: { value: known('{breakEven!base.threshold.amount}'), unit: USES, ...BLANK_CELLS },
              },
              safety: {
                label: { fr: 'Marge de sécurité', en: 'Margin of safety' },
                goTo: 'breakEven',
                kind: 'share',
                cells: { value: known('{breakEven!base.safety.amount}'), unit: NONE, ...BLANK_CELLS },
              },
              atLeast: {
                label: { fr: 'Pour acheter, il faut être au moins', en: 'To buy, it takes at least' },
                goTo: 'breakEven',
                kind: 'count',
                cells: {
                  value: known('{breakEven!purchase.partners.amount}'),
                  unit: { fr: 'partenaires', en: 'partners' },
                  ...BLANK_CELLS,
                },
              },
            },
          },
          {
            type: 'lines',
            id: 'state',
            title: { fr: 'Où en est le dossier', en: 'Where the file stands' },
            columns: { value: { kind: 'count' }, unit: { kind: 'text' }, ...BLANKS },
            lines: {
              common: {
                label: { fr: 'Motivations communes à tous', en: 'Motivations common to all' },
                goTo: 'needs',
                cells: { value: '={needs!motivations.common.total}', unit: NONE, ...BLANK_CELLS },
              },
              potential: {
                label: { fr: 'Potentiel de mutualisation', en: 'Potential for pooling' },
                goTo: 'diagnosis',
                kind: 'share',
                cells: { value: known('{diagnosis!result.potential.value}'), unit: NONE, ...BLANK_CELLS },
              },
              major: {
                label: { fr: 'Divergences majeures', en: 'Major divergences' },
                goTo: 'diagnosis',
                cells: { value: '={diagnosis!result.major.value}', unit: NONE, ...BLANK_CELLS },
              },
              settled: {
                label: { fr: 'Points de l’entente réglés', en: 'Points of the agreement settled' },
                goTo: 'agreement',
                kind: 'share',
                cells: { value: '={agreement!state.share.count}', unit: NONE, ...BLANK_CELLS },
              },
              open: {
                label: { fr: 'Points encore ouverts', en: 'Points still open' },
                goTo: 'agreement',
                cells: {
                  value: '={agreement!state.open.count}+{agreement!state.untouched.count}',
                  unit: NONE,
                  ...BLANK_CELLS,
                },
              },
              late: {
                label: { fr: 'Actions en retard', en: 'Actions that are late' },
                goTo: 'actionPlan',
                cells: { value: '={actionPlan!state.late.count}', unit: NONE, ...BLANK_CELLS },
              },
              critical: {
                label: { fr: 'Risques critiques', en: 'Critical risks' },
                goTo: 'risks',
                cells: { value: '={risks!state.high.count}', unit: NONE, ...BLANK_CELLS },
              },
              met: {
                label: { fr: 'Cibles atteintes', en: 'Targets reached' },
                goTo: 'evaluation',
                kind: 'share',
                cells: { value: '={evaluation!result.share.value}', unit: NONE, ...BLANK_CELLS },
              },
              conditions: {
                label: { fr: 'Conditions gagnantes en place', en: 'Conditions for success in place' },
                goTo: 'success',
                kind: 'share',
                cells: { value: '={success!progress.total.share}', unit: NONE, ...BLANK_CELLS },
              },
            },
          },
          {
            type: 'table',
            id: 'partners',
            title: { fr: 'Qui paie quoi, et ce que chacun y gagne', en: 'Who pays what, and what each one saves' },
            columns: {
              name: { kind: 'text', label: { fr: 'Partenaire', en: 'Partner' } },
              due: { kind: 'money', label: { fr: 'Sa part', en: 'Its share' } },
              alone: { kind: 'money', label: { fr: 'Seul, il paierait', en: 'Alone, it would pay' } },
              saving: { kind: 'money', label: { fr: 'Économie', en: 'Saving' } },
              share: { kind: 'share', label: { fr: 'Soit', en: 'That is' } },
            },
            given: Array.from({ length: PARTNERS }, (_, index) => partnerRow(index + 1)),
            rows: PARTNERS,
            examples: [],
            totals: {
              label: same('Total'),
              cells: {
                due: '=SUM({partners.due})',
                alone: '=SUM({partners.alone})',
                saving: '=SUM({partners.saving})',
                share: '=IF({partners.alone.total}>0,{partners.saving.total}/{partners.alone.total},"")',
              },
            },
          },
        ],
      },
      {
        track: 6,
        blocks: [
          {
            type: 'lines',
            id: 'contents',
            title: { fr: 'Les feuilles du dossier', en: 'The sheets of the file' },
            columns: { step: { kind: 'text' } },
            lines: contents(),
          },
          {
            type: 'chart',
            id: 'shares',
            chart: 'column',
            title: { fr: 'Payer seul ou ensemble', en: 'Paying alone or together' },
            categories: 'partners.name',
            series: [
              { label: { fr: 'Seul', en: 'Alone' }, values: 'partners.alone' },
              { label: { fr: 'Ensemble', en: 'Together' }, values: 'partners.due' },
            ],
            kind: 'money',
            rows: 12,
            span: 2,
          },
        ],
      },
    ],
  ],
  conditions: [
    { on: 'partners.saving', when: '=AND(ISNUMBER({cell}),{cell}<0)', look: 'bad' },
    { on: 'state.major.value', when: '={cell}>0', look: 'bad' },
    { on: 'state.late.value', when: '={cell}>0', look: 'warning' },
    { on: 'state.critical.value', when: '={cell}>0', look: 'warning' },
    { on: 'costs.safety.value', when: '=AND(ISNUMBER({cell}),{cell}<0)', look: 'bad' },
  ],
});
