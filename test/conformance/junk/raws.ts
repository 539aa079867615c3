/** What no cell holds and a program, or a faulty host, may pass. */
export interface Junk {
  readonly name: string;
  readonly raw: unknown;
  /** It can be written as JSON, which is how Excel sends arguments. */
  readonly isJson?: true;
}

const json = (name: string, raw: unknown): Junk => ({ name, raw, isJson: true });
const raw = (name: string, value: unknown): Junk => ({ name, raw: value });

export const JUNK: readonly Junk[] = [
  ...[raw('NaN', Number.NaN), raw('Infinity', Number.POSITIVE_INFINITY), raw('−Infinity', Number.NEGATIVE_INFINITY)],
  ...[raw('−0', -0), raw('undefined', undefined), raw('a symbol', Symbol('x')), raw('a function', () => 1)],
  ...[raw('a big integer', BigInt(10)), raw('a Date without a day', new Date(Number.NaN)), raw('a map', new Map())],
  ...[raw('an object without a prototype', Object.create(null)), raw('an array with holes', new Array(3))],
  ...[raw('a column of NaN', [[Number.NaN], [Number.NaN]]), raw('holes in a range', [new Array(2), new Array(2)])],
  raw('an object that throws', {
    toString() {
      throw new Error('toString');
    },
  }),
  ...[json('null', null), json('an empty text', ''), json('true', true), json('false', false), json('a blank', ' ')],
  ...[json('the largest number', Number.MAX_VALUE), json('the smallest', Number.MIN_VALUE), json('1e21', 1e21)],
  ...[json('an empty array', []), json('a row of nothing', [[]]), json('two rows of nothing', [[], []])],
  ...[json('rows that differ', [[1], [2, 3]]), json('rows that get shorter', [[1, 2], [3]]), json('a list', [1, 2])],
  ...[
    json('a range in a range', [[[[1]]]]),
    json('blanks', [[null], [null], [null]]),
    json('a block', [[1, 'a', null, true]]),
  ],
  ...[json('an object', {}), json('what looks like a text of ours', { fr: 'a', en: 'b' })],
  ...[
    json('what looks like an amount of ours', { amount: 1, unit: 'money' }),
    json('an array in a cell', [[[1, 2]], [3]]),
  ],
  ...[
    json('a long text', 'é'.repeat(100_000)),
    json('a long number', '9'.repeat(10_000)),
    json('signs', '-('.repeat(500)),
  ],
  ...[
    json('__proto__', '__proto__'),
    json('constructor', 'constructor'),
    json('a column of toString', [['toString'], ['valueOf']]),
  ],
  ...[
    json('control characters', '\u0000\u0001\u001b'),
    json('half an emoji', '\ud83d'),
    json('marks', '\u0300'.repeat(5000)),
  ],
];
