import { DependencyManagerService, FormulaDependencyGenerator } from '@univerjs/engine-formula';

/** A formula as Univer has parsed it; what is read here of its nodes. */
interface Node {
  readonly nodeType: number;
  readonly _tableReferenceObject?: unknown;
  isForcedCalculateFunction(): boolean;
  getChildren(): readonly Node[];
}
interface Asked {
  readonly node: Node | null | undefined;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}
interface Range {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: Readonly<Record<'startRow' | 'endRow' | 'startColumn' | 'endColumn', number>>;
}
type Ranges = readonly Range[];
type SheetSizes = Record<string, Record<string, { rowCount: number; columnCount: number } | undefined> | undefined>;

/** What is touched of the class that orders the formulas of a calculation, private to it. */
interface Order {
  readonly _runtimeService: { readonly currentUnitId: string; readonly currentSubUnitId: string };
  readonly _currentConfigService: { getSheetNameMap(): unknown; getUnitData(): SheetSizes };
  generate(...others: unknown[]): Promise<unknown>;
  _nodeTraversalRef(node: Node, found: Node[]): void;
  _getRangeListByNode(asked: Asked): Promise<Ranges> | Ranges;
  _detectForcedRecalculationNode(tree: unknown, node: Node | null | undefined): boolean;
}
interface Entry {
  readonly treeId: number;
  readonly rangeList: Ranges;
}
/** And of the one that knows which formulas read a cell. */
interface Readers {
  addDependencyRTreeCache(entry: Entry): void;
  _removeDependencyRTreeCache(treeId: number | null | undefined): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId?: string): void;
  reset(): void;
}

/**
 * Before each round of a calculation, Univer 0.25.1 works out again what every formula of the workbook reads, and notes it once
 * more beside what it had noted (FormulaDependencyGenerator and DependencyManagerService, in engine-formula): at each edit of a
 * workbook of five thousand formulas, most of the time, and a list that grew as long as one worked. What a formula reads is worked
 * out once, as long as no sheet comes, goes, or takes another name or size; and it is noted once.
 */
export function rememberWhatFormulasRead(): void {
  workOutOnce();
  noteOnce();
}

const REFERENCE = 1;
/** « A1:B2 », of whatever is on both sides. */
const RANGE = 10;
const forced = new WeakMap<Node, boolean>();

/** What a formula reads from where it stands: the same text may stand in several sheets. */
interface Known {
  readonly unitId: string;
  readonly sheetId: string;
  readonly x: number;
  readonly y: number;
  readonly ranges: Ranges;
}
/** Of a calculation: the sheets, their names and sizes; and the cells that each formula reads as they are. */
interface Memory {
  readonly sheets: string;
  readonly ranges: WeakMap<Node, Known[]>;
}
const memories = new WeakMap<object, Memory>();
/** What is known of the formulas, as long as the sheets are the same. */
export const memoryOf = (order: object): object => memories.get(order) ?? order;

function workOutOnce(): void {
  const order = FormulaDependencyGenerator.prototype as unknown as Order;
  const { generate, _getRangeListByNode } = order;
  order.generate = function (this: Order, ...others) {
    const sheets = sheetsOf(this);
    if (memories.get(this)?.sheets !== sheets) memories.set(this, { sheets, ranges: new WeakMap() });
    return generate.apply(this, others);
  };
  order._nodeTraversalRef = addressesIn;
  // Answered at once where it is known: five thousand promises take longer than all that is looked up.
  order._getRangeListByNode = function (this: Order, asked) {
    const { node, refOffsetX: x, refOffsetY: y } = asked;
    const memory = memories.get(this)?.ranges;
    if (!memory || !node || isKnownToNameTable(node)) return _getRangeListByNode.call(this, asked);
    const { currentUnitId: unitId, currentSubUnitId: sheetId } = this._runtimeService;
    const ofNode = memory.get(node) ?? [];
    memory.set(node, ofNode);
    for (const known of ofNode) {
      if (known.sheetId === sheetId && known.unitId === unitId && known.x === x && known.y === y) return known.ranges;
    }
    return Promise.resolve(_getRangeListByNode.call(this, asked)).then((ranges) => {
      ofNode.push({ unitId, sheetId, x, y, ranges });
      return ranges;
    });
  };
  order._detectForcedRecalculationNode = (_tree, node) => (node ? isKnownForced(node) : false);
}

