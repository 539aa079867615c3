import {
  ICommandService,
  type IRange,
  IResourceManagerService,
  IUndoRedoService,
  type IWorkbookData,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetWorkbookNameCommand } from '@univerjs/sheets';
import { isCalculating, takeUpAgain } from '../engine/repairs/late-changes';
import { cellName, rangeName } from '../xlsx/geometry';
import { linkOf } from './grids/links/data';
import type { FilledCells, Spilled } from './keep/spilled';
import type { Sheet } from './sheet/create';
import type { Spills } from './xlsx/export';

/** Sheet → row → column of the formula → what it fills. */
type Filled = Record<string, Record<string, Record<string, IRange | null> | null> | null>;

const LINKS_OF_A_SUMMARY = 5;
/** In milliseconds. */
const MOMENT = 20;
const LONGEST_WAIT = 30_000;

function linksIn(sheet: Worksheet): number {
  let links = 0;
  sheet.getCellMatrix().forValue((_row, _column, cell) => {
    if (linkOf(cell)) links++;
  });
  return links;
}

/** The workbook on the screen. */
export class Session {
  constructor(private readonly sheet: Sheet) {}

  /** Shows a workbook in the place of the one that is there. */
  open(workbook: IWorkbookData): void {
    const former = this.sheet.api.getActiveWorkbook();
    // In this order: the conditional formats of the new one would not be painted otherwise.
    if (former) this.sheet.api.disposeUnit(former.getId());
    this.sheet.api.createWorkbook(workbook);
  }

  /** A cell is open, with what is being typed in it. */
  get isEditing(): boolean {
    return this.sheet.api.getActiveWorkbook()?.isCellEditing() ?? false;
  }

  /** Something has been changed by hand since it was opened. */
  get isChanged(): boolean {
    return this.sheet.injector.get(IUndoRedoService).pitchTopUndoElement() !== null;
  }

  /** What has changed is calculated, even what a person has stopped, and in the cells; false when half a minute was not enough. */
  async finishCalculating(): Promise<boolean> {
    await takeUpAgain(this.sheet.injector);
    for (let waited = 0; isCalculating(this.sheet.injector); waited += MOMENT) {
      if (waited > LONGEST_WAIT) return false;
      await new Promise((resolve) => setTimeout(resolve, MOMENT));
    }
    return true;
  }

  /** What is being typed goes into its cell, as Enter would put it there. */
  async finishEditing(): Promise<void> {
    if (!this.isEditing) return;
    await this.sheet.api.getActiveWorkbook()?.endEditingAsync(true);
    // Univer checks the cell's validation before it writes.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }

  private get formulas(): FormulaDataModel {
    return this.sheet.injector.get(FormulaDataModel);
  }

  select(cell: string): void {
    this.sheet.api.getActiveWorkbook()?.getActiveSheet().getRange(cell).activate();
  }

  get name(): string {
    return this.sheet.api.getActiveWorkbook()?.getName() ?? '';
  }

  rename(name: string): void {
    const unitId = this.sheet.api.getActiveWorkbook()?.getId();
    if (unitId)
      void this.sheet.injector.get(ICommandService).executeCommand(SetWorkbookNameCommand.id, { unitId, name });
  }

  /** The sheet from which links lead to others, if there is one. */
  private get summary(): string | undefined {
    const workbook = this.sheet.api.getActiveWorkbook()?.getWorkbook();
    return workbook
      ?.getSheets()
      .find((sheet) => !sheet.isSheetHidden() && linksIn(sheet) >= LINKS_OF_A_SUMMARY)
      ?.getSheetId();
  }

  /** There is one, and it is not shown. */
  get hasSummaryElsewhere(): boolean {
    const { summary } = this;
    return summary !== undefined && summary !== this.sheet.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
  }

  goToSummary(): void {
    const workbook = this.sheet.api.getActiveWorkbook();
    const target = this.summary === undefined ? null : workbook?.getSheetBySheetId(this.summary);
    if (target) workbook?.setActiveSheet(target);
  }

  /** The workbook with its canonical formulas, as it is kept and exported. */
  snapshot(): IWorkbookData {
    const workbook = this.sheet.api.getActiveWorkbook();
    if (!workbook) throw new Error('No workbook is open');
    return workbook.save();
  }

  /** The same, for who copies it: parts of it change with the workbook. */
  liveSnapshot(): IWorkbookData {
    const unit = this.sheet.api.getActiveWorkbook()?.getWorkbook();
    if (!unit) throw new Error('No workbook is open');
    const resources = this.sheet.injector.get(IResourceManagerService).getResources(unit.getUnitId(), unit.type);
    return { ...unit.getSnapshot(), resources };
  }

  /** What formulas put in other cells than their own; it changes with them. */
  spilled(): Spilled {
    const unitId = this.sheet.api.getActiveWorkbook()?.getId() ?? '';
    const cells = this.formulas.getArrayFormulaCellData()?.[unitId] ?? {};
    return { ranges: this.spills(), cells: cells as Record<string, FilledCells[string]> };
  }

  private spills(): Spills {
    const unitId = this.sheet.api.getActiveWorkbook()?.getId() ?? '';
    const filled = this.formulas.getArrayFormulaRange()?.[unitId] ?? {};
    const spills: Record<string, Record<string, string>> = {};
    for (const [sheetId, rows] of Object.entries(filled as Filled)) {
      const ofSheet: Record<string, string> = {};
      for (const [row, cells] of Object.entries(rows ?? {})) {
        for (const [column, range] of Object.entries(cells ?? {})) {
          const isWide = range && (range.endRow > range.startRow || range.endColumn > range.startColumn);
          if (isWide) ofSheet[cellName(Number(row), Number(column))] = rangeName(range);
        }
      }
      spills[sheetId] = ofSheet;
    }
    return spills;
  }
}
