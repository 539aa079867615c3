import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, areaOf } from '../../core/templates/address';
import { areaLists, blocksOf, type Place } from '../../excel-addin/grids/areas';
import { asText } from '../../excel-addin/grids/contents';

describe('a text that Excel could take for something else', () => {
  it.each(['mars 2027', '2027-03', '1-2', '5 %', '12,50 $', '=A1', '+1', '-', '#N/A', 'VRAI', 'false', '’', "'a"])(
    'is kept as a text: %s',
    (text) => {
      expect(asText(text)).toBe(`'${text}`);
    },
  );

  it.each([
    'Oui',
    'Coût d’utilisation',
    '« Planeur »',
    '“Planer”',
    'Étape 4 sur 6 : la modélisation. Avant : le diagnostic.',
  ])('and no other: %s', (text) => {
    expect(asText(text)).toBe(text);
  });
});

const place = fc.record({ row: fc.nat(12), column: fc.nat(6) });
const key = ({ row, column }: Place): string => `${row},${column}`;
const places = fc.uniqueArray(place, { selector: key });

const cellsOf = ({ row, column, rows, columns }: Area): string[] =>
  Array.from({ length: rows * columns }, (_, i) =>
    key({ row: row + Math.floor(i / columns), column: column + (i % columns) }),
  );

describe('cells drawn together', () => {
  it('are each in one block, and nothing else is', () => {
    fc.assert(
      fc.property(places, (cells) => {
        expect(blocksOf(cells).flatMap(cellsOf).sort()).toEqual(cells.map(key).sort());
      }),
    );
  });

  it('make one block when they are a rectangle', () => {
    expect(blocksOf([2, 3, 4].flatMap((row) => [5, 6].map((column) => ({ row, column }))))).toEqual([areaOf('F3:G5')]);
  });

  it('are named in lists that Excel can read, in order, none forgotten', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 5, max: 40 }), (cells, longest) => {
        const blocks = blocksOf(cells);
        const lists = areaLists(blocks, longest);
        expect(lists.flatMap((list) => list.split(',')).map(areaOf)).toEqual(blocks);
        // A single address may be longer than that: it cannot be cut.
        for (const list of lists) expect(list.length <= longest || !list.includes(',')).toBe(true);
      }),
    );
  });
});
