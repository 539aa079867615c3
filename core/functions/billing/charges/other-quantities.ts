/** A quantity under the name of what it counts (« Heures », « Jours », « Km »), where no quantity and no times are. */

import { wordsOf } from '../../../call/headers/words';
import { quoted } from '../../../declare/place';
import { type CellError, refuse } from '../../../values/cell';
import { inLanguage, same, type Text } from '../../../values/text';
import { unitIn } from '../../../values/units';
import { type Price, quantityOfTime, unitSeconds } from './price-list';

export const distanceColumn = {
  km: {
    kind: 'number',
    unit: 'quantity',
    optional: true,
    compared: true,
    label: same('km'),
    text: {
      fr: 'Kilomètres ; la quantité quand le prix est au kilomètre.',
      en: 'Kilometres; the quantity when the price is by the kilometre.',
    },
    headers: [
      ...['kilomètres', 'km parcourus', 'kilomètres parcourus', 'nombre de km', 'nb km', 'nb de km', 'total km'],
      ...['nombre de kilomètres', 'distance', 'distance (km)', 'distance parcourue', 'km total', 'total des km'],
      ...['kilometres', 'kilometers', 'km driven', 'number of km', 'kilometres driven', 'kilometers driven'],
    ],
  },
} as const;

interface Counted {
  readonly duree?: number | undefined;
  readonly duree_minutes?: number | undefined;
  readonly duree_jours?: number | undefined;
  readonly km?: number | undefined;
  readonly where: Text;
  readonly headings?: Readonly<Record<string, string>>;
  readonly problems?: Readonly<Record<string, CellError>>;
}

/** In the unit of the price; undefined where none of them is in it. */
export function quantitySaid(use: Counted, price: Price): number | undefined | CellError {
  if (price.unite !== undefined && unitIn(price.unite) === 'kilometre')
    return use.problems?.km ?? (use.km || undefined);
  const seconds = unitSeconds(price);
  if (seconds === undefined) return undefined;
  if (seconds >= 86_400) return seconds === 86_400 ? use.duree_jours || undefined : undefined;
  if (use.duree)
    return isPartOfDay(use.duree) ? partOfDay(use.duree, use.where) : quantityOfTime(price, use.duree * 3600);
  return use.duree_minutes ? quantityOfTime(price, use.duree_minutes * 60) : undefined;
}

/** Kilometres beside a price that does not say its unit: an hour, or a kilometre. */
export function distanceRefusal({ km, headings, where }: Counted, { unite, ressource }: Price): CellError | undefined {
  if (km === undefined || km === 0 || unite !== undefined) return undefined;
  const header = headings?.km ?? 'km';
  return refuse(
    `tarifs : le prix de « ${ressource} » ne dit pas son unité, et le journal (${inLanguage(where, 'fr')}) a une colonne ${quoted(header, 'fr')}. Écrivez « km » ou « heure » dans la colonne « unité » de tarifs.`,
    `price_list: the price of “${ressource}” does not give its unit, and the log (${inLanguage(where, 'en')}) has a column ${quoted(header, 'en')}. Enter “km” or “hour” in the “unit” column of price_list.`,
  ).of('tarifs');
}

/** 0,125 is 3:00 in a cell of times: no one writes seven minutes and a half so. */
const isPartOfDay = (hours: number): boolean =>
  hours > 0 && hours < 1 && Math.abs(hours * 100 - Math.round(hours * 100)) > 1e-9;

const partOfDay = (found: number, where: Text): CellError =>
  refuse(
    `durée (journal, ${inLanguage(where, 'fr')}) : ${quoted(found, 'fr')} peut être une partie de jour (${quoted(0.125, 'fr')} est 3:00). Écrivez les heures en nombre, par exemple 3, sous l’en-tête « quantité ».`,
    `duration (log, ${inLanguage(where, 'en')}): ${quoted(found, 'en')} may be a part of a day (${quoted(0.125, 'en')} is 3:00). Enter the hours as a number, for example 3, under the header “quantity”.`,
  ).of('journal');

const SECONDS: ReadonlyMap<string, number> = new Map([
  ...['min', 'minute'].map((word): [string, number] => [word, 60]),
  ...['jour', 'journee', 'day'].map((word): [string, number] => [word, 86_400]),
]);

/** « Quantité (min) » where the price is not that of a minute. */
export function quantityUnitRefusal({ headings, where }: Counted, price: Price): CellError | undefined {
  const heading = headings?.quantite;
  const words = heading === undefined ? [] : wordsOf(heading);
  const said = SECONDS.get(words[words.length - 1] ?? '');
  if (said === undefined || said === unitSeconds(price)) return undefined;
  const unit = price.unite;
  return refuse(
    `quantité (journal, ${inLanguage(where, 'fr')}) : l’en-tête ${quoted(heading, 'fr')} ne dit pas la même unité que le prix, ${quoted(unit ?? 'heure', 'fr')}. Écrivez ce nombre dans l’unité du prix, sous l’en-tête « quantité ».`,
    `quantity (log, ${inLanguage(where, 'en')}): the header ${quoted(heading, 'en')} does not give the same unit as the price, ${quoted(unit ?? 'hour', 'en')}. Enter this figure in the unit of the price, under the header “quantity”.`,
  ).of('journal');
}
