/** Where each argument of a formula comes from, as one says it to a partner. */
import type { Declaration } from '../../../core';
import { paramsOf } from '../../../core/declare/define';
import type { Param } from '../../../core/declare/kinds';
import { areaOf, cellArea, relative } from '../../../core/formula/addresses';
import { isName, referenceIn, sizeOf, writtenFrom } from '../../../core/formula/references';
import { type CellsByReference, evaluate, readReferences } from '../../evaluate';
import type { Cells, Host } from '../../host';

export interface Origin {
  readonly param: Param;
  /** What it is worth; undefined when the panel cannot tell. */
  readonly value: unknown;
  /** As the formula has it, canonical. */
  readonly argument: string;
  /** The cells it is, when it is cells and nothing else. */
  readonly cells?: Cells;
  /** What is written beside or above those cells, or their name in the workbook. */
  readonly name?: string;
}

/** One for each argument that is given. */
export async function originsOf(
  declaration: Declaration,
  args: readonly string[],
  host: Host,
  sheet: string,
): Promise<readonly Origin[]> {
  const cells = await readReferences(args, host, sheet);
  const names = await namesBeside(args.map(meantBy), cells, host, sheet);
  return paramsOf(declaration).reduce<Origin[]>((all, [, param], i) => {
    const argument = args[i] ?? '';
    if (argument === '') return all;
    const meant = meantBy(argument);
    const own = cells.get(meant);
    const name = isName(meant) ? meant : names.get(meant);
    const value = evaluate(argument, cells, host.language)?.value;
    return all.concat([{ param, argument, value, ...(own && { cells: own }), ...(name && { name }) }]);
  }, []);
}

/** What a grid does to cells before it hands them on: a blank stays one, a text counts for nothing, a half cent is rounded, a cap of 0 is one. */
const GUARDS = [
  /^IF\(ISNUMBER\((.+?)\),(?:ROUND\()?\1[,)]/,
  /^IF\((.+?)="",(?:"[^"]*"|\d+),\1\)$/,
  /^IF\((.+?)="","",IF\(\1=0,[\d.]+,\1\)\)$/,
  /^IF\(N\((.+?)\)>0,\1,\d+\)$/,
  /^N\((.+)\)$/,
];

/** The cells behind a guard: that is where a person goes to change the figure. */
function meantBy(argument: string): string {
  const found = GUARDS.map((guard) => guard.exec(argument)?.[1]).find((text) => text !== undefined);
  return found !== undefined && (isName(found) || referenceIn(found) !== undefined) ? found : argument;
}

/** How far to the left of a figure its label may stand. */
const FARTHEST = 3;

/** The text to the left of each cell; for a column of cells, the one above it. */
async function namesBeside(
  args: readonly string[],
  cells: CellsByReference,
  host: Host,
  sheet: string,
): Promise<ReadonlyMap<string, string>> {
  const asked: { argument: string; reference: string; isLeft: boolean }[] = [];
  for (const argument of new Set(args)) {
    const range = referenceIn(argument)?.range;
    const size = range && sizeOf(range);
    const own = cells.get(argument);
    if (!range || !size || !own) continue;
    const { row, column } = areaOf(range);
    const isColumn = size.rows > 1;
    if (isColumn ? row === 0 : column === 0) continue;
    const first = Math.max(0, column - FARTHEST);
    const beside = isColumn
      ? relative(cellArea(row - 1, column))
      : relative({ row, column: first, rows: 1, columns: column - first });
    asked.push({ argument, reference: writtenFrom({ sheet: own.sheet, range: beside }, sheet), isLeft: !isColumn });
  }
  const found =
    asked.length > 0
      ? await host.read(
          asked.map(({ reference }) => reference),
          sheet,
        )
      : [];
  const names = new Map<string, string>();
  asked.forEach(({ argument }, i) => {
    const texts = (found[i]?.values[0] ?? []).filter(
      (value): value is string => typeof value === 'string' && value !== '',
    );
    const nearest = texts[texts.length - 1];
    if (nearest) names.set(argument, nearest.replace(/\s*[:：]\s*$/, ''));
  });
  return names;
}
