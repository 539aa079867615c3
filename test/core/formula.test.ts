import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FormulaToken,
  ownId,
  plainName,
  renameFunctions,
  sheetsName,
  storedName,
  toCanonical,
  toFrench,
  tokenize,
} from '../../core/formula';

/** Names that Excel documents in both languages. */
const FRENCH_NAMES = new Map([
  ['SOMME', 'SUM'],
  ['SI', 'IF'],
  ['ARRONDI', 'ROUND'],
  ['NB.SI', 'COUNTIF'],
  ['MOIS.DECALER', 'EDATE'],
  ['SÉQUENCE', 'SEQUENCE'],
]);
const canonical = (formula: string): string => toCanonical(formula, FRENCH_NAMES);
const french = (formula: string): string => toFrench(formula, FRENCH_NAMES);
const kinds = (formula: string, style: 'canonical' | 'french' = 'canonical'): [FormulaToken['kind'], string][] =>
  tokenize(formula, style)
    .filter((token) => token.kind !== 'space')
    .map((token) => [token.kind, token.text]);

const PIECES = [
  '=',
  'SUM',
  'SOMME(',
  'MUTU.SEUIL',
  '(',
  ')',
  ',',
  ';',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '!',
  '#',
  '#N/A',
  'é',
  '1',
  ',5',
  '0.5',
  '1E',
  '-3',
  ' ',
  '\u00a0',
  '$A$1',
  ':',
  '\ud83d',
  '😀',
  '1,2,3',
  '1.200,50',
  '..50',
  '“',
  '»',
];
const anyFormula = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
);

