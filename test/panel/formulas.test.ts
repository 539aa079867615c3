import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellError, catalog, find } from '../../core';
import { paramsOf } from '../../core/declare/define';
import type { Param } from '../../core/declare/kinds';
import { formulaOf, inSpellingOf, ownCalls } from '../../core/formula/calls';
import { holdsCell, isName, referenceIn, writtenFrom } from '../../core/formula/references';
import { argumentOf, argumentsByParam, exampleFields, fieldOf, separateArguments } from '../../panel/arguments';
import { evaluate, readReferences, referencesIn, writtenOn } from '../../panel/evaluate';
import { outcomeOf } from '../../panel/outcome';
import { spellingOf } from '../../panel/spelling';
import { FakeHost } from './fake-host';

const french = spellingOf('fr', 'MUTU.', new Map([['SOMME', 'SUM']]));
const english = spellingOf('en');

function paramOf(id: string, key: string): Param {
  const param = find(id)?.params[key];
  if (!param) throw new Error(`${id} has no ${key}`);
  return param;
}
const price = paramOf('SEUIL', 'prix');
const keys = paramOf('PARTAGE', 'cles');
const functionName = paramOf('AIDE', 'fonction');

describe('our calls in a formula', () => {
  it('are read with their arguments as they are written', () => {
    const [call] = ownCalls('=MUTU.SEUIL(B2, SUM(C1:C3,2),"a,b",,5%)');
    expect(call).toMatchObject({ id: 'SEUIL', args: ['B2', 'SUM(C1:C3,2)', '"a,b"', '', '5%'], isWhole: true });
  });

  it('are told apart inside a longer formula, in every spelling', () => {
    const calls = ownCalls('=ROUND(2*MUTU_SEUIL(_xldudf_MUTU_TARIF(1,2,3),4,{1,2;3,4}),2)');
    expect(calls.map(({ id, isWhole }) => [id, isWhole])).toEqual([
      ['SEUIL', false],
      ['TARIF', false],
    ]);
    expect(calls[0]?.args).toEqual(['_xldudf_MUTU_TARIF(1,2,3)', '4', '{1,2;3,4}']);
  });

  it('that are not closed, or stand in a text, are no calls', () => {
    expect(ownCalls('=MUTU.SEUIL(1,2')).toEqual([]);
    expect(ownCalls('="MUTU.SEUIL(1,2)"')).toEqual([]);
  });

  it('are written without the arguments left out at the end', () => {
    expect(formulaOf('SEUIL', ['1', '', '3', '', ''], 'MUTU.')).toBe('=MUTU.SEUIL(1,,3)');
    expect(inSpellingOf('=MUTU.SEUIL(1)+SUM(2)', 'MUTU_')).toBe('=MUTU_SEUIL(1)+SUM(2)');
  });
});

