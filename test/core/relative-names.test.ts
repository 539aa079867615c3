/** Names whose cells are as far from who uses them as they are from A1 (ECMA-376, 18.2.5; Microsoft, « Names in formulas »). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withFixedCells, withoutRelativeCells, withRelativeCells } from '../../core/formula/relative-names';
import { type HeadlessSheet, headlessSheet } from '../support/headless-sheet';

describe('the content of a name in a file', () => {
  it.each([
    ['Sheet!A1', 'OFFSET(Sheet!$A$1,ROW()-1+0,COLUMN()-1+0)'],
    ["'L''an 1'!$B1", "OFFSET('L''an 1'!$B$1,ROW()-1+0,0)"],
    ['Sheet!B$3*2', 'OFFSET(Sheet!$A$3,0,COLUMN()-1+1)*2'],
    ['Sheet!XFD1048575', 'OFFSET(Sheet!$A$1,ROW()-1-2,COLUMN()-1-1)'],
    ['SUM(Sheet!$C1:$E2)', 'SUM(OFFSET(Sheet!$C$1,ROW()-1+0,0,2,3))'],
  ])('%s', (stored, read) => {
    expect(withRelativeCells(stored)).toBe(read);
    expect(withoutRelativeCells(withFixedCells(read))).toBe(stored);
  });

  it.each([
    'Sheet!$A$1',
    'Sheet!$A$1:$B$9',
    'Sheet!$A:$A',
    '5',
    'LAMBDA(x,x+1)',
    '"Sheet!A1"',
    'OFFSET(Sheet!$A$1,ROW()-1,0)',
  ])('%s stays as it is', (content) => {
    expect(withRelativeCells(content)).toBe(content);
    expect(withoutRelativeCells(withFixedCells(content))).toBe(content);
  });

  it('is an address for all where the page has it without its signs', () => {
    expect(withFixedCells("'An 1'!B2:C9+Sheet!$D4")).toBe("'An 1'!$B$2:$C$9+Sheet!$D$4");
  });
});

describe('a formula that calls it', () => {
  let sheet: HeadlessSheet;
  beforeAll(async () => {
    const names = { line: withRelativeCells('Sheet!$B1'), left: withRelativeCells('Sheet!XFD1') };
    const cells = { B2: 20, B3: 30, C2: '=line*2', C3: '=line*2', D3: '=left+1', A5: '=left', E3: '=SUM(line,1)' };
    sheet = await headlessSheet(cells, 'en', undefined, { names });
  });
  afterAll(() => sheet.dispose());

  it('reads the cell of its own line, and follows it', async () => {
    expect([sheet.value('C2'), sheet.value('C3'), sheet.value('D3'), sheet.value('E3')]).toEqual([40, 60, 61, 31]);
    await sheet.set('B3', 7);
    expect([sheet.value('C2'), sheet.value('C3'), sheet.value('D3'), sheet.value('E3')]).toEqual([40, 14, 15, 8]);
    expect(sheet.value('A5')).toBe('#REF!');
  });
});
