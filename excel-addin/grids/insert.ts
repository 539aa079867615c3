import { absolute, relative } from '../../core/formula/addresses';
import type { Plan } from '../../core/grids/language/plan';
import { LOCALE } from '../../core/values/locale';
import type { Language } from '../../core/values/text';
import type { Progress } from '../../panel/host';
import { drawPie, drawSeries, startCharts } from './charts';
import type { InsertedHere } from './outcome';
import type { Begun } from './remove';
import { drawSheet } from './sheet';

/** What the workbook already has: a plan takes other names. */
export interface Taken {
  readonly takenSheets: readonly string[];
  readonly takenNames: readonly string[];
}
export interface Insertion {
  readonly language: Language;
  /** Asked once the workbook has been read, so that nobody takes a name in between. */
  readonly plansFor: (taken: Taken) => readonly Plan[];
  readonly onProgress?: (progress: Progress) => void;
}

/** One sheet for each plan, after all others; undefined when no sheet may be added. */
export async function insert(
  context: Excel.RequestContext,
  insertion: Insertion,
  begun: Begun,
  avoid: Taken | undefined,
  withSizes: boolean,
): Promise<Omit<InsertedHere, 'undo'> | undefined> {
  const taken = await read(context);
  if (!taken) return undefined;
  const plans = insertion.plansFor({
    takenSheets: [...taken.takenSheets, ...(avoid?.takenSheets ?? [])],
    takenNames: [...taken.takenNames, ...(avoid?.takenNames ?? [])],
  });
  begun.plans = plans;
  await addSheets(context, plans, begun);
  const sheetOf = ({ sheet }: Plan): Excel.Worksheet =>
    context.workbook.worksheets.getItem(begun.ids.get(sheet) ?? sheet);
  // Formulas of a sheet may use names of another: all are there before the first is written, in the same batch.
  for (const plan of plans) addNames(context, sheetOf(plan), plan);
  for (const [index, plan] of plans.entries()) {
    insertion.onProgress?.({ current: index + 1, total: plans.length, sheet: plan.sheet });
    await draw(context, sheetOf(plan), plan, withSizes);
  }
  await show(context, plans, sheetOf);
  return {
    done: true,
    sheets: plans.map(({ sheet }) => sheet),
    warnings: warningsOf(plans),
  };
}

/** Of several sheets, each warning says which it is about. */
function warningsOf(plans: readonly Plan[]): string[] {
  const about = ({ sheet, language }: Plan): string => sheet + LOCALE[language].colon;
  return plans.flatMap((plan) => plan.warnings.map((warning) => (plans.length > 1 ? about(plan) : '') + warning));
}

/** Undefined when no sheet may be added. */
async function read(context: Excel.RequestContext): Promise<Taken | undefined> {
  const { workbook } = context;
  const protection = workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('items/name');
  const names = workbook.names.load('items/name');
  // A table's name cannot be that of cells.
  const tables = workbook.tables.load('items/name');
  await context.sync();
  if (protection.protected) return undefined;
  return {
    takenSheets: sheets.items.map(({ name }) => name),
    takenNames: [...names.items, ...tables.items].map(({ name }) => name),
  };
}

/** Excel adds each after the last one. Their names are given at once: Excel cannot undo a name given afterwards. */
async function addSheets(context: Excel.RequestContext, plans: readonly Plan[], { ids }: Begun): Promise<void> {
  const added = plans.map(({ sheet }) => ({ name: sheet, sheet: context.workbook.worksheets.add(sheet).load('id') }));
  await context.sync();
  for (const { name, sheet } of added) ids.set(name, sheet.id);
}

function addNames(context: Excel.RequestContext, sheet: Excel.Worksheet, { names }: Plan): void {
  for (const { name, ...cell } of names) context.workbook.names.add(name, sheet.getRange(absolute(cell)));
}

/** One batch for the cells; a second one for charts, a third one for the pieces of pies. */
async function draw(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: Plan,
  withSizes: boolean,
): Promise<void> {
  drawSheet(sheet, plan, withSizes);
  const charts = startCharts(sheet, plan);
  await context.sync();
  if (charts.length === 0) return;
  const pies = charts.flatMap((chart) => drawSeries(sheet, chart));
  await context.sync();
  if (pies.length === 0) return;
  for (const pie of pies) drawPie(sheet, pie);
  await context.sync();
}

async function show(
  context: Excel.RequestContext,
  [first]: readonly Plan[],
  sheetOf: (plan: Plan) => Excel.Worksheet,
): Promise<void> {
  if (!first) return;
  const sheet = sheetOf(first);
  sheet.activate();
  sheet.getRange(relative(first.start)).select();
  await context.sync();
}
