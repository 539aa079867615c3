import type { IRange } from '@univerjs/core';
import {
  CalculateFormulaService,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDependencyGenerator,
} from '@univerjs/engine-formula';
import { refuseAsLoops } from '../loops';
import { isRepeated } from '../repeats';
import { startLog } from '../round';
import type { Tree } from '../tree';
import { isInTheWay } from './places';
import {
  type Before,
  forgetSpills,
  formerSpills,
  keyOf,
  type OfSheets,
  type Results,
  type Spill,
  spillsNow,
} from './spills';
import { type Area, cellOf, Look, type Stale } from './stale';

interface State {
  readonly runtimeFeatureRange: Record<string, OfSheets<readonly IRange[]>>;
}

/** What the repair touches of the class that orders the formulas, private to it. */
interface Order {
  readonly _currentConfigService: { getClearDependencyTreeCache(): object | null | undefined };
  readonly _dependencyTreeCache: Map<number, Tree>;
  readonly _dependencyManagerService: { searchDependency(areas: readonly Area[]): Iterable<number> };
  readonly _dependencyRTreeCacheForAddressFunction: { bulkSearch(areas: readonly Area[]): Iterable<number> };
  _generateTreeList(...workbook: unknown[]): Promise<Tree[]>;
  _calculateListByFunctionRefNode(trees: readonly Tree[]): Promise<void>;
  _getUpdateTreeListAndMakeDependency(): Tree[];
}
/** And of Univer's calculation. */
interface Calculation {
  readonly _runtimeService: Results;
  readonly _formulaDependencyGenerator: Order;
  readonly _currentConfigService: Before & {
    _forceCalculate: boolean;
    getDirtyRanges(): Area[];
    loadDirtyRangesAndExcludedCell(areas: readonly Area[], excluded: object): void;
  };
  _executeStep(): Promise<boolean | undefined>;
  _apply(isLaterRound?: boolean): Promise<State | undefined>;
}

/** Answers that read each other: more rounds than any chain of them needs, and an end to a circle. */
const MOST_ROUNDS = 100;
/** Those of the last ones go round in circles. */
const LAST_ROUNDS = 10;

/**
 * Univer 0.25.1 goes through the formulas twice, whatever they read: once in the order of the cells that they name, once more for
 * those that read an answer of several cells as it is now (_executeStep of CalculateFormulaService, in engine-formula). What read the
 * cells that such an answer has left, what read two answers, what OFFSET brought elsewhere, kept figures of before. Here: rounds,
 * until no formula has read a cell before it came. What goes round for ever depends on itself.
 */
export function calculateUntilAllIsRead(): void {
  const stales = new WeakMap<
    Order,
    { readonly stale: readonly Stale[]; readonly ranAt: ReadonlyMap<number, number> }
  >();
  /** Of the first round. */
  const trees = new WeakMap<Order, Tree[]>();
  const calculation = CalculateFormulaService.prototype as unknown as Calculation;
  calculation._executeStep = async function (this: Calculation) {
    const { _runtimeService: results, _formulaDependencyGenerator: order, _currentConfigService: config } = this;
    forgetSpills(results);
    refuseAsLoops(results, []);
    stales.delete(order);
    const log = startLog(order);
    const look = new Look(results, order, log, !isRepeated(results));
    const changes = changedBefore(this);
    config.getDirtyRanges().push(...changes.values());
    let state = await this._apply();
    // What was to be calculated whatever has changed has been: Univer would go through all of it at each round.
    config._forceCalculate = false;
    const recent: (readonly Stale[])[] = [];
    for (let round = 0; state && round < 2 * MOST_ROUNDS; round++) {
      let stale = look.staleNow();
      // What other parts of Univer have changed besides: they are asked once, as it does.
      if (round === 0) stale.push(...areasOfFeatures(state.runtimeFeatureRange, log.time));
      if (stale.length === 0) break;
      for (const area of stale) note(changes, area);
      recent.push(stale);
      if (round === MOST_ROUNDS) {
        const circle = look.formulasOf(recent.slice(-LAST_ROUNDS).flat());
        refuseAsLoops(results, circle);
        stale = circle.map(cellOf);
      }
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      stales.set(order, { stale, ranAt: log.ranAt });
      config.loadDirtyRangesAndExcludedCell(stale, {});
      state = await this._apply(true);
    }
    stales.delete(order);
    trees.delete(order);
    if (state) spillsBefore.set(this, [...spillsNow(results)]);
    return state ? true : undefined;
  };
  const order = FormulaDependencyGenerator.prototype as unknown as Order;
  const { _getUpdateTreeListAndMakeDependency, _generateTreeList } = order;
  // The formulas, and what they name, are in all rounds those of the first.
  order._generateTreeList = async function (this: Order, ...workbook) {
    const known = stales.has(this) && !isForgotten(this) && trees.get(this);
    if (!known) {
      const found = await _generateTreeList.apply(this, workbook);
      trees.set(this, found);
      return found;
    }
    for (const tree of known) this._dependencyTreeCache.set(tree.treeId, tree);
    await this._calculateListByFunctionRefNode(known);
    return known;
  };
  order._getUpdateTreeListAndMakeDependency = function (this: Order) {
    const later = stales.get(this);
    return later ? treesToRun(this, later.stale, later.ranAt) : _getUpdateTreeListAndMakeDependency.call(this);
  };
}

