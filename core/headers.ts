/**
 * Which column of a table is which, by the words of its first row. A header is the function's own word, less a
 * parenthesis, a unit or a complement: « Statut (fait/annulé) », « Frais d’absence ($) », « Date de l’utilisation ».
 * One that only resembles such a word is refused: an optional column is never skipped in silence.
 */
import { type CellError, isBlank, refuse } from './cell';
import { columnName } from './columns';
import type { Columns, TableParam } from './define';
import type { Origin } from './place';
import { quoted } from './place';
import { fold, type Language } from './text';

type Words = readonly string[];

const UNITS = new Set(['$', '%', 'h', 'hr', 'hrs', 'km', 'kg', 'l', 'ha', 'cad']);
const ARTICLES = new Set(['le', 'la', 'les', 'l', 'the']);
/** What comes after one of these says more of the same thing: « date de l’utilisation », « price per km ». */
const LINKS = new Set(['de', 'du', 'des', 'd', 'en', 'par', 'pour', 'au', 'aux', 'of', 'in', 'per', 'for', 'by']);
/** What may stand before the word, with a link: « nom du partenaire », « heure de début ». */
const BEFORE = new Set(['nom', 'name', 'heure', 'date', 'type', 'no', 'numero', 'number', 'code']);

const singular = (word: string): string => fold(word).replace(/(..)[sx]$/, '$1');

