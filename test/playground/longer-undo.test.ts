import { IUndoRedoService, IUniverInstanceService, Univer, UniverInstanceType } from '@univerjs/core';
import { expect, it } from 'vitest';
import { undoFurther } from '../../playground/repairs/longer-undo';

// Microsoft, « Excel specifications and limits »: undo levels, 100.
it('undoes the last hundred changes, as Excel does, the latest first', () => {
  const univer = new Univer();
  const injector = univer.__getInjector();
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: 'book' });
  injector.get(IUniverInstanceService).focusUnit('book');
  undoFurther();
  const service = injector.get(IUndoRedoService);
  for (let change = 1; change <= 130; change++) {
    service.pushUndoRedo({ unitID: 'book', undoMutations: [{ id: 'undo', params: { change } }], redoMutations: [] });
  }
  const undone: unknown[] = [];
  for (let top = service.pitchTopUndoElement(); top; top = service.pitchTopUndoElement()) {
    undone.push(top.undoMutations[0]?.params);
    service.popUndoToRedo();
  }
  expect(undone).toEqual(Array.from({ length: 100 }, (_, i) => ({ change: 130 - i })));
  univer.dispose();
});
