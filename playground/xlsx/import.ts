import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import { type Cell, type CellValue, type DataValidation, type Row, Workbook, type Worksheet } from 'exceljs';
import JSZip from 'jszip';
import { tokenize } from '../../core/formula';
import { plainFormula } from '../../core/formula/in-file';
import { serialOfTime } from '../../core/values/dates';
import { joinedRanges, pixelsOfPoints, pixelsOfWidth, readRange } from '../../xlsx/geometry';
import { boundValidations, type DefinedName, type LeftOut, leftOutOf, readNames } from '../../xlsx/parts';
import { readProtections } from '../../xlsx/protection';
import { linkData } from '../grids/links/data';
import { linkInside } from '../grids/links/file';
import type { GridRecord } from '../grids/protection/record';
import { ruleFromFile } from './conditions';
import { noResources, type Resources, WHOLE_WORKBOOK, writeResources } from './resources';
import { richTextFromFile } from './rich-text';
import { argbOf, styleFromFile } from './styles';
import { validationFromFile } from './validations';

export interface Imported {
  readonly workbook: IWorkbookData;
  readonly leftOut: readonly LeftOut[];
}

/** Room to work below and beside what the file holds. */
const MARGIN = { rows: 50, columns: 6 };
const AT_LEAST = { rows: 200, columns: 26 };

/** Reads an .xlsx file; throws when it is not one. */
export async function importXlsx(data: ArrayBuffer | Uint8Array, name: string): Promise<Imported> {
  const zip = await JSZip.loadAsync(data);
  await boundValidations(zip);
  const file = new Workbook();
  await file.xlsx.load(await zip.generateAsync({ type: 'arraybuffer' }));
  if (file.worksheets.length === 0) throw new Error('No sheet in this file');
  const reader = new WorkbookReader(name);
  reader.nameSheets(file.worksheets.map(({ name: sheet }) => sheet));
  for (const worksheet of file.worksheets) reader.readSheet(worksheet);
  reader.readNames(await readNames(zip));
  reader.readGrids(await readProtections(zip));
  return { workbook: reader.finished(), leftOut: leftOutOf(zip) };
}

const sheetId = (index: number): string => `sheet-${index + 1}`;

class WorkbookReader {
  private readonly workbook: IWorkbookData;
  private readonly resources: Resources = noResources();
  private readonly styleKeys = new Map<string, string>();
  private sheetIds: ReadonlyMap<string, string> = new Map();

  constructor(name: string) {
    this.workbook = {
      id: `mutu-${Date.now()}`,
      name,
      appVersion: '0.25.1',
      locale: LocaleType.EN_US,
      styles: {},
      sheetOrder: [],
      sheets: {},
    };
  }

  finished(): IWorkbookData {
    return { ...this.workbook, resources: writeResources(this.resources) };
  }

  /** Links lead to sheets that are not read yet. */
  nameSheets(names: readonly string[]): void {
    this.sheetIds = new Map(names.map((name, index) => [name, sheetId(index)]));
  }

  readSheet(worksheet: Worksheet): void {
    const id = sheetId(this.workbook.sheetOrder.length);
    const sheet = sheetFrom(worksheet, id);
    this.workbook.sheetOrder.push(id);
    this.workbook.sheets[id] = sheet;
    const spills: string[] = [];
    worksheet.eachRow({ includeEmpty: true }, (row) => this.readRow(row, sheet, spills));
    for (const spill of spills) emptyUnder(spill, sheet);
    this.readRules(worksheet, id, sheet);
  }

  readNames(names: readonly DefinedName[]): void {
    names.forEach(({ name, content, sheet }, index) => {
      const id = `name-${index + 1}`;
      const formula = plainFormula(content);
      this.resources.names[id] = {
        id,
        name,
        // A range is kept as it is, a formula with its equal sign.
        formulaOrRefString: isRange(content) ? content : formula,
        localSheetId: (sheet !== undefined && this.workbook.sheetOrder[sheet]) || WHOLE_WORKBOOK,
      };
    });
  }

