import { CellValueType, type ICellData, type IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { absolute, onSheet } from '../core/formula/addresses';
import type { Plan } from '../core/grids/language/plan';
import { functionRegistrations, type Registration } from './functions';
import { headlessUniver } from './headless';

export type CellResult = string | number | boolean;
/** What each filled cell of a plan shows, spilled ones too; by row, then by column. */
export type Results = readonly (readonly (CellResult | undefined)[])[];
/** A value entered in a cell before the calculation, as a user would; null empties it. */
export interface Entry {
  /** In a file of several grids: the one it is entered in, the first by default. */
  readonly plan?: number;
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
  const [results = []] = await evaluatePlans([plan], entries);
  return results;
}

/** Grids of one file, which may point to each other. */
export async function evaluatePlans(
  plans: readonly Plan[],
  entries: readonly Entry[] = [],
  functions?: readonly Registration[],
): Promise<Results[]> {
  const open = await openPlans(plans, entries, functions);
  try {
    return plans.map(open.results);
  } finally {
    open.close();
  }
}

type Book = ReturnType<FUniver['createWorkbook']>;
export interface OpenPlans {
  readonly book: Book;
  /** What the sheet of a plan shows now. */
  readonly results: (plan: Plan) => Results;
  /** Resolves once a change is calculated. */
  readonly calculated: () => Promise<unknown>;
  readonly close: () => void;
}

/** The grids in a workbook of the engine, calculated with the functions of the page or with others. */
export async function openPlans(
  plans: readonly Plan[],
  entries: readonly Entry[] = [],
  functions: readonly Registration[] = functionRegistrations(plans[0]?.language ?? 'fr'),
): Promise<OpenPlans> {
  const { univer, api } = headlessUniver(functions);
  const book = api.createWorkbook(bookOf(plans, entries));
  const calculated = () => api.getFormula().onCalculationResultApplied();
  await calculated();
  return { book, calculated, results: (plan) => resultsOf(book, plan), close: () => univer.dispose() };
}

/** Their workbook, with nothing calculated yet. */
export function bookOf(plans: readonly Plan[], entries: readonly Entry[] = []): Partial<IWorkbookData> {
  const sheets = plans.map((plan, index) => ({
    id: plan.template,
    name: plan.sheet,
    rowCount: plan.rows.length + SPARE,
    columnCount: plan.columns.length + SPARE,
    cellData: cellData(
      plan,
      entries.filter((entry) => (entry.plan ?? 0) === index),
    ),
  }));
  return {
    id: 'book',
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: NAMES_PLUGIN, data: JSON.stringify(Object.assign({}, ...plans.map(namesOf))) }],
  };
}

function resultsOf(book: Book, plan: Plan): Results {
  const range = book
    .getSheetBySheetId(plan.template)
    ?.getRange(0, 0, plan.rows.length + SPARE, plan.columns.length + SPARE);
  const spilled = range?.getValues() ?? [];
  // In full where the cell has a formula of its own; spilled values are only known as shown, to twelve digits.
  const raw = range?.getRawValues() ?? [];
  return raw.map((row, r) => row.map((value, c) => [value, spilled[r]?.[c]].find(isResult)));
}

const isResult = (value: unknown): value is CellResult =>
  value !== '' && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean');

const namesOf = (plan: Plan): Record<string, unknown> =>
  Object.fromEntries(
    plan.names.map(({ name, ...cell }) => [
      name,
      { id: name, name, formulaOrRefString: onSheet(plan.sheet, absolute(cell)), localSheetId: WHOLE_WORKBOOK },
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
