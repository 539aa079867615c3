import type { Language, Text } from '../../core/values/text';
import type { CellContent, Change, Done, Refused, Replaced } from '../../panel/host';
import { EARLIER_LOST, REFUSALS, together } from '../grids/texts';
import { formulaOf } from './cells';
import { type Copying, makeCopies, planCopies, removeCopies } from './copies';
import { type Context, hasExcelApi, inWorkbook, ONE_UNDO, refusalFor } from './run';
import { lockedSheet, unfinished } from './texts';

/** One formula in one cell: Excel itself undoes it. */
export async function writeFormula(change: Change): Promise<Done | Refused> {
  return attempt([change], {});
}

/** Many cells, all or none; one step of undoing where Excel can make it one, else a copy of each sheet is kept. */
export async function replaceCells(changes: readonly Change[], language: Language): Promise<Replaced | Refused> {
  if (changes.length === 0) return { done: true, copies: [] };
  const best: Way = hasExcelApi(ONE_UNDO) ? { asOneStep: true } : { copiesIn: language };
  const outcome = await attempt(changes, best);
  // Excel has several words for « this cannot be one step » (office-js#6255, #6711): any failure may be that one.
  const isWorthAnother = best.asOneStep && 'isAsBefore' in outcome && outcome.isAsBefore;
  return isWorthAnother ? attempt(changes, { copiesIn: language }) : outcome;
}

interface Way {
  readonly asOneStep?: boolean;
  readonly copiesIn?: Language;
}
/** Excel failed on the way. */
interface Stopped extends Refused {
  readonly isAsBefore: boolean;
}

async function attempt(changes: readonly Change[], way: Way): Promise<Replaced | Refused | Stopped> {
  const begun: Begun = { before: [], isWriting: false };
  try {
    const options = way.asOneStep ? { mergeUndoGroup: true } : {};
    return await inWorkbook((context) => write(context, changes, way, begun), options);
  } catch (error) {
    const isAsBefore = await putBack(begun);
    return { refused: isAsBefore ? refusalAfter(error, begun) : unfinishedIn(changes, begun), isAsBefore };
  }
}

const refusalAfter = (error: unknown, { copying }: Begun): Text =>
  copying ? together(refusalFor(error), EARLIER_LOST) : refusalFor(error);

const unfinishedIn = (changes: readonly Change[], { copying }: Begun): Text =>
  unfinished([...new Set(changes.map(({ sheet }) => sheet))], copying ? copying.copies.map(({ name }) => name) : []);

/** What may have to be undone. */
interface Begun {
  before: readonly Before[];
  copying?: Copying;
  isWriting: boolean;
}
interface Before {
  readonly change: Change;
  readonly contents: readonly (readonly unknown[])[];
  /** One formula filled the whole range. */
  readonly isSpilled: boolean;
}

async function write(
  context: Context,
  changes: readonly Change[],
  { copiesIn }: Way,
  begun: Begun,
): Promise<Replaced | Refused> {
  const asked = await readBefore(context, changes);
  const locked = asked.find(({ isLocked }) => isLocked);
  if (locked) return { refused: lockedSheet(locked.change.sheet) };
  begun.before = asked;
  if (copiesIn) {
    const copying = await planCopies(context, [...new Set(changes.map(({ sheet }) => sheet))], copiesIn);
    if (!copying) return { refused: REFUSALS.protected };
    begun.copying = copying;
    await makeCopies(context, copying);
  }
  begun.isWriting = true;
  for (const change of changes) {
    rangeOf(context, change).formulas = change.contents.map((row) => row.map(written));
  }
  await context.sync();
  return { done: true, copies: begun.copying?.copies.map(({ name }) => name) ?? [] };
}

const rangeOf = (context: Context, { sheet, range }: Change): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(range);

async function readBefore(
  context: Context,
  changes: readonly Change[],
): Promise<readonly (Before & { readonly isLocked: boolean })[]> {
  const knowsSpills = hasExcelApi('1.12');
  const read = changes.map((change) => {
    const range = rangeOf(context, change);
    return {
      change,
      range: range.load(knowsSpills ? 'formulas,values,hasSpill' : 'formulas,values'),
      locked: range.format.protection.load('locked'),
      sheet: context.workbook.worksheets.getItem(change.sheet).protection.load('protected'),
    };
  });
  await context.sync();
  return read.map(({ change, range, locked, sheet }) => ({
    change,
    contents: range.formulas.map((row, i) => row.map((formula, j) => kept(formula, range.values[i]?.[j]))),
    isSpilled: knowsSpills && range.hasSpill === true,
    // null when some of the cells are locked and others not.
    isLocked: sheet.protected && locked.locked !== false,
  }));
}

const kept = (formula: unknown, value: unknown): unknown =>
  typeof value === 'string' && formulaOf(formula, value) === '' ? asText(value) : formula;

function written(content: CellContent): unknown {
  if ('formula' in content) return content.formula;
  const { value } = content;
  if (value === null) return '';
  return typeof value === 'string' ? asText(value) : value;
}

const WORD = /^\p{L}[^\d]*$/u;
const LOGICAL = /^(?:TRUE|FALSE|VRAI|FAUX)$/i;

/** Excel would read « 001 », « mars 2024 » or « =a » as something else than a text: an apostrophe tells it not to. */
const asText = (text: string): string => (text === '' || (WORD.test(text) && !LOGICAL.test(text)) ? text : `'${text}`);

/** Whether the workbook is as it was. A batch that fails may have written its first cells. */
async function putBack({ before, copying, isWriting }: Begun): Promise<boolean> {
  try {
    if (isWriting) {
      await inWorkbook(async (context) => {
        for (const { change, contents, isSpilled } of before) {
          rangeOf(context, change).formulas = isSpilled ? firstOnly(contents) : contents.map((row) => [...row]);
        }
        await context.sync();
      });
    }
    if (copying) await removeCopies(copying);
    return true;
  } catch {
    return false;
  }
}

/** The formula that filled the range finds it free. */
const firstOnly = (contents: readonly (readonly unknown[])[]): unknown[][] =>
  contents.map((row, i) => row.map((content, j) => (i === 0 && j === 0 ? content : '')));