  /** The grids of ours that the file holds, as they left. */
  readGrids(grids: ReadonlyMap<number, GridRecord>): void {
    for (const [position, grid] of grids) {
      const id = this.workbook.sheetOrder[position];
      if (id !== undefined) this.resources.grids[id] = grid;
    }
  }

  private readRow(row: Row, sheet: IWorksheetData, spills: string[]): void {
    if (row.height || row.hidden) {
      sheet.rowData[row.number - 1] = {
        ...(row.height && { h: pixelsOfPoints(row.height), ia: BooleanNumber.FALSE }),
        ...(row.hidden && { hd: BooleanNumber.TRUE }),
      };
    }
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const read: ICellData = { ...contentOf(cell, spills, this.sheetIds), ...this.styleOf(cell) };
      if (Object.keys(read).length === 0) return;
      sheet.cellData[row.number - 1] ??= {};
      (sheet.cellData[row.number - 1] as Record<number, ICellData>)[column - 1] = read;
    });
  }

  /** Styles are written once and shared: a sheet of ten thousand cells has a dozen. */
  private styleOf(cell: Cell): Pick<ICellData, 's'> {
    const style: IStyleData = styleFromFile(cell.style);
    const text = JSON.stringify(style);
    if (text === '{}') return {};
    let key = this.styleKeys.get(text);
    if (!key) {
      key = `style-${this.styleKeys.size + 1}`;
      this.styleKeys.set(text, key);
      this.workbook.styles[key] = style;
    }
    return { s: key };
  }

  private readRules(worksheet: Worksheet, id: string, sheet: IWorksheetData): void {
    const rangesOf = (names: string): IRange[] =>
      names.split(' ').map((name) => ({ ...readRange(name, sheet.rowCount, sheet.columnCount) }));
    sheet.mergeData = mergesOf(worksheet).flatMap(rangesOf);

    const byRule = new Map<string, string[]>();
    for (const [cells, validation] of Object.entries(validationsOf(worksheet))) {
      const text = JSON.stringify(validation);
      byRule.set(text, [...(byRule.get(text) ?? []), cells.replace('range:', '')]);
    }
    const validations = [...byRule].map(([text, cells], index) =>
      validationFromFile(
        JSON.parse(text) as DataValidation,
        `${id}-validation-${index + 1}`,
        joinedRanges(cells.flatMap(rangesOf)),
      ),
    );
    if (validations.length > 0) this.resources.validations[id] = validations;

    const conditions = conditionsOf(worksheet).flatMap(({ ref, rules }, group) =>
      rules.flatMap((file, index) => {
        const rule = ruleFromFile(file);
        if (!rule) return [];
        return { cfId: `${id}-condition-${group + 1}-${index + 1}`, ranges: rangesOf(ref), stopIfTrue: false, rule };
      }),
    );
    if (conditions.length > 0) this.resources.conditions[id] = conditions;

    worksheet.eachRow((row) =>
      row.eachCell({ includeEmpty: true }, (cell, column) => {
        const note = noteOf(cell);
        if (!note) return;
        const at = row.number - 1;
        this.resources.notes[id] ??= {};
        this.resources.notes[id][at] ??= {};
        const key = `${id}-note-${at}-${column}`;
        const size = { width: 200, height: 100 };
        this.resources.notes[id][at][column - 1] = { id: key, row: at, col: column - 1, ...size, note };
      }),
    );
    const { autoFilter } = worksheet;
    if (typeof autoFilter === 'string') {
      const [ref] = rangesOf(autoFilter);
      if (ref) this.resources.filters[id] = { ref };
    }
  }
}

// --- What ExcelJS holds without saying so in its types ----------------------------------------------------------------

const mergesOf = (worksheet: Worksheet): string[] => (worksheet.model as unknown as { merges?: string[] }).merges ?? [];
const validationsOf = (worksheet: Worksheet): Record<string, DataValidation> =>
  (worksheet as unknown as { dataValidations?: { model?: Record<string, DataValidation> } }).dataValidations?.model ??
  {};
const conditionsOf = (worksheet: Worksheet): { ref: string; rules: Parameters<typeof ruleFromFile>[0][] }[] =>
  (worksheet as unknown as { conditionalFormattings?: { ref: string; rules: never[] }[] }).conditionalFormattings ?? [];

