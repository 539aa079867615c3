import type { ICellData, Injector, Nullable, ObjectMatrix } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import {
  CalculateFormulaService,
  FormulaDependencyGenerator,
  FormulaRuntimeService,
  IFormulaRuntimeService,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { type Tree as Ordered, waitersIn } from './loops';

interface Tree extends Ordered {
  /** Of a filter: it fills no cell, and may hide rows. */
  readonly featureId?: string | null;
}
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
  setRuntimeData(value: unknown): void;
}

interface Calculation {
  readonly _formulaDependencyGenerator: Order;
  _apply(isLaterRound?: boolean): Promise<unknown>;
}

/** What a calculation was asked for: whether the page shows all that was found before. */
export interface Asked {
  isRepeated?: boolean;
}
/** By the results of a workbook’s calculations: the last one was asked whole. */
const repeated = new WeakMap<object, boolean>();
const rounds = new WeakMap<Results, Round>();
/** While formulas are ordered: the cells of those that Univer calculates then, to know what an OFFSET names. */
const ordering = new WeakMap<Results, Set<string>>();

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
    const early = new Set<string>();
    ordering.set(results, early);
    const trees = await generate.apply(this, others).finally(() => ordering.delete(results));
    const waiters = waitersIn(this);
    // Rounds after the first mend what the first has read of answers of several cells that had not come yet.
    const isWhole = laterRounds.has(this) || this._currentConfigService.isForceCalculate() || repeated.get(results);
    if (isWhole || !waiters) return trees;
    // What was calculated early may not have read what it should.
    const again = trees.filter((tree) => early.has(keyOf(tree))).map(({ treeId }) => treeId);
    const round = new Round(trees, [...(asked.get(this) ?? []), ...again], waiters);
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
    ordering.get(this)?.add(keyOf(cell));
    const round = rounds.get(this);
    if (round && !isUnchanged(this, cell)) round.tellReaders();
  };
}

/**
 * The page may have left what a calculation found, for something had changed meanwhile: the next one says so, and goes to the
 * last formula.
 */
export function hearOfRepeats(injector: Injector): void {
  const results = injector.get(IFormulaRuntimeService);
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id === SetFormulaCalculationStartMutation.id) repeated.set(results, (params as Asked).isRepeated ?? false);
  });
}

/** The formulas of a round, last first, without those that nothing has changed for. */
class Round {
  private readonly toRun: Set<number>;
  private current: Tree | undefined;

  constructor(
    private readonly trees: Tree[],
    asked: readonly number[],
    private readonly waiters: ReadonlyMap<number, readonly number[]>,
  ) {
    this.toRun = new Set(asked);
  }

  get length(): number {
    for (let last = this.trees.at(-1); last && !this.toRun.has(last.treeId); last = this.trees.at(-1)) this.trees.pop();
    return this.trees.length;
  }

  pop(): Tree | undefined {
    this.current = this.length > 0 ? this.trees.pop() : undefined;
    if (this.current?.featureId) this.tellReaders();
    return this.current;
  }

  /** What reads the current one is to be calculated. */
  tellReaders(): void {
    for (const reader of this.waiters.get(this.current?.treeId ?? Number.NaN) ?? []) this.toRun.add(reader);
  }
}

type Cell = Pick<Tree, 'unitId' | 'subUnitId' | 'row' | 'column'>;
const keyOf = ({ unitId, subUnitId, row, column }: Cell): string => `${unitId}\n${subUnitId}\n${row}\n${column}`;

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
