import { relative } from '../../core/formula/addresses';
import type { Plan } from '../../core/grids/language/plan';
import type { Text } from '../../core/values/text';
import { drawSheet, resize } from './sheet';
import { leftBehind, notAdded, notAllowed } from './words';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type Progress = (index: number, total: number, sheet: string) => void;

/** What was added so far, to be taken back if the rest cannot be. */
interface Added {
  readonly sheets: Sheet[];
  readonly names: string[];
}

/**
 * Adds the grids of a batch, each on a new sheet after those there are: all the sheets, then all the names, then the
 * cells, which may point to any of them. Answers with a refusal when it could not; the spreadsheet is then as before.
 */
export function insertPlans(spreadsheet: Spreadsheet, plans: readonly Plan[], progress: Progress): Text | undefined {
  const before = spreadsheet.getActiveSheet();
  const added: Added = { sheets: [], names: [] };
  try {
    addSheets(spreadsheet, plans, added);
    addNames(spreadsheet, plans, added);
    drawAll(plans, added.sheets, progress);
    show(spreadsheet, added.sheets[0], plans[0]);
    return undefined;
  } catch (error) {
    if (added.sheets.length === 0) return notAllowed(messageOf(error));
    const left = takeBack(spreadsheet, added);
    attempt(() => spreadsheet.setActiveSheet(before));
    return left.length > 0 ? leftBehind(left) : notAdded(messageOf(error));
  }
}

function addSheets(spreadsheet: Spreadsheet, plans: readonly Plan[], { sheets }: Added): void {
  const after = spreadsheet.getSheets().length;
  plans.forEach((plan, index) => {
    const sheet = spreadsheet.insertSheet(plan.sheet, after + index);
    sheets.push(sheet);
    resize(sheet, plan);
  });
}

function addNames(spreadsheet: Spreadsheet, plans: readonly Plan[], { sheets, names }: Added): void {
  plans.forEach((plan, index) => {
    for (const { name, ...cell } of plan.names) {
      const range = sheets[index]?.getRange(relative(cell));
      if (!range) continue;
      names.push(name);
      spreadsheet.setNamedRange(name, range);
    }
  });
}

function drawAll(plans: readonly Plan[], sheets: readonly Sheet[], progress: Progress): void {
  const ids = new Map(plans.map(({ sheet }, index) => [sheet, sheets[index]?.getSheetId() ?? 0]));
  sheets.forEach((sheet, index) => {
    const plan = plans[index];
    if (!plan) return;
    progress(index + 1, plans.length, plan.sheet);
    drawSheet(sheet, plan, (name) => ids.get(name) ?? 0);
    // Calls are kept back and sent together: a refusal must be known here, not after the last line.
    SpreadsheetApp.flush();
  });
}

function show(spreadsheet: Spreadsheet, sheet: Sheet | undefined, plan: Plan | undefined): void {
  if (!sheet || !plan) return;
  spreadsheet.setActiveSheet(sheet);
  sheet.setActiveSelection(relative(plan.start));
}

/** Removes what was added and answers with the sheets that would not go. Names first: without its sheet one is #REF!. */
function takeBack(spreadsheet: Spreadsheet, { sheets, names }: Added): string[] {
  for (const name of names) attempt(() => spreadsheet.removeNamedRange(name));
  const left = sheets.filter((sheet) => !attempt(() => spreadsheet.deleteSheet(sheet)));
  return left.map((sheet) => sheet.getName());
}

function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

const messageOf = (error: unknown): string => String((error as Partial<Error> | undefined)?.message ?? error);
