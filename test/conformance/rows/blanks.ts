import { type Argument, cell, cells, replaced, typed, withArgument } from '../row';
import { pickSpot, type Variation } from './variation';

/** What people see as empty: nothing, a formula that gives "", spaces. */
const BLANKS = [null, '', ' ', '\u00a0', '\u202f ', '\t', '\n'];

export const blankValues: Variation = {
  idea: 'blank values',
  vary({ args }, random) {
    const spot = pickSpot(args, random);
    return spot && replaced(args, spot, random.pick(BLANKS));
  },
};

export const leftOut: Variation = {
  idea: 'arguments left out',
  vary({ args }, random) {
    if (args.length === 0) return undefined;
    if (random.chance(0.3)) return args.slice(0, random.below(args.length));
    const blank = random.pick<Argument>([
      undefined,
      cell(null),
      typed(''),
      cells([[null], [null]]),
      cells([[null, null]]),
    ]);
    return withArgument(args, random.below(args.length), blank);
  },
};

/** B2:B50 selected before anybody knows how many partners there will be. */
export const longerRanges: Variation = {
  idea: 'ranges selected too far',
  vary({ args }, random) {
    const ranges = args.flatMap((argument, index) =>
      argument && 'cells' in argument ? [{ index, grid: argument.cells }] : [],
    );
    if (ranges.length === 0) return undefined;
    const { index, grid } = random.pick(ranges);
    const blank = random.pick([null, null, '', ' ']);
    const width = grid[0]?.length ?? 1;
    const below = Array.from({ length: random.between(1, 3) }, () => Array.from({ length: width }, () => blank));
    const beside = grid.map((line) => [...line, blank]);
    const above = [Array.from({ length: width }, () => null), ...grid];
    return withArgument(args, index, cells(random.pick([[...grid, ...below], beside, above])));
  },
};
