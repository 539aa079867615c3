import { same } from '../../values/text';
import { defineTemplate } from '../language/define';
import { invoiceCheck, isUnmeasured, unitWords } from './check';
import { customersTable, entriesTable, invoiceInputs, MEMBER, OTHER, priceList } from './parts';

/** Nothing is invoiced while a line of the log has no price or lacks something: the counts say so beside. */
const priced = (formula: string): string =>
  `=IF(OR(COUNT({entries.date})=0,COUNT({prices.amount})=0,SUM({check.value})>0),"",${formula})`;
const READ = '{entries.withHeaders?},{prices.withHeaders?}';
const PERIOD = '{invoiceFrom},{invoiceTo}';
const isTaxed = 'AND({registered}={yes},{exempt}<>{yes})';
/** A screen may keep the figures of an answer that is no longer there: what is to be checked comes first. */
const NOTHING_DUE = 'COUNT({due.subtotal.amount})=0';
const taxLine = (row: number): string => `=IF(OR(${NOTHING_DUE},COUNT({taxes.2})=0),"",INDEX({taxes.2},${row}))`;

/** Worked example: the first quarter of the log, invoiced by the shared wood-working space. */
export const invoice = defineTemplate({
  id: 'invoice',
  step: 'realisation',
  order: 16,
  sheet: { fr: 'Facturation', en: 'Invoicing' },
  title: { fr: 'Facturer ce qui a servi', en: 'Invoicing what was used' },
  purpose: {
    fr: 'Du journal et d’une liste de prix convenue, tirer ce que chacun doit pour la période, puis la facture d’un client, taxes comprises, prête à imprimer sur la dernière page.',
    en: 'From the log and an agreed price list, find what each one owes for the period, then one customer’s invoice, taxes included, ready to print on the last page.',
  },
  tracks: [190, 169, 96, 84, 68, 74, 90, 80, 185, 10, 165, 90, 150, 80],
  bands: [
    [
      { track: 0, blocks: [invoiceInputs] },
      { track: 10, blocks: [customersTable, invoiceCheck] },
    ],
    [
      { track: 0, blocks: [priceList] },
      {
        track: 10,
        blocks: [
          {
            type: 'answer',
            id: 'totals',
            title: { fr: 'Ce que chacun doit, avant taxes', en: 'What each one owes, before taxes' },
            formula: priced(`MUTU.FACTURE(${READ},,${PERIOD})`),
            rows: 12,
            columns: ['text', 'count', 'money', 'money'],
          },
        ],
      },
    ],
    [
      { track: 0, blocks: [entriesTable] },
      {
        track: 10,
        blocks: [
          {
            type: 'answer',
            id: 'taxes',
            title: { fr: 'Les taxes de la facture', en: 'Taxes of the invoice' },
            formula: `=IF(ISNUMBER({due.subtotal.amount}),MUTU.TAXES({due.subtotal.amount},IF(${isTaxed},"",0),IF(${isTaxed},"",0),{refund}),"")`,
            rows: 7,
            columns: ['text', 'money'],
          },
        ],
      },
    ],
    [
      {
        track: 0,
        blocks: [
          {
            type: 'lines',
            id: 'heading',
            title: { fr: 'FACTURE', en: 'INVOICE' },
            columns: { value: { kind: 'text' } },
            lines: {
              issuer: { label: { fr: 'De', en: 'From' }, cells: { value: '={issuerName}&""' } },
              address: { label: { fr: 'Adresse', en: 'Address' }, cells: { value: '={issuerAddress}&""' } },
              customer: { label: { fr: 'À', en: 'To' }, cells: { value: '={billedTo}&""' } },
              number: { label: { fr: 'Numéro', en: 'Number' }, cells: { value: '={invoiceNumber}&""' } },
            },
          },
        ],
      },
      {
        track: 10,
        blocks: [
          {
            type: 'lines',
            id: 'terms',
            title: same('Dates'),
            columns: { value: { kind: 'date' } },
            lines: {
              date: { label: same('Date'), cells: { value: '=IF({invoiceDate}="","",{invoiceDate})' } },
              from: { label: { fr: 'Du', en: 'From' }, cells: { value: '=IF({invoiceFrom}="","",{invoiceFrom})' } },
              to: { label: { fr: 'Au', en: 'To' }, cells: { value: '=IF({invoiceTo}="","",{invoiceTo})' } },
              due: {
                label: { fr: 'À payer le', en: 'Due' },
                isTotal: true,
                cells: { value: '=IF({invoiceDate}="","",{invoiceDate}+{daysToPay})' },
              },
            },
          },
        ],
      },
    ],
    [
      {
        track: 0,
        blocks: [
          {
            type: 'answer',
            id: 'lines',
            title: { fr: 'Les utilisations', en: 'The uses' },
            formula: priced(
              `IF({billedTo}="","",IF(COUNTIF({entries.partner},{billedTo})=0,"",MUTU.FACTURE(${READ},{billedTo},${PERIOD})))`,
            ),
            rows: 16,
            columns: ['text', 'text', { kind: 'quantity', decimals: 1 }, 'money', 'money', 'money'],
          },
        ],
      },
      {
        track: 10,
        blocks: [
          {
            type: 'lines',
            id: 'due',
            title: { fr: 'À payer', en: 'To pay' },
            columns: { amount: { kind: 'money' }, number: { kind: 'text' } },
            lines: {
              subtotal: {
                label: { fr: 'Total avant taxes', en: 'Total before taxes' },
                cells: {
                  amount: '=IF(OR(SUM({check.value})>0,COUNT({lines.6})=0),"",SUMIF({lines.1},"Total",{lines.6}))',
                },
              },
              gst: {
                label: { fr: 'TPS (5 %)', en: 'GST (5%)' },
                cells: { number: `=IF(${isTaxed},{gstNumber}&"",{none})`, amount: taxLine(1) },
              },
              qst: {
                label: { fr: 'TVQ (9,975 %)', en: 'QST (9.975%)' },
                cells: { number: `=IF(${isTaxed},{qstNumber}&"",{none})`, amount: taxLine(2) },
              },
              total: {
                label: { fr: 'Total à payer', en: 'Total to pay' },
                isTotal: true,
                cells: {
                  amount: `=IF(${NOTHING_DUE},"",SUM({due.amount}))`,
                },
              },
            },
          },
          {
            type: 'prose',
            id: 'notice',
            title: { fr: 'Bon à savoir', en: 'Good to know' },
            span: 4,
            paragraphs: [
              {
                fr: 'Une absence coûte les frais d’absence au lieu du prix ; un retard ajoute ses frais ; une annulation ne coûte rien.',
                en: 'A no-show costs the no-show fee instead of the price; a late return adds its fee; a cancellation costs nothing.',
              },
              {
                fr: 'Une erreur ? Signalez-la avant l’échéance, avec la ligne du journal.',
                en: 'A mistake? Report it before the due date, with the line of the log.',
              },
            ],
          },
        ],
      },
    ],
  ],
  pages: [2, 3],
  words: {
    member: MEMBER,
    other: OTHER,
    ...unitWords,
    yes: { fr: 'Oui', en: 'Yes' },
    none: { fr: 'aucune taxe perçue', en: 'no tax collected' },
  },
  conditions: [
    { on: 'check.missing.value', when: '={cell}>0', look: 'bad' },
    { on: 'check.incomplete.value', when: '={cell}>0', look: 'bad' },
    { on: 'check.prices.value', when: '={cell}>0', look: 'bad' },
    { on: 'entries.quantity', when: isUnmeasured, look: 'bad' },
    {
      on: 'entries.resource',
      when: '=AND({resource}<>"",COUNTIF({prices.resource},{resource})=0)',
      look: 'bad',
    },
  ],
});
