import { INVOICES, PAY_WAYS } from '../group';
import { choice, count, date, inputs, NO, same, share, t, text, YES } from '../language';
import { RIVES, WORKSHOP } from '../partners';
import { saidRows } from './check';

/** Who invoices, and whether with taxes. */
export const issuerInputs = inputs('issuer', t('Qui facture', 'Who invoices'), [
  text('issuerName', t('Organisation qui facture', 'Organisation that invoices'), {
    name: t('facture_emetteur', 'invoice_issuer'),
    follows: 'agreement!effects.issuer.value',
    example: WORKSHOP,
  }),
  choice('partnersPay', t('Partenaires payant par', 'Partners pay by'), {
    choices: PAY_WAYS,
    name: t('facture_partenaires', 'invoice_partners'),
    follows: 'agreement!payWay',
    example: INVOICES,
  }),
  text('issuerAddress', t('Son adresse', 'Its address'), {
    name: t('facture_adresse', 'invoice_address'),
    example: same('45, rue du Moulin'),
  }),
  choice('registered', t('Inscrite aux taxes ?', 'Registered for taxes?'), {
    choices: [YES, NO],
    name: t('facture_inscrit', 'invoice_registered'),
    example: YES,
  }).note(
    'Non : aucune taxe n’est perçue. Un petit fournisseur n’est pas tenu de s’inscrire : ses ventes taxables et celles de ses associés ne dépassent 30 000 $ ni dans un trimestre civil, ni dans les quatre qui le précèdent (50 000 $ pour un organisme de services publics). Source : Revenu Québec, « Petit fournisseur ».',
    'No: no tax is collected. A small supplier need not register: its taxable sales and those of its associates exceed $30,000 neither in a calendar quarter nor in the four before it ($50,000 for a public service body). Source: Revenu Québec, “Small supplier”.',
  ),
  choice('exempt', t('Service exonéré ?', 'Exempt supply?'), {
    choices: [YES, NO],
    name: t('facture_exonere', 'invoice_exempt'),
    example: NO,
  }).note(
    'Oui pour ce que la loi exonère, par exemple bien des services d’un organisme de bienfaisance : aucune taxe, même inscrite. Vide : non.',
    'Yes for what the law exempts, such as many services of a charity: no tax, even when registered. Blank: no.',
  ),
  text('gstNumber', t('Numéro de TPS', 'GST number'), {
    name: t('numero_tps', 'gst_number'),
    example: same('12345 6789 RT0001'),
  }),
  text('qstNumber', t('Numéro de TVQ', 'QST number'), {
    name: t('numero_tvq', 'qst_number'),
    example: same('1234567890 TQ0001'),
  }),
]);

/** What is invoiced, to whom, and how it is paid. */
export const invoiceInputs = inputs('billed', t('Qui est facturé, et quand', 'Who is invoiced, and when'), [
  share('gstRefund', t('TPS que le client récupère', 'GST the customer recovers'), {
    name: t('facture_remboursement_tps', 'invoice_gst_refund'),
    example: 0.5,
  }).note(
    'Sert au coût net seulement : 50 % pour bien des organismes de bienfaisance, 100 % pour une entreprise inscrite. Une municipalité, une école ou un hôpital a un taux pour la TPS et un autre pour la TVQ : demandez-les au client ou à Revenu Québec.',
    'Used for the net cost only: 50% for many charities, 100% for a registered business. A municipality, a school or a hospital has one rate for the GST and another for the QST: ask the customer or Revenu Québec.',
  ),
  share('qstRefund', t('TVQ que le client récupère', 'QST the customer recovers'), {
    name: t('facture_remboursement_tvq', 'invoice_qst_refund'),
    example: 0.5,
  }),
  date('invoiceFrom', t('Période, du', 'Period, from'), {
    name: t('facture_du', 'invoice_from'),
    follows: 'log!logFrom',
    example: '2027-01-01',
  }),
  date('invoiceTo', t('Période, au', 'Period, to'), {
    name: t('facture_au', 'invoice_to'),
    follows: 'log!logTo',
    example: '2027-03-31',
  }),
  count('logRows', t('Lignes du journal', 'Rows of the log'), {
    name: t('facture_lignes_journal', 'invoice_log_rows'),
    follows: `=${saidRows('log!log', 'resource')}`,
  }).note(
    'Un contrôle : combien de lignes le journal compte. S’il y en a moins dans « Ce qui est facturé », rien n’est facturé. Vide : pas de contrôle.',
    'A check: how many rows the log has. Where fewer stand in “What is invoiced”, nothing is invoiced. Blank: no check.',
  ),
  choice('billedTo', t('Client de la facture', 'Customer of the invoice'), {
    choicesFrom: 'partners.name',
    name: t('facture_client', 'invoice_customer'),
    example: { example: RIVES, follows: '={log!partners.name.7}' },
  }),
  text('invoiceNumber', t('Numéro de la facture', 'Invoice number'), {
    name: t('facture_numero', 'invoice_number'),
    example: { example: same('2027-014'), follows: '={register.number.1}' },
  }),
  date('invoiceDate', t('Date de la facture', 'Invoice date'), {
    name: t('facture_date', 'invoice_date'),
    example: '2027-04-02',
  }),
  count('daysToPay', t('Délai de paiement', 'Time to pay'), {
    unit: t('jours', 'days'),
    name: t('facture_delai', 'invoice_days_to_pay'),
    example: 30,
  }),
  text('howToPay', t('Comment payer', 'How to pay'), {
    name: t('facture_paiement', 'invoice_payment'),
    example: t('Virement ou chèque à Espace bois partagé', 'Transfer or cheque to Shared wood space'),
  }).note(
    'Modalités de paiement : où virer, à quel ordre faire le chèque, intérêts d’un retard s’il y en a.',
    'Terms of payment: where to transfer, to whom to make the cheque out, interest on late payment if any.',
  ),
  date('registerDate', t('Registre en date du', 'Register as of'), {
    name: t('facture_registre_date', 'invoice_register_date'),
    example: '2027-05-10',
  }).note(
    'Le jour où l’on regarde ce qui est payé ; vide, rien n’est dit en retard.',
    'The day one looks at what is paid; blank, nothing is called late.',
  ),
]);
