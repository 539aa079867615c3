import { expect, it } from 'vitest';
import { exportXlsx } from '../../playground/xlsx/export';
import { readBook } from '../../xlsx/read/book';
import { faultsOf } from '../support/file-check';
import { oneSheet } from '../support/one-sheet';

const LONG = `=IF(COUNT(B2:B9)=0,"",MUTU.PARTAGE(B2:B9,C2:C9)+${Array.from({ length: 40 }, (_, at) => `B${at + 2}`).join('+')})`;
const workbook = oneSheet({
  A1: 'Coût d’une utilisation',
  B1: { f: '=MUTU.COUTUSAGE(50,5,100,2000,100,100000,3500,7,30,1,5)', v: 37.84, t: 2 },
  C1: 'Montant',
  C2: { f: LONG, v: 1270.8, t: 2 },
});

it('says what each figure is, what it was worth, and no more of its formula than one reads', async () => {
  const file = await exportXlsx(workbook, {}, 'fr', {});
  expect(await faultsOf(file)).toEqual([]);
  const { cells } = (await readBook(file, () => '0.00')).sheets.at(-1) ?? { cells: [] };
  const at = (row: number, column: number) => cells.find((one) => one.row === row && one.column === column)?.value;
  const lineOf = (cell: string): number => cells.find(({ column, value }) => column === 7 && value === cell)?.row ?? -1;
  const [use, due] = [lineOf('B1'), lineOf('C2')];
  expect([at(use, 2), at(due, 2)]).toEqual([37.84, 1270.8]);
  expect(at(use, 3)).toBe('Coût d’une utilisation\nMUTU.COUTUSAGE(50;5;100;2000;100;100000;3500;7;30;1;5)');
  // Nothing at its left: the header above it.
  const [label = '', shown = ''] = String(at(due, 3)).split('\n');
  expect(label).toBe('Montant');
  expect(shown).toMatch(/^SI\(NB\(B2:B9\)=0;.*…$/);
  expect(shown.length).toBeLessThan(150);
  // Whole, beside what is printed: « Importer » reads it there.
  expect(at(due, 6)).toBe(LONG.slice(1));
});
