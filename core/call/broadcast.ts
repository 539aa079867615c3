import type { Answer, Context, Declaration } from '../declare/define';
import type { ScalarParam } from '../declare/kinds';
import type { Origin, Origins, Place } from '../declare/place';
import { type Calls, type ClosedForm, ROWS_AT_ONCE } from '../explain/closed-form';
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
  /** Rank of the argument. */
  readonly argument: number;
  readonly numbers: Float64Array;
  /** What is not a plain number: text, a blank's default or undefined, by index. */
  readonly others: Map<number, unknown> | undefined;
  /** What keeps a cell from being used: an error that came in, or a refusal. */
  readonly problems: Map<number, CellError> | undefined;
  readonly blanks: Set<number> | undefined;
  readonly width: number;
  readonly tall: boolean;
}

function readColumn(
  argument: number,
  [name, param]: ScalarParams[number],
  grid: RawGrid,
  shape: Shape,
  origin: Origin | undefined,
): Column {
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
    argument,
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

/** One evaluation a cell; each argument is read once. */
export function broadcast(
  declaration: Declaration,
  raws: readonly unknown[],
  shape: Shape,
  context: Context,
  origins: Origins = [],
): Answer[][] | CellError {
  const { params, closed } = plan(declaration);
  const fixed: (readonly [argument: number, value: unknown])[] = [];
  const varying: Column[] = [];
  const error = errorAmong(raws.filter((_, i) => !shape.grids[i]));
  if (error) return error;
  for (let i = 0; i < params.length; i++) {
    const [name, param] = params[i] as ScalarParams[number];
    const grid = shape.grids[i];
    if (grid) {
      varying.push(readColumn(i, [name, param], grid, shape, origins[i]));
      continue;
    }
    const raw = unwrapped(raws[i]);
    const value = completed(param, readScalar(param, raw));
    if (value instanceof CellError) return value.of(name);
    fixed.push([i, value]);
  }
  const unusable = unusableCells(varying, shape);
  const answers = closed
    ? answersByFormula(closed, fixed, varying, shape, unusable)
    : answersByRun(declaration, fixed, varying, shape, unusable, context, origins);
  const out: Answer[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    out.push(answers.slice(row * shape.columns, (row + 1) * shape.columns));
  }
  return out;
}

type Fixed = readonly (readonly [argument: number, value: unknown])[];
/** By cell, in row order: what keeps it from being computed, undefined where every range is blank. */
type Unusable = ReadonlyMap<number, CellError | undefined>;

function unusableCells(varying: readonly Column[], shape: Shape): Unusable {
  const cells = new Map<number, CellError | undefined>();
  const mayBeBlank = varying.every(({ blanks }) => blanks !== undefined);
  if (!mayBeBlank && varying.every(({ problems }) => problems === undefined)) return cells;
  for (let cell = 0; cell < shape.rows * shape.columns; cell++) {
    let problem: CellError | undefined;
    let blank = true;
    for (const column of varying) {
      const at = placeIn(column, cell, shape);
      if (!column.blanks?.has(at)) blank = false;
      const found = column.problems?.get(at);
      // An error coming in goes out before any refusal.
      if (found && (!problem || (problem.text && !found.text))) problem = found;
    }
    if (blank || problem) cells.set(cell, blank ? undefined : problem);
  }
  return cells;
}

/** Where a cell of the answer finds its argument: a range of one row, or of one column, serves them all. */
function placeIn({ width, tall }: Column, cell: number, { columns }: Shape): number {
  if (columns === 1) return tall ? cell : 0;
  const column = cell % columns;
  return (tall ? ((cell - column) / columns) * width : 0) + (width > 1 ? column : 0);
}

/** The argument object is reused from cell to cell, so `run` must not keep it. */
function answersByRun(
  declaration: Declaration,
  fixed: Fixed,
  varying: readonly Column[],
  shape: Shape,
  unusable: Unusable,
  context: Context,
  origins: Origins,
): Answer[] {
  const { params } = plan(declaration);
  const nameOf = (argument: number): string => (params[argument] as ScalarParams[number])[0];
  const args: Record<string, unknown> = {};
  for (const [argument, value] of fixed) args[nameOf(argument)] = value;
  const names = varying.map(({ argument }) => nameOf(argument));
  const position = positionIn(undefined);
  const answers: Answer[] = [];
  for (let cell = 0; cell < shape.rows * shape.columns; cell++) {
    if (unusable.has(cell)) {
      answers.push(unusable.get(cell));
      continue;
    }
    for (let i = 0; i < varying.length; i++) {
      const column = varying[i] as Column;
      const at = placeIn(column, cell, shape);
      args[names[i] as string] = column.others?.has(at) ? column.others.get(at) : column.numbers[at];
    }
    answers.push(declaration.run?.(args as never, context, position, origins) as Answer);
  }
  return answers;
}

/** Many cells are computed at once, argument by argument. */
function answersByFormula(
  closed: ClosedForm,
  fixed: Fixed,
  varying: readonly Column[],
  shape: Shape,
  unusable: Unusable,
): Answer[] {
  const { many } = closed;
  const cells = shape.rows * shape.columns;
  for (const [argument, value] of fixed) for (let i = 0; i < ROWS_AT_ONCE; i++) many.write(argument, i, value);
  const answers: Answer[] = [];
  for (let first = 0; first < cells; first += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, cells - first);
    for (const column of varying) writeCells(many, column, shape, first, count);
    many.compute(count);
    for (let i = 0; i < count; i++) {
      const cell = first + i;
      answers.push(unusable.has(cell) ? unusable.get(cell) : many.answer(i));
    }
  }
  return answers;
}

function writeCells(many: Calls, column: Column, shape: Shape, first: number, count: number): void {
  const { argument, numbers, others } = column;
  const isWhole = numbers.length === shape.rows * shape.columns;
  if (isWhole && !others) {
    many.writeRows(argument, numbers.subarray(first, first + count));
    return;
  }
  for (let i = 0; i < count; i++) {
    const at = placeIn(column, first + i, shape);
    many.write(argument, i, others?.has(at) ? others.get(at) : numbers[at]);
  }
}
