import { LocalUndoRedoService } from '@univerjs/core';

interface Stacks {
  _getUndoStack(unitId: string, orNew: true): unknown[];
}

/** What Univer 0.25.1 keeps (STACK_CAPACITY of LocalUndoRedoService, in core), and Excel. */
const OWN = 20;
const AS_EXCEL = 100;

/** Twenty changes back, Ctrl+Z did nothing any more, and said nothing. */
export function undoFurther(): void {
  const push = LocalUndoRedoService.prototype.pushUndoRedo;
  LocalUndoRedoService.prototype.pushUndoRedo = function (item) {
    const stack = (this as unknown as Stacks)._getUndoStack(item.unitID, true);
    const kept = stack.splice(0, Math.max(0, stack.length - OWN + 1));
    push.call(this, item);
    stack.unshift(...kept);
    stack.splice(0, Math.max(0, stack.length - AS_EXCEL));
  };
}