function sheetsOf({ _currentConfigService: config }: Order): string {
  const sizes = Object.entries(config.getUnitData()).map(([unitId, sheets]) => [
    unitId,
    Object.entries(sheets ?? {}).map(([id, sheet]) => [id, sheet?.rowCount, sheet?.columnCount]),
  ]);
  return JSON.stringify([config.getSheetNameMap(), sizes]);
}

/** What names cells by their addresses alone; for the others, see found-ranges. */
function addressesIn(node: Node, found: Node[]): void {
  for (const child of node.getChildren()) {
    if (isAddress(child)) found.push(child);
    else addressesIn(child, found);
  }
}

/** « B3 » or « B3:D5 ». */
export const isAddress = (node: Node): boolean =>
  node.nodeType === REFERENCE || (node.nodeType === RANGE && node.getChildren().every(isAddress));

const tables = new WeakMap<Node, boolean>();
function isKnownToNameTable(formula: Node): boolean {
  const is = tables.get(formula) ?? namesTable(formula);
  tables.set(formula, is);
  return is;
}

/** Tables come and go, and their columns. */
const namesTable = (node: Node): boolean => Boolean(node._tableReferenceObject) || node.getChildren().some(namesTable);

/** Kept for the whole formula alone: a note for each of its parts costs more than it spares. */
function isKnownForced(formula: Node): boolean {
  const known = forced.get(formula);
  if (known !== undefined) return known;
  const is = isForced(formula);
  forced.set(formula, is);
  return is;
}

/** It holds a function that is calculated whatever has changed: TODAY, RAND… */
const isForced = (node: Node): boolean => node.isForcedCalculateFunction() || node.getChildren().some(isForced);

const noted = new WeakMap<Readers, Map<number, Ranges>>();

function noteOnce(): void {
  const readers = DependencyManagerService.prototype as unknown as Readers;
  const { addDependencyRTreeCache, _removeDependencyRTreeCache, _removeDependencyRTreeCacheById, reset } = readers;
  readers.addDependencyRTreeCache = function (this: Readers, tree) {
    const known = noted.get(this) ?? new Map<number, Ranges>();
    noted.set(this, known);
    const { treeId, rangeList } = tree;
    const before = known.get(treeId) ?? [];
    if (rangeList.every((range, at) => before[at] === range)) return;
    const added = rangeList.filter((range, at) => !isAmong(before, range, at));
    if (added.length === 0) return;
    known.set(treeId, [...before, ...added]);
    addDependencyRTreeCache.call(this, { treeId, rangeList: added });
  };
  readers._removeDependencyRTreeCache = function (this: Readers, treeId) {
    if (treeId !== null && treeId !== undefined) noted.get(this)?.delete(treeId);
    _removeDependencyRTreeCache.call(this, treeId);
  };
  readers._removeDependencyRTreeCacheById = function (this: Readers, unitId, sheetId) {
    const known = noted.get(this);
    const isGone = (range: Range): boolean => range.unitId === unitId && (!sheetId || range.sheetId === sheetId);
    for (const [treeId, ranges] of known ?? []) {
      if (ranges.some(isGone))
        known?.set(
          treeId,
          ranges.filter((range) => !isGone(range)),
        );
    }
    _removeDependencyRTreeCacheById.call(this, unitId, sheetId);
  };
  readers.reset = function (this: Readers) {
    noted.delete(this);
    reset.call(this);
  };
}

/** Most often the very same, at the same place. */
const isAmong = (ranges: Ranges, range: Range, at: number): boolean =>
  ranges[at] === range || ranges.some((one) => isSame(one, range));

function isSame(one: Range, other: Range): boolean {
  const [a, b] = [one.range, other.range];
  return (
    one.unitId === other.unitId &&
    one.sheetId === other.sheetId &&
    Object.is(a.startRow, b.startRow) &&
    Object.is(a.endRow, b.endRow) &&
    Object.is(a.startColumn, b.startColumn) &&
    Object.is(a.endColumn, b.endColumn)
  );
}
