/** Functions that read or write numbers as text, on a French page: as Excel in French, and English formats are understood too. */
import { describe, expect, it } from 'vitest';
import { englishPattern } from '../../engine/french/patterns';
import { headlessSheet } from '../support/headless-sheet';

const GROUP = '\u00a0';

it.each<readonly [string, string | number]>([
  ['=TEXT(1234.567,"# ##0,00")', `1${GROUP}234,57`],
  ['=TEXTE(1234567.891,"# ##0,00 $")', `1${GROUP}234${GROUP}567,89 $`],
  ['=TEXT(-1234.5,"# ##0,00;(# ##0,00)")', `(1${GROUP}234,50)`],
  ['=TEXT(1234.5,"#,##0.00")', `1${GROUP}234,50`],
  ['=TEXT(0.285,"0,0 %")', '28,5 %'],
  ['=TEXT(12.5,"0,000")', '12,500'],
  ['=TEXT(45292,"jj/mm/aaaa")', '01/01/2024'],
  ['=TEXT(45292,"aaaa-mm-jj")', '2024-01-01'],
  ['=TEXT(45292,"jjjj j mmmm aaaa")', 'lundi 1 janvier 2024'],
  ['=TEXT(45292,"d mmmm yyyy")', '1 janvier 2024'],
  ['=TEXT(0.78125,"hh:mm")', '18:45'],
  ['=TEXT(1.5,"[h]:mm")', '36:00'],
  ['=TEXT(3,"0 ""jours""")', '3 jours'],
  ['=TEXT("12,5","0,00")', '12,50'],
  ['=TEXT("abc","@ !")', 'abc !'],
  ['=TEXT(5.5,"# ?/?")', '5 1/2'],
  ['=TEXT(1/0,"0")', '#DIV/0!'],
  ['=VALUE("12,5")', 12.5],
  ['=CNUM("12,500")', 12.5],
  ['=VALUE("1 234,50 $")', 1234.5],
  ['=VALUE("12,5 %")', 0.125],
  ['=VALUE("-3")', -3],
  ['=VALUE("12.5")', 12.5],
  ['=VALUE("abc")', '#VALUE!'],
  ['=FIXED(1234.567,1)', `1${GROUP}234,6`],
  ['=DOLLAR(1234.567)', `1${GROUP}234,57${GROUP}$`],
  // 98.25 and 120.5 and 340.
  ['=COUNTIF(A1:A4,">=98,25")', 3],
  ['=NB.SI(A1:A4;"98,25")'.replace(';', ','), 1],
  ['=SUMIFS(A1:A4,A1:A4,">98,25",A1:A4,"<340,5")', 460.5],
  ['=SUMIF(A1:A4,">"&98.25,A1:A4)', 460.5],
  ['=SUMIF(A1:A4,B1,A1:A4)', 460.5],
  ['=COUNTIF(B1:B2,"a,b")', 1],
])('%s is %s', async (formula, value) => {
  const sheet = await headlessSheet(
    { A1: 98.25, A2: 120.5, A3: 340, A4: 2, B1: '>98,25', B2: 'a,b', D1: formula },
    'fr',
  );
  expect(sheet.value('D1')).toBe(value);
  sheet.dispose();
});

it('leaves an English page as it is', async () => {
  const sheet = await headlessSheet({ A1: '=TEXT(1234.567,"#,##0.00")', A2: '=VALUE("12,500")' }, 'en');
  expect([sheet.value('A1'), sheet.value('A2')]).toEqual(['1,234.57', 12_500]);
  sheet.dispose();
});

describe('a format', () => {
  it.each([
    ['# ##0,00 "a,b"', '#,##0.00 "a,b"'],
    ['#,##0', '#,##0'],
    ['0.00', '0.00'],
    ['[Rouge]# ##0', '[Rouge]#,##0'],
    ['yyyy-mm-dd', 'yyyy-mm-dd'],
    ['h:mm AM/PM', 'h:mm AM/PM'],
    ['Standard', 'General'],
    ['0" j"', '0" j"'],
    ['# ?/?', '# ?/?'],
  ])('%s reads %s', (french, english) => {
    expect(englishPattern(french)).toBe(english);
  });
});
