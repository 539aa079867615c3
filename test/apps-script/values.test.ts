import { beforeAll, describe, expect, it } from 'vitest';
import { CellError, call } from '../../core';
import { createFakeSheets } from '../support/fake-sheets';
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

describe('a date', () => {
  // 150 $ over ten days: one partner is there for ten, the other for the last five. 15 days of presence, 10 $ a day.
  const shares = [[100], [50]];

  it('is the day its cell shows', () => {
    const arrivals = [[''], [new Date(2026, 0, 6)]];
    const departures = [[new Date(2026, 0, 10)], ['']];
    expect(script.run('MUTU_PRORATA', 150, new Date(2026, 0, 1), new Date(2026, 0, 10), arrivals, departures)).toEqual(
      shares,
    );
  });

  it('is that day too when the spreadsheet is in another time zone than the script', () => {
    const { globals, calls } = createFakeSheets({ sheets: { Feuille: [] }, timeZone: 'America/Halifax' });
    // Midnight in Halifax is the evening before in Toronto.
    const halifax = (day: string): Date => new Date(`2026-01-${day}T00:00:00-04:00`);
    const given = [150, halifax('01'), halifax('10'), [[''], [halifax('06')]], [[halifax('10')], ['']]];
    expect(load(french.code, globals).run('MUTU_PRORATA', ...given)).toEqual(shares);
    expect(calls.map(({ method }) => method)).toContain('Utilities.formatDate');
  });

  it('asks nothing of the spreadsheet when there is none', () => {
    const { globals, calls } = createFakeSheets({ sheets: { Feuille: [] } });
    load(french.code, globals).run('MUTU_CONSOMMABLE', 100, 2000, 50);
    expect(calls).toEqual([]);
  });
});
