/** Numbers where texts go, and texts where numbers go, as the language of the page writes them. */
import { expect, it } from 'vitest';
import { headlessSheet } from '../support/headless-sheet';

// Microsoft, « DATE function »: 2008-01-01 is 39448; 2026-03-05 is 46086.
const CELLS = { A1: 1.5, A2: 20, A3: "'12,5", A4: true, B1: 2.25, B2: -0.5 };

async function shown(formula: string, language: 'fr' | 'en'): Promise<unknown> {
  const sheet = await headlessSheet({ ...CELLS, A3: '12,5', D1: formula }, language);
  const value = sheet.value('D1');
  sheet.dispose();
  return value;
}

it.each<readonly [string, unknown, unknown]>([
  ['=A1&" $"', '1,5 $', '1.5 $'],
  ['="Reste : "&B2', 'Reste : -0,5', 'Reste : -0.5'],
  ['=A1&B1', '1,52,25', '1.52.25'],
  ['=A2&""', '20', '20'],
  ['=(0.1+0.2)&""', '0,3', '0.3'],
  ['=1/3&""', '0,333333333333333', '0.333333333333333'],
  ['=A4&""', 'VRAI', 'TRUE'],
  ['=(A1>2)&"!"', 'FAUX!', 'FALSE!'],
  ['=CONCATENATE(A1," et ",B1)', '1,5 et 2,25', '1.5 et 2.25'],
  ['=CONCAT(A1:B1)', '1,52,25', '1.52.25'],
  ['=TEXTJOIN(" / ",TRUE,A1:B1,0.5)', '1,5 / 2,25 / 0,5', '1.5 / 2.25 / 0.5'],
  ['=LEFT(B1,3)', '2,2', '2.2'],
  ['=MID(B1,2,2)', ',2', '.2'],
  ['=LEN(A1)', 3, 3],
  ['=SUBSTITUTE(A1,1,7)', '7,5', '7.5'],
  ['=REPT(A1,2)', '1,51,5', '1.51.5'],
  ['=UPPER(A4)', 'VRAI', 'TRUE'],
  ['=A9&"x"', 'x', 'x'],
  ['=SUM(LEN(A1:B1))', 7, 7],
  // A text that sums leave out is an error elsewhere, which one sees, rather than counted by half of a sheet.
  ['="12,5"*2', '#VALUE!', '#VALUE!'],
  ['=A3+1', '#VALUE!', '#VALUE!'],
  ['=SUM(A1:A3*2)', '#VALUE!', '#VALUE!'],
  ['=VALUE(A3)+1', 13.5, '#VALUE!'],
  // In English any comma is one between thousands.
  ['="12,5 %"*1', 0.125, 1.25],
  ['="12.5"*2', 25, 25],
  ['=COUNTIF(A1:B1,">="&A1)', 2, 2],
  ['=COUNTIF(A1:B1,">"&A1)', 1, 1],
  // The 5th of March or the 3rd of May, as when it is typed.
  ['=DATEVALUE("05/03/2026")', 46086, 46145],
  ['="05/03/2026"+0', 46086, 46145],
  ['=MONTH("05/03/2026")', 3, 5],
  ['=DATEVALUE("5 mars 2026")', 46086, '#VALUE!'],
  ['=YEAR("1er janvier 2008")', 2008, '#VALUE!'],
  ['=DAYS("05/03/2026","2026-03-01")', 4, 63],
  ['=EDATE("05/03/2026",1)', 46117, 46176],
  ['=DATEVALUE("2026-03-05")', 46086, 46086],
  // Half a day, or twelve hours? An error, which one sees.
  ['="12 h"*2', '#VALUE!', '#VALUE!'],
  ['=TIMEVALUE("10:30")', 0.4375, 0.4375],
  ['=DATEVALUE("abc")', '#VALUE!', '#VALUE!'],
  ['="abc"*2', '#VALUE!', '#VALUE!'],
])('%s is %s in French, %s in English', async (formula, french, english) => {
  expect([await shown(formula, 'fr'), await shown(formula, 'en')]).toEqual([french, english]);
});
