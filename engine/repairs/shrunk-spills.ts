import type { ICellData, IRange, Nullable, ObjectMatrix } from '@univerjs/core';
import { ObjectMatrix as Matrix } from '@univerjs/core';
import {
  BaseReferenceObject,
  CalculateFormulaService,
  ErrorType,
  FORMULA_REF_TO_ARRAY_CACHE,
} from '@univerjs/engine-formula';

/**
 * Univer 0.25.1, when an answer that fills several cells shrinks, goes, or becomes one value: the formulas that read the cells
 * it has left are not calculated again, and those that are still read there what it held before. Three causes:
 * - after a first pass, only what reads the *new* cells of an answer is calculated again: what reads the former ones is too;
 * - a cell of the former answer is taken for empty only where the new one has several cells as well;
 * - a range written with « : » does not know where answers stand (`_createRange` forgets to hand it on).
 */
export function forgetShrunkSpills(): void {
  knowWhereSpillsStand();
  readLeftCellsAsEmpty();
  calculateReadersOfLeftCells();
}

/** Unit → sheet → row → column of the formula → the cells that its answer fills. */
type Spills = Record<string, Nullable<Record<string, Nullable<Record<number, Record<number, IRange>>>>>>;
type Cells = ObjectMatrix<Nullable<ICellData>>;
type CellsOfUnits = Record<string, Nullable<Record<string, Nullable<Cells>>>>;

/** What the repair reads of a reference, some of it private to Univer's class. */
interface Reference {
  getUnitId(): string;
  getSheetId(): string;
  getCellData(row: number, column: number): Nullable<ICellData>;
  getArrayFormulaCellData(): object;
  setArrayFormulaRange(spills: Spills): void;
  getCurrentActiveArrayFormulaCellData(): Cells | undefined;
  getCurrentRuntimeSheetData(): Cells | undefined;
}
const reference = BaseReferenceObject.prototype as unknown as Reference;

/** By the cells of the answers, which every reference is given, that of a range too. */
const spillsOf = new WeakMap<object, Spills>();

function knowWhereSpillsStand(): void {
  const setArrayFormulaRange = reference.setArrayFormulaRange;
  reference.setArrayFormulaRange = function (this: Reference, spills) {
    spillsOf.set(this.getArrayFormulaCellData(), spills);
    setArrayFormulaRange.call(this, spills);
  };
}

const isInside = (row: number, column: number, range: IRange): boolean =>
  row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;

function readLeftCellsAsEmpty(): void {
  const getCellData = reference.getCellData;
  reference.getCellData = function (this: Reference, row, column) {
    const cell = getCellData.call(this, row, column);
    const former = this.getCurrentActiveArrayFormulaCellData()?.getValue(row, column);
    if (!cell || cell !== former) return cell;
    const spills = spillsOf.get(this.getArrayFormulaCellData())?.[this.getUnitId()]?.[this.getSheetId()];
    const calculated = this.getCurrentRuntimeSheetData();
    let isLeft = false;
    new Matrix<IRange>(spills ?? {}).forValue((anchorRow, anchorColumn, range) => {
      isLeft = isInside(row, column, range) && Boolean(calculated?.getValue(anchorRow, anchorColumn));
      return isLeft ? false : undefined;
    });
    return isLeft ? null : cell;
  };
}

interface DirtyRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}
type Excluded = Record<string, Record<string, ObjectMatrix<boolean>>>;

interface State {
  readonly arrayFormulaRange: Spills;
  readonly runtimeFeatureRange: Record<string, Record<string, Nullable<Record<string, Nullable<readonly IRange[]>>>>>;
}

/** What the repair touches of Univer's calculation, private to the class. */
interface Calculation {
  _executeStep(): Promise<boolean | undefined>;
  _apply(isArrayFormulaState?: boolean): Promise<State | undefined>;
  readonly _runtimeService: { getUnitData(): CellsOfUnits; getRuntimeArrayFormulaCellData(): CellsOfUnits };
  readonly _currentConfigService: {
    _forceCalculate: boolean;
    getArrayFormulaRange(): Spills;
    getDirtyRanges(): DirtyRange[];
    loadDirtyRangesAndExcludedCell(ranges: readonly DirtyRange[], excluded: Excluded): void;
  };
}

/** Answers that read each other: more rounds than any chain of them needs, and an end to a circle. */
const MOST_ROUNDS = 100;