describe('tokenize', () => {
  it.each(['canonical', 'french'] as const)('loses nothing of any text, in %s style', (style) => {
    fc.assert(
      fc.property(anyFormula, (formula) => {
        const tokens = tokenize(formula, style);
        expect(tokens.map((token) => token.text).join('')).toBe(formula);
        expect(tokens.every((token) => token.text !== '')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a formula with everything in it', () => {
    expect(kinds(`=IF(A1>=-.5%,"a, ""b"" (",'L''été'!$B$2:C3)&MUTU.SEUIL (1.5E-3,Taux)`)).toEqual([
      ['operator', '='],
      ['function', 'IF'],
      ['open', '('],
      ['name', 'A1'],
      ['operator', '>='],
      ['operator', '-'],
      ['number', '.5'],
      ['operator', '%'],
      ['separator', ','],
      ['string', '"a, ""b"" ("'],
      ['separator', ','],
      ['sheet', "'L''été'"],
      ['operator', '!'],
      ['name', '$B$2'],
      ['operator', ':'],
      ['name', 'C3'],
      ['close', ')'],
      ['operator', '&'],
      ['function', 'MUTU.SEUIL'],
      ['open', '('],
      ['number', '1.5E-3'],
      ['separator', ','],
      ['name', 'Taux'],
      ['close', ')'],
    ]);
  });

  it('tells an error from a spilled range', () => {
    expect(kinds('=#DIV/0!+#N/A/A1#+Feuil1!#REF!')).toEqual([
      ['operator', '='],
      ['error', '#DIV/0!'],
      ['operator', '+'],
      ['error', '#N/A'],
      ['operator', '/'],
      ['name', 'A1'],
      ['operator', '#'],
      ['operator', '+'],
      ['sheet', 'Feuil1'],
      ['operator', '!'],
      ['error', '#REF!'],
    ]);
  });

  it('keeps a structured reference in one piece, with a protected bracket and a separator in a column’s name', () => {
    expect(kinds("SUM(Journal[[#All],[Coût; '[h']]],Journal[@Prix])")).toEqual([
      ['function', 'SUM'],
      ['open', '('],
      ['name', 'Journal'],
      ['bracket', "[[#All],[Coût; '[h']]]"],
      ['separator', ','],
      ['name', 'Journal'],
      ['bracket', '[@Prix]'],
      ['close', ')'],
    ]);
  });

  it('gives an array literal its own separators, and a call inside it (Sheets) the ordinary ones', () => {
    expect(
      kinds('{1,2;SUM(3,4)\\5}')
        .filter(([, text]) => ',;\\'.includes(text))
        .map(([kind]) => kind),
    ).toEqual(['brace', 'brace', 'separator', 'brace']);
  });

  it('reads decimal commas in French style only', () => {
    expect(kinds('0,5;,25;A1,5', 'french').filter(([kind]) => kind === 'number')).toEqual([
      ['number', '0,5'],
      ['number', ',25'],
      ['number', '5'],
    ]);
    expect(kinds('0,5').map(([kind]) => kind)).toEqual(['number', 'separator', 'number']);
    expect(kinds('1,2,3', 'french').filter(([kind]) => kind === 'number')).toHaveLength(3);
  });

  it('reads what is never closed to the end', () => {
    expect(kinds('="oups(1')).toEqual([
      ['operator', '='],
      ['string', '"oups(1'],
    ]);
    expect(kinds('Table[Col')).toEqual([
      ['name', 'Table'],
      ['bracket', '[Col'],
    ]);
  });
});

describe('our names', () => {
  it('has one form in each place', () => {
    for (const form of ['MUTU.SEUIL', 'mutu_seuil', '_xldudf_MUTU_SEUIL', '[1]!_xldudf_MUTU_SEUIL']) {
      expect(ownId(form)).toBe('SEUIL');
      expect(plainName(form)).toBe('MUTU.SEUIL');
      expect(sheetsName(form)).toBe('MUTU_SEUIL');
      expect(storedName(form)).toBe('_xldudf_MUTU_SEUIL');
    }
    for (const other of ['SUM', 'MUTUEL.X', 'MUTU', 'MUTU.', 'MUTU.A.B', '_xldudf_AUTRE_SEUIL']) {
      expect(ownId(other)).toBeUndefined();
      expect(plainName(other)).toBe(other);
    }
  });

  it('renames functions and nothing else', () => {
    const formula = `=[1]!_xldudf_MUTU_SEUIL(A1,"MUTU.SEUIL(1)")+mutu.taxes (MUTU.TAXES,'MUTU.X(1)'!A1,T[MUTU.Y(1)])`;
    expect(renameFunctions(formula, sheetsName)).toBe(
      `=MUTU_SEUIL(A1,"MUTU.SEUIL(1)")+MUTU_TAXES (MUTU.TAXES,'MUTU.X(1)'!A1,T[MUTU.Y(1)])`,
    );
  });
});

describe('toCanonical', () => {
  it.each([
    // Rule 1: a French mark.
    ['=SOMME(A1;0,5)', '=SUM(A1,0.5)'],
    ['=somme(a1:a3;b1)', '=SUM(a1:a3,b1)'],
    ['=sequence(3;,5)', '=SEQUENCE(3,.5)'],
    ['=MOIS.DECALER(A1;1)', '=EDATE(A1,1)'],
    ['=MUTU.COUTUSAGE(1200;48;0,1)', '=MUTU.COUTUSAGE(1200,48,0.1)'],
    ['=SI(A1>0;"oui; là, 0,5";\'Été; 1,5\'!B2)', '=IF(A1>0,"oui; là, 0,5",\'Été; 1,5\'!B2)'],
    ['=SI(A1=#N/D;VRAI;faux)', '=IF(A1=#N/A,TRUE,FALSE)'],
    ['=SOMME({1\\2,5;3\\4})', '=SUM({1,2.5;3,4})'],
    // Excel in French: « . » between columns, where it can be no decimal mark.
    ['=SOMME({1.2.3;4.5.6})', '=SUM({1,2,3;4,5,6})'],
    ['=SOMME({"a"."b";VRAI.2})', '=SUM({"a","b";TRUE,2})'],
    ['=SOMME({1,5.2;-3.4})', '=SUM({1.5,2;-3,4})'],
    ['=3*{1.5;2.5}', '=3*{1.5;2.5}'],
    ['=SOMME(Achats[Coût; net];12,5\u00a0%)', '=SUM(Achats[Coût; net],12.5 %)'],
    ['=SUM(A1;0.5)', '=SUM(A1,0.5)'],
    // A number with points between its thousands is one thing, and an error.
    ['=MUTU.GESTION(1.200,50;100)', '=MUTU.GESTION(1.200..50,100)'],
    ['=SOMME(1.200,50)', '=SUM(1.200..50)'],
    ['=SOMME(1.234.567,5;A1)', '=SUM(1.234.567..5,A1)'],
    ['=SOMME(1.200.300;A1)', '=SUM(1.200.300,A1)'],
    ['=1.200,50*2', '=1.200..50*2'],
    ['=ROUND(1.125,2)', '=ROUND(1.125,2)'],
    ['=SOMME(0.125,50)', '=SUM(0.125,50)'],
    ['=SOMME(1.125,A1)', '=SUM(1.125,A1)'],
    // Rule 2: commas separate.
    ['=SUM(1,2)', '=SUM(1,2)'],
    ['=SOMME(A1,B1)', '=SUM(A1,B1)'],
    ['=SOMME(1,2,3)', '=SUM(1,2,3)'],
    ['=SOMME(0.5,2)', '=SUM(0.5,2)'],
    ['=0,5*SUM(1,2)', '=0.5*SUM(1,2)'],
    ['=MUTU.SEUIL(12000,25,6)', '=MUTU.SEUIL(12000,25,6)'],
    // Rule 3: a French word, or a decimal comma where nothing could separate.
    ['=SOMME(0,5)', '=SUM(0.5)'],
    ['=0,5*2', '=0.5*2'],
    ['=(0,5+1)*MAX(1,5)', '=(0.5+1)*MAX(1.5)'],
    ['=VRAI', '=TRUE'],
    // Rule 4: else commas separate.
    ['=MAX(1,2)', '=MAX(1,2)'],
    ['=MUTU.TAXES(37,84)', '=MUTU.TAXES(37,84)'],
  ])('%s → %s', (typed, expected) => {
    expect(canonical(typed)).toBe(expected);
  });

  it('reads a name given to itself as French', () => {
    const names = new Map([...FRENCH_NAMES, ['MUTU.TAXES', 'MUTU.TAXES'] as const]);
    expect(toCanonical('=mutu.taxes(37,84)', names)).toBe('=MUTU.TAXES(37.84)');
  });

  it('takes any text', () => {
    fc.assert(fc.property(anyFormula, (formula) => typeof canonical(formula) === 'string'));
  });
});

describe('toFrench', () => {
  it.each([
    ['=SUM(A1,0.5)', '=SOMME(A1;0,5)'],
    ['=COUNTIF(A1:A9,">0.5")*1.5', '=NB.SI(A1:A9;">0.5")*1,5'],
    ['=SUM({1,2.5;3,4},TRUE)', '=SOMME({1\\2,5;3\\4};VRAI)'],
    ['=MUTU.GESTION(1.200..50,100)', '=MUTU.GESTION(1.200,50;100)'],
    ['=1.200..50*2', '=1.200,50*2'],
    // A comma here would be read back as a separator.
    ['=MAX(0.5)', '=MAX(0.5)'],
  ])('%s → %s', (formula, expected) => {
    expect(french(formula)).toBe(expected);
  });

  const leaf = fc.constantFrom(
    '1',
    '0.5',
    '.5',
    '12.25%',
    'A1',
    '$B$2:C3',
    '"a,b;c"',
    "'L''été'!A1",
    'TRUE',
    '#N/A',
    '-2',
    '1.125',
    '1.200..50',
    '1.200.300',
    '“a; b”',
  );
  const array = fc.constantFrom('{1,2;3,4}', '{0.5}', '{1.5;2.5}');
  const { formula: canonicalFormula } = fc.letrec<{ formula: string; call: string; sum: string }>((tie) => ({
    formula: fc.oneof({ maxDepth: 3 }, leaf, array, tie('call'), tie('sum')),
    call: fc
      .tuple(
        fc.constantFrom('SUM', 'IF', 'MAX', 'MUTU.SEUIL', 'SEQUENCE'),
        fc.array(fc.oneof(tie('formula'), fc.constant('')), { minLength: 1, maxLength: 4 }),
      )
      .map(([name, args]) => `${name}(${args.join(',')})`),
    sum: fc.tuple(tie('formula'), tie('formula')).map(([left, right]) => `(${left}+${right})`),
  }));

  it('is always read back as the same formula', () => {
    fc.assert(
      fc.property(canonicalFormula, (body) => {
        expect(canonical(french(`=${body}`))).toBe(`=${body}`);
      }),
      { numRuns: 2000 },
    );
  });
});
