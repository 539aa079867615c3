/** What core is given of a text that stands in a formula or in a cell: the very text, whatever Univer could read in it. */
import { afterEach, describe, expect, it } from 'vitest';
import { answer } from '../../core';
import { type HeadlessSheet, headlessSheet } from '../support/headless-sheet';

const given: unknown[][] = [];
const listening: typeof answer = (...args) => {
  given.push([...args[1]]);
  return answer(...args);
};

let sheet: HeadlessSheet | undefined;
afterEach(() => sheet?.dispose());

type Contents = Parameters<typeof headlessSheet>[0];
const open = async (cells: Contents): Promise<HeadlessSheet> => {
  given.length = 0;
  sheet = await headlessSheet(cells, 'fr', listening);
  return sheet;
};

/** The first argument that our function was given by the formula in Z1. */
async function argumentOf(argument: string, others: Contents = {}): Promise<unknown> {
  await open({ ...others, Z1: `=MUTU.AIDE(${argument})` });
  expect(given).toHaveLength(1);
  return given[0]?.[0];
}

const TYPED = [
  '9,975 %',
  '2,5 %',
  '5%',
  '$12,000',
  '12,000',
  '1 234,50 $',
  '12,5',
  '(150,00)',
  '50-',
  '2026-03-12',
  '12/03/2025',
  '9 h 30',
  '1:30',
  '1:30 PM',
  '0012',
  '1e3',
  'TRUE',
  '{1;2}',
  ' 5 % ',
  'dit « 5 % »',
];
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe.each(TYPED.map((text) => ({ text })))('« $text »', ({ text }) => {
  it('alone, in parentheses and inside functions that hand it on', async () => {
    expect(await argumentOf(quoted(text))).toBe(text);
    sheet?.dispose();
    expect(await argumentOf(`(${quoted(text)})`)).toBe(text);
    sheet?.dispose();
    expect(await argumentOf(`IF(TRUE,IFERROR(CHOOSE(2,"non",${quoted(text)}),0),"non")`)).toBe(text);
  });

  it('in an array, in a list that is put together, in a cell of a file and in one that a formula fills', async () => {
    expect(await argumentOf(`{${quoted(text)},1;${quoted(text)},2}`)).toEqual([
      [text, 1],
      [text, 2],
    ]);
    sheet?.dispose();
    expect(await argumentOf(`VSTACK(${quoted(text)},1)`)).toEqual([[text], [1]]);
    sheet?.dispose();
    expect(await argumentOf('A1:A2', { A1: `=IF(TRUE,${quoted(text)})`, A2: `=""&${quoted(text)}` })).toEqual([
      [text],
      [text],
    ]);
  });
});

describe('a cell whose type nobody said', () => {
  it('keeps a text that could be a number elsewhere', async () => {
    expect(await argumentOf('A1:A4', { A1: '9,975 %', A2: '$12,000', A3: '2026-03-12', A4: 12.5 })).toEqual([
      ['9,975 %'],
      ['$12,000'],
      ['2026-03-12'],
      [12.5],
    ]);
  });
});

describe('an array in a formula', () => {
  it('is cut at its marks, not at those inside quotes', async () => {
    expect(await argumentOf('{"a;b","c,d";"e""f","{g}"}')).toEqual([
      ['a;b', 'c,d'],
      ['e"f', '{g}'],
    ]);
  });

  it('holds numbers, logical values and errors as before', async () => {
    const [row] = (await argumentOf('{1.5,-2,TRUE,#N/A,"x"}')) as unknown[][];
    expect(row?.slice(0, 3)).toEqual([1.5, -2, true]);
    expect(row?.[3]).toMatchObject({ code: '#N/A' });
    expect(row?.[4]).toBe('x');
  });
});

describe('the figures', () => {
  it('are those of the text: a rate of charges, losses of 2,5 %', async () => {
    const { value } = await open({
      A1: '=MUTU.MAINOEUVRE(1,"9,975 %")',
      A2: '=MUTU.SEUIL(12000,25,6,,"2,5 %")',
      B1: '9,975 %',
      A3: '=MUTU.MAINOEUVRE(1,B1)',
      A4: '=SUM(MUTU.MAINOEUVRE(100,{"1,5";"2,5"}))',
    });
    expect(value('A1')).toBeCloseTo(0.09975, 12);
    // 12000 ÷ (25 − 6 ÷ 0,975)
    expect(value('A2')).toBeCloseTo(636.7347, 4);
    expect(value('A3')).toBe(value('A1'));
    // 100 × (1,5 + 2,5)
    expect(value('A4')).toBe(400);
  });

  it('of native functions that want a number still come from the text', async () => {
    const { value } = await open({
      A1: '=SUM("5 %",1)',
      A2: '=MEDIAN("5%",2)',
      A3: '=YEAR("2026-03-12")',
      A4: '=MONTH(EDATE("2026-03-12",1))',
      A5: '=IF(TRUE,"5%")*2',
      A6: '=MATCH("5%",{"4%";"5%"},0)',
    });
    expect(value('A1')).toBe(1.05);
    expect(value('A2')).toBe(1.025);
    expect(value('A3')).toBe(2026);
    expect(value('A4')).toBe(4);
    expect(value('A5')).toBe(0.1);
    expect(value('A6')).toBe(2);
  });
});

describe('a number in a formula', () => {
  it('is a number however it is written', async () => {
    const { value } = await open({
      A1: 1000,
      B1: '=A1>0.50',
      B2: '=A1>1e4',
      B3: '=IF(TRUE,1.50)*2',
      B4: '=SUM(IF(TRUE,1e3),1.50E2)',
      B5: '=A1*007',
      B6: '=A1>-0.50',
      B7: '=A1>50.0%',
    });
    // Univer keeps TRUE as 1.
    expect(value('B1')).toBe(1);
    expect(value('B2')).toBe(0);
    expect(value('B3')).toBe(3);
    expect(value('B4')).toBe(1150);
    expect(value('B5')).toBe(7000);
    expect(value('B6')).toBe(1);
    expect(value('B7')).toBe(1);
  });

  it('reaches our functions as a number', async () => {
    expect(await argumentOf('12.500')).toBe(12.5);
    sheet?.dispose();
    expect(await argumentOf('1.5e3')).toBe(1500);
    sheet?.dispose();
    expect(await argumentOf('-0.50')).toBe(-0.5);
  });
});
