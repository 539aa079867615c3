/** A comparison reads the cells it is given: what other formulas compared before, of other cells, changes nothing. */
import { expect, it } from 'vitest';
import { headlessSheet } from '../support/headless-sheet';

it('knows cells apart from what is calculated of others', async () => {
  const sheet = await headlessSheet({
    B5: 7,
    B6: 'x',
    H10: 'y',
    D21: '=SUMPRODUCT((LEN(H10:K20)>0)*1)',
    E21: '=SUM(--(SEQUENCE(3,3)>2))',
    D22: '=IF(B4="","blank","filled")',
    D23: '=IF(B5=7,"seven","other")',
    D24: '=IF(B6="x","x","other")',
    D25: '=B5=0',
    D26: '=B5=1',
    D27: '=IF(E22="","blank","filled")',
    D28: '=IF(F23="","blank","filled")',
  });
  const shown = () => [21, 22, 23, 24, 25, 26, 27, 28].map((row) => sheet.value(`D${row}`));
  expect(sheet.value('E21')).toBe(7);
  expect(shown()).toEqual([1, 'blank', 'seven', 'x', 0, 0, 'blank', 'blank']);
  await sheet.set('B4', 0);
  expect(shown()).toEqual([1, 'filled', 'seven', 'x', 0, 0, 'blank', 'blank']);
  sheet.dispose();
});

it('gives each cell its answer where the same cells are asked many times', async () => {
  // Forty rows: 1 to 10, « Vis », blank, the empty text, an error and TRUE among them.
  const list: Record<string, string | number | boolean> = {};
  for (let row = 1; row <= 40; row++) list[`A${row}`] = ((row - 1) % 10) + 1;
  Object.assign(list, { A11: 'Vis', A12: 'vis', A14: '=""', A15: '=1/0', A16: true, A17: '="1"' });
  Reflect.deleteProperty(list, 'A13');
  const asked: readonly (readonly [formula: string, value: unknown])[] = [
    // Of 1 to 10 four times, those of rows 11 to 17, 1 to 7, are lost once.
    ['=SUMPRODUCT(--(IFERROR(A1:A40=1,FALSE)))', 3],
    ['=SUMPRODUCT(--(IFERROR(A1:A40=8,FALSE)))', 4],
    ['=SUMPRODUCT(--(IFERROR(A1:A40="vis",FALSE)))', 2],
    // The blank and the empty text; the blank alone is nought.
    ['=SUMPRODUCT(--(IFERROR(A1:A40="",FALSE)))', 2],
    ['=SUMPRODUCT(--(IFERROR(A1:A40=0,FALSE)))', 1],
    ['=SUMPRODUCT(--(IFERROR(A1:A40=TRUE,FALSE)))', 1],
    // Above 9: the four 10, and what is text or TRUE.
    ['=SUMPRODUCT(--(IFERROR(A1:A40>9,FALSE)))', 4 + 4 + 1],
    ['=SUMPRODUCT(--ISERROR(A1:A40=1))', 1],
    ['=MATCH("vis",A1:A40,0)', 11],
    ['=MATCH(1,A5:A40,0)', 17],
    ['=VLOOKUP(9,A1:B40,1,FALSE)', 9],
    ['=INDEX(A1:A40,MATCH("VI*",A1:A40,0))', 'Vis'],
  ];
  const places = asked.flatMap((_, at) => [`D${at + 1}`, `F${at + 1}`]);
  const formulas = Object.fromEntries(places.map((cell, at) => [cell, asked[Math.floor(at / 2)]?.[0] ?? '']));
  const sheet = await headlessSheet({ ...list, ...formulas });
  expect(places.map((cell) => sheet.value(cell))).toEqual(places.map((_, at) => asked[Math.floor(at / 2)]?.[1]));
  sheet.dispose();
});

it('looks up the first or the last of those that are equal, among cells that are asked many times', async () => {
  // Forty rows: 1 to 10 four times, but for a few; beside each, its row.
  const list: Record<string, string | number | boolean> = {};
  for (let row = 1; row <= 40; row++) Object.assign(list, { [`A${row}`]: ((row - 1) % 10) + 1, [`B${row}`]: row });
  Object.assign(list, { A11: 'Vis', A12: 'vis', A14: '=""', A15: '=1/0', A16: true, A17: '="1"', B9: '=1/0' });
  Reflect.deleteProperty(list, 'A13');
  Reflect.deleteProperty(list, 'B18');
  const asked: readonly (readonly [formula: string, value: unknown])[] = [
    ['=VLOOKUP(7,A1:B40,2,FALSE)', 7],
    ['=VLOOKUP("VIS",A1:B40,2,FALSE)', 11],
    ['=VLOOKUP("v*",A1:B40,2,FALSE)', 11],
    ['=IFERROR(VLOOKUP(11,A1:B40,2,FALSE),"none")', 'none'],
    ['=IFERROR(VLOOKUP("z*",A1:B40,2,FALSE),"none")', 'none'],
    // The text "1" stands in row 17; the numbers 1, in rows 1, 21 and 31.
    ['=VLOOKUP("1",A1:B40,2,FALSE)', 17],
    ['=VLOOKUP(1,A5:B40,2,FALSE)', 21],
    ['=VLOOKUP(TRUE,A1:B40,2,FALSE)', 16],
    ['=XLOOKUP(1,A1:A40,B1:B40)', 1],
    ['=XLOOKUP(1,A1:A40,B1:B40,"none",0,-1)', 31],
    ['=XLOOKUP("v?s",A1:A40,B1:B40,"none",2)', 11],
    ['=XLOOKUP("v?s",A1:A40,B1:B40,"none",2,-1)', 12],
    ['=XLOOKUP("rondelle",A1:A40,B1:B40,"none")', 'none'],
    ['=IFERROR(VLOOKUP(9,A1:B40,2,FALSE),"error beside")', 'error beside'],
    ['=IFERROR(XLOOKUP(1/0,A1:A40,B1:B40),"error sought")', 'error sought'],
  ];
  const places = asked.flatMap((_, at) => [`D${at + 1}`, `F${at + 1}`, `H${at + 1}`]);
  const formulas = Object.fromEntries(places.map((cell, at) => [cell, asked[Math.floor(at / 3)]?.[0] ?? '']));
  const sheet = await headlessSheet({ ...list, ...formulas });
  expect(places.map((cell) => [cell, sheet.value(cell)])).toEqual(
    places.map((cell, at) => [cell, asked[Math.floor(at / 3)]?.[1]]),
  );
  // What is looked up changes: so does what is found.
  await sheet.set('A2', 7);
  expect(sheet.value('D1')).toBe(2);
  sheet.dispose();
});
