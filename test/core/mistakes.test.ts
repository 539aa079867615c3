import { describe, expect, it } from 'vitest';
import { proposalFor, type Writing } from '../../core/mistakes';
import { withNamesOf } from '../../core/mistakes/names';

const FRENCH: Writing = { style: 'french', prefix: 'MUTU.' };
const ENGLISH: Writing = { style: 'canonical', prefix: 'MUTU.' };
const SHEETS: Writing = { style: 'canonical', prefix: 'MUTU_' };

const mended = (formula: string, writing = FRENCH): string | undefined => proposalFor(formula, writing)?.mended;
const said = (formula: string, writing = FRENCH): string | undefined => proposalFor(formula, writing)?.sentence.fr;

describe('what is likely wrong', () => {
  it.each([
    // Names
    ['=MUTU.SEUILE(12000;25;6)', '=MUTU.SEUIL(12000;25;6)'],
    ['=MUTU.PARTAGER(100;A1:A3)', '=MUTU.PARTAGE(100;A1:A3)'],
    ['=MUTU.COÛTUSAGE(50;5)', '=MUTU.COUTUSAGE(50;5)'],
    ['=COÛTUSAGE(50;5)', '=MUTU.COUTUSAGE(50;5)'],
    ['=SEUIL(12000;25;6)', '=MUTU.SEUIL(12000;25;6)'],
    ['=seuil(12000;25;6)', '=MUTU.SEUIL(12000;25;6)'],
    ['=SEUILE(12000;25;6)', '=MUTU.SEUIL(12000;25;6)'],
    ['=MUTU_SEUIL(12000;25;6)', '=MUTU.SEUIL(12000;25;6)'],
    ['=_xldudf_MUTU_SEUIL(12000;25;6)', '=MUTU.SEUIL(12000;25;6)'],
    ['=[1]!_xldudf_MUTU_SEUIL(12000;25;6)', '=MUTU.SEUIL(12000;25;6)'],
    ['=MUTU SEUIL(12000;25;6)', '=MUTU.SEUIL(12000;25;6)'],
    ['=MUTU-SEUIL(12000;25;6)', '=MUTU.SEUIL(12000;25;6)'],
    ['=MUTU;SEUIL(12000;25;6)', '=MUTU.SEUIL(12000;25;6)'],
    ['=MUTUSEUIL(12000;25;6)', '=MUTU.SEUIL(12000;25;6)'],
    ['=2*SI(A1>0;SEUIL(A1;25;6);MUTU.TARIFS(1;2;3))', '=2*SI(A1>0;MUTU.SEUIL(A1;25;6);MUTU.TARIF(1;2;3))'],
    ['=SOME(A1:A3)', '=SOMME(A1:A3)'],
    ['=MOYENE(A1:A3)', '=MOYENNE(A1:A3)'],
    ['=MOY(A1:A3)', '=MOYENNE(A1:A3)'],
    // Parentheses
    ['=MAX A1 A2', '=MAX(A1;A2)'],
    ['=MOYENNE B2:B4 ; 12,5 C7', '=MOYENNE(B2:B4 ; 12,5;C7)'],
    ['=ARRONDI((1,255;2)', '=ARRONDI(1,255;2)'],
    ['=ARRONDI((D4*1,05;2))', '=ARRONDI(D4*1,05;2)'],
    ['=2*MUTU.TARIF((9600;3,5;800)', '=2*MUTU.TARIF(9600;3,5;800)'],
    // Signs
    ['=D1×2', '=D1*2'],
    ['=2,5 × D1 ÷ 4', '=2,5 * D1 / 4'],
    ['=5x3', '=5*3'],
    ['=2,5X3,5', '=2,5*3,5'],
    ['=D1 x (A1+2)', '=D1 * (A1+2)'],
    ['=D1−2', '=D1-2'],
    ['=D1 – 2', '=D1 - 2'],
    ['=SI(D1≥2;1;0)', '=SI(D1>=2;1;0)'],
    ['=SI(D1=>2;1;SI(D1=<1;2;3))', '=SI(D1>=2;1;SI(D1<=1;2;3))'],
    ['=SI(D1!=2;1;0)', '=SI(D1<>2;1;0)'],
    // Numbers
    ['=MUTU.SEUIL(12 000;25;6)', '=MUTU.SEUIL(12000;25;6)'],
    ['=MUTU.SEUIL(12\u00a0000;25;6)', '=MUTU.SEUIL(12000;25;6)'],
    ['=MUTU.SEUIL(12\u202f000;25;6)', '=MUTU.SEUIL(12000;25;6)'],
    ['=MUTU.SEUIL(1 234 567,50;25;6)', '=MUTU.SEUIL(1234567,50;25;6)'],
    ['=MUTU.SEUIL(12000;1,75 $;1)', '=MUTU.SEUIL(12000;1,75;1)'],
    ['=MUTU.SEUIL(12 500 $;25 $;6$)', '=MUTU.SEUIL(12500;25;6)'],
    ['=MUTU.SEUIL($ 12 000;$25;6)', '=MUTU.SEUIL(12000;25;6)'],
    ['=1 234,50*2', '=1234,50*2'],
    // Marks
    ['=MUTU.SEUIL(12000,25;6)', '=MUTU.SEUIL(12000;25;6)'],
    ['=MUTU.MAINOEUVRE(30,1)', '=MUTU.MAINOEUVRE(30;1)'],
    ['=SOMME B15:B18', '=SOMME(B15:B18)'],
    ['=MUTU.SEUIL 12000;25;6', '=MUTU.SEUIL(12000;25;6)'],
    ["=2+SOMME 'Feuille 2'!B15:B18", "=2+SOMME('Feuille 2'!B15:B18)"],
    ['=SI(A1>0;SOMME B1:B3;0)', '=SI(A1>0;SOMME(B1:B3);0)'],
    ['=MUTU.SEUIL(12000;25;6))', '=MUTU.SEUIL(12000;25;6)'],
    ['=MUTU.SEUIL(12000;25;6', '=MUTU.SEUIL(12000;25;6)'],
    ['=SOMME(A1;SI(A2>0;1;0)', '=SOMME(A1;SI(A2>0;1;0))'],
    ['=MUTU.GESTION(1.200,50;100)', '=MUTU.GESTION(1200,50;100)'],
    ['=MUTU.SEUIL(12.000,00;25;6)', '=MUTU.SEUIL(12000,00;25;6)'],
    ['=SOMME(1.234.567,5;1.000.000)', '=SOMME(1234567,5;1000000)'],
    ['=1.200,50*2', '=1200,50*2'],
    ['=MUTU.SEUIL(12.000;25;6)', '=MUTU.SEUIL(12000;25;6)'],
    ['=MUTU.SEUIL(12,000;25;6)', '=MUTU.SEUIL(12000;25;6)'],
    // Typed 12,000,25,6 on a French screen, which shows « ; » for commas that separate.
    ['=MUTU.SEUIL(12;000;25;6)', '=MUTU.SEUIL(12000;25;6)'],
    ['=MUTU.GESTION(1;200;100;3)', '=MUTU.GESTION(1200;100;3)'],
    // Times
    ['=MUTU.MAINOEUVRE(30;1:30)', '=MUTU.MAINOEUVRE(30;"1:30")'],
    ['=MUTU.MAINOEUVRE(30;1h30)', '=MUTU.MAINOEUVRE(30;"1h30")'],
    ['=MUTU.MAINOEUVRE(30;1 h 30)', '=MUTU.MAINOEUVRE(30;"1 h 30")'],
    ['=MUTU.MAINOEUVRE(30; 2H)', '=MUTU.MAINOEUVRE(30; "2H")'],
    ['=30*1h30', '=30*(1+30/60)'],
    // Quotes
    ['=MUTU.MAINOEUVRE(30;“1:30”)', '=MUTU.MAINOEUVRE(30;"1:30")'],
    ['=MUTU.MAINOEUVRE(30;« 1 h 30 »)', '=MUTU.MAINOEUVRE(30;"1 h 30")'],
    ["=SI(A1=”l’été; ou l'hiver”;1;2)", '=SI(A1="l’été; ou l\'hiver";1;2)'],
    // Several at once
    ['=MAINOEUVRE(1.200,50;“1h30”)', '=MUTU.MAINOEUVRE(1200,50;"1h30")'],
    ['=SEUIL(12 000;25 $;6))', '=MUTU.SEUIL(12000;25;6)'],
  ])('%s → %s', (formula, right) => {
    expect(mended(formula)).toBe(right);
  });

  it('reads an English screen by its own marks, and writes the names of the host', () => {
    expect(mended('=MUTU.SEUIL(12 000.50, 25, 6)', ENGLISH)).toBe('=MUTU.SEUIL(12000.50, 25, 6)');
    expect(mended('=MUTU.SEUIL($12.50,25,6)', ENGLISH)).toBe('=MUTU.SEUIL(12.50,25,6)');
    expect(mended('=SEUIL(12000,25,6)', SHEETS)).toBe('=MUTU_SEUIL(12000,25,6)');
    expect(mended('=MUTU.SEUILS(12000,25,6)', SHEETS)).toBe('=MUTU_SEUIL(12000,25,6)');
    expect(mended('=MUTU_SEUIL(12000,25,6)', SHEETS)).toBeUndefined();
  });

  it('mends on an English screen what was written on a French one', () => {
    expect(mended('=GESTION(1200;100)', ENGLISH)).toBe('=MUTU.GESTION(1200,100)');
    expect(mended('=MUTU.SEUIL(12000;25,5;6)', ENGLISH)).toBe('=MUTU.SEUIL(12000,25.5,6)');
    expect(mended('=SOMME(A1:A3;0,5)', ENGLISH)).toBe('=SUM(A1:A3,0.5)');
    expect(mended('=SUM({1;2})', ENGLISH)).toBeUndefined();
    expect(mended('=SOMME(A1:A3)', ENGLISH)).toBe('=SUM(A1:A3)');
    expect(mended('=IF(A1=VRAI,1,0)', ENGLISH)).toBe('=IF(A1=TRUE,1,0)');
    expect(mended("=A1&'kg'", ENGLISH)).toBe('=A1&"kg"');
    expect(mended('=AVG(A1:A3)', ENGLISH)).toBe('=AVERAGE(A1:A3)');
    expect(mended('=si(A1>0,Moyenne(B1:B3),0)', ENGLISH)).toBe('=IF(A1>0,AVERAGE(B1:B3),0)');
    expect(proposalFor('=SOMME(A1:A3)', ENGLISH)?.sentence.en).toBe('“SOMME” is written SUM here.');
    expect(mended('=MAX(A1:A3)', ENGLISH)).toBeUndefined();
    expect(mended('=SUM(A1:A3)', ENGLISH)).toBeUndefined();
  });

  it('mends on an English screen a comma that separates nothing', () => {
    expect(mended('=B2*1,5', ENGLISH)).toBe('=B2*1.5');
    expect(mended('=0,585*A1+2,25', ENGLISH)).toBe('=0.585*A1+2.25');
    expect(mended('=1,200*2', ENGLISH)).toBe('=1200*2');
    expect(mended('=1,200.50*2', ENGLISH)).toBe('=1200.50*2');
    expect(proposalFor('=B2*1,5', ENGLISH)?.sentence.en).toBe('1,5: write 1.5, with a point.');
    expect(mended('=ROUND(A1,2)', ENGLISH)).toBeUndefined();
    expect(mended('={1,2}', ENGLISH)).toBeUndefined();
    expect(mended('=A1,B2', ENGLISH)).toBeUndefined();
  });

  it('joins on an English screen a number that its comma cuts', () => {
    expect(mended('=MUTU.GESTION(1,200,100)', ENGLISH)).toBe('=MUTU.GESTION(1200,100)');
    expect(mended('=MUTU.GESTION(1,200.50,100)', ENGLISH)).toBe('=MUTU.GESTION(1200.50,100)');
    expect(mended('=MUTU.SEUIL(12,000,25,6)', ENGLISH)).toBe('=MUTU.SEUIL(12000,25,6)');
    expect(mended('=MUTU.SEUIL(12,500,25,6)', ENGLISH)).toBe('=MUTU.SEUIL(12500,25,6)');
    expect(mended('=MUTU_SEUIL(1,250,000,25,6)', SHEETS)).toBe('=MUTU_SEUIL(1250000,25,6)');
    expect(mended('=MUTU.SEUIL(12,000,100,6)', ENGLISH)).toBe('=MUTU.SEUIL(12000,100,6)');
    expect(mended('=MUTU.SEUIL(12,000,25,600)', ENGLISH)).toBe('=MUTU.SEUIL(12000,25,600)');
    expect(mended('=MUTU.GESTION(1,200,100,3)', ENGLISH)).toBe('=MUTU.GESTION(1200,100,3)');
    expect(mended('=SUM(12,000,5)', ENGLISH)).toBe('=SUM(12000,5)');
    expect(mended('=MUTU.SEUIL(12.000,25,6)', ENGLISH)).toBe('=MUTU.SEUIL(12000,25,6)');
    expect(proposalFor('=MUTU.GESTION(1,200,100)', ENGLISH)?.sentence.en).toBe(
      '1,200 reads as 2 arguments here: for one number, write 1200.',
    );
  });

  it('is said in a sentence that quotes what was typed and gives what to write', () => {
    expect(said('=MUTU.SEUIL(12 000;25;6)')).toBe('12 000 : écrivez 12000, sans espace.');
    expect(said('=MUTU.SEUILE(12000;25;6)')).toBe('« MUTU.SEUILE » n’existe pas : vouliez-vous dire MUTU.SEUIL ?');
    expect(said('=SEUIL(12000;25 $;6)')).toBe(
      '« SEUIL » est une fonction de Mutu : écrivez MUTU.SEUIL. 25 $ : écrivez 25, sans « $ ».',
    );
    expect(said('=SOMME B15:B18')).toBe('Il manque les parenthèses de SOMME : écrivez SOMME(B15:B18).');
    expect(said('=MUTU.GESTION(1.200,50;100)')).toBe('1.200,50 : écrivez 1200,50, sans point entre les milliers.');
    expect(said('=MUTU.SEUIL(12,000;25;6)')).toBe('12,000 se lit ici 12 : pour 12\u00a0000, écrivez 12000.');
    expect(said('=MUTU.MAINOEUVRE(30;1:30)')).toBe(
      '1:30 désigne ici les lignes 1 à 30 : pour une durée ou une heure, écrivez "1:30".',
    );
    expect(proposalFor('=MUTU_SEUIL(1;2;1)', FRENCH)?.causes).toEqual(['name']);
    expect(proposalFor('=MUTU.SEUILE(1;2;1)', FRENCH)?.causes).toEqual(['near']);
  });
});

