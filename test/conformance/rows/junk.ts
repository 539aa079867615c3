import type { Random } from '../../support/random';
import { type Argument, type Content, cell, cells, replaced, typed, withArgument } from '../row';
import { pickSpot, type Variation } from './variation';

/** What a cell may hold and no one means: too large, too small, too long, not seen. */
const JUNK: readonly Content[] = [
  ...[
    1e300,
    -1e300,
    1.7976931348623157e308,
    5e-324,
    -5e-324,
    2 ** 53,
    2 ** 53 + 2,
    -(2 ** 53),
    0.1 + 0.2,
    1 - 2 ** -53,
  ],
  ...[true, false, '', ' ', 'a'.repeat(5000), '9'.repeat(400), '-'.repeat(300), 'é'.repeat(1000), '+'.repeat(50)],
  ...[
    '\u0000',
    '\u0007bip',
    '\u200b',
    '\u200e\u200f',
    '\ufeff12',
    '12\u200b',
    '\u2028',
    '\ud83d',
    '😀'.repeat(40),
    '\u0300'.repeat(60),
  ],
  ...['<script>', '$a', '%s%d', '\\', '"', '""', "'", '=1+1', '#N/A ', 'javascript:0', '{"fr":"a","en":"b"}', '../..'],
];

/** Junk somewhere, or everywhere. */
export const junk: Variation = {
  idea: 'junk',
  vary({ args }, random) {
    if (random.chance(0.2)) return args.map(() => (random.chance(0.5) ? typed : cell)(random.pick(JUNK)));
    if (args.length > 0 && random.chance(0.3)) return withArgument(args, random.below(args.length), junkRange(random));
    const spot = pickSpot(args, random);
    return spot && replaced(args, spot, random.pick(JUNK));
  },
};

function junkRange(random: Random): Argument {
  const same = random.chance(0.3) ? random.pick([null, ...JUNK]) : undefined;
  const rows = random.pick([1, 1, 2, 3, 7, 40]);
  const columns = random.pick([1, 1, 1, 2, 4, 9]);
  const line = (): Content[] => Array.from({ length: columns }, () => (same === undefined ? random.pick(JUNK) : same));
  return cells(Array.from({ length: rows }, line));
}

const EVALUATORS = ['EXPLIQUER', 'SCENARIOS', 'SENSIBILITE', 'SIMULER', 'CIBLE', 'AIDE'];

/** SCENARIOS of SCENARIOS, EXPLIQUER of EXPLIQUER of CIBLE: the name of another before the arguments it was given. */
export const selfCalls: Variation = {
  idea: 'functions that call one another',
  vary({ args }, random) {
    let nested: readonly Argument[] = args;
    for (let depth = random.between(1, 4); depth > 0; depth--) nested = [typed(random.pick(EVALUATORS)), ...nested];
    return nested;
  },
};
