/**
 * Enter goes below where one is. Univer remembers the column where a row was begun with Tab, so that Enter comes back to it
 * (sheets-ui 0.25.1, MoveSelectionEnterAndTabCommand), and forgets it on an arrow key only: after a click elsewhere, Enter
 * jumped back under the former column and what was typed next landed there. What Tab remembers holds only while Tab and
 * Enter alone have led to the cell that is left.
 */
import { Direction, ICommandService, type ISelectionCell, type Nullable, Rectangle } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { MoveSelectionEnterAndTabCommand } from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';
import type { Sheet } from '../sheet/create';

interface Move {
  readonly direction: Direction;
  readonly keycode: KeyCode;
}

export function enterBelow({ injector, api }: Sheet): void {
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);
  /** The one cell that is selected; none when the selection holds several, in which Enter goes round. */
  const oneCell = (): Nullable<ISelectionCell> => {
    const selection = selections.getCurrentLastSelection();
    return selection?.primary && Rectangle.equals(selection.range, selection.primary) ? selection.primary : undefined;
  };
  let left: Nullable<ISelectionCell>;
  let afterTab: Nullable<ISelectionCell>;

  commands.beforeCommandExecuted(({ id }) => {
    if (id === MoveSelectionEnterAndTabCommand.id) left = oneCell();
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== MoveSelectionEnterAndTabCommand.id) return;
    const { keycode, direction } = params as Move;
    const isElsewhere = left && afterTab && !Rectangle.equals(left, afterTab);
    if (keycode === KeyCode.ENTER && isElsewhere && left) {
      const row = direction === Direction.UP ? left.startRow - 1 : left.endRow + 1;
      api.getActiveWorkbook()?.getActiveSheet().getRange(row, left.startColumn).activate();
    }
    afterTab = keycode === KeyCode.TAB ? oneCell() : undefined;
  });
}
