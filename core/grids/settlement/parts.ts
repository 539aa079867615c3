import { same, type Text } from '../../values/text';
import type { Example, Given, TableBlock } from '../language/define';
import { PARTNERS } from '../log/parts';
import { ADVANCES_OF_PARTNER } from './advances';

const pool = (label: Text, budget: number, actual: number): Given => ({
  cells: { label },
  example: { budget, actual },
});

/** Actual variable costs: 38 uses at 37,55 $. */
export const settlementPools: TableBlock = {
  type: 'table',
  id: 'pools',
  title: { fr: 'Le budget et le réel', en: 'Budget and actual costs' },
  columns: {
    label: { kind: 'text', label: { fr: 'Coûts', en: 'Costs' } },
    budget: { kind: 'money', label: same('Budget'), follows: 'split!pools' },
    actual: { kind: 'money', label: { fr: 'Réel', en: 'Actual' } },
    gap: {
      kind: 'money',
      label: { fr: 'Écart', en: 'Gap' },
      formula: '=IF(ISNUMBER({actual}),{actual}-{budget},"")',
    },
    share: {
      kind: 'share',
      label: { fr: 'Écart, en part', en: 'Gap, as a share' },
      formula: '=IF(AND(ISNUMBER({actual}),{budget}<>0),{gap}/{budget},"")',
    },
  },
  given: [
    pool({ fr: 'Fixes, selon les parts', en: 'Fixed, by shares' }, 1300, 1340),
    pool({ fr: 'Variables, selon l’usage', en: 'Variable, by use' }, 1502, 1426.9),
    pool({ fr: 'Coordination, 3e clé', en: 'Coordination, 3rd key' }, 600, 560),
  ],
  rows: 3,
  examples: [],
  totals: {
    label: same('Total'),
    cells: {
      budget: '=SUM({pools.budget})',
      actual: '=SUM({pools.actual})',
      gap: '=SUM({pools.gap})',
      share: '=IF({pools.budget.total}=0,"",{pools.gap.total}/{pools.budget.total})',
    },
  },
};

const KEYS = '{partners.parts:partners.heads}';
/** As in the split: a key left blank counts for nothing, a row without a partner is no row. */
const KEYS_OF_PARTNERS = `IF(ISNUMBER(${KEYS}),${KEYS},IF({partners.name}="","",0))`;
const keyless = (row: number, key: string): string => `AND(N({pools.actual.${row}})>0,{partners.${key}.total}=0)`;
const KEYLESS = [keyless(1, 'parts'), keyless(2, 'uses'), keyless(3, 'heads')];
const shared = (formula: string): string =>
  `=IF(OR(COUNT({pools.actual})<3,SUM({pools.actual})=0,${KEYLESS}),"",${formula})`;

/** While the accounts do not add up, or a row of the advances lacks something, nothing is settled. */
export const UNSETTLED =
  'OR(COUNT({partners.due})=0,{verdict.gap.value}<>0,{verdict.toCheck.value}<>0,{verdict.advancesGap.value}<>0)';
/** In the year, and outside the budget. */
export const BROUGHT =
  'IF(ISNUMBER({partners.brought}),{partners.brought}+IF(ISNUMBER({partners.advances}),{partners.advances},0),"")';

const partner = (name: Text, figures: Readonly<Record<string, Example>>) => ({ name, heads: 1, ...figures });

