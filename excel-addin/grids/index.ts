/** grids.js: the grids and what draws them in Excel. Loaded when the first grid is asked for, never with the functions. */
import { DOSSIER, gallery, plansFor } from '../../core/grids/gallery';
import type { Refused } from '../../panel/host';
import { canNote } from './notes';
import type { GridOptions, InsertedHere } from './outcome';
import { REFUSALS, UNKNOWN_GRID } from './texts';
import { insertPlans } from './tries';

/** Adds a grid, by its id, or « dossier » for all of them; one at a time, in the order they are asked for. */
export function insertGrid(choice: string, options: GridOptions): Promise<InsertedHere | Refused> {
  const outcome = last.then(() => insertNow(choice, options));
  last = outcome.catch(() => undefined);
  return outcome;
}

let last: Promise<unknown> = Promise.resolve();

function insertNow(choice: string, { language, filled, onProgress }: GridOptions): Promise<InsertedHere | Refused> {
  const isKnown = choice === DOSSIER || gallery.some(({ id }) => id === choice);
  if (!isKnown) return Promise.resolve({ refused: UNKNOWN_GRID });
  // Areas drawn together and the page set-up came with 1.9, after all that charts need.
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) {
    return Promise.resolve({ refused: REFUSALS.tooOld });
  }
  const cannot = canNote() ? [] : (['notes'] as const);
  return insertPlans({
    language,
    plansFor: (taken) => plansFor(choice, { ...taken, language, filled, cannot }),
    ...(onProgress && { onProgress }),
  });
}
