import { describe, expect, it } from 'vitest';
import { goesThroughRange } from '../../core/formula/through-ranges';

const isRange = (name: string): boolean => name === 'montants';

describe('a formula that a file must say is an array formula', () => {
  // Microsoft, « Implicit intersection operator »: outside an array formula, an operator reads one cell of a range.
  it.each([
    '=SUM(A1:A3*B1:B3)',
    '=SUM((A1:A3)*2)',
    '=SUM(IF(A1:A3>0,B1:B3,0))',
    '=MAX(ABS(A1:A3))',
    '=SUM(LEN(A1:A3))',
    "=SUM('L''an 1'!A1:A3*2)",
    '=SUM(A1#*2)',
    '=SUM(montants*2)',
    '=SUM(INDEX(A1:B3,0,1)*2)',
    '=SUM(-A1:A3)',
    '=SUM(A:A%)',
  ])('%s', (formula) => {
    expect(goesThroughRange(formula, isRange)).toBe(true);
  });

  it.each([
    '=SUM(A1:A3)*2',
    '=SUM(montants)/COUNT(montants)',
    '=A1+B1',
    '=prix*2',
    '=INDEX(A1:A9,2)*2',
    '=SUMPRODUCT(A1:A3*B1:B3)',
    '=VLOOKUP(A1,B1:C9,2,FALSE)+1',
    '=SUMIFS(A1:A3,B1:B3,">"&C1)',
    '=IF(A1="","",SUM(A1:A3))',
    '="A1:A3*2"',
    '=STDEV(A1:A9)',
  ])('but not %s', (formula) => {
    expect(goesThroughRange(formula, isRange)).toBe(false);
  });
});
