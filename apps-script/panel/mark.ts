import type { Cells } from '../../panel/host';

/** A short text that is another when the values or the formulas of some cells are: FNV-1a, 32 bits. */
export function markOf({ values, formulas }: Pick<Cells, 'values' | 'formulas'>): string {
  const text = JSON.stringify([values, formulas]);
  let result = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) result = Math.imul(result ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return result.toString(36);
}
