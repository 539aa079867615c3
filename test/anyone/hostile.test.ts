import { describe, expect, it } from 'vitest';
import { type KeptCell, readKeptSheet } from '../../core/kept/read-sheet';
import { exportXlsx } from '../../playground/xlsx/export';
import { importXlsx } from '../../playground/xlsx/import';
import { oneSheet } from '../support/one-sheet';
import { edited, traps } from './traps';

/** The sheet « Mutu » as its cells: the codes where ours has them, then lines that say anything. */
function hostile(lines: readonly (readonly [sheet: string, formula: string, place: string])[]): KeptCell[] {
  const cell = (row: number, column: number, value: string): KeptCell => ({ row, column, value });
  return [
    cell(7, 6, 'mutu:formule'),
    ...lines.flatMap(([sheet, formula, place], index) => [
      cell(8 + index, 0, sheet),
      cell(8 + index, 6, formula),
      cell(8 + index, 7, place),
    ]),
    cell(9 + lines.length, 6, 'mutu:valeurs'),
  ];
}

describe('a sheet « Mutu » that someone made up', () => {
  it('is an ordinary sheet when it has not the codes of ours', async () => {
    const workbook = oneSheet({ A1: 'Mutu', A2: '=1+1', G8: 'MUTU.SEUIL(1,2,3)' }, 'Mutu');
    const { workbook: read, revived } = await importXlsx(await exportXlsx(workbook, {}, 'fr'), 'book');
    expect(revived).toBeUndefined();
    expect(Object.values(read.sheets).map(({ name }) => name)).toEqual(['Mutu']);
  });

  it('names no place but a block of cells, of a size that people have', () => {
    const lines = readKeptSheet(
      hostile([
        ['Feuille', 'MUTU.SEUIL(1,2,3)', 'A1'],
        ['Feuille', '1+1', 'A1:XFD1048576'],
        ['__proto__', '1+1', '<b>B1</b>'],
        ['Feuille', 'A'.repeat(9000), 'B1'],
      ]),
    );
    expect(lines).toMatchObject([
      { sheet: 'Feuille', area: { row: 0, column: 0, rows: 1, columns: 1 }, formula: '=MUTU.SEUIL(1,2,3)', places: [] },
    ]);
  });

  it('puts no formula where the values are not those it tells of, nor on a sheet that is not there', async () => {
    const { workbook, spills } = traps();
    const file = await exportXlsx(workbook, spills, 'fr', {});
    // The lines tell of other cells, which hold what people typed.
    const moved = await edited(file, 'xl/worksheets/sheet3.xml', (xml) =>
      xml.replace(/Calcul'!\$A\$1(?!\d)/g, "Calcul'!$H$1").replace(/Calcul'!\$A\$4(?!\d)/g, "constructor'!$A$4"),
    );
    const { workbook: read, stayed, revived } = await importXlsx(moved, 'book');
    const cells = read.sheets['sheet-2']?.cellData;
    expect(stayed).toEqual(['Calcul!H1']);
    expect([cells?.[0]?.[7]?.v, cells?.[0]?.[7]?.f, revived]).toEqual([1, undefined, 9]);
    expect(Object.keys(read.sheets)).toEqual(['sheet-1', 'sheet-2']);
  });

  it('holds the formulas and texts of a workbook as text, whatever they say', async () => {
    const workbook = oneSheet({
      A1: '</t><script>alert(1)</script>',
      A2: { f: '=MUTU.AIDE(A1&"</f><c>")', v: '=1+1', t: 1 },
      A3: '=SUM(B1)',
    });
    const file = await exportXlsx(workbook, {}, 'en', { address: 'https://example.org/"><script>' });
    const { workbook: read, stayed } = await importXlsx(file, 'book');
    expect(stayed).toEqual([]);
    const cells = read.sheets['sheet-1']?.cellData;
    expect(cells?.[0]?.[0]?.v).toBe('</t><script>alert(1)</script>');
    expect(cells?.[1]?.[0]?.f).toBe('=MUTU.AIDE(A1&"</f><c>")');
  });
});
