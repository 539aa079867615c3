/** Whatever a formula makes the engine throw is an error of its own cell; the others go on. */
import { RegisterOtherFormulaService } from '@univerjs/engine-formula';
import { afterEach, expect, it, vi } from 'vitest';
import { functionRegistrations } from '../../engine/functions';
import { headlessUniver } from '../../engine/headless';
import { type HeadlessSheet, headlessSheet } from '../support/headless-sheet';

let sheet: HeadlessSheet | undefined;
afterEach(() => {
  vi.restoreAllMocks();
  sheet?.dispose();
  sheet = undefined;
});

/** What the engine throws is told to whoever looks at the console. */
const quietly = () => vi.spyOn(console, 'warn').mockReturnValue(undefined);

it.each([
  ['=DROP(TRUE,FALSE)', 'DROP'],
  ['=LOOKUP(0,H1:H3,LAMBDA(a,b,a+b))', 'LOOKUP'],
  ['=1+DROP(TRUE,FALSE)*2', undefined],
])('%s is an error of its own cell', async (formula, of) => {
  const told = quietly();
  sheet = await headlessSheet({ A1: 1, B1: 5, H1: 3, H2: 4 });
  await sheet.set('B2', formula);
  expect(sheet.value('B2')).toBe('#VALUE!');
  if (of) expect(sheet.mark('B2')).toEqual({ stop: { reason: 'fault', of } });
  expect(told).toHaveBeenCalled();
  await sheet.set('B3', '=2+2');
  await sheet.set('B4', '=B1*10');
  await sheet.set('B1', 6);
  expect(['B2', 'B3', 'B4'].map((cell) => sheet?.value(cell))).toEqual(['#VALUE!', 4, 60]);
  // Mended, it forgets.
  await sheet.set('B2', '=B4+1');
  expect([sheet.value('B2'), sheet.mark('B2') ?? null]).toEqual([61, null]);
});

it('lets another function answer in its place, and is read as any error', async () => {
  quietly();
  sheet = await headlessSheet({
    A1: '=IFERROR(DROP(TRUE,FALSE),7)',
    A2: '=DROP(TRUE,FALSE)',
    A3: '=ISERROR(A2)',
    A4: '=A2+1',
  });
  expect(['A1', 'A3', 'A4'].map((cell) => sheet?.value(cell))).toEqual([7, 1, '#VALUE!']);
});

it.each([
  ['an array looked for', '=MATCH(H1:H3,4.2)'],
  ['ranges for counts', '=DROP(H1:K10,H1:K10,H1:K10)'],
  ['no argument', '=IFS()'],
  ['a name that is nothing', '=LET(a,1,b)'],
  ['too many arguments of a lambda', '=LAMBDA(a,a)(1,2,3)'],
  ['a lambda alone', '=LAMBDA(a,a)'],
  ['a ragged array', '={1,2;3}+#REF!'],
  ['a range of minus four rows', '=SUM(OFFSET(A1,0,0,-4.5,NA()))'],
  ['2 000 nested IF', `=${'IF(A1,1,'.repeat(2000)}0${')'.repeat(2000)}`],
  ['30 000 parentheses', `=${'('.repeat(30_000)}`],
  ['5 000 signs', `=${'-'.repeat(5000)}1`],
])('%s, typed beside healthy cells', async (_what, formula) => {
  quietly();
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  sheet = await headlessSheet({ A1: 1, H1: 3, H2: 4 });
  await sheet.set('D30', formula);
  await sheet.set('A2', '=A1+1');
  await sheet.set('A1', 10);
  expect(sheet.value('A2')).toBe(11);
});

it('keeps a formula of a conditional format or of a validation apart too', async () => {
  quietly();
  const { univer, api } = headlessUniver(functionRegistrations('fr'));
  api.createWorkbook({
    id: 'book',
    sheetOrder: ['sheet'],
    sheets: { sheet: { id: 'sheet', name: 'Sheet', rowCount: 20, columnCount: 10, cellData: { 0: { 0: { v: 3 } } } } },
  });
  await api.getFormula().onCalculationResultApplied();
  const others = univer.__getInjector().get(RegisterOtherFormulaService);
  const cell = [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }];
  const broken = others.registerFormulaWithRange('book', 'sheet', '=DROP(TRUE,FALSE)', cell);
  const healthy = others.registerFormulaWithRange('book', 'sheet', '=A1>2', cell);
  const answers = await Promise.all([broken, healthy].map((id) => others.getFormulaValue('book', 'sheet', id)));
  expect(answers.map((answer) => answer?.result?.[0]?.[0]?.[0]?.[0]?.v)).toEqual(['#VALUE!', 1]);
  const range = api.getActiveWorkbook()?.getActiveSheet().getRange(1, 0);
  range?.setValue({ f: '=A1*2' });
  await api.getFormula().onCalculationResultApplied();
  expect(range?.getValue()).toBe(6);
  univer.dispose();
});
