import { countByName, sumByName, when } from '../language';
import type { logbookWords } from './words';

type Word = Exclude<keyof typeof logbookWords, 'common'>;
export type Lack = readonly [test: string, word: Word];

/** Something is written in the row. */
export const said = (columns: readonly string[]): string =>
  `LEN(${columns.map((column) => `{${column}}`).join('&')})>0`;

/** The first of these that is true names what the row lacks; otherwise what the last argument says. */
export const checkOf = (columns: readonly string[], lacks: readonly Lack[], otherwise = '""'): string =>
  when(
    said(columns),
    lacks.reduceRight((rest, [test, word]) => `IF(${test},{${word}},${rest})`, otherwise),
  );

/** One of the partners as they are listed, or what is common to all. */
export const WHO: readonly Lack[] = [
  ['LEN({partner})=0', 'askWho'],
  [`${countByName('{partners.name}', '{partner}')}=0`, 'askName'],
  ['NOT(ISNUMBER({date}))', 'askDate'],
];

/** The days looked at: all of them where the period is not said. */
export const FROM = 'N({logbookFrom})';
export const TO = 'IF(N({logbookTo})=0,2958465,{logbookTo})';

/** Added up for one name, in the period. */
export const inPeriod = (table: string, values: string, name: string, ...also: readonly string[]): string =>
  sumByName(
    `{${table}.partner}`,
    name,
    `{${table}.${values}}`,
    `ISNUMBER({${table}.date})`,
    `({${table}.date}>=${FROM})`,
    `({${table}.date}<=${TO})`,
    ...also,
  );
