/** Where in the user's sheet a value stands, and how a refusal says it. */

import { columnName } from '../formula/addresses';
import { type About, type CellError, type ErrorCode, isDate, refuse } from '../values/cell';
import { hoursOfDate, isoDay, serialIn, shownHours } from '../values/dates';
import { formatTyped } from '../values/format';
import { LOCALE } from '../values/locale';
import { inLanguage, type Language, type Text } from '../values/text';

/** The sheet's row and column, from 1, in which an argument's range starts; a host gives it when it knows. */
export interface Origin {
  readonly row: number;
  readonly column: number;
}

/** Where each argument's range starts in its sheet; undefined when the host does not know. */
export type Origins = readonly (Origin | undefined)[];

/** Ranks are within the range, from 1; all absent for a single value. */
export interface Place {
  /** The table or list that holds it. */
  of?: Text;
  /** A row of a table, or of a block; a column of a block. */
  row?: number;
  column?: number;
  /** A cell of a list. */
  position?: number;
  /** Where the range starts, when known: the sheet's own row or cell is then said. */
  origin?: Origin | undefined;
  /** The list lies in a row. */
  across?: boolean;
}

const ordinal = (rank: number): string => `${rank}${rank === 1 ? 're' : 'e'}`;

/** « ligne 54 » of the sheet, or « 3e ligne de la plage ». */
export const rowName = (row: number, origin: Origin | undefined): Text =>
  origin
    ? { fr: `ligne ${origin.row + row - 1}`, en: `row ${origin.row + row - 1}` }
    : { fr: `${ordinal(row)} ligne de la plage`, en: `row ${row} of the range` };

const cellName = (row: number, column: number): Text => {
  const address = `${columnName(column - 1)}${row}`;
  return { fr: `cellule ${address}`, en: `cell ${address}` };
};

function spotName({ row, column, position, origin, across }: Place): Text | undefined {
  if (position) {
    if (!origin) return { fr: `${ordinal(position)} cellule de la plage`, en: `cell ${position} of the range` };
    const step = position - 1;
    return cellName(origin.row + (across ? 0 : step), origin.column + (across ? step : 0));
  }
  if (column) {
    if (origin) return cellName(origin.row + (row ?? 1) - 1, origin.column + column - 1);
    return row
      ? {
          fr: `${ordinal(row)} ligne, ${ordinal(column)} colonne de la plage`,
          en: `row ${row}, column ${column} of the range`,
        }
      : { fr: `${ordinal(column)} colonne de la plage`, en: `column ${column} of the range` };
  }
  return row ? rowName(row, origin) : undefined;
}

/** « montant (postes, ligne 54) »: the argument and where in it, as refusals name them. */
export function placeName(label: Text, place: Place | undefined, language: Language): string {
  const spot = place && spotName(place);
  const parts = [place?.of, spot].filter((part) => part !== undefined).map((part) => inLanguage(part, language));
  const name = inLanguage(label, language);
  return parts.length > 0 ? `${name} (${parts.join(', ')})` : name;
}

/** The value found, as a refusal quotes it. */
export function quoted(raw: unknown, language: Language): string {
  if (typeof raw === 'number') return Number.isFinite(raw) ? formatTyped(raw, language) : String(raw);
  if (typeof raw === 'boolean') return LOCALE[language].logical[raw ? 'true' : 'false'];
  if (isDate(raw)) return shownDate(raw) ?? { fr: 'une date sans jour', en: 'a date without a day' }[language];
  if (typeof raw !== 'string') return { fr: 'une valeur sans texte', en: 'a value without text' }[language];
  const short = raw.length > 60 ? `${raw.slice(0, 59)}…` : raw;
  return LOCALE[language].quoted(short);
}

/** A Date is a day, or the duration that Google Sheets keeps as a day of 1899. */
function shownDate(date: Date): string | undefined {
  const hours = hoursOfDate(date);
  if (hours !== undefined) return shownHours(hours);
  const serial = serialIn(date);
  return serial === undefined ? undefined : isoDay(serial);
}

/** The cell that a place is, for programs; the parameter is added where it is known. */
function aboutPlace({ row, column, position, across }: Place): About | undefined {
  if (position) return across ? { column: position } : { row: position };
  return row || column ? { ...(row && { row }), ...(column && { column }) } : undefined;
}

/** « argument (place) : sentence. », about that place. */
export const refuseAt = (label: Text, place: Place | undefined, fr: string, en: string, code?: ErrorCode): CellError =>
  refuse(
    `${placeName(label, place, 'fr')} : ${fr}`,
    `${placeName(label, place, 'en')}: ${en}`,
    code,
    place && aboutPlace(place),
  );

/** A refusal about one value: « argument (place) : what was found. What to do. » */
export const complaint = (
  label: Text,
  place: Place | undefined,
  raw: unknown,
  sentence: { fr: (found: string) => string; en: (found: string) => string },
): CellError => refuseAt(label, place, sentence.fr(quoted(raw, 'fr')), sentence.en(quoted(raw, 'en')));

export const missing = (label: Text, place?: Place): CellError =>
  refuseAt(
    label,
    place,
    'il manque une valeur. Remplissez la cellule ou donnez l’argument.',
    'a value is missing. Fill in the cell or give the argument.',
  );
