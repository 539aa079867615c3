/** The price list of FACTURE: what each resource costs, in which unit, and how times become quantities. */

import { wordsOf } from '../../../call/headers/words';
import type { TableParam, TableRow } from '../../../declare/kinds';
import { dollars, optionalZero, positiveQuantity } from '../../../declare/params';
import { quoted } from '../../../declare/place';
import { CellError, refuse } from '../../../values/cell';
import { foldSingular, same, type Text } from '../../../values/text';
import { unitIn } from '../../../values/units';
import { currencyColumn, otherCurrency } from '../../shared/contradictions';
import { headingUnitRefusal } from '../../shared/heading-units';
import { journalColumns } from '../log/columns';
import { PRICE_HEADERS, UNIT_BY_HEADER } from './price-headers';

const optionalQuantity = { ...positiveQuantity, optional: true, orHours: true } as const;
const optionalDollars = { kind: 'number', unit: 'money', above: 0, optional: true } as const;

/** The row with the unit that the header of its price says, or both where they are not one. */
function withUnitSaid(row: Price): Price | CellError {
  const heading = row.headings?.prix ?? '';
  const said = UNIT_BY_HEADER.get(wordsOf(heading).join(' '));
  if (said === undefined) return row;
  if (row.unite === undefined) return { ...row, unite: said };
  if (unitIn(row.unite) === unitIn(said)) return row;
  return refuse(
    `prix (tarifs, ${row.where.fr}) : l’en-tête ${quoted(heading, 'fr')} ne dit pas la même unité que ${quoted(row.unite, 'fr')}, celle de la ligne. Donnez le prix de cette unité, sous l’en-tête « prix ».`,
    `price (price_list, ${row.where.en}): the header ${quoted(heading, 'en')} does not give the same unit as ${quoted(row.unite, 'en')}, that of the row. Give the price of that unit, under the header “price”.`,
  ).of('tarifs');
}

export const priceList = {
  kind: 'table',
  headed: true,
  label: { fr: 'tarifs', en: 'price_list' },
  text: {
    fr: 'Tableau avec en-têtes : ressource, prix ; au besoin unité, palier, minimum, maximum par jour, frais d’absence, frais de retard.',
    en: 'Table with headers: resource, price; if needed unit, step, minimum, maximum per day, no-show fee, late fee.',
  },
  columns: {
    ressource: {
      ...journalColumns.ressource,
      otherwise: [...journalColumns.ressource.otherwise, 'nom', 'name', 'service', 'description', 'libellé'],
    },
    prix: {
      ...dollars,
      label: { fr: 'prix', en: 'price' },
      text: { fr: 'Prix d’une unité, avant taxes, en dollars.', en: 'Price of a unit, before taxes, in dollars.' },
      headers: [
        'tarif',
        'prix unitaire',
        'tarif unitaire',
        'tarif horaire',
        'prix horaire',
        'unit price',
        'rate',
        'hourly rate',
      ],
      otherwise: PRICE_HEADERS,
      units: ['$', 'h', 'hr', 'heure', 'hour', 'unité', 'unit'],
    },
    unite: {
      kind: 'text',
      optional: true,
      label: { fr: 'unité', en: 'unit' },
      text: {
        fr: 'Ce que compte la quantité : heure (si vide), demi-heure, jour, km… D’après les heures, un jour commencé compte.',
        en: 'What the quantity counts: hour (if blank), half hour, day, km… From times, a day begun counts.',
      },
      headers: ['unité de mesure', 'unité du prix', 'unit of measure'],
      almost: ['par', 'per', 'base', 'facturation', 'période', 'fréquence', 'period', 'frequency'],
    },
    palier: {
      ...optionalQuantity,
      label: { fr: 'palier', en: 'step' },
      text: {
        fr: 'La quantité de chaque utilisation monte au palier suivant (0,25 : au quart d’heure).',
        en: 'The quantity of each use goes up to the next step (0.25: to the quarter of an hour).',
      },
      headers: ['tranche', 'arrondi', 'rounding', 'increment'],
    },
    minimum: {
      ...optionalQuantity,
      label: same('minimum'),
      text: {
        fr: 'La plus petite quantité facturée par utilisation, dans l’unité du prix.',
        en: 'The smallest quantity invoiced for a use, in the unit of the price.',
      },
      headers: ['min', 'quantité minimum', 'quantité minimale', 'minimum quantity'],
      almost: ['durée minimum', 'durée minimale', 'facturation minimale', 'minimum charge', 'minimum time'],
    },
    maximum_par_jour: {
      ...optionalQuantity,
      label: { fr: 'maximum par jour', en: 'maximum per day' },
      text: {
        fr: 'La plus grande quantité facturée par jour et par partenaire, dans l’unité du prix.',
        en: 'The largest quantity invoiced a day and a partner, in the unit of the price.',
      },
      headers: ['maximum quotidien', 'daily maximum', 'daily max', 'max par jour', 'max per day', 'max jour'],
      almost: ['maximum', 'max'],
    },
    plafond_par_jour: {
      ...optionalDollars,
      label: { fr: 'maximum par jour ($)', en: 'maximum per day ($)' },
      text: {
        fr: 'Le plus grand montant facturé par jour et par partenaire, en dollars, sans les frais.',
        en: 'The largest amount invoiced a day and a partner, in dollars, without the fees.',
      },
      headers: [
        'maximum quotidien $',
        'daily maximum $',
        'daily max $',
        'max par jour $',
        'max per day $',
        'max jour $',
        'maximum $ par jour',
        'max $ par jour',
        'plafond par jour',
        'plafond quotidien',
        'daily cap',
      ],
      almost: ['plafond', 'cap'],
    },
    frais_absence: {
      ...dollars,
      ...optionalZero,
      label: { fr: 'frais d’absence', en: 'no-show fee' },
      text: {
        fr: 'Facturés à la place du prix en cas d’absence ; 0 si vides.',
        en: 'Charged instead of the price for a no-show; 0 if blank.',
      },
      headers: [
        'absence',
        'frais absence',
        'absence fee',
        'no-show',
        'frais de non-présentation',
        'pénalité d’absence',
      ],
    },
    frais_retard: {
      ...dollars,
      ...optionalZero,
      label: { fr: 'frais de retard', en: 'late fee' },
      text: {
        fr: 'Facturés en plus du prix en cas de retard ; 0 si vides.',
        en: 'Charged on top of the price when late; 0 if blank.',
      },
      headers: ['retard', 'frais retard', 'late', 'late charge', 'pénalité de retard'],
    },
    devise: currencyColumn,
  },
} as const satisfies TableParam;

