import { expect } from 'vitest';
import type { Value } from '../../core/index';

/** Equal, numbers within `within` (by default a billionth of the expected value). */
export function expectClose(actual: unknown, expected: unknown, within?: number, context = ''): void {
  if (Array.isArray(expected)) {
    expect(Array.isArray(actual), `${context}: ${JSON.stringify(actual)}`).toBe(true);
    expect((actual as unknown[]).length, context).toBe(expected.length);
    for (let i = 0; i < expected.length; i++)
      expectClose((actual as unknown[])[i], expected[i], within, `${context}[${i}]`);
    return;
  }
  if (typeof expected !== 'number') {
    expect(actual, context).toEqual(expected);
    return;
  }
  expect(typeof actual, `${context}: ${JSON.stringify(actual)}`).toBe('number');
  const tolerance = within ?? Math.max(Math.abs(expected), 1e-3) * 1e-9;
  expect(Math.abs((actual as number) - expected), `${context}: ${actual} for ${expected}`).toBeLessThanOrEqual(
    tolerance,
  );
}

/** Every cell of an answer. */
export const cellsOf = (value: Value): unknown[] => (Array.isArray(value) ? value.flat() : [value]);