/** Rounds, until the answers of several cells stay what they were: each calculates what reads those that have changed. */
function calculateReadersOfLeftCells(): void {
  const calculation = CalculateFormulaService.prototype as unknown as Calculation;
  calculation._executeStep = async function (this: Calculation) {
    const known = new Map<string, string>();
    const retried = new Set<string>();
    calculateReadersOfGoneSpills(this);
    let state = await this._apply();
    // What was to be calculated whatever has changed has been: Univer would go through all of it at each round.
    this._currentConfigService._forceCalculate = false;
    for (let round = 0; state && round < MOST_ROUNDS; round++) {
      const dirty = dirtyAfter(this, state, known, retried, round === 0);
      if (dirty.ranges.length === 0) break;
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      this._currentConfigService.loadDirtyRangesAndExcludedCell(dirty.ranges, dirty.excluded);
      state = await this._apply(true);
    }
    if (state) rememberSpills(this, state.arrayFormulaRange);
    return state ? true : undefined;
  };
}

/** Of each calculation: the answers of several cells that there were at the end of the last one, by the cell of their formula. */
const spillsBefore = new WeakMap<object, Map<string, DirtyRange>>();

/** A formula that was deleted, or undone, is not there to say what it had filled: what reads those cells is calculated too. */
function calculateReadersOfGoneSpills(calculation: Calculation): void {
  const config = calculation._currentConfigService;
  const before = spillsBefore.get(calculation) ?? new Map<string, DirtyRange>();
  const now = new Map<string, DirtyRange>();
  forEachSpill(config.getArrayFormulaRange(), (spill) => now.set(keyOf(spill), spill));
  const gone = [...before]
    .filter(([key]) => !now.has(key))
    .map(([, { unitId, sheetId, range }]) => ({ unitId, sheetId, range }));
  config.getDirtyRanges().push(...gone);
  spillsBefore.set(calculation, now);
}

function rememberSpills(calculation: Calculation, spills: Spills): void {
  forEachSpill(spills, (spill) => spillsBefore.get(calculation)?.set(keyOf(spill), spill));
}

const keyOf = ({ unitId, sheetId, row, column }: Spill): string => JSON.stringify([unitId, sheetId, row, column]);

/** The cells of the answers that are not what the last round has read: those they have and those they had. */
function dirtyAfter(
  { _currentConfigService, _runtimeService }: Calculation,
  { arrayFormulaRange, runtimeFeatureRange }: State,
  known: Map<string, string>,
  retried: Set<string>,
  isFirst: boolean,
): { ranges: DirtyRange[]; excluded: Excluded } {
  const calculated = _runtimeService.getUnitData();
  const filled = _runtimeService.getRuntimeArrayFormulaCellData();
  const ranges: DirtyRange[] = [];
  const excluded: Excluded = {};
  const changed = new Map<string, boolean>();
  const add = ({ unitId, sheetId, row, column, range }: Spill): void => {
    const result = calculated[unitId]?.[sheetId]?.getValue(row, column);
    if (!result) return;
    const key = keyOf({ unitId, sheetId, row, column, range });
    const cells = valuesIn(filled[unitId]?.[sheetId], arrayFormulaRange[unitId]?.[sheetId]?.[row]?.[column]);
    // What stood in its way may have been an answer that has gone since: it is tried once more.
    if (result.v === ErrorType.SPILL && !retried.has(key)) {
      retried.add(key);
      ranges.push({ unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } });
      return;
    }
    const shown = JSON.stringify([result.v, cells]);
    const isChanged = changed.get(key) ?? known.get(key) !== shown;
    changed.set(key, isChanged);
    if (!isChanged) return;
    known.set(key, shown);
    ranges.push({ unitId, sheetId, range });
    const sheets = excluded[unitId] ?? {};
    const anchors = sheets[sheetId] ?? new Matrix<boolean>();
    anchors.setValue(row, column, true);
    sheets[sheetId] = anchors;
    excluded[unitId] = sheets;
  };
  forEachSpill(arrayFormulaRange, add);
  forEachSpill(_currentConfigService.getArrayFormulaRange(), add);
  // What other parts of Univer have changed besides: they are asked once, as it does.
  if (isFirst) ranges.push(...rangesOfFeatures(runtimeFeatureRange));
  return { ranges, excluded };
}

function valuesIn(cells: Nullable<Cells>, range: IRange | undefined): unknown[] {
  const values: unknown[] = [];
  if (!cells || !range) return values;
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++)
      values.push(cells.getValue(row, column)?.v);
  }
  return [values, range];
}

const rangesOfFeatures = (features: State['runtimeFeatureRange']): DirtyRange[] =>
  Object.values(features).flatMap((units) =>
    Object.entries(units).flatMap(([unitId, sheets]) =>
      Object.entries(sheets ?? {}).flatMap(([sheetId, ranges]) =>
        (ranges ?? []).map((range) => ({ unitId, sheetId, range })),
      ),
    ),
  );

interface Spill extends DirtyRange {
  readonly row: number;
  readonly column: number;
}

function forEachSpill(spills: Spills, visit: (spill: Spill) => void): void {
  for (const [unitId, sheets] of Object.entries(spills)) {
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      new Matrix<IRange>(rows ?? {}).forValue((row, column, range) => visit({ unitId, sheetId, row, column, range }));
    }
  }
}
