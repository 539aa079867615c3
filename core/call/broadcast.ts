import type { Answer, Context, Declaration, ScalarParam } from '../declare/define';
import type { Origin, Origins, Place } from '../declare/place';
import { CellError, errorIn, isBlank, refuse } from '../values/cell';
import { errorAmong, isGrid, type RawGrid, unwrapped, widthOf } from '../values/grid';
import { completed, type ParamsRead, plan, type ScalarParams } from './prepare';
import { positionIn } from './ranges';
import { readScalar } from './read';

export interface Shape {
  readonly rows: number;
  readonly columns: number;
  readonly grids: readonly (RawGrid | undefined)[];
}

/** The shape of the answer when an argument is a range of several cells; undefined for a single calculation. */
export function broadcastShape(declaration: Declaration, args: readonly unknown[]): Shape | CellError | undefined {
  let found = false;
  for (const arg of args) if (Array.isArray(arg) && isGrid(unwrapped(arg))) found = true;
  if (!found) return undefined;
  const { params } = plan(declaration);
  const grids = args.map((arg) => {
    const raw = unwrapped(arg);
    return isGrid(raw) ? raw : undefined;
  });
  let rows = 1;
  let columns = 1;
  let rowsFrom = 0;
  let columnsFrom = 0;
  for (let i = 0; i < grids.length; i++) {
    const grid = grids[i];
    if (!grid) continue;
    const height = grid.length;
    const width = widthOf(grid);
    if (height !== 1 && rows !== 1 && height !== rows) return differentShapes(params, grids, rowsFrom, i);
    if (width !== 1 && columns !== 1 && width !== columns) return differentShapes(params, grids, columnsFrom, i);
    if (height > rows) {
      rows = height;
      rowsFrom = i;
    }
    if (width > columns) {
      columns = width;
      columnsFrom = i;
    }
  }
  return { rows, columns, grids };
}

function differentShapes(params: ParamsRead['params'], grids: Shape['grids'], a: number, b: number): CellError {
  const size = (i: number): string => `${grids[i]?.length} × ${widthOf(grids[i] ?? [])}`;
  const label = (i: number) => params[i]?.[1].label ?? { fr: '', en: '' };
  return refuse(
    `${label(a).fr} est une plage de ${size(a)} cellules et ${label(b).fr} une plage de ${size(b)}. Donnez des plages de même taille, ou une seule cellule.`,
    `${label(a).en} is a range of ${size(a)} cells and ${label(b).en} a range of ${size(b)}. Give ranges of the same size, or a single cell.`,
  ).of(params[b]?.[0] ?? '');
}

/** A range argument read once, cell by cell, in row order. */
interface Column {
  readonly name: string;
  readonly numbers: Float64Array;
  /** What is not a plain number: text, a blank's default or undefined, by index. */
  readonly others: Map<number, unknown> | undefined;
  /** What keeps a cell from being used: an error that came in, or a refusal. */
  readonly problems: Map<number, CellError> | undefined;
  readonly blanks: Set<number> | undefined;
  readonly width: number;
  readonly tall: boolean;
}

function readColumn(name: string, param: ScalarParam, grid: RawGrid, shape: Shape, origin: Origin | undefined): Column {
  const width = widthOf(grid);
  const numbers = new Float64Array(grid.length * width);
  const others = new Map<number, unknown>();
  const problems = new Map<number, CellError>();
  const blanks = new Set<number>();
  const place: Place = { origin };
  const { low, high } = plainLimits(param);
  for (let row = 0; row < grid.length; row++) {
    const line = grid[row] ?? [];
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const raw = line[column];
      if (typeof raw === 'number' && raw >= low && raw <= high) {
        numbers[at] = raw;
        continue;
      }
      // In a sheet one looks for a cell; in a range, for its row when there is one column.
      if (origin || shape.rows > 1) place.row = row + 1;
      if (origin || shape.columns > 1) place.column = column + 1;
      if (isBlank(raw)) blanks.add(at);
      const value = errorIn(raw) ?? completed(param, readScalar(param, raw, place), place);
      if (value instanceof CellError) problems.set(at, value.of(name));
      else others.set(at, value);
    }
  }
  return {
    name,
    numbers,
    others: others.size > 0 ? others : undefined,
    problems: problems.size > 0 ? problems : undefined,
    blanks: blanks.size > 0 ? blanks : undefined,
    width,
    tall: grid.length > 1,
  };
}

/**
 * Numbers from `low` to `high` need no further check: the common case costs two comparisons. A limit that is excluded
 * is drawn in by a hair; what falls in between is checked in full.
 */
function plainLimits(param: ScalarParam): { low: number; high: number } {
  if (param.kind !== 'number' || param.whole) return { low: Number.NaN, high: Number.NaN };
  const hair = 1e-9;
  return {
    low: param.above !== undefined ? param.above + hair : (param.min ?? -Number.MAX_VALUE),
    high: param.below !== undefined ? param.below - hair : (param.max ?? Number.MAX_VALUE),
  };
}

/**
 * One evaluation a cell. Each argument is read once; the argument object is reused from cell to cell (a hundred
 * thousand rows in well under a second), so `run` must not keep it.
 */
export function broadcast(
  declaration: Declaration,
  raws: readonly unknown[],
  shape: Shape,
  context: Context,
  origins: Origins = [],
): Answer[][] | CellError {
  const { params } = plan(declaration);
  const args: Record<string, unknown> = {};
  const varying: Column[] = [];
  const error = errorAmong(raws.filter((_, i) => !shape.grids[i]));
  if (error) return error;
  for (let i = 0; i < params.length; i++) {
    const [name, param] = params[i] as ScalarParams[number];
    const grid = shape.grids[i];
    if (grid) {
      args[name] = undefined;
      varying.push(readColumn(name, param, grid, shape, origins[i]));
      continue;
    }
    const raw = unwrapped(raws[i]);
    const value = completed(param, readScalar(param, raw));
    if (value instanceof CellError) return value.of(name);
    args[name] = value;
  }
  const position = positionIn(undefined);
  const evaluateCell = (row: number, column: number): Answer => {
    let problem: CellError | undefined;
    let blank = true;
    for (let i = 0; i < varying.length; i++) {
      const { name, numbers, others, problems, blanks, width, tall } = varying[i] as Column;
      const at = (tall ? row * width : 0) + (width > 1 ? column : 0);
      if (!blanks?.has(at)) blank = false;
      const found = problems?.get(at);
      // An error coming in goes out before any refusal.
      if (found && (!problem || (problem.text && !found.text))) problem = found;
      args[name] = others?.has(at) ? others.get(at) : numbers[at];
    }
    if (blank) return undefined;
    return problem ?? (declaration.run(args as never, context, position, origins) as Answer);
  };
  const out: Answer[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    const line: Answer[] = [];
    for (let column = 0; column < shape.columns; column++) line.push(evaluateCell(row, column));
    out.push(line);
  }
  return out;
}
