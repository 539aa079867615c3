import { find } from '../../../core';
import { ownCalls } from '../../../core/formula/calls';
import { argumentsByParam } from '../../arguments';
import type { Host } from '../../host';
import { outcomeOf } from '../../outcome';
import type { FormulaCell } from './workbook';

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** How many cells each formula fills, worked out again where the host does not tell. */
export async function sizesOf(formulas: readonly FormulaCell[], host: Host): Promise<ReadonlyMap<FormulaCell, Size>> {
  const sizes = new Map<FormulaCell, Size>();
  for (const one of formulas) {
    const call = one.among.spills ? undefined : ownCalls(one.formula).find(({ isWhole }) => isWhole);
    const declaration = call && find(call.id);
    if (!call || !declaration) continue;
    const args = argumentsByParam(declaration, call.args);
    const outcome = await outcomeOf({ declaration, args, sheet: one.sheet }, host);
    const value = outcome.state === 'done' ? outcome.measure.value : undefined;
    if (Array.isArray(value)) sizes.set(one, { rows: value.length, columns: value[0]?.length ?? 1 });
  }
  return sizes;
}
