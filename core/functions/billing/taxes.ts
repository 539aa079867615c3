import { blankIsNotZero } from '../../declare/blank-note';
import { defineFunction } from '../../declare/define';
import { anyDollars, share } from '../../declare/params';
import { amountOf, CENT, tooManySteps } from '../../values/money';
import { same } from '../../values/text';
import { GST, partOf, QST, REVENU_QUEBEC, taxedAmount, taxRates } from './taxes/gst-qst';

const params = {
  montant: {
    ...anyDollars,
    label: { fr: 'montant', en: 'amount' },
    text: {
      fr: 'Total de la facture avant taxes, en dollars ; négatif pour un crédit.',
      en: 'Total of the invoice before taxes, in dollars; negative for a credit.',
    },
  },
  ...taxRates,
  remboursement_tps: {
    ...share,
    optional: true,
    default: 0,
    label: { fr: 'remboursement_tps', en: 'gst_refund' },
    text: {
      fr: 'Part de la TPS récupérée (50 % pour bien des organismes de bienfaisance) ; 0 si absente.',
      en: 'Share of the GST recovered (50% for many charities); 0 if absent.',
    },
  },
  remboursement_tvq: {
    ...share,
    optional: true,
    label: { fr: 'remboursement_tvq', en: 'qst_refund' },
    text: {
      fr: 'Part de la TVQ récupérée ; comme celle de la TPS si absente.',
      en: 'Share of the QST recovered; as that of the GST if absent.',
    },
  },
} as const;

export const taxes = defineFunction({
  id: 'TAXES',
  family: 'billing',
  summary: {
    fr: 'TPS et TVQ d’une facture, au cent près, et ce qu’elle coûte une fois les remboursements reçus.',
    en: 'GST and QST of an invoice, to the cent, and what it costs once refunds are received.',
  },
  notes: [
    {
      fr: 'Se calcule une seule fois, sur le total de la facture et non ligne par ligne. Chaque taxe et chaque remboursement est arrondi au cent ; une taxe se calcule sur le montant donné, décimales de cent comprises.',
      en: 'To be computed once, on the total of the invoice and not line by line. Each tax and each refund is rounded to the cent; a tax is computed on the amount given, parts of a cent included.',
    },
    {
      fr: 'Qui n’est pas inscrit ne perçoit pas de taxes : donnez 0 % aux deux taux. Les taux de remboursement dépendent de votre statut : vérifiez-les auprès de Revenu Québec.',
      en: 'Whoever is not registered collects no taxes: give 0% for both rates. Refund rates depend on your status: check them with Revenu Québec.',
    },
    blankIsNotZero(params.tps, params.tvq, params.remboursement_tvq),
  ],
  source: REVENU_QUEBEC,
  asked: {
    fr: 'TPS, TVQ, taxe de vente, remboursement de taxes, avec taxes, avant taxes, OBNL, remboursement de taxes d’un organisme de bienfaisance',
    en: 'GST, QST, sales tax, tax refund, with taxes, before taxes, non profit, tax rebate, rebate for a charity',
  },
  params,
  result: {
    kind: 'table',
    label: { fr: 'Taxes et coût net', en: 'Taxes and net cost' },
    columns: [{ header: { fr: 'élément', en: 'item' } }, { header: { fr: 'montant', en: 'amount' }, unit: 'money' }],
  },
  examples: [
    {
      args: [100],
      result: [
        ['élément', 'montant'],
        ['TPS', 5],
        ['TVQ', 9.98],
        ['Total', 114.98],
        ['Remboursement de TPS', 0],
        ['Remboursement de TVQ', 0],
        ['Coût net', 114.98],
      ],
      source: REVENU_QUEBEC,
    },
    // 500 × 5 % and × 9,975 % = 49,875; half of each comes back; 574,88 − 12,50 − 24,94.
    {
      args: [500, null, null, 0.5],
      result: [
        ['élément', 'montant'],
        ['TPS', 25],
        ['TVQ', 49.88],
        ['Total', 574.88],
        ['Remboursement de TPS', 12.5],
        ['Remboursement de TVQ', 24.94],
        ['Coût net', 537.44],
      ],
    },
  ],
  run: ({ montant, tps, tvq, remboursement_tps, remboursement_tvq = remboursement_tps }) => {
    const tooLarge = tooManySteps(params.montant.label, [montant], CENT);
    if (tooLarge) return tooLarge;
    const { gst, qst, total } = taxedAmount(montant, tps, tvq);
    const gstRefund = partOf(gst, remboursement_tps);
    const qstRefund = partOf(qst, remboursement_tvq);
    const dollars = (cents: number): number => amountOf(cents, CENT);
    return [
      [GST, dollars(gst)],
      [QST, dollars(qst)],
      [same('Total'), dollars(total)],
      [{ fr: 'Remboursement de TPS', en: 'GST refund' }, dollars(gstRefund)],
      [{ fr: 'Remboursement de TVQ', en: 'QST refund' }, dollars(qstRefund)],
      [{ fr: 'Coût net', en: 'Net cost' }, dollars(total - gstRefund - qstRefund)],
    ];
  },
});
