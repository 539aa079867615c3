import type { ICommandInfo, IMutationInfo, Injector } from '@univerjs/core';
import {
  CopySheetCommand,
  EffectRefRangId,
  handleDefaultRangeChangeWithEffectRefCommands,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { Area } from '../../core/formula/addresses';
import { LIMITS } from '../../core/formula/shifted';
import type { KeptArea, KeptSheet } from '../../xlsx/kept';
import { areaOfRange } from '../grids/protection/areas';
import { rangeOf } from '../grids/sheet-data';
import { SheetRecords } from '../sheet-records';
import { RESOURCE_OF_KEPT } from '../xlsx/resources';

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly targetSubUnitId?: string;
}
interface Mutations {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}
const NOTHING: Mutations = { redos: [], undos: [] };
const SET_KEPT = 'mutu.mutation.set-kept';
const CHANGES: ReadonlySet<string> = new Set(Object.values(EffectRefRangId));

const known = new WeakMap<Injector, SheetRecords<KeptSheet>>();

/** What files had, of the page; before a workbook is opened, which is then read. */
export function keptIn(injector: Injector): SheetRecords<KeptSheet> {
  const records = known.get(injector) ?? new SheetRecords<KeptSheet>(injector, RESOURCE_OF_KEPT, SET_KEPT);
  known.set(injector, records);
  return records;
}

/** It stays with its cells until the workbook goes out again. */
export function followKept(injector: Injector): void {
  const records = keptIn(injector);
  const set = (unitId: string, subUnitId: string, record?: KeptSheet): IMutationInfo => ({
    id: SET_KEPT,
    params: { unitId, subUnitId, record },
  });
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      const { unitId = '', subUnitId = '', targetSubUnitId } = (command.params ?? {}) as Params;
      const kept = records.of(unitId, subUnitId);
      if (!kept) return NOTHING;
      if (command.id === CopySheetCommand.id && targetSubUnitId !== undefined) {
        const sheets = records.sheetsOf(unitId).map((id) => [id, records.of(unitId, id) ?? kept] as const);
        const after = [...keptWithCopy(new Map(sheets), subUnitId, targetSubUnitId)];
        return {
          redos: after.map(([id, record]) => set(unitId, id, record)),
          undos: after.map(([id]) => set(unitId, id, records.of(unitId, id))),
        };
      }
      if (!CHANGES.has(command.id)) return NOTHING;
      return { redos: [set(unitId, subUnitId, keptAfter(kept, command))], undos: [set(unitId, subUnitId, kept)] };
    },
  });
}

/**
 * What changes when a sheet is copied, by sheet: the copy has its pictures and its charts, which read the cells of the copy where they
 * read those of the sheet, and the cells of other sheets as before. Two tables of a workbook cannot have one name.
 */
export function keptWithCopy(
  sheets: ReadonlyMap<string, KeptSheet>,
  from: string,
  to: string,
): ReadonlyMap<string, KeptSheet> {
  const kept = sheets.get(from);
  if (!kept) return new Map();
  const charts = new Set(kept.areas.flatMap(({ drawing }) => drawing?.chart?.id ?? []));
  const ownId = (chart: string): string => `${chart} ${to}`;
  const readByCopy = ({ areas }: KeptSheet): KeptArea[] =>
    areas.flatMap((one) =>
      one.by && charts.has(one.by.chart) ? [{ ...one, by: { ...one.by, chart: ownId(one.by.chart) } }] : [],
    );
  const after = new Map<string, KeptSheet>();
  for (const [id, sheet] of sheets) {
    const more = id === from ? [] : readByCopy(sheet);
    if (more.length > 0) after.set(id, { ...sheet, areas: [...sheet.areas, ...more] });
  }
  const areas = kept.areas
    .filter(({ what }) => what !== 'table' && what !== 'read')
    .map((one): KeptArea => {
      const chart = one.drawing?.chart;
      return one.drawing && chart
        ? { ...one, drawing: { ...one.drawing, chart: { ...chart, id: ownId(chart.id) } } }
        : one;
    });
  return after.set(to, { ...kept, areas: [...areas, ...readByCopy(kept)] });
}

/** Where they are once rows or columns have come, gone or moved. */
export const keptAfter = (kept: KeptSheet, command: ICommandInfo): KeptSheet => ({
  ...kept,
  areas: kept.areas.flatMap((one): KeptArea[] => {
    const area = areaAfter(one.area, command) ?? (one.drawing?.size && where(one.area, command));
    return area ? [{ ...one, area }] : [];
  }),
});

/** A picture whose cell goes, and that keeps its size, stays where the cell was. */
function where({ row, column, ...area }: Area, { params }: ICommandInfo): Area {
  const { range } = (params ?? {}) as { range?: { startRow: number; startColumn: number } };
  const { startRow = row, startColumn = column } = range ?? {};
  return { ...area, row: Math.min(row, startRow), column: Math.min(column, startColumn) };
}

const { InsertRowCommandId, RemoveRowCommandId, MoveRowsCommandId } = EffectRefRangId;
const { InsertColCommandId, RemoveColCommandId, MoveColsCommandId } = EffectRefRangId;
const OF_ROWS: ReadonlySet<string> = new Set([InsertRowCommandId, RemoveRowCommandId, MoveRowsCommandId]);
const OF_COLUMNS: ReadonlySet<string> = new Set([InsertColCommandId, RemoveColCommandId, MoveColsCommandId]);

/** Whole rows move with rows only, whole columns with columns; Univer moves what its own sheet goes around. */
function areaAfter(area: Area, command: ICommandInfo): Area | undefined {
  const areRows = area.columns === LIMITS.columns;
  const areColumns = area.rows === LIMITS.rows;
  if (areRows && areColumns) return area;
  if (areRows && !OF_ROWS.has(command.id)) return area;
  if (areColumns && !OF_COLUMNS.has(command.id)) return area;
  const { row, column, rows, columns } = area;
  const range = handleDefaultRangeChangeWithEffectRefCommands(
    rangeOf({ row, column, rows: areColumns ? 1 : rows, columns: areRows ? 1 : columns }),
    command,
  );
  if (!range) return undefined;
  const after = areaOfRange(range);
  return { ...after, ...(areRows && { columns }), ...(areColumns && { rows }) };
}
