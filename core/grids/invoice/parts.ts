import type { Text } from '../../values/text';
import {
  choice,
  count,
  date,
  inputs,
  money,
  NO,
  PARTNER,
  quantity,
  same,
  share,
  t,
  table,
  text,
  time,
  unless,
  YES,
} from '../language';
import type { Example } from '../language/define';
import { ASSEMBLY, CUSTOMER, FINISHING, LOG_EXAMPLES, PLANER, STATUSES } from '../log/parts';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';

export const MEMBER = t('membre', 'member');
export const OTHER = t('autre', 'other');

/** Who invoices, whether with taxes, and what is invoiced. */
export const invoiceInputs = inputs('issuer', t('Qui facture, qui est facturé', 'Who invoices, who is invoiced'), [
  text('issuerName', t('Organisation qui facture', 'Organisation that invoices'), {
    name: t('facture_emetteur', 'invoice_issuer'),
    example: t('Espace bois partagé', 'Shared wood space'),
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
    'Non : aucune taxe n’est perçue. Un petit fournisseur n’est pas tenu de s’inscrire : jusqu’à 30 000 $ de ventes taxables en un an, 50 000 $ pour un organisme de services publics. Vérifiez auprès de Revenu Québec.',
    'No: no tax is collected. A small supplier need not register: up to $30,000 of taxable sales in a year, $50,000 for a public service body. Check with Revenu Québec.',
  ),
  choice('exempt', t('Service exonéré ?', 'Exempt supply?'), {
    choices: [YES, NO],
    name: t('facture_exonere', 'invoice_exempt'),
    example: NO,
  }).note(
    'Oui pour ce que la loi exonère, par exemple bien des services d’un organisme de bienfaisance : aucune taxe, même inscrite.',
    'Yes for what the law exempts, such as many services of a charity: no tax, even when registered.',
  ),
  text('gstNumber', t('Numéro de TPS', 'GST number'), {
    name: t('numero_tps', 'gst_number'),
    example: same('12345 6789 RT0001'),
  }),
  text('qstNumber', t('Numéro de TVQ', 'QST number'), {
    name: t('numero_tvq', 'qst_number'),
    example: same('1234567890 TQ0001'),
  }),
  share('refund', t('Taxes que le client récupère', 'Taxes the customer recovers'), {
    name: t('facture_remboursement', 'invoice_tax_refund'),
    example: 0.5,
  }).note(
    'Sert au coût net seulement : 50 % pour bien des organismes de bienfaisance, 100 % pour une entreprise inscrite.',
    'Used for the net cost only: 50% for many charities, 100% for a registered business.',
  ),
  date('invoiceFrom', t('Période, du', 'Period, from'), {
    name: t('facture_du', 'invoice_from'),
    example: '2027-01-01',
  }),
  date('invoiceTo', t('Période, au', 'Period, to'), { name: t('facture_au', 'invoice_to'), example: '2027-03-31' }),
  choice('billedTo', t('Client de la facture', 'Customer of the invoice'), {
    choicesFrom: 'partners.name',
    name: t('facture_client', 'invoice_customer'),
    example: RIVES,
  }),
  text('invoiceNumber', t('Numéro de la facture', 'Invoice number'), {
    name: t('facture_numero', 'invoice_number'),
    example: same('2027-014'),
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
]);

/** As FACTURE reads them; those of time are counted from the start to the end of a use. */
export const UNIT = {
  use: t('utilisation', 'use'),
  hour: t('heure', 'hour'),
  halfHour: t('demi-heure', 'half hour'),
  day: t('journée', 'day'),
  week: t('semaine', 'week'),
  kilometre: t('kilomètre', 'kilometre'),
  meal: t('repas', 'meal'),
  unit: t('unité', 'unit'),
} as const satisfies Record<string, Text>;

type Fees = readonly [amount: number, absence: number, late: number];

const price = (item: Text, unit: Text, whom: Text, [amount, absence, late]: Fees) => ({
  item,
  unit,
  whom,
  amount,
  absence,
  late,
});

/** To the half hour, an hour at least. */
const BY_HALF_HOURS = { step: 0.5, minimum: 1 };

/** FACTURE refuses a step or a minimum of nought. */
const MORE_THAN_NOTHING = 0.01;

/** Its columns « ressource », « prix », « unité »… are those FACTURE looks for. */
export const priceList = table('prices', t('La liste de prix, avant taxes', 'The price list, before taxes'), {
  rows: 10,
  columns: [
    text('item', t('Article', 'Item')),
    choice('unit', t('Unité', 'Unit'), { choices: Object.values(UNIT) }).note(
      'Ce que compte le prix. À l’heure, à la demi-heure, à la journée ou à la semaine, le temps noté au journal suffit (une journée commencée compte) ; pour le reste, ou sans unité, il faut une quantité.',
      'What the price counts. By the hour, half hour, day or week, the times of the log are enough (a day begun counts); for anything else, or without a unit, a quantity is needed.',
    ),
    choice('whom', t('Pour qui', 'For whom'), { choices: [MEMBER, OTHER] }),
    money('amount', t('Prix', 'Price')),
    quantity('step', t('Palier', 'Step'), { decimals: 2, min: MORE_THAN_NOTHING }).note(
      'La quantité de chaque utilisation monte au palier suivant : 0,5 pour facturer un prix à l’heure par demi-heures.',
      'The quantity of each use goes up to the next step: 0.5 to invoice a price by the hour by half hours.',
    ),
    quantity('minimum', same('Minimum'), { decimals: 2, min: MORE_THAN_NOTHING }).note(
      'La plus petite quantité facturée pour une utilisation, dans l’unité du prix.',
      'The smallest quantity invoiced for a use, in the unit of the price.',
    ),
    money('absence', t('Frais d’absence', 'No-show fee')).note(
      'À la place du prix, quand personne ne se présente.',
      'Instead of the price, when nobody comes.',
    ),
    money('late', t('Frais de retard', 'Late fee')).note('En plus du prix.', 'On top of the price.'),
    text('resource', t('Ressource', 'Resource'), {
      formula: unless(['{item}=""', 'NOT(ISNUMBER({amount}))'], '{item}&", "&IF({whom}="",{other},{whom})'),
    }).note(
      'L’article et son tarif, tels que la facture les montre.',
      'The item and its rate, as the invoice shows them.',
    ),
  ],
  examples: [
    price(PLANER, UNIT.use, MEMBER, [85, 30, 15]),
    price(PLANER, UNIT.use, OTHER, [110, 40, 20]),
    { ...price(ASSEMBLY, UNIT.hour, MEMBER, [12, 10, 10]), ...BY_HALF_HOURS },
    { ...price(ASSEMBLY, UNIT.hour, OTHER, [18, 15, 15]), ...BY_HALF_HOURS },
    price(FINISHING, UNIT.hour, MEMBER, [20, 10, 10]),
  ],
});

const FIELDS = ['partner', 'resource', 'date', 'start', 'end', 'quantity', 'status'];

/** The log's example, less what only the log needs. */
const entryOf = (row: Readonly<Record<string, Example>>): Record<string, Example> => {
  const entry: Record<string, Example> = {};
  for (const field of FIELDS) {
    const value = row[field];
    if (value !== undefined) entry[field === 'resource' ? 'item' : field] = value;
  }
  return entry;
};

export const entriesTable = table('entries', t('Ce qui est facturé', 'What is invoiced'), {
  help: t(
    'Recopiez ici le journal des utilisations ; dans le Dossier complet, il suit tout seul la feuille du journal. Sans quantité, un prix à l’heure, à la demi-heure, à la journée ou à la semaine compte le temps de début à fin ; une quantité donnée l’emporte.',
    'Copy the log of uses here; in the complete file, it follows the sheet of the log by itself. Without a quantity, a price by the hour, half hour, day or week counts the time from start to end; a quantity that is given wins.',
  ),
  rows: 36,
  columns: [
    choice('partner', PARTNER, { choicesFrom: 'partners.name', follows: 'log!log.partner' }),
    text('item', t('Article', 'Item'), { follows: 'log!log.resource' }),
    date('date', same('Date'), { follows: 'log!log.date' }),
    time('start', t('Début', 'Start'), { follows: 'log!log.start' }),
    time('end', t('Fin', 'End'), { follows: 'log!log.end' }),
    quantity('quantity', t('Quantité', 'Quantity'), { decimals: 1, min: -1, follows: 'log!log.quantity' }).note(
      'Vide : le temps de début à fin, si l’unité du prix est de temps. Négative : un crédit.',
      'Blank: the time from start to end, when the unit of the price is one of time. Negative: a credit.',
    ),
    choice('status', t('Statut', 'Status'), { choices: STATUSES, follows: 'log!log.status' }),
    text('unit', t('Unité du prix', 'Unit of the price'), {
      formula: unless('{resource}=""', 'IFERROR(INDEX({prices.unit},MATCH({resource},{prices.resource},0))&"","")'),
    }),
    text('resource', t('Ressource', 'Resource'), {
      formula: unless(
        ['{partner}=""', '{item}=""'],
        '{item}&", "&IF(COUNTIFS({partners.name},{partner},{partners.rate},{member})>0,{member},{other})',
      ),
    }),
  ],
  examples: LOG_EXAMPLES.map(entryOf),
});

export const customersTable = table('partners', t('Les clients', 'The customers'), {
  rows: 8,
  columns: [
    text('name', t('Nom', 'Name'), { follows: 'needs!partners.name' }),
    choice('rate', t('Tarif', 'Rate'), { choices: [MEMBER, OTHER] }).note(
      'Vide : le tarif des autres.',
      'Blank: the price for others.',
    ),
  ],
  examples: [
    [WORKSHOP, MEMBER],
    [RIVES, MEMBER],
    [SCHOOL, MEMBER],
    [ESCALE, MEMBER],
    [CUSTOMER, OTHER],
  ],
});
