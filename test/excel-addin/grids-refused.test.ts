import { afterEach, describe, expect, it } from 'vitest';
import { cellArea, relative } from '../../core/formula/addresses';
import { DOSSIER, plansFor } from '../../core/grids/gallery';
import { LANGUAGES } from '../../core/values/text';
import { REFUSALS } from '../../excel-addin/grids/texts';
import { type Call, written } from '../support/office-calls';
import { drawnSheet } from '../support/office-drawn';
import { type ExcelOptions, type ExcelWithAddin, startExcel } from '../support/office-proxies';
import { builtAddin } from './built';
import { insertAndListen, insertIn } from './inserting';

const built = builtAddin();
const FILLED = { language: 'fr', filled: true } as const;

const opened: ExcelWithAddin[] = [];
async function excelWith(options: ExcelOptions): Promise<ExcelWithAddin> {
  const excel = await startExcel([built.read('grids.js')], { api: '1.17', ...options });
  opened.push(excel);
  return excel;
}
afterEach(() => {
  for (const excel of opened.splice(0)) excel.close();
});

const namesOf = (things: readonly { readonly name: string }[]): string[] => things.map(({ name }) => name);
const calls = ({ batches }: ExcelWithAddin): Call[] => batches.flatMap((batch) => batch.calls);
const deletions = (excel: ExcelWithAddin): string[] =>
  calls(excel)
    .filter(({ kind, name }) => kind === 'call' && name === 'Delete')
    .map(({ path }) => written(path.slice(0, 2)));
const isWriting = ({ kind, name }: Call): boolean => kind === 'set' && name === 'Formulas';

/** The error of the nth call that `isIt`. */
function nth(n: number, isIt: (call: Call) => boolean, code = 'GeneralException'): (call: Call) => string | undefined {
  let seen = 0;
  return (call) => (isIt(call) && ++seen === n ? code : undefined);
}

describe('a workbook whose structure is protected', () => {
  it('is told so before anything is added', async () => {
    const excel = await excelWith({ isProtected: true });
    expect(await insertIn(excel, 'split', FILLED)).toEqual({ refused: REFUSALS.protected });
    expect(calls(excel).filter(({ kind }) => kind === 'set' || kind === 'call')).toEqual([]);
    expect(namesOf(excel.workbook.sheets)).toEqual(['Feuil1']);
  });
});

