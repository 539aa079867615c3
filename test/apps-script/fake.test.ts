import { describe, expect, it } from 'vitest';
import { createFakeSheets } from '../support/fake-sheets';

/** A fake that takes anything proves nothing. */
describe('the fake spreadsheet', () => {
  const { globals, spreadsheet, calls } = createFakeSheets({ sheets: { Feuille: [['a', 1], ['=A1']] } });
  const range = spreadsheet.getSheets()[0]!.getRange(1, 1, 2, 2);
  const loose = range as unknown as Record<string, (...args: unknown[]) => unknown>;

  it('refuses a method that Google does not have', () => {
    expect(() => loose.getFormulae?.()).toThrow('Range.getFormulae is not in @types/google-apps-script');
  });

  it('refuses a wrong number of arguments', () => {
    expect(() => loose.setValues?.()).toThrow('Range.setValues does not take 0 arguments');
  });

  it('refuses a block of another shape than the range', () => {
    expect(() => range.setValues([[1]])).toThrow('2 × 2');
  });

  it('refuses a question it has no answer to', () => {
    expect(() => range.getFontSize()).toThrow('not acted out');
  });

  it('keeps what is typed and written, and every call', () => {
    expect(range.getFormulas()).toEqual([
      ['', ''],
      ['=A1', ''],
    ]);
    expect(range.setNumberFormat('0.00')).toBe(range);
    expect(range.getNumberFormats()).toEqual([
      ['0.00', '0.00'],
      ['0.00', '0.00'],
    ]);
    expect(range.setHorizontalAlignment('left').merge()).toBe(range);
    expect(calls.slice(-2).map(({ method }) => method)).toEqual(['Range.setHorizontalAlignment', 'Range.merge']);
  });

  it('knows enumerations', () => {
    expect(globals.SpreadsheetApp.getUi().ButtonSet.OK).toBe('OK');
  });
});
