import { answer, BLANK, date, line, lines, money, prose, same, t, text, total, unless } from '../language';
import { isTaxed, PERIOD, priced, READ } from './calls';

/** A screen may keep the figures of an answer that is no longer there: what is to be checked comes first. */
const NOTHING_DUE = 'COUNT({due.subtotal.amount})=0';
const taxLine = (row: number): string => unless([NOTHING_DUE, 'COUNT({taxes.2})=0'], `INDEX({taxes.2},${row})`);

export const letterhead = lines('heading', t('FACTURE', 'INVOICE'), {
  columns: [text('value')],
  lines: [
    line('issuer', t('De', 'From'), ['={issuerName}&""']),
    line('address', t('Adresse', 'Address'), ['={issuerAddress}&""']),
    line('customer', t('À', 'To'), ['={billedTo}&""']),
    line('number', t('Numéro', 'Number'), ['={invoiceNumber}&""']),
  ],
});

export const terms = lines('terms', same('Dates'), {
  columns: [date('value')],
  lines: [
    line('date', same('Date'), [unless('{invoiceDate}=""', '{invoiceDate}')]),
    line('from', t('Du', 'From'), [unless('{invoiceFrom}=""', '{invoiceFrom}')]),
    line('to', t('Au', 'To'), [unless('{invoiceTo}=""', '{invoiceTo}')]),
    total('due', t('À payer le', 'Due'), [unless('{invoiceDate}=""', '{invoiceDate}+{daysToPay}')]),
  ],
});

export const usesBilled = answer('lines', t('Les utilisations', 'The uses'), {
  formula: priced(
    `IF({billedTo}="","",IF(COUNTIF({entries.partner},{billedTo})=0,"",MUTU.FACTURE(${READ},{billedTo},${PERIOD})))`,
  ),
  rows: 16,
  columns: ['text', 'text', { kind: 'quantity', decimals: 1 }, 'money', 'money', 'money'],
});

export const due = lines('due', t('À payer', 'To pay'), {
  columns: [money('amount'), text('number')],
  lines: [
    line('subtotal', t('Total avant taxes', 'Total before taxes'), [
      unless(['SUM({check.value})>0', 'COUNT({lines.6})=0'], 'SUMIF({lines.1},"Total",{lines.6})'),
      BLANK,
    ]),
    line('gst', t('TPS (5 %)', 'GST (5%)'), [taxLine(1), `=IF(${isTaxed},{gstNumber}&"",{none})`]),
    line('qst', t('TVQ (9,975 %)', 'QST (9.975%)'), [taxLine(2), `=IF(${isTaxed},{qstNumber}&"",{none})`]),
    total('total', t('Total à payer', 'Total to pay'), [unless(NOTHING_DUE, 'SUM({due.amount})'), BLANK]),
  ],
});

export const notice = prose('notice', t('Bon à savoir', 'Good to know'), [
  t(
    'Une absence coûte les frais d’absence au lieu du prix ; un retard ajoute ses frais ; une annulation ne coûte rien.',
    'A no-show costs the no-show fee instead of the price; a late return adds its fee; a cancellation costs nothing.',
  ),
  t(
    'Une erreur ? Signalez-la avant l’échéance, avec la ligne du journal.',
    'A mistake? Report it before the due date, with the line of the log.',
  ),
]);