/** A sheet has come or gone: at each round, Univer forgets what reads it, and has to note it again. */
const isForgotten = ({ _currentConfigService: config }: Order): boolean =>
  Object.keys(config.getClearDependencyTreeCache() ?? {}).length > 0;

/** The formulas that have read something before it came; one that reads what it fills itself has. */
function treesToRun(order: Order, stale: readonly Stale[], ranAt: ReadonlyMap<number, number>): Tree[] {
  const readers = new Set<number>();
  for (const one of stale) {
    if (one.since === undefined) continue;
    const found = order._dependencyManagerService.searchDependency([one]);
    for (const ids of [found, order._dependencyRTreeCacheForAddressFunction.bulkSearch([one])])
      for (const id of ids) if ((ranAt.get(id) ?? 0) <= one.since) readers.add(id);
  }
  const formulas = new Set(
    stale
      .filter(({ since }) => since === undefined)
      .map(({ range, ...place }) => keyOf({ ...place, row: range.startRow, column: range.startColumn })),
  );
  const trees: Tree[] = [];
  for (const tree of order._dependencyTreeCache.values()) {
    const { unitId, subUnitId, row, column, formulaId } = tree;
    const isAsked = formulas.size > 0 && !formulaId && formulas.has(keyOf({ unitId, sheetId: subUnitId, row, column }));
    if (isAsked || readers.has(tree.treeId)) trees.push(tree);
  }
  return trees;
}

const areasOfFeatures = (features: State['runtimeFeatureRange'], since: number): Stale[] =>
  Object.values(features).flatMap((units) =>
    Object.entries(units).flatMap(([unitId, sheets]) =>
      Object.entries(sheets ?? {}).flatMap(([sheetId, ranges]) =>
        (ranges ?? []).map((range) => ({ unitId, sheetId, range, since })),
      ),
    ),
  );

/** Of each calculation: the answers of several cells that there were at the end of the last one. */
const spillsBefore = new WeakMap<Calculation, readonly Spill[]>();
type Changes = Map<string, Area>;
/** And what was found in it to have changed, beside what it was asked: the page may have left all that it gave. */
const changesBefore = new WeakMap<Calculation, Changes>();

function note(changes: Changes, { unitId, sheetId, range }: Area): void {
  const { startRow, startColumn, endRow, endColumn } = range;
  changes.set(JSON.stringify([unitId, sheetId, startRow, startColumn, endRow, endColumn]), { unitId, sheetId, range });
}

/**
 * What was asked does not tell: an answer whose formula was deleted, or undone, is not there to say what it had filled; one whose way
 * has become free, or is no more, is calculated again. As is what had changed so in calculations whose results were left.
 */
function changedBefore(calculation: Calculation): Changes {
  const { _runtimeService: results, _currentConfigService: config } = calculation;
  const spills = formerSpills(config.getArrayFormulaRange(), config.getArrayFormulaCellData());
  const changes: Changes = isRepeated(results) ? new Map(changesBefore.get(calculation)) : new Map();
  for (const spill of spillsBefore.get(calculation) ?? []) if (!spills.get(spill)) note(changes, spill);
  for (const spill of spills)
    if (isInTheWay(results, spill, spill.range) !== spill.isBlocked) note(changes, cellOf(spill));
  changesBefore.set(calculation, changes);
  return changes;
}
