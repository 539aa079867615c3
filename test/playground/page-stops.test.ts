/** A formula that never ends is stopped, with the worker it runs in; the rest of the workbook is computed, and nothing is lost. */
import { expect, it } from 'vitest';
import { openedPages, type SheetPage } from '../support/sheet-page';

/** What is used here of Univer's façade. */
interface Facade {
  getActiveWorkbook(): {
    getActiveSheet(): {
      setRowCount(rows: number): void;
      getRange(row: number, column: number, rows: number, columns: number): { setValues(values: unknown[][]): void };
    };
  };
}

let sheet: SheetPage;
/** The page gives a formula ten seconds, which it counts one by one: here a second is a quarter of one. */
const HURRIED = `{ const usual = setInterval; window.setInterval = (run, wait) => usual(run, wait === 1000 ? 250 : wait); }`;
/** The formula that the worker has begun, and has not said that it has done. */
const BEGUN = `{
  const Own = Worker;
  globalThis.Worker = class extends Own {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', ({ data }) => (globalThis.begun = data?.begins));
    }
  };
}`;
openedPages((opened) => (sheet = opened), { address: '?lang=en', isFirstVisit: true, first: HURRIED + BEGUN });

/** Ways to match sixty letters that double with each letter: 2⁶⁰ of them are tried. */
const ENDLESS = '=REGEXREPLACE(REPT("a",60),"(a|a)*c",A1)';
const LONG_ENOUGH = { timeout: 60_000 };
const raw = (cell: string) => expect.poll(() => sheet.raw(cell), { message: cell, ...LONG_ENOUGH });

it('that fails in the worker is an error of its own cell', async () => {
  await sheet.startBlank();
  await sheet.enter('H1', '3');
  const failing = [
    '=DROP(TRUE,FALSE)',
    '=MATCH(H1:H3,4.2)',
    '=LOOKUP(0,H1:H3,LAMBDA(a,b,a+b))',
    '=EXPAND(1,10000000,10000000)',
  ];
  for (const [at, formula] of failing.entries()) await sheet.enter(`A${at * 4 + 1}`, formula);
  await sheet.enter('C1', '=H1+1');
  await raw('C1').toBe(4);
  expect(await sheet.raw('A1')).toBe('#VALUE!');
  await sheet.says('A1', /^DROP cannot compute with what it is given: check what is between the parentheses\.$/);
  expect(await sheet.raw('A9')).toBe('#VALUE!');
  expect(await sheet.raw('A13')).toBe('#NUM!');
  await sheet.says('A13', 'too large to be computed here');
});

it('is an error of its own cell, and what was typed meanwhile is there', async () => {
  await sheet.startBlank();
  await sheet.enter('A1', '5');
  await sheet.enter('A2', '=A1*2');
  await raw('A2').toBe(10);
  await sheet.enter('B1', ENDLESS);
  await expect.poll(() => sheet.page.evaluate('globalThis.begun')).toMatchObject({ row: 0, column: 1 });
  await sheet.enter('C1', '=A1+1');
  await sheet.enter('C2', 'typed meanwhile');
  await raw('C1').toBe(6);
  expect(await sheet.raw('B1')).toBe('#NUM!');
  expect(await sheet.raw('A2')).toBe(10);
  expect(await sheet.raw('C2')).toBe('typed meanwhile');
  await sheet.says('B1', 'took too long and was stopped');
  expect(await sheet.formula('B1')).toBe(ENDLESS);
  // The calculation goes on, also with an answer of several cells, one of ours and a change of the endless formula.
  await sheet.enter('D1', '=SEQUENCE(3)');
  await sheet.enter('E1', '=SUM(D1:D3)+IF(ISTEXT(INDEX(MUTU.AIDE(),1,1)),0,1)');
  await raw('E1').toBe(6);
  await sheet.enter('B1', '=A2*3');
  await raw('B1').toBe(30);
  expect(await sheet.sentence('B1')).not.toContain('stopped');
  await sheet.enter('A1', '7');
  await raw('B1').toBe(42);
});

it('does not hold the page when the workbook opens again', async () => {
  await sheet.enter('B1', ENDLESS);
  await raw('B1').toBe('#NUM!');
  await sheet.enter('A1', '5');
  await raw('A2').toBe(10);
  await sheet.saved();
  await sheet.page.reload();
  await sheet.ready();
  await sheet.enter('A3', '=A2+1');
  await expect.poll(() => sheet.raw('A3')).toBe(11);
  // Begun again, it would have been stopped before that, and said so.
  expect(await sheet.page.locator('.mutu-message').count()).toBe(0);
  expect(await sheet.raw('B1')).toBe('#NUM!');
});

it('stopped by hand, says that its figures are the former ones, and is taken up before they go out', async () => {
  await sheet.startBlank();
  const [rows, columns, kinds] = [5000, 14, 50];
  await sheet.page.evaluate(
    ([long, wide, different]) => {
      const grid = (window as unknown as { univerAPI: Facade }).univerAPI.getActiveWorkbook().getActiveSheet();
      grid.setRowCount(long);
      const of = <T>(length: number, make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at));
      grid.getRange(0, 0, long, 2).setValues(of(long, (row) => [`name ${row % different}`, 1]));
      const sum = (at: number) => ({ f: `=SUMIFS($B$1:$B$${long},$A$1:$A$${long},"name ${at % different}")` });
      grid.getRange(0, 6, 500, wide).setValues(of(500, (row) => of(wide, (column) => sum(row * wide + column))));
    },
    [rows, columns, kinds] as const,
  );
  // A hundred rows of each name.
  await raw('T500').toBe(rows / kinds);
  await sheet.enter('B1', '1001');
  const calculating = sheet.page.getByText('Calculating');
  await calculating.waitFor();
  await calculating.locator('xpath=following::button[1]|following::*[name()="svg"][1]').first().click();
  await sheet.page.getByText('some results are still the former ones').waitFor();
  expect(await sheet.page.getByText(/^Calculat(ed|ing…)$/).count()).toBe(0);
  expect(await sheet.raw('G1')).toBe(rows / kinds);
  const exported = sheet.page.waitForEvent('download');
  await sheet.button('Export').click();
  await sheet.page.locator('dialog').getByRole('button', { name: '.xlsx file' }).click();
  await exported;
  expect(await sheet.raw('G1')).toBe(rows / kinds + 1000);
  // Stopped by what is typed meanwhile, it is not finished.
  await sheet.enter('B1', '1');
  await calculating.waitFor();
  await sheet.enter(`B${kinds + 1}`, '51');
  await sheet.page.getByText(/^Calculated$/).waitFor();
  expect(await sheet.raw('G1')).toBe(rows / kinds + 50);
});
