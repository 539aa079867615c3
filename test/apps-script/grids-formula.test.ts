import { describe, expect, it } from 'vitest';
import { cellFormula, sheetsFormula } from '../../core/formula/in-sheets';
import { goesThroughRange } from '../../core/formula/through-ranges';
import { canonical, faults } from './grids';

describe('a formula of a grid, as Sheets reads it whatever its locale', () => {
  it.each([
    ['=MUTU.SEUIL(A1,B1,6)', '=MUTU_SEUIL(A1;B1;6)'],
    ['=IF(A1="a,b;c",0.5,1.25)', '=IF(A1="a,b;c";(5/10);(125/100))'],
    ['=A1*.05+1.5E-3+2E3', '=A1*(5/100)+(15/10000)+2000'],
    ['=ROUND(12.5%*A1,2)', '=ROUND((125/10)%*A1;2)'],
    ["='Coût, 0.5'!$A$1", "='Coût, 0.5'!$A$1"],
    ['="=MUTU.AIDE()"', '="=MUTU_AIDE()"'],
    ['=SUM($B$3:$B$5)', '=SUM($B$3:$B$5)'],
  ])('%s → %s', (formula, expected) => {
    expect(sheetsFormula(formula)).toBe(expected);
    expect(faults(expected)).toEqual([]);
  });

  it.each([
    ['=MUTU.PARTAGE(A1:A3,B1:B9)', true, '=ArrayFormula(MUTU_PARTAGE(A1:A3;B1:B9))'],
    ['=IF((A1:A9="")+(B1:B9="")>0,"",A1:A9-B1:B9)', true, '=ArrayFormula(IF((A1:A9="")+(B1:B9="")>0;"";A1:A9-B1:B9))'],
    // One answer, but the range is gone through cell by cell on the way.
    ['=SUM(A1:A9*B1:B9)', false, '=ArrayFormula(SUM(A1:A9*B1:B9))'],
    ['=SUM(ROUND(A1:A9,2))', false, '=ArrayFormula(SUM(ROUND(A1:A9;2)))'],
    ['=MUTU.PART(1,-A1:A9)', false, '=ArrayFormula(MUTU_PART(1;-A1:A9))'],
    ["=SUM(IF('Coûts'!$A$1:$A$9>0,1))", false, "=ArrayFormula(SUM(IF('Coûts'!$A$1:$A$9>0;1)))"],
    ['=SUM(COUNTIF(A1:A9,B1:B3))', false, '=ArrayFormula(SUM(COUNTIF(A1:A9;B1:B3)))'],
    ['=SUM(ROW(A1:A3))', false, '=ArrayFormula(SUM(ROW(A1:A3)))'],
    ['=MAX((A1:A3)*2,B1:B3)', false, '=ArrayFormula(MAX((A1:A3)*2;B1:B3))'],
    ['=MUTU.PART(IF(A1:A9="","",A1:A9))', false, '=ArrayFormula(MUTU_PART(IF(A1:A9="";"";A1:A9)))'],
    // Ranges taken whole, or by functions that go through them by themselves.
    ['=SUMIFS(A1:A9,B1:B9,">0",C1:C9,"x")+COUNTIFS(A1:A9,1,B1:B9,2)', false, undefined],
    ['=INDEX(A1:A9,MATCH(D1,B1:B9,0))&XLOOKUP(D1,A1:A9,B1:B9)', false, undefined],
    ['=SUMPRODUCT((A1:A9="x")*B1:B9)', false, undefined],
    ["=SUM('Coûts'!$A$1:$A$9)-1", false, "=SUM('Coûts'!$A$1:$A$9)-1"],
    ['=IF(OR(SUM(A1:A3)=0,COUNT(B1:B9)=0),"",MUTU.RECIPROCITE(A1:A9,B1:B9))', false, undefined],
    ['=COUNTIF(A1:A9,"Oui")/COUNTA(A1:A9)', false, undefined],
  ])('%s, spilling: %s', (formula, spills, expected) => {
    const written = cellFormula(formula, spills || goesThroughRange(formula));
    expect(written).toBe(expected ?? sheetsFormula(formula));
    expect(canonical(written)).toBe(formula);
  });

  it('is seen faulty when it is not translated', () => {
    expect(faults('=MUTU.SEUIL(A1,0.5)+SUM({1;2})+TAKE(A1;1)')).toEqual([
      'MUTU.SEUIL',
      ',',
      '0.5',
      '{',
      ';',
      '}',
      'TAKE',
    ]);
  });
});
