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

  it('reads what a script writes as if it were typed', () => {
    const sheet = createFakeSheets({ sheets: { Feuille: [] } });
    const write = (content: unknown): unknown => {
      sheet.spreadsheet
        .getSheets()[0]
        ?.getRange(1, 1)
        .setValues([[content]]);
      return sheet.formula('Feuille', 1, 1) || sheet.value('Feuille', 1, 1);
    };
    expect(write('=A2')).toBe('=A2');
    expect(write('Partenaire')).toBe('Partenaire');
    expect(write("'12 mois")).toBe('12 mois');
    for (const text of ['12 mois', '1er mars', 'mai 2027', 'Vrai', '+5']) expect(write(text)).toEqual({ readAs: text });
  });

  it('gives a new sheet its thousand rows and its 26 columns, and no more', () => {
    const sheet = createFakeSheets({ sheets: { Feuille: [] } }).spreadsheet.insertSheet('Neuve', 1);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
    expect(() => sheet.getRange('A1:AA1')).toThrow('outside the dimensions');
    sheet.deleteRows(11, 990);
    expect(() => sheet.getRange('A11')).toThrow('outside the dimensions');
  });

  it('refuses a sheet that is there already, a name that is not, and two merges of the same cells', () => {
    const sheet = createFakeSheets({ sheets: { Feuille: [] } }).spreadsheet;
    expect(() => sheet.insertSheet('FEUILLE', 0)).toThrow('already exists');
    expect(() => sheet.removeNamedRange('rien')).toThrow('no range called');
    const cells = sheet.getSheets()[0]!.getRange('A1:C1');
    expect(() => cells.merge().merge()).toThrow('merged already');
  });
});
