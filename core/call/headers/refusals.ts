/** What a header row leaves in doubt, and how to write it. */

import type { TableParam } from '../../declare/kinds';
import { type Origin, quoted, rowName } from '../../declare/place';
import { columnName } from '../../formula/addresses';
import { type CellError, isBlank, refuse } from '../../values/cell';
import type { RawGrid } from '../../values/grid';
import type { Language, Text } from '../../values/text';
import { LIKE, type Match } from './match';

export const WITHOUT_HEADER: Text = { fr: 'sans en-tête', en: 'without a header' };

/** A header that may be a column. */
export interface Claim extends Match {
  /** Column of the range, from 0. */
  readonly at: number;
  readonly text: string;
}

/** « (C) », when the host knows where the range starts. */
export const columnOf = (at: number, origin: Origin | undefined): string =>
  origin ? ` (${columnName(origin.column - 1 + at)})` : '';

export function doubtful(
  param: TableParam,
  name: string,
  claims: readonly Claim[],
  origin: Origin | undefined,
): CellError {
  const label = param.columns[name]?.label ?? param.label;
  const [first, second] = claims;
  const found = (claim: Claim | undefined, language: Language): string =>
    `${quoted(claim?.text ?? '', language)}${claim ? columnOf(claim.at, origin) : ''}`;
  if (second && (second.sureness > LIKE || first?.sureness !== LIKE)) {
    return refuse(
      `${param.label.fr} : deux colonnes peuvent être « ${label.fr} » : ${found(first, 'fr')} et ${found(second, 'fr')}. Nommez « ${label.fr} » celle qui compte, et l’autre autrement.`,
      `${param.label.en}: two columns may be “${label.en}”: ${found(first, 'en')} and ${found(second, 'en')}. Name “${label.en}” the one that counts, and the other otherwise.`,
    );
  }
  if (second && param.columns[name]?.kind === 'text') {
    return refuse(
      `${param.label.fr} : ni ${found(first, 'fr')} ni ${found(second, 'fr')} n’est lue comme « ${label.fr} ». Réunissez-les dans une seule colonne, « ${label.fr} » ; si c’est autre chose, donnez-leur un autre nom ou laissez-les hors de la plage.`,
      `${param.label.en}: neither ${found(first, 'en')} nor ${found(second, 'en')} is read as “${label.en}”. Put them together in one column, “${label.en}”; if they are something else, give them another name or leave them out of the range.`,
    );
  }
  const figures =
    param.columns[name]?.kind === 'number'
      ? { fr: ', ses nombres dans l’unité voulue', en: ', its figures in the unit wanted' }
      : { fr: '', en: '' };
  return refuse(
    `${param.label.fr} : la colonne ${found(first, 'fr')} n’est pas lue comme « ${label.fr} ». Si c’est elle, nommez-la « ${label.fr} »${figures.fr} ; si c’est autre chose, donnez-lui un autre nom ou laissez-la hors de la plage.`,
    `${param.label.en}: the column ${found(first, 'en')} is not read as “${label.en}”. If that is what it holds, name it “${label.en}”${figures.en}; if it is something else, give it another name or leave it out of the range.`,
  );
}

const MOST_SHOWN = 8;
const shownCells = (row: readonly unknown[], language: Language): string =>
  row
    .filter((cell) => !isBlank(cell))
    .slice(0, MOST_SHOWN)
    .map((cell) => quoted(typeof cell === 'string' ? cell.trim() : cell, language))
    .join(', ');

/** A title taken with the table: the range must start at its headers. */
export function startsAtHeaders(
  param: TableParam,
  grid: RawGrid,
  top: number,
  below: number,
  origin: Origin | undefined,
): CellError {
  const at = (row: number, language: Language): string =>
    `${rowName(row + 1, origin)[language]}, ${shownCells(grid[row] ?? [], language)}`;
  return refuse(
    `${param.label.fr} : les en-têtes (${at(below, 'fr')}) ne sont pas en haut de la plage (${at(top, 'fr')}). Commencez la plage à la ligne des en-têtes.`,
    `${param.label.en}: the headers (${at(below, 'en')}) are not at the top of the range (${at(top, 'en')}). Start the range at the row of the headers.`,
  );
}

/** A column that the function needs, under none of the headers found. */
export function noColumn(param: TableParam, name: string, row: readonly unknown[]): CellError {
  const label = param.columns[name]?.label ?? param.label;
  const found = row.filter((cell) => typeof cell === 'string' && !isBlank(cell));
  const list = (language: Language): string => shownCells(found, language);
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
  const where = columnOf(at, origin);
  const title = (language: Language): string =>
    (isBlank(header) ? WITHOUT_HEADER[language] : quoted(header, language)) + where;
  const accepted = (language: Language): string =>
    Object.values(param.columns)
      .filter(({ compared }) => !compared)
      .map((column) => column.label[language])
      .join(', ');
  return refuse(
    `${param.label.fr} : la colonne ${title('fr')} n’est pas lue, et elle contient ${quoted(example, 'fr')}. Nommez-la comme l’une de celles qui le sont (${accepted('fr')}), ou laissez-la hors de la plage.`,
    `${param.label.en}: the column ${title('en')} is not read, and it holds ${quoted(example, 'en')}. Name it as one of those that are (${accepted('en')}), or leave it out of the range.`,
  );
}
