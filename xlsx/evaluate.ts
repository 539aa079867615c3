import { CellValueType, type ICellData, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets/facade';
import { onSheet } from '../core/templates/address';
import type { Plan } from '../core/templates/plan';
import { functionRegistrations } from '../playground/sheet/functions';
import { patchValueIndex } from '../playground/univer-patch';

export type CellResult = string | number | boolean;
/** What each filled cell of a plan shows, spilled ones too; by row, then by column. */
export type Results = readonly (readonly (CellResult | undefined)[])[];
/** A value entered in a cell before the calculation, as a user would; null empties it. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
}

const NAMES_PLUGIN = 'SHEET_DEFINED_NAME_PLUGIN';
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';
/** Below and beside the grid, room for nothing: what spills too far shows as #SPILL! or is seen by tests. */
const SPARE = 4;

/** The grid computed by the embedded host's engine, without its screen: the values that the file keeps beside its formulas. */
export async function evaluatePlan(plan: Plan, entries: readonly Entry[] = []): Promise<Results> {
  patchValueIndex();
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: functionRegistrations(plan.language) });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  try {
    const api = FUniver.newAPI(univer);
    const rowCount = plan.rows.length + SPARE;
    const columnCount = plan.columns.length + SPARE;
    const book = api.createWorkbook({
      id: 'book',
      sheetOrder: ['sheet'],
      sheets: { sheet: { id: 'sheet', name: plan.sheet, rowCount, columnCount, cellData: cellData(plan, entries) } },
      resources: [{ name: NAMES_PLUGIN, data: JSON.stringify(namesOf(plan)) }],
    });
    await api.getFormula().onCalculationResultApplied();
    const range = book.getActiveSheet().getRange(0, 0, rowCount, columnCount);
    const spilled = range.getValues();
    // In full where the cell has a formula of its own; spilled values are only known as shown, to twelve digits.
    return range.getRawValues().map((row, r) => row.map((value, c) => [value, spilled[r]?.[c]].find(isResult)));
  } finally {
    univer.dispose();
  }
}

const isResult = (value: unknown): value is CellResult =>
  value !== '' && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean');

const namesOf = (plan: Plan): Record<string, unknown> =>
  Object.fromEntries(
    plan.names.map(({ name, cell }) => [
      name,
      { id: name, name, formulaOrRefString: onSheet(plan.sheet, cell), localSheetId: WHOLE_WORKBOOK },
    ]),
  );

function cellData(plan: Plan, entries: readonly Entry[]): Record<number, Record<number, ICellData>> {
  const data: Record<number, Record<number, ICellData>> = {};
  const set = (row: number, column: number, cell: ICellData): void => {
    data[row] = { ...data[row], [column]: cell };
  };
  for (const { row, column, value, formula } of plan.cells) {
    if (formula !== undefined) set(row, column, { f: formula });
    else if (value !== undefined) set(row, column, contentOf(value));
  }
  for (const { row, column, value } of entries) set(row, column, value === null ? {} : contentOf(value));
  return data;
}

const contentOf = (value: string | number): ICellData => ({
  v: value,
  t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING,
});
