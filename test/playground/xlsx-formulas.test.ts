import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainFormula, storedFormula } from '../../core/formula/in-file';
import { withIntersections, withoutIntersections } from '../../core/formula/intersections';

describe('formulas as a file holds them', () => {
  // Microsoft, « Issue: An _xlfn. prefix is displayed in front of a formula »; what Excel writes for custom functions.
  it.each([
    ['=MUTU.SEUIL(A1,2)', '_xldudf_MUTU_SEUIL(A1,2)'],
    ['=IF(A1>0,MUTU.SEUIL(A1,2),"MUTU.SEUIL(")', 'IF(A1>0,_xldudf_MUTU_SEUIL(A1,2),"MUTU.SEUIL(")'],
    ['=SUM(A1:A9)', 'SUM(A1:A9)'],
    ['=XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP(1,A:A,B:B)'],
    ['=SORT(FILTER(A1:A9,B1:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
    ['=STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
    ['=AGGREGATE(9,6,A1:A9)', '_xlfn.AGGREGATE(9,6,A1:A9)'],
    ['=FORECAST.ETS(5,A1:A4,B1:B4)', '_xlfn.FORECAST.ETS(5,A1:A4,B1:B4)'],
    ['=GROUPBY(A1:A9,B1:B9,SUM)', '_xlfn.GROUPBY(A1:A9,B1:B9,SUM)'],
    ['=LET(x,A1,y,2,x*y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,2,_xlpm.x*_xlpm.y)'],
    ['=MAP(A1:A9,LAMBDA(v,MUTU.SEUIL(v,2)))', '_xlfn.MAP(A1:A9,_xlfn.LAMBDA(_xlpm.v,_xldudf_MUTU_SEUIL(_xlpm.v,2)))'],
    ["='L''an 1'!B2+'SORT(1)'!C3", "'L''an 1'!B2+'SORT(1)'!C3"],
    ['=SUM(D3#)', 'SUM(_xlfn.ANCHORARRAY(D3))'],
    ["=ROWS('L''an'!$D$3#)*2", "ROWS(_xlfn.ANCHORARRAY('L''an'!$D$3))*2"],
    ['=SUM(A1:C3 B2:B5)', 'SUM(A1:C3 B2:B5)'],
    ['=LET(f,LAMBDA(x,x+1),f(1))', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(1))'],
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

describe('a formula that is no array formula', () => {
  // Microsoft, « Implicit intersection operator: @ »: a range where one value is wanted is its cell of the same row; what
  // could give several values is the first; Excel 2003's BIFF documentation says what each argument wants.
  it.each([
    ['A:A&"/"&B:B', '=@A:A&"/"&@B:B'],
    ['H:H', '=@H:H'],
    ['$47:$47', '=@$47:$47'],
    ['C7+G7:J7', '=C7+@G7:J7'],
    ['A1:B9*2', '=@A1:B9*2'],
    ['-(A1:A9)', '=-(@A1:A9)'],
    ['A1:A9%', '=@A1:A9%'],
    ['ROUND(J2:J7,2)', '=ROUND(@J2:J7,2)'],
    ['VLOOKUP(A:A,B:C,2,0)', '=VLOOKUP(@A:A,B:C,2,0)'],
    ['SUMIF(A:A,B:B,C:C)', '=SUMIF(A:A,@B:B,C:C)'],
    ["'Coût en $'!A1:A9*2", "=@'Coût en $'!A1:A9*2"],
    ['prix*qte', '=@prix*qte'],
    ['SUM(A1:A5*B1:B5)', '=SUM(@A1:A5*@B1:B5)'],
    ['MATCH(1,(A1:A9=D1)*(B1:B9=E1),0)', '=MATCH(1,(@A1:A9=D1)*(@B1:B9=E1),0)'],
    ['IF(A1>0,B1:B9,"")', '=IF(A1>0,@B1:B9,"")'],
    ['IF(A1:A9>0,1,2)', '=IF(@A1:A9>0,1,2)'],
    ['SUM(IFERROR(A1:A9,0))', '=SUM(IFERROR(@A1:A9,0))'],
    ['INDEX(A1:A9,B1:B9)', '=INDEX(A1:A9,@B1:B9)'],
    ['ROW(C11:C14)', '=@ROW(C11:C14)'],
    ['TREND(A1:A9,B1:B9,C1)*2', '=@TREND(A1:A9,B1:B9,C1)*2'],
    ['INDEX(A1:C9,2,0)', '=@INDEX(A1:C9,2,0)'],
    ['OFFSET(A1,1,0,3,1)', '=@OFFSET(A1,1,0,3,1)'],
  ])('%s reads one cell', (stored, formula) => {
    const isSeveral = (name: string): boolean => name === 'prix';
    const read = withIntersections(plainFormula(stored), isSeveral);
    expect(read).toBe(formula);
    expect(withoutIntersections(read, isSeveral)).toBe(`=${stored}`);
  });

  it.each([
    'SUM(A1:A5)',
    'SUMPRODUCT(A1:A5*B1:B5)',
    'LOOKUP(2,1/(A1:A9=3),B1:B9)',
    'INDEX(A1:A9,2)*2',
    'SUM(INDEX((A1:A9=1)*(B1:B9),0))',
    'SUM(INDEX(A1:C9,2,0))',
    'A1:A3 B1:B3',
    'A1:A1*2',
    'MATCH(A1,B1:B9,0)',
    'COUNTIF(A:A,A1)+MAX(B:B)',
    'SUM(FREQUENCY(A1:A9,B1:B3))',
    'SUM(IF(A1>0,B1:B9,C1:C9))',
    'SUM(OFFSET(A1,0,0,3,1))',
    'SUM(A1:INDEX(A:A,9))',
    'SUM(Un:Trois!A1:B2)',
    'SUM((A1:A3,C1:C3))',
    'ROW()*2+ROW(B7)',
    'MUTU.PARTAGE(A1:A9,B1:B9)',
    'IF(',
    '@',
  ])('%s is left as it is', (stored) => {
    expect(withIntersections(`=${stored}`)).toBe(`=${stored}`);
  });

  it('keeps « @ » in a file where it changes what is read', () => {
    expect(withoutIntersections('=SUM(@A1:A9)')).toBeUndefined();
    expect(withoutIntersections('=SUMPRODUCT(@A1:A9*2)')).toBeUndefined();
    expect(withoutIntersections('=A1*2')).toBeUndefined();
  });
});
