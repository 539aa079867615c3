/** What the tests of this folder share: a column as a host gives one, a refusal that must be there, the last figure. */
import { expect } from 'vitest';
import { CellError, call, type Language } from '../../../core/index';

export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
export const said = (id: string, args: unknown[], language: Language = 'fr'): string => {
  const answer = call(id, args, language);
  expect(answer, `${id} is not refused`).toBeInstanceOf(CellError);
  const { code, message } = answer as CellError;
  return `${code} ${message.replace(/[\u00a0\u202f]/g, ' ')}`;
};
export const total = (answer: unknown): unknown => {
  expect(Array.isArray(answer), String(answer)).toBe(true);
  const rows = answer as unknown[][];
  const last = rows[rows.length - 1] ?? [];
  return last[last.length - 1];
};
