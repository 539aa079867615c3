import { type CellError, isBlank, isDate, refuse } from './cell';
import { serialIn, timeIn, two } from './dates';
import type { Bounds, ChoiceParam, DateParam, NumberParam, ScalarParam } from './define';
import { formatNumber } from './format';
import { fold, foldSingular, inLanguage, type Language, type Text } from './text';

export { isoDay, serialOf } from './dates';

/** Where in the user's ranges a value stands; all absent for a single cell. */
export interface Place {
  /** The table or list that holds it. */
  of?: Text;
  row?: number;
  column?: number;
  position?: number;
}

/** « montant (postes, ligne 3) »: the argument and where in it, as refusals name them. */
export function placeName(label: Text, place: Place | undefined, language: Language): string {
  const french = language === 'fr';
  const parts: string[] = [];
  if (place?.of) parts.push(inLanguage(place.of, language));
  if (place?.row) parts.push(`${french ? 'ligne' : 'row'} ${place.row}`);
  if (place?.column) parts.push(`${french ? 'colonne' : 'column'} ${place.column}`);
  if (place?.position) parts.push(`position ${place.position}`);
  const name = inLanguage(label, language);
  return parts.length > 0 ? `${name} (${parts.join(', ')})` : name;
}

const dayOf = (date: Date): string | undefined =>
  Number.isNaN(date.getTime()) ? undefined : `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** The value found, as a refusal quotes it. */
export function quoted(raw: unknown, language: Language): string {
  if (typeof raw === 'number') return Number.isFinite(raw) ? formatNumber(raw, language, 15) : String(raw);
  if (typeof raw === 'boolean') return language === 'fr' ? (raw ? 'VRAI' : 'FAUX') : raw ? 'TRUE' : 'FALSE';
  if (isDate(raw)) return dayOf(raw) ?? (language === 'fr' ? 'une date sans jour' : 'a date without a day');
  if (typeof raw !== 'string') return language === 'fr' ? 'une valeur sans texte' : 'a value without text';
  const text = raw;
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return language === 'fr' ? `« ${short} »` : `“${short}”`;
}

/** A refusal about one value: « argument (place) : what was found. What to do. » */
export function complaint(
  label: Text,
  place: Place | undefined,
  raw: unknown,
  sentence: { fr: (found: string) => string; en: (found: string) => string },
): CellError {
  return refuse(
    `${placeName(label, place, 'fr')} : ${sentence.fr(quoted(raw, 'fr'))}`,
    `${placeName(label, place, 'en')}: ${sentence.en(quoted(raw, 'en'))}`,
  );
}

export const missing = (label: Text, place?: Place): CellError =>
  refuse(
    `${placeName(label, place, 'fr')} : il manque une valeur. Remplissez la cellule ou donnez l’argument.`,
    `${placeName(label, place, 'en')}: a value is missing. Fill in the cell or give the argument.`,
  );

/** A scalar as `run` wants it; undefined when it is blank. */
export function readScalar(
  param: ScalarParam,
  raw: unknown,
  place?: Place,
): number | string | boolean | undefined | CellError {
  switch (param.kind) {
    case 'number':
      return readNumber(param, raw, place);
    case 'date':
      return readDate(param, raw, place);
    case 'text':
      // Desktop Excel passes blanks as 0, and nobody is named 0.
      if (isBlank(raw) || raw === 0) return undefined;
      return readText(param.label, raw, place);
    case 'choice':
      return readChoice(param, raw, place);
    case 'mark':
      return readMark(param.label, raw, place);
  }
}

function readText(label: Text, raw: unknown, place?: Place): string | CellError {
  if (typeof raw === 'string') return raw.trim();
  if (typeof raw === 'number') return String(raw);
  if (typeof raw === 'boolean') return String(raw).toUpperCase();
  const day = isDate(raw) ? dayOf(raw) : undefined;
  if (day !== undefined) return day;
  return complaint(label, place, raw, {
    fr: (found) => `${found} n’est pas un texte. Écrivez un texte.`,
    en: (found) => `${found} is not a text. Enter a text.`,
  });
}

export function readNumber(param: NumberParam, raw: unknown, place?: Place): number | undefined | CellError {
  if (typeof raw !== 'number' && isBlank(raw)) return undefined;
  const value = typeof raw === 'number' ? raw : typeof raw === 'string' ? numberInText(raw) : undefined;
  if (value === undefined || !Number.isFinite(value)) {
    return complaint(param.label, place, raw, {
      fr: (found) => `${found} n’est pas un nombre. Écrivez un nombre, par exemple 12,5.`,
      en: (found) => `${found} is not a number. Enter a number, for example 12.5.`,
    });
  }
  // Desktop Excel passes blanks as 0: where 0 makes no sense, an optional 0 is « not given ».
  if (value === 0 && param.optional && param.above === 0) return undefined;
  return isWithin(value, param) ? value : outOfBounds(param, raw, value, place);
}

export const isWithin = (value: number, bounds: Bounds): boolean =>
  (bounds.min === undefined || value >= bounds.min) &&
  (bounds.max === undefined || value <= bounds.max) &&
  (bounds.above === undefined || value > bounds.above) &&
  (bounds.below === undefined || value < bounds.below) &&
  (!bounds.whole || Number.isInteger(value));

function outOfBounds(param: NumberParam, raw: unknown, value: number, place?: Place): CellError {
  const isPercentage = typeof raw === 'string' && raw.includes('%');
  const usualMistake = param.fraction && !isPercentage && isWithin(value / 100, param);
  return complaint(param.label, place, raw, {
    fr: (found) =>
      usualMistake
        ? `${found} est hors limites. Un taux s’écrit en fraction : pour ${formatNumber(value, 'fr')} %, tapez ${formatNumber(value, 'fr')} % ou ${formatNumber(value / 100, 'fr')}.`
        : `${found} ne convient pas. Donnez ${boundsInWords(param, 'fr')}.`,
    en: (found) =>
      usualMistake
        ? `${found} is out of range. A rate is a fraction: for ${formatNumber(value, 'en')}%, type ${formatNumber(value, 'en')}% or ${formatNumber(value / 100, 'en')}.`
        : `${found} cannot be used. Give ${boundsInWords(param, 'en')}.`,
  });
}

/** « un nombre plus grand que 0 », for refusals and for the reference. */
export function boundsInWords(bounds: Bounds, language: Language): string {
  const french = language === 'fr';
  const number = (value: number): string => formatNumber(value, language);
  const noun = french
    ? bounds.whole
      ? 'un nombre entier'
      : 'un nombre'
    : bounds.whole
      ? 'a whole number'
      : 'a number';
  const low =
    bounds.min !== undefined
      ? french
        ? `d’au moins ${number(bounds.min)}`
        : `of at least ${number(bounds.min)}`
      : bounds.above !== undefined
        ? `${french ? 'plus grand que' : 'greater than'} ${number(bounds.above)}`
        : '';
  const high =
    bounds.max !== undefined
      ? french
        ? `d’au plus ${number(bounds.max)}`
        : `of at most ${number(bounds.max)}`
      : bounds.below !== undefined
        ? `${french ? 'plus petit que' : 'smaller than'} ${number(bounds.below)}`
        : '';
  return [noun, [low, high].filter(Boolean).join(french ? ' et ' : ' and ')].filter(Boolean).join(' ');
}

const SPACES = /[\s\u00a0\u202f\u2009]/g;
const GROUPED = /^\d{1,3}(?: \d{3})+(?=$|[.,])/;

/** The number that a text shows: « 12,5 », « 1 234,50 $ », « 5 % », « $1,234.50 ». A single mark is a decimal mark. */
export function numberInText(text: string): number | undefined {
  let body = text.replace(SPACES, ' ').trim();
  const [start = '', before = '', dollar = '', after = ''] = /^([-−+]?) ?(\$?) ?([-−+]?) ?/.exec(body) ?? [];
  if (before && after) return undefined;
  const sign = /[-−]/.test(before + after) ? -1 : 1;
  body = body.slice(start.length);
  let scale = 1;
  if (!dollar && body.endsWith('%')) {
    scale = 100;
    body = body.slice(0, -1).trim();
  } else if (!dollar && body.endsWith('$')) body = body.slice(0, -1).trim();
  if (/^\d+([.,]\d+)?[eE][+-]?\d{1,3}$/.test(body)) return sign * (Number(body.replace(',', '.')) / scale);
  if (body.includes(' ')) {
    if (!GROUPED.test(body)) return undefined;
    body = body.replace(/ /g, '');
  }
  const plain = withoutGroups(body);
  if (plain === undefined || !/^(\d+(\.\d+)?|\.\d+)$/.test(plain)) return undefined;
  // « 5,5 % » is the decimal 0,055, not 5,5 ÷ 100 in binary.
  return sign * (scale === 1 ? Number(plain) : Number(`${plain}e-2`));
}

/** Thousands marks dropped and the decimal mark made a point. */
function withoutGroups(body: string): string | undefined {
  const commas = body.split(',').length - 1;
  const points = body.split('.').length - 1;
  if (commas + points <= 1) return body.replace(',', '.');
  const decimal = commas && points ? (body.lastIndexOf(',') > body.lastIndexOf('.') ? ',' : '.') : '';
  if (decimal && body.split(decimal).length > 2) return undefined;
  const [whole = '', decimals] = decimal ? body.split(decimal) : [body];
  if (!/^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(whole)) return undefined;
  const digits = whole.replace(/[.,]/g, '');
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

function readDate(param: DateParam, raw: unknown, place?: Place): number | undefined | CellError {
  if (isBlank(raw)) return undefined;
  // Desktop Excel passes blanks as 0, and no day is 0.
  if (raw === 0 && param.optional && !param.time) return undefined;
  const serial = serialIn(raw) ?? (param.time && typeof raw === 'string' ? timeIn(raw) : undefined);
  // From 1900 to 9999, what a spreadsheet can show as a date; below 1, a time of the day.
  if (serial === undefined || !(serial >= (param.time ? 0 : 1) && serial < 2_958_466)) {
    return param.time ? notATime(param.label, place, raw) : notADate(param.label, place, raw);
  }
  return param.time ? serial : Math.floor(serial);
}

const notADate = (label: Text, place: Place | undefined, raw: unknown): CellError =>
  complaint(label, place, raw, {
    fr: (found) => `${found} n’est pas une date. Écrivez une date, par exemple 2026-03-15.`,
    en: (found) => `${found} is not a date. Enter a date, for example 2026-03-15.`,
  });

const notATime = (label: Text, place: Place | undefined, raw: unknown): CellError =>
  complaint(label, place, raw, {
    fr: (found) =>
      `${found} n’est pas une heure. Écrivez une heure (13:30) ou une date et une heure (2026-03-15 13:30).`,
    en: (found) => `${found} is not a time. Enter a time (13:30) or a date and a time (2026-03-15 13:30).`,
  });

function readChoice(param: ChoiceParam, raw: unknown, place?: Place): string | undefined | CellError {
  // Desktop Excel passes blanks as 0, and no word is 0.
  if (isBlank(raw) || raw === 0) return undefined;
  const key = typeof raw === 'string' ? choiceIn(param.options, raw) : undefined;
  if (key !== undefined) return key;
  return complaint(param.label, place, raw, {
    fr: (found) => `${found} n’est pas un choix prévu. Écrivez ${choicesInWords(param, 'fr')}.`,
    en: (found) => `${found} is not one of the choices. Enter ${choicesInWords(param, 'en')}.`,
  });
}

/** Words already looked up: a long column holds the same few, and folding them is what costs. */
const choicesRead = new WeakMap<ChoiceParam['options'], Map<string, string | undefined>>();
const MOST_WORDS_KEPT = 200;

/** The key whose words, in either language, include this one. */
export function choiceIn(options: ChoiceParam['options'], word: string): string | undefined {
  let known = choicesRead.get(options);
  if (!known || known.size > MOST_WORDS_KEPT) {
    known = new Map();
    choicesRead.set(options, known);
  }
  if (known.has(word)) return known.get(word);
  const wanted = foldSingular(word);
  const found = Object.keys(options).find((key) => {
    const words = options[key];
    return wanted && words && [...words.fr, ...words.en, key].some((candidate) => foldSingular(candidate) === wanted);
  });
  known.set(word, found);
  return found;
}

export function choicesInWords(param: ChoiceParam, language: Language): string {
  const words = Object.keys(param.options).map((key) => quoted(param.options[key]?.[language][0] ?? key, language));
  const last = words.pop() ?? '';
  return words.length > 0 ? `${words.join(', ')} ${language === 'fr' ? 'ou' : 'or'} ${last}` : last;
}

const YES = new Set(['oui', 'o', 'x', 'vrai', 'yes', 'y', 'true', '1', 'majeure', 'major']);
const NO = new Set(['non', 'n', 'faux', 'no', 'false', '0']);

function readMark(label: Text, raw: unknown, place?: Place): boolean | CellError {
  if (isBlank(raw)) return false;
  if (typeof raw === 'boolean') return raw;
  const word = typeof raw === 'string' || typeof raw === 'number' ? String(raw).trim() : '';
  if (/^[✓✔☑✗✘]$/.test(word)) return true;
  if (word === '☐') return false;
  if (YES.has(fold(word))) return true;
  if (NO.has(fold(word))) return false;
  return complaint(label, place, raw, {
    fr: (found) => `${found} n’est ni oui ni non. Écrivez « oui », « x » ou laissez la cellule vide.`,
    en: (found) => `${found} is neither yes nor no. Enter “yes”, “x” or leave the cell empty.`,
  });
}
