/** Whether a cell shows what the function answered, where its formula holds more than that function. */
import type { Value } from '../../../core';
import type { CellValue } from '../../host';

/** A longer formula often rounds to the cent. */
const HALF_A_CENT = 0.005 + 1e-9;

export function showsAnswer(shown: CellValue, answer: Value): boolean {
  const items = Array.isArray(answer) ? answer.flat() : [answer];
  return items.some((item) => isShownAs(shown, item));
}

function isShownAs(shown: CellValue, item: unknown): boolean {
  if (typeof shown === 'number' && typeof item === 'number') {
    return Math.abs(shown - item) <= Math.max(HALF_A_CENT, Math.abs(item) * 1e-9);
  }
  return (shown ?? '') === (item ?? '');
}
