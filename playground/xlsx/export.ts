import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/core';
import { Workbook, type Worksheet } from 'exceljs';
import JSZip from 'jszip';
import type { Language } from '../../core';
import { onSheet } from '../../core/formula/addresses';
import { storedFormula } from '../../core/formula/in-file';
import { withFixedCells, withoutRelativeCells } from '../../core/formula/relative-names';
import { goesThroughRange } from '../../core/formula/through-ranges';
import { formatPercent } from '../../core/values/format';
import { markOf } from '../../engine/marks';
import { goOutForAnyone } from '../../xlsx/anyone/write';
import { addDrawings } from '../../xlsx/drawings';
import { type Corners, cellName, pointsOfPixels, rangeName, widthOfPixels } from '../../xlsx/geometry';
import { type KeptSheet, NOTHING_KEPT, printNames } from '../../xlsx/kept';
import { depthOf } from '../../xlsx/lines';
import { type SheetNotes, sizeNotes } from '../../xlsx/notes';
import { type DefinedName, markDynamicArrays, reorderParts, type SpillingCell, writeNames } from '../../xlsx/parts';
import { protectionNames } from '../../xlsx/protection';
import { addToSheet, type FileLink, type SheetAdditions } from '../../xlsx/sheet-elements';
import { moneyPattern, percentPattern } from '../formats';
import { linkOf, webLinkOf } from '../grids/links/data';
import { writeCells } from './cells';
import { sheetCharts } from './charts';
import { fileRule } from './conditions';
import { filterXml } from './filters';
import { rangesAmong } from './formulas';
import { keptDrawings } from './kept-drawings';
import { PAGE_SET_UP, titleRows } from './page-set-up';
import { type Name, type Resources, readResources, WHOLE_WORKBOOK } from './resources';
import { argbOf } from './styles';
import { fileValidation } from './validations';
import { verifyFile } from './verify';
import { addKept, unlockCells } from './way-out';

/** Univer's own sizes, in pixels. */
const ROW = 24;
const COLUMN = 88;

/** For each sheet, the ranges that formulas fill, by the name of the formula's cell. */
export type Spills = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A file for people without Mutu; it says where Mutu is, if that is known. */
export interface ForAnyone {
  readonly address?: string;
}

/**
 * The workbook as an .xlsx file that Excel opens as it is here, read again before it is given: it throws rather than give
 * one that lacks something. Values are written beside the formulas and no
 * recalculation is asked for: without our add-in, Excel then shows the last values rather than #NAME?. For anyone, what only
 * Mutu knows is a value for good.
 */
export async function exportXlsx(
  workbook: IWorkbookData,
  spills: Spills,
  language: Language,
  forAnyone?: ForAnyone,
): Promise<Uint8Array> {
  const file = new Workbook();
  file.creator = 'Mutu';
  const resources = readResources(workbook);
  const spilling: SpillingCell[] = [];
  const additions: SheetAdditions[] = [];
  const ranges = namesOfRanges(resources);
  const isSeveral = rangesAmong(
    Object.values(resources.names).map(({ name, formulaOrRefString: content }) => ({ name, content })),
  );
  workbook.sheetOrder.forEach((id, index) => {
    const sheet = workbook.sheets[id];
    if (!sheet) return;
    const kept = resources.kept[id] ?? NOTHING_KEPT;
    const worksheet = addSheet(file, sheet, kept);
    const sheetSpills = spills[id] ?? {};
    const sheetName = (target: string): string | undefined => workbook.sheets[target]?.name;
    const arrays = writeCells(worksheet, sheet, sheetSpills, {
      styleFor: (cell) => styleOf(cell, workbook, language),
      isRange: (name) => ranges.has(name.toLowerCase()),
      isSeveral,
    });
    unlockCells(worksheet, kept, sheet);
    writeRules(worksheet, id, resources, sheet.rowCount ?? LAST_ROW);
    additions.push({
      merges: (sheet.mergeData ?? []).map(rangeName),
      links: linksOf(sheet, sheetName),
      filter: filterXml(resources.filters[id]),
    });
    for (const cell of arrays) spilling.push({ sheet: index + 1, cell });
  });
  const names = Object.values(resources.names).map((name) => fileName(name, workbook.sheetOrder));
  if (forAnyone) names.push(...goOutForAnyone(file, names, { language, ...forAnyone }));
  const zip = await JSZip.loadAsync(await file.xlsx.writeBuffer());
  for (const [index, added] of additions.entries()) await addToSheet(zip, index + 1, added);
  await addKept(zip, workbook, resources);
  await addDrawings(zip, sheetCharts(workbook, resources), keptDrawings(workbook, resources));
  await markDynamicArrays(
    zip,
    spilling.filter(({ sheet, cell }) => file.worksheets[sheet - 1]?.getCell(cell).formula !== undefined),
  );
  await writeNames(zip, [
    ...names,
    ...workbook.sheetOrder.flatMap((id, position) => {
      const grid = resources.grids[id];
      return grid ? protectionNames(workbook.sheets[id]?.name ?? '', position, grid) : [];
    }),
    ...workbook.sheetOrder.flatMap((id, sheet) => {
      const { name = '', freeze } = workbook.sheets[id] ?? {};
      const kept = resources.kept[id];
      if (kept?.hasPrintSetUp) return printNames(name, sheet, kept);
      const rows = titleRows(freeze);
      return rows ? [{ name: '_xlnm.Print_Titles', content: onSheet(name, rows), sheet }] : [];
    }),
  ]);
  await sizeNotes(
    zip,
    workbook.sheetOrder.map((id) => notesOf(workbook.sheets[id] ?? {}, resources, id)),
  );
  await reorderParts(zip);
  const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  await verifyFile(bytes, workbook);
  return bytes;
}

