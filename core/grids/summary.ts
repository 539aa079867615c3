import type { Text } from '../values/text';
import { templates } from '.';
import {
  A_USE,
  A_YEAR,
  at,
  bad,
  band,
  belowZero,
  chart,
  count,
  defineTemplate,
  given,
  line,
  lines,
  money,
  NO_TEXT,
  PARTNER,
  share,
  t,
  table,
  text,
  USES_A_YEAR,
  unless,
  WAITING,
  warning,
  when,
} from './language';
import type { Kind, Template } from './language/define';
import { GALLERY_STEPS } from './language/steps';

/** Rows of the split's table, each repeated here. */
const PARTNERS = 12;

/** So that the blocks are as wide as the table under them. */
const BLANKS = [text('third'), text('fourth')] as const;

/** Blank until there is something to know, where nought would be an answer. */
const notNought = (cell: string): string => when(`${cell}<>0`, cell);
/** A figure, or the word that stands for one: « jamais », « … ». */
const known = (cell: string): string => when(`OR(ISNUMBER(${cell}),ISTEXT(${cell}))`, cell);

/** Counts of one sheet together, or « … » while one of them waits. */
function allOf(...paths: readonly string[]): string {
  const cells = paths.map((path) => `{${path}}`).join(',');
  return `=IF(COUNT(${cells})=${paths.length},SUM(${cells}),{waiting})`;
}

const knownTotal = (key: string) => [key, when(`COUNT({partners.${key}})>0`, `SUM({partners.${key}})`)] as const;

const partnerRow = (_: unknown, index: number) => {
  const of = (column: string): string => `{split!partners.${column}.${index + 1}}`;
  const isKnown = (column: string): string => `ISNUMBER(${of(column)})`;
  return given([
    unless(`${of('name')}=""`, of('name')),
    when(isKnown('due'), of('due')),
    when(isKnown('alone'), of('alone')),
    when([isKnown('due'), isKnown('alone')], `${of('alone')}-${of('due')}`),
    when([isKnown('due'), isKnown('alone')], `IF(${of('alone')}>0,1-${of('due')}/${of('alone')},"")`),
  ]);
};

/** Each sheet, and the step it belongs to. */
const sheetLine = ({ id, step, sheet }: Template) => {
  const title = GALLERY_STEPS.find((part) => part.step === step)?.title ?? NO_TEXT;
  return line(id, sheet, { goTo: id }, [title]);
};
const isOfTheGuide = ({ step }: Template): boolean => step !== 'example';

interface More {
  readonly unit?: Text;
  readonly kind?: Kind;
  readonly decimals?: number;
}
/** What a grid found: its label leads there. */
const found = (goTo: string, key: string, label: Text, formula: string, more: More = {}) => {
  const { unit = NO_TEXT, ...details } = more;
  return line(key, label, { goTo, ...details }, [formula, unit, NO_TEXT, NO_TEXT]);
};

const costs = lines('costs', t('Ce que coûte le partage', 'What sharing costs'), {
  columns: [money('value'), text('unit'), ...BLANKS],
  lines: [
    found(
      'costPerUse',
      'use',
      t('Coût d’une utilisation', 'Cost of one use'),
      notNought('{costPerUse!costs.total.real}'),
    ),
    found(
      'costs',
      'perUse',
      t('Coût complet d’une utilisation', 'Full cost of one use'),
      notNought('{costs!pools.perUse.native}'),
    ),
    found('costs', 'year', t('Coût d’une année', 'Cost of a year'), notNought('{costs!pools.total.native}'), {
      unit: A_YEAR,
    }),
    found(
      'budget',
      'projection',
      t('Projection de l’année', 'Projection of the year'),
      known('{budget!pools.total.projection}'),
      { unit: A_YEAR },
    ),
    found(
      'breakEven',
      'threshold',
      t('Seuil de rentabilité', 'Break-even'),
      known('{breakEven!base.threshold.amount}'),
      { kind: 'quantity', decimals: 1, unit: USES_A_YEAR },
    ),
    found('breakEven', 'safety', t('Marge de sécurité', 'Margin of safety'), known('{breakEven!base.safety.amount}'), {
      kind: 'share',
    }),
    found(
      'breakEven',
      'atLeast',
      t('Pour acheter, il faut être au moins', 'To buy, it takes at least'),
      known('{breakEven!purchase.partners.amount}'),
      { kind: 'count', unit: t('partenaires', 'partners') },
    ),
    found(
      'financing',
      'gap',
      t('Montage financier : sources − emplois', 'Financing: sources − uses'),
      known('{financing!balance.gap.value}'),
    ),
    found(
      'financing',
      'credit',
      t('Marge de crédit nécessaire', 'Line of credit needed'),
      known('{financing!lowest.credit.sure}'),
      { unit: t('sans le non confirmé', 'without unconfirmed') },
    ),
    found(
      'renewal',
      'putAside',
      t('À mettre de côté pour le remplacement', 'To put aside for replacement'),
      known('{renewal!result.perUse.value}'),
      { unit: A_USE },
    ),
  ],
});

