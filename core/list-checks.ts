/** What is wrong in a list though each of its cells can be read: a mix of « 30 % » and 50, a row of totals. */
import { type CellError, refuse } from './cell';
import type { BlockParam, ListParam } from './define';
import { numberInText } from './numbers';
import { type Place, placeName, quoted } from './place';
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
  for (let column = 0; column < width; column++) {
    let percentage: { raw: string; at: number } | undefined;
    let plain: { raw: unknown; at: number } | undefined;
    for (let i = 0; i < present.length; i++) {
      const raw = cells[i]?.[column];
      if (typeof raw === 'string' && raw.includes('%')) percentage = percentage ?? { raw, at: i };
      else if (Math.abs(typeof raw === 'string' ? (numberInText(raw) ?? 0) : Number(raw)) > 1)
        plain = plain ?? { raw, at: i };
    }
    if (!percentage || !plain) continue;
    const spot: Place = width > 1 ? { row: percentage.at + 1, column: column + 1 } : { position: percentage.at + 1 };
    const at = { ...place, row: undefined, column: undefined, position: undefined, ...spot };
    const { raw } = percentage;
    return refuse(
      `${placeName(param.label, at, 'fr')} : ${quoted(raw, 'fr')} est mêlé à des nombres comme ${quoted(plain.raw, 'fr')}. Écrivez tout en pourcentages, ou rien.`,
      `${placeName(param.label, at, 'en')}: ${quoted(raw, 'en')} is mixed with numbers such as ${quoted(plain.raw, 'en')}. Enter all of them as percentages, or none.`,
    );
  }
  return undefined;
}

/** « Total » as the last of several names: its figures would be shared or paid twice. */
export function totalsName(
  param: ListParam | BlockParam,
  values: readonly unknown[],
  present: readonly boolean[],
  place: Place,
): CellError | undefined {
  const last = values[values.length - 1];
  if (param.of.kind !== 'text' || values.length < 2 || typeof last !== 'string' || !isTotalName(last)) return undefined;
  const at: Place = { origin: place.origin, across: place.across ?? false, position: present.lastIndexOf(true) + 1 };
  return refuse(
    `${placeName(param.label, at, 'fr')} : ${quoted(last, 'fr')} est une ligne de total, qui compterait deux fois. Laissez-la hors des plages.`,
    `${placeName(param.label, at, 'en')}: ${quoted(last, 'en')} is a row of totals, which would count twice. Leave it out of the ranges.`,
  );
}
