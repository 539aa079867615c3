import type { Plan } from '../../core/templates/plan';
import type { Text } from '../../core/text';
import { drawPie, drawSeries, startCharts } from './charts';
import type { Inserted, Progress, Refused } from './outcome';
import { type Begun, nothingBegun, removeBegun } from './remove';
import { drawSheet } from './sheet';
import { leftBehind, REFUSALS, stopped } from './texts';

/** What the workbook already has: a plan takes other names. */
export interface Taken {
  readonly takenSheets: readonly string[];
  readonly takenNames: readonly string[];
}
export interface Insertion {
  /** Asked once the workbook has been read, so that nobody takes a name in between. */
  readonly plansFor: (taken: Taken) => readonly Plan[];
  readonly onProgress?: (progress: Progress) => void;
}

/** How one tries: a second time, otherwise than the first. */
interface Way {
  readonly asOneStep: boolean;
  /** Names that turned out to be taken by what cannot be listed: sheets that are charts, someone's at this moment. */
  readonly avoid: Taken;
}

/** New sheets after all others, in one Excel.run: one for each plan, or none at all. */
export async function insertPlans(insertion: Insertion): Promise<Inserted | Refused> {
  const asOneStep = Office.context.requirements.isSetSupported('ExcelApi', '1.20');
  const first = await attempt(insertion, { asOneStep, avoid: { takenSheets: [], takenNames: [] } });
  const outcome = 'otherwise' in first && first.otherwise ? await attempt(insertion, first.otherwise) : first;
  return 'done' in outcome ? outcome : { refused: outcome.refused };
}

interface Stopped extends Refused {
  /** What was begun is removed, and this may be tried. */
  readonly otherwise?: Way;
}

async function attempt(insertion: Insertion, way: Way): Promise<Inserted | Stopped> {
  const begun = nothingBegun();
  try {
    // What someone is typing is finished first; otherwise the whole batch would be refused.
    const options: Excel.RunOptions = { delayForCellEdit: true, ...(way.asOneStep && { mergeUndoGroup: true }) };
    return await Excel.run(options, (context) => insert(context, insertion, way, begun));
  } catch (error) {
    const code = codeOf(error);
    const left = await removeBegun(begun);
    if (left.length > 0) return { refused: leftBehind(left) };
    const otherwise = otherWay(way, code, begun.plans);
    return { refused: refusalOf(code), ...(otherwise && { otherwise }) };
  }
}

function otherWay(way: Way, code: string, plans: readonly Plan[]): Way | undefined {
  // A version of Excel that cannot undo one of the steps refuses to make one of them all.
  if (code === 'UndoNotSupported' && way.asOneStep) return { ...way, asOneStep: false };
  if (code !== 'ItemAlreadyExists' || way.avoid.takenSheets.length > 0) return undefined;
  const takenSheets = plans.map(({ sheet }) => sheet);
  return { ...way, avoid: { takenSheets, takenNames: plans.flatMap(({ names }) => names.map(({ name }) => name)) } };
}

async function insert(
  context: Excel.RequestContext,
  insertion: Insertion,
  { avoid }: Way,
  begun: Begun,
): Promise<Inserted | Refused> {
  const taken = await read(context);
  if (!taken) return { refused: REFUSALS.protected };
  const plans = insertion.plansFor({
    takenSheets: [...taken.takenSheets, ...avoid.takenSheets],
    takenNames: [...taken.takenNames, ...avoid.takenNames],
  });
  begun.plans = plans;
  await addSheets(context, plans, begun);
  const sheetOf = ({ sheet }: Plan): Excel.Worksheet =>
    context.workbook.worksheets.getItem(begun.ids.get(sheet) ?? sheet);
  // Formulas of a sheet may use names of another: all are there before the first is written, in the same batch.
  for (const plan of plans) addNames(context, sheetOf(plan), plan);
  for (const [index, plan] of plans.entries()) {
    insertion.onProgress?.({ current: index + 1, total: plans.length, sheet: plan.sheet });
    await draw(context, sheetOf(plan), plan);
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
  const about = ({ sheet, language }: Plan): string => (language === 'fr' ? `${sheet}\u00a0: ` : `${sheet}: `);
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
  for (const { name, cell } of names) context.workbook.names.add(name, sheet.getRange(cell));
}

/** One batch for the cells; a second one for charts, a third one for the pieces of pies. */
async function draw(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: Plan): Promise<void> {
  drawSheet(sheet, plan);
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
  sheet.getRange(first.start).select();
  await context.sync();
}

/** Excel's word for what happened, or the kind of error. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  return 'code' in error ? String(error.code) : 'name' in error ? String(error.name) : 'Error';
}

const REFUSAL_BY_CODE: Readonly<Record<string, Text>> = {
  AccessDenied: REFUSALS.readOnly,
  InvalidOperationInCellEditMode: REFUSALS.editing,
  ItemAlreadyExists: REFUSALS.taken,
  RequestPayloadSizeLimitExceeded: REFUSALS.tooLarge,
};

const refusalOf = (code: string): Text => REFUSAL_BY_CODE[code] ?? stopped(code);
