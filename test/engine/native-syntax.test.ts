/** What Excel’s users write beside functions: spilled cells, cells in common, arrays after a sign, functions that LET names. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HeadlessSheet, headlessSheet } from '../support/headless-sheet';

let sheet: HeadlessSheet;
beforeAll(async () => {
  const cells = { A1: 1, A2: 2, A3: 3, B1: 10, B2: 20, B3: 30, C1: 100, C2: 200, C3: 300 };
  sheet = await headlessSheet(
    { ...cells, D1: '=SEQUENCE(A3)*2', E1: '=A1:B3', G1: '=SEQUENCE(2)', G2: 'x', 'Other!A1': '=SEQUENCE(2)' },
    'en',
    undefined,
    {
      rows: 900,
      names: {
        taux: 'Sheet!$A$1:$A$3',
        plusUn: 'LAMBDA(x,x+1)',
        filled: 'Sheet!$D$1#',
        both: 'Sheet!$A$1:$C$3 Sheet!$B$2:$B$5',
      },
    },
  );
});
afterAll(() => sheet.dispose());

let row = 20;
async function calculated(formula: string): Promise<unknown> {
  row += 4;
  await sheet.set(`H${row}`, formula);
  return sheet.value(`H${row}`);
}

describe('what a formula fills', () => {
  // Microsoft, « Spilled range operator »: D2#, the whole range of the formula in D2. D1 fills 2, 4 and 6.
  it.each([
    ['=SUM(D1#)', 12],
    ['=D1#', 2],
    ['=SUM(D1#*2)', 24],
    ['=ROWS(E1#)*10+COLUMNS(E1#)', 32],
    ['=INDEX(E1#,2,2)', 20],
    ['=SUM(Sheet!$D$1#)', 12],
    ['=SUM(Other!A1#)', 3],
    ['=SUM(filled)', 12],
    ['=MAX(D1#)-MIN(D1#)', 4],
    ['=SUM(D1# D2:D9)', 10],
    // « If you reference a cell that is no spilled range, #REF! »; one that has no room fills nothing.
    ['=A1#', '#REF!'],
    ['=SUM(Z9#)', '#REF!'],
    ['=SUM(G1#)', '#REF!'],
  ])('%s is %s', async (formula, value) => {
    expect(await calculated(formula)).toBe(value);
  });

  it('follows it when it grows, shrinks, moves, or finds room', async () => {
    const book = await headlessSheet({ A1: 3, B1: '=SEQUENCE(A1)', C1: '=SUM(B1#)', D1: '=B1#*10', B6: 'x' });
    expect(book.value('C1')).toBe(6);
    await book.set('A1', 5);
    expect(book.value('C1')).toBe(15);
    expect(book.value('D5')).toBe(50);
    await book.set('A1', 2);
    expect(book.value('C1')).toBe(3);
    expect(book.value('D3')).toBeFalsy();
    await book.set('A1', 7);
    expect(book.value('C1')).toBe('#REF!');
    await book.set('B6', null);
    expect(book.value('C1')).toBe(28);
    await book.set('A1', 1);
    expect(book.value('C1')).toBe(1);
    book.dispose();
  });
});

describe('the cells that two ranges have in common', () => {
  // Microsoft, « Calculation operators »: « a space produces one reference to cells common to two references », #NULL! for none.
  it.each([
    ['=SUM(A1:C3 B2:B5)', 50],
    ['=A1:C3 B2:B2', 20],
    ['=SUM(A1:A3 B2:B5)', '#NULL!'],
    ['=SUM(taux A2:C2)', 2],
    ['=SUM(B:B A2:C2)', 20],
    ['=SUM(A1:C3 2:2)', 222],
    ['=SUM((A1:C3) (B2:C2))', 220],
    ['=SUM(INDEX(A1:C3,0,2) A3:C3)', 30],
    ['=SUM(A1:C3 B1:C3 A3:B3)', 30],
    ['=SUM(both)', 50],
    ["=SUM('Sheet'!A1:C3 'Sheet'!B2:B5)", 50],
    // Spaces that mean nothing.
    ['=IF( TRUE , A1 , B1 ) + 1', 2],
    ['=A1 & " x " & B1', '1 x 10'],
    ['=SUM( A1 , B1 )', 11],
    ['=SUM (A1:A3)', 6],
  ])('%s is %s', async (formula, value) => {
    expect(await calculated(formula)).toBe(value);
  });
});

describe('an array after a sign', () => {
  it.each([
    ['=SUM(3*{1;2})', 9],
    ['=3*{1;2}', 3],
    ['=SUM(2^{1,2})', 6],
    ['=SUM(-{1,2},3)', 0],
    ['=SUM(2--{1;2})', 7],
    ['=SUM({1;2}+{1,2})', 12],
    ['=INDEX(1/{1;0},2)', '#DIV/0!'],
    ['=INDEX(1/{4;0},1)', 0.25],
    ['=SUM({1,2}{3})', '#VALUE!'],
    ['=SUM(A1{3})', '#NAME?'],
  ])('%s is %s', async (formula, value) => {
    expect(await calculated(formula)).toBe(value);
  });
});

describe('LET and LAMBDA', () => {
  // Microsoft, LET and LAMBDA: a name stands for what follows it, in what follows; capitals are alike.
  it.each([
    ['=LET(f,LAMBDA(x,x+1),f(1))', 2],
    ['=LET(g,LAMBDA(x,y,x*y),g(2,3)+g(1,1))', 7],
    ['=LET(f,LAMBDA(x,x+1),SUM(MAP({1,2},f)))', 5],
    ['=LET(s,LAMBDA(sum,v,sum+v),REDUCE(0,A1:A3,s))', 6],
    ['=LET(f,LAMBDA(r,SUM(r)*2),f(A1:A3))', 12],
    ['=LET(f,LAMBDA(x,x+1),k,LAMBDA(x,f(x)*2),k(3))', 8],
    ['=LET(h,LAMBDA(g,x,g(g(x))),h(LAMBDA(y,y*2),3))', 12],
    ['=LET(x,5,f,LAMBDA(y,x+y),LET(x,7,f(1)))', 6],
    ['=LET(f,LAMBDA(5),f())', 5],
    ['=LET(a,2,LAMBDA(x,x*a)(3))', 6],
    ['=LET(a,2,plusUn(a))', 3],
    ['=LET(Montant,2,montant*3)', 6],
    ['=LET(x,1,y,LET(x,2,x+1),x+y)', 4],
    ['=LET(taux,2,taux*3)', 6],
    ['=LAMBDA(x,LAMBDA(y,x*y)(3))(2)', 6],
    ['=LET(f,LAMBDA(x,y,x+y),f(1))', '#VALUE!'],
    ['=LET(x,1,x,2,x)', '#VALUE!'],
    // « A LAMBDA that is not called, in a cell: #CALC! »
    ['=LAMBDA(x,x+1)', '#CALC!'],
    ['=LET(f,LAMBDA(x,x),f)', '#CALC!'],
  ])('%s is %s', async (formula, value) => {
    expect(await calculated(formula)).toBe(value);
  });
});
