/** What would fill memory or go on for ever is refused before it is begun, in its own cell, and says so. */
import { afterEach, expect, it, vi } from 'vitest';
import { type HeadlessSheet, headlessSheet } from '../support/headless-sheet';

let sheet: HeadlessSheet | undefined;
afterEach(() => {
  vi.restoreAllMocks();
  sheet?.dispose();
  sheet = undefined;
});

it.each([
  ['EXPAND', '=EXPAND(1E10,1E10)'],
  ['EXPAND', '=EXPAND(5,10000000,10000000)'],
  ['MUNIT', '=MUNIT(100000)'],
  ['SEQUENCE', '=SEQUENCE(1E6,1E3)'],
  ['RANDARRAY', '=RANDARRAY(1E6,1E3)'],
  ['MAKEARRAY', '=MAKEARRAY(1E6,1E3,LAMBDA(a,b,a+b))'],
  ['MULTIPLY', '=TRANSPOSE(SEQUENCE(5000,1,1))*SEQUENCE(5000)'],
  ['BINOM.DIST', '=BINOM.DIST(1E9,1E10,0.5,TRUE)'],
  ['WORKDAY', '=WORKDAY(1,1E7)'],
  ['CUMPRINC', '=CUMPRINC(1,100,100,1,1E100,1)'],
  ['VDB', '=VDB(1E6,1,1E9,0,1E8)'],
  ['SUM', '=1+SUM(A5:ALL60000)'],
])('%s in %s', async (of, formula) => {
  sheet = await headlessSheet({ A1: 1 }, 'fr', undefined, { rows: 60_000, columns: 1000 });
  const start = Date.now();
  await sheet.set('B1', formula);
  expect(Date.now() - start).toBeLessThan(2000);
  expect(sheet.value('B1')).toBe('#NUM!');
  if (!formula.startsWith('=1')) expect(sheet.mark('B1')).toEqual({ stop: { reason: 'size', of } });
  await sheet.set('B2', '=A1+1');
  expect(sheet.value('B2')).toBe(2);
});

it.each([
  // Least common multiples and greatest divisors by their primes: 3, 2², 2³; 2²·3, 2·3².
  ['=LCM(H:H)', 24],
  ['=LCM(12,18)', 36],
  ['=GCD(12,18)', 6],
  ['=GCD(H1:H3,0)', 1],
  ['=LCM(9007199254740881,2)', '#NUM!'],
  ['=LCM("x")', '#VALUE!'],
  ['=SUM(MUNIT(3))', 3],
  ['=SUM(EXPAND(1,2,2,5))', 16],
  ['=SUM(SEQUENCE(100)*SEQUENCE(1,100))', 25_502_500],
  // 250 working days after Wednesday 2020-01-01: fifty weeks.
  ['=WORKDAY(DATE(2020,1,1),250)-DATE(2020,1,1)', 350],
])('%s is %s', async (formula, value) => {
  sheet = await headlessSheet({ H1: 3, H2: 4, H3: 8, A1: formula });
  expect(sheet.value('A1')).toBe(value);
});
