import type { Random } from '../../support/random';
import { type Argument, type Cells, type Content, cells, typed, withArgument } from '../row';
import { isNumber, type Variation } from './variation';

const transposed = (grid: Cells): Cells => (grid[0] ?? []).map((_, column) => grid.map((line) => line[column] ?? null));

const near = (content: Content, random: Random): Content => {
  if (random.chance(0.1)) return random.pick([null, 'abc', '12,5', true, 0]);
  return isNumber(content) ? content * random.pick([1, 2, 0.5, 1.1, 3]) : content;
};

const filled = (rows: number, columns: number, content: Content, random: Random): Cells =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => near(content, random)));

/** A range where one value was meant: a row, a column, a block. What broadcasts spills. */
export const rangesForValues: Variation = {
  idea: 'ranges for single values',
  vary({ args }, random) {
    const singles = args.flatMap((argument, index) => {
      if (!argument) return [];
      if ('typed' in argument) return [{ index, content: argument.typed }];
      const { cells: grid } = argument;
      return grid.length === 1 && grid[0]?.length === 1 ? [{ index, content: grid[0][0] ?? null }] : [];
    });
    if (singles.length === 0) return undefined;
    const [rows, columns] = random.pick([
      [2, 1],
      [3, 1],
      [1, 2],
      [1, 3],
      [2, 2],
      [3, 2],
      [5, 1],
    ]);
    let varied: readonly Argument[] = args;
    for (let times = random.between(1, 3); times > 0; times--) {
      const { index, content } = random.pick(singles);
      varied = withArgument(varied, index, cells(filled(rows ?? 1, columns ?? 1, content, random)));
    }
    return varied;
  },
};

/** A table turned, cut, doubled, or one value of it alone. */
export const otherShapes: Variation = {
  idea: 'ranges of another shape',
  vary({ args }, random) {
    const ranges = args.flatMap((argument, index) =>
      argument && 'cells' in argument ? [{ index, grid: argument.cells }] : [],
    );
    if (ranges.length === 0) return undefined;
    const { index, grid } = random.pick(ranges);
    const first = grid[0]?.[0] ?? null;
    return withArgument(
      args,
      index,
      random.pick([
        cells(transposed(grid)),
        cells([...grid, ...grid]),
        cells(grid.map((line) => [...line, ...line])),
        cells(grid.slice(0, Math.max(1, grid.length - 1))),
        cells(grid.map((line) => line.slice(0, Math.max(1, line.length - 1)))),
        cells([...grid].reverse()),
        cells([[first]]),
        typed(first),
      ]),
    );
  },
};

/** Two arguments the one for the other. */
export const swapped: Variation = {
  idea: 'arguments in the wrong order',
  vary({ args }, random) {
    if (args.length < 2) return undefined;
    const from = random.below(args.length);
    const to = random.below(args.length);
    return withArgument(withArgument(args, from, args[to]), to, args[from]);
  },
};
