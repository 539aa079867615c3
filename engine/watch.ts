import { type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import {
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
} from '@univerjs/engine-formula';
import type { BookCell } from './book-cell';
import { markOf, type Stop, stopMark } from './marks';

/** A formula that did not end so many times is not tried again until it is another one. */
const MOST_TIMES = 3;

/**
 * A formula that never ends is stopped from outside, with the worker it runs in, and its cell says so. Such a cell is left
 * alone when all is computed anew, as it is when the workbook opens; it is tried again when what it reads changes. `tell` hears
 * of each formula that might not end, before it is computed, and of none after.
 */
export function watchFormulas(injector: Injector, tell?: (place: BookCell | null) => void): void {
  const interpreter = injector.get(Interpreter);
  const { execute, executeAsync } = interpreter;
  const leftAlone = stoppedHere(injector);
  const before = (node: unknown): ErrorValueObject | undefined => {
    if (!isWholeOrFunction(node)) return undefined;
    const place = placeOf(injector.get(IFormulaRuntimeService));
    const stop = leftAlone(place);
    if (stop) return stoppedError(stop);
    if (tell && mayLast(node as Node)) tell(place);
    return undefined;
  };
  const after = (node: unknown): void => {
    if (tell && isWholeOrFunction(node) && mayLast(node as Node)) tell(null);
  };
  interpreter.execute = (nodeData) => {
    const error = before(nodeData.node);
    if (error) return error;
    const value = execute.call(interpreter, nodeData);
    after(nodeData.node);
    return value;
  };
  interpreter.executeAsync = async (nodeData) => {
    const error = before(nodeData.node);
    if (error) return error;
    const value = await executeAsync.call(interpreter, nodeData);
    after(nodeData.node);
    return value;
  };
}

/** What is read here of a formula as Univer has parsed it. */
interface Node {
  readonly nodeType: number;
  getToken(): string;
  getChildren(): readonly Node[];
}

/**
 * Functions that end, whatever they are given: they go once through what they read, and that has a limit. Most formulas have
 * no other, and of those nothing is told, for telling takes as long as a sum.
 */
const ENDS = new Set([
  ...['SUM', 'SUMIF', 'SUMIFS', 'SUMPRODUCT', 'AVERAGE', 'COUNT', 'COUNTA', 'COUNTIF', 'COUNTIFS', 'MIN', 'MAX'],
  ...['IF', 'IFERROR', 'IFNA', 'AND', 'OR', 'NOT', 'ISNUMBER', 'ISBLANK', 'ISTEXT', 'ISERROR', 'N', 'T'],
  ...['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'ABS', 'INT', 'SIGN', 'MOD', 'VLOOKUP', 'HLOOKUP', 'XLOOKUP', 'INDEX', 'MATCH'],
  ...['DATE', 'YEAR', 'MONTH', 'DAY', 'TODAY', 'EDATE', 'EOMONTH', 'LARGE', 'SMALL', 'TRANSPOSE', 'ADDRESS', 'UNICHAR'],
  ...['LEFT', 'RIGHT', 'MID', 'LEN', 'TRIM', 'CONCATENATE', 'SUBSTITUTE', 'LOWER', 'UPPER', 'FIND', 'EXACT', 'VALUE'],
  ...['ROW', 'ROWS', 'COLUMN', 'COLUMNS', 'PLUS', 'MINUS', 'MULTIPLY', 'DIVIDED', 'COMPARE', 'POWER'],
]);
const endless = new WeakMap<Node, boolean>();

/** Noted for the whole formula alone. */
function mayLast(formula: Node): boolean {
  const known = endless.get(formula);
  if (known !== undefined) return known;
  const is = lasts(formula);
  endless.set(formula, is);
  return is;
}

function lasts(node: Node): boolean {
  const name = node.getToken().trim().toUpperCase();
  const isOwn =
    node.nodeType === LAMBDA || (node.nodeType === FUNCTION && !ENDS.has(name) && !name.startsWith('MUTU.'));
  return isOwn || node.getChildren().some(lasts);
}

/** The root of a formula, or a function that Univer runs before the others to know what it reads: not a mere reference. */
const WHOLE = 9;
const FUNCTION = 4;
const LAMBDA = 5;
const isWholeOrFunction = (node: unknown): boolean => {
  const { nodeType } = (node ?? {}) as { readonly nodeType?: number };
  return nodeType === WHOLE || nodeType === FUNCTION;
};

const placeOf = (results: IFormulaRuntimeService): BookCell => ({
  unitId: results.currentUnitId,
  sheetId: results.currentSubUnitId,
  row: results.currentRow,
  column: results.currentColumn,
});

const stoppedError = (stop: Stop): ErrorValueObject =>
  new ErrorValueObject(ErrorType.NUM).withCustomData(stopMark(stop) as never);

function stoppedHere(injector: Injector): (place: BookCell) => Stop | undefined {
  const workbooks = injector.get(IUniverInstanceService);
  const config = injector.get(IFormulaCurrentConfigService);
  return (place) => {
    const { unitId, sheetId, row, column } = place;
    const workbook = workbooks.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const stop = markOf(workbook?.getSheetBySheetId(sheetId)?.getCellRaw(row, column))?.stop;
    if (stop?.reason !== 'time' || stop.formula !== formulaAt(injector, place)) return undefined;
    return config.isForceCalculate() || (stop.times ?? 1) >= MOST_TIMES ? stop : undefined;
  };
}

export const formulaAt = (injector: Injector, { unitId, sheetId, row, column }: BookCell): string | undefined =>
  injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, unitId) ?? undefined;

/** What is to be written in the cell of a formula that did not end. */
export function stopAt(injector: Injector, place: BookCell): Stop {
  const { unitId, sheetId, row, column } = place;
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const former = markOf(workbook?.getSheetBySheetId(sheetId)?.getCellRaw(row, column))?.stop;
  const formula = formulaAt(injector, place) ?? '';
  const times = former?.reason === 'time' && former.formula === formula ? (former.times ?? 1) + 1 : 1;
  return { reason: 'time', formula, times };
}
