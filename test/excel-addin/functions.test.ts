import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CellError, call, catalog, find, type Value } from '../../core';
import { originsFromExcel } from '../../excel-addin/origins';
import {
  errorArgument,
  FLAGS,
  type OfficeRuntime,
  richArgument,
  SHOWN,
  startOfficeRuntime,
} from '../support/office-runtime';
import { builtAddin } from './built';

const built = builtAddin();

/**
 * The planer of the TIESS guide (2023): blades 100 $ for 2 000 ft, tune-up 100 $ every 100 000 ft, price 3 500 $ over
 * 7 years, preparation 1 h at 30 $, administration 5 $; one use is 50 ft in 5 h. 2,50 + 0,05 + 5 × 500 ÷ 8 760 + 30 + 5.
 */
const PLANER = [50, 5, 100, 2000, 100, 100000, 3500, 7, 30, 1, 5];
const PLANER_COST = 2.5 + 0.05 + (5 * 500) / 8760 + 30 + 5;

/** As many blanks as Excel sends when the optional arguments are left out. */
const omitted = Array.from({ length: 8 }, () => null);
const inRanges = (values: readonly unknown[]): unknown[] => values.map((value) => [[value]]);

/** How Microsoft's runtime writes an error in a cell of an answer. */
const errorCell = (code: string, message?: unknown) =>
  expect.objectContaining({ valueType: 'CustomFunctionError', code, ...(message !== undefined && { message }) });

/** Blanks as null, a single value as a range of one cell, the values of a repeating parameter as one list. */
function asExcelSends(id: string, args: readonly unknown[]): unknown[] {
  const given = args.map((arg) => (Array.isArray(arg) ? arg : [[arg ?? null]]));
  const repeating = Object.values(find(id)?.params ?? {}).findIndex((param) => param.kind === 'any' && param.repeating);
  return repeating < 0 ? given : [...given.slice(0, repeating), given.slice(repeating)];
}

function asExcelShows(value: Value): unknown {
  if (value instanceof CellError) return expect.objectContaining({ ok: false, value: value.message });
  const grid = Array.isArray(value) ? value : [[value]];
  return {
    ok: true,
    value: grid.map((row) =>
      row.map((cell) => (cell instanceof CellError ? errorCell(cell.code, cell.message) : cell)),
    ),
  };
}

const runtimes: OfficeRuntime[] = [];
function start(displayLanguage?: string): OfficeRuntime {
  const runtime = startOfficeRuntime(built.read('functions.js'), displayLanguage);
  runtimes.push(runtime);
  return runtime;
}
afterAll(() => {
  for (const runtime of runtimes) runtime.close();
});

