/** What is wrong in a list though each of its cells can be read: a mix of « 30 % » and 50, a header, a row of totals. */
import { type CellError, refuse } from './cell';
import type { BlockParam, ListParam } from './define';
import { formatPercent } from './format';
import { numberInText } from './numbers';
import { type Place, placeName, quoted } from './place';
import { foldSingular } from './text';
import { isTotalName } from './totals';

type Cells = readonly (readonly unknown[])[];

/**
 * « 30 % » is 0,3: beside 50, it would weigh next to nothing. Numbers up to 1 beside percentages are shares too, and a
 * list of shares (its bounds say so) refuses 50 by itself.
 */
export function mixedPercentages(
  param: ListParam | BlockParam,
  cells: Cells,
  present: readonly boolean[],
  place: Place,
): CellError | undefined {
  if (param.of.kind !== 'number' || param.of.fraction) return undefined;
  const width = param.kind === 'block' ? cells.reduce((most, row) => Math.max(most, row.length), 1) : 1;
  const byRow = param.kind === 'block' && param.byRow === true && width > 1;
  for (let line = 0; line < (byRow ? present.length : width); line++) {
    let percentage: Found | undefined;
    let plain: Found | undefined;
    let sum = 0;
    for (let i = 0; i < (byRow ? width : present.length); i++) {
      const [row, column] = byRow ? [line, i] : [i, line];
      const raw = cells[row]?.[column];
      if (typeof raw === 'string' && raw.includes('%')) {
        percentage = percentage ?? { raw, row, column };
        sum += numberInText(raw) ?? 0;
      } else if (Math.abs(typeof raw === 'string' ? (numberInText(raw) ?? 0) : Number(raw)) > 1)
        plain = plain ?? { raw, row, column };
    }
    if (percentage && !plain && sum > MORE_THAN_ALL) return moreThanAll(param, sum);
    if (!percentage || !plain) continue;
    const { raw, row, column } = percentage;
    const spot: Place = width > 1 ? { row: row + 1, column: column + 1 } : { position: row + 1 };
    const at = { ...place, row: undefined, column: undefined, position: undefined, ...spot };
    return refuse(
      `${placeName(param.label, at, 'fr')} : ${quoted(raw, 'fr')} est mêlé à des nombres comme ${quoted(plain.raw, 'fr')}. Écrivez tout en pourcentages, ou rien.`,
      `${placeName(param.label, at, 'en')}: ${quoted(raw, 'en')} is mixed with numbers such as ${quoted(plain.raw, 'en')}. Enter all of them as percentages, or none.`,
    );
  }
  return undefined;
}

/** A hundred, and what rounding each of them may add. */
const MORE_THAN_ALL = 1.02;

/** 20 %, 30 %, 50 % and 100 %: the last one is their total. */
const moreThanAll = (param: ListParam | BlockParam, sum: number): CellError =>
  refuse(
    `${param.label.fr} : les pourcentages font ${formatPercent(sum, 'fr')} en tout. Vérifiez qu’il n’y a pas de total parmi eux.`,
    `${param.label.en}: the percentages make ${formatPercent(sum, 'en')} in all. Check that there is no total among them.`,
  );

interface Found {
  readonly raw: unknown;
  readonly row: number;
  readonly column: number;
}

/**
 * « Total » among figures that cannot all be read, as a header is: what it names would count twice once the headers
 * are left out.
 */
export function titleAmong(param: ListParam | BlockParam, cells: Cells, within: Place): CellError | undefined {
  if (param.of.kind !== 'number') return undefined;
  for (let row = 0; row < cells.length; row++) {
    const column = cells[row]?.findIndex((cell) => typeof cell === 'string' && isTotalName(cell)) ?? -1;
    if (column < 0) continue;
    const { origin, across } = within;
    const isBlock = cells.some((cellsOfRow) => cellsOfRow.length > 1);
    const place: Place = {
      origin,
      ...(isBlock ? { row: row + 1, column: column + 1 } : { position: row + 1, across }),
    };
    const found = String(cells[row]?.[column]).trim();
    return refuse(
      `${placeName(param.label, place, 'fr')} : ${quoted(found, 'fr')} nomme un total, qui compterait deux fois. Laissez hors de la plage la ligne ou la colonne du total, et les en-têtes.`,
      `${placeName(param.label, place, 'en')}: ${quoted(found, 'en')} names a total, which would count twice. Leave out of the range the row or column of the total, and the headers.`,
    );
  }
  return undefined;
}

/** What stands above a list of names, taken with it: « Partenaires » would be one more. */
const HEADERS = new Set(
  [
    'nom',
    'participant',
    'colocataire',
    'ménage',
    'nom du partenaire',
    'nom des partenaires',
    'nom des membres',
    'partenaire',
    'membre',
    'organisme',
    'organisation',
    'groupe',
    'name',
    'partner',
    'member',
    'organization',
    'group',
  ].map((word) => foldSingular(word)),
);

/** A header at the top of several names, or « Total » at their foot: nobody's name. */
export function notAName(
  param: ListParam | BlockParam,
  values: readonly unknown[],
  present: readonly boolean[],
  place: Place,
): CellError | undefined {
  if (param.of.kind !== 'text' || values.length < 2) return undefined;
  const first = String(values[0]);
  const last = String(values[values.length - 1]);
  const at = (position: number): Place => ({ origin: place.origin, across: place.across ?? false, position });
  if (HEADERS.has(foldSingular(first))) {
    const top = at(present.indexOf(true) + 1);
    return refuse(
      `${placeName(param.label, top, 'fr')} : ${quoted(first, 'fr')} est un en-tête, pas un nom. Laissez-le hors des plages.`,
      `${placeName(param.label, top, 'en')}: ${quoted(first, 'en')} is a header, not a name. Leave it out of the ranges.`,
    );
  }
  if (!isTotalName(last)) return undefined;
  const foot = at(present.lastIndexOf(true) + 1);
  return refuse(
    `${placeName(param.label, foot, 'fr')} : ${quoted(last, 'fr')} est une ligne de total, qui compterait deux fois. Laissez-la hors des plages.`,
    `${placeName(param.label, foot, 'en')}: ${quoted(last, 'en')} is a row of totals, which would count twice. Leave it out of the ranges.`,
  );
}
