/**
 * A generator of our own, so that a seed gives the same draws in every host: xoshiro128** (Blackman and Vigna, 2018),
 * whose state comes from splitmix32. Whole numbers of 32 bits only: no engine can compute them differently.
 */
export type State = [number, number, number, number];

const rotated = (bits: number, by: number): number => (bits << by) | (bits >>> (32 - by));

/** The next 32 bits, as a whole number; the state moves on. */
export function nextBits(state: State): number {
  const [first, second, third, fourth] = state;
  const bits = Math.imul(rotated(Math.imul(second, 5), 7), 9) >>> 0;
  const crossed = third ^ first;
  const folded = fourth ^ second;
  state[1] = second ^ crossed;
  state[0] = first ^ folded;
  state[2] = crossed ^ (second << 9);
  state[3] = rotated(folded, 11);
  return bits;
}

/** Even from 0 (included) to 1 (excluded), with the 53 bits that a number holds. */
export const nextEven = (state: State): number =>
  ((nextBits(state) >>> 5) * 67_108_864 + (nextBits(state) >>> 6)) / 9_007_199_254_740_992;

function scrambled(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}

const GOLDEN = 0x9e3779b9;

/** Each stream of a seed is a sequence of its own: what is drawn in one does not move the others. */
export function stateOf(seed: number, stream: number): State {
  let counter = scrambled(seed >>> 0) ^ scrambled(Math.imul(stream + 1, GOLDEN));
  const next = (): number => {
    counter = (counter + GOLDEN) | 0;
    return scrambled(counter);
  };
  return [next(), next(), next(), next()];
}

export interface Triangle {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** The value under which a share `even` of a triangular distribution lies: + − × ÷ and √, exact to the bit everywhere. */
export function triangular({ low, likely, high }: Triangle, even: number): number {
  const width = high - low;
  const rise = likely - low;
  return even * width < rise
    ? low + Math.sqrt(even * width * rise)
    : high - Math.sqrt((1 - even) * width * (high - likely));
}
