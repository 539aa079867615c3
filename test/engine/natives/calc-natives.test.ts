/** The native functions that treasurers use, against another spreadsheet: same figures, but for what Excel does otherwise. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, expect, it, vi } from 'vitest';
import { headlessSheet } from '../../support/headless-sheet';
import { recalculated } from '../../support/libre-office';
import { FORMULAS } from './cases';
import { CELLS, typed } from './cells';

const folder = mkdtempSync(join(tmpdir(), 'mutu-natives-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What LibreOffice 7.4 answers otherwise than Excel, by Microsoft's documentation, or cannot read in a file. */
const APART: Readonly<Record<string, string>> = {
  'COUNT(P1:P7)': 'LibreOffice counts TRUE among the numbers of a range',
  'COUNTIF(P1:P7,12)': 'Excel counts the text « 12 » too',
  'SUM(P1:P7)': 'the same, in a sum',
  'AVERAGE(P1:P7)': 'the same, in an average',
  'SUM("3",TRUE,1)': 'a text given itself is read as a number: 5 in the documentation of SUM',
  'CONCATENATE("a",1,TRUE)': 'LibreOffice writes TRUE as 1',
  'MROUND(5,-2)': '#NUM! in the documentation of MROUND',
  'MROUND(6.05,0.1)': 'undefined, says the documentation of MROUND',
  'MOD(5.3,0.1)': 'a remainder of binary noise, which LibreOffice rounds away',
  'SECOND(0.2001)': 'no documentation says whether a part of a second is rounded',
  'PERCENTRANK(Q1:Q7,50)': 'three digits, cut and not rounded, in the documentation of PERCENTRANK',
  'AGGREGATE(9,6,D2:D9)': 'LibreOffice does not read it in a file',
  'DATE(108,1,2)': '2008, in the documentation of DATE',
  'DOLLAR(1234.567)': 'the space after the amount is that of the currency format',
  'SUM(OFFSET(D9,0,0,-3,1))': 'a height of minus three goes up, in the documentation of OFFSET',
  'COUNTIF(D2:D9,">=98,25")': 'a comma is no decimal mark in a formula of a file',
};
/** Errors that LibreOffice writes as #VALUE! in a file. */
const ERRORS = new Set(['#VALUE!', '#REF!', '#NUM!']);
/** Formulas that go through ranges: elsewhere they are array formulas. */
const OF_ARRAYS = /\*E2|1\/\(|\*\(D2|FREQ|MMULT|TRANSP|--/;
/** Functions that came after the format of the file. */
const LATER =
  /\b(MAXIFS|MINIFS|TEXTJOIN|IFS|SWITCH|IFNA|XOR|DAYS|ISOWEEKNUM|RANK\.AVG|CEILING\.MATH|FLOOR\.MATH|CEILING\.PRECISE|FLOOR\.PRECISE|UNICHAR)\(/g;

const fileColumn = 'T';

async function theirs(): Promise<unknown[]> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Sheet');
  for (const [cell, value] of Object.entries(CELLS)) sheet.getCell(cell).value = value;
  FORMULAS.forEach((written, at) => {
    const formula = written.replace(LATER, '_xlfn.$&');
    const cell = `${fileColumn}${at + 1}`;
    sheet.getCell(cell).value = OF_ARRAYS.test(written)
      ? ({ formula, shareType: 'array', ref: cell, result: 0 } as ExcelJS.CellValue)
      : { formula, result: 0 };
  });
  const file = join(folder, 'natives.xlsx');
  await book.xlsx.writeFile(file);
  const back = new ExcelJS.Workbook();
  await back.xlsx.readFile(recalculated(file, folder));
  return FORMULAS.map((_, at) => plain(back.worksheets[0]?.getCell(`${fileColumn}${at + 1}`).value));
}

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('error' in value) return value.error;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  // ExcelJS leaves out a result of nought, false or "".
  return 'result' in value ? plain(value.result) : undefined;
}

async function ours(): Promise<unknown[]> {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  const sheet = await headlessSheet(typed(), 'en', undefined, { rows: 120, columns: 26 });
  const found: unknown[] = [];
  for (const formula of FORMULAS) {
    await sheet.set('T110', `=${formula}`);
    found.push(sheet.value('T110'));
  }
  sheet.dispose();
  vi.restoreAllMocks();
  return found;
}

function isSame(mine: unknown, their: unknown): boolean {
  if (typeof mine === 'number' && typeof their === 'number') {
    return Math.abs(mine - their) <= 1e-9 * Math.max(1, Math.abs(their));
  }
  if (their === undefined || their === null) return mine === 0 || mine === '' || mine === null || mine === false;
  if (ERRORS.has(String(mine)) && ERRORS.has(String(their))) return true;
  if (typeof their === 'boolean') return Boolean(mine) === their;
  return String(mine) === String(their);
}

it('are those of LibreOffice', { timeout: 240_000 }, async () => {
  const [mine, their] = [await ours(), await theirs()];
  const differences = FORMULAS.flatMap((formula, at) =>
    isSame(mine[at], their[at]) ? [] : [{ formula, mine: mine[at], their: their[at] }],
  );
  const functions = new Set(FORMULAS.flatMap((formula) => /^[A-Z.]+(?=\()/.exec(formula)?.[0] ?? []));
  const apart = differences.filter(({ formula }) => formula in APART);
  console.info(
    `${functions.size} functions, ${FORMULAS.length} formulas, ${apart.length} where LibreOffice differs from Excel`,
  );
  for (const { formula, mine: here, their: there } of apart) {
    console.info(`${formula}: ${String(here)} here, ${String(there)} there: ${APART[formula]}`);
  }
  expect(differences.filter(({ formula }) => !(formula in APART))).toEqual([]);
});
