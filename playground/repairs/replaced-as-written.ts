/**
 * Univer 0.25.1 looks for what a cell shows, and replaces in what it holds: « 6 » by « 7 » in 2026-03-05, which is 46086, was another day two
 * years later; « 12,5 » was not found on a French page, nor =SOMME; and the first label of a grid stopped the whole (SheetFindModel, in
 * sheets-find-replace: hitCell, _getReplacedCellData). Here what is replaced is what one would edit, read again as if one had typed it.
 */
import {
  CellValueType,
  type ICellData,
  type Injector,
  type IRange,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import { FindBy, FindDirection, type IFindQuery } from '@univerjs/find-replace';
import { BEFORE_CELL_EDIT, type ISheetLocation, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsFindReplaceController } from '@univerjs/sheets-find-replace';
import { isProtectedCell } from '../grids/protection/record';
import { gridSheet } from '../grids/protection/workbook';

interface Match {
  readonly provider: string;
  readonly unitId: string;
  readonly replaceable: boolean;
  readonly isFormula: boolean;
  readonly range: { readonly subUnitId: string; readonly range: IRange };
}
/** What is mended of the model that Univer makes for each search, private to its package. */
interface Model {
  _workbook: ISheetLocation['workbook'];
  _query: IFindQuery;
  _findInRange(
    worksheet: Worksheet,
    query: IFindQuery,
    range: IRange,
    unitId: string,
    isKnown?: (row: number, column: number) => boolean,
  ): { results: Match[] };
  _getReplacedCellData(
    match: Match,
    worksheet: Worksheet,
    inFormulas: boolean,
    find: string,
    replacement: string,
  ): Nullable<ICellData>;
}
/** What makes a model, private too. */
interface Maker {
  readonly _provider: { _injector: Pick<Injector, 'createInstance'> };
}

const PROVIDER = 'sheets-find-replace-provider';

export function replaceAsWritten(injector: Injector): void {
  const { _provider: provider } = injector.get(SheetsFindReplaceController) as unknown as Maker;
  const own = provider._injector;
  const createInstance = (...given: Parameters<Injector['createInstance']>) =>
    mended(own.createInstance(...given) as unknown as Model, injector);
  provider._injector = { createInstance: createInstance as unknown as Injector['createInstance'] };
}

function mended(model: Model, injector: Injector): Model {
  const cellAt = (worksheet: Worksheet, row: number, col: number): Written => {
    const workbook = model._workbook;
    const [unitId, subUnitId] = [workbook.getUnitId(), worksheet.getSheetId()];
    const raw = worksheet.getCellRaw(row, col);
    const { writeCellInterceptor } = injector.get(SheetInterceptorService);
    const shown = worksheet.getCell(row, col);
    const location = { unitId, subUnitId, workbook, worksheet, row, col, origin: shown };
    const edited = writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT)(shown, location);
    return { raw, shown: textOf(shown), written: raw?.f ? (edited?.f ?? raw.f) : textOf(edited) };
  };
  model._findInRange = (worksheet, query, range, unitId, isKnown) => {
    const results: Match[] = [];
    const subUnitId = worksheet.getSheetId();
    const sheet = gridSheet(injector, { unitId, subUnitId });
    const isClosed = (row: number, column: number): boolean =>
      sheet !== undefined && !sheet.record.isLifted && isProtectedCell(sheet.record, { row, column });
    const holds = finder(query);
    const cells = query.findDirection === FindDirection.COLUMN ? worksheet.iterateByColumn : worksheet.iterateByRow;
    for (const { row, col, rowSpan = 1, colSpan = 1, value } of cells.call(worksheet, range)) {
      if (!value || isKnown?.(row, col) || worksheet.getRowFiltered(row)) continue;
      const { raw, shown, written } = cellAt(worksheet, row, col);
      const isFormula = Boolean(raw?.f);
      const isAsked = !isFormula || query.findBy === FindBy.FORMULA;
      const isWritten = raw !== null && raw !== undefined && isAsked && holds(written);
      const isSeen = !(isFormula && query.findBy === FindBy.FORMULA) && holds(shown);
      if (!isWritten && !isSeen) continue;
      const place = { startRow: row, startColumn: col, endRow: row + rowSpan - 1, endColumn: col + colSpan - 1 };
      const replaceable = isWritten && !isClosed(row, col);
      results.push({ provider: PROVIDER, unitId, replaceable, isFormula, range: { subUnitId, range: place } });
    }
    return { results };
  };
  const ofUniver = model._getReplacedCellData.bind(model);
  model._getReplacedCellData = (match, worksheet, ...others) => {
    const { startRow: row, startColumn: col } = match.range.range;
    const { raw, written } = cellAt(worksheet, row, col);
    // The words of a document keep their looks.
    if (raw?.p) return ofUniver(match, worksheet, ...others);
    const [, , replacement] = others;
    const text = written.replace(patternOf(model._query, 'g'), () => replacement);
    if (raw?.t === CellValueType.FORCE_STRING) return { v: text, t: CellValueType.FORCE_STRING };
    const typed: ICellData = text.startsWith('=') ? { f: text, v: null } : { v: text, f: null };
    return injector.get(SheetInterceptorService).onWriteCell(model._workbook, worksheet, row, col, typed);
  };
  return model;
}

interface Written {
  readonly raw: Nullable<ICellData>;
  readonly shown: string;
  /** What one would edit. */
  readonly written: string;
}

const textOf = (cell: Nullable<ICellData>): string =>
  cell?.p ? (cell.p.body?.dataStream.trim() ?? '') : String(cell?.v ?? '');

/** Between figures, a space may be of any kind. */
function patternOf({ findString, caseSensitive, matchesTheWholeCell }: IFindQuery, flags = ''): RegExp {
  const literal = findString.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s');
  return new RegExp(matchesTheWholeCell ? `^\\s*${literal}\\s*$` : literal, caseSensitive ? flags : `${flags}i`);
}

function finder(query: IFindQuery): (text: string) => boolean {
  const pattern = patternOf(query);
  return (text) => pattern.test(text);
}
