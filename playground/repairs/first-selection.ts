/**
 * At opening, the name box and the formula bar say where one is. They listen to selections (sheets-ui 0.25.1, DefinedName
 * and FormulaBar), and hear nothing of the one made before they are on the page: both stayed blank until a click. The
 * selection is told again once they are there.
 */
import { SelectionMoveType, SheetsSelectionsService } from '@univerjs/sheets';
import type { Sheet } from '../sheet/create';

const BOX = '[data-u-comp="defined-name"] input';
/** The page draws its tools within that, or not at all. */
const MOST_FRAMES = 600;

export function tellFirstSelection({ injector, api }: Sheet): void {
  const selections = injector.get(SheetsSelectionsService);
  const tell = (): void => {
    const isHeard = document.querySelector<HTMLInputElement>(BOX)?.value !== '';
    const current = selections.getCurrentSelections();
    if (isHeard || current.length === 0 || api.getActiveWorkbook()?.isCellEditing()) return;
    selections.setSelections([...current], SelectionMoveType.MOVE_END);
  };
  const waitForBox = (frames: number): void => {
    // What is on the page listens a task later.
    if (document.querySelector(BOX)) setTimeout(tell, 50);
    else if (frames < MOST_FRAMES) requestAnimationFrame(() => waitForBox(frames + 1));
  };
  waitForBox(0);
}
