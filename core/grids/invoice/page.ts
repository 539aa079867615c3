import {
  answer,
  BLANK,
  countByName,
  date,
  foundByName,
  line,
  lines,
  money,
  prose,
  same,
  t,
  text,
  total,
  unless,
} from '../language';
import { FAULTS, isTaxed, ofTaxes, PERIOD, priced, READ } from './calls';
import { ENTRY_ROWS } from './entries';

/** A screen may keep the figures of an answer that is no longer there: what is to be checked comes first. */
const NOTHING_DUE = 'COUNT({due.subtotal.amount})=0';
const taxNumber = (number: string): string => `=${ofTaxes(`IF(${isTaxed},{${number}}&"",{none})`)}`;
const taxLine = (row: number): string => unless([NOTHING_DUE, 'COUNT({taxes.2})=0'], `INDEX({taxes.2},${row})`);

export const letterhead = lines('heading', t('FACTURE', 'INVOICE'), {
  isPlain: true,
  columns: [text('value', same(''), { isOneLine: true })],
  lines: [
    line('issuer', t('De', 'From'), ['={issuerName}&""']),
    line('address', t('Adresse', 'Address'), ['={issuerAddress}&""']),
    line('customer', t('À', 'To'), ['={billedTo}&""']),
    line('customerAddress', t('Adresse du client', 'Address of the customer'), [
      unless('{billedTo}=""', `IFERROR(${foundByName('{partners.name}', '{billedTo}', '{partners.address}')}&"","")`),
    ]),
    line('number', t('Numéro', 'Number'), ['={invoiceNumber}&""']),
    line('payment', t('Comment payer', 'How to pay'), ['={howToPay}&""']),
  ],
});

export const terms = lines('terms', same('Dates'), {
  isPlain: true,
  columns: [date('value')],
  lines: [
    line('date', same('Date'), [unless('{invoiceDate}=""', '{invoiceDate}')]),
    line('from', t('Du', 'From'), [unless('{invoiceFrom}=""', '{invoiceFrom}')]),
    line('to', t('Au', 'To'), [unless('{invoiceTo}=""', '{invoiceTo}')]),
    total('due', t('À payer au plus tard le', 'Due by'), [
      unless('COUNT({invoiceDate},{daysToPay})<2', '{invoiceDate}+{daysToPay}'),
    ]),
  ],
});

/** Headers, a line for each entry, the total: all of them for one customer. */
const LINE_ROWS = ENTRY_ROWS + 2;

export const usesBilled = answer('lines', t('Les utilisations', 'The uses'), {
  isPlain: true,
  formula: priced(
    `IF({billedTo}="","",IF(${countByName('{entries.partner}', '{billedTo}')}=0,"",MUTU.FACTURE(${READ},{billedTo},${PERIOD},${LINE_ROWS - 1})))`,
  ),
  rows: LINE_ROWS,
  columns: ['text', 'text', { kind: 'quantity', decimals: 1, most: 4 }, { kind: 'money', most: 4 }, 'money', 'money'],
});

export const due = lines('due', t('À payer', 'To pay'), {
  isPlain: true,
  columns: [text('number'), money('amount')],
  lines: [
    line('subtotal', t('Total avant taxes', 'Total before taxes'), [
      BLANK,
      unless([`${FAULTS}>0`, 'COUNT({lines.6})=0'], 'SUMIF({lines.1},"Total",{lines.6})'),
    ]),
    line('gst', t('TPS (5 %)', 'GST (5%)'), [taxNumber('gstNumber'), taxLine(1)]),
    line('qst', t('TVQ (9,975 %)', 'QST (9.975%)'), [taxNumber('qstNumber'), taxLine(2)]),
    total('total', t('Total à payer', 'Total to pay'), [BLANK, unless(NOTHING_DUE, 'SUM({due.amount})')]),
  ],
});

export const mustSay = prose('mustSay', t('Ce que la facture doit dire', 'What the invoice must say'), [
  t(
    'Pour qu’un client inscrit récupère la TPS, la facture dit toujours votre nom, la date et le total ; dès 100 $ taxes comprises, votre numéro et les taxes ; dès 500 $, aussi le nom du client, les modalités de paiement et une description (règlement fédéral DORS/91-45, article 3, depuis avril 2021). Celle-ci dit tout, quel que soit le montant. Pour la TVQ, demandez à Revenu Québec.',
    'For a registered customer to recover the GST, the invoice always says your name, the date and the total; from $100 with taxes, your number and the taxes; from $500, the customer’s name, the terms of payment and a description too (federal regulation SOR/91-45, section 3, since April 2021). This one says it all, whatever the amount. For the QST, ask Revenu Québec.',
  ),
]);

export const notice = prose(
  'notice',
  t('Bon à savoir', 'Good to know'),
  [
    t(
      'Une absence coûte les frais d’absence au lieu du prix ; un retard ajoute ses frais ; une annulation ne coûte rien.',
      'A no-show costs the no-show fee instead of the price; a late return adds its fee; a cancellation costs nothing.',
    ),
    t(
      'Une erreur ? Signalez-la avant l’échéance, avec la ligne du journal.',
      'A mistake? Report it before the due date, with the line of the log.',
    ),
  ],
  { isPlain: true },
);
