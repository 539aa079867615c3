import {
  A_YEAR,
  answer,
  given,
  inCents,
  inputs,
  money,
  PARTNER,
  prose,
  quantity,
  t,
  table,
  text,
  tried,
  unless,
  when,
} from '../language';
import { asLimits } from '../limits';
import { PARTIES } from './signers';

export const amounts = inputs('amounts', t('Les coûts à partager', 'Costs to share'), [
  money('annexFixed', t('Coûts fixes, selon les parts (clé 1)', 'Fixed costs, by shares (key 1)'), {
    follows: 'split!fixedPool',
    unit: A_YEAR,
    name: t('annexe_couts_fixes', 'annex_fixed_costs'),
    example: 1300,
  }),
  money('annexVariable', t('Coûts variables, selon l’usage (clé 2)', 'Variable costs, by use (key 2)'), {
    follows: 'split!variablePool',
    unit: A_YEAR,
    name: t('annexe_couts_variables', 'annex_variable_costs'),
    example: 1502,
  }),
  money('annexCommon', t('Coordination, selon la clé 3', 'Coordination, by key 3'), {
    follows: 'split!commonPool',
    unit: A_YEAR,
    name: t('annexe_coordination', 'annex_coordination'),
    example: 600,
  }),
]);

const KEYS = '{keys.parts:keys.heads}';
const KEYS_OF_PARTIES = `IF(ISNUMBER(${KEYS}),${KEYS},IF({keys.name}="","",0))`;
const POOLS = inCents('{amounts}');
const keyless = (pool: string, key: string): string => `AND(N({${pool}})<>0,{keys.${key}.total}=0)`;
const UNSHARED = [
  'SUM({amounts})=0',
  keyless('annexFixed', 'parts'),
  keyless('annexVariable', 'uses'),
  keyless('annexCommon', 'heads'),
];
const ARGUMENTS = `${POOLS},${KEYS_OF_PARTIES},${asLimits('keys.floor', 'keys.cap')}`;

const EXAMPLES = [
  { parts: 2, uses: 16, heads: 1 },
  { parts: 1, uses: 10, heads: 1 },
  { parts: 1, uses: 8, heads: 1 },
  { parts: 1, uses: 6, heads: 1, cap: 650 },
];

export const keys = table('keys', t('Les clés et les montants', 'Keys and amounts'), {
  rows: PARTIES,
  rowHeight: 30,
  columns: [
    text('name', PARTNER),
    text('legal', t('Nom légal', 'Legal name')),
    money('due', t('Sa part, par an', 'Its share, a year'), {
      spill: unless(UNSHARED, tried(`MUTU.PARTAGE(${ARGUMENTS})`)),
    }),
    money('floor', t('Plancher', 'Floor'), { follows: 'split!partners.floor' }),
    money('cap', t('Plafond', 'Cap'), { follows: 'split!partners.cap' }),
    quantity('parts', t('Clé 1 : parts', 'Key 1: shares'), { follows: 'split!partners.parts' }),
    quantity('uses', t('Clé 2', 'Key 2'), { follows: 'split!partners.uses' }).note('Utilisations.', 'Uses.'),
    quantity('heads', t('Clé 3', 'Key 3'), { follows: 'split!partners.heads' }).note(
      'Égale : 1 pour chacun.',
      'Equal: 1 for each.',
    ),
  ],
  given: Array.from({ length: PARTIES }, (_, index) => {
    const row = index + 1;
    const cells = {
      name: when(`LEN({signers.name.${row}})>0`, `{signers.name.${row}}`),
      legal: when(`LEN({signers.legal.${row}})>0`, `{signers.legal.${row}}`),
    };
    return given(cells, EXAMPLES[index]);
  }),
  totals: { sum: ['due', 'parts', 'uses', 'heads'] },
});

const EXPLAINED = tried(`MUTU.EXPLIQUER("PARTAGE",${ARGUMENTS})`);
/** By their names, where they have one; no number of one digit is the start of another. */
const NAMED = Array.from({ length: PARTIES }, (_, index) => index + 1).reduce((explained, row) => {
  const numbered = `{partnerNumbered}&${row}`;
  const name = `{keys.name.${row}}`;
  return `SUBSTITUTE(${explained},${numbered},IF(LEN(${name})=0,${numbered},${name}))`;
}, EXPLAINED);
/** Limits that play take two lines for each party, as many times as what they free makes others play. */
const LONGEST = 16;

export const explanation = answer('explanation', t('Le calcul de chaque part', 'The calculation of each share'), {
  isPlain: true,
  formula: unless(
    UNSHARED,
    `IF(ROWS(${EXPLAINED})>${LONGEST},{tooLong},IF(ISTEXT(${EXPLAINED}),${NAMED},${EXPLAINED}))`,
  ),
  rows: LONGEST,
  // Sums of keys stand among the amounts, and are no dollars.
  columns: ['text', 'text', 'text', { kind: 'quantity', decimals: 2 }],
  rowHeight: 46,
});

export const reading = prose(
  'reading',
  t('Lire ce calcul', 'Reading this calculation'),
  [
    t(
      'Montant 1 : les coûts fixes, selon les parts (clé 1). Montant 2 : les coûts variables, selon l’usage (clé 2). Montant 3 : la coordination, selon la clé 3. Les montants et les parts sont en dollars. Dans les formules, les partenaires sont numérotés comme dans la liste des parties.',
      'Amount 1: fixed costs, by shares (key 1). Amount 2: variable costs, by use (key 2). Amount 3: coordination, by key 3. Amounts and shares are in dollars. In formulas, partners are numbered as in the list of parties.',
    ),
  ],
  { isPlain: true },
);