export type Price = TableRow<(typeof priceList)['columns']>;

export function pricesByResource(
  rows: readonly Price[],
  key: (name: string) => string,
): ReadonlyMap<string, Price> | CellError {
  const prices = new Map<string, Price>();
  for (const typed of rows) {
    const row = withUnitSaid(typed);
    if (row instanceof CellError) return row;
    const refusal =
      numberedUnit(row) ??
      durationInPrice(row) ??
      otherUnitInHeader(row) ??
      otherCurrency(row.devise, row.where, PRICE_LIST)?.of('tarifs');
    if (refusal) return refusal;
    if (prices.has(key(row.ressource))) {
      return refuse(
        `tarifs (${row.where.fr}) : « ${row.ressource} » est donné deux fois. Gardez une seule ligne par ressource.`,
        `price_list (${row.where.en}): “${row.ressource}” is given twice. Keep one row per resource.`,
      ).of('tarifs');
    }
    prices.set(key(row.ressource), row);
  }
  return prices;
}

/** Seconds in a unit of time; a unit begun counts whole when it is one of days. */
interface TimeUnit {
  readonly seconds: number;
  readonly whole?: boolean;
}
const HOUR: TimeUnit = { seconds: 3600 };
const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  (
    [
      [HOUR, ['heure', 'h', 'hr', 'hour', 'heure d’utilisation', '$/h', '$/heure', 'par heure', 'per hour', '/h']],
      [{ seconds: 1800 }, ['demi-heure', 'demie-heure', '½ heure', 'half hour', 'half-hour', '30 min', '30 minutes']],
      [{ seconds: 900 }, ['quart d’heure', 'quarter hour', 'quarter of an hour', '15 min', '15 minutes']],
      [{ seconds: 60 }, ['minute', 'min']],
      [{ seconds: 86_400, whole: true }, ['jour', 'journée', 'day', '24 h', '$/jour', 'par jour', 'per day', '/jour']],
      [{ seconds: 604_800, whole: true }, ['semaine', 'week', 'par semaine', 'per week', '$/semaine']],
    ] as const
  ).flatMap(([unit, words]) => words.map((word): [string, TimeUnit] => [foldSingular(word), unit])),
);

const timeUnitOf = ({ unite }: Pick<Price, 'unite'>): TimeUnit | undefined =>
  unite === undefined ? HOUR : TIME_UNITS.get(foldSingular(unite));