function wordsOf(text: string): Words {
  return (
    text
      // What is in parentheses is aside, but for the dollar, which tells an amount from a quantity.
      .replace(/\([^()]*\)|\[[^[\]]*\]/g, (aside) => (/^.(en )?(\$|dollars?).$/i.test(aside) ? ' $ ' : ' '))
      .split(/[\s\u00a0\u202f’'_/,:;.-]+/)
      .map(singular)
      .filter((word) => word !== '' && !ARTICLES.has(word))
  );
}

const withoutUnit = (words: Words): Words => {
  let length = words.length;
  while (length > 1 && UNITS.has(words[length - 1] ?? '')) length--;
  return words.slice(0, length);
};

const same = (a: Words, b: Words): boolean => a.length === b.length && a.every((word, i) => word === b[i]);
const startsWith = (words: Words, start: Words): boolean => start.every((word, i) => word === words[i]);

/**
 * How sure it is that a header is a column: its own name, a word for it, its word and a complement, or only something
 * like it.
 */
const LIKE = 1;
const COMPLEMENT = 2;
const SYNONYM = 3;
const NAME = 4;

interface Match {
  readonly sureness: number;
  /** Words of the column's own that were found: the longest wins. */
  readonly length: number;
}

function matchOf(header: Words, word: Words): Match | undefined {
  if (word.length === 0) return undefined;
  if (same(header, word)) return { sureness: SYNONYM, length: word.length };
  const isShort = word.length === 1 && (word[0] ?? '').length < 3;
  if (isShort || LINKS.has(word[0] ?? '')) return undefined;
  if (BEFORE.has(header[0] ?? '') && LINKS.has(header[1] ?? '') && same(header.slice(2), word)) {
    return { sureness: COMPLEMENT, length: word.length + 1 };
  }
  if (startsWith(header, word)) {
    const sureness = LINKS.has(header[word.length] ?? '') ? COMPLEMENT : LIKE;
    return { sureness, length: word.length };
  }
  return resembles(header.join(''), word.join('')) ? { sureness: LIKE, length: 0 } : undefined;
}

/** One letter more, less, wrong or moved; two in a long word. */
function resembles(found: string, word: string): boolean {
  const most = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
  return most > 0 && Math.abs(found.length - word.length) <= most && distance(found, word) <= most;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

interface Claim extends Match {
  /** Column of the range, from 0. */
  readonly at: number;
  readonly text: string;
}

interface ColumnWords {
  /** What the function calls it, in both languages. */
  readonly names: readonly Words[];
  readonly synonyms: readonly Words[];
}
const wordsByColumns = new WeakMap<Columns, Readonly<Record<string, ColumnWords>>>();
function knownWords(columns: Columns): Readonly<Record<string, ColumnWords>> {
  let known = wordsByColumns.get(columns);
  if (!known) {
    const entries = Object.keys(columns).map((name): [string, ColumnWords] => {
      const column = columns[name];
      const names = [name, column?.label.fr ?? '', column?.label.en ?? ''].map(wordsOf);
      return [name, { names, synonyms: (column?.headers ?? []).map(wordsOf) }];
    });
    known = Object.fromEntries(entries);
    wordsByColumns.set(columns, known);
  }
  return known;
}

/** How well a header names a column, with its unit or without. */
function bestMatch(header: Words, { names, synonyms }: ColumnWords): Match | undefined {
  let best: Match | undefined;
  for (const candidate of [header, withoutUnit(header)]) {
    for (const word of [...names, ...synonyms]) {
      const match = matchOf(candidate, word);
      if (!match) continue;
      const isName = match.sureness === SYNONYM && names.includes(word);
      const sureness = isName ? NAME : match.sureness;
      if (!best || isSurer({ ...match, sureness }, best)) best = { ...match, sureness };
    }
  }
  return best;
}

/** For every column, the headers that are nearest to it: a header stands for one column at most. */
function claimsOf(param: TableParam, headers: readonly unknown[]): ReadonlyMap<string, readonly Claim[]> {
  const words = { ...knownWords(param.columns), ...(param.others && knownWords(param.others)) };
  const claims = new Map<string, Claim[]>();
  headers.forEach((cell, at) => {
    if (typeof cell !== 'string' || isBlank(cell)) return;
    const header = wordsOf(cell);
    let best: (Match & { name: string }) | undefined;
    for (const name of Object.keys(words)) {
      const match = bestMatch(header, words[name] as ColumnWords);
      if (match && (!best || isSurer(match, best))) best = { ...match, name };
    }
    if (!best) return;
    const claim: Claim = { sureness: best.sureness, length: best.length, at, text: cell.trim() };
    claims.set(best.name, [...(claims.get(best.name) ?? []), claim]);
  });
  return claims;
}

const isSurer = (a: Match, b: Match): boolean =>
  a.sureness > b.sureness || (a.sureness === b.sureness && a.length > b.length);

export interface Headers {
  /** Column of the range for each of the table's, in their order; −1 for one that is not there. */
  readonly where: readonly number[];
  /** How many were found. */
  readonly found: number;
  /** The first required column that was not. */
  readonly lacking: string | undefined;
  /** What a header row must not leave unsaid: two columns for one, or one that is nearly ours. */
  readonly doubt: CellError | undefined;
}

export function readHeaders(param: TableParam, row: readonly unknown[], origin: Origin | undefined): Headers {
  const claims = claimsOf(param, row);
  const where: number[] = [];
  let found = 0;
  let lacking: string | undefined;
  let doubt: CellError | undefined;
  for (const name of Object.keys(param.columns)) {
    const own = claims.get(name) ?? [];
    const sure = surest(own);
    const only = sure.length === 1 && (sure[0]?.sureness ?? 0) > LIKE ? sure[0] : undefined;
    where.push(only ? only.at : -1);
    if (only) found++;
    else if (sure.length > 0) doubt = doubt ?? doubtful(param, name, sure, origin);
    if (!only && !param.columns[name]?.optional) lacking = lacking ?? name;
  }
  return { where, found, lacking, doubt };
}

function surest(claims: readonly Claim[]): readonly Claim[] {
  const most = Math.max(...claims.map(({ sureness }) => sureness), 0);
  return claims.filter(({ sureness }) => sureness === most);
}

function doubtful(param: TableParam, name: string, claims: readonly Claim[], origin: Origin | undefined): CellError {
  const label = param.columns[name]?.label ?? param.label;
  const [first, second] = claims;
  const columnOf = (claim: Claim | undefined): string =>
    origin && claim ? ` (${columnName(origin.column - 1 + claim.at)})` : '';
  const found = (claim: Claim | undefined, language: Language): string =>
    `${quoted(claim?.text ?? '', language)}${columnOf(claim)}`;
  return second && (second.sureness > LIKE || first?.sureness !== LIKE)
    ? refuse(
        `${param.label.fr} : deux colonnes peuvent être « ${label.fr} » : ${found(first, 'fr')} et ${found(second, 'fr')}. Nommez « ${label.fr} » celle qui compte, et l’autre autrement.`,
        `${param.label.en}: two columns may be “${label.en}”: ${found(first, 'en')} and ${found(second, 'en')}. Name “${label.en}” the one that counts, and the other otherwise.`,
      )
    : refuse(
        `${param.label.fr} : la colonne ${found(first, 'fr')} ressemble à « ${label.fr} » sans l’être. Nommez-la « ${label.fr} » si c’est elle, ou autrement si c’est autre chose.`,
        `${param.label.en}: the column ${found(first, 'en')} resembles “${label.en}” but is not. Name it “${label.en}” if that is what it holds, or otherwise if it is something else.`,
      );
}

/** A column that the function needs, under none of the headers found. */
export function noColumn(param: TableParam, name: string, row: readonly unknown[]): CellError {
  const label = param.columns[name]?.label ?? param.label;
  const found = row.filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell)).slice(0, 8);
  const list = (language: Language): string => found.map((cell) => quoted(cell.trim(), language)).join(', ');
  return refuse(
    `${param.label.fr} : la colonne « ${label.fr} » est introuvable${found.length > 0 ? ` parmi ${list('fr')}` : ''}. Donnez le tableau avec sa ligne d’en-têtes, où une colonne porte ce nom.`,
    `${param.label.en}: the column “${label.en}” was not found${found.length > 0 ? ` among ${list('en')}` : ''}. Give the table with its header row, in which a column bears that name.`,
  );
}
