import type { Injector } from '@univerjs/core';
import type { Plan } from '../../../core/grids/language/plan';
import { recordOf } from '../../../xlsx/protection';
import type { Change, Target } from '../mutations';
import { recordsOf, setGrid } from './store';

/** What a sheet that is inserted protects. */
export function protectionChange(injector: Injector, plan: Plan, { unitId, sheetId }: Target): Change {
  // They are asked for first: only then is the mutation known.
  recordsOf(injector);
  const where = { unitId, subUnitId: sheetId };
  return { redo: setGrid({ ...where, record: recordOf(plan) }), undo: setGrid(where) };
}
