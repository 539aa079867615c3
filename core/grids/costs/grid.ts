import { same } from '../../values/text';
import { defineTemplate, type Line } from '../language/define';
import { DIRECT, forgottenRows, INDIRECT, ONE_OFF, RECURRING, STATUSES, sortRows, yearInputs } from './parts';
import { costAdvice, costQuestions } from './questions';
import { hourlyRate, POSTS, posts, ROWS_LEFT, UNITS_LEFT, USE_UNITS, units, work, YEAR_UNITS } from './tables';

/** Our functions refuse a line without its amount or its unit; natively, it is only left out until then. */
const checked = (formula: string): string =>
  `=IF(OR({usesPerYear}=0,{state.left.amount}>0,{posts.yearly.total}=0),"",${formula})`;

/** The hours of coordination at the hourly rate: nothing to check while one of the two is missing. */
const HOURS_OF_WORK =
  'IF(OR({work.cost.total}=0,{rate.hour.amount}=0),0,SUM({work.hours})*MUTU.TAUXHORAIRE({salary},{paidHours},{charges},{nonProductiveHours}))';

const sumOf = (link: string, pace: string): string =>
  `=SUMIFS({posts.yearly},{posts.link},{${link}},{posts.pace},{${pace}})`;
const natureLine = (label: Line['label'], link: string): Line => ({
  label,
  cells: {
    recurring: sumOf(link, 'recurringWord'),
    oneOff: sumOf(link, 'oneOffWord'),
    total: '={recurring}+{oneOff}',
  },
});
/** Worked example: the planer of TIESS (2023), used 40 times a year by four organisations. */
export const costs = defineTemplate({
  id: 'costs',
  step: 'modelling',
  order: 5,
  sheet: { fr: 'Liste des coûts', en: 'List of costs' },
  title: { fr: 'Tous les coûts du partage, sans en oublier', en: 'Every cost of sharing, none left out' },
  purpose: {
    fr: 'Écrire chaque coût comme on le connaît, dans son unité (par pied, par heure, par mois, tous les sept ans) : la grille les ramène tous à une année et à une utilisation. L’économie espérée n’existe que si tous les coûts y sont.',
    en: 'Write each cost as it is known, in its own unit (a foot, an hour, a month, every seven years): the grid puts them all on a year and on one use. The saving hoped for exists only if every cost is there.',
  },
  tracks: [230, 104, 92, 142, 232, 94, 112, 84, 104, 100, 210, 12],
  bands: [
    [
      {
        track: 0,
        blocks: [yearInputs, work],
      },
      {
        track: 4,
        blocks: [hourlyRate, units],
      },
    ],
    [
      {
        track: 0,
        blocks: [posts],
      },
    ],
    [
      {
        track: 0,
        blocks: [
          {
            type: 'lines',
            id: 'pools',
            title: { fr: 'L’année, à reporter dans le partage', en: 'The year, to take to the split' },
            labelHeader: { fr: 'Par an', en: 'A year' },
            columns: {
              native: { kind: 'money', label: { fr: 'Additionné', en: 'Added up' } },
              ours: { kind: 'money', label: { fr: 'Vérifié', en: 'Checked' } },
            },
            lines: {
              fixed: {
                label: { fr: 'Coûts fixes, sans la coordination', en: 'Fixed costs, without coordination' },
                cells: {
                  native: '=SUMIF({posts.part},{fixedWord},{posts.yearly})-{work.cost.total}',
                  ours: checked(`MUTU.COUTANNUEL(${POSTS},${YEAR_UNITS},"fixe")-{work.cost.total}`),
                },
              },
              variable: {
                label: { fr: 'Coûts variables', en: 'Variable costs' },
                cells: {
                  native: '=SUMIF({posts.part},{variableWord},{posts.yearly})',
                  ours: checked(`MUTU.COUTANNUEL(${POSTS},${YEAR_UNITS},"variable")`),
                },
              },
              coordination: {
                label: { fr: 'Coordination et gestion', en: 'Coordination and management' },
                cells: { native: '={work.cost.total}', ours: checked(HOURS_OF_WORK) },
              },
              total: {
                label: { fr: 'Coût d’une année', en: 'Cost of a year' },
                isTotal: true,
                cells: { native: '=SUM({pools.native})', ours: checked(`MUTU.COUTANNUEL(${POSTS},${YEAR_UNITS})`) },
              },
              perUse: {
                label: { fr: 'Coût d’une utilisation', en: 'Cost of one use' },
                isTotal: true,
                cells: {
                  native: '=IF({usesPerYear}>0,{pools.total.native}/{usesPerYear},0)',
                  ours: checked(`MUTU.COUTPOSTES(${POSTS},${USE_UNITS},${YEAR_UNITS})`),
                },
              },
            },
          },
          {
            type: 'lines',
            id: 'state',
            title: { fr: 'La liste est-elle complète ?', en: 'Is the list complete?' },
            columns: { amount: { kind: 'count' } },
            lines: {
              left: {
                label: { fr: 'Lignes et unités à compléter', en: 'Rows and units to complete' },
                note: {
                  fr: 'Un coût sans montant ou sans unité, une unité sans quantité ou écrite deux fois : la vérification attend que ce soit corrigé.',
                  en: 'A cost without amount or unit, a unit without quantity or written twice: the check waits until this is corrected.',
                },
                cells: { amount: `=${ROWS_LEFT}+${UNITS_LEFT}` },
              },
              toPrice: {
                label: { fr: 'Coûts oubliés, à chiffrer', en: 'Forgotten costs, to price' },
                cells: { amount: '=COUNTIF({forgotten.status},{toPriceWord})' },
              },
              agree: {
                label: { fr: 'Les deux calculs concordent', en: 'Both calculations agree' },
                kind: 'text',
                isTotal: true,
                cells: {
                  amount:
                    '=IF({pools.total.ours}="","",IF(ABS({pools.total.native}-{pools.total.ours})+ABS({pools.perUse.native}-{pools.perUse.ours})+ABS({pools.coordination.native}-{pools.coordination.ours})<0.01,{yes},{no}))',
                },
              },
            },
          },
        ],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'table',
            id: 'sorts',
            title: { fr: 'Les six coûts, et le reste', en: 'The six costs, and the rest' },
            rows: sortRows.length,
            columns: {
              sort: { kind: 'text', label: { fr: 'Sorte de coût', en: 'Sort of cost' } },
              yearly: {
                kind: 'money',
                label: { fr: 'Pour un an', en: 'For a year' },
                formula: '=SUMIF({posts.sort},{sort},{posts.yearly})',
              },
              share: {
                kind: 'share',
                label: { fr: 'Part', en: 'Share' },
                formula: '=IF({posts.yearly.total}=0,0,{yearly}/{posts.yearly.total})',
              },
            },
            given: sortRows,
            examples: [],
            totals: {
              label: same('Total'),
              cells: { yearly: '=SUM({sorts.yearly})', share: '=SUM({sorts.share})' },
            },
          },
          {
            type: 'lines',
            id: 'nature',
            title: { fr: 'Direct ou indirect, récurrent ou ponctuel', en: 'Direct or indirect, recurring or one-off' },
            labelHeader: { fr: 'Pour un an', en: 'For a year' },
            columns: {
              recurring: { kind: 'money', label: RECURRING },
              oneOff: { kind: 'money', label: ONE_OFF },
              total: { kind: 'money', label: same('Total') },
            },
            lines: {
              direct: natureLine(DIRECT, 'directWord'),
              indirect: natureLine(INDIRECT, 'indirectWord'),
              unsorted: {
                label: { fr: 'Non classé', en: 'Not sorted' },
                isTotal: true,
                cells: {
                  total: '=ROUND({posts.yearly.total}-SUM({nature.total}),2)',
                },
              },
            },
          },
        ],
      },
      {
        track: 8,
        blocks: [
          {
            type: 'chart',
            id: 'shape',
            chart: 'bar',
            mayBeNegative: true,
            title: { fr: 'De quoi est faite l’année', en: 'What the year is made of' },
            categories: 'sorts.sort',
            series: [{ label: { fr: 'Pour un an', en: 'For a year' }, values: 'sorts.yearly' }],
            kind: 'money',
            rows: 14,
            span: 3,
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
            id: 'forgotten',
            title: { fr: 'Les coûts souvent oubliés', en: 'Costs often forgotten' },
            rows: forgottenRows.length,
            columns: {
              point: { kind: 'text', label: { fr: 'Y avons-nous pensé ?', en: 'Have we thought of it?' } },
              status: { kind: 'choice', label: { fr: 'Réponse', en: 'Answer' }, choices: Object.values(STATUSES) },
            },
            given: forgottenRows,
            examples: [],
          },
        ],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'prose',
            id: 'questions',
            title: { fr: 'Les cinq questions derrière les coûts', en: 'The five questions behind the costs' },
            span: 7,
            paragraphs: costQuestions,
          },
          {
            type: 'prose',
            id: 'advice',
            title: { fr: 'À garder en tête', en: 'To bear in mind' },
            span: 7,
            paragraphs: costAdvice,
          },
        ],
      },
    ],
  ],
  pages: [1, 2],
  words: {
    yes: { fr: 'Oui', en: 'Yes' },
    no: { fr: 'Non', en: 'No' },
    fixedWord: { fr: 'Fixe', en: 'Fixed' },
    variableWord: same('Variable'),
    directWord: DIRECT,
    indirectWord: INDIRECT,
    recurringWord: RECURRING,
    oneOffWord: ONE_OFF,
    toPriceWord: STATUSES.toPrice,
  },
  conditions: [
    { on: 'posts.yearly', when: '=AND(ISNUMBER({cell}),{cell}<0)', look: 'good' },
    { on: 'forgotten.status', when: '={cell}={toPriceWord}', look: 'warning' },
    { on: 'state.left.amount', when: '={cell}>0', look: 'warning' },
    { on: 'state.toPrice.amount', when: '={cell}>0', look: 'warning' },
    { on: 'state.agree.amount', when: '={cell}={yes}', look: 'good' },
    { on: 'state.agree.amount', when: '={cell}={no}', look: 'bad' },
    { on: 'nature.unsorted.total', when: '={cell}<>0', look: 'warning' },
  ],
});
