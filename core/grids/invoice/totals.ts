import { answer, t, when } from '../language';
import { isTaxed, ofTaxes, PERIOD, priced, READ } from './calls';

const ROWS = 12;

export const totals = answer('totals', t('Ce que chacun doit, avant taxes', 'What each one owes, before taxes'), {
  formula: priced(`MUTU.FACTURE(${READ},,${PERIOD},${ROWS - 1})`),
  rows: ROWS,
  columns: ['text', 'count', 'money', 'money'],
});

export const taxes = answer('taxes', t('Les taxes de la facture', 'Taxes of the invoice'), {
  formula: when(
    'ISNUMBER({due.subtotal.amount})',
    ofTaxes(`MUTU.TAXES({due.subtotal.amount},IF(${isTaxed},"",0),IF(${isTaxed},"",0),N({gstRefund}),N({qstRefund}))`),
  ),
  rows: 7,
  columns: ['text', 'money'],
});
