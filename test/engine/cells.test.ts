import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '../../core';
import { type HeadlessSheet, headlessSheet } from '../support/headless-sheet';

let sheet: HeadlessSheet | undefined;
afterEach(() => sheet?.dispose());

const open = async (cells: Parameters<typeof headlessSheet>[0], language?: Language): Promise<HeadlessSheet> => {
  sheet = await headlessSheet(cells, language);
  return sheet;
};

// TIESS (2023), La mutualisation: the planer costs 37,835388 $ a use (2.5 + 0.05 + 3500 ÷ 7 ÷ 8760 × 5 + 30 + 5).
const PLANER = '=MUTU.COUTUSAGE(50,5,100,2000,100,100000,3500,7,30,1,5)';
const PLANER_COST = 2.5 + 0.05 + (3500 / 7 / 8760) * 5 + 30 + 5;

describe('our functions in the engine of the embedded host', () => {
  it('compute, from figures and from cells', async () => {
    const { value } = await open({
      A1: 50,
      B1: 5,
      A2: PLANER,
      A3: '=MUTU.COUTUSAGE(A1,B1,100,2000,100,100000,3500,7,30,1,5)',
    });
    expect(value('A2')).toBeCloseTo(PLANER_COST, 9);
    expect(value('A3')).toBe(value('A2'));
  });

  it('follow the cells they use', async () => {
    const { value, set } = await open({ A1: 100, A2: '=MUTU.MAINOEUVRE(A1,2)' });
    expect(value('A2')).toBe(200);
    await set('A1', 30);
    expect(value('A2')).toBe(60);
  });

  it('take blanks and omitted arguments as not given', async () => {
    const { value } = await open({
      A1: '=MUTU.SEUIL(12000,25,6,,0.05)',
      A2: '=MUTU.SEUIL(12000,25,6,B9,0.05)',
      A3: '=MUTU.SEUIL(12000,25,6)',
    });
    // 12000 ÷ (25 − 6 ÷ 0,95) = 642,25 (TIESS 2023); without losses 12000 ÷ 19.
    expect(value('A1')).toBeCloseTo(642.25, 2);
    expect(value('A2')).toBe(value('A1'));
    expect(value('A3')).toBeCloseTo(12000 / 19, 9);
  });

  it('read as hours what a cell shows as 1:30, and as a time where a time is asked', async () => {
    const asTime = (v: number, pattern: string) => ({ v, t: 2, s: { n: { pattern } } });
    const { value, mark } = await open({
      A1: asTime(1.5 / 24, 'h:mm'),
      A2: asTime(26.5 / 24, '[h]:mm'),
      A3: asTime(8.5 / 24, 'h" h "mm'),
      A4: 1.5,
      B1: '=MUTU.MAINOEUVRE(30,A1:A4)',
      C1: '=MUTU.CONSOMMABLE(100,A1,5)',
      D1: 'date',
      E1: 'ressource',
      F1: 'début',
      G1: 'fin',
      D2: '2026-03-02',
      E2: 'Salle',
      F2: asTime(8.5 / 24, 'h:mm'),
      G2: asTime(1, 'h:mm'),
      H1: '=MUTU.OCCUPATION(D1:G2,31)',
    });
    // 30 $ × 1,5 h, 26,5 h, 8,5 h and 1,5 h.
    expect(['B1', 'B2', 'B3', 'B4'].map(value)).toEqual([45, 795, 255, 45]);
    expect(value('C1')).toBe('#VALUE!');
    expect(mark('C1')).toMatchObject({ sentence: expect.stringMatching(/«\u00a01:30\u00a0».*1,5/) });
    expect(value('H1')).toBe(0.5); // 8:30 to 24:00 is 15,5 h
  });

  it('read figures written as text', async () => {
    const { value } = await open({ A1: '1 200,50 $', A2: '=MUTU.MAINOEUVRE(A1,2)' });
    expect(value('A2')).toBe(2401);
  });

  it('give one result a row when a column is given, and leave the others alone when one is refused', async () => {
    const { value, mark } = await open({ A1: 12000, A2: 'douze', A3: 13000, B1: '=MUTU.SEUIL(A1:A3,25,6)' });
    expect(value('B1')).toBeCloseTo(12000 / 19, 9);
    expect(value('B2')).toBe('#VALUE!');
    expect(value('B3')).toBeCloseTo(13000 / 19, 9);
    expect(mark('B1')).toBeUndefined();
  });

  it('spill a table, and say #SPILL! when a cell is in the way', async () => {
    const { value, set } = await open({ A1: '=MUTU.EXPLIQUER("MAINOEUVRE",30,2)' });
    expect(value('A1')).toBe('étape');
    expect(value('D2')).toBe(60);
    await set('B2', 'occupée');
    expect(value('A1')).toBe('#SPILL!');
  });
});