describe('nothing is proposed', () => {
  it.each([
    // Fine as they are
    '=MUTU.SEUIL(12000;25;6)',
    '=mutu.seuil(12000;25,5;6;;5 %)',
    '=SOMME(A1:A3;0,5)',
    '=SUM(A1:A3;2)',
    '=_xlfn.XLOOKUP(A1;B1:B3;C1:C3)',
    "=SOMME($A$1:$A$3;$5:$9;'12 000'!A1)",
    '=SOMME(A1:B3 B2:C4)',
    '=-A1^2',
    '={1\\2;3\\4}',
    'MUTU.SEUILE(1)',
    '=MUTU.SEUIL(12,5;0,250;1,125)',
    '=MUTU.GESTION(1;200;100)',
    '=MUTU.REMPLACEMENT(900;7;5;200)',
    '=MUTU.PARTAGE(100;1:30)',
    '=SOMME(1:30)',
    '=MUTU.MAINOEUVRE(30;12:75)',
    '=ARRONDI(A1*1,125;2)',
    // Texts are never touched
    '=MUTU.MAINOEUVRE(30;"1:30")',
    '=A1&" « 1 h 30 » “b” 1.200,50"',
    '=MUTU.SEUIL("12 000";25;6)',
    '="SEUIL(12 000)"',
    "='SEUIL(1 000)'!A1",
    '=A1&"25 $"',
    // What was meant is not clear
    '=MUTU.ABRACADABRA(1;2)',
    '=MUTU.ABRACADABRA(12 000;2)',
    '=MABELLEFONCTION(1)',
    '=SI(D1>2 ET D2>3;1;0)',
    '=x*3',
    "=SOMME('Janvier':'Mars'!A1)",
    '=SOMME((A1:A3;C1))',
    '=PETITE.VALEUR((A1:A3;C1:C3);2)',
    '=SOMME((A1+A2)*3;2)',
    '=MUTU.SEUIL(12 00;25;6)',
    '=MUTU.SEUIL(12 000 50;25;6)',
    '=MUTU.SEUIL(1234 567;25;6)',
    '=MUTU.SEUIL(12000,25;6,5)',
    '=MUTU.SEUIL(12000;25)',
    '=(A1+A2*3',
    '=SOMME(A1));A2)',
    '=MUTU.SEUIL("12000;25;6)',
    '=',
  ])('%s', (formula) => {
    expect(proposalFor(formula, FRENCH)).toBeUndefined();
  });
});

