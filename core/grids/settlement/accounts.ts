import { answer, namesTwice, sumByName, t, unless, when } from '../language';

const SAID_ROWS =
  'SUMPRODUCT((LEN({advances.payer})+LEN({advances.forWhom})+LEN({advances.amount})+LEN({advances.nature})+LEN({advances.what})>0)*1)';

const ROWS_TO_CHECK = 'SUMPRODUCT((LEN({advances.check})>0)*1)';
export const NAMES_TWICE = `${namesTwice('{partners.name}')}>0`;

/** A joint account, with keys of 0, pays without taking a share. */
const KEY_3 = 'IF(ISNUMBER({partners.heads}),{partners.heads},"")';

export const advanceAccounts = answer('accounts', t('Les comptes des avances', 'Accounts of the advances'), {
  formula: unless(
    [`${SAID_ROWS}=0`, `${ROWS_TO_CHECK}>0`, NAMES_TWICE],
    `IFERROR(MUTU.COMPTES({advances.withHeaders?},{partners.name?},${KEY_3}),{unread})`,
  ),
  rows: 11,
  columns: ['text', 'money', 'money', 'money'],
  rowHeight: 52,
});

/** Rows that lack something; or one, when it is COMPTES that cannot read them. */
export const ADVANCES_TO_CHECK = `=MAX(${ROWS_TO_CHECK},IF(AND(${SAID_ROWS}>0,COUNT({accounts.4})=0),1,0))`;

/** A screen may keep the figures of an answer that is no longer there: what reads them asks the rows first. */
const HAS_ACCOUNTS = `AND(${SAID_ROWS}>0,{verdict.toCheck.value}=0)`;

/** Balances add up to nil, and shares to the expenses. */
export const ADVANCES_GAP = when(
  HAS_ACCOUNTS,
  'MAX(ABS(ROUND(SUM({partners.advances}),2)),ABS(ROUND(SUM({accounts.3})-{advances.amount.total},2)))',
  0,
);

/** The balance of one partner, looked up by its name: rows of partners may be blank, those of accounts are not. */
export const ADVANCES_OF_PARTNER = when(
  ['{name}<>""', HAS_ACCOUNTS],
  sumByName('{accounts.1}', '{name}', '{accounts.4}'),
);
