import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../core';
import { exampleFormula } from '../../core/declare/example';
import { toCanonical, toFrench } from '../../core/formula';
import { sameLengthCanonical } from '../../core/formula/same-length';
import { frenchNameOf, frenchNames } from '../../core/functions/french-names';

describe('a French formula, read while it is typed', () => {
  it.each([
    ['=SOMME(A1;0,5', '=SOMME(A1,0.5'],
    ['=SI(A1>0;"a;b";1,5)', '=SI(A1>0,"a;b",1.5)'],
    ['=SOMME({1;2\\3})', '=SOMME({1;2,3})'],
    ['=MUTU.COUTUSAGE(50;5;', '=MUTU.COUTUSAGE(50,5,'],
    ['=SUM(A1,B1)', '=SUM(A1,B1)'],
  ])('%s', (typed, canonical) => {
    expect(sameLengthCanonical(typed)).toBe(canonical);
  });

  it('keeps every character at its place', () => {
    const piece = fc.constantFrom(
      '=',
      'SOMME(',
      'A1',
      ';',
      ',',
      '0,5',
      '1.5',
      '"x;y"',
      ')',
      '{',
      '}',
      '\\',
      ' ',
      "'F 1'!B2",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const typed = pieces.join('');
        expect(sameLengthCanonical(typed)).toHaveLength(typed.length);
      }),
    );
  });
});

describe('the names of functions in French', () => {
  it('are one for one', () => {
    expect(frenchNameOf.size).toBe([...frenchNames].filter(([french]) => !french.startsWith('MUTU.')).length);
  });

  // Microsoft, « Excel functions (alphabetical) » in French.
  it.each([
    ['SOMME', 'SUM'],
    ['SI', 'IF'],
    ['SIERREUR', 'IFERROR'],
    ['MOYENNE', 'AVERAGE'],
    ['ARRONDI', 'ROUND'],
    ['RECHERCHEX', 'XLOOKUP'],
    ['NB.SI', 'COUNTIF'],
    ['MAX.SI.ENS', 'MAXIFS'],
    ['VPM', 'PMT'],
    ['AUJOURDHUI', 'TODAY'],
    ['SOMMEPROD', 'SUMPRODUCT'],
    ['JOINDRE.TEXTE', 'TEXTJOIN'],
  ])('%s is %s', (french, english) => {
    expect(toCanonical(`=${french}(A1;B1)`, frenchNames)).toBe(`=${english}(A1,B1)`);
    expect(toFrench(`=${english}(A1,B1)`, frenchNames)).toBe(`=${french}(A1;B1)`);
  });

  it('reads every example of ours as it is stored', () => {
    for (const declaration of catalog) {
      const [french, english] = [exampleFormula(declaration, 'fr'), exampleFormula(declaration, 'en')];
      expect(toCanonical(french, frenchNames)).toBe(english);
    }
  });
});
