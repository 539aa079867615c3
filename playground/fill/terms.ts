import type { Language } from '../../core';
import { PARTS_OF_YEAR, wordLists } from './words';

/** A text as one place of a series: its place, and what stands at another one. */
export interface Term {
  /** Texts of one series bear the same. */
  readonly series: string;
  readonly at: number;
  /** After so many, it starts again; without it, it never does. */
  readonly cycle?: number;
  write(at: number): string;
}

/** The series a text may belong to, the likeliest first. */
export const termsOf = (text: string, language: Language): readonly Term[] =>
  [
    ...inLists(text, language),
    ...yearParts(text),
    ...schoolYears(text),
    ...ordinals(text),
    ...paddedNumbers(text),
  ].filter(({ at, write }) => write(at) === text);

type Letters = (word: string) => string;

/** JANVIER, Janvier, janvier: what follows is written the same way. */
function lettersOf(text: string): Letters {
  if (text.length > 1 && text === text.toUpperCase()) return (word) => word.toUpperCase();
  const first = text.charAt(0);
  if (first === first.toLowerCase()) return (word) => word.toLowerCase();
  return (word) => word.charAt(0).toUpperCase() + word.slice(1);
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;

function inLists(text: string, language: Language): Term[] {
  const {
    word = '',
    space = '',
    long = '',
    hyphen = '',
    short = '',
  } = /^(?<word>.*?)(?:(?:(?<space>\s+|-)(?<long>\d{4})|(?<hyphen>-)(?<short>\d{2})))?$/.exec(text)?.groups ?? {};
  // « janv-26 », as Excel writes a month.
  const [between, year] = [space || hyphen, long || short];
  return wordLists(language).flatMap(({ words, areMonths }, list) => {
    const at = words.findIndex((one) => one.toLowerCase() === word.toLowerCase());
    if (at < 0 || (year && !areMonths)) return [];
    const written = lettersOf(word);
    const wordAt = (place: number): string => written(words[modulo(place, words.length)] ?? '');
    if (!year) return [{ series: `list ${list}`, at, cycle: words.length, write: wordAt }];
    return [
      {
        series: `list ${list}${between}year ${year.length}`,
        at: Number(year) * 12 + at,
        write: (place) => `${wordAt(place)}${between}${yearIn(year.length, Math.floor(place / 12))}`,
      },
    ];
  });
}

const yearIn = (digits: number, year: number): string =>
  digits === 2 ? String(modulo(year, 100)).padStart(2, '0') : String(year);

/** « Trimestre 1 », « T1 2026 », « 2026-T4 », « 1er trimestre 2026 »: the year follows, or the count starts again. */
function yearParts(text: string): Term[] {
  for (const [words, count] of PARTS_OF_YEAR) {
    const forms = [
      `^(?<head>(?:${words})\\s*)(?<part>\\d)(?<mid>[\\s,/-]+)(?<year>\\d{4})$`,
      `^(?<year>\\d{4})(?<mid>[\\s,/-]*(?:${words})\\s*)(?<part>\\d)$`,
      `^(?<head>.*?\\b(?:${words})\\s*)(?<part>\\d)$`,
      `^(?<part>\\d)(?<ordinal>${ORDINALS})(?<mid>\\s+(?:${words}))(?:(?<after>[\\s,/-]+)(?<year>\\d{4}))?$`,
    ];
    for (const [form, pattern] of forms.entries()) {
      const found = new RegExp(pattern, 'iu').exec(text)?.groups;
      const part = Number(found?.part);
      if (found && part >= 1 && part <= count) return [yearPart(found, form, part, count)];
    }
  }
  return [];
}

function yearPart(found: Record<string, string | undefined>, form: number, part: number, count: number): Term {
  const { head = '', mid = '', after = '', ordinal = '', year } = found;
  const series = `year part ${[form, head, mid, after, count, year && 'year'].join('|')}`;
  const write = (at: number): string => {
    const shown = String(modulo(at, count) + 1);
    const shownYear = year ? String(Math.floor(at / count)) : '';
    if (form === 1) return shownYear + mid + shown;
    if (form === 3) return shown + ordinalAfter(ordinal, Number(shown)) + mid + (year ? after + shownYear : '');
    return head + shown + (year ? mid + shownYear : '');
  };
  return year ? { series, at: Number(year) * count + part - 1, write } : { series, at: part - 1, cycle: count, write };
}

/** « 2026-2027 », « Exercice 2026-2027 »: both years go on together. */
function schoolYears(text: string): Term[] {
  const found = /^(.*?)(\d{4})(\s*[-–/]\s*)(\d{4})$/.exec(text);
  if (!found) return [];
  const [, head = '', first = '', mid = '', second = ''] = found;
  if (Number(second) !== Number(first) + 1) return [];
  return [{ series: `years ${head}|${mid}`, at: Number(first), write: (at) => `${head}${at}${mid}${at + 1}` }];
}

const ORDINALS = 'er|re|ère|e|ème|st|nd|rd|th';
const ENGLISH: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** After « 1er » comes « 2e »; after « 1st », « 2nd ». A first of another kind is not known beforehand: « er ». */
function ordinalAfter(like: string, value: number): string {
  if (ENGLISH.has(like.toLowerCase())) return englishOrdinal(value);
  if (value === 1) return /^(?:re|ère)$/i.test(like) ? like : 'er';
  return /^ème$/i.test(like) ? like : 'e';
}

function englishOrdinal(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

/** « 1er versement », « 2e année », « 3rd payment »; « 1er mars » is a day, not the first of several. */
function ordinals(text: string): Term[] {
  const found = new RegExp(`^(\\d+)(${ORDINALS})(\\s.*)$`, 'iu').exec(text);
  if (!found) return [];
  const [, digits = '', like = '', rest = ''] = found;
  const next = rest.trim().split(/\s/)[0]?.toLowerCase() ?? '';
  if (wordLists('fr').some(({ words }) => words.some((word) => word.toLowerCase() === next))) return [];
  return [
    {
      series: `ordinal ${rest}`,
      at: Number(digits),
      write: (at) => `${Math.max(0, at)}${ordinalAfter(like, at)}${rest}`,
    },
  ];
}

/** « Ferme 09 » goes on with « Ferme 10 ». */
function paddedNumbers(text: string): Term[] {
  const found = /^(.*?)(0\d+)(\D*)$/.exec(text);
  if (!found || /\d$/.test(found[1] ?? '')) return [];
  const [, head = '', digits = '', tail = ''] = found;
  const write = (at: number): string => head + String(Math.abs(at)).padStart(digits.length, '0') + tail;
  return [{ series: `padded ${head}|${digits.length}|${tail}`, at: Number(digits), write }];
}