describe('a failure half-way', () => {
  it.each<[when: string, failing: (call: Call) => string | undefined]>([
    ['cells are written', nth(1, isWriting)],
    ['names are added', nth(3, ({ path }) => path[0]?.name === 'Names' && path[1]?.name === 'Add')],
    ['a chart is drawn', nth(1, ({ name }) => name === 'SetValues')],
    ['the sheet is shown', nth(1, ({ name }) => name === 'Activate')],
  ])('when %s takes away every sheet and name it had added', async (_, failing) => {
    const excel = await excelWith({ sheets: ['Feuil1'], names: ['loyer'], failing });
    const outcome = await insertIn(excel, 'costPerUse', FILLED);
    expect(outcome).toMatchObject({
      refused: { fr: expect.stringMatching(/comme avant.*Recommencez\. Ctrl\+Z n’annule peut-être plus/) },
    });
    expect(namesOf(excel.workbook.sheets)).toEqual(['Feuil1']);
    expect(namesOf(excel.workbook.names)).toEqual(['loyer']);
    expect(deletions(excel).length).toBeGreaterThan(0);
    // The second run is not grouped with the first, which did not end.
    expect(excel.runs).toHaveLength(2);
  });

  it('in the third sheet of the whole file takes away all of them', async () => {
    const excel = await excelWith({ failing: nth(3, isWriting) });
    const { outcome, progress } = await insertAndListen(excel, DOSSIER, FILLED);
    const plans = plansFor(DOSSIER, { ...FILLED, takenSheets: ['Feuil1'] });
    expect(outcome).toMatchObject({ refused: { en: expect.stringContaining('GeneralException') } });
    expect(progress).toEqual(plans.slice(0, 3).map(({ sheet }, i) => ({ current: i + 1, total: plans.length, sheet })));
    expect(namesOf(excel.workbook.sheets)).toEqual(['Feuil1']);
    expect(excel.workbook.names).toEqual([]);
    expect(deletions(excel)).toHaveLength(plans.length + plans.reduce((sum, { names }) => sum + names.length, 0));
  });

  it('whose remains cannot be removed names the sheets to delete', async () => {
    const isDeleting = ({ name }: Call): boolean => name === 'Delete';
    const failing = (call: Call) => (isWriting(call) || isDeleting(call) ? 'GeneralException' : undefined);
    const outcome = await insertIn(await excelWith({ failing }), 'split', FILLED);
    expect(outcome).toMatchObject({ refused: { fr: expect.stringContaining('« Partage des coûts »') } });
  });

  it('of a read-only workbook says so', async () => {
    const isAdding = ({ path }: Call): boolean => path[0]?.name === 'Worksheets' && path[1]?.name === 'Add';
    const excel = await excelWith({ failing: nth(1, isAdding, 'AccessDenied') });
    expect(await insertIn(excel, 'split', FILLED)).toEqual({ refused: REFUSALS.readOnly });
    expect(namesOf(excel.workbook.sheets)).toEqual(['Feuil1']);
  });

  it('does not keep the next insertion from being made', async () => {
    const excel = await excelWith({ failing: nth(1, isWriting) });
    const outcomes = await Promise.all([insertIn(excel, 'split', FILLED), insertIn(excel, 'split', FILLED)]);
    expect(outcomes).toMatchObject([{ refused: {} }, { done: true, sheets: ['Partage des coûts'] }]);
    expect(namesOf(excel.workbook.sheets)).toEqual(['Feuil1', 'Partage des coûts']);
  });
});

describe('names that are taken', () => {
  it.each(LANGUAGES)('are left to whom has them, in %s', async (language) => {
    const excel = await excelWith({});
    const first = await insertIn(excel, 'costPerUse', { language, filled: true });
    const second = await insertIn(excel, 'costPerUse', { language, filled: true });
    const [sheet = ''] = 'done' in first ? first.sheets : [];
    expect(second).toMatchObject({ done: true, sheets: [`${sheet} (2)`] });
    const names = namesOf(excel.workbook.names);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.endsWith('_2'))).toHaveLength(names.length / 2);
  });

  it('by a table are not those of cells', async () => {
    const excel = await excelWith({ tables: ['Quantite'] });
    await insertIn(excel, 'costPerUse', FILLED);
    expect(namesOf(excel.workbook.names)).toContain('quantite_2');
  });

  it('by someone else in the meantime are replaced at once', async () => {
    const isAdding = ({ path }: Call): boolean => path[0]?.name === 'Worksheets' && path[1]?.name === 'Add';
    const excel = await excelWith({ failing: nth(1, isAdding, 'ItemAlreadyExists') });
    expect(await insertIn(excel, 'split', FILLED)).toMatchObject({ done: true, sheets: ['Partage des coûts (2)'] });
    expect(namesOf(excel.workbook.sheets)).toEqual(['Feuil1', 'Partage des coûts (2)']);
  });

  it('by a sheet that someone fills in the meantime do not make it be deleted', async () => {
    let excel: ExcelWithAddin | undefined;
    const isAdding = ({ path }: Call): boolean => path[0]?.name === 'Worksheets' && path[1]?.name === 'Add';
    const takes = nth(1, isAdding, 'ItemAlreadyExists');
    const failing = (call: Call): string | undefined => {
      const code = takes(call);
      if (code) excel?.workbook.sheets.push({ id: '{theirs}', name: 'Partage des coûts', isFilled: true });
      return code;
    };
    excel = await excelWith({ failing });
    await insertIn(excel, 'split', FILLED);
    expect(namesOf(excel.workbook.sheets)).toEqual(['Feuil1', 'Partage des coûts', 'Partage des coûts (2)']);
  });
});

