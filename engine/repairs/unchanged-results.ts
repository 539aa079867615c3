import type { ICellData, Nullable, ObjectMatrix } from '@univerjs/core';
import { CalculateFormulaService, FormulaDependencyGenerator, FormulaRuntimeService } from '@univerjs/engine-formula';
import { waitersIn } from './reading-order';
import { isRepeated } from './repeats';
import { Round } from './round';
import type { Tree } from './tree';

type Units<Of> = Readonly<Record<string, Nullable<Readonly<Record<string, Nullable<Of>>>>>>;
type Cells = ObjectMatrix<Nullable<ICellData>>;
/** The cell of a formula → what its answer fills. */
type Spills = Units<Readonly<Record<number, Readonly<Record<number, unknown>> | undefined>>>;

/** What is touched of the class that orders the formulas of a calculation, private to it. */
interface Order {
  readonly _runtimeService: Results;
  readonly _currentConfigService: { isForceCalculate(): boolean };
  generate(...others: unknown[]): Promise<Tree[]>;
  _getUpdateTreeListAndMakeDependency(): readonly Tree[];
}
/** And of the one that takes their results. */
interface Results {
  readonly _currentConfigService: {
    getUnitData(): Units<{ readonly cellData: Cells }>;
    getArrayFormulaRange(): Spills;
  };
  readonly currentUnitId: string;
  readonly currentSubUnitId: string;
  readonly currentRow: number;
  readonly currentColumn: number;
  getUnitData(): Units<Cells>;
  getUnitArrayFormula(): Spills;
  isStopExecution(): boolean;
  setRuntimeData(value: unknown): void;
}

interface Calculation {
  readonly _formulaDependencyGenerator: Order;
  _apply(isLaterRound?: boolean): Promise<unknown>;
}

const rounds = new WeakMap<Results, Round>();

/**
 * When a value changes, Univer 0.25.1 calculates all that reads it, and what reads that, to the last formula (`generate` of
 * FormulaDependencyGenerator, in engine-formula), though many give what they gave: of the 1,270 formulas that follow from an
 * hourly rate, five hundred read nothing new. What reads only results that are what they were is left as it is.
 */
export function leaveReadersOfUnchanged(): void {
  const laterRounds = new WeakSet<Order>();
  const calculation = CalculateFormulaService.prototype as unknown as Calculation;
  const { _apply } = calculation;
  calculation._apply = function (this: Calculation, isLaterRound) {
    if (isLaterRound) laterRounds.add(this._formulaDependencyGenerator);
    else laterRounds.delete(this._formulaDependencyGenerator);
    return _apply.call(this, isLaterRound);
  };
  const order = FormulaDependencyGenerator.prototype as unknown as Order;
  const { generate, _getUpdateTreeListAndMakeDependency } = order;
  const asked = new WeakMap<Order, readonly number[]>();
  order._getUpdateTreeListAndMakeDependency = function (this: Order) {
    const trees = _getUpdateTreeListAndMakeDependency.call(this);
    // Univer empties the list as it orders them.
    asked.set(
      this,
      trees.map(({ treeId }) => treeId),
    );
    return trees;
  };
  order.generate = async function (this: Order, ...others) {
    const results = this._runtimeService;
    rounds.delete(results);
    const trees = await generate.apply(this, others);
    const waiters = waitersIn(this);
    // Rounds after the first mend what the first has read of answers of several cells that had not come yet.
    const isWhole = laterRounds.has(this) || this._currentConfigService.isForceCalculate() || isRepeated(results);
    const round = new Round(this, trees, isWhole || !waiters ? undefined : { asked: asked.get(this) ?? [], waiters });
    rounds.set(results, round);
    // Univer asks no more of it than its length and its last.
    return round as unknown as Tree[];
  };
  const taken = FormulaRuntimeService.prototype as unknown as Results;
  const { setRuntimeData } = taken;
  taken.setRuntimeData = function (this: Results, value) {
    setRuntimeData.call(this, value);
    const { currentUnitId, currentSubUnitId, currentRow, currentColumn } = this;
    const cell = { unitId: currentUnitId, subUnitId: currentSubUnitId, row: currentRow, column: currentColumn };
    const round = rounds.get(this);
    if (round && !isUnchanged(this, cell)) round.tellReaders();
  };
}

type Cell = Pick<Tree, 'unitId' | 'subUnitId' | 'row' | 'column'>;
/** Whether the last result is, to the sign, what its cell held before: one value, then and now. */
function isUnchanged(results: Results, { unitId, subUnitId, row, column }: Cell): boolean {
  const config = results._currentConfigService;
  const fillsSeveral = (spills: Spills): boolean => spills[unitId]?.[subUnitId]?.[row]?.[column] !== undefined;
  if (fillsSeveral(results.getUnitArrayFormula()) || fillsSeveral(config.getArrayFormulaRange())) return false;
  const before = config.getUnitData()[unitId]?.[subUnitId]?.cellData.getValue(row, column);
  return shownBy(before) === shownBy(results.getUnitData()[unitId]?.[subUnitId]?.getValue(row, column));
}

const shownBy = (cell: Nullable<ICellData>): string =>
  JSON.stringify([cell?.v ?? null, cell?.t ?? null, cell?.p ?? null, cell?.custom ?? null]);
