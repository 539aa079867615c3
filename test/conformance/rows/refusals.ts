import { replaced, typed } from '../row';
import { isNumber, pickSpot, type Variation } from './variation';

/** Out of bounds for something: a rate of 5, half a partner, a negative price, more than can be counted. */
const OUT_OF_BOUNDS = [
  -1, 0, 1, 1.5, 5, 7.5, 50, 100, 1000, -0.5, 0.5, -1e-9, 1e-12, 1e9, 1e15, 1e21, 1e308, 5e-324, 123456789012345680,
];

export const outOfBounds: Variation = {
  idea: 'figures out of bounds',
  vary({ args }, random) {
    const spot = pickSpot(args, random, isNumber);
    return spot && replaced(args, spot, random.pick(OUT_OF_BOUNDS));
  },
};

/** A text, a box or a figure where something else was meant. */
export const otherKinds: Variation = {
  idea: 'something of another kind',
  vary({ args }, random) {
    const spot = pickSpot(args, random);
    return (
      spot && replaced(args, spot, random.pick(['abc', 'Atelier', true, false, 0, 1, 42, 'oui', '-', 'a'.repeat(80)]))
    );
  },
};

/** A decimal comma read as a separator gives one argument too many. */
export const surplus: Variation = {
  idea: 'arguments in excess',
  vary({ args }, random) {
    const more = Array.from({ length: random.between(1, 12) }, () => typed(random.pick([1, 5, 'abc', null])));
    return [...args, ...more];
  },
};
