import { type Answer, defineFunction } from '../../declare/define';
import { GUIDE } from '../../declare/sources';
import { CellError } from '../../values/cell';
import { isoDay } from '../../values/dates';
import { amountOf, CENT } from '../../values/money';
import { nameKeys } from '../../values/names';
import { same } from '../../values/text';
import { firstRows, mostRows } from '../shared/most-rows';
import { type Charge, chargesOf, dollarsOf, useColumns } from './charges/charges';
import { priceList } from './charges/price-list';
import { journalColumns } from './log/columns';
import { journalOf, notInLog, periodParams, periodRefusal } from './log/log';

const { partenaire, ressource, quantite } = journalColumns;

const params = {
  journal: journalOf(useColumns),
  tarifs: priceList,
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
  lignes: mostRows,
} as const;

const money = (amount: number): Answer => ({ amount, unit: 'money' });
const feesOf = (list: readonly Charge[]): Answer => money(dollarsOf(list, ({ fee }) => fee));
const totalOf = (list: readonly Charge[]): Answer => money(dollarsOf(list, ({ cents }) => cents));

const chargeLine = ({ use, day, quantity, price, fee, cents }: Charge): Answer[] => [
  isoDay(day),
  use.ressource,
  quantity === undefined ? undefined : { amount: quantity, unit: 'quantity' },
  price === undefined ? undefined : money(price),
  fee === 0 && price !== undefined ? undefined : money(amountOf(fee, CENT)),
  money(amountOf(cents, CENT)),
];

/** One partner’s invoice: its header, its lines, its total. */
const invoice = (list: readonly Charge[], most: number | undefined): (readonly Answer[])[] => [
  [
    same('date'),
    ressource.label,
    quantite.label,
    priceList.columns.prix.label,
    { fr: 'frais', en: 'fee' },
    { fr: 'montant', en: 'amount' },
  ],
  ...firstRows(list.map(chargeLine), most),
  [same('Total'), undefined, undefined, undefined, feesOf(list), totalOf(list)],
];

/** Every partner’s total, in the order of the log. */
function totals(list: readonly Charge[], most: number | undefined): (readonly Answer[])[] {
  const key = nameKeys();
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
    feesOf(own),
    totalOf(own),
  ];
  return [
    [partenaire.label, { fr: 'lignes', en: 'lines' }, { fr: 'frais', en: 'fees' }, { fr: 'montant', en: 'amount' }],
    ...firstRows(
      [...byPartner.values()].map((own) => line(own[0]?.use.partenaire, own)),
      most,
    ),
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
      fr: 'Les colonnes se trouvent par leurs en-têtes : date, partenaire, ressource, début, fin, quantité, statut. Le jour et l’heure peuvent avoir chacun leur colonne ; une date qui n’est pas le jour du début est refusée. Les lignes annulées, d’un autre partenaire ou hors de la période ne sont pas lues.',
      en: 'Columns are found by their headers: date, partner, resource, start, end, quantity, status. The day and the time may each have a column; a date that is not the day of the start is refused. Lines that are cancelled, of another partner or out of the period are not read.',
    },
    {
      fr: 'Sans quantité, le temps entre début et fin est compté dans l’unité du prix : heure si elle est vide, demi-heure, quart d’heure, minute, jour ou semaine (commencés, de 24 h et de 7 jours). palier, minimum et maximum par jour sont dans cette unité ; une colonne « maximum par jour ($) » est en dollars. Des jours sans heures ne se facturent pas à l’heure.',
      en: 'Without a quantity, the time from start to end is counted in the unit of the price: hour if blank, half hour, quarter hour, minute, day or week (begun, of 24 h and of 7 days). step, minimum and maximum per day are in that unit; a column “maximum per day ($)” is in dollars. Days without times are not invoiced by the hour.',
    },
    {
      fr: 'Quand le temps est compté, une colonne « durée » ou « heures » doit être celle de début à fin, à une minute près ; une quantité remplie prime sur le temps. Sans quantité ni temps, « heures », « jours » ou « km » est la quantité si le prix est dans cette unité ; « tarif journalier » ou « $/h » dit celle du prix.',
      en: 'When time is counted, a “duration” or “hours” column must be that from start to end, within a minute; a quantity filled in comes before time. Without a quantity or times, “hours”, “days” or “km” is the quantity when the price is in that unit; “daily rate” or “$/h” says that of the price.',
    },
    {
      fr: 'Une pause, un rabais, des frais, une récurrence, un prix ou un montant qui n’est pas celui de la liste, « à facturer : non », une autre devise ou une autre unité que celle du prix, dans une colonne à eux, sont refusés : ils changeraient le montant.',
      en: 'A break, a discount, fees, a recurrence, a price or an amount that is not that of the list, “to invoice: no”, another currency or a unit other than that of the price, in a column of its own, are refused: they would change the amount.',
    },
    {
      fr: 'Une quantité négative est un crédit, au prix de la liste.',
      en: 'A negative quantity is a credit, at the price of the list.',
    },
  ],
  source: GUIDE,
  asked: {
    fr: 'facturer, factures du mois, combien doit un membre, registre, absence, retard, envoyer un compte, pénalité, frais de retard, compte de client, dépôt de garantie, dépôt, paiement en retard, échéance, date d’échéance, annulation, annulation tardive, facture détaillée, crédit, reçu',
    en: 'invoice, bill, monthly invoices, how much a member owes, log, no show, late fee, penalty, customer account, deposit, security deposit, late payment, due date, cancellation, late cancellation, detailed invoice, credit, statement, receipt',
  },
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
    {
      args: [
        [
          ['Date', 'Client', 'Ressource', 'Heure de début', 'Heure de fin', 'Quantité', 'Statut (fait/annulé)'],
          ['2026-03-02', 'Atelier', 'Salle', '09:00', '10:10', null, 'fait'],
          ['2026-03-03', 'Atelier', 'Salle', '13:00', '13:20', null, 'fait'],
          ['2026-03-04', 'Atelier', 'Salle', '08:00', '20:00', null, 'fait'],
          ['2026-03-05', 'Atelier', 'Salle', null, null, -1, 'fait'],
        ],
        [
          ['ressource', 'prix', 'unité', 'palier', 'minimum', 'maximum par jour'],
          ['Salle', 12, 'heure', 0.5, 1, 8],
        ],
        'atelier',
      ],
      // By hand: 70 minutes go up to 1,5 h; 20 minutes to the least, 1 h; 12 h to the most, 8 h; one hour given back.
      result: [
        ['date', 'ressource', 'quantité', 'prix', 'frais', 'montant'],
        ['2026-03-02', 'Salle', 1.5, 12, '', 18],
        ['2026-03-03', 'Salle', 1, 12, '', 12],
        ['2026-03-04', 'Salle', 8, 12, '', 96],
        ['2026-03-05', 'Salle', -1, 12, '', -12],
        ['Total', '', '', '', 0, 114],
      ],
    },
  ],
  run: ({ journal, tarifs, partenaire: name, du, au, lignes }) => {
    const refusal = periodRefusal({ du, au });
    if (refusal) return refusal;
    const key = nameKeys();
    if (
      name !== undefined &&
      !journal.some((use) => use.partenaire !== undefined && key(use.partenaire) === key(name))
    ) {
      return notInLog(params.partenaire.label, name).of('partenaire');
    }
    const list = chargesOf(journal, tarifs, name, { du, au });
    if (list instanceof CellError) return list;
    // The total has a row of its own.
    const most = lignes === undefined ? undefined : Math.max(2, lignes - 1);
    return name === undefined ? totals(list, most) : invoice(list, most);
  },
});
