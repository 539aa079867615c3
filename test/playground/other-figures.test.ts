import type { ICellData, IWorkbookData } from '@univerjs/core';
import { expect, it } from 'vitest';
import { isWithoutMutu, otherFigures } from '../../playground/xlsx/other-figures';
import { oneSheet } from '../support/one-sheet';

const formula = (f: string, v?: string | number, t = typeof v === 'string' ? 1 : 2): ICellData =>
  v === undefined ? { f } : { f, v, t };
function book(cells: readonly ICellData[], name = 'Budget'): IWorkbookData {
  const workbook = oneSheet({});
  const [id = ''] = workbook.sheetOrder;
  const sheet = {
    ...workbook.sheets[id],
    name,
    cellData: Object.fromEntries(cells.map((one, row) => [row, { 1: one }])),
  };
  return { ...workbook, sheets: { [id]: sheet } } as IWorkbookData;
}
const told = (file: readonly ICellData[], here: readonly ICellData[]): string[] => otherFigures(book(file), book(here));

it.each<readonly [string, ICellData, ICellData]>([
  ['another number', formula('=A1', 5), formula('=A1', 4)],
  ['a cent more', formula('=A1', 1200.01), formula('=A1', 1200)],
  ['an error', formula('=A1', 5), formula('=A1', '#NAME?')],
  ['a number that was an error', formula('=A1', '#N/A'), formula('=A1', 5)],
  ['nothing', formula('=A1', 5), formula('=A1')],
  ['a text that was a number', formula('=A1', 5), formula('=A1', 'cinq')],
  ['nothing for a text', formula('=A1', 'Payé'), formula('=A1')],
  ['FALSE that was TRUE', formula('=A1', 1, 3), formula('=A1', 0, 3)],
])('tells of %s', (_, file, here) => {
  expect(told([formula('=1', 1), file], [formula('=1', 1), here])).toEqual(['Budget!B2']);
});

it.each<readonly [string, ICellData, ICellData]>([
  ['the same number, to twelve digits', formula('=1/3', 1 / 3), formula('=1/3', 0.333333333333)],
  ['a text of another language', formula('=TEXT(A1,"dddd")', 'Monday'), formula('=TEXT(A1,"dddd")', 'lundi')],
  ['an error that was one', formula('=A1', '#DIV/0!'), formula('=A1', '#VALUE!')],
  ['a formula that the file held without a value', formula('=A1'), formula('=A1', 5)],
  ['a number that is none of a formula', { v: 5, t: 2 }, { v: 6, t: 2 }],
])('says nothing of %s', (_, file, here) => {
  expect(told([formula('=1', 1), file], [formula('=1', 1), here])).toEqual([]);
});

it('says nothing of the day, but of what it made fail', () => {
  const file = [formula('=TODAY()', 45_000), formula('=B1+1', 45_001), formula('=B1+A9', 45_000)];
  const here = [formula('=TODAY()', 46_000), formula('=B1+1', 46_001), formula('=B1+A9', '#VALUE!')];
  expect(told(file, here)).toEqual(['Budget!B3']);
});

it('says nothing of what was out of date in the file, but of what fails', () => {
  const [file, here] = [
    book([formula('=A1', 5), formula('=A2', 6)]),
    book([formula('=A1', 4), formula('=A2', '#VALUE!')]),
  ];
  expect(otherFigures(file, here, ['Budget!B1', 'Budget!B2'])).toEqual(['Budget!B2']);
  expect(otherFigures(file, here, ['Budget!B2'])).toEqual(['Budget!B1', 'Budget!B2']);
});

it('says nothing of a file that a program filled with noughts', () => {
  expect(told([formula('=A1', 0), formula('=A2', 0)], [formula('=A1', 5), formula('=A2', 6)])).toEqual([]);
});

it('says of a file from a program without Mutu that our functions are calculated here, and tells of the others', () => {
  const file = [
    formula('=MUTU.SEUIL(12000,25,6)', '#NAME?'),
    formula('=IFERROR(MUTU.SEUIL(12000,25,6),"jamais")', 'jamais'),
    formula('=B1+1', '#NAME?'),
    formula('=A9', 5),
    formula('=MUTU.TARIF(A1,A2,A3)', '#NAME?'),
  ];
  const here = [
    formula('=MUTU.SEUIL(12000,25,6)', 12000 / 19),
    formula('=IFERROR(MUTU.SEUIL(12000,25,6),"jamais")', 12000 / 19),
    formula('=B1+1', 12000 / 19 + 1),
    formula('=A9', 4),
    formula('=MUTU.TARIF(A1,A2,A3)', '#VALUE!'),
  ];
  expect(told(file, here)).toEqual(['Budget!B4']);
  expect(isWithoutMutu(book(file))).toBe(true);
  // Where it has them, a figure of ours that is another is told.
  const known = [formula('=MUTU.SEUIL(A1,25,6)', 600), formula('=XLOOKUP(1,A1:A3,B1:B3)', '#NAME?')];
  expect(isWithoutMutu(book(known))).toBe(false);
  expect(
    told(known, [formula('=MUTU.SEUIL(A1,25,6)', 12000 / 19), formula('=XLOOKUP(1,A1:A3,B1:B3)', '#NAME?')]),
  ).toEqual(['Budget!B1']);
});
