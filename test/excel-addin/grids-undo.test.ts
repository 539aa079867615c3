/** How a grid is taken back in Excel, and what its sentence says of it when Excel does not make it one step. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DOSSIER, plansFor } from '../../core/grids/gallery';
import { EARLIER_LOST } from '../../excel-addin/grids/texts';
import type { Inserted, Refused } from '../../panel/host';
import type { Call } from '../support/office-calls';
import { type ExcelWithAddin, startExcel } from '../support/office-proxies';
import type { Failing } from '../support/office-rules';
import { TYPED } from '../support/office-undo';
import { builtAddin } from './built';
import { insertIn } from './inserting';

const built = builtAddin();
const FILLED = { language: 'fr', filled: true } as const;

/** What Excel refuses in the test that runs. */
let failing: Failing | undefined;
let web: ExcelWithAddin;
let before120: ExcelWithAddin;
const rules = { failing: ((call, isOneStep) => failing?.(call, isOneStep)) satisfies Failing };
beforeAll(async () => {
  web = await startExcel([built.read('grids.js')], { api: '1.20', platform: 'OfficeOnline', ...rules });
  before120 = await startExcel([built.read('grids.js')], { api: '1.19', platform: 'PC', ...rules });
});
afterAll(() => {
  web.close();
  before120.close();
});
beforeEach(() => {
  failing = undefined;
  for (const { workbook, runs } of [web, before120]) {
    workbook.sheets.splice(1);
    workbook.names.splice(0);
    workbook.undo.entries = [TYPED];
    runs.splice(0);
  }
});

/** Those that users met with one undo (Microsoft's page on undo; office-js issues 6255, 6491 and 6711), and what may come. */
const CODES = [
  'UndoNotSupported',
  'GeneralException',
  'InternalError',
  'InvalidOperation',
  'InvalidArgument',
  'ApiNotFound',
  'RequestAborted',
  'AccessDenied',
  'ItemAlreadyExists',
];

const isReading = ({ kind }: Call): boolean => kind === 'load';
const isAdding = ({ kind, path }: Call): boolean =>
  kind === 'find' && path[0]?.name === 'Worksheets' && path[1]?.name === 'Add';
const isNaming = ({ kind, path }: Call): boolean =>
  kind === 'find' && path[0]?.name === 'Names' && path[1]?.name === 'Add';
const isWriting = ({ kind, name }: Call): boolean => kind === 'set' && name === 'Formulas';
const isCharting = ({ name }: Call): boolean => name === 'SetValues';
const isShowing = ({ name }: Call): boolean => name === 'Select';

type Where = readonly [when: string, isIt: (call: Call) => boolean];
const PLACES: readonly Where[] = [
  ['the workbook is read', isReading],
  ['the sheet is added', isAdding],
  ['names are added', isNaming],
  ['cells are written', isWriting],
  ['charts are drawn', isCharting],
  ['the sheet is shown', isShowing],
];

/** Excel refuses while it has to make one step, before the call is done or after. */
const inOneStep =
  (isIt: (call: Call) => boolean, code: string, isDone: boolean): Failing =>
  (call, isOneStep) =>
    isOneStep && isIt(call) ? (isDone ? { afterwards: code } : code) : undefined;

const grouped = { delayForCellEdit: true, mergeUndoGroup: true };
const alone = { delayForCellEdit: true };

/** What the person reads, against what Excel would take back. */
function expectTruth({ workbook }: ExcelWithAddin, outcome: Inserted | Refused): void {
  const { entries } = workbook.undo;
  const said = 'done' in outcome ? outcome.warnings.join(' ') : outcome.refused.fr;
  expect(said.includes(EARLIER_LOST.fr)).toBe(!entries.includes(TYPED));
  if ('done' in outcome && outcome.undo === 'one-step') {
    expect(entries.filter((entry) => entry !== TYPED)).toHaveLength(1);
  }
}

