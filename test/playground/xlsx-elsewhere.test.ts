import type { ICellData } from '@univerjs/core';
import { ALL_IMPLEMENTED_FUNCTIONS } from '@univerjs/engine-formula';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../core/formula';
import { withEachSheet } from '../../core/formula/across-sheets';
import { areaOf } from '../../core/formula/addresses';
import { callsOfNothingKnown } from '../../core/formula/not-computed';
import { exportXlsx } from '../../playground/xlsx/export';
import { type Imported, importXlsx } from '../../playground/xlsx/import';
import { rawXlsx, rows } from '../support/raw-xlsx';

const cell = (address: string, formula: string, value: number | string, type = 'n'): string =>
  `<c r="${address}" t="${type}"><f>${formula}</f><v>${value}</v></c>`;
const sheetOf = (...cells: string[]): string =>
  rows(cells.map((one, index) => `<row r="${index + 1}">${one}</row>`).join(''));
const at = ({ workbook }: Imported, address: string): ICellData | undefined => {
  const { row, column } = areaOf(address);
  return workbook.sheets['sheet-1']?.cellData?.[row]?.[column];
};

// ECMA-376, 18.17.2.3: « sheet-name ':' sheet-name '!' » is the cells of every sheet from one to the other.
describe('a range of several sheets', () => {
  const sheets = ['Sommaire', 'Janv', 'Févr', "L'an 1", '2026', 'Fin'];

  it.each([
    ['=SUM(Janv:Févr!B5)', "=SUM('Janv'!B5,'Févr'!B5)"],
    ["=SUM('Févr:2026'!B5:C6)", "=SUM('Févr'!B5:C6,'L''an 1'!B5:C6,'2026'!B5:C6)"],
    ["=AVERAGE('L''an 1:2026'!$B$5)*2", "=AVERAGE('L''an 1'!$B$5,'2026'!$B$5)*2"],
    ["=SUM('Janv':'Févr'!B5)", "=SUM('Janv'!B5,'Févr'!B5)"],
    ['=COUNTA(1, fin : 2026!A:A )', "=COUNTA(1, '2026'!A:A,'Fin'!A:A )"],
    ['=SUM(Févr:Janv!B5)', "=SUM('Janv'!B5,'Févr'!B5)"],
    ['=LARGE(Janv:Janv!B5:B9,1)', "=LARGE('Janv'!B5:B9,1)"],
  ])('%s is each of its sheets', (formula, expected) => {
    expect(withEachSheet(formula.replaceAll(' : ', ':'), sheets)).toBe(expected);
  });

  it.each([
    '=SUM(A1:B2)',
    '=SUM(Janv!A1:B2)',
    "=SUM('Janv'!A1:'Janv'!B2)",
    '=SUM(Janv!A1:Janv!B2)',
    '="Janv:Févr!B5"',
    '=SUM(A1:INDEX(Janv!A:A,2))',
  ])('%s is none', (formula) => {
    expect(withEachSheet(formula, sheets)).toBe(formula);
  });

  it.each([
    '=LARGE(Janv:Févr!B5,1)',
    '=SUM(Janv:Févr!B5*2)',
    '=SUM(Janv:Autre!B5)',
    '=Janv:Févr!B5',
    '=IF(1,Janv:Févr!B5)',
  ])('%s can only keep its value', (formula) => {
    expect(withEachSheet(formula, sheets)).toBeUndefined();
  });

  it('of a file is computed, is said, and goes out again', async () => {
    const opened = await importXlsx(
      await rawXlsx({
        names: ['Total', 'Janv', 'Févr'],
        sheets: [
          sheetOf(cell('A1', "SUM('Janv:Févr'!A1)", 30), cell('A2', 'LARGE(Janv:Févr!A1,1)', 20)),
          sheetOf('<c r="A1"><v>10</v></c>'),
          sheetOf('<c r="A1"><v>20</v></c>'),
        ],
      }),
      'x',
    );
    expect(at(opened, 'A1')).toMatchObject({ f: "=SUM('Janv'!A1,'Févr'!A1)", v: 30 });
    expect(at(opened, 'A2')).toEqual({ v: 20, t: 2 });
    expect(opened.leftOut).toContain('acrossSheets');
    const again = await importXlsx(await exportXlsx(opened.workbook, {}, 'fr'), 'x');
    expect(at(again, 'A1')).toMatchObject({ f: "=SUM('Janv'!A1,'Févr'!A1)", v: 30 });
  });
});

describe('a function that nothing here computes', () => {
  const isUnknown = (formula: string): boolean =>
    callsOfNothingKnown(tokenize(formula), (name) => name.toLowerCase() === 'net');

  it('is none of those that the engine has', () => {
    const names = ALL_IMPLEMENTED_FUNCTIONS.flat().filter((one): one is string => typeof one === 'string');
    expect(names.length).toBeGreaterThan(500);
    expect(names.filter((name) => isUnknown(`=${name}(A1)`))).toEqual([]);
  });

  it.each([
    ['=GETPIVOTDATA("Total",A3)', true],
    ['=1+ConvertirEnLettres(A1)', true],
    ['=_xlfn.GROUPBY(A1:A9,B1:B9,SUM)', true],
    ['=NET(A1)', false],
    ['=LET(f,LAMBDA(x,x+1),f(1))', false],
    ['=MUTU.SEUIL(A1,2)', false],
    ['=SUM(A1)', false],
  ])('%s: %s', (formula, expected) => {
    expect(isUnknown(formula)).toBe(expected);
  });

  it('keeps its last value, and is said', async () => {
    const opened = await importXlsx(
      await rawXlsx({
        sheets: [
          sheetOf(
            cell('A1', 'GETPIVOTDATA("Total",B3)', 1543),
            cell('A2', 'EnLettres(A1)', 'mille', 'str'),
            cell('A3', 'EnLettres(A1)', '#NAME?', 'e'),
            cell('A4', 'SUM(A1,1)', 1544),
          ),
        ],
      }),
      'x',
    );
    expect([at(opened, 'A1'), at(opened, 'A2')]).toEqual([
      { v: 1543, t: 2 },
      { v: 'mille', t: 1 },
    ]);
    // Whoever wrote the file could not compute it either: the formula says what is wanted.
    expect(at(opened, 'A3')?.f).toBe('=EnLettres(A1)');
    expect(at(opened, 'A4')?.f).toBe('=SUM(A1,1)');
    expect(opened.leftOut).toContain('functions');
  });
});
