import {
  ErrorType,
  ErrorValueObject,
  FormulaDependencyGenerator,
  FormulaRuntimeService,
} from '@univerjs/engine-formula';
import { columnName } from '../../../core/formula/addresses';
import type { BookCell } from '../../book-cell';
import { type LoopCell, loopMark } from '../../marks';
import { forgetWaiters, type OrderOfFormulas, waitersOf } from '../reading-order';
import type { Tree } from '../tree';
import { loopsAmong, type Waiting, wayRound } from './find';
import { mayRead } from './positions';

/** What the patch touches of the class that orders the formulas, private to it. */
interface Order extends OrderOfFormulas {
  readonly _lexerTreeBuilder: { moveFormulaRefOffset(formula: string, x: number, y: number): string };
  readonly _runtimeService: Results;
  _checkIsCycleDependency(trees: readonly Tree[]): boolean;
}
/** And of the class that takes their results. */
interface Results {
  readonly currentRow: number;
  readonly currentColumn: number;
  readonly currentSubUnitId: string;
  readonly currentUnitId: string;
  setCurrent(row: number, column: number, rows: number, columns: number, sheetId: string, unitId: string): void;
  setRuntimeData(value: unknown): void;
}

/** Of each calculation: the cells in a loop, with the way round from each. */
const loopsOf = new WeakMap<Results, ReadonlyMap<string, readonly LoopCell[]>>();
/** And those that go round through cells that they fill themselves, found by calculating them. */
const refusedOf = new WeakMap<object, ReadonlyMap<string, readonly LoopCell[]>>();
const keyOf = (unitId: string, sheetId: string, row: number, column: number): string =>
  JSON.stringify([unitId, sheetId, row, column]);

/**
 * Univer 0.25.1 sees that formulas depend on themselves, goes round once and says nothing: =SUM(N60:N62) in N62 gives a
 * figure that grows at each edit. The places: _checkIsCycleDependency of FormulaDependencyGenerator, setRuntimeData of
 * FormulaRuntimeService, in engine-formula. Here every formula in a loop is #CYCLE!, and its mark names the loop.
 */
export function refuseLoops(): void {
  const order = FormulaDependencyGenerator.prototype as unknown as Order;
  order._checkIsCycleDependency = function (this: Order, trees) {
    const loops = cellsInLoops(this, trees);
    loopsOf.set(this._runtimeService, loops);
    if (loops.size > 0) giveErrorsFirst(this._runtimeService, trees, loops);
    return loops.size > 0;
  };
  const results = FormulaRuntimeService.prototype as unknown as Results;
  const setRuntimeData = results.setRuntimeData;
  results.setRuntimeData = function (this: Results, value) {
    const { currentUnitId, currentSubUnitId, currentRow, currentColumn } = this;
    const [loops, refused] = [loopsOf.get(this), refusedOf.get(this)];
    const key = loops?.size || refused?.size ? keyOf(currentUnitId, currentSubUnitId, currentRow, currentColumn) : '';
    const loop = loops?.get(key) ?? refused?.get(key);
    setRuntimeData.call(this, loop ? loopError(loop) : value);
  };
}

/** The cells in a loop, in the last round. */
export const loopsNow = (results: object): readonly BookCell[] =>
  [...(loopsOf.get(results as Results)?.keys() ?? [])].map((key) => {
    const [unitId, sheetId, row, column] = JSON.parse(key) as [string, string, number, number];
    return { unitId, sheetId, row, column };
  });

/** For the rest of the calculation. */
export function refuseAsLoops(results: object, places: readonly BookCell[]): void {
  const loop = places.map(({ sheetId, row, column }) => ({ sheetId, cell: `${columnName(column)}${row + 1}` }));
  refusedOf.set(
    results,
    new Map(places.map(({ unitId, sheetId, row, column }) => [keyOf(unitId, sheetId, row, column), loop])),
  );
}

/** Before anything is computed: what reads a loop may come first, and Univer remembers what it read. */
function giveErrorsFirst(results: Results, trees: readonly Tree[], loops: ReturnType<typeof cellsInLoops>): void {
  for (const { unitId, subUnitId, row, column, rowCount, columnCount } of trees) {
    if (!loops.has(keyOf(unitId, subUnitId, row, column))) continue;
    results.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
    results.setRuntimeData(undefined);
  }
}

const loopError = (loop: readonly LoopCell[]): ErrorValueObject =>
  new ErrorValueObject(ErrorType.CYCLE).withCustomData(loopMark(loop) as never);

function cellsInLoops(order: Order, trees: readonly Tree[]): ReadonlyMap<string, readonly LoopCell[]> {
  const cells = new Map<string, readonly LoopCell[]>();
  const nodes = trees.map(({ treeId }) => treeId);
  // As a rule there is none: only then is it worth knowing what a formula reads of a cell.
  const [maybe, ...others] = loopsAmong(nodes, (id) => waitersOf(order, id));
  if (!maybe) return cells;
  forgetWaiters(order);
  const waiting = remembered((id) => readersOf(order, id));
  for (const loop of loopsAmong([...maybe, ...others.flat()], waiting)) {
    const members = new Set(loop);
    for (const id of loop) {
      const tree = order._dependencyTreeCache.get(id);
      if (!tree) continue;
      const way = wayRound(id, members, waiting).map((one) => loopCell(order._dependencyTreeCache.get(one) ?? tree));
      cells.set(keyOf(tree.unitId, tree.subUnitId, tree.row, tree.column), way);
    }
  }
  return cells;
}

function remembered(waiting: (id: number) => readonly number[]): Waiting {
  const known = new Map<number, readonly number[]>();
  return (id) => {
    const found = known.get(id) ?? waiting(id);
    known.set(id, found);
    return found;
  };
}

const loopCell = ({ subUnitId, row, column }: Tree): LoopCell => ({
  sheetId: subUnitId,
  cell: `${columnName(column)}${row + 1}`,
});

/** Of the formulas that name a cell, those that read its value. */
function readersOf(order: Order, id: number): readonly number[] {
  const tree = order._dependencyTreeCache.get(id);
  return waitersOf(order, id).filter((one) => {
    const reader = order._dependencyTreeCache.get(one);
    return tree && reader && mayRead(formulaOf(order, reader), tree.row, tree.column);
  });
}

const formulaOf = (order: Order, { formula, refOffsetX, refOffsetY }: Tree): string =>
  refOffsetX === 0 && refOffsetY === 0
    ? formula
    : order._lexerTreeBuilder.moveFormulaRefOffset(formula, refOffsetX, refOffsetY);