/** Seconds of the price's unit; undefined for one that counts something else. */
export const unitSeconds = (price: Price): number | undefined => timeUnitOf(price)?.seconds;

/** A price of an hour or of a part of it, which days without hours do not tell. */
export function isShorterThanDay(price: Price): boolean {
  const unit = timeUnitOf(price);
  return unit !== undefined && !unit.whole;
}

/** How many of the price's unit a time is; undefined when that unit counts something else (km, repas). */
export function quantityOfTime(price: Price, seconds: number): number | undefined {
  const unit = timeUnitOf(price);
  if (!unit) return undefined;
  return unit.whole ? Math.ceil(seconds / unit.seconds) : seconds / unit.seconds;
}

/** A price of an hour: « 1:30 » is a quantity of it. */
const isByTheHour = (price: Price): boolean => timeUnitOf(price) === HOUR;

const LIMITS = ['palier', 'minimum', 'maximum_par_jour'] as const;

/** « 0:15 » as the step of a price by the meal. */
function durationInPrice(price: Price): CellError | undefined {
  const name = LIMITS.find((limit) => price.durations?.[limit] !== undefined);
  if (!name || isByTheHour(price)) return undefined;
  return notHours(
    priceList.columns[name].label,
    { fr: 'tarifs', en: 'price_list' },
    price.where,
    price,
    price.durations?.[name],
  ).of('tarifs');
}

/** « Tarif horaire » beside « jour », « Minimum (h) » of a price by the half hour. */
function otherUnitInHeader(price: Price): CellError | undefined {
  for (const name of ['prix', ...LIMITS] as const) {
    if (price[name] === undefined) continue;
    const { label } = priceList.columns[name];
    const refusal = headingUnitRefusal(price, { name, label }, PRICE_LIST, price.unite)?.of('tarifs');
    if (refusal) return refusal;
  }
  return undefined;
}
const PRICE_LIST = { fr: 'tarifs', en: 'price_list' };

/** « 1:30 » as the quantity of a use whose price is not that of an hour. */
export const durationInLog = (price: Price, found: unknown, where: Text): CellError | undefined =>
  found === undefined || isByTheHour(price)
    ? undefined
    : notHours(journalColumns.quantite.label, { fr: 'journal', en: 'log' }, where, price, found).of('journal');

const notHours = (label: Text, table: Text, where: Text, { ressource, unite }: Price, found: unknown): CellError =>
  refuse(
    `${label.fr} (${table.fr}, ${where.fr}) : ${quoted(found, 'fr')} est une durée, et le prix de « ${ressource} » n’est pas celui d’une heure mais d’une unité « ${unite} ». Écrivez un nombre de cette unité.`,
    `${label.en} (${table.en}, ${where.en}): ${quoted(found, 'en')} is a duration, and the price of “${ressource}” is not that of an hour but of a unit “${unite}”. Enter a number of that unit.`,
  );

/** Up to the next step, the noise of binary arithmetic apart; then no less than the minimum. A credit stays as it is. */
export function billed(quantity: number, { palier, minimum }: Price): number {
  if (quantity < 0) return quantity;
  const stepped = palier === undefined ? quantity : upToStep(quantity, palier);
  return Math.max(stepped, minimum ?? 0);
}

function upToStep(quantity: number, step: number): number {
  const steps = Math.ceil(Number((quantity / step).toPrecision(12)));
  return Number((steps * step).toPrecision(15));
}

/** « 100 km »: the quantity would be multiplied by the price of a hundred. */
export const numberedUnit = ({ unite, where }: Price): CellError | undefined =>
  unite === undefined || !/^\s*\d/.test(unite) || TIME_UNITS.has(foldSingular(unite))
    ? undefined
    : refuse(
        `unité (tarifs, ${where.fr}) : « ${unite} » commence par un nombre. Donnez le prix d’une seule unité, par exemple « km ».`,
        `unit (price_list, ${where.en}): “${unite}” begins with a number. Give the price of a single unit, for example “km”.`,
      ).of('tarifs');

export const noTimeUnit = (price: Price, where: Text): CellError =>
  refuse(
    `journal (${where.fr}) : la quantité manque, et « ${price.unite} » ne se compte pas d’après les heures. Remplissez la colonne « quantité ».`,
    `log (${where.en}): the quantity is missing, and “${price.unite}” is not counted from times. Fill in the “quantity” column.`,
  ).of('journal');
