import type { Text } from '../../values/text';
import { chart, money, PARTNER, quantity, saysSame, sumByName, t, table, text, unless } from '../language';
import type { Example } from '../language/define';
import { sharedWithin } from '../limits';
import { inPeriod } from '../log/counted';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';
import { ADVANCES_OF_PARTNER } from './accounts';

export const MOST_PARTNERS = 8;

/** In the year, and outside the budget. */
export const BROUGHT =
  'IF(ISNUMBER({partners.brought}),{partners.brought}+IF(ISNUMBER({partners.advances}),{partners.advances},0),"")';

const KEYS = '{partners.parts:partners.heads}';

/** As in the split: a key left blank counts for nothing, a row without a partner is no row. */
const KEYS_OF_PARTNERS = `IF(ISNUMBER(${KEYS}),${KEYS},IF({partners.name}="","",0))`;
const keyless = (row: number, key: string): string => `AND(N({pools.actual.${row}})<>0,{partners.${key}.total}=0)`;
const WITHOUT_KEY = [keyless(1, 'parts'), keyless(2, 'uses'), keyless(3, 'heads')];

/** Of what is to be said of floors and caps. */
export const ASKED = { amounts: '{pools.actual}', shares: '{partners.due}', isAsked: '{partners.due.1}={limitsApart}' };

const shared = (formula: string): string =>
  unless(['COUNT({pools.actual})<3', 'SUM({pools.actual})=0', ...WITHOUT_KEY], formula);

/** While the accounts do not add up, or a row of the advances lacks something, nothing is settled. */
const UNSETTLED =
  'OR(COUNT({partners.due})=0,{verdict.gap.value}<>0,{verdict.toCheck.value}<>0,{verdict.advancesGap.value}<>0)';

/** The uses of the first resource that the log counts in its period. */
const RECORDED = unless(
  ['{name}=""', 'COUNT({log!log.uses})=0'],
  sumByName(
    '{log!log.partner}',
    '{name}',
    '{log!log.uses}',
    saysSame('{log!log.resource}', '{log!resources.name.1}'),
    ...inPeriod('log!'),
  ),
);

/** What was paid during the year is called by the way of paying that was agreed. */
const called = (instalments: string, invoices: string): string =>
  `=IF({yearPay}={invoices},{${invoices}},{${instalments}})`;

/** The year is settled before the one that the log of the example holds: its uses are typed. */
const partner = (name: Text, uses: number, figures: Readonly<Record<string, Example>>) => ({
  name,
  heads: 1,
  uses: { typed: uses },
  ...figures,
});

/** The workshop pays the bills (2 846,90 $) with the others’ instalments, and lends premises worth 480 $. */
export const settlementPartners = table('partners', t('Les partenaires', 'The partners'), {
  help: t(
    'Une ligne par partenaire. Qui encaisse les acomptes des autres les inscrit à « reçus » et les factures qu’il règle à « payées » ; un compte commun peut avoir sa ligne, avec des clés de 0.',
    'One row per partner. Whoever takes in the others’ instalments enters them under “received”, and the bills it settles under “paid”; a joint account may have its own row, with keys of 0.',
  ),
  rows: MOST_PARTNERS,
  columns: [
    text('name', PARTNER, { follows: 'split!partners.name' }),
    quantity('parts', t('Clé 1 : parts', 'Key 1: shares'), { follows: 'split!partners.parts' }),
    quantity('uses', t('Clé 2 : usage noté', 'Key 2: actual use'), { follows: RECORDED }).note(
      'Ce que dit le journal, et non ce qui était prévu : dans le dossier complet, les utilisations que le journal compte de la première ressource. Si la clé 2 compte autre chose, des heures ou des kilomètres, écrivez-les ici.',
      'What the log says, not what was planned: in the complete file, the uses of the first resource that the log counts. If key 2 counts something else, hours or kilometres, type them here.',
    ),
    quantity('heads', t('Clé 3 : égale', 'Key 3: equal'), { follows: 'split!partners.heads' }),
    money('planned', t('Part prévue', 'Planned share'), { follows: 'split!partners.due' }),
    money('due', t('Part réelle', 'Actual share'), {
      spill: shared(`MUTU.PARTAGE({pools.actual},${KEYS_OF_PARTNERS})`),
      spillInFile: shared(sharedWithin('{pools.actual}', KEYS_OF_PARTNERS, MOST_PARTNERS)),
    }).note(
      'Par les clés, sur les coûts réels. Dans le dossier complet, les planchers et les plafonds du partage s’appliquent aussi.',
      'By the keys, of the actual costs. In the complete file, the floors and caps of the cost sharing apply as well.',
    ),
    money('paid', t('Acomptes versés', 'Instalments paid'), {
      headerFormula: called('instalmentsPaid', 'invoicesPaid'),
    }),
    money('received', t('Acomptes reçus', 'Instalments received'), {
      headerFormula: called('instalmentsReceived', 'invoicesReceived'),
    }).note(
      'Les acomptes des autres, chez qui les encaisse.',
      'The instalments of the others, at whoever takes them in.',
    ),
    money('bills', t('Factures payées', 'Bills paid')),
    money('inKind', t('Apport en nature', 'Given in kind'), { follows: 'split!partners.inKind' }).note(
      'Heures, local, matériel, à la valeur convenue. Elle doit aussi être dans les coûts réels.',
      'Hours, premises, material, at the value agreed. It must also be in the actual costs.',
    ),
    money('brought', t('Total de ses apports', 'Total brought in'), {
      formula: unless('{name}=""', 'SUM({paid},{bills},{inKind})-N({received})'),
    }),
    money('advances', t('Solde des avances', 'Balance of advances'), { formula: ADVANCES_OF_PARTNER }).note(
      'Ce qui a été avancé hors budget, moins sa part : voir les comptes des avances, plus bas.',
      'What was advanced outside the budget, less its share: see the accounts of the advances, below.',
    ),
    money('balance', t('Solde', 'Balance'), {
      spill: unless(UNSETTLED, `MUTU.SOLDES({partners.due?},${BROUGHT})`),
    }).note(
      'Ce qu’il a apporté, moins sa part réelle, plus le solde des avances. Positif : on lui doit. Négatif : il doit.',
      'What it brought, less its actual share, plus the balance of advances. Positive: is owed money. Negative: owes it.',
    ),
  ],
  examples: [
    partner(WORKSHOP, 15, { parts: 2, planned: 1270.8, received: 2131.2, bills: 2846.9, inKind: 480 }),
    partner(RIVES, 9, { parts: 1, planned: 785.5, paid: 785.5 }),
    partner(SCHOOL, 9, { parts: 1, planned: 710.4, paid: 710.4 }),
    partner(ESCALE, 5, { parts: 1, planned: 635.3, paid: 635.3 }),
  ],
  totals: {
    sum: ['parts', 'uses', 'heads', 'planned', 'due', 'paid', 'received', 'bills', 'inKind', 'brought', 'advances'],
    cells: { balance: unless(UNSETTLED, 'SUM({partners.balance})', 0) },
  },
});

export const compared = chart(
  'column',
  'compared',
  t('Ce qui était prévu et ce qui est dû', 'What was planned and what is due'),
  {
    categories: 'partners.name',
    series: [
      [t('Part prévue', 'Planned share'), 'partners.planned'],
      [t('Part réelle', 'Actual share'), 'partners.due'],
    ],
    kind: 'money',
    rows: 15,
  },
);