const state = lines('state', t('Où en est le dossier', 'Where the file stands'), {
  columns: [count('value'), text('unit'), ...BLANKS],
  lines: [
    found(
      'costs',
      'incomplete',
      t('Coûts à compléter ou à chiffrer', 'Costs to complete or to price'),
      allOf('costs!state.left.amount', 'costs!state.toPrice.amount', 'costs!state.unsorted.amount'),
    ),
    found(
      'log',
      'mistaken',
      t('Lignes du journal à corriger', 'Rows of the log to correct'),
      allOf('log!check.toName.value', 'log!check.unlisted.value', 'log!check.times.value'),
    ),
    found(
      'needs',
      'common',
      t('Motivations communes à tous', 'Motivations common to all'),
      '={needs!motivations.common.total}',
    ),
    found(
      'diagnosis',
      'potential',
      t('Potentiel de mutualisation', 'Potential for pooling'),
      known('{diagnosis!result.potential.value}'),
      { kind: 'share' },
    ),
    found('diagnosis', 'major', t('Divergences majeures', 'Major divergences'), '={diagnosis!result.major.value}'),
    found(
      'feasibility',
      'toLift',
      t('Conditions à lever avant de s’engager', 'Conditions to lift before committing'),
      known('{feasibility!outcome.open.value}'),
    ),
    found(
      'agreement',
      'settled',
      t('Points de l’entente réglés', 'Points of the agreement settled'),
      '={agreement!state.share.count}',
      { kind: 'share' },
    ),
    found(
      'agreement',
      'open',
      t('Points encore ouverts', 'Points still open'),
      '={agreement!state.open.count}+{agreement!state.untouched.count}',
    ),
    found(
      'annex',
      'overdue',
      t('Décisions en retard', 'Decisions that are late'),
      known('{annex!registerState.late.value}'),
    ),
    found('actionPlan', 'late', t('Actions en retard', 'Actions that are late'), '={actionPlan!state.late.count}'),
    found(
      'logbook',
      'unread',
      t('Trajets et heures à corriger', 'Trips and hours to correct'),
      '={logbook!state.trips.value}+{logbook!state.hours.value}',
    ),
    found('risks', 'critical', t('Risques critiques', 'Critical risks'), '={risks!state.high.count}'),
    found('evaluation', 'met', t('Cibles atteintes', 'Targets reached'), '={evaluation!result.share.value}', {
      kind: 'share',
    }),
    found(
      'success',
      'conditions',
      t('Conditions gagnantes en place', 'Conditions for success in place'),
      '={success!progress.total.share}',
      { kind: 'share' },
    ),
  ],
});

const partners = table(
  'partners',
  t('Qui paie quoi, et ce que chacun y gagne', 'Who pays what, and what each one saves'),
  {
    columns: [
      text('name', PARTNER),
      money('due', t('Sa part', 'Its share')),
      money('alone', t('Seul, il paierait', 'Alone, it would pay')),
      money('saving', t('Économie', 'Saving')),
      share('share', t('En %', 'In %'), { most: 1 }),
    ],
    given: Array.from({ length: PARTNERS }, partnerRow),
    totals: {
      cells: {
        ...Object.fromEntries(['due', 'alone', 'saving'].map(knownTotal)),
        share: when('N({partners.alone.total})>0', 'N({partners.saving.total})/{partners.alone.total}'),
      },
    },
  },
);

const sheets = lines('contents', t('Les feuilles du dossier', 'The sheets of the file'), {
  columns: [text('step')],
  lines: templates.filter(isOfTheGuide).map(sheetLine),
});

const shares = chart('column', 'shares', t('Payer seul ou ensemble', 'Paying alone or together'), {
  categories: 'partners.name',
  series: [
    [t('Seul', 'Alone'), 'partners.alone'],
    [t('Ensemble', 'Together'), 'partners.due'],
  ],
  kind: 'money',
  rows: 12,
});

/** First sheet of the whole guide: leads to each grid, and gathers what they found. */
export const summary = defineTemplate({
  id: 'summary',
  step: 'all',
  sheet: t('Sommaire', 'Summary'),
  title: t('Le dossier de mutualisation', 'The pooling file'),
  purpose: t(
    'Tout le dossier en une page : ce que coûte le partage, qui paie quoi, ce qui reste à décider. Tout se calcule ; il n’y a rien à remplir ici. Un nom en bleu mène à sa feuille.',
    'The whole file on one page: what sharing costs, who pays what, what is left to decide. Everything is calculated; there is nothing to fill in here. A name in blue leads to its sheet.',
  ),
  tracks: { left: [264, 98, 134, 98, 74], gap: 16, right: [234, 170] },
  bands: [band(at('left', costs, state, partners), at('right', sheets, shares))],
  words: { waiting: WAITING },
  conditions: [
    belowZero('partners.saving'),
    bad('state.major.value', '={cell}>0'),
    bad('costs.threshold.value', '=AND(ISTEXT({cell}),LEN({cell})>0)'),
    bad('costs.gap.value', '=AND(ISNUMBER({cell}),{cell}<>0)'),
    ...['incomplete', 'mistaken', 'late', 'unread', 'critical'].map((key) =>
      warning(`state.${key}.value`, '={cell}>0'),
    ),
    warning('state.overdue.value', '=AND(ISNUMBER({cell}),{cell}>0)'),
    belowZero('costs.safety.value'),
  ],
});