// Concurrent: the runtime sends its answers at most twice a second, all that are ready together.
describe.concurrent('functions.js in Microsoft’s runtime', () => {
  let excel: OfficeRuntime;
  beforeAll(() => {
    excel = start();
  });

  it('loads without a complaint, every function known once', () => {
    expect(excel.complaints).toEqual([]);
  });

  it.each([
    ['values one by one', PLANER],
    ['ranges of one cell', inRanges(PLANER)],
    ['optional arguments left out', [...inRanges(PLANER), ...omitted]],
  ])('costs the planer from %s', async (_, args) => {
    const { ok, value } = await excel.call('COUTUSAGE', args);
    expect(ok).toBe(true);
    expect(value).toEqual([[expect.closeTo(PLANER_COST, 9)]]);
    expect(value).toEqual([[expect.closeTo(37.835388, 6)]]);
  });

  it('says a refusal as #VALUE! with its sentence', async () => {
    const outcome = await excel.call('COUTUSAGE', [50, 5, 100]);
    expect(outcome).toMatchObject({ ok: false, errorCode: SHOWN.invalidValue });
    expect(outcome.value).toMatch(/durée_consommable.*\.$/);
  });

  it('says what cannot be reached as #N/A with its sentence', async () => {
    // A unit that brings in 5 $ and costs 6 $ never pays fixed costs.
    const outcome = await excel.call('SEUIL', [12000, 5, 6]);
    expect(outcome).toMatchObject({ ok: false, errorCode: SHOWN.notAvailable });
    expect(outcome.value).toMatch(/5,00.\$.*6,00.\$/);
  });

  it('spills a column, the bad row in its own cell, the blank row left blank', async () => {
    const { ok, value } = await excel.call('CONSOMMABLE', [100, 2000, [[50], ['beaucoup'], [''], [null], [25]]]);
    expect(ok).toBe(true);
    expect(value).toEqual([[2.5], [errorCell('#VALUE!', expect.stringContaining('beaucoup'))], [''], [''], [1.25]]);
  });

  it('reads blanks alike, whether Excel writes them null or ""', async () => {
    const blanks = await Promise.all([
      excel.call('CONSOMMABLE', [100, 2000, 50, null]),
      excel.call('CONSOMMABLE', [100, 2000, 50, '']),
      excel.call('CONSOMMABLE', inRanges([100, 2000, 50, ''])),
    ]);
    for (const { value } of blanks) expect(value).toEqual([[2.5]]);
  });

  it('lets an error that comes in go out as it is', async () => {
    const [division, missing, reference] = await Promise.all([
      excel.call('CONSOMMABLE', [errorArgument('#DIV/0!'), 2000, 50], FLAGS.errors),
      excel.call('CONSOMMABLE', [[[errorArgument('#N/A')], [100]], 2000, 50], FLAGS.errors),
      excel.call('CONSOMMABLE', [errorArgument('#REF!'), 2000, 50], FLAGS.errors),
    ]);
    expect(division).toEqual({ ok: false, value: '', errorCode: SHOWN.divisionByZero });
    expect(missing).toMatchObject({ ok: true, value: [[errorCell('#N/A')], [2.5]] });
    // Excel shows #REF! from a function as #VALUE!: the sentence is then the error itself.
    expect(reference).toEqual({ ok: false, value: '#REF!', errorCode: SHOWN.invalidValue });
  });

  it('reads values that Excel sends as objects', async () => {
    const price = richArgument({ type: 'FormattedNumber', basicType: 'Double', basicValue: 100, numberFormat: '0.00' });
    const life = richArgument({ type: 'Double', basicType: 'Double', basicValue: 2000 });
    const error = richArgument({ type: 'Error', basicType: 'Error', basicValue: '#NUM!', errorType: 'Num' });
    const entity = richArgument({ type: 'Entity', basicType: 'Error', basicValue: '#VALUE!', text: 'Montréal' });
    const [number, failed, refused] = await Promise.all([
      excel.call('CONSOMMABLE', [price, [[life]], 50], FLAGS.rich),
      excel.call('CONSOMMABLE', [error, 2000, 50], FLAGS.rich),
      excel.call('CONSOMMABLE', [entity, 2000, 50], FLAGS.rich),
    ]);
    expect(number).toMatchObject({ ok: true, value: [[2.5]] });
    expect(failed).toMatchObject({ ok: false, errorCode: SHOWN.invalidNumber });
    expect(refused).toMatchObject({ ok: false, errorCode: SHOWN.invalidValue });
  });

  it('gives EXPLIQUER its arguments, however Excel groups those of a repeating parameter', async () => {
    const explained = await Promise.all([
      excel.call('EXPLIQUER', [[['CONSOMMABLE']], inRanges([100, 2000, 50])]),
      excel.call('EXPLIQUER', ['CONSOMMABLE', [100, 2000, 50]]),
      excel.call('EXPLIQUER', ['CONSOMMABLE', [[[100]], null, [[50]]]]),
    ]);
    const lastAmount = (value: unknown): unknown => (value as unknown[][]).at(-1)?.at(-1);
    expect(lastAmount(explained[0].value)).toBe(2.5);
    expect(lastAmount(explained[1].value)).toBe(2.5);
    // The omitted one kept its place: it is the life of the consumable that is missing.
    expect(explained[2]).toMatchObject({ ok: false, errorCode: SHOWN.invalidValue });
    expect(explained[2].value).toContain('durée');
  });

  it('answers as the core does: the first example of every function, and the help of each', async () => {
    const wanted = catalog.flatMap(({ id, examples }) => [
      { id, args: examples[0]?.args ?? [] },
      { id: 'AIDE', args: [id] },
    ]);
    const answers = await Promise.all(wanted.map(({ id, args }) => excel.call(id, asExcelSends(id, args))));
    expect(answers).toEqual(wanted.map(({ id, args }) => asExcelShows(call(id, args, 'fr'))));
  });

  it('answers rectangles only', async () => {
    const { value } = await excel.call('AIDE', []);
    const widths = new Set((value as unknown[][]).map((row) => row.length));
    expect(widths.size).toBe(1);
  });
});