function notesOf(sheet: Partial<IWorksheetData>, { notes }: Resources, id: string): SheetNotes {
  const { columnCount = 0, rowCount = 0, columnData, rowData } = sheet;
  return {
    columns: Array.from({ length: columnCount }, (_, at) => columnData?.[at]?.w ?? sheet.defaultColumnWidth ?? COLUMN),
    rows: Array.from({ length: rowCount }, (_, at) => rowData?.[at]?.h ?? sheet.defaultRowHeight ?? ROW),
    notes: Object.values(notes[id] ?? {})
      .flatMap((row) => Object.values(row))
      .map(({ row, col: column, width, height }) => ({ row, column, width, height })),
  };
}

/** Names that Excel keeps for its advanced filter. */
const OF_FILTERS = /^(?:Criteria|Extract|Database)$/i;

function fileName({ name, formulaOrRefString, localSheetId }: Name, sheetOrder: readonly string[]): DefinedName {
  const sheet = localSheetId && localSheetId !== WHOLE_WORKBOOK ? sheetOrder.indexOf(localSheetId) : -1;
  const content = withoutRelativeCells(withFixedCells(storedFormula(formulaOrRefString)));
  return { name: name.replace(OF_FILTERS, '_xlnm.$&'), content, ...(sheet >= 0 && { sheet }) };
}

function addSheet(file: Workbook, sheet: Partial<IWorksheetData>, kept: KeptSheet): Worksheet {
  const { freeze } = sheet;
  const tab = argbOf(sheet.tabColor ? { rgb: sheet.tabColor } : undefined);
  const view = {
    showGridLines: sheet.showGridlines !== BooleanNumber.FALSE,
    zoomScale: Math.round((sheet.zoomRatio ?? 1) * 100),
  };
  const isFrozen = freeze && (freeze.xSplit > 0 || freeze.ySplit > 0);
  const worksheet = file.addWorksheet(sheet.name, {
    ...(kept.hasPrintSetUp ? { pageSetup: { fitToPage: kept.isFitted } } : PAGE_SET_UP),
    state: sheet.hidden === BooleanNumber.TRUE ? 'hidden' : 'visible',
    properties: {
      defaultRowHeight: pointsOfPixels(sheet.defaultRowHeight ?? ROW),
      defaultColWidth: widthOfPixels(sheet.defaultColumnWidth ?? COLUMN),
      ...(tab && { tabColor: { argb: tab } }),
      ...groupsOf(kept),
    },
    views: [isFrozen ? { ...view, state: 'frozen', xSplit: freeze.xSplit, ySplit: freeze.ySplit } : view],
  });
  for (const [index, column] of Object.entries(sheet.columnData ?? {})) {
    const target = worksheet.getColumn(Number(index) + 1);
    if (column?.w) target.width = widthOfPixels(column.w);
    if (column?.hd) target.hidden = true;
  }
  for (const [index, row] of Object.entries(sheet.rowData ?? {})) {
    const target = worksheet.getRow(Number(index) + 1);
    if (row?.h && row.ia === BooleanNumber.FALSE) target.height = pointsOfPixels(row.h);
    if (row?.hd) target.hidden = true;
  }
  return worksheet;
}

