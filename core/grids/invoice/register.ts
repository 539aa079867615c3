import type { Text } from '../../values/text';
import { choice, count, date, money, same, t, table, text, unless, when } from '../language';
import { CUSTOMER } from '../log/words';
import { RIVES, SCHOOL, WORKSHOP } from '../partners';

/** Paid on the day, or not at all yet. */
type Sent = readonly [customer: Text, number: Text, amount: number, paidOn?: string];

/** In the whole guide, the partners pay by instalments: none of them is invoiced. */
const alone = <V extends Text | number | string>(example: V) => ({ example, follows: '=""' });

const sent = ([customer, number, amount, paidOn]: Sent) => ({
  customer: alone(customer),
  number: alone(number),
  date: alone('2027-04-02'),
  amount: alone(amount),
  ...(paidOn && { paid: alone(amount), paidOn: alone(paidOn) }),
});

/** The quarter with taxes: 110 $ of uses by the customer, then 195 $, 306 $ and 138 $ by partners. */
export const register = table(
  'register',
  t('Le registre des factures et des paiements', 'Register of invoices and payments'),
  {
    help: t(
      'Une ligne par facture envoyée, avec le total de la facture, taxes comprises. Un numéro ne sert qu’une fois.',
      'One row for each invoice sent, with the total of the invoice, taxes included. A number is used only once.',
    ),
    rows: 16,
    columns: [
      choice('customer', t('Client', 'Customer'), { choicesFrom: 'partners.name' }),
      text('number', t('Numéro', 'Number')),
      date('date', same('Date')),
      money('amount', t('Montant', 'Amount'), { min: -1 }),
      date('due', t('Échéance', 'Due date'), { formula: unless('COUNT({date},{daysToPay})<2', '{date}+{daysToPay}') }),
      date('paidOn', t('Payé le', 'Paid on')),
      money('paid', t('Payé', 'Paid'), { min: -1 }),
      money('balance', t('Solde', 'Balance'), { formula: when('ISNUMBER({amount})', 'ROUND({amount}-N({paid}),2)') }),
      count('late', t('Jours de retard', 'Days late'), {
        formula: when(['N({balance})>0', 'ISNUMBER({due})', 'N({registerDate})>N({due})'], '{registerDate}-{due}'),
      }),
    ],
    examples: [
      {
        customer: { example: CUSTOMER, follows: '={log!partners.name.7}' },
        number: same('2027-013'),
        date: '2027-04-02',
        amount: 126.47,
        paid: 126.47,
        paidOn: '2027-04-21',
      },
      sent([RIVES, same('2027-014'), 224.2]),
      sent([WORKSHOP, same('2027-015'), 351.82, '2027-04-21']),
      sent([SCHOOL, same('2027-016'), 158.67, '2027-04-30']),
    ],
    totals: { sum: ['amount', 'paid', 'balance'] },
  },
);
