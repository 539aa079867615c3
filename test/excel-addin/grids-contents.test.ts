import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, areaOf, type Point } from '../../core/formula/addresses';
import { areaLists, blocksOf } from '../../excel-addin/grids/areas';

const place = fc.record({ row: fc.nat(12), column: fc.nat(6) });
const key = ({ row, column }: Point): string => `${row},${column}`;
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
