import { isInPeriod, journalColumns, journalOf, notInLog, periodParams, periodRefusal } from '../../billing/journal';
import { CellError, refuse } from '../../cell';
import { isoDay } from '../../dates';
import { type Answer, type Args, defineFunction } from '../../define';
import { amountOf, CENT, wholeSteps } from '../../money';
import { nameKeys } from '../../names';
import { dollars, optionalZero } from '../../params';
import { missing } from '../../read';
import { GUIDE } from '../../sources';
import { same } from '../../text';

const { date, partenaire, ressource, quantite, statut } = journalColumns;

const tarifs = {
  kind: 'table',
  byHeader: true,
  label: { fr: 'tarifs', en: 'price_list' },
  text: {
    fr: 'Tableau avec en-têtes : ressource, prix, frais d’absence, frais de retard.',
    en: 'Table with headers: resource, price, no-show fee, late fee.',
  },
  columns: {
    ressource,
    prix: {
      ...dollars,
      label: { fr: 'prix', en: 'price' },
      text: { fr: 'Prix d’une unité, avant taxes, en dollars.', en: 'Price of a unit, before taxes, in dollars.' },
      headers: ['tarif', 'prix unitaire', 'unit price'],
    },
    frais_absence: {
      ...dollars,
      ...optionalZero,
      label: { fr: 'frais d’absence', en: 'no-show fee' },
      text: {
        fr: 'Facturés à la place du prix en cas d’absence ; 0 si vides.',
        en: 'Charged instead of the price for a no-show; 0 if blank.',
      },
      headers: ['absence', 'frais absence', 'no-show'],
    },
    frais_retard: {
      ...dollars,
      ...optionalZero,
      label: { fr: 'frais de retard', en: 'late fee' },
      text: {
        fr: 'Facturés en plus du prix en cas de retard ; 0 si vides.',
        en: 'Charged on top of the price when late; 0 if blank.',
      },
      headers: ['retard', 'frais retard', 'late'],
    },
  },
} as const;

const params = {
  journal: journalOf({ date, partenaire, ressource, quantite, statut }),
  tarifs,
  partenaire: {
    kind: 'text',
    optional: true,
    label: { fr: 'partenaire', en: 'partner' },
    text: {
      fr: 'Le partenaire à facturer, ligne par ligne ; si absent, le total de chacun.',
      en: 'The partner to invoice, line by line; if absent, the total of each.',
    },
  },
  ...periodParams,
} as const;

type Given = Args<typeof params>;
type Use = Given['journal'][number];
type Price = Given['tarifs'][number];
type Key = (name: string) => string;

function pricesByResource(rows: readonly Price[], key: Key): Map<string, Price> | CellError {
  const prices = new Map<string, Price>();
  for (const row of rows) {
    if (prices.has(key(row.ressource))) {
      return refuse(
        `tarifs : « ${row.ressource} » est donné deux fois (ligne ${row.at}). Gardez une seule ligne par ressource.`,
        `price_list: “${row.ressource}” is given twice (row ${row.at}). Keep one row per resource.`,
      );
    }
    prices.set(key(row.ressource), row);
  }
  return prices;
}

/** A use put in cents; the fee is flat. */
interface Charge {
  readonly use: Use;
  readonly price: number | undefined;
  readonly fee: number;
  readonly cents: number;
}

function chargeOf(use: Use, price: Price): Charge | CellError {
  if (use.statut === 'absence') {
    const fee = wholeSteps(price.frais_absence, CENT);
    return { use, price: undefined, fee, cents: fee };
  }
  if (use.quantite === undefined) return missing(quantite.label, { of: params.journal.label, row: use.at });
  const fee = use.statut === 'retard' ? wholeSteps(price.frais_retard, CENT) : 0;
  return { use, price: price.prix, fee, cents: wholeSteps(use.quantite * price.prix, CENT) + fee };
}

/** What is charged in the period, in the order of the log. */
function charges(args: Given, key: Key): readonly Charge[] | CellError {
  const prices = pricesByResource(args.tarifs, key);
  if (prices instanceof CellError) return prices;
  const wanted = args.partenaire === undefined ? undefined : key(args.partenaire);
  const found: Charge[] = [];
  for (const use of args.journal) {
    if (use.statut === 'annule' || !isInPeriod(use.date, args)) continue;
    if (wanted !== undefined && key(use.partenaire) !== wanted) continue;
    const price = prices.get(key(use.ressource));
    if (!price) return noPrice(use);
    const charge = chargeOf(use, price);
    if (charge instanceof CellError) return charge;
    found.push(charge);
  }
  return found;
}

const noPrice = ({ ressource: name, at }: Use): CellError =>
  refuse(
    `journal (ligne ${at}) : « ${name} » n’est pas dans tarifs. Ajoutez-y cette ressource et son prix, ou corrigez son nom.`,
    `log (row ${at}): “${name}” is not in price_list. Add this resource and its price there, or correct its name.`,
  );

const money = (cents: number): Answer => ({ amount: amountOf(cents, CENT), unit: 'money' });
const sumOf = (list: readonly Charge[], of: (charge: Charge) => number): number =>
  list.reduce((sum, charge) => sum + of(charge), 0);