describe.concurrent('where a refusal says the value stands', () => {
  let excel: OfficeRuntime;
  beforeAll(() => {
    excel = start('fr-CA');
  });
  const KEYS = [[1], ['abc'], [2]];
  const inRange = '2e cellule de la plage';
  /** 1 000 $ shared by three keys, of which the second is a word. */
  const share = async (address: unknown, keys: unknown = KEYS): Promise<unknown> =>
    (await excel.call('PARTAGE', [[[1000]], keys], FLAGS.none, [null, address])).value;

  it.each([
    ['Feuil1!B7:B9', 'cellule B8'],
    ["'Coût d''utilisation'!B7:B9", 'cellule B8'],
    ["'Oui ! vraiment'!AA53:AA55", 'cellule AA54'],
    ["'[Budget 2026.xlsx]Feuil1'!$C$1:$C$3", 'cellule C2'],
    ['b7:b9', 'cellule B8'],
  ])('%s: %s', async (address, place) => {
    expect(await share(address)).toContain(`(${place})`);
  });

  it.each([
    [null],
    [undefined],
    [''],
    ['Cles'],
    ['#REF!'],
    // As many values as the address has, or none is trusted.
    ['Feuil1!B7:B10'],
    ['Feuil1!B7:C9'],
    ['Feuil1!A:A'],
    ['Feuil1!R7C2:R9C2'],
    [12],
  ])('%s tells nothing: the range itself is counted', async (address) => {
    expect(await share(address)).toContain(inRange);
  });

  it('whole columns and rows, when all of it comes', async () => {
    const row = [Array.from({ length: 16_384 }, (_, i) => (i === 2 ? 'abc' : i < 4 ? 1 : null))];
    expect(await share('Feuil1!5:5', row)).toContain('(cellule C5)');
    // As Excel calls the function itself: its runtime takes seconds to pass a million cells.
    const column = Array.from({ length: 1_048_576 }, () => [null]);
    const addresses = { parameterAddresses: [null, 'Feuil1!D:D'] };
    expect(originsFromExcel(addresses, [[[1000]], column])).toEqual([undefined, { row: 1, column: 4 }]);
    expect(originsFromExcel(addresses, [[[1000]], column.slice(1)])).toEqual([undefined, undefined]);
  });

  it('a row of a table is the row of the sheet', async () => {
    const log = [
      ['date', 'ressource', 'début', 'fin'],
      ['2026-03-15', 'Raboteuse', '9:00', 'plus tard'],
    ];
    const { value } = await excel.call('OCCUPATION', [log, [[7]]], FLAGS.none, [
      "'Journal 2026'!A53:D54",
      'Journal!H1',
    ]);
    expect(value).toContain('ligne 54');
  });

  it('each cell of a column that is computed row by row', async () => {
    const prices = [['cent'], [100], ['mille']];
    const { value } = await excel.call('CONSOMMABLE', [prices, [[2000]], [[50]]], FLAGS.none, ['Feuil1!C10:C12']);
    const sentences = JSON.stringify(value);
    expect(sentences).toContain('cellule C10');
    expect(sentences).toContain('cellule C12');
  });

  it('is the range itself in versions that tell no address', async () => {
    const { value } = await excel.call('PARTAGE', [[[1000]], KEYS]);
    expect(value).toContain(inRange);
  });

  it('changes no answer', async () => {
    const [told, untold] = await Promise.all([
      excel.call('EXPLIQUER', [[['CONSOMMABLE']], inRanges([100, 2000, 50])], FLAGS.none, [
        null,
        'A!A1',
        'A!A2',
        'A!A3',
      ]),
      excel.call('EXPLIQUER', [[['CONSOMMABLE']], inRanges([100, 2000, 50])]),
    ]);
    expect(told).toEqual(untold);
  });
});

describe('the language of Excel', () => {
  it.each([
    ['en-US', 'consumable_life'],
    ['en-CA', 'consumable_life'],
    ['fr-CA', 'durée_consommable'],
    ['es-ES', 'durée_consommable'],
    [undefined, 'durée_consommable'],
  ])('%s: %s', async (displayLanguage, label) => {
    const { value } = await start(displayLanguage).call('COUTUSAGE', [50, 5, 100]);
    expect(value).toContain(label);
  });
});

describe('the harness shows faults', () => {
  it('a function that is not there fails', async () => {
    const { ok } = await start().call('ABSENTE', [1]);
    expect(ok).toBe(false);
  });

  it('an exception that is not Excel’s loses its sentence', async () => {
    const runtime = startOfficeRuntime('CustomFunctions.associate("BOGUE", () => { throw new Error("oups") })');
    runtimes.push(runtime);
    const outcome = await runtime.call('BOGUE', []);
    expect(outcome).toMatchObject({ ok: false, value: '' });
  });
});

describe('functions.js elsewhere', () => {
  it('loads where there is no Excel and no office.js', () => {
    expect(() => new Function(built.read('functions.js'))()).not.toThrow();
  });
});
