/** A column that may be one the function reads (« Fin réelle » beside « Fin »), and that its exact name would hide. */

import type { Columns, TableParam } from '../../declare/kinds';
import { type Origin, quoted } from '../../declare/place';
import { type CellError, errorIn, isBlank, isDate, refuse } from '../../values/cell';
import { momentIn, timeIn } from '../../values/dates';
import type { RawGrid } from '../../values/grid';
import type { Language } from '../../values/text';
import { LIKE } from './match';
import type { HeadedTable } from './read';
import { type Claim, columnOf } from './refusals';
import { same, type Words, wordsOf } from './words';

export function hiddenColumn({ param, rows, headers, origin }: HeadedTable): CellError | undefined {
  const names = Object.keys(param.columns);
  for (let i = 0; i < names.length; i++) {
    const column = param.columns[names[i] ?? ''];
    const at = headers.where[i] ?? -1;
    if (!column || at < 0 || column.ignored) continue;
    const claims = headers.claims.get(names[i] ?? '') ?? [];
    const read = claims.find((claim) => claim.at === at);
    const hidden = claims.find(
      (claim) =>
        claim !== read &&
        claim.at !== headers.hours[i] &&
        mayBeIt(column, claim) &&
        !saysTheSame(rows, at, claim.at) &&
        !isOfWords(column, rows, claim.at) &&
        !holdsNoneKnown(column, rows, claim.at),
    );
    if (read && hidden) return eitherOf(param, column, read, hidden, origin);
  }
  return undefined;
}

/** Whether a header that is not read may be the column that is, rather than something that goes with it. */
function mayBeIt(column: Columns[string], claim: Claim): boolean {
  const header = wordsOf(claim.text);
  if (claim.by === 'instead' || column.apartBeside?.some((other) => same(header, wordsOf(other)))) return false;
  // What goes with a name (« Client », « Prénom », « Plaque ») is looked at name by name.
  if (column.kind === 'text' && column.completed) return claim.sureness === LIKE && isAnother(header);
  // « Annulé » beside « Statut » may say what it does not; « Annulé par » is a name.
  return column.kind !== 'choice' || claim.by !== 'almost' || claim.isWhole === true;
}

const ANOTHER = new Set([
  ...['autre', 'other', 'bi', 'ii', 'iii', 'second', 'seconde', 'deuxieme', 'troisieme', 'third', '2nd', '2e', '3e'],
  ...['final', 'finale', 'reel', 'reelle', 'actual', 'vrai', 'nouveau', 'new'],
]);
/** « Payeur 2 », « Partenaire final », « Second payer ». */
const isAnother = (header: Words): boolean =>
  header.length > 1 && header.some((word) => /^\d+$/.test(word) || ANOTHER.has(word));

const cellKey = (cell: unknown): string => {
  if (isBlank(cell) || cell === 0) return '';
  return isDate(cell) ? String(cell.getTime()) : String(cell).trim();
};

/** The same cells in every row, or none at all: nothing is hidden. */
function saysTheSame(rows: RawGrid, at: number, other: number): boolean {
  return (
    rows.every((row) => cellKey(row[other]) === '') || rows.every((row) => cellKey(row[other]) === cellKey(row[at]))
  );
}

/** « lundi » under « Jour », a town under « Départ (ville) »: no figure, day or hour that could count instead. */
const isOfWords = (column: Columns[string], rows: RawGrid, other: number): boolean =>
  (column.kind === 'number' || column.kind === 'date') &&
  rows.every((row) => isBlank(row[other]) || isBareWord(row[other]));

/** Days under « Échéance », beside the unit: not one of them is a word that the column knows. */
const holdsNoneKnown = (column: Columns[string], rows: RawGrid, other: number): boolean => {
  if (column.kind !== 'text' || !column.isKnown) return false;
  return rows.every((row) => typeof row[other] !== 'string' || momentIn(row[other]) !== undefined);
};

const isBareWord = (cell: unknown): boolean =>
  typeof cell === 'string' && !/\d/.test(cell) && timeIn(cell) === undefined && errorIn(cell) === undefined;

function eitherOf(
  param: TableParam,
  column: Columns[string],
  read: Claim,
  hidden: Claim,
  origin: Origin | undefined,
): CellError {
  const shown = (claim: Claim, language: Language): string => quoted(claim.text, language) + columnOf(claim.at, origin);
  return refuse(
    `${param.label.fr} : deux colonnes peuvent être « ${column.label.fr} » : ${shown(read, 'fr')} et ${shown(hidden, 'fr')}. Nommez « ${column.label.fr} » celle qui compte ; nommez l’autre autrement, ou laissez-la hors de la plage.`,
    `${param.label.en}: two columns may be “${column.label.en}”: ${shown(read, 'en')} and ${shown(hidden, 'en')}. Name “${column.label.en}” the one that counts; name the other otherwise, or leave it out of the range.`,
  );
}