describe('a field and its argument', () => {
  it.each([
    ['12000', '12000'],
    ['1 234,50 $', '1234.5'],
    ['5 %', '5%'],
    ['2,5 %', '2.5%'],
    ['B4', 'B4'],
    ["'Feuille 2'!$B$4", "'Feuille 2'!$B$4"],
    ['=SOMME(B1:B3;0,5)', 'SUM(B1:B3,0.5)'],
    ['B4*2', 'B4*2'],
    ['douze', 'douze'],
    ['douze environ', '"douze environ"'],
    ['', ''],
  ])('a number: %s → %s', (typed, argument) => {
    expect(argumentOf(price, typed, french)).toBe(argument);
  });

  it.each([
    ['B2:B9', 'B2:B9'],
    ['1; 2; 3', '{1;2;3}'],
    ['1;2\n3;4', '{1,2;3,4}'],
    ['1000', '1000'],
    ['', ''],
  ])('cells: %s → %s', (typed, argument) => {
    expect(argumentOf(keys, typed, french)).toBe(argument);
  });

  it('a word is put between quotes', () => {
    expect(argumentOf(functionName, 'SEUIL', french)).toBe('"SEUIL"');
    expect(argumentOf(functionName, 'dit "x"', french)).toBe('"dit ""x"""');
  });

  it('what the panel does not know is kept as it was, in the screen’s language', () => {
    expect(fieldOf(price, 'VLOOKUP("x",A1:B9,2,FALSE)*1.5', french, 'fr')).toBe('=VLOOKUP("x";A1:B9;2;FAUX)*1,5');
    expect(fieldOf(price, 'prix_achat', french, 'fr')).toBe('prix_achat');
    expect(fieldOf(price, '5%', french, 'fr')).toBe('5\u00a0%');
  });

  it('gives back the argument it shows', () => {
    const reference = fc.constantFrom('B2', '$A$1:$B$9', "'Feuille 2'!A1", 'Données!C3', 'A:A', 'prix_achat');
    const number = fc
      .double({ noNaN: true, min: -1e9, max: 1e9 })
      .map((value) => String(Number(value.toPrecision(12))));
    const text = fc.string({ maxLength: 12 }).map((value) => `"${value.trim().replace(/"/g, '""')}"`);
    const expression = fc.constantFrom('B2*2', 'SUM(B1:B3)', 'IF(A1>0,1,2.5)', '-B3', '5%', '{1;2;3}', '1.5*(B2+C3)');
    fc.assert(
      fc.property(
        fc.oneof(reference, number, text, expression),
        fc.constantFrom(french, english),
        (argument, spelling) => {
          fc.pre(argument !== '""' && !/[eE\n\t]/.test(argument.replace(/[A-Z]+\(/g, '')));
          for (const param of [price, keys, functionName]) {
            const shown = fieldOf(param, argument, spelling, spelling === french ? 'fr' : 'en');
            expect(argumentOf(param, shown, spelling)).toBe(argument);
          }
        },
      ),
    );
  });

  it('the example of every function computes from its fields', async () => {
    const host = new FakeHost({ 'Feuille 1': {} });
    for (const declaration of catalog) {
      const fields = exampleFields(declaration, 'fr');
      const args = paramsOf(declaration).map(([, param], i) => argumentOf(param, fields[i] ?? '', french));
      const outcome = await outcomeOf({ declaration, args, sheet: 'Feuille 1' }, host);
      expect([declaration.id, outcome.state]).toEqual([declaration.id, 'done']);
    }
  });

  it('arguments of a repeating parameter stand together, and come apart to be computed', () => {
    const explain = find('EXPLIQUER');
    if (!explain) throw new Error('No EXPLIQUER');
    const byParam = argumentsByParam(explain, ['"SEUIL"', '12000', '25', 'MAX(6,5)']);
    expect(byParam).toEqual(['"SEUIL"', '12000,25,MAX(6,5)']);
    expect(separateArguments(explain, byParam)).toEqual(['"SEUIL"', '12000', '25', 'MAX(6,5)']);
  });
});

describe('references', () => {
  it('are told from names and from everything else', () => {
    expect(referenceIn("'Feuille d''avril'!$B$2:C9")).toEqual({
      sheet: 'Feuille d’avril'.replace('’', "'"),
      range: 'B2:C9',
    });
    expect(referenceIn('A:C')).toEqual({ range: 'A:C' });
    expect(referenceIn('2:5')).toEqual({ range: '2:5' });
    expect(referenceIn('B2+1')).toBeUndefined();
    expect(referenceIn('prix')).toBeUndefined();
    expect([isName('prix_achat'), isName('B2'), isName('TRUE')]).toEqual([true, false, false]);
  });

  it('name their sheet only where it is another', () => {
    expect(writtenFrom({ sheet: 'Données', range: 'B2' }, 'Données')).toBe('B2');
    expect(writtenFrom({ sheet: 'Liste', range: 'B2' }, 'Données')).toBe('Liste!B2');
    expect(writtenFrom({ sheet: "L'an 1", range: 'B2' }, 'Données')).toBe("'L''an 1'!B2");
    expect(writtenOn('SUM(B1:B3)+Liste!C1+prix', 'Budget', 'Données')).toBe('SUM(Budget!B1:B3)+Liste!C1+prix');
    expect(writtenOn('SUM(B1:B3)', 'Données', 'Données')).toBe('SUM(B1:B3)');
  });

  it('hold cells', () => {
    expect([
      holdsCell('B2:C9', 'C9'),
      holdsCell('B2:C9', 'D2'),
      holdsCell('A:B', 'B400'),
      holdsCell('3:4', 'Z5'),
    ]).toEqual([true, false, true, false]);
  });
});

describe('values of arguments', () => {
  const host = new FakeHost(
    { Données: { B1: 10, B2: 2.5, B3: null, B4: 'texte', C1: '#N/A' } },
    { names: { prix: 'Données!B2' } },
  );
  const valueOfText = async (text: string) => evaluate(text, await readReferences([text], host, 'Données'), 'fr');

  it.each([
    ['B1*2+1', 21],
    ['-B2^2', 6.25], // A spreadsheet’s minus comes before its power.
    ['SUM(B1:B4)/2', 6.25],
    ['prix', 2.5],
    ['5%', 0.05],
    ['(1+2)*3-4/2', 7],
    ['MUTU.ENTRETIEN(100,100000,50)', 0.05], // 100 × 50 ÷ 100 000
    ['"a""b"', 'a"b'],
    ['', null],
    // As a grid hands its cells on: a text counts for nothing, a blank stays one.
    ['IF(ISNUMBER(B1:B4),B1:B4,0)', [[10], [2.5], [0], [0]]],
    ['IF(B1:B4="","",B1:B4)', [[10], [2.5], [''], ['texte']]],
    ['IF(ISNUMBER(B1:B4),ROUND(B1:B4,0),"")', [[10], [3], [''], ['']]],
    [
      'IF(B1:B2>5,{1,2},0)',
      [
        [1, 2],
        [0, 0],
      ],
    ],
    ['IF(B3=0,0.95,B3)', 0.95],
    ['IF(B4="TEXTE",B1:B2,0)', [[10], [2.5]]],
    ['IF(AND(B1>5,OR(prix<1,prix>=2.5)),1,2)', 1],
    ['N(B4)+N(prix)', 2.5],
    ['LEN(B3)+LEN(B4)', 5],
    ['(B1:B2>5)*2', [[2], [0]]],
  ])('%s = %s', async (text, expected) => {
    expect(await valueOfText(text)).toEqual({ value: expected });
  });

  it('pass errors on, and guess nothing', async () => {
    expect((await valueOfText('C1+1'))?.value).toBeInstanceOf(CellError);
    expect(await valueOfText('VLOOKUP(B1,B1:B4,1)')).toBeUndefined();
    expect(await valueOfText('B1&"x"')).toBeUndefined();
    expect(await valueOfText('inconnu')).toBeUndefined();
  });

  it('know the cells they name', () => {
    expect(referencesIn("SUM('Feuille 2'!B1:B3,2)*prix+MUTU.SEUIL(A1,2,3)")).toEqual([
      "'Feuille 2'!B1:B3",
      'prix',
      'A1',
    ]);
  });
});
