import type { Plan } from '../../core/grids/language/plan';
import { inLanguage, type Text } from '../../core/values/text';
import type { Refused } from '../../panel/host';
import { type Insertion, insert, type Taken } from './insert';
import { canNote, canSizeNotes } from './notes';
import type { InsertedHere } from './outcome';
import { nothingBegun, removeBegun } from './remove';
import { EARLIER_LOST, leftBehind, REFUSALS, stopped, together } from './texts';

/** How one tries: a second time, otherwise than the first. */
interface Way {
  /** All as one step of undoing, and notes at their size; else what any Excel takes. */
  readonly isBest: boolean;
  /** Names that turned out to be taken by what cannot be listed: sheets that are charts, someone's at this moment. */
  readonly avoid?: Taken;
}

const hasOneUndo = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.20');
const isOneStep = ({ isBest }: Way): boolean => isBest && hasOneUndo();

/** New sheets after all others, in one Excel.run: one for each plan, or none at all. */
export async function insertPlans(insertion: Insertion): Promise<InsertedHere | Refused> {
  let way: Way = { isBest: hasOneUndo() || (canNote() && canSizeNotes()) };
  // Once Excel has deleted a sheet, it undoes nothing of what came before.
  let hasDeleted = false;
  for (;;) {
    const outcome = await attempt(insertion, way);
    if ('done' in outcome) return hasDeleted ? warned(outcome, insertion) : outcome;
    hasDeleted = hasDeleted || outcome.hasDeleted;
    if (!outcome.otherwise) return { refused: hasDeleted ? together(outcome.refused, EARLIER_LOST) : outcome.refused };
    way = outcome.otherwise;
  }
}

const warned = (inserted: InsertedHere, { language }: Insertion): InsertedHere => ({
  ...inserted,
  warnings: [...inserted.warnings, inLanguage(EARLIER_LOST, language)],
});

interface Stopped extends Refused {
  readonly hasDeleted: boolean;
  /** What was begun is removed, and this may be tried. */
  readonly otherwise?: Way;
}

async function attempt(insertion: Insertion, way: Way): Promise<InsertedHere | Stopped> {
  const begun = nothingBegun();
  try {
    // What someone is typing is finished first; otherwise the whole batch would be refused.
    const options: Excel.RunOptions = { delayForCellEdit: true, ...(isOneStep(way) && { mergeUndoGroup: true }) };
    const inserted = await Excel.run(options, (context) => insert(context, insertion, begun, way.avoid, way.isBest));
    if (!inserted) return { refused: REFUSALS.protected, hasDeleted: false };
    return { ...inserted, undo: isOneStep(way) ? 'one-step' : 'copies' };
  } catch (error) {
    const code = codeOf(error);
    const { left, hasDeleted } = await removeBegun(begun);
    if (left.length > 0) return { refused: leftBehind(left), hasDeleted };
    const otherwise = otherWay(way, code, begun.plans);
    return { refused: refusalOf(code), hasDeleted, ...(otherwise && { otherwise }) };
  }
}

function otherWay(way: Way, code: string, plans: readonly Plan[]): Way | undefined {
  if (code === 'ItemAlreadyExists' && !way.avoid && plans.length > 0) {
    const takenSheets = plans.map(({ sheet }) => sheet);
    return { ...way, avoid: { takenSheets, takenNames: plans.flatMap(({ names }) => names.map(({ name }) => name)) } };
  }
  // Excel has several words for « this cannot be one step » (office-js#6255, #6711): any failure may be that one.
  return way.isBest ? { ...way, isBest: false } : undefined;
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
