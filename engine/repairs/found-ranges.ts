import type { IUnitRange } from '@univerjs/core';
import { BaseReferenceObject, FormulaDependencyGenerator } from '@univerjs/engine-formula';
import { isAddress, memoryOf } from './known-ranges';
import { isRepeated } from './repeats';
import type { FormulaNode, Tree } from './tree';

/** What is touched of the class that orders the formulas of a calculation, private to it. */
interface Order {
  readonly _runtimeService: object;
  readonly _currentConfigService: { getDirtyDefinedNameMap(): object };
  readonly _dependencyRTreeCacheForAddressFunction: {
    bulkInsert(ranges: readonly (IUnitRange & { id: number })[]): void;
  };
  _getAddressFunctionNodeList(node: FormulaNode | null | undefined): readonly FormulaNode[];
  _calculateListByFunctionRefNode(trees: readonly Tree[]): Promise<void>;
}
interface Reference {
  toUnitRange(): IUnitRange;
  getCellData(row: number, column: number): unknown;
  toArrayValueObject(useCache?: boolean): unknown;
}

/** What a formula has read, the last time that it was calculated. */
interface Found {
  readonly formula: string;
  readonly ranges: readonly IUnitRange[];
}
const founds = new WeakMap<object, Map<string, Found>>();

/**
 * What OFFSET, INDIRECT or A1:INDEX(…) reads, only a calculation can tell. To order the formulas, Univer 0.25.1 calculates them before,
 * with all that they read, of what the cells held at the time (_calculateListByFunctionRefNode of FormulaDependencyGenerator, in
 * engine-formula): what was so calculated kept former cells, came in the wrong order, and was taken for done. A formula is
 * calculated in its turn alone; what it then reads is noted, and counts in the order of the next round or calculation.
 */
export function findRangesByReading(): void {
  const order = FormulaDependencyGenerator.prototype as unknown as Order;
  order._getAddressFunctionNodeList = (node) => (node && isKnownOpen(node) ? [node] : NONE);
  order._calculateListByFunctionRefNode = async function (this: Order, trees) {
    // INDIRECT reads names too.
    const haveNamesChanged = Object.keys(this._currentConfigService.getDirtyDefinedNameMap()).length > 0;
    const known = (haveNamesChanged ? undefined : founds.get(memoryOf(this))) ?? new Map<string, Found>();
    const still = new Map<string, Found>();
    founds.set(memoryOf(this), still);
    const areAllDirty = isRepeated(this._runtimeService);
    for (const tree of trees) {
      if (tree.addressFunctionNodes.length === 0) continue;
      const found = known.get(keyOf(tree));
      if (areAllDirty) tree.isDirty = true;
      if (found?.formula !== textOf(tree)) {
        tree.isDirty = true;
        continue;
      }
      still.set(keyOf(tree), found);
      this._dependencyRTreeCacheForAddressFunction.bulkInsert(
        found.ranges.map((range) => ({ ...range, id: tree.treeId })),
      );
    }
  };
  noteWhatIsRead();
}

const NONE: readonly FormulaNode[] = [];
const RANGE = 10;
const open = new WeakMap<FormulaNode, boolean>();

function isKnownOpen(formula: FormulaNode): boolean {
  const is = open.get(formula) ?? isOpen(formula);
  open.set(formula, is);
  return is;
}

/** It names cells otherwise than by their addresses. */
const isOpen = (node: FormulaNode): boolean =>
  node.isAddress() || (node.nodeType === RANGE && !isAddress(node as never)) || node.getChildren().some(isOpen);

const keyOf = ({ unitId, subUnitId, row, column, formulaId, refOffsetX, refOffsetY }: Tree): string =>
  JSON.stringify([unitId, subUnitId, ...(formulaId ? [formulaId, refOffsetX, refOffsetY] : [row, column])]);
const textOf = ({ formula, refOffsetX, refOffsetY }: Tree): string => JSON.stringify([formula, refOffsetX, refOffsetY]);

/** What is being read by the formula that is calculated now, if it is noted. */
let reading: Map<string, IUnitRange> | undefined;

function noteWhatIsRead(): void {
  const reference = BaseReferenceObject.prototype as unknown as Reference;
  const { getCellData, toArrayValueObject } = reference;
  reference.getCellData = function (this: Reference, row, column) {
    if (reading) note(reading, this.toUnitRange());
    return getCellData.call(this, row, column);
  };
  reference.toArrayValueObject = function (this: Reference, useCache) {
    if (!reading) return toArrayValueObject.call(this, useCache);
    note(reading, this.toUnitRange());
    // It may come too early: what it reads is not kept for those that come after.
    return toArrayValueObject.call(this, false);
  };
}

function note(ranges: Map<string, IUnitRange>, found: IUnitRange): void {
  const { startRow, startColumn, endRow, endColumn } = found.range;
  ranges.set(`${startRow} ${startColumn} ${endRow} ${endColumn} ${found.unitId} ${found.sheetId}`, found);
}

/** Before a formula is calculated; the formula before it is done. */
export function startReading(tree: Tree | undefined): void {
  reading = tree && tree.addressFunctionNodes.length > 0 ? new Map() : undefined;
}

/** What it has read, the last time. */
export const rangesFound = (order: object, tree: Tree): readonly IUnitRange[] =>
  founds.get(memoryOf(order))?.get(keyOf(tree))?.ranges ?? [];

/** Whether the formula that has just been calculated has read other cells than the last time. */
export function hasReadOthers(order: object, tree: Tree): boolean {
  if (!reading) return false;
  const known = founds.get(memoryOf(order)) ?? new Map<string, Found>();
  founds.set(memoryOf(order), known);
  const before = known.get(keyOf(tree))?.ranges;
  const ranges = [...reading.values()];
  known.set(keyOf(tree), { formula: textOf(tree), ranges });
  if (!before) return true;
  const isKnown = new Map<string, IUnitRange>();
  for (const range of before) note(isKnown, range);
  return before.length !== ranges.length || [...reading.keys()].some((key) => !isKnown.has(key));
}
