/** What functions that choose lines find: DSUM and its like, SUMIFS and its like. */
import { expect, it } from 'vitest';
import { headlessSheet } from '../../support/headless-sheet';

const table = (corner: string, rows: readonly (readonly (string | number | boolean | null)[])[]) => {
  const [left, top] = [corner.charCodeAt(0), Number(corner.slice(1))];
  const at = (row: number, column: number): string => `${String.fromCharCode(left + column)}${top + row}`;
  return Object.fromEntries(rows.flatMap((row, r) => row.map((value, c) => [at(r, c), value] as const)));
};

const CELLS = {
  ...table('A1', [
    ['Nom', 'Actif', 'Montant', 'Jour', 'État'],
    ['Paye', true, 1, 45_292, 'Payé'],
    ['paie', false, 2, 45_323, null],
    ['Pay', true, 4, null, 'Dû'],
    ['Payeur', false, 8, 45_352, 'payé'],
  ]),
  ...table('G1', [['Nom'], ['Pay']]),
  ...table('H1', [['Actif'], [true]]),
  ...table('I1', [['Actif'], [false]]),
  ...table('J1', [['État'], ['<>Payé']]),
  ...table('K1', [['État']]),
  K2: { v: '=', t: 1 },
  ...table('L1', [
    ['Montant', 'Montant'],
    ['>1', '<8'],
  ]),
  ...table('N1', [['Autre'], ['Pay']]),
  ...table('O1', [['Nom'], [null]]),
  ...table('P1', [['Nom'], ['Zoé']]),
};

it.each<readonly [string, string | number]>([
  // Microsoft, « DSUM function »: a text finds what begins with it; ="=Pay" that text alone. 1 + 4 + 8.
  ['=DSUM(A1:E5,"Montant",G1:G2)', 13],
  ['=DSUM(A1:E5,3,H1:H2)', 5],
  ['=DSUM(A1:E5,3,I1:I2)', 10],
  ['=DCOUNT(A1:E5,3,I1:I2)', 2],
  ['=DCOUNTA(A1:E5,"État",I1:I2)', 1],
  // A blank is not « Payé »; « payé » is.
  ['=DSUM(A1:E5,3,J1:J2)', 6],
  ['=DSUM(A1:E5,3,K1:K2)', 2],
  ['=DSUM(A1:E5,3,L1:M2)', 6],
  // No criterion: every line. One that finds none: nothing.
  ['=DSUM(A1:E5,3,O1:O2)', 15],
  ['=DSUM(A1:E5,3,P1:P2)', 0],
  ['=DAVERAGE(A1:E5,3,P1:P2)', '#DIV/0!'],
  ['=DGET(A1:E5,3,P1:P2)', '#VALUE!'],
  ['=DGET(A1:E5,1,K1:K2)', 'paie'],
  ['=DMAX(A1:E5,3,H1:H2)', 4],
  // A title that the table has not.
  ['=DSUM(A1:E5,3,N1:N2)', '#VALUE!'],
])('%s is %s', async (formula, expected) => {
  const sheet = await headlessSheet({ ...CELLS, T1: formula });
  expect(sheet.value('T1')).toBe(expected);
  sheet.dispose();
});

it('tells « =Pay », that text alone, from « Pay »', async () => {
  const sheet = await headlessSheet({ ...CELLS, G2: { v: '=Pay', t: 1 }, T1: '=DSUM(A1:E5,3,G1:G2)' });
  expect(sheet.value('T1')).toBe(4);
  sheet.dispose();
});

// Excel for Microsoft 365, in the files of tests of IronCalc (COUNTIF.xlsx, Rows!J9 and O10): 0.
it.each<readonly [string, string | number]>([
  ['=COUNTIF(D2:D9,">="&Z1)', 0],
  ['=COUNTIF(D2:D9,"<="&Z1)', 0],
  ['=COUNTIFS(D2:D9,">="&Z1)', 0],
  ['=SUMIF(D2:D5,"<="&Z1,C2:C5)', 0],
  ['=SUMIFS(C2:C5,D2:D5,">="&Z1)', 0],
  ['=AVERAGEIFS(C2:C5,D2:D5,">="&Z1)', '#DIV/0!'],
  ['=SUM(COUNTIF(D2:D9,Y1:Y2))', 3],
  ['=COUNTIF(D2:D9,Y1)', 0],
  ['=SUMIFS(C2:C5,D2:D5,Y2)', 11],
  ['=COUNTIF(D2:D5,"=")', 1],
  ['=COUNTIF(D2:D5,"<>")', 3],
])('%s is %s', async (formula, expected) => {
  const sheet = await headlessSheet({ ...CELLS, Y1: '<=', Y2: '>0', T1: formula });
  expect(sheet.value('T1')).toBe(expected);
  sheet.dispose();
});
