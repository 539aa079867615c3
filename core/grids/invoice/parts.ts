import { same, type Text } from '../../values/text';
import type { Example, InputsBlock, TableBlock } from '../language/define';
import { ASSEMBLY, CUSTOMER, FINISHING, LOG_EXAMPLES, PARTNERS, PLANER, STATUSES } from '../log/parts';

export const MEMBER: Text = { fr: 'membre', en: 'member' };
export const OTHER: Text = { fr: 'autre', en: 'other' };
const YES: Text = { fr: 'Oui', en: 'Yes' };
const NO: Text = { fr: 'Non', en: 'No' };

/** Who invoices, whether with taxes, and what is invoiced. */
export const invoiceInputs: InputsBlock = {
  type: 'inputs',
  id: 'issuer',
  title: { fr: 'Qui facture, qui est facturé', en: 'Who invoices, who is invoiced' },
  inputs: {
    issuerName: {
      kind: 'text',
      label: { fr: 'Organisation qui facture', en: 'Organisation that invoices' },
      name: { fr: 'facture_emetteur', en: 'invoice_issuer' },
      example: { fr: 'Espace bois partagé', en: 'Shared wood space' },
    },
    issuerAddress: {
      kind: 'text',
      label: { fr: 'Son adresse', en: 'Its address' },
      name: { fr: 'facture_adresse', en: 'invoice_address' },
      example: same('45, rue du Moulin'),
    },
    registered: {
      kind: 'choice',
      choices: [YES, NO],
      label: { fr: 'Inscrite aux taxes ?', en: 'Registered for taxes?' },
      name: { fr: 'facture_inscrit', en: 'invoice_registered' },
      note: {
        fr: 'Non : aucune taxe n’est perçue. Un petit fournisseur n’est pas tenu de s’inscrire : jusqu’à 30 000 $ de ventes taxables en un an, 50 000 $ pour un organisme de services publics. Vérifiez auprès de Revenu Québec.',
        en: 'No: no tax is collected. A small supplier need not register: up to $30,000 of taxable sales in a year, $50,000 for a public service body. Check with Revenu Québec.',
      },
      example: YES,
    },
    exempt: {
      kind: 'choice',
      choices: [YES, NO],
      label: { fr: 'Service exonéré ?', en: 'Exempt supply?' },
      name: { fr: 'facture_exonere', en: 'invoice_exempt' },
      note: {
        fr: 'Oui pour ce que la loi exonère, par exemple bien des services d’un organisme de bienfaisance : aucune taxe, même inscrite.',
        en: 'Yes for what the law exempts, such as many services of a charity: no tax, even when registered.',
      },
      example: NO,
    },
    gstNumber: {
      kind: 'text',
      label: { fr: 'Numéro de TPS', en: 'GST number' },
      name: { fr: 'numero_tps', en: 'gst_number' },
      example: same('12345 6789 RT0001'),
    },
    qstNumber: {
      kind: 'text',
      label: { fr: 'Numéro de TVQ', en: 'QST number' },
      name: { fr: 'numero_tvq', en: 'qst_number' },
      example: same('1234567890 TQ0001'),
    },
    refund: {
      kind: 'share',
      label: { fr: 'Taxes que le client récupère', en: 'Taxes the customer recovers' },
      name: { fr: 'facture_remboursement', en: 'invoice_tax_refund' },
      note: {
        fr: 'Sert au coût net seulement : 50 % pour bien des organismes de bienfaisance, 100 % pour une entreprise inscrite.',
        en: 'Used for the net cost only: 50% for many charities, 100% for a registered business.',
      },
      example: 0.5,
    },
    invoiceFrom: {
      kind: 'date',
      label: { fr: 'Période, du', en: 'Period, from' },
      name: { fr: 'facture_du', en: 'invoice_from' },
      example: '2027-01-01',
    },
    invoiceTo: {
      kind: 'date',
      label: { fr: 'Période, au', en: 'Period, to' },
      name: { fr: 'facture_au', en: 'invoice_to' },
      example: '2027-03-31',
    },
    billedTo: {
      kind: 'choice',
      choicesFrom: 'partners.name',
      label: { fr: 'Client de la facture', en: 'Customer of the invoice' },
      name: { fr: 'facture_client', en: 'invoice_customer' },
      example: PARTNERS.reuse,
    },
    invoiceNumber: {
      kind: 'text',
      label: { fr: 'Numéro de la facture', en: 'Invoice number' },
      name: { fr: 'facture_numero', en: 'invoice_number' },
      example: same('2027-014'),
    },
    invoiceDate: {
      kind: 'date',
      label: { fr: 'Date de la facture', en: 'Invoice date' },
      name: { fr: 'facture_date', en: 'invoice_date' },
      example: '2027-04-02',
    },
    daysToPay: {
      kind: 'count',
      label: { fr: 'Délai de paiement', en: 'Time to pay' },
      unit: { fr: 'jours', en: 'days' },
      name: { fr: 'facture_delai', en: 'invoice_days_to_pay' },
      example: 30,
    },
  },
};