/** The workbook holds one grid, once, and nothing of a try that failed. */
function expectOnce({ workbook }: ExcelWithAddin, outcome: Inserted | Refused): void {
  expect(outcome).toMatchObject({ done: true });
  const sheets = 'done' in outcome ? outcome.sheets : [];
  expect(sheets).toHaveLength(1);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Feuil1', ...sheets]);
  const [plan] = plansFor('breakEven', FILLED);
  expect(workbook.names.length).toBe(plan?.names.length);
  for (const { formula } of workbook.names) expect(formula).toContain(String(sheets[0]).replace(/'/g, "''"));
}

describe('one Ctrl+Z', () => {
  it('takes a grid back where Excel has it', async () => {
    const outcome = await insertIn(web, 'breakEven', FILLED);
    expectOnce(web, outcome);
    expect(web.runs).toEqual([grouped]);
    expect(web.workbook.undo.entries).toEqual([TYPED, expect.stringMatching(/^run/)]);
    expect(outcome).toMatchObject({ undo: 'one-step', warnings: [] });
  });

  it('takes the whole file back', async () => {
    const outcome = await insertIn(web, DOSSIER, FILLED);
    expect(web.workbook.undo.entries).toEqual([TYPED, expect.stringMatching(/^run/)]);
    expect(outcome).toMatchObject({ undo: 'one-step', warnings: [] });
  });

  it('is not promised before', async () => {
    const outcome = await insertIn(before120, 'breakEven', FILLED);
    expect(before120.runs).toEqual([alone]);
    expect(before120.workbook.undo.entries.length).toBeGreaterThan(2);
    expect(outcome).toMatchObject({ undo: 'copies', warnings: [] });
  });
});

describe.each(CODES)('when Excel answers %s to one step', (code) => {
  it.each(PLACES)('while %s, the grid comes without it, once', async (_, isIt) => {
    failing = inOneStep(isIt, code, false);
    const outcome = await insertIn(web, 'breakEven', FILLED);
    expectOnce(web, outcome);
    expectTruth(web, outcome);
    expect(outcome).toMatchObject({ undo: 'copies' });
    expect(web.runs.at(-1)).toEqual(alone);
  });

  it.each(PLACES)('once %s all the same, nothing is there twice', async (_, isIt) => {
    failing = inOneStep(isIt, code, true);
    const outcome = await insertIn(web, 'breakEven', FILLED);
    expectOnce(web, outcome);
    expectTruth(web, outcome);
  });
});

describe('what came before', () => {
  it('can still be undone when Excel refused before any sheet was added', async () => {
    failing = inOneStep(isReading, 'GeneralException', false);
    const outcome = await insertIn(web, 'breakEven', FILLED);
    expect(web.workbook.undo.entries).toContain(TYPED);
    expect(outcome).toMatchObject({ warnings: [] });
  });

  it('cannot once a sheet had to be deleted, and this is said', async () => {
    failing = inOneStep(isWriting, 'GeneralException', false);
    const outcome = await insertIn(web, 'breakEven', FILLED);
    expect(web.workbook.undo.entries).not.toContain(TYPED);
    expect(outcome).toMatchObject({ undo: 'copies', warnings: [EARLIER_LOST.fr] });
  });
});

describe('a failure that one step is not the cause of', () => {
  it.each(CODES)('is tried again once, then told with nothing left: %s', async (code) => {
    failing = (call) => (isWriting(call) ? code : undefined);
    const outcome = await insertIn(web, 'breakEven', FILLED);
    expect(outcome).toMatchObject({ refused: { en: expect.stringContaining(EARLIER_LOST.en) } });
    expect(web.workbook.sheets.map(({ name }) => name)).toEqual(['Feuil1']);
    expect(web.workbook.names).toEqual([]);
    expect(web.runs.filter((options) => JSON.stringify(options) === JSON.stringify(grouped)).length).toBeLessThan(3);
    expectTruth(web, outcome);
  });
});

it('notes lose their size rather than the grid be refused', async () => {
  failing = ({ kind, name }) => (kind === 'set' && name === 'Height' ? 'GeneralException' : undefined);
  expect(await insertIn(before120, 'costPerUse', FILLED)).toMatchObject({ done: true, sheets: ['Coût d’utilisation'] });
});

it('a sheet cannot be deleted nor copied within one step: the stand-in for Excel refuses it', async () => {
  const deleted = web.window.eval(`Excel.run({ mergeUndoGroup: true }, async (context) => {
    context.workbook.worksheets.getItem('Feuil1').delete();
    await context.sync();
  })`) as Promise<unknown>;
  await expect(deleted).rejects.toThrow('UndoNotSupported');
});