/** The workshop pays the bills (2 846,90 $) with the others’ instalments, and lends premises worth 480 $. */
export const settlementPartners: TableBlock = {
  type: 'table',
  id: 'partners',
  title: { fr: 'Les partenaires', en: 'The partners' },
  help: {
    fr: 'Une ligne par partenaire. Qui encaisse les acomptes des autres les inscrit à « reçus » et les factures qu’il règle à « payées » ; un compte commun peut avoir sa ligne, avec des clés de 0.',
    en: 'One row a partner. Whoever takes in the others’ instalments enters them under “received”, and the bills it settles under “paid”; a joint account may have its own row, with keys of 0.',
  },
  rows: 8,
  columns: {
    name: { kind: 'text', label: { fr: 'Partenaire', en: 'Partner' }, follows: 'split!partners.name' },
    parts: { kind: 'quantity', label: { fr: 'Clé 1 : parts', en: 'Key 1: shares' }, follows: 'split!partners.parts' },
    uses: {
      kind: 'quantity',
      label: { fr: 'Clé 2 : usage noté', en: 'Key 2: recorded use' },
      note: {
        fr: 'Ce que dit le journal, et non ce qui était prévu.',
        en: 'What the log says, not what was planned.',
      },
    },
    heads: { kind: 'quantity', label: { fr: 'Clé 3 : égale', en: 'Key 3: equal' }, follows: 'split!partners.heads' },
    planned: { kind: 'money', label: { fr: 'Part prévue', en: 'Planned share' }, follows: 'split!partners.due' },
    due: {
      kind: 'money',
      label: { fr: 'Part réelle', en: 'Actual share' },
      spill: shared(`MUTU.PARTAGE({pools.actual},${KEYS_OF_PARTNERS})`),
    },
    paid: { kind: 'money', label: { fr: 'Acomptes versés', en: 'Instalments paid' } },
    received: {
      kind: 'money',
      label: { fr: 'Acomptes reçus', en: 'Instalments received' },
      note: {
        fr: 'Les acomptes des autres, chez qui les encaisse.',
        en: 'The instalments of the others, at whoever takes them in.',
      },
    },
    bills: { kind: 'money', label: { fr: 'Factures payées', en: 'Bills paid' } },
    inKind: {
      kind: 'money',
      label: { fr: 'Apport en nature', en: 'Given in kind' },
      note: {
        fr: 'Heures, local, matériel, à la valeur convenue. Elle doit aussi être dans les coûts réels.',
        en: 'Hours, premises, material, at the value agreed. It must also be in the actual costs.',
      },
    },
    brought: {
      kind: 'money',
      label: { fr: 'A apporté en tout', en: 'Brought in all' },
      formula: '=IF({name}="","",{paid}-{received}+{bills}+{inKind})',
    },
    advances: {
      kind: 'money',
      label: { fr: 'Solde des avances', en: 'Balance of advances' },
      note: {
        fr: 'Ce qui a été avancé hors budget, moins sa part : voir les comptes des avances, plus bas.',
        en: 'What was advanced outside the budget, less its share: see the accounts of the advances, below.',
      },
      formula: ADVANCES_OF_PARTNER,
    },
    balance: {
      kind: 'money',
      label: { fr: 'Solde', en: 'Balance' },
      note: {
        fr: 'Ce qu’il a apporté, moins sa part réelle, plus le solde des avances. Positif : on lui doit. Négatif : il doit.',
        en: 'What it brought, less its actual share, plus the balance of advances. Positive: is owed money. Negative: owes it.',
      },
      spill: `=IF(${UNSETTLED},"",MUTU.SOLDES({partners.due?},${BROUGHT}))`,
    },
    rebate: {
      kind: 'money',
      label: { fr: 'Ristourne', en: 'Rebate' },
      note: { fr: 'Selon l’usage de chacun (clé 2).', en: 'By the use of each (key 2).' },
      spill:
        '=IF(OR({verdict.rebate.value}<=0,SUM({partners.uses})=0),"",MUTU.PARTAGE({verdict.rebate.value},IF(ISNUMBER({partners.uses}),{partners.uses},IF({partners.name}="","",0))))',
    },
  },
  examples: [
    partner(PARTNERS.workshop, { parts: 2, uses: 15, planned: 1270.8, received: 2131.2, bills: 2846.9, inKind: 480 }),
    partner(PARTNERS.reuse, { parts: 1, uses: 9, planned: 785.5, paid: 785.5 }),
    partner(PARTNERS.school, { parts: 1, uses: 9, planned: 710.4, paid: 710.4 }),
    partner(PARTNERS.youth, { parts: 1, uses: 5, planned: 635.3, paid: 635.3 }),
  ],
  totals: {
    label: same('Total'),
    cells: {
      parts: '=SUM({partners.parts})',
      uses: '=SUM({partners.uses})',
      heads: '=SUM({partners.heads})',
      planned: '=SUM({partners.planned})',
      due: '=SUM({partners.due})',
      paid: '=SUM({partners.paid})',
      received: '=SUM({partners.received})',
      bills: '=SUM({partners.bills})',
      inKind: '=SUM({partners.inKind})',
      brought: '=SUM({partners.brought})',
      advances: '=SUM({partners.advances})',
      balance: `=IF(${UNSETTLED},0,SUM({partners.balance}))`,
      rebate: '=SUM({partners.rebate})',
    },
  },
};
