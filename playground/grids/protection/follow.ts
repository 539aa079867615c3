import type { ICellData, ICommandInfo, IMutationInfo, Injector, IRange } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  CopySheetCommand,
  EffectRefRangId,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { Area, Point } from '../../../core/formula/addresses';
import { areaOfRange, isIn } from './areas';
import { freed, type GridRecord, isComputed, recordAfter } from './record';
import { ownFormula, takenUp } from './references';
import { recordsOf, setGrid } from './store';
import { type GridSheet, gridSheet } from './workbook';

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly targetSubUnitId?: string;
  readonly range?: IRange;
}
interface Mutations {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}
const NOTHING: Mutations = { redos: [], undos: [] };

const CHANGES: ReadonlySet<string> = new Set(Object.values(EffectRefRangId));

/** What is protected follows its cells, forth and back. */
export function followCells(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.interceptCommand({
    getMutations: (command) => {
      const params = (command.params ?? {}) as Params;
      if (command.id === CopySheetCommand.id) return copied(injector, params);
      const sheet = CHANGES.has(command.id) ? gridSheet(injector, params) : undefined;
      return sheet ? changed(sheet, recordAfter(sheet.record, command)) : NOTHING;
    },
  });
  interceptors.interceptAfterCommand({
    getMutations: (command) =>
      command.id === EffectRefRangId.InsertRowCommandId ? filled(injector, command) : NOTHING,
  });
}

function changed({ unitId, sheetId, record: former }: GridSheet, record: GridRecord): Mutations {
  const where = { unitId, subUnitId: sheetId };
  return { redos: [setGrid({ ...where, record })], undos: [setGrid({ ...where, record: former })] };
}

function copied(injector: Injector, { unitId = '', subUnitId = '', targetSubUnitId }: Params): Mutations {
  const record = recordsOf(injector).of(unitId, subUnitId);
  if (!record || targetSubUnitId === undefined) return NOTHING;
  const where = { unitId, subUnitId: targetSubUnitId };
  return { redos: [setGrid({ ...where, record })], undos: [setGrid(where)] };
}

/** A row inserted inside a list takes the formulas of the row above it; what nothing computes there, one fills in. */
function filled(injector: Injector, { params }: ICommandInfo): Mutations {
  const { range } = (params ?? {}) as Params;
  const sheet = range && gridSheet(injector, params as Params);
  if (!range || !sheet) return NOTHING;
  const inserted = areaOfRange(range);
  const cells: Record<number, Record<number, ICellData>> = {};
  const free: Point[] = [];
  for (const at of inLists(sheet, inserted)) {
    const above = formulaAt(sheet, inserted.row - 1, at.column);
    if (!isComputed(sheet.record, at) && !findsItsRow(above)) continue;
    // One that stands in every row: another fills the column by itself, this row with it.
    if (above === undefined || formulaAt(sheet, inserted.row + inserted.rows, at.column) === undefined) continue;
    if (takenUp(above)) {
      free.push(at);
      continue;
    }
    const down = at.row - (inserted.row - 1);
    const f = injector.get(LexerTreeBuilder).moveFormulaRefOffset(above, 0, down);
    cells[at.row] = { ...cells[at.row], [at.column]: { f } };
  }
  const redos: IMutationInfo[] = free.length > 0 ? changed(sheet, freed(sheet.record, free)).redos : [];
  if (Object.keys(cells).length > 0) {
    const params: ISetRangeValuesMutationParams = { unitId: sheet.unitId, subUnitId: sheet.sheetId, cellValue: cells };
    redos.push({ id: SetRangeValuesMutation.id, params });
  }
  // The row leaves with its cells, and what is protected is as it was: anything more would be done to the row that is back there.
  return { redos, undos: [] };
}

/** A cell to fill in whose formula takes up the row of the same rank in another list. */
const findsItsRow = (formula: string | undefined): boolean => formula?.includes('ROW()') ?? false;

const inLists = ({ record }: GridSheet, { row, rows }: Area): readonly Point[] =>
  record.lists.flatMap(({ area }) =>
    Array.from({ length: rows * area.columns }, (_, index) => ({
      row: row + Math.floor(index / area.columns),
      column: area.column + (index % area.columns),
    })).filter((at) => isIn(area, at)),
  );

const formulaAt = ({ workbook, sheetId }: GridSheet, row: number, column: number): string | undefined =>
  ownFormula(workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column));
