import { describe, expect, it } from 'vitest';
import { exportXlsx } from '../../playground/xlsx/export';
import { importXlsx } from '../../playground/xlsx/import';
import { restored } from '../../xlsx/anyone/restore';
import { type FileName, readBook } from '../../xlsx/read/book';
import { faultsOf } from '../support/file-check';
import { edited, number, text, traps, withCell } from './traps';

const { workbook, spills } = traps();
const file = exportXlsx(workbook, spills, 'fr', { address: 'https://exemple.org/app/' });

const formulasOf = (book: typeof workbook): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const id of book.sheetOrder) {
    const sheet = book.sheets[id];
    for (const [row, cells] of Object.entries(sheet?.cellData ?? {})) {
      for (const [column, cell] of Object.entries(cells as Record<string, { f?: string }>)) {
        if (cell.f) found[`${sheet?.name} ${row} ${column}`] = cell.f;
      }
    }
  }
  return found;
};

describe('a file for anyone, imported', () => {
  it('has its formulas again, and neither the sheet « Mutu », its name nor its marks', async () => {
    expect(await faultsOf(await file)).toEqual([]);
    const { workbook: read, leftOut, revived, stayed } = await importXlsx(await file, 'book');
    expect(formulasOf(read)).toEqual(formulasOf(workbook));
    expect([revived, stayed, leftOut]).toEqual([11, [], []]);
    expect(Object.values(read.sheets).map(({ name }) => name)).toEqual(['Coûts d’ici, l’an 1', 'Calcul']);
    expect(JSON.stringify(read.resources)).not.toMatch(/mutu_etats/);
    const cells = read.sheets['sheet-2']?.cellData;
    // 0 is a figure, and not a blank.
    expect([cells?.[0]?.[0]?.v, cells?.[10]?.[0]?.v, cells?.[12]?.[0]?.v, cells?.[13]?.[0]?.v]).toEqual([
      1000,
      '#N/A',
      undefined,
      0,
    ]);
    // What the formula of D1 fills comes back when it is calculated.
    expect(cells?.[1]?.[3]?.v).toBeUndefined();
  });

  it('keeps what was typed over a figure, and names its cell', async () => {
    const typed = await withCell(await withCell(await file, 2, 'A1', number(900)), 2, 'E2', text('à voir'));
    const { workbook: read, stayed } = await importXlsx(typed, 'book');
    expect(stayed).toEqual(['Calcul!A1', 'Calcul!D1:E2']);
    const cells = read.sheets['sheet-2']?.cellData;
    expect(cells?.[0]?.[0]).toMatchObject({ v: 900 });
    expect(cells?.[0]?.[0]?.f).toBeUndefined();
    expect([cells?.[0]?.[3]?.v, cells?.[1]?.[3]?.v, cells?.[1]?.[4]?.v]).toEqual(['Ana', 'Léo', 'à voir']);
    expect(cells?.[2]?.[0]?.f).toBe('=IF(A1>0,MUTU.TARIF(taux),0)');
  });

  it('keeps the names of each sheet when « Mutu » was moved before them', async () => {
    const book = await readBook(await file, () => '0.00');
    const last = book.sheets.length - 1;
    const later = (name: FileName): FileName =>
      name.sheet === undefined ? name : { ...name, sheet: (name.sheet + 1) % (last + 1) };
    const first = {
      ...book,
      sheets: [...book.sheets.slice(last), ...book.sheets.slice(0, last)],
      names: [{ name: 'ici', content: '1', sheet: 1 }, ...book.names].map(later),
      builtIn: [{ name: '_xlnm.Print_Area', content: 'Calcul!$A$1', sheet: 1 }].map(later),
    };
    const { book: read } = restored(first);
    expect(read.sheets.map(({ name }) => name)).toEqual(['Coûts d’ici, l’an 1', 'Calcul']);
    expect(read.names.map(({ name, sheet }) => [name, sheet])).toEqual([
      ['ici', 1],
      ['taux', undefined],
    ]);
    expect(read.builtIn.map(({ sheet }) => sheet)).toEqual([1]);
  });

  it('follows a sheet that was renamed and rows that were inserted', async () => {
    const renamed = await edited(await file, 'xl/worksheets/sheet3.xml', (xml) =>
      xml.replace(/'Coûts d’ici, l’an 1'/g, 'Charges').replace(/Charges!\$A\$2(?!\d)/g, 'Charges!$A$4'),
    );
    const moved = await edited(renamed, 'xl/workbook.xml', (xml) => xml.replace(/Coûts d’ici, l’an 1/g, 'Charges'));
    const { workbook: read, stayed } = await importXlsx(moved, 'book');
    expect(stayed).toEqual([]);
    const cells = read.sheets['sheet-2']?.cellData;
    expect(cells?.[0]?.[0]?.f).toBe('=MUTU.SEUIL(Charges!B1,Charges!A4,6)');
    expect(cells?.[1]?.[0]?.f).toBe('=SUM(MUTU.PARTAGE(Charges!$A$3:$A$6,100))');
  });
});
