import { choice, date, money, orNought, PARTNER, quantity, same, t, table, text, unless } from '../language';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';
import { STATUSES } from './words';

/** When the agreement is signed. */
const PAID = { example: '2025-09-30', follows: '={actionPlan!actions.end.4}' };

export const members = table('members', t('Sources : les partenaires', 'Sources: the partners'), {
  rows: 12,
  columns: [
    text('name', PARTNER, { follows: 'split!partners.name' }),
    quantity('parts', t('Parts', 'Shares'), { follows: 'split!partners.parts' }),
    money('other', t('Autre apport', 'Other contribution')),
    money('amount', t('Apport', 'Contribution'), {
      spill: unless(
        '({members.parts}="")*({members.other}="")>0',
        `MUTU.ARRONDIRPARTS(${orNought('{members.parts}')}*N({partPrice})+${orNought('{members.other}')})`,
      ),
    }),
    date('on', t('Versé le', 'Paid on')),
  ],
  examples: [
    { name: WORKSHOP, parts: 2, on: PAID },
    { name: RIVES, parts: 1, on: PAID },
    { name: SCHOOL, parts: 1, on: PAID },
    { name: ESCALE, parts: 1, on: PAID },
  ],
  totals: { sum: ['parts', 'other', 'amount'] },
});

/** Of the grants counted, those that are neither confirmed nor received; `within` are more tests, of dates. */
export const unsure = (within = ''): string =>
  ['confirmed', 'received'].reduce(
    (left, word) => `${left}-SUMIFS({grants.counted},{grants.status},{${word}}${within})`,
    `SUMIFS({grants.counted},{grants.counted},"<>"${within})`,
  );

/** Of a grant: all that is not refused is hoped for; what is neither confirmed nor received is not sure. */
export const grants = table('grants', t('Sources : subventions et autres', 'Sources: grants and others'), {
  rows: 8,
  columns: [
    text('label', same('Source')),
    choice('status', t('Statut', 'Status'), { choices: Object.values(STATUSES) }).note(
      'Vide : comptée parmi les sources, mais pas assurée.',
      'Blank: counted among the sources, but not sure.',
    ),
    money('amount', t('Montant', 'Amount')),
    money('counted', t('Compté', 'Counted'), {
      formula: unless('NOT(ISNUMBER({amount}))', 'IF({status}={refused},0,{amount})'),
    }),
    date('on', t('Attendu le', 'Expected on')),
  ],
  examples: [
    [
      t('Fonds de la MRC', 'MRC fund'),
      STATUSES.asked,
      { example: 400, follows: '={actionPlan!actions.cost.9}' },
      '2025-12-31',
    ],
    [
      t('Taxes récupérées', 'Taxes recovered'),
      STATUSES.confirmed,
      { example: 524.13, follows: '={uses.amount.2}' },
      '2026-01-31',
    ],
  ],
  totals: { sum: ['amount', 'counted'] },
});
