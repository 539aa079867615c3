/** A name written in two columns (« Client » and « Prénom », « Véhicule » and « No »): one of them alone would be read. */

import type { Columns, TableParam } from '../../declare/kinds';
import type { Origin } from '../../declare/place';
import { quoted } from '../../declare/place';
import { type CellError, isBlank, refuse } from '../../values/cell';
import type { RawGrid } from '../../values/grid';
import { nameKey } from '../../values/names';
import type { Language } from '../../values/text';
import { NAME } from './match';
import type { HeadedTable, Headers } from './read';
import { columnOf } from './refusals';
import { same, wordsOf } from './words';

/** The first name that stands beside two different cells of a column that completes it: they may be two of them. */
export function twoForOneName({ param, first, rows, headers, origin }: HeadedTable): CellError | undefined {
  const names = Object.keys(param.columns);
  for (let i = 0; i < names.length; i++) {
    const column = param.columns[names[i] ?? ''];
    const at = headers.where[i] ?? -1;
    if (column?.kind !== 'text' || at < 0) continue;
    for (const other of completing(column, names[i] ?? '', at, first, headers)) {
      const two = twoBeside(rows, at, other);
      if (two) return twoColumns(param, column, { at, other, first, two }, origin);
    }
  }
  return undefined;
}

const isOneOf = (header: unknown, words: readonly string[] | undefined): boolean => {
  if (typeof header !== 'string' || !words) return false;
  const own = wordsOf(header.replace(/#/g, ' no '));
  return words.some((word) => same(own, wordsOf(word)));
};

/** Columns whose header completes the names of this one, or may be this one too. */
function completing(
  column: Columns[string],
  name: string,
  at: number,
  first: readonly unknown[],
  headers: Headers,
): readonly number[] {
  if (isOneOf(first[at], column.whole)) return [];
  const claims = headers.claims.get(name) ?? [];
  const isNamed = claims.some((claim) => claim.at === at && claim.sureness === NAME);
  return first
    .map((_, other) => other)
    .filter((other) => {
      if (other === at) return false;
      if (isOneOf(first[other], column.completed)) return true;
      if (Math.abs(other - at) === 1 && isOneOf(first[other], column.completedBeside)) return true;
      return !isNamed && claims.some((claim) => claim.at === other && claim.by !== 'otherwise');
    });
}

interface Two {
  readonly name: unknown;
  readonly cells: readonly [unknown, unknown];
}

function twoBeside(rows: RawGrid, at: number, other: number): Two | undefined {
  const met = new Map<string, unknown>();
  for (const row of rows) {
    const name = row[at];
    if (isBlank(name)) continue;
    const key = nameKey(String(name));
    const cell = isBlank(row[other]) ? '' : row[other];
    if (!met.has(key)) met.set(key, cell);
    const before = met.get(key);
    if (nameKey(String(before)) !== nameKey(String(cell))) return { name, cells: [before, cell] };
  }
  return undefined;
}

interface Where {
  readonly at: number;
  readonly other: number;
  readonly first: readonly unknown[];
  readonly two: Two;
}

function twoColumns(
  param: TableParam,
  column: Columns[string],
  { at, other, first, two }: Where,
  origin: Origin | undefined,
): CellError {
  const header = (place: number, language: Language): string =>
    quoted(String(first[place]).trim(), language) + columnOf(place, origin);
  const cell = (value: unknown, language: Language): string =>
    value === '' ? { fr: 'rien', en: 'nothing' }[language] : quoted(String(value), language);
  const [one, another] = two.cells;
  return refuse(
    `${param.label.fr} : ${cell(two.name, 'fr')}, sous ${header(at, 'fr')}, est avec ${cell(one, 'fr')} puis ${cell(another, 'fr')} sous ${header(other, 'fr')}, qui n’est pas lue. Réunissez les deux colonnes en une seule, « ${column.label.fr} » ; si la seconde dit autre chose, donnez-lui un autre nom ou laissez-la hors de la plage.`,
    `${param.label.en}: ${cell(two.name, 'en')}, under ${header(at, 'en')}, is with ${cell(one, 'en')} then ${cell(another, 'en')} under ${header(other, 'en')}, which is not read. Put both columns together in one, “${column.label.en}”; if the second one says something else, give it another name or leave it out of the range.`,
  );
}
