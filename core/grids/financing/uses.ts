import { choice, date, money, t, table, text } from '../language';
import { USE_KINDS } from './words';

const { purchase, taxesAhead, studies, start, working } = USE_KINDS;

/** Told by another sheet, in the whole guide. */
const told = <V extends number | string>(example: V, follows: string) => ({ example, follows });
/** The day an action of the plan ends. */
const ended = (day: string, action: number) => told(day, `={actionPlan!actions.end.${action}}`);
const BOUGHT = told('2025-10-01', '={partnerChange!boughtOn}');

/** The planer of the four partners: 3 500 $ before 5 % and 9,975 % of taxes, which come back; a start of 500 $; an open day. */
export const uses = table('uses', t('Les emplois : où va l’argent', 'Uses: where the money goes'), {
  rows: 10,
  columns: [
    text('label', t('Emploi', 'Use')),
    choice('kind', t('Nature', 'Kind'), { choices: Object.values(USE_KINDS) }).note(
      'Taxes perdues : non récupérées, elles coûtent. Taxes avancées : payées puis remboursées, à inscrire aussi dans les sources. Fonds de roulement : reste en banque, ne sort pas. Vide : payé comme un achat.',
      'Taxes lost: not recovered, they are a cost. Taxes paid ahead: paid then refunded, also to be entered in the sources. Working capital: stays in the bank, is not spent. Blank: paid as a purchase.',
    ),
    money('amount', t('Montant', 'Amount')),
    date('on', t('Payé le', 'Paid on')),
  ],
  examples: [
    [t('Planeur à bois', 'Wood planer'), purchase, told(3500, '={costPerUse!purchasePrice}'), BOUGHT],
    [
      t('Taxes du planeur', 'Taxes on it'),
      taxesAhead,
      told(524.13, '=ROUND({costPerUse!purchasePrice}*0.14975,2)'),
      BOUGHT,
    ],
    [
      t('Étude de faisabilité', 'Feasibility study'),
      studies,
      told(250, '={costs!posts.amount.7}'),
      ended('2025-05-30', 1),
    ],
    [t('Concertation', 'Consultation'), start, told(100, '={costs!posts.amount.8}'), ended('2025-07-31', 2)],
    [t('Formation', 'Training'), start, told(150, '={costs!posts.amount.9}'), ended('2025-11-30', 8)],
    [t('Portes ouvertes', 'Open day'), start, told(400, '={actionPlan!actions.cost.9}'), ended('2025-12-12', 9)],
    [t('Coussin de départ', 'Starting cushion'), working, 500],
  ],
  totals: { sum: ['amount'] },
});