describe('notes', () => {
  const notesOf = (excel: ExcelWithAddin) => drawnSheet(excel.batches, excel.workbook.sheets[1]?.id ?? '').notes;
  const [plan] = plansFor('costPerUse', FILLED);
  const planned = plan?.notes.map(({ row, column, text }) => ({ cell: relative(cellArea(row, column)), text }));

  it.each(['PC', 'Mac'] as const)('are large enough to be read on %s', async (platform) => {
    const excel = await excelWith({ api: '1.18', platform });
    expect(await insertIn(excel, 'costPerUse', FILLED)).toMatchObject({ done: true, warnings: [] });
    const notes = notesOf(excel);
    expect(notes.map(({ cell, text }) => ({ cell, text }))).toEqual(planned);
    // 9 points a line at least, and 40 letters of that size in 195 points of width.
    for (const { text, Width, Height } of notes) {
      expect(Width).toBe(195);
      expect(Height).toBeGreaterThan(Math.ceil(String(text).length / 45) * 9);
    }
  });

  it('have the size that Excel on the web gives them, since it takes no other', async () => {
    const excel = await excelWith({ api: '1.18', platform: 'OfficeOnline' });
    expect(await insertIn(excel, 'costPerUse', FILLED)).toMatchObject({ done: true, warnings: [] });
    expect(notesOf(excel)).toEqual(planned);
  });

  it('cannot be sized on the web: the stand-in for Excel refuses it', async () => {
    const { window } = await excelWith({ api: '1.18', platform: 'OfficeOnline' });
    const sized = window.eval(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Feuil1');
      sheet.notes.add(sheet.getRange('A1'), 'Texte').width = 100;
      await context.sync();
    })`) as Promise<unknown>;
    await expect(sized).rejects.toThrow('UnsupportedOperation');
  });

  it('are missed in a sentence before', async () => {
    const outcome = await insertIn(await excelWith({ api: '1.17' }), 'costPerUse', FILLED);
    expect(outcome).toMatchObject({ done: true, warnings: [expect.stringMatching(/notes? ne peu/)] });
  });
});

describe('charts', () => {
  it.each([0, 1, 5])('have their own series, whatever Excel makes by itself: %i', async (seriesMade) => {
    const excel = await excelWith({ seriesMade });
    const [plan] = plansFor('breakEven', FILLED);
    await insertIn(excel, 'breakEven', FILLED);
    const sheet = drawnSheet(excel.batches, excel.workbook.sheets[1]?.id ?? '');
    const wanted = plan?.charts ?? [];
    expect(wanted.length).toBeGreaterThan(0);
    [...sheet.charts.values()].forEach(({ series, deleted }, index) => {
      const own = wanted[index]?.series ?? [];
      expect(series.map(({ SetValues }) => SetValues)).toEqual(own.map(({ values }) => relative(values)));
      expect(deleted).toBe(Math.max(0, seriesMade - own.length));
    });
  });
});

it('an Excel that is too old is told so', async () => {
  const excel = await excelWith({ api: '1.8' });
  expect(await insertIn(excel, 'split', FILLED)).toEqual({ refused: REFUSALS.tooOld });
  expect(excel.batches).toEqual([]);
});

it('a grid that does not exist is refused in a sentence', async () => {
  const excel = await excelWith({});
  expect(await insertIn(excel, 'absente', FILLED)).toMatchObject({ refused: { fr: expect.stringMatching(/\.$/) } });
  expect(excel.batches).toEqual([]);
});

it('what office.js does not have is an error here too', async () => {
  const { window } = await excelWith({});
  const nothing = window.eval(
    'Excel.run(async (context) => context.workbook.worksheets.nothing())',
  ) as Promise<unknown>;
  await expect(nothing).rejects.toThrow(/nothing is not a function/);
});
