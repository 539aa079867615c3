/** Dates and times as people write them: ISO, « 2026/03/12 », « 12 mars 2026 », « March 12, 2026 », « 9 h 30 », « 1:30 PM ». */
import { asSeen } from './marks';
import { type Text, withoutAccents } from './text';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** French, English, and how either is cut short: all are read in each language, whatever a build leaves out of its sentences. */
const MONTHS: readonly (readonly [string, string, ...string[]])[] = [
  ['janvier', 'January', 'janv', 'jan'],
  ['février', 'February', 'fevr', 'fev', 'feb'],
  ['mars', 'March', 'mar'],
  ['avril', 'April', 'avr', 'apr'],
  ['mai', 'May'],
  ['juin', 'June', 'jun'],
  ['juillet', 'July', 'juil', 'jul'],
  ['août', 'August', 'aug'],
  ['septembre', 'September', 'sept', 'sep'],
  ['octobre', 'October', 'oct'],
  ['novembre', 'November', 'nov'],
  ['décembre', 'December', 'dec'],
];
export const MONTH_NAMES: readonly Text[] = MONTHS.map(([fr, en]) => ({ fr, en }));
export const monthName = (month: number): Text => MONTH_NAMES[month - 1] ?? { fr: '', en: '' };

const MONTH_OF = new Map(
  MONTHS.flatMap((words, index) =>
    words.map((word): [string, number] => [withoutAccents(word).toLowerCase(), index + 1]),
  ),
);
/** 1 for « janvier », « janv », « january », without accents or capitals; undefined for what is no month. */
export const monthOf = (word: string): number | undefined => MONTH_OF.get(word);

/** A weekday in front says nothing more: « jeudi 12 mars 2026 ». */
const WEEKDAY =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lun|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)\.?,? +(?:le +|the +)?/;

/** « 2026-03-12 », « 2026-03-12 09:30 ». */
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[ T]([01]\d|2[0-3]):([0-5]\d))?$/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})/;
const DAY_MONTH_YEAR = /^(\d{1,2})(?:er|st|nd|rd|th|e)?[ -](?:of )?([a-z]{3,9})\.?,?[ -](\d{4})/;
const MONTH_DAY_YEAR = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/;

/** The day a text shows, both days of one that can be read two ways, and the time that follows as a part of a day. */
export function dayInText(text: string): { days: readonly Day[]; time: number | undefined } | undefined {
  // As programs write it, thousands of times over in a log: nothing to make plain first.
  const iso = ISO.exec(text);
  if (iso) {
    const day = { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
    return { days: [day], time: iso[4] === undefined ? undefined : (Number(iso[4]) * 60 + Number(iso[5])) / 1440 };
  }
  const body = plain(text).replace(WEEKDAY, '');
  const found = yearFirst(body) ?? yearLast(body) ?? withMonthName(body);
  if (!found) return undefined;
  const rest = body.slice(found.length);
  if (rest.trim() === '') return { days: found.days, time: undefined };
  const [, after] = /^(?:t|,? +(?:(?:a|at) +)?)(.+)$/.exec(rest) ?? [];
  // What a program adds after the time: parts of a second, and at midnight the mark of universal time. Any other hour
  // of another zone would be an hour of ours that nobody typed.
  const clock = after?.replace(/\.\d+(?=z?$)/, '');
  // « 12 mars minuit » starts that day for some and ends it for others.
  if (clock === undefined || MIDNIGHT.has(clock)) return undefined;
  const time = timeInText(clock.replace(/^(00:00(?::00)?)z$/, '$1'));
  return time === undefined ? undefined : { days: found.days, time };
}

interface Found {
  readonly days: readonly Day[];
  readonly length: number;
}

function yearFirst(body: string): Found | undefined {
  const match = YEAR_FIRST.exec(body);
  if (!match || followedByDigit(body, match[0].length)) return undefined;
  return {
    days: [{ year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) }],
    length: match[0].length,
  };
}

/** 12/03/2025 is 12 March or 3 December: both are given. */
function yearLast(body: string): Found | undefined {
  const match = YEAR_LAST.exec(body);
  if (!match || followedByDigit(body, match[0].length)) return undefined;
  const [one, other, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const days = [
    { year, month: other, day: one },
    { year, month: one, day: other },
  ].filter(({ month }) => month <= 12);
  return days.length > 0 ? { days, length: match[0].length } : undefined;
}

function withMonthName(body: string): Found | undefined {
  const dayFirst = DAY_MONTH_YEAR.exec(body);
  const monthFirst = MONTH_DAY_YEAR.exec(body);
  const match = dayFirst ?? monthFirst;
  if (!match || followedByDigit(body, match[0].length)) return undefined;
  const month = monthOf((dayFirst ? match[2] : match[1]) ?? '');
  if (month === undefined) return undefined;
  const day = Number(dayFirst ? match[1] : match[2]);
  return { days: [{ year: Number(match[3]), month, day }], length: match[0].length };
}

const followedByDigit = (body: string, length: number): boolean => /\d/.test(body.charAt(length));

const MIDNIGHT = new Set(['minuit', 'midnight']);
const NOON = /^(?:midi|noon)(?:(?: et)? (?:(30|demie?)|(15|quart)))?$/;

/** « midi », « midi et demi », « minuit »: midnight by itself is that of the hour it stands for, 0:00. */
function namedTime(body: string): number | undefined {
  if (MIDNIGHT.has(body)) return 0;
  const noon = NOON.exec(body);
  return noon ? (noon[1] ? 12.5 : noon[2] ? 12.25 : 12) / 24 : undefined;
}

/** « 13:30 », « 9 h », « 9 h 30 », « 1:30 pm »: the part of a day that has passed; 24:00 is the whole of it. */
export function timeInText(text: string): number | undefined {
  const named = namedTime(plain(text));
  if (named !== undefined) return named;
  const match =
    /^(\d{1,2}) ?(?:(?::(\d{2})(?::(\d{2}))?)|(?:h(?:eures?|rs?)?\.? ?(\d{2})?(?: ?min\.?)?))? ?(a\.?m\.?|p\.?m\.?)?$/.exec(
      plain(text),
    );
  if (!match) return undefined;
  const half = match[5]?.charAt(0);
  const isHourAlone = !/[:h]/.test(plain(text).replace(/[ap]\.?m\.?$/, ''));
  if (isHourAlone && !half) return undefined;
  const hour = Number(match[1]);
  if (half && (hour < 1 || hour > 12)) return undefined;
  const minute = Number(match[2] ?? match[4] ?? 0);
  const second = Number(match[3] ?? 0);
  const seconds = (half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour) * 3600 + minute * 60 + second;
  return minute < 60 && second < 60 && seconds <= 86_400 ? seconds / 86_400 : undefined;
}

/** Lower case, without accents or marks that nobody sees, one kind of space. */
const plain = (text: string): string =>
  withoutAccents(asSeen(text))
    .toLowerCase()
    .replace(/[‐‑‒–−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
