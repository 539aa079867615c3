import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CellError, call } from '../../core';
import { type Call, createFakeSheets } from '../support/fake-sheets';
import { dateInCell, durationInCell } from '../support/fake-time';
import { type Built, built, load, type Script } from './script';

let french: Built;
let script: Script;
beforeAll(async () => {
  french = await built();
  script = load(french.code);
});

const refusal = (id: string, args: unknown[], language: 'fr' | 'en' = 'fr'): string => {
  const value = call(id, args, language);
  if (!(value instanceof CellError)) throw new Error(`${id} does not refuse`);
  return value.message;
};

describe('a function called from a cell', () => {
  // The planer of the TIESS guide on pooling (2023): 37,84 $ a use, 37,835388 with every decimal.
  const PLANER = [50, 5, 100, 2000, 100, 100_000, 3500, 7, 30, 1, 5];

  it('computes', () => {
    expect(script.run('MUTU_COUTUSAGE', ...PLANER)).toBeCloseTo(37.835388, 6);
  });

  it('takes a range of one cell for a value, and blanks for what is not given', () => {
    const inCells = PLANER.map((value) => [[value]]);
    expect(script.run('MUTU_COUTUSAGE', ...inCells, '', [['']], undefined, null)).toBeCloseTo(37.835388, 6);
  });

  it('gives one result a row, the refusal of a bad row in its own cell, and nothing for a blank row', () => {
    // The planer's blades: 100 $ for 2 000 feet, 50 feet a use, 2,50 $.
    expect(script.run('MUTU_CONSOMMABLE', [[100], ['cent'], [''], ['#REF!']], 2000, 50)).toEqual([
      [2.5],
      [expect.stringContaining('cent')],
      [''],
      ['#REF!'],
    ]);
  });

  it('throws the sentence of a refusal, in the language of the deployment', async () => {
    expect(script.thrown('MUTU_CONSOMMABLE', 100, 'deux', 50)).toBe(refusal('CONSOMMABLE', [100, 'deux', 50]));
    const english = load((await built({ language: 'en' })).code);
    expect(english.thrown('MUTU_CONSOMMABLE', 100, 'deux', 50)).toBe(refusal('CONSOMMABLE', [100, 'deux', 50], 'en'));
  });

  it('refuses an argument too many, which a decimal comma read as a separator gives', () => {
    expect(script.thrown('MUTU_GESTION', 1, 2, 3, 4)).toBe(refusal('GESTION', [1, 2, 3, 4]));
  });

  it('throws the literal of an error that comes in', () => {
    expect(script.thrown('MUTU_CONSOMMABLE', 100, '#N/A', 50)).toBe('#N/A');
    expect(script.thrown('MUTU_CONSOMMABLE', 'cent', '#DIV/0!', 50)).toBe('#DIV/0!');
  });

  it('explains another, whose arguments follow its name', () => {
    const lines = script.run('MUTU_EXPLIQUER', 'CONSOMMABLE', 100, 2000, 50) as unknown[][];
    expect(lines[lines.length - 1]?.slice(-1)).toEqual([2.5]);
  });

  it('writes our names as they work here', () => {
    expect(JSON.stringify(script.run('MUTU_AIDE', 'CONSOMMABLE'))).toContain('MUTU_CONSOMMABLE');
    const sentence = script.thrown('MUTU_EXPLIQUER', 'INCONNUE', 1);
    expect(sentence).toContain('MUTU_AIDE');
    expect(sentence).not.toContain('MUTU.');
  });
});

/** Those of Québec and around, and some whose clocks kept the time of the sun in 1899. */
const ZONES = ['America/Toronto', 'America/Halifax', 'America/St_Johns', 'Europe/Paris', 'Asia/Kolkata', 'UTC'];
const PAIRS = ZONES.flatMap((sheet) => ZONES.map((own) => ({ sheet, own })));

