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

const ARTICLES = new Set(['le', 'la', 'les', 'l', 'the']);
/** What comes after one of these says more of the same thing, or makes another of it: « prix de location », « prix d’achat ». */
const LINKS = new Set(['de', 'du', 'des', 'd', 'en', 'par', 'pour', 'au', 'aux', 'of', 'in', 'per', 'for', 'by']);
/** Complements that leave a column what it is. */
const COMPLEMENTS = new Set(
  [
    'utilisation',
    'usage',
    'use',
    'location',
    'rental',
    'reservation',
    'booking',
    'unite',
    'unit',
    'depense',
    'expense',
  ].concat([
    'partenaire',
    'partner',
    'membre',
    'member',
    'client',
    'customer',
    'ressource',
    'resource',
    'equipement',
    'equipment',
  ]),
);
/** What may stand before the word, with a link: « nom du partenaire », « heure de début ». */
const BEFORE = new Set(['nom', 'name', 'heure', 'date', 'type']);
/** Beside a word, these change what its figures mean: « montant (k$) », « palier (minutes) », « fin (prévue) ». */
const CHANGES = new Set(
  [
    '$',
    '%',
    'min',
    'minute',
    'sec',
    'seconde',
    'second',
    'h',
    'hr',
    'heure',
    'hour',
    'demi',
    'half',
    'quart',
    'quarter',
    'jour',
  ]
    .concat([
      'journee',
      'day',
      'semaine',
      'week',
      'moi',
      'mois',
      'month',
      'trimestre',
      'an',
      'annee',
      'year',
      'k',
      'k$',
      'm$',
    ])
    .concat([
      'millier',
      'mille',
      'thousand',
      'million',
      'cent',
      'us',
      'usd',
      'eur',
      'euro',
      'taxe',
      'taxes',
      'tax',
      'ttc',
      'tps',
      'tvq',
    ])
    .concat([
      'personne',
      'person',
      'participant',
      'km',
      'kilometre',
      'prevu',
      'prevue',
      'planned',
      'reel',
      'reelle',
      'actual',
    ])
    .concat(['devise', 'currency', 'fois', 'nuit', 'night']),
);

