/**
 * Which column of a table is which, by the words of its first row. A header is the function's own word, less a
 * parenthesis, a unit or a complement: « Statut (fait/annulé) », « Frais d’absence ($) », « Date de l’utilisation ».
 * One that only resembles such a word is refused: an optional column is never skipped in silence.
 */

import type { Columns, TableParam } from '../../declare/kinds';
import type { Origin } from '../../declare/place';
import { type CellError, isBlank } from '../../values/cell';
import type { RawGrid } from '../../values/grid';
import { type ColumnWords, HOUR_WORDS, knownWords } from './column-words';
import { bestMatch, COMPLEMENT, isSurer, LIKE, type Match, SYNONYM } from './match';
import { pairedHeaders } from './pairs';
import { type Claim, doubtful } from './refusals';
import { same, type Words, wordsOf } from './words';

/** For every column, the headers that are nearest to it: a header stands for one column at most. */
function claimsOf(param: TableParam, headers: readonly unknown[]): ReadonlyMap<string, readonly Claim[]> {
  const words = { ...knownWords(param.columns), ...(param.others && knownWords(param.others)) };
  const claims = new Map<string, Claim[]>();
  const paired = pairedHeaders(param.columns, headers);
  headers.forEach((cell, at) => {
    if (typeof cell !== 'string' || isBlank(cell)) return;
    const header = wordsOf(cell);
    const exact = Object.keys(param.columns).find((name) =>
      param.columns[name]?.exactly?.some((one) => one === cell.trim().toLowerCase()),
    );
    const pair = exact ?? paired.get(at);
    if (pair !== undefined) {
      const claim: Claim = { sureness: COMPLEMENT, length: header.length, by: 'otherwise', at, text: cell.trim() };
      claims.set(pair, [...(claims.get(pair) ?? []), claim]);
      return;
    }
    if (isApart(header, words)) return;
    let best: (Match & { name: string }) | undefined;
    for (const name of Object.keys(words)) {
      const match = bestMatch(header, words[name] as ColumnWords);
      if (!match || (match.sureness < SYNONYM && words[name]?.compared)) continue;
      if (!best || isSurer(match, best)) best = { ...match, name };
    }
    if (!best) return;
    const { name: _, ...match } = best;
    const claim: Claim = { ...match, at, text: cell.trim() };
    claims.set(best.name, [...(claims.get(best.name) ?? []), claim]);
  });
  return claims;
}

/** « Date de saisie » begins as « date » and is none. */
const isApart = (header: Words, words: Readonly<Record<string, ColumnWords>>): boolean =>
  Object.keys(words).some((name) => words[name]?.apart.some((other) => same(header, other)));

export interface Headers {
  /** Column of the range for each of the table's, in their order; −1 for one that is not there. */
  readonly where: readonly number[];
  /** For each of them, the column of its hours when its days stand in another; −1 as a rule. */
  readonly hours: readonly number[];
  /** Columns of the range under a header that stands for none of the table's, nor for one that it often has. */
  readonly unread: readonly number[];
  /** How many were found. */
  readonly found: number;
  /** The first required column that was not. */
  readonly lacking: string | undefined;
  /** What a header row must not leave unsaid: two columns for one, or one that is nearly ours. */
  readonly doubt: CellError | undefined;
  /** Of a column of the table, the headers that may be it. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
}

/** A table under headers that were read: its header row, the rows below, where the range stands. */
export interface HeadedTable {
  readonly param: TableParam;
  readonly first: readonly unknown[];
  readonly rows: RawGrid;
  readonly headers: Headers;
  readonly origin: Origin | undefined;
}

export function readHeaders(param: TableParam, row: readonly unknown[], origin: Origin | undefined): Headers {
  const claims = claimsOf(param, row);
  const where: number[] = [];
  const hours: number[] = [];
  let found = 0;
  let lacking: string | undefined;
  let doubt: CellError | undefined;
  for (const name of Object.keys(param.columns)) {
    const own = claims.get(name) ?? [];
    const moment = momentOf(param.columns[name], own);
    const sure = moment ? [moment.day] : surest(own);
    hours.push(moment ? moment.hour.at : -1);
    const only = sure.length === 1 && (sure[0]?.sureness ?? 0) > LIKE ? sure[0] : undefined;
    where.push(only ? only.at : -1);
    if (only) found += param.columns[name]?.compared ? 0 : 1;
    else if (sure.length > 0 && !isLifted(param.columns[name], sure, claims)) {
      doubt = doubt ?? doubtful(param, name, sure, origin);
    }
    if (!only && !param.columns[name]?.optional) lacking = lacking ?? name;
  }
  const claimed = new Set([...claims.values()].flatMap((own) => own.map(({ at }) => at)));
  const unread = row.map((_, at) => at).filter((at) => !claimed.has(at));
  return { where, hours, unread, found, lacking, doubt, claims };
}

/** « Km départ » beside « Km parcourus », which says the distance. */
const isLifted = (
  column: Columns[string] | undefined,
  sure: readonly Claim[],
  claims: ReadonlyMap<string, readonly Claim[]>,
): boolean =>
  sure.every(({ by }) => by === 'instead') && (column?.instead?.unless ?? []).some((other) => claims.has(other));

function surest(claims: readonly Claim[]): readonly Claim[] {
  const most = Math.max(...claims.map(({ sureness }) => sureness), 0);
  const isOfParts = claims.some(({ by }) => by === 'almost') && most === COMPLEMENT;
  if (isOfParts && claims.every(({ sureness, isPart }) => isPart || sureness <= LIKE)) {
    return claims.filter(({ by, isPart }) => isPart || by === 'almost').map((claim) => ({ ...claim, sureness: LIKE }));
  }
  return claims.filter(({ sureness }) => sureness === most);
}

/** « Début » and « Heure de début », « Date de fin » and « Heure de fin »: the day and the hour of one moment. */
function momentOf(
  column: Columns[string] | undefined,
  claims: readonly Claim[],
): { day: Claim; hour: Claim } | undefined {
  if (column?.kind !== 'date' || !column.time) return undefined;
  const sure = claims.filter(({ sureness }) => sureness > LIKE);
  const saysHour = ({ text }: Claim): boolean => wordsOf(text).some((word) => HOUR_WORDS.has(word));
  const [hour, ...otherHours] = sure.filter(saysHour);
  const [day, ...otherDays] = sure.filter((claim) => !saysHour(claim));
  return hour && day && otherHours.length === 0 && otherDays.length === 0 ? { day, hour } : undefined;
}