/** One partner's invoice: its header, its lines, its total. */
const invoice = (list: readonly Charge[]): Answer[][] => [
  [
    same('date'),
    ressource.label,
    quantite.label,
    tarifs.columns.prix.label,
    { fr: 'frais', en: 'fee' },
    { fr: 'montant', en: 'amount' },
  ],
  ...list.map(({ use, price, fee, cents }): Answer[] => [
    isoDay(use.date),
    use.ressource,
    price === undefined || use.quantite === undefined ? undefined : { amount: use.quantite, unit: 'quantity' },
    price === undefined ? undefined : { amount: price, unit: 'money' },
    fee === 0 && price !== undefined ? undefined : money(fee),
    money(cents),
  ]),
  [
    same('Total'),
    undefined,
    undefined,
    undefined,
    money(sumOf(list, ({ fee }) => fee)),
    money(sumOf(list, ({ cents }) => cents)),
  ],
];

/** Every partner's total, in the order of the log. */
function totals(list: readonly Charge[], key: Key): Answer[][] {
  const byPartner = new Map<string, Charge[]>();
  for (const charge of list) {
    const partner = key(charge.use.partenaire);
    const own = byPartner.get(partner);
    if (own) own.push(charge);
    else byPartner.set(partner, [charge]);
  }
  const line = (name: Answer, own: readonly Charge[]): Answer[] => [
    name,
    { amount: own.length, unit: 'count' },
    money(sumOf(own, ({ fee }) => fee)),
    money(sumOf(own, ({ cents }) => cents)),
  ];
  return [
    [partenaire.label, { fr: 'lignes', en: 'lines' }, { fr: 'frais', en: 'fees' }, { fr: 'montant', en: 'amount' }],
    ...[...byPartner.values()].map((own) => line(own[0]?.use.partenaire, own)),
    line(same('Total'), list),
  ];
}

export const facture = defineFunction({
  id: 'FACTURE',
  family: 'billing',
  summary: {
    fr: 'Facture d’un partenaire ligne par ligne, ou total de chacun, d’après le journal et la liste de prix.',
    en: 'Invoice of one partner line by line, or total of each, from the log and the price list.',
  },
  notes: [
    {
      fr: 'Une absence est facturée aux frais d’absence au lieu du prix ; un retard ajoute les frais de retard ; une annulation ne coûte rien. Un statut vide veut dire « fait ».',
      en: 'A no-show is charged the no-show fee instead of the price; a late return adds the late fee; a cancellation costs nothing. A blank status means “done”.',
    },
    {
      fr: 'Chaque ligne est arrondie au cent, avant taxes (voir TAXES, sur le total). Les dates sont écrites 2026-03-15. du et au sont compris.',
      en: 'Each line is rounded to the cent, before taxes (see TAXES, on the total). Dates are written 2026-03-15. from and to are included.',
    },
    {
      fr: 'Les colonnes du journal se trouvent par leurs en-têtes : date, partenaire, ressource, quantité, statut. Les noms se comparent sans égard aux majuscules ni aux espaces en trop.',
      en: 'The columns of the log are found by their headers: date, partner, resource, quantity, status. Names are compared regardless of case and extra spaces.',
    },
  ],
  source: GUIDE,
  params,
  result: {
    kind: 'table',
    // The header depends on what is asked: one partner's lines, or everyone's totals.
    bare: true,
    label: { fr: 'Facture', en: 'Invoice' },
    columns: [
      { header: { fr: 'partenaire', en: 'partner' } },
      { header: { fr: 'lignes', en: 'lines' }, unit: 'count' },
      { header: { fr: 'frais', en: 'fees' }, unit: 'money' },
      { header: { fr: 'montant', en: 'amount' }, unit: 'money' },
    ],
  },
  examples: [
    {
      args: [
        [
          ['date', 'partenaire', 'ressource', 'quantité', 'statut'],
          ['2026-03-02', 'Atelier', 'Camion', 120, 'fait'],
          ['2026-03-05', 'Ferme', 'Camion', 40, 'retard'],
          ['2026-03-09', 'Atelier', 'Salle', null, 'absence'],
          ['2026-03-12', 'Ferme', 'Salle', 3, 'annulé'],
        ],
        [
          ['ressource', 'prix', 'frais d’absence', 'frais de retard'],
          ['Camion', 0.62, 25, 15],
          ['Salle', 12, 10, null],
        ],
      ],
      // 120 × 0,62 + 10 and 40 × 0,62 + 15 by hand.
      result: [
        ['partenaire', 'lignes', 'frais', 'montant'],
        ['Atelier', 2, 10, 84.4],
        ['Ferme', 1, 15, 39.8],
        ['Total', 3, 25, 124.2],
      ],
    },
  ],
  run: (args) => {
    const refusal = periodRefusal(args);
    if (refusal) return refusal;
    const key = nameKeys();
    const { partenaire: name } = args;
    if (name !== undefined && !args.journal.some((use) => key(use.partenaire) === key(name))) {
      return notInLog(params.partenaire.label, name);
    }
    const list = charges(args, key);
    if (list instanceof CellError) return list;
    return name === undefined ? totals(list, key) : invoice(list);
  },
});