const singular = (word: string): string => fold(word).replace(/(..)[sx]$/, '$1');
/** The unit of a column of quantities, as any price list gives it. */
const QUANTITY_UNITS = new Set(
  ['h', 'hr', 'heure', 'hour', 'km', 'kilometre', 'unite', 'unit', 'pied', 'metre', 'repas', 'l', 'kg'].map(singular),
);
const tokens = (text: string): Words =>
  text
    .split(/[\s\u00a0\u202f’'_/,:;.-]+/)
    .map(singular)
    .filter((word) => word !== '' && !ARTICLES.has(word));

/** Canadian dollars by any name are « $ ». */
const withDollars = (text: string): string =>
  text
    .replace(/¢/g, ' cent ')
    .replace(/€/g, ' euro ')
    .replace(/(\$|dollars?)\s*(cad|ca|canadiens?)\b|\bcad\b/gi, '$$')
    .replace(/\b(?:en|in)\s+(?:dollars?|\$)|\bdollars?\b/gi, '$$');

/** Words of a header; an aside in parentheses that changes nothing (fait/annulé) is left out. */
function wordsOf(text: string): Words {
  const plain = withDollars(text).replace(/\(([^()]*)\)|\[([^[\]]*)\]/g, (_aside, round: string, square: string) => {
    const inside = round ?? square ?? '';
    return tokens(inside).some((word) => CHANGES.has(word)) ? ` ${inside} ` : ' ';
  });
  return tokens(plain);
}

/** « avant taxes » and « before taxes » say what prices and amounts are already. */
const withoutTaxes = (words: Words): Words => {
  const at = words.findIndex(
    (word, i) => (word === 'avant' || word === 'before' || word === 'hor') && /^tax/.test(words[i + 1] ?? ''),
  );
  return at < 0 ? words : [...words.slice(0, at), ...words.slice(at + 2)];
};

/** The header without the unit that the column has by itself: dollars of an amount, hours or kilometres of a quantity. */
function withoutUnit(words: Words, column: ColumnWords): Words {
  let length = words.length;
  while (length > 1 && column.units.has(words[length - 1] ?? '')) length--;
  if (length > 1 && length < words.length && LINKS.has(words[length - 1] ?? '')) length--;
  return withoutTaxes(words.slice(0, length));
}

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
    const isLinked = LINKS.has(header[word.length] ?? '');
    const rest = header.slice(word.length).filter((one) => !LINKS.has(one));
    const isSafe = isLinked && rest.length > 0 && rest.every((one) => COMPLEMENTS.has(one));
    return { sureness: isSafe ? COMPLEMENT : LIKE, length: word.length };
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
  /** Words that are nearly it, and that only who typed them can tell. */
  readonly almost: readonly Words[];
  readonly units: ReadonlySet<string>;
}
const wordsByColumns = new WeakMap<Columns, Readonly<Record<string, ColumnWords>>>();
function knownWords(columns: Columns): Readonly<Record<string, ColumnWords>> {
  let known = wordsByColumns.get(columns);
  if (!known) {
    const entries = Object.keys(columns).map((name): [string, ColumnWords] => {
      const column = columns[name];
      const names = [name, column?.label.fr ?? '', column?.label.en ?? ''].map(wordsOf);
      const synonyms = (column?.headers ?? []).map(wordsOf);
      return [name, { names, synonyms, almost: almostOf(column).map(wordsOf), units: unitsOf(column) }];
    });
    known = Object.fromEntries(entries);
    wordsByColumns.set(columns, known);
  }
  return known;
}

type Column = Columns[string];
const NO_UNITS: ReadonlySet<string> = new Set();
const DOLLARS: ReadonlySet<string> = new Set(['$']);

function unitsOf(column: Column | undefined): ReadonlySet<string> {
  if (column?.units) return new Set(column.units.map(singular));
  if (column?.kind !== 'number') return NO_UNITS;
  return column.unit === 'money' ? DOLLARS : QUANTITY_UNITS;
}

/** A word that is one of a column's choices (« Annulé ») heads a column of marks, which nobody would read. */
const almostOf = (column: Column | undefined): readonly string[] => [
  ...(column?.almost ?? []),
  ...(column?.kind === 'choice' ? Object.values(column.options).flatMap(({ fr, en }) => [...fr, ...en]) : []),
];

/** How well a header names a column, with its unit or without. */
function bestMatch(header: Words, column: ColumnWords): Match | undefined {
  const { names, synonyms, almost } = column;
  let best: Match | undefined;
  for (const word of almost) {
    const match = matchOf(header, word);
    if (match && (!best || match.length > best.length)) best = { sureness: LIKE, length: match.length };
  }
  for (const candidate of [header, withoutUnit(header, column)]) {
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
  /** Columns of the range under a header that stands for none of the table's, nor for one that it often has. */
  readonly unread: readonly number[];
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
  const claimed = new Set([...claims.values()].flatMap((own) => own.map(({ at }) => at)));
  const unread = row.map((_, at) => at).filter((at) => !claimed.has(at));
  return { where, unread, found, lacking, doubt };
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
        `${param.label.fr} : la colonne ${found(first, 'fr')} n’est pas lue comme « ${label.fr} ». Si c’est elle, nommez-la « ${label.fr} », ses nombres dans l’unité voulue ; si c’est autre chose, donnez-lui un autre nom ou laissez-la hors de la plage.`,
        `${param.label.en}: the column ${found(first, 'en')} is not read as “${label.en}”. If that is what it holds, name it “${label.en}”, its figures in the unit wanted; if it is something else, give it another name or leave it out of the range.`,
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

/** Figures or words of a column that an optional one may have been meant to hold: never skipped in silence. */
export function unreadColumn(
  param: TableParam,
  header: unknown,
  example: unknown,
  origin: Origin | undefined,
  at: number,
): CellError {
  const where = origin ? ` (${columnName(origin.column - 1 + at)})` : '';
  const title = (language: Language): string =>
    (isBlank(header) ? (language === 'fr' ? 'sans en-tête' : 'without a header') : quoted(header, language)) + where;
  const accepted = (language: Language): string =>
    Object.values(param.columns)
      .map((column) => column.label[language])
      .join(', ');
  return refuse(
    `${param.label.fr} : la colonne ${title('fr')} n’est pas lue, et elle contient ${quoted(example, 'fr')}. Nommez-la comme l’une de celles qui le sont (${accepted('fr')}), ou laissez-la hors de la plage.`,
    `${param.label.en}: the column ${title('en')} is not read, and it holds ${quoted(example, 'en')}. Name it as one of those that are (${accepted('en')}), or leave it out of the range.`,
  );
}
