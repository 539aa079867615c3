import {
  answer,
  at,
  BLANK,
  bad,
  band,
  date,
  defineTemplate,
  line,
  lines,
  money,
  newPage,
  prose,
  same,
  t,
  text,
  total,
  unless,
  when,
  YES,
} from '../language';
import { invoiceCheck, isUnmeasured, unitWords } from './check';
import { customersTable, entriesTable, invoiceInputs, MEMBER, OTHER, priceList } from './parts';

/** Nothing is invoiced while a line of the log has no price or lacks something: the counts say so beside. */
const priced = (formula: string): string =>
  unless(['COUNT({entries.date})=0', 'COUNT({prices.amount})=0', 'SUM({check.value})>0'], formula);

const READ = '{entries.withHeaders?},{prices.withHeaders?}';
const PERIOD = '{invoiceFrom},{invoiceTo}';
const isTaxed = 'AND({registered}={yes},{exempt}<>{yes})';

/** A screen may keep the figures of an answer that is no longer there: what is to be checked comes first. */
const NOTHING_DUE = 'COUNT({due.subtotal.amount})=0';
const taxLine = (row: number): string => unless([NOTHING_DUE, 'COUNT({taxes.2})=0'], `INDEX({taxes.2},${row})`);

const totals = answer('totals', t('Ce que chacun doit, avant taxes', 'What each one owes, before taxes'), {
  formula: priced(`MUTU.FACTURE(${READ},,${PERIOD})`),
  rows: 12,
  columns: ['text', 'count', 'money', 'money'],
});

const taxes = answer('taxes', t('Les taxes de la facture', 'Taxes of the invoice'), {
  formula: when(
    'ISNUMBER({due.subtotal.amount})',
    `MUTU.TAXES({due.subtotal.amount},IF(${isTaxed},"",0),IF(${isTaxed},"",0),{refund})`,
  ),
  rows: 7,
  columns: ['text', 'money'],
});

const headingBlock = lines('heading', t('FACTURE', 'INVOICE'), {
  columns: [text('value')],
  lines: [
    line('issuer', t('De', 'From'), ['={issuerName}&""']),
    line('address', t('Adresse', 'Address'), ['={issuerAddress}&""']),
    line('customer', t('À', 'To'), ['={billedTo}&""']),
    line('number', t('Numéro', 'Number'), ['={invoiceNumber}&""']),
  ],
});

const terms = lines('terms', same('Dates'), {
  columns: [date('value')],
  lines: [
    line('date', same('Date'), [unless('{invoiceDate}=""', '{invoiceDate}')]),
    line('from', t('Du', 'From'), [unless('{invoiceFrom}=""', '{invoiceFrom}')]),
    line('to', t('Au', 'To'), [unless('{invoiceTo}=""', '{invoiceTo}')]),
    total('due', t('À payer le', 'Due'), [unless('{invoiceDate}=""', '{invoiceDate}+{daysToPay}')]),
  ],
});

const linesBlock = answer('lines', t('Les utilisations', 'The uses'), {
  formula: priced(
    `IF({billedTo}="","",IF(COUNTIF({entries.partner},{billedTo})=0,"",MUTU.FACTURE(${READ},{billedTo},${PERIOD})))`,
  ),
  rows: 16,
  columns: ['text', 'text', { kind: 'quantity', decimals: 1 }, 'money', 'money', 'money'],
});

const due = lines('due', t('À payer', 'To pay'), {
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

const notice = prose('notice', t('Bon à savoir', 'Good to know'), [
  t(
    'Une absence coûte les frais d’absence au lieu du prix ; un retard ajoute ses frais ; une annulation ne coûte rien.',
    'A no-show costs the no-show fee instead of the price; a late return adds its fee; a cancellation costs nothing.',
  ),
  t(
    'Une erreur ? Signalez-la avant l’échéance, avec la ligne du journal.',
    'A mistake? Report it before the due date, with the line of the log.',
  ),
]);

/** Worked example: the first quarter of the log, invoiced by the shared wood-working space. */
export const invoice = defineTemplate({
  id: 'invoice',
  step: 'realisation',
  after: 'log',
  sheet: t('Facturation', 'Invoicing'),
  title: t('Facturer ce qui a servi', 'Invoicing what was used'),
  purpose: t(
    'Du journal et d’une liste de prix convenue, tirer ce que chacun doit pour la période, puis la facture d’un client, taxes comprises, prête à imprimer sur la dernière page.',
    'From the log and an agreed price list, find what each one owes for the period, then one customer’s invoice, taxes included, ready to print on the last page.',
  ),
  tracks: { left: [190, 169, 96, 84, 68, 74, 90, 80, 185], gap: 10, right: [165, 90, 150, 80] },
  bands: [
    band(at('left', invoiceInputs), at('right', customersTable, invoiceCheck)),
    band(at('left', priceList), at('right', totals)),
    newPage(at('left', entriesTable), at('right', taxes)),
    newPage(at('left', headingBlock), at('right', terms)),
    band(at('left', linesBlock), at('right', due, notice)),
  ],
  words: { member: MEMBER, other: OTHER, ...unitWords, yes: YES, none: t('aucune taxe perçue', 'no tax collected') },
  conditions: [
    bad('check.missing.value', '={cell}>0'),
    bad('check.incomplete.value', '={cell}>0'),
    bad('check.prices.value', '={cell}>0'),
    bad('entries.quantity', isUnmeasured),
    bad('entries.resource', '=AND({resource}<>"",COUNTIF({prices.resource},{resource})=0)'),
  ],
});
