/** Native functions where the engine answered otherwise than Excel, or may not: figures of Microsoft's documentation, or by hand. */
import { CellValueType } from '@univerjs/core';
import { expect, it } from 'vitest';
import { headlessSheet } from '../../support/headless-sheet';
import { typed } from './cells';

const day = (year: number, month: number, date: number): number =>
  Math.round((Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000);

/** A day, a count, a blank; figures one of which is text, one of which is an error. */
const ODD = {
  Z48: day(2012, 1, 1),
  Z49: 22,
  Y48: { v: '4', t: CellValueType.STRING },
  Y49: 1,
  Y50: 2,
  Y51: 10,
  X48: 7,
  X49: 5,
  X50: 6,
  X51: 12,
  W48: 1,
  W49: '=1/0',
};

it.each<readonly [string, string | number]>([
  // The same day, or the last of the month where there is none.
  ['=EDATE(DATE(2020,1,31),1)', day(2020, 2, 29)],
  ['=EDATE(DATE(2019,1,31),1)', day(2019, 2, 28)],
  ['=EDATE(DATE(2020,2,29),12)', day(2021, 2, 28)],
  ['=EDATE(DATE(2020,3,31),-1)', day(2020, 2, 29)],
  ['=EDATE(DATE(2020,5,31),-11)', day(2019, 6, 30)],
  ['=EDATE(DATE(2020,1,31),-1.9)', day(2019, 12, 31)],
  ['=EDATE(DATE(2020,1,15)+0.75,1)', day(2020, 2, 15)],
  ['=SUM(EDATE(DATE(2020,1,31),{1,2}))', day(2020, 2, 29) + day(2020, 3, 31)],
  // Microsoft, « EOMONTH function »: months that are no integer are truncated.
  ['=EOMONTH(DATE(2020,1,15),-0.9)', day(2020, 1, 31)],
  ['=EOMONTH(DATE(2020,1,15),1.9)', day(2020, 2, 29)],
  ['=EDATE(1,-2)', '#NUM!'],
  ['=EDATE(2958465,1)', '#NUM!'],
  ['=EDATE("texte",1)', '#VALUE!'],
  ['=EOMONTH(DATE(2011,1,1),1)', day(2011, 2, 28)],
  ['=EOMONTH(DATE(2011,1,1),-3)', day(2010, 10, 31)],
  // Documentation of YEARFRAC: 0.58055556, 0.57650273 (211 days of 366), 0.57808219 (of 365).
  ['=YEARFRAC(DATE(2012,1,1),DATE(2012,7,30))', 209 / 360],
  ['=YEARFRAC(DATE(2012,1,1),DATE(2012,7,30),1)', 211 / 366],
  ['=YEARFRAC(DATE(2012,1,1),DATE(2012,7,30),3)', 211 / 365],
  ['=YEARFRAC(DATE(2020,2,29),DATE(2021,2,28))', 1],
  ['=YEARFRAC(DATE(2020,2,29),DATE(2021,2,28),1)', 365 / 366],
  ['=YEARFRAC(DATE(2021,2,28),DATE(2020,2,29),1)', 365 / 366],
  // Documentation of DB: 186,083.33 the first year of seven months, 15,845.10 the seventh.
  ['=ROUND(DB(1000000,100000,6,1,7),2)', 186_083.33],
  ['=ROUND(DB(1000000,100000,6,7,7),2)', 15_845.1],
  ['=DB(1000000,100000,6,8,7)', '#NUM!'],
  ['=DB(1000000,100000,6,7)', '#NUM!'],
  // Parts of a row are dropped: three rows from the second, 120.50 + 340 + 98.25.
  ['=SUM(OFFSET(D1,1.9,0,3.9,1.2))', 558.75],
  ['=SUM(OFFSET(A1,0,3,2,1.2))', 120.5],
  // Brackets: the last that is not beyond.
  ['=MATCH(20,Q1:Q7,1)', 3],
  ['=MATCH(25,Q1:Q7)', 3],
  ['=MATCH(1000,Q1:Q7)', 7],
  ['=MATCH(9,Q1:Q7)', '#N/A'],
  ['=MATCH("m",{"a","g","t"},1)', 2],
  ['=MATCH("x",Q1:Q7,1)', '#N/A'],
  ['=MATCH(20,Q1:Q7,0)', 2],
  ['=SEARCH("?er","Mutualiser")', 8],
  ['=SEARCH("u*l","Mutualiser")', 2],
  ['=SEARCH("~?","quoi ?")', 6],
  ['=SEARCH("z*","Mutualiser")', '#VALUE!'],
  ['=SEARCH("(","a(b")', 2],
  // 12 and « abc » as text, TRUE, 2.5: (0 + 0 + 1 + 2.5) / 4.
  ['=AVERAGEA(P1:P4)', 0.875],
  ['=MAXA(P1:P3)', 1],
  ['=MINA(P1:P4)', 0],
  ['=IF(TRUE,Z50)', 0],
  ['=VLOOKUP("Coop",C2:G9,5,FALSE)', 0],
  ['=IFERROR(Z50,1)', 0],
  ['=IF(Z50="","",Z50)', ''],
  // « @ »: the value of the row where the formula stands, a cell or a call as it is (Microsoft, « Implicit intersection operator »).
  ['=@D2', 120.5],
  ['=@INDEX(D2:D9,2)', 340],
  ['=@SUM(D2:D3)', 460.5],
  ['=@SEQUENCE(3)', 1],
  // Before an empty cell too: formulas of this table stand in row 30.
  ['=@Z1:Z60', 0],
  ['=@Z1:Z60&"/"', '/'],
  ['=IF(ISBLANK(@Z1:Z60),1,2)', 1],
  ['=SUM(@D1:D9)', '#VALUE!'],
  // ISO 8601: a week is of the year of its Thursday. 1 January 2021 was a Friday, 29 December 2025 a Monday.
  ['=ISOWEEKNUM(DATE(2024,12,30))', 1],
  ['=ISOWEEKNUM(DATE(2024,12,29))', 52],
  ['=ISOWEEKNUM(DATE(2021,1,1))', 53],
  ['=WEEKNUM(DATE(2025,12,29),21)', 1],
  ['=WEEKNUM(DATE(2025,12,29))', 53],
  ['=SUM(ISOWEEKNUM(A2:A3))', 4],
  ['=ISOWEEKNUM("texte")', '#VALUE!'],
  // Numbers, then words, then FALSE and TRUE; a blank cell is 0, the empty text or FALSE (Microsoft, « Sort order »).
  ['=IF(TRUE<>1,"y","n")', 'y'],
  ['=IF(TRUE<>"a","y","n")', 'y'],
  ['=IF(TRUE>"a","y","n")', 'y'],
  ['=IF("a">9,"y","n")', 'y'],
  ['=IF((""&"")=Z1,"y","n")', 'y'],
  ['=IF((""&"")>Z1,"y","n")', 'n'],
  ['=IF("été">"zone","y","n")', 'n'],
  ['=IF("Été"="été","y","n")', 'y'],
  // « * » stands for anything where something is looked for, never beside a sign.
  ['=IF("abc"="a*","y","n")', 'n'],
  ['=IF("a*"="A*","y","n")', 'y'],
  ['=SUMPRODUCT(--(B2:B9="Carb*"))', 0],
  ['=COUNTIF(B2:B9,"Carb*")', 4],
  // Documentation of MAXIFS and MINIFS: 0 where no cell answers the criteria.
  ['=MINIFS(D2:D9,B2:B9,"rien")', 0],
  ['=MAXIFS(D2:D9,D2:D9,">99999")', 0],
  ['=MAXIFS(B2:B9,B2:B9,"Carburant")', 0],
  ['=MAXIFS(D2:D9,B2:B9,"Carburant")', 120.5],
  // Longer than the sheet: the sum of the first thousand whole numbers.
  ['=SUM(SEQUENCE(1000))', 500_500],
  // Documentation of each.
  ['=ROUND(CUMIPMT(0.09/12,360,125000,13,24,0),5)', -11_135.23213],
  ['=ROUND(CUMPRINC(0.09/12,360,125000,13,24,0),7)', -934.1071234],
  ['=ROUND(IPMT(0.1/12,1,36,8000),2)', -66.67],
  ['=ROUND(IPMT(0.1,3,3,8000),2)', -292.45],
  ['=ROUND(PPMT(0.1/12,1,24,2000),2)', -75.62],
  ['=ROUND(PPMT(0.08,10,10,200000),2)', -27_598.05],
  ['=ROUND(NPER(0.12/12,-100,-1000,10000,1),7)', 59.6738657],
  ['=ROUND(FV(0.06/12,10,-200,-500,1),2)', 2581.4],
  ['=ROUND(PV(0.08/12,240,500),2)', -59_777.15],
  ['=ROUND(RATE(48,-200,8000),4)', 0.0077],
  ['=ROUND(XNPV(0.09,N1:N5,O1:O5),2)', 2086.65],
  ['=ROUND(XIRR(N1:N5,O1:O5,0.1),7)', 0.3733625],
  ['=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1))', 110],
  ['=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1),{41235,41247,41295})', 107],
  ['=WORKDAY(DATE(2008,10,1),151)', day(2009, 4, 30)],
  ['=WORKDAY(DATE(2008,10,1),151,{39778,39786,39834})', day(2009, 5, 5)],
  ['=DAYS360(DATE(2011,1,30),DATE(2011,2,1))', 1],
  ['=DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"YD")', 75],
  ['=ROUND(-1.475,2)', -1.48],
  ['=ROUND(2.5,0)', 3],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1.005,2)', 1.01],
  // Three lines of fuel, « carburant » among them, and « Ferme* » over two hours or « Coop » under one: by hand.
  ['=SUMIFS(D2:D9,B2:B9,"Carburant")', 120.5 + 98.25 - 20 + 60],
  ['=DSUM(A1:E9,"Montant",G1:G2)', 120.5 + 98.25 - 20 + 60],
  ['=DSUM(A1:E9,"Montant",K1:L3)', 120.5 + 340 + 98.25 + 1200 + 430],
  ['=DCOUNT(A1:E9,"Montant",H1:I2)', 4],
  ['=XLOOKUP("Location",B2:B9,D2:D9)', 430],
  ['=XLOOKUP("rien",B2:B9,D2:D9,"absent")', 'absent'],
  ['=XLOOKUP(25,Q1:Q7,Q1:Q7,,-1)', 20],
  ['=XLOOKUP(25,Q1:Q7,Q1:Q7,,1)', 30],
  ['=XLOOKUP("loc*",B2:B9,D2:D9,,2)', 430],
  ['=SUM(FILTER(D2:D9,C2:C9="Ferme A"))', 120.5 + 75.1 + 430],
  ['=TEXTJOIN(";",TRUE,SORT(UNIQUE(C2:C9)))', 'Coop;Ferme A;Ferme B;Ferme C'],
  ['=INDEX(SORT(D2:D9,1,-1),2)', 430],
  ['=ROWS(UNIQUE(B2:B9))', 5],
  ['=FILTER(D2:D9,C2:C9="x","rien")', 'rien'],
  ['=COUNTIF(A2:A9,">="&DATE(2024,3,1))', 4],
  // Documentation of TRUNC: it takes the digits away, TRUNC(-8.9) is -8. Of a whole number or of cents, nothing is taken.
  ['=TRUNC(-12)', -12],
  ['=TRUNC(-100,2)', -100],
  ['=TRUNC(-8.9)', -8],
  ['=TRUNC(D7*100)', -2000],
  ['=SUM(TRUNC({-1.25,2.35},1))', 1.1],
  ['=TRUNC("-12.35",1)', -12.3],
  // Arguments in cells count as arguments in the formula: Tuesday 31 January 2012 is 22 workdays after 1 January.
  ['=WORKDAY.INTL(Z48,Z49,1)', day(2012, 1, 31)],
  ['=WORKDAY.INTL(Z48,Z50)', day(2012, 1, 1)],
  // Documentation of each: text in a range is left out. 4 is text there, beside 1, 2 and 10.
  ['=MEDIAN(Y48:Y51)', 2],
  ['=NPV(0,Y48:Y51)', 13],
  ['=RANK(4,Y48:Y51)', '#N/A'],
  ['=RANK(2,Y48:Y51)', 2],
  ['=GEOMEAN(Y48:Y51)', 20 ** (1 / 3)],
  ['=TRIMMEAN(Y48:Y51,0)', 13 / 3],
  ['=DEVSQ(Y48:Y51)', (10 / 3) ** 2 + (7 / 3) ** 2 + (17 / 3) ** 2],
  ['=MEDIAN("4",2)', 3],
  // Pairs (1, 5), (2, 6), (10, 12): deviations −10/3, −7/3, 17/3 and −8/3, −5/3, 13/3; 112/3 over the square root of 146/3 by 86/3.
  ['=CORREL(Y48:Y51,X48:X51)', 112 / Math.sqrt(146 * 86)],
  // What is blank or empty is sought as 0 or among texts: no blank line is found (Microsoft, VLOOKUP in an exact match).
  ['=VLOOKUP(Z50,Z46:AA49,2,FALSE)', '#N/A'],
  ['=VLOOKUP("",Z46:AA49,2,FALSE)', '#N/A'],
  ['=VLOOKUP("",{"",7},2,FALSE)', 7],
  ['=VLOOKUP(0,{1,6;0,5},2,FALSE)', 5],
  ['=HLOOKUP(Z50,Y46:Z47,1,FALSE)', '#N/A'],
  // In XLOOKUP and XMATCH too, a blank is no 0; but what is blank finds what is blank (Microsoft, XLOOKUP, « lookup_value »).
  ['=XMATCH(0,Z49:Z52)', '#N/A'],
  ['=XLOOKUP(0,VSTACK(Z50:Z51,0),{1;2;3},"absent")', 3],
  ['=XLOOKUP(0,Z50:Z51,{1;2},"absent")', 'absent'],
  ['=XLOOKUP(Z50,Z48:Z51,{1;2;3;4},"absent")', 3],
  ['=XMATCH(Z50,{0;FALSE;5})', '#N/A'],
  ['=XMATCH(FALSE,Z50:Z51)', '#N/A'],
  // « If a valid match is not found, return the [if_not_found] text you supply »: what is found is answered, an error or a blank too.
  ['=XLOOKUP(0,Z50:Z51,{1,2;3,4},"absent")', 'absent'],
  ['=XLOOKUP("b",{"a";"b"},W48:W49,0)', '#DIV/0!'],
  ['=SUM(IFERROR(XLOOKUP({"a";"b";"c"},{"a";"b"},W48:W49,5),20))', 26],
  ['=XLOOKUP(7,{5;9},Z50:Z51,"absent",-1)', 0],
  ['=SUM(XLOOKUP("b",{"a";"b"},{1,2;3,4}))', 7],
  ['=SUM(XLOOKUP("b",{"a","b"},{1,2;3,4}))', 6],
  ['=XLOOKUP("c",{"a";"b"},{1;2})', '#N/A'],
  ['=XLOOKUP("b*",{"a";"bc"},{1;2},,2,2)', '#VALUE!'],
  // Codes of signs go to 255, rows to 1,048,576 and columns to 16,384 (Microsoft, CHAR; « Excel specifications and limits »).
  ['=CHAR(256)', '#VALUE!'],
  ['=CHAR(233)', 'é'],
  ['=ADDRESS(0,1)', '#VALUE!'],
  ['=ADDRESS(1,16385)', '#VALUE!'],
  ['=ADDRESS(2,3,1,TRUE,"Ma feuille")', "'Ma feuille'!$C$2"],
  ['=BASE(5,2,256)', '#NUM!'],
  ['=BASE(5,2,8)', '00000101'],
  // Two minutes taken from three o’clock and five seconds; less than nothing is no time.
  ['=ROUND(TIME(3,-2,5)*86400,0)', 2 * 3600 + 58 * 60 + 5],
  ['=TIME(0,-2,5)', '#NUM!'],
  ['=TIME(27,0,0)', 0.125],
  // Documentation of PROPER: each letter that follows no letter.
  ['=PROPER("NOËL à québec")', 'Noël À Québec'],
  ['=PROPER("l\'érable")', "L'Érable"],
  ['=PROPER("76BudGet")', '76Budget'],
  // Fifteen digits are rounded, half away from nought, as ROUND does.
  ['=TEXT(1.005,"0.00")', '1.01'],
  ['=TEXT(-0.285,"0.00;(0.00)")', '(0.29)'],
  ['=TEXT(1.00499999999999,"0.00")', '1.00'],
  ['=FIXED(1.005,2)', '1.01'],
  // A minus may stand apart from what it is before.
  ['=- 2', -2],
  ['=5+- 2', 3],
  ['=IF(D2>0, - SUM(D2:D3),0)', -460.5],
  ['=-"2"', -2],
  ['=D2&"- 2"&- 2', '120.5- 2-2'],
  ['=D2 - 2', 118.5],
  ['=SUM({- 1,2})', 1],
])('%s is %s', async (formula, value) => {
  const sheet = await headlessSheet({ ...typed(), ...ODD, T30: formula }, 'en');
  const found = sheet.value('T30');
  if (typeof value === 'number') expect(found).toBeCloseTo(value, 9);
  else expect(found).toBe(value);
  sheet.dispose();
});
