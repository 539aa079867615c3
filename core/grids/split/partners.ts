import { BLANK, chart, money, PARTNER, quantity, t, table, text, tried, unless, warning } from '../language';
import { asLimits } from '../limits';
import { SPLIT_ROWS } from '../others';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';
import { POOLS } from './pools';

/** Each key, and what is shared by it. */
const SHARED_BY = [
  ['parts', 'fixedPool'],
  ['uses', 'variablePool'],
  ['heads', 'commonPool'],
] as const;

export const PARTNER_KEYS = SHARED_BY.map(([key]) => key);
/** All that says that somebody is there. */
export const FIGURES = [...PARTNER_KEYS, 'floor', 'cap', 'inKind', 'alone', 'hoursAlone', 'hoursTogether'];

/** One that pays nothing at all says so by a key of nought, and needs no other. */
const isKeyed = (key: string): string => `(LEN({${key}})>0)*({${key}}<>0)`;
const isKeyless = (key: string, pool: string): string => `(LEN({${key}})=0)*(N({${pool}})<>0)`;

/** A partner that has a key, and lacks that of something else to share: it would pay nothing of it. */
export const LACKING_A_KEY = [
  SHARED_BY.map(([key]) => isKeyed(`partners.${key}`)),
  SHARED_BY.map(([key, pool]) => isKeyless(`partners.${key}`, pool)),
]
  .map((some) => `(${some.join('+')}>0)`)
  .join('*');
export const missingKeys = SHARED_BY.map(([key, pool]) =>
  warning(
    `partners.${key}`,
    `=AND(LEN({name})>0,${isKeyless(key, pool)}>0,${SHARED_BY.map(([other]) => isKeyed(other)).join('+')}>0)`,
  ),
);

const KEYS = '{partners.parts:partners.heads}';

/** A key left blank counts for nothing; a row without a partner is no row. */
const KEYS_OF_PARTNERS = `IF(ISNUMBER(${KEYS}),${KEYS},IF({partners.name}="","",0))`;
const keyless = (pool: string, key: string): string => `AND(N({${pool}})<>0,{partners.${key}.total}=0)`;
const KEYLESS = SHARED_BY.map(([key, pool]) => keyless(pool, key));

/** Of what is to be said of floors and caps. */
export const ASKED = {
  amounts: '{pools}',
  shares: '{partners.due}',
  isAsked: `IF(OR(SUM({pools})=0,SUMPRODUCT((LEN({partners.name})>0)*1)=0,${KEYLESS.join(',')}),FALSE,COUNT(MUTU.PARTAGE({pools},${KEYS_OF_PARTNERS}))>0)`,
};

/** Nothing to show until there is an amount, and a key for each: until then, nothing is shared and the sheet says so. */
const shared = (formula: string): string => unless(['SUM({pools})=0', ...KEYLESS], formula);

/** A column computed from two others, blank where one of them is. */
const difference = (from: string, less: string): string =>
  unless(`({${from}}="")+({${less}}="")>0`, `{${from}}-{${less}}`);

export const partners = table('partners', t('Les partenaires', 'The partners'), {
  help: t(
    'Une ligne par partenaire. Pour en ajouter, remplissez une ligne libre ; quand cette grille est seule, une ligne s’insère aussi au milieu du tableau.',
    'One row per partner. To add one, fill in a free row; when this grid stands alone, a row may also be inserted inside the table.',
  ),
  rows: SPLIT_ROWS,
  columns: [
    text('name', PARTNER, { follows: 'needs!partners.name' }),
    quantity('parts', t('Clé 1 : parts', 'Key 1: shares')),
    quantity('uses', t('Clé 2 : usage', 'Key 2: use')),
    quantity('heads', t('Clé 3 : égale', 'Key 3: equal')),
    money('floor', t('Plancher', 'Floor')).note(
      'Le moins que ce partenaire accepte de payer. Vide : aucun.',
      'The least that this partner agrees to pay. Blank: none.',
    ),
    money('cap', t('Plafond', 'Cap')).note(
      'Le plus que ce partenaire accepte de payer ; ce que le plafond libère va aux autres. Vide : aucun ; 0 : il ne paie rien.',
      'The most that this partner agrees to pay; what the cap frees goes to the others. Blank: none; 0: it pays nothing.',
    ),
    money('due', t('Sa part', 'Its share'), {
      spill: shared(tried(`MUTU.PARTAGE(${POOLS},${KEYS_OF_PARTNERS},${asLimits('partners.floor', 'partners.cap')})`)),
    }),
    money('inKind', t('Apport en nature', 'Given in kind')).note(
      'Local, heures, matériel prêtés, à la valeur convenue. Cette valeur doit aussi être dans les coûts à partager.',
      'Premises, hours, material lent, at the value agreed. That value must also be in the costs to share.',
    ),
    money('toPay', t('Reste à payer', 'Left to pay'), {
      spill: unless('{partners.due}=""', '{partners.due}-{partners.inKind}'),
    }),
    money('alone', t('Coût s’il était seul', 'Cost if alone'), { follows: 'fairness!partners.alone' }),
    money('saving', t('Économie', 'Saving'), { spill: difference('partners.alone', 'partners.due') }),
    quantity('hoursAlone', t('Heures (seul)', 'Hours alone'), { decimals: 1 }).note(
      'Le temps qu’il y passerait seul dans l’année ; à côté, celui qu’il y passe avec les autres.',
      'The time it would spend alone in the year; beside it, the time it spends with the others.',
    ),
    quantity('hoursTogether', t('Heures en groupe', 'Hours in group'), { decimals: 1 }),
    quantity('hoursSaved', t('Heures en moins', 'Hours saved'), {
      decimals: 1,
      spill: difference('partners.hoursAlone', 'partners.hoursTogether'),
    }),
    money('rebate', t('Part de l’excédent', 'Share of surplus'), {
      follows: 'settlement!surplusShares.amount',
      spill: unless(['{surplus}=0', 'COUNT({partners.due})=0'], 'MUTU.PARTAGE({surplus},{partners.due?})'),
    }),
  ],
  /** Four organisations that use the planer 16, 10, 8 and 6 times a year. */
  examples: [
    [WORKSHOP, 2, 16, 1, BLANK, BLANK, 480, 1760, 64, 30],
    [RIVES, 1, 10, 1, BLANK, BLANK, BLANK, 1100, 40, 18],
    [SCHOOL, 1, 8, 1, BLANK, BLANK, BLANK, 880, 32, 15],
    [ESCALE, 1, 6, 1, BLANK, 650, BLANK, 660, 24, 12],
  ],
  totals: {
    sum: [
      'parts',
      'uses',
      'heads',
      'due',
      'inKind',
      'toPay',
      'alone',
      'saving',
      'hoursAlone',
      'hoursTogether',
      'hoursSaved',
      'rebate',
    ],
  },
});

export const shares = chart('column', 'shares', t('Payer seul ou ensemble', 'Paying alone or together'), {
  mayBeNegative: true,
  categories: 'partners.name',
  series: [
    [t('Seul', 'Alone'), 'partners.alone'],
    [t('Ensemble', 'Together'), 'partners.due'],
  ],
  kind: 'money',
  rows: 12,
});
