/** Money that a log holds beside its quantities: never read, but it must agree with what is charged. */

import { readMark } from '../../call/choices';
import { quoted } from '../../declare/place';
import { type CellError, refuse } from '../../values/cell';
import { formatMoney } from '../../values/format';
import { CENT } from '../../values/money';
import { numberInText } from '../../values/numbers';
import { inLanguage, type Text } from '../../values/text';

const word = { kind: 'text', optional: true, compared: true } as const;

export const amountColumns = {
  ajustement: {
    ...word,
    label: { fr: 'ajustement', en: 'adjustment' },
    text: {
      fr: 'Somme ou facteur en plus du prix ; refusé, car il n’est pas lu.',
      en: 'Sum or factor besides the price; refused, for it is not read.',
    },
    begins: [
      ...['ajustement', 'crédit', 'supplément', 'surcharge', 'majoration', 'coefficient', 'multiplicateur', 'frais'],
      ...['adjustment', 'credit', 'surcharge', 'extra charge', 'multiplier', 'fee', 'fees', 'pénalité', 'penalty'],
    ],
    headers: [
      'facteur',
      'factor',
      'cleaning fee',
      'extra fee',
      'additional fee',
      'service fee',
      'damage fee',
      'extras',
    ],
  },
  prix_au_journal: {
    ...word,
    label: { fr: 'prix au journal', en: 'price in the log' },
    text: {
      fr: 'Prix de la ligne ; comparé à celui de la liste.',
      en: 'Price of the row; compared with that of the list.',
    },
    headers: [
      ...[
        'prix unitaire',
        'prix',
        'tarif',
        'tarif appliqué',
        'prix appliqué',
        'tarif facturé',
        'taux appliqué',
        'taux',
      ],
      ...[
        'tarif horaire',
        'taux horaire',
        'tarif unitaire',
        'unit price',
        'price',
        'rate',
        'rate applied',
        'unit rate',
      ],
      ...['hourly rate', 'price applied', 'applied rate', 'applied price'],
    ],
    units: ['$', 'h', 'hr', 'heure', 'hour', 'km', 'jour', 'day'],
  },
  montant_au_journal: {
    ...word,
    label: { fr: 'montant au journal', en: 'amount in the log' },
    text: {
      fr: 'Montant de la ligne ; comparé à ce qui est facturé.',
      en: 'Amount of the row; compared with what is invoiced.',
    },
    headers: [
      ...[
        'montant',
        'montant facturé',
        'montant à payer',
        'montant à facturer',
        'montant dû',
        'montant total',
        'à payer',
      ],
      ...[
        'amount',
        'amount due',
        'amount billed',
        'amount invoiced',
        'amount charged',
        'total amount',
        'amount to pay',
      ],
    ],
    units: ['$'],
  },
} as const;

interface Priced {
  readonly ajustement?: string | undefined;
  readonly prix_au_journal?: string | undefined;
  readonly montant_au_journal?: string | undefined;
  readonly headings?: Readonly<Record<string, string>>;
  readonly where: Text;
}
type Name = keyof typeof amountColumns;

/** Dashes, zeros and « non » under a header that would change the bill. */
export const saysNothing = (found: string): boolean =>
  /^\s*[-–—]\s*$/.test(found) ||
  /^(?:aucune?|none|nil|n\/a|s\.?o\.?)$/i.test(found.trim()) ||
  readMark({ fr: '', en: '' }, found) === false ||
  numberInText(found) === 0;

const headerOf = (row: Priced, name: Name, language: 'fr' | 'en'): string =>
  quoted(row.headings?.[name] ?? amountColumns[name].label[language], language);

/** A figure or a yes besides the price; a factor of 1 changes nothing. */
export function adjustmentRefusal(row: Priced): CellError | undefined {
  const found = row.ajustement;
  if (found === undefined || saysNothing(found)) return undefined;
  const number = numberInText(found);
  const isFactor = /^(?:co|mul|fac)/i.test(row.headings?.ajustement ?? '');
  if (isFactor && number === 1) return undefined;
  if (number === undefined && readMark({ fr: '', en: '' }, found) !== true) return undefined;
  const { where } = row;
  return refuse(
    `journal (${inLanguage(where, 'fr')}) : ${quoted(found, 'fr')}, sous ${headerOf(row, 'ajustement', 'fr')}, changerait le montant, et cette colonne n’est pas lue. Mettez cette somme sur une ligne à part, avec sa ressource et son prix, ou laissez la colonne hors de la plage.`,
    `log (${inLanguage(where, 'en')}): ${quoted(found, 'en')}, under ${headerOf(row, 'ajustement', 'en')}, would change the amount, and this column is not read. Put this sum on a row of its own, with its resource and its price, or leave the column out of the range.`,
  ).of('journal');
}

/** A price or an amount of the log that is not what the list gives. */
export function otherAmount(row: Priced, price: number, cents: number): CellError | undefined {
  const unit = moneyIn(row.prix_au_journal);
  // « Prix » may be that of the whole use.
  if (unit !== undefined && !isNear(unit, price) && !isNear(unit, cents * CENT)) {
    return disagrees(row, 'prix_au_journal', unit, price);
  }
  const amount = moneyIn(row.montant_au_journal);
  if (amount !== undefined && !isNear(amount, cents * CENT)) {
    return disagrees(row, 'montant_au_journal', amount, cents * CENT);
  }
  return undefined;
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= CENT / 2 + 1e-9;

/** Desktop Excel passes a blank as 0: it says nothing. */
function moneyIn(found: string | undefined): number | undefined {
  const amount = found === undefined ? undefined : numberInText(found);
  return amount === 0 ? undefined : amount;
}

function disagrees(row: Priced, name: Name, found: number, charged: number): CellError {
  const { where } = row;
  return refuse(
    `journal (${inLanguage(where, 'fr')}) : ${formatMoney(found, 'fr')}, sous ${headerOf(row, name, 'fr')}, n’est pas ce que donnent la quantité et tarifs, ${formatMoney(charged, 'fr')}. Corrigez l’un ou l’autre, ou laissez cette colonne hors de la plage.`,
    `log (${inLanguage(where, 'en')}): ${formatMoney(found, 'en')}, under ${headerOf(row, name, 'en')}, is not what the quantity and price_list give, ${formatMoney(charged, 'en')}. Correct one or the other, or leave this column out of the range.`,
  ).of('journal');
}
