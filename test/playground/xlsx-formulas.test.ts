import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainFormula, storedFormula } from '../../core/formula/in-file';

describe('formulas as a file holds them', () => {
  // Microsoft, « Issue: An _xlfn. prefix is displayed in front of a formula »; what Excel writes for custom functions.
  it.each([
    ['=MUTU.SEUIL(A1,2)', '_xldudf_MUTU_SEUIL(A1,2)'],
    ['=IF(A1>0,MUTU.SEUIL(A1,2),"MUTU.SEUIL(")', 'IF(A1>0,_xldudf_MUTU_SEUIL(A1,2),"MUTU.SEUIL(")'],
    ['=SUM(A1:A9)', 'SUM(A1:A9)'],
    ['=XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP(1,A:A,B:B)'],
    ['=SORT(FILTER(A1:A9,B1:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
    ['=STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
    ['=LET(x,A1,y,2,x*y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,2,_xlpm.x*_xlpm.y)'],
    ['=MAP(A1:A9,LAMBDA(v,MUTU.SEUIL(v,2)))', '_xlfn.MAP(A1:A9,_xlfn.LAMBDA(_xlpm.v,_xldudf_MUTU_SEUIL(_xlpm.v,2)))'],
    ["='L''an 1'!B2+'SORT(1)'!C3", "'L''an 1'!B2+'SORT(1)'!C3"],
    ['=SUM(D3#)', 'SUM(_xlfn.ANCHORARRAY(D3))'],
    // Microsoft, « Implicit intersection operator: @ »; _xlfn.SINGLE where Excel would not put it by itself.
    ['=SUM(@A1:A9)', 'SUM(_xlfn.SINGLE(A1:A9))'],
    ['=@INDEX(A:A,2)+@prix', '_xlfn.SINGLE(INDEX(A:A,2))+_xlfn.SINGLE(prix)'],
    ["=@'L''an'!A1:A9*B1:B9", "_xlfn.SINGLE('L''an'!A1:A9)*B1:B9"],
  ])('%s', (formula, stored) => {
    expect(storedFormula(formula)).toBe(stored);
    expect(plainFormula(stored)).toBe(formula);
  });

  it.each([
    ['[1]!_xldudf_MUTU_SEUIL(A1,2)', '=MUTU.SEUIL(A1,2)'],
    ['_xldudf_mutu_seuil(A1,2)', '=MUTU.SEUIL(A1,2)'],
    ['_xlfn.SINGLE(A1)', '=@A1'],
    ['SUM(_xlfn.SINGLE(A1:A9+1))', '=SUM(@(A1:A9+1))'],
  ])('%s is read too', (stored, formula) => {
    expect(plainFormula(stored)).toBe(formula);
  });

  it('come back whatever they are', () => {
    const piece = fc.constantFrom(
      'A1',
      '+',
      '"_xlfn."',
      'SUM(',
      'SORT(',
      'MUTU.TARIF(',
      ')',
      ',',
      '1.5',
      "'F 1'!B2",
      '#N/A',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
        const formula = `=${pieces.join('')}`;
        expect(plainFormula(storedFormula(formula))).toBe(formula);
      }),
    );
  });
});