/** How deep its groups of rows and columns go, and where they fold. */
function groupsOf(kept: KeptSheet): object {
  const [outlineLevelRow, outlineLevelCol] = [depthOf(kept, 'rowLevel'), depthOf(kept, 'columnLevel')];
  if (outlineLevelRow + outlineLevelCol === 0) return {};
  const outlineProperties = { summaryBelow: !kept.foldsAbove, summaryRight: !kept.foldsLeft };
  return { outlineLevelRow, outlineLevelCol, outlineProperties };
}

const namesOfRanges = ({ names }: Resources): ReadonlySet<string> =>
  new Set(
    Object.values(names).flatMap(({ name, formulaOrRefString: content }) =>
      goesThroughRange(`=${content.replace(/^=/, '')}`) ? [name.toLowerCase()] : [],
    ),
  );

/** The cells that lead somewhere, to a sheet that is still there or outside. */
function linksOf(sheet: Partial<IWorksheetData>, sheetName: (id: string) => string | undefined): FileLink[] {
  const links: FileLink[] = [];
  for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, data] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
      const cell = cellName(Number(row), Number(column));
      const inside = linkOf(data);
      const target = inside && sheetName(inside.sheetId);
      const address = webLinkOf(data);
      if (inside && target !== undefined) links.push({ cell, place: onSheet(target, inside.cell) });
      else if (address !== undefined) links.push({ cell, address });
    }
  }
  return links;
}

/** The style of the cell; an amount that is shown in dollars for want of a format of its own has it in the file. */
function styleOf(cell: ICellData, workbook: IWorkbookData, language: Language): IStyleData | undefined {
  const style = (typeof cell.s === 'string' ? workbook.styles[cell.s] : cell.s) ?? undefined;
  const unit = style?.n ? undefined : markOf(cell)?.unit;
  if (!unit) return style;
  return {
    ...style,
    n: { pattern: unit === 'money' ? moneyPattern(language) : percentPattern(decimalsShown(cell.v)) },
  };
}

/** As many decimals as the percentage shows here. */
const decimalsShown = (share: unknown): number => /\.(\d+)/.exec(formatPercent(Number(share), 'en'))?.[1]?.length ?? 0;

/** Excel's last row: a rule that goes as far as the sheet of the page goes on, there, to the end. */
const LAST_ROW = 1_048_575;

function writeRules(worksheet: Worksheet, id: string, resources: Resources, rowCount: number): void {
  const whole = (range: Corners): string =>
    rangeName(range.endRow >= rowCount - 1 ? { ...range, endRow: LAST_ROW } : range);
  for (const rule of resources.validations[id] ?? []) {
    const validation = fileValidation(rule);
    if (!validation) continue;
    const { dataValidations } = worksheet as unknown as {
      dataValidations: { add(range: string, rule: unknown): void };
    };
    for (const range of rule.ranges) dataValidations.add(whole(range), validation);
  }
  (resources.conditions[id] ?? []).forEach((condition, index) => {
    const rule = fileRule(condition, index + 1);
    if (rule) worksheet.addConditionalFormatting({ ref: condition.ranges.map(whole).join(' '), rules: [rule] });
  });
  for (const row of Object.values(resources.notes[id] ?? {})) {
    for (const note of Object.values(row)) worksheet.getCell(note.row + 1, note.col + 1).note = note.note;
  }
  const filter = resources.filters[id];
  if (!filter) return;
  worksheet.autoFilter = rangeName(filter.ref);
  for (const row of filter.cachedFilteredOut ?? []) worksheet.getRow(row + 1).hidden = true;
}