function sheetFrom(worksheet: Worksheet, id: string): IWorksheetData {
  const view = (worksheet.views?.[0] ?? {}) as { state?: string; xSplit?: number; ySplit?: number } & Record<
    string,
    unknown
  >;
  const isFrozen = view.state === 'frozen';
  const { xSplit = 0, ySplit = 0 } = isFrozen ? view : {};
  const tab = argbOf(
    worksheet.properties.tabColor ? { rgb: `#${worksheet.properties.tabColor.argb?.slice(-6)}` } : undefined,
  );
  const defaultWidth = (worksheet.properties as { defaultColWidth?: number }).defaultColWidth ?? 11.86;
  const columnData: IWorksheetData['columnData'] = {};
  (worksheet.columns ?? []).forEach((column, index) => {
    if (!column?.width && !column?.hidden) return;
    columnData[index] = {
      ...(column.width && { w: pixelsOfWidth(column.width) }),
      ...(column.hidden && { hd: BooleanNumber.TRUE }),
    };
  });
  return {
    id,
    name: worksheet.name,
    tabColor: tab ? `#${tab.slice(2).toLowerCase()}` : '',
    hidden: worksheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(AT_LEAST.rows, worksheet.rowCount + MARGIN.rows),
    columnCount: Math.max(AT_LEAST.columns, worksheet.columnCount + MARGIN.columns),
    zoomRatio: Number(view.zoomScale ?? 100) / 100,
    freeze: { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 },
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: pixelsOfWidth(defaultWidth),
    defaultRowHeight: pixelsOfPoints(worksheet.properties.defaultRowHeight ?? 15),
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData,
    showGridlines: view.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
    rightToLeft: BooleanNumber.FALSE,
  };
}

// --- One cell ---------------------------------------------------------------------------------------------------------

interface FormulaValue {
  readonly shareType?: string;
  readonly ref?: string;
  readonly result?: CellValue;
}

function contentOf(cell: Cell, spills: string[], sheetIds: ReadonlyMap<string, string>): ICellData {
  if (cell.isMerged && cell.master !== cell) return {};
  const { value } = cell;
  if (cell.formula) {
    const { shareType, ref, result } = value as FormulaValue;
    if (shareType === 'array' && ref) spills.push(ref);
    return { f: plainFormula(cell.formula), ...valueFrom(result) };
  }
  if (value && typeof value === 'object' && 'richText' in value) return { p: richTextFromFile(value.richText) };
  if (value && typeof value === 'object' && 'hyperlink' in value) {
    const link = linkInside(String(value.hyperlink), sheetIds);
    if (link) return { v: cell.text, t: CellValueType.STRING, custom: linkData(link) };
    // A link is a formula of Univer's: it stays a link, here and back in Excel.
    const quoted = (text: unknown): string => `"${String(text).replaceAll('"', '""')}"`;
    return { f: `=HYPERLINK(${quoted(value.hyperlink)},${quoted(cell.text)})`, v: cell.text, t: CellValueType.STRING };
  }
  return valueFrom(value);
}

function valueFrom(value: CellValue | undefined): ICellData {
  if (value === null || value === undefined) return {};
  if (value instanceof Date) return { v: serialOfTime(value.getTime()), t: CellValueType.NUMBER };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: Number(value), t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  if ('error' in value) return { v: value.error, t: CellValueType.STRING };
  return {};
}

const isRange = (content: string): boolean =>
  tokenize(content).every(({ kind, text }) => kind === 'sheet' || kind === 'name' || text === '!' || text === ':');

function noteOf(cell: Cell): string | undefined {
  const { note } = cell;
  if (!note) return undefined;
  return typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('');
}

/** What a formula spills comes back when it is calculated; left there, the old values would block it. */
function emptyUnder(spill: string, sheet: IWorksheetData): void {
  const { startRow, startColumn, endRow, endColumn } = readRange(spill, sheet.rowCount, sheet.columnCount);
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) {
      const cell = sheet.cellData[row]?.[column];
      if (!cell || (row === startRow && column === startColumn)) continue;
      delete cell.v;
      delete cell.t;
      delete cell.f;
    }
  }
}