describe('a comma on an English screen that may well separate', () => {
  it.each([
    '=MUTU.GESTION(1, 200, 100)',
    '=MUTU.GESTION(1200,100,3)',
    '=MUTU.PROVISION(3,500)',
    '=MUTU.REMPLACEMENT(3500,7,5,200)',
    '=SUM(1,200,100)',
    '=MAX(5,100)',
  ])('%s', (formula) => {
    expect(proposalFor(formula, ENGLISH)).toBeUndefined();
  });
});

describe('names that one may mend without asking', () => {
  it('are those of another host, with accents or without their prefix where the cell shows #NAME?', () => {
    const formula =
      '=MUTU.SEUIL(1)+MUTU_TARIF(2)+_xldudf_MUTU_CLE(3)+MUTU.COÛTUSAGE(4)+SEUIL(5)+"SEUIL("+MUTU.SEUILE(6)';
    expect(withNamesOf('MUTU_', formula, true)).toBe(
      '=MUTU_SEUIL(1)+MUTU_TARIF(2)+MUTU_CLE(3)+MUTU_COUTUSAGE(4)+MUTU_SEUIL(5)+"SEUIL("+MUTU.SEUILE(6)',
    );
    expect(withNamesOf('MUTU_', '=SEUIL(5)', false)).toBe('=SEUIL(5)');
    expect(withNamesOf('MUTU.', '=mutu.seuil(5)', true)).toBe('=mutu.seuil(5)');
  });
});
