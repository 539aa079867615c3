import { describe, expect, it } from 'vitest';
import { areaOf, relative } from '../../core/formula/addresses';
import type { AnyoneBook, AnyoneCell } from '../../xlsx/anyone/book';
import { placeOfKey } from '../../xlsx/anyone/cells';
import { dependenciesOf } from '../../xlsx/anyone/graph';
import { readersOf, watchOf } from '../../xlsx/anyone/watched';

type Content = number | string;

const cellsOf = (
  contents: Readonly<Record<string, Content>>,
  fills: Readonly<Record<string, string>> = {},
): AnyoneCell[] =>
  Object.entries(contents).map(([address, content]) => {
    const { row, column } = areaOf(address);
    const filled = fills[address];
    if (typeof content === 'number' || !content.startsWith('=')) return { row, column, value: content };
    return { row, column, value: 1, formula: content, ...(filled && { fills: areaOf(filled) }) };
  });

const book = (
  one: Readonly<Record<string, Content>>,
  two: Readonly<Record<string, Content>> = {},
  names: AnyoneBook['names'] = [],
): AnyoneBook => ({
  sheets: [
    { name: 'Un', cells: cellsOf(one, { D1: 'D1:E2' }) },
    { name: 'L’autre feuille', cells: cellsOf(two) },
  ],
  names,
});

/** « Un!B1:B3 » for each block that a figure depends on. */
function inputsOf(which: AnyoneBook, rank = 0): string[] {
  return watchOf(dependenciesOf(which))
    .blocks.filter(({ kind, figures }) => (kind === 'input' || kind === 'blank') && figures.includes(rank))
    .map(({ sheet, area }) => `${which.sheets[sheet]?.name}!${relative(area)}`);
}

describe('what a figure depends on', () => {
  it('goes through native formulas, other sheets and names', () => {
    const which = book({ A1: '=MUTU.X(B1,taux)', B1: "=C1*'L’autre feuille'!A1", C1: 2, C2: 5 }, { A1: 3, A2: 0.5 }, [
      { name: 'Taux', content: 'demi*2' },
      { name: 'demi', content: "'L’autre feuille'!$A$2" },
    ]);
    expect(inputsOf(which)).toEqual(['Un!C1', 'L’autre feuille!A1:A2']);
  });

  it('is cut into blocks that the same figures depend on', () => {
    const which = book({ A1: '=MUTU.X(B1:B4)', A2: '=MUTU.Y(B3:B4)', B1: 1, B2: 2, B3: 3, B4: 4 });
    expect(inputsOf(which, 0)).toEqual(['Un!B1:B2', 'Un!B3:B4']);
    expect(inputsOf(which, 1)).toEqual(['Un!B3:B4']);
  });

  it('includes blank cells, and those below all that a sheet holds', () => {
    const which = book({ A1: '=MUTU.X(B1:B9)', A2: '=MUTU.Y(C:C)', B1: 1, B4: 2 });
    expect(inputsOf(which, 0)).toEqual(['Un!B1:B4', 'Un!B5:B9']);
    expect(inputsOf(which, 1)).toEqual(['Un!C1:C1048576']);
  });

  it('goes from figure to figure, and the readers of each are told apart', () => {
    const which = book({ D1: '=MUTU.X(B1)', A1: '=MUTU.Y(E2)', A2: '=E1+1', A3: '=A1*2', A4: '=A3+A2', B1: 1 });
    const found = dependenciesOf(which);
    // As one reads: A1 first, then D1, whose answer fills D1:E2.
    expect(found.figures.map(({ formula, above }) => [formula, above])).toEqual([
      ['=MUTU.Y(E2)', [1]],
      ['=MUTU.X(B1)', []],
    ]);
    expect(inputsOf(which, 0)).toEqual(['Un!B1']);
    expect(readersOf(found).map(({ areas, figures }) => [areas.map((area) => relative(area)), figures])).toEqual([
      [['A2'], [1]],
      [['A3'], [0]],
      [['A4'], [0, 1]],
    ]);
  });

  it('says where the day, or a calculated address, counts too; a circle of formulas ends', () => {
    const which = book({
      A1: '=MUTU.X(B1)',
      B1: '=B2+TODAY()',
      B2: '=B1',
      A2: '=MUTU.Y(OFFSET(B9,1,0))',
      A3: '=MUTU.Z(B9)',
      B9: 1,
    });
    const { figures, results } = dependenciesOf(which);
    expect(figures.map(({ isVolatile, isOpen }) => [isVolatile, isOpen])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    // What gives another number tomorrow is not compared with today’s.
    expect(results).toEqual([]);
  });

  it('compares the numbers that native formulas give it', () => {
    const which = book({ A1: '=MUTU.X(B1)', B1: '=SUM(C1:C2)', C1: 1, C2: 2 });
    const [given] = dependenciesOf(which).results;
    expect(given?.things.map(placeOfKey)).toEqual([{ sheet: 0, row: 0, column: 1 }]);
    expect(given?.figures).toEqual([0]);
  });

  it('takes functions that came after Excel 2016, and names of ours, as figures', () => {
    const which = book(
      { A1: '=LET(x,B1,x)', A2: '=SUM(cout)', A3: '=SUM(B1)', A4: '=XLOOKUP(1,B1:B2,B1:B2)', A5: '=SUM(D1#)' },
      {},
      [{ name: 'cout', content: 'MUTU.X(Un!$B$1)' }],
    );
    expect(dependenciesOf(which).figures.map(({ formula }) => formula)).toEqual([
      '=LET(x,B1,x)',
      '=SUM(cout)',
      '=XLOOKUP(1,B1:B2,B1:B2)',
      '=SUM(D1#)',
    ]);
  });
});