/** As FACTURE reads them; those of time are counted from the start to the end of a use. */
export const UNIT = {
  use: { fr: 'utilisation', en: 'use' },
  hour: { fr: 'heure', en: 'hour' },
  halfHour: { fr: 'demi-heure', en: 'half hour' },
  day: { fr: 'journée', en: 'day' },
  week: { fr: 'semaine', en: 'week' },
  kilometre: { fr: 'kilomètre', en: 'kilometre' },
  meal: { fr: 'repas', en: 'meal' },
  unit: { fr: 'unité', en: 'unit' },
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
export const priceList: TableBlock = {
  type: 'table',
  id: 'prices',
  title: { fr: 'La liste de prix, avant taxes', en: 'The price list, before taxes' },
  rows: 10,
  columns: {
    item: { kind: 'text', label: { fr: 'Article', en: 'Item' } },
    unit: {
      kind: 'choice',
      choices: Object.values(UNIT),
      label: { fr: 'Unité', en: 'Unit' },
      note: {
        fr: 'Ce que compte le prix. À l’heure, à la demi-heure, à la journée ou à la semaine, le temps noté au journal suffit (une journée commencée compte) ; pour le reste, ou sans unité, il faut une quantité.',
        en: 'What the price counts. By the hour, half hour, day or week, the times of the log are enough (a day begun counts); for anything else, or without a unit, a quantity is needed.',
      },
    },
    whom: { kind: 'choice', choices: [MEMBER, OTHER], label: { fr: 'Pour qui', en: 'For whom' } },
    amount: { kind: 'money', label: { fr: 'Prix', en: 'Price' } },
    step: {
      kind: 'quantity',
      decimals: 2,
      min: MORE_THAN_NOTHING,
      label: { fr: 'Palier', en: 'Step' },
      note: {
        fr: 'La quantité de chaque utilisation monte au palier suivant : 0,5 pour facturer un prix à l’heure par demi-heures.',
        en: 'The quantity of each use goes up to the next step: 0.5 to invoice a price by the hour by half hours.',
      },
    },
    minimum: {
      kind: 'quantity',
      decimals: 2,
      min: MORE_THAN_NOTHING,
      label: same('Minimum'),
      note: {
        fr: 'La plus petite quantité facturée pour une utilisation, dans l’unité du prix.',
        en: 'The smallest quantity invoiced for a use, in the unit of the price.',
      },
    },
    absence: {
      kind: 'money',
      label: { fr: 'Frais d’absence', en: 'No-show fee' },
      note: {
        fr: 'À la place du prix, quand personne ne se présente.',
        en: 'Instead of the price, when nobody comes.',
      },
    },
    late: {
      kind: 'money',
      label: { fr: 'Frais de retard', en: 'Late fee' },
      note: { fr: 'En plus du prix.', en: 'On top of the price.' },
    },
    resource: {
      kind: 'text',
      label: { fr: 'Ressource', en: 'Resource' },
      note: {
        fr: 'L’article et son tarif, tels que la facture les montre.',
        en: 'The item and its rate, as the invoice shows them.',
      },
      formula: '=IF(OR({item}="",NOT(ISNUMBER({amount}))),"",{item}&", "&IF({whom}="",{other},{whom}))',
    },
  },
  examples: [
    price(PLANER, UNIT.use, MEMBER, [85, 30, 15]),
    price(PLANER, UNIT.use, OTHER, [110, 40, 20]),
    { ...price(ASSEMBLY, UNIT.hour, MEMBER, [12, 10, 10]), ...BY_HALF_HOURS },
    { ...price(ASSEMBLY, UNIT.hour, OTHER, [18, 15, 15]), ...BY_HALF_HOURS },
    price(FINISHING, UNIT.hour, MEMBER, [20, 10, 10]),
  ],
};

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

export const entriesTable: TableBlock = {
  type: 'table',
  id: 'entries',
  title: { fr: 'Ce qui est facturé', en: 'What is invoiced' },
  help: {
    fr: 'Recopiez ici le journal des utilisations ; dans le Dossier complet, il suit tout seul la feuille du journal. Sans quantité, un prix à l’heure, à la demi-heure, à la journée ou à la semaine compte le temps de début à fin ; une quantité donnée l’emporte.',
    en: 'Copy the log of uses here; in the complete file, it follows the sheet of the log by itself. Without a quantity, a price by the hour, half hour, day or week counts the time from start to end; a quantity that is given wins.',
  },
  rows: 36,
  columns: {
    partner: {
      kind: 'choice',
      choicesFrom: 'partners.name',
      label: { fr: 'Partenaire', en: 'Partner' },
      follows: 'log!log.partner',
    },
    item: { kind: 'text', label: { fr: 'Article', en: 'Item' }, follows: 'log!log.resource' },
    date: { kind: 'date', label: same('Date'), follows: 'log!log.date' },
    start: { kind: 'time', label: { fr: 'Début', en: 'Start' }, follows: 'log!log.start' },
    end: { kind: 'time', label: { fr: 'Fin', en: 'End' }, follows: 'log!log.end' },
    quantity: {
      kind: 'quantity',
      decimals: 1,
      min: -1,
      label: { fr: 'Quantité', en: 'Quantity' },
      note: {
        fr: 'Vide : le temps de début à fin, si l’unité du prix est de temps. Négative : un crédit.',
        en: 'Blank: the time from start to end, when the unit of the price is one of time. Negative: a credit.',
      },
      follows: 'log!log.quantity',
    },
    status: {
      kind: 'choice',
      choices: STATUSES,
      label: { fr: 'Statut', en: 'Status' },
      follows: 'log!log.status',
    },
    unit: {
      kind: 'text',
      label: { fr: 'Unité du prix', en: 'Unit of the price' },
      formula: '=IF({resource}="","",IFERROR(INDEX({prices.unit},MATCH({resource},{prices.resource},0))&"",""))',
    },
    resource: {
      kind: 'text',
      label: { fr: 'Ressource', en: 'Resource' },
      formula:
        '=IF(OR({partner}="",{item}=""),"",{item}&", "&IF(COUNTIFS({partners.name},{partner},{partners.rate},{member})>0,{member},{other}))',
    },
  },
  examples: LOG_EXAMPLES.map(entryOf),
};

export const customersTable: TableBlock = {
  type: 'table',
  id: 'partners',
  title: { fr: 'Les clients', en: 'The customers' },
  rows: 8,
  columns: {
    name: { kind: 'text', label: { fr: 'Nom', en: 'Name' }, follows: 'needs!partners.name' },
    rate: {
      kind: 'choice',
      choices: [MEMBER, OTHER],
      label: { fr: 'Tarif', en: 'Rate' },
      note: { fr: 'Vide : le tarif des autres.', en: 'Blank: the price for others.' },
    },
  },
  examples: [
    { name: PARTNERS.workshop, rate: MEMBER },
    { name: PARTNERS.reuse, rate: MEMBER },
    { name: PARTNERS.school, rate: MEMBER },
    { name: PARTNERS.youth, rate: MEMBER },
    { name: CUSTOMER, rate: OTHER },
  ],
};
