/** What is wrong in a list though each of its cells can be read: a mix of « 30 % » and 50, a header, a row of totals. */

import type { BlockParam, ListParam } from '../declare/kinds';
import { type Place, quoted, refuseAt } from '../declare/place';
import type { CellError } from '../values/cell';
import { formatPercent } from '../values/format';
import { decimalsIn, exactSum } from '../values/money';
import { numberInText } from '../values/numbers';
import { foldSingular, type Text } from '../values/text';
import { isTotalName } from '../values/totals';

type Cells = readonly (readonly unknown[])[];

/**
 * « 30 % » is 0,3: beside 50, it would weigh next to nothing. Numbers up to 1 beside percentages are shares too. Weights
 * may add up to anything; percentages make 100 %, or one is missing, or their total is among them.
 */
export function mixedPercentages(
  param: ListParam | BlockParam,
  cells: Cells,
  present: readonly boolean[],
  place: Place,
): CellError | undefined {
  if (param.of.kind !== 'number' || !param.of.isWeight || !cells.some((row) => row.some(isPercentage)))
    return undefined;
  const width = param.kind === 'block' ? cells.reduce((most, row) => Math.max(most, row.length), 1) : 1;
  const byRow = param.kind === 'block' && param.byRow === true && width > 1;
  for (let line = 0; line < (byRow ? present.length : width); line++) {
    const weights: Weight[] = [];
    for (let i = 0; i < (byRow ? width : present.length); i++) {
      const [row, column] = byRow ? [line, i] : [i, line];
      const raw = cells[row]?.[column];
      const value = typeof raw === 'string' ? numberInText(raw) : Number(raw ?? 0);
      if (value) weights.push({ raw, value, row, column });
    }
    const spot = ({ row, column }: Weight): Place => ({
      origin: place.origin,
      across: place.across ?? false,
      ...(width > 1 ? { row: row + 1, column: column + 1 } : { position: row + 1 }),
    });
    const refusal = unlikeOneAnother(param.label, weights, spot, width > 1 ? (byRow ? 'row' : 'column') : 'list');
    if (refusal) return refusal;
  }
  return undefined;
}

interface Weight {
  readonly raw: unknown;
  readonly value: number;
  readonly row: number;
  readonly column: number;
}
type Across = 'list' | 'row' | 'column';

const isPercentage = (raw: unknown): boolean => typeof raw === 'string' && raw.includes('%');

/** Weights of one list, column or row that are compared with one another. */
function unlikeOneAnother(
  label: Text,
  weights: readonly Weight[],
  spot: (weight: Weight) => Place,
  line: Across,
): CellError | undefined {
  const percentage = weights.find(({ raw }) => isPercentage(raw));
  if (!percentage) return undefined;
  const plain = weights.find(({ raw, value }) => !isPercentage(raw) && Math.abs(value) > 1);
  if (plain) return mixed(label, percentage, plain, spot(percentage));
  const sum = exactSum(weights.map(({ value }) => value));
  // Half of the last figure written of each: three times 33 % are a whole, for whoever rounded it.
  const rounding = weights.reduce((most, { value }) => most + 0.5 * 10 ** -Math.max(2, decimalsIn(value)), 0);
  const place = line === 'list' ? undefined : spot(percentage);
  if (sum - 1 > rounding + HAIR) return moreThanAll(label, place, line, sum);
  return 1 - sum > rounding - HAIR ? lessThanAll(label, place, line, sum) : undefined;
}

const HAIR = 1e-9;

const mixed = (label: Text, percentage: Weight, plain: Weight, place: Place): CellError =>
  refuseAt(
    label,
    place,
    `${quoted(percentage.raw, 'fr')} est mêlé à des nombres comme ${quoted(plain.raw, 'fr')}. Écrivez tout en pourcentages, ou rien.`,
    `${quoted(percentage.raw, 'en')} is mixed with numbers such as ${quoted(plain.raw, 'en')}. Enter all of them as percentages, or none.`,
  );

const OF_LINE: Readonly<Record<Across, Text>> = {
  list: { fr: '', en: '' },
  row: { fr: ' de la ligne', en: ' of the row' },
  column: { fr: ' de la colonne', en: ' of the column' },
};

/** 20 %, 30 %, 50 % and 100 %: the last one is their total. */
const moreThanAll = (label: Text, place: Place | undefined, line: Across, sum: number): CellError =>
  refuseAt(
    label,
    place,
    `les pourcentages${OF_LINE[line].fr} font ${formatPercent(sum, 'fr')} en tout. Vérifiez qu’il n’y a pas de total parmi eux.`,
    `the percentages${OF_LINE[line].en} make ${formatPercent(sum, 'en')} in all. Check that there is no total among them.`,
  );

/** 30 % and 30 %: somebody is not there, or these are weights. */
const lessThanAll = (label: Text, place: Place | undefined, line: Across, sum: number): CellError =>
  refuseAt(
    label,
    place,
    `les pourcentages${OF_LINE[line].fr} font ${formatPercent(sum, 'fr')} en tout, et non 100 %. Corrigez-les ; si ce sont de simples poids, écrivez-les sans « % ».`,
    `the percentages${OF_LINE[line].en} make ${formatPercent(sum, 'en')} in all, not 100%. Correct them; if they are mere weights, enter them without “%”.`,
  );

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
    return refuseAt(
      param.label,
      place,
      `${quoted(found, 'fr')} nomme un total, qui compterait deux fois. Laissez hors de la plage la ligne ou la colonne du total, et les en-têtes.`,
      `${quoted(found, 'en')} names a total, which would count twice. Leave out of the range the row or column of the total, and the headers.`,
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
    return refuseAt(
      param.label,
      top,
      `${quoted(first, 'fr')} est un en-tête, pas un nom. Laissez-le hors des plages.`,
      `${quoted(first, 'en')} is a header, not a name. Leave it out of the ranges.`,
    );
  }
  if (!isTotalName(last)) return undefined;
  const foot = at(present.lastIndexOf(true) + 1);
  return refuseAt(
    param.label,
    foot,
    `${quoted(last, 'fr')} est une ligne de total, qui compterait deux fois. Laissez-la hors des plages.`,
    `${quoted(last, 'en')} is a row of totals, which would count twice. Leave it out of the ranges.`,
  );
}