describe('errors and refusals', () => {
  it('let an error that comes in go out', async () => {
    const { value } = await open({ A1: '=1/0', A2: '=MUTU.MAINOEUVRE(A1,2)', A3: '=MUTU.MAINOEUVRE(NA(),2)' });
    expect(value('A2')).toBe('#DIV/0!');
    expect(value('A3')).toBe('#N/A');
  });

  it('carry their sentence, alone and inside other formulas, in the language of the page', async () => {
    const bad = 'MUTU.SEUIL(12000,25,6,,5)';
    const french = await open({
      A1: `=${bad}`,
      A2: `=2*${bad}`,
      A3: `=IF(TRUE,${bad},0)`,
      A4: `=MUTU.MAINOEUVRE(${bad},2)`,
    });
    for (const cell of ['A1', 'A2', 'A3', 'A4']) {
      expect(french.value(cell)).toBe('#VALUE!');
      expect(french.mark(cell)).toEqual({ sentence: expect.stringMatching(/^pertes.*5 est hors limites.*0,05/) });
    }
    french.dispose();
    const english = await open({ A1: `=${bad}` }, 'en');
    expect(english.mark('A1')).toEqual({ sentence: expect.stringMatching(/^losses: 5 is out of range/) });
  });

  it('can be caught', async () => {
    const { value } = await open({
      A1: '=IFERROR(MUTU.SEUIL(12000,25,30),"jamais")',
      A2: '=IFNA(MUTU.SEUIL(12000,25,30),-1)',
      A3: '=ISERROR(MUTU.SEUIL(12000,25,30))',
      A4: '=MUTU.SEUIL(12000,25,30)',
    });
    expect(value('A1')).toBe('jamais');
    expect(value('A2')).toBe(-1);
    expect(value('A3')).toBe(1);
    expect(value('A4')).toBe('#N/A');
  });

  it('refuse missing and surplus arguments by a sentence', async () => {
    const { value, mark } = await open({
      A1: '=MUTU.SEUIL()',
      A2: '=MUTU.MAINOEUVRE(1,2,0,4)',
      A3: '=MUTU.INCONNUE(1)',
    });
    expect(value('A1')).toBe('#VALUE!');
    expect(mark('A1')).toEqual({ sentence: expect.stringContaining('coûts_fixes') });
    expect(mark('A2')).toEqual({ sentence: expect.stringContaining('MAINOEUVRE') });
    expect(value('A3')).toBe('#NAME?');
  });
});

describe('what a result says of itself', () => {
  it('is dollars, a share or nothing, cell by cell', async () => {
    const { mark } = await open({
      A1: PLANER,
      A2: '=MUTU.RECOUVREMENT(500,0.285388,0,100)',
      A3: '=MUTU.SEUIL(12000,25,6)',
    });
    expect(mark('A1')).toEqual({ unit: 'money' });
    expect(mark('A2')).toEqual({ unit: 'share' });
    expect(mark('A3')).toBeUndefined();
  });
});

describe('a French page', () => {
  it('computes under French names too, and leaves TRIM its English meaning', async () => {
    const { value } = await open({ A1: '=SOMME(1,2)', A2: '=SIERREUR(1/0,7)', A3: '=TRIM("  a  ")' });
    expect(value('A1')).toBe(3);
    expect(value('A2')).toBe(7);
    expect(value('A3')).toBe('a');
  });
});

describe('a cell of nought compared with ""', () => {
  it('is not blank: typed, computed or spilled, one cell or a range', async () => {
    const { value } = await open({
      A1: 0,
      A2: '=SUM(B1:B2)',
      A3: '=B4:B5*1',
      C1: '=IF(A1="","blank",A1)',
      C2: '=IF(A2="","blank",A2)',
      C3: '=IF(A4="","blank",A4)',
      C5: '=IF(A5="","blank",A5)',
      D1: '=IF(A1:A5="","blank",A1:A5)',
      E1: '=COUNTIF(A1:A5,0)',
    });
    for (const cell of ['C1', 'C2', 'C3', 'D1', 'D2', 'D3', 'D4']) expect(`${cell} ${value(cell)}`).toBe(`${cell} 0`);
    for (const cell of ['C5', 'D5']) expect(value(cell)).toBe('blank');
    expect(value('E1')).toBe(4);
  });
});