/** The script of a spreadsheet in one time zone, run in another: that of a script is set apart, and can be changed. */
function scriptIn({ sheet, own }: { sheet: string; own: string }) {
  process.env.TZ = own;
  const { globals, calls } = createFakeSheets({ sheets: { Feuille: [] }, timeZone: sheet });
  return { ...load(french.code, globals), calls };
}
const ownZone = process.env.TZ;
afterEach(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

describe.each(PAIRS)('in a spreadsheet of $sheet, with a script of $own,', (zones) => {
  // 30 $ an hour: the hours are what is paid, divided by 30.
  it.each([
    ['1:30', 1.5],
    ['0:15', 0.25],
    // 8:20 is a third of an hour past 8; as a part of a day, it is not a whole number of milliseconds.
    ['8:20', 25 / 3],
    ['23:59', 23 + 59 / 60],
    ['26:00', 26],
    // Beyond a month, past the days of 1899.
    ['1000:30', 1000.5],
  ])('a duration of %s is its hours', (shown, hours) => {
    const paid = scriptIn(zones).run('MUTU_MAINOEUVRE', 30, [[durationInCell(shown, zones.sheet)]]);
    expect(paid).toBeCloseTo(30 * hours, 9);
  });

  it('a time is the hour its cell shows', () => {
    const time = (shown: string): Date => durationInCell(shown, zones.sheet);
    const log = [
      ['date', 'ressource', 'début', 'fin'],
      [dateInCell('2026-03-15T00:00:00', zones.sheet), 'Raboteuse', time('9:00'), time('12:30')],
    ];
    // 3.5 hours of the 7 that it can serve.
    expect(scriptIn(zones).run('MUTU_OCCUPATION', log, 7)).toBe(0.5);
  });

  it('a day is the day its cell shows', () => {
    const day = (number: string): Date => dateInCell(`2026-01-${number}T00:00:00`, zones.sheet);
    const given = [150, day('01'), day('10'), [[''], [day('06')]], [[day('10')], ['']]];
    // 150 $ over ten days: one partner is there for ten, the other for the last five. 15 days of presence, 10 $ a day.
    expect(scriptIn(zones).run('MUTU_PRORATA', ...given)).toEqual([[100], [50]]);
  });

  it('an hour that the script’s clock skips is the hour its cell shows', () => {
    // Toronto goes from 2:00 to 3:00 on the 8th of March 2026, Paris on the 29th.
    const log = (day: string) => [
      ['ressource', 'début', 'fin'],
      [
        'Raboteuse',
        dateInCell(`2026-03-${day}T02:30:00`, zones.sheet),
        dateInCell(`2026-03-${day}T05:30:00`, zones.sheet),
      ],
    ];
    // Three hours of twelve, as the cells show them; two where the spreadsheet's own clock skips one.
    for (const day of ['08', '29']) {
      const isSkipped = day === '08' ? /Toronto|Halifax|St_Johns/.test(zones.sheet) : zones.sheet === 'Europe/Paris';
      if (!isSkipped) expect(scriptIn(zones).run('MUTU_OCCUPATION', log(day), 12)).toBe(0.25);
    }
  });
});

describe('a time where a plain number is meant', () => {
  it('is refused as it was typed, with the number to write', () => {
    const zones = { sheet: 'America/Halifax', own: 'America/Toronto' };
    const sentence = scriptIn(zones).thrown('MUTU_CONSOMMABLE', durationInCell('1:30', zones.sheet), 2000, 50);
    expect(sentence).toContain('1:30');
    expect(sentence).toContain('1,5');
    expect(sentence).not.toContain('1899');
  });
});

describe('what is asked of Google', () => {
  const days = (timeZone: string): Date[][] =>
    Array.from({ length: 365 }, (_, i) => {
      const day = new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10);
      return [dateInCell(`${day}T00:00:00`, timeZone)];
    });
  const asked = ({ calls }: { calls: readonly Call[] }, method: string): number =>
    calls.filter((call) => call.method === method).length;

  it('is nothing without a date', () => {
    const script = scriptIn({ sheet: 'America/Halifax', own: 'America/Toronto' });
    script.run('MUTU_CONSOMMABLE', 100, 2000, 50);
    expect(script.calls).toEqual([]);
  });

  it('is one date for a year of them, when both clocks are the same', () => {
    const script = scriptIn({ sheet: 'America/Toronto', own: 'America/Toronto' });
    const [first] = days('America/Toronto')[0] ?? [];
    const [last] = days('America/Toronto')[364] ?? [];
    script.run('MUTU_PRORATA', 150, first, last, days('America/Toronto'));
    expect(asked(script, 'Utilities.formatDate')).toBe(1);
  });

  it('is at most one for each quarter of an hour of durations', () => {
    const zones = { sheet: 'America/Halifax', own: 'America/Toronto' };
    const script = scriptIn(zones);
    const many = Array.from({ length: 2000 }, (_, i) => [durationInCell(`${i % 10}:${i % 60}`, zones.sheet)]);
    script.run('MUTU_MAINOEUVRE', 30, many);
    expect(asked(script, 'Utilities.formatDate')).toBeLessThanOrEqual(4 * 10 + 1);
  });
});

describe('an error that French accounts may write', () => {
  it('goes out as the error it is', () => {
    expect(script.thrown('MUTU_CONSOMMABLE', 100, '#ERREUR!', 50)).toBe('#ERROR!');
    expect(script.run('MUTU_CONSOMMABLE', [['#ERREUR!'], [100]], 2000, 50)).toEqual([['#ERROR!'], [2.5]]);
  });
});
