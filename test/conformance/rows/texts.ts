import type { Random } from '../../support/random';
import { replaced } from '../row';
import { isNumber, listed, pickSpot, type Variation } from './variation';

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

const comma = (value: number): string => String(value).replace('.', ',');
const cents = (value: number, mark: string): string => value.toFixed(2).replace('.', mark);
const grouped = (text: string, by: string): string =>
  text.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, by));
/** 0.09975 → 9.975, without the noise of × 100. */
const hundredfold = (value: number): number => Number(`${value}e2`);

/** The ways a positive number is written: by accountants, by copying a web page or a PDF, by another spreadsheet. */
const STYLES: readonly ((value: number) => string)[] = [
  comma,
  String,
  (value) => `${comma(value)} $`,
  (value) => `${comma(value)}${NO_BREAK}$`,
  (value) => `$${value}`,
  (value) => `$ ${value}`,
  (value) => grouped(cents(value, ','), ' '),
  (value) => `${grouped(cents(value, ','), ' ')} $`,
  (value) => `${grouped(cents(value, ','), NO_BREAK)}${NO_BREAK}$`,
  (value) => `${grouped(cents(value, ','), NARROW)}${NARROW}$`,
  (value) => `$${grouped(cents(value, '.'), ',')}`,
  (value) => grouped(cents(value, '.'), ','),
  (value) => grouped(String(Math.round(value)), ','),
  (value) => `$${grouped(String(Math.round(value)), ',')}`,
  (value) => grouped(String(Math.round(value)), '.'),
  (value) => grouped(cents(value, ','), '.'),
  (value) => `${comma(hundredfold(value))} %`,
  (value) => `${comma(hundredfold(value))}%`,
  (value) => `${hundredfold(value)}%`,
  (value) => `${comma(hundredfold(value))}${NARROW}%`,
  (value) => `(${cents(value, ',')})`,
  (value) => `($${cents(value, '.')})`,
  (value) => `${comma(value)}-`,
  (value) => `−${comma(value)}`,
  (value) => `-${value}`,
  (value) => `+${comma(value)}`,
  (value) => ` ${comma(value)} `,
  (value) => `\t${value}\t`,
  (value) => value.toExponential(),
  (value) => value.toFixed(3).replace('.', ','),
  (value) => value.toFixed(3),
];

/** What looks like a number, was one, or means one to a person. */
const CURIOUS = listed(`
  9,975 % | 2,5 % | 5 % | 5% | 0,5% | 100 % | 500 % | $5% | % | 12,000 | 1.234 | $12,000 | 1 234,50 $ | 12 000 | 1,5 | 1.5
  | .5 | ,5 | 5. | 5, | 00012 | 007 | 1e3 | 1E-3 | 1,5e2 | 0x10 | 1_000 | 1'234 | 1/2 | ½ | １２ | ٣ | 1 2 3 | 12 34 | 1,23,456
  | 1.234.567 | 1.234,5 | 1,234.5 | (5) | (5 | 5) | --5 | -5- | 5- | +-5 | $ | - | — | 5 $ CA | CAD 5 | 5 € | € 5
  | 5 h | 1 h 30 | 1:30 | 13:30 | 9:00 | 12 $ environ | environ 12 | 12,5 pieds | 2026-03-15 | 12/03/2025 | 2026 | mars 2026
  | 12 mars 2026 | VRAI | TRUE | oui | x | n/d | N/A | 1e400 | 1e-400 | 999999999999999999999
  | 0,1000000000000000055511151231257827 | ∞ | Infinity | NaN | null | undefined | [object Object]`);

function writtenAs(value: number, random: Random): string {
  if (random.chance(0.4)) return random.pick(CURIOUS);
  return random.pick(STYLES)(Math.abs(value));
}

/** « 12,5 », « 1 234,50 $ », « 5 % », typed inside the formula or read from a cell. */
export const textNumbers: Variation = {
  idea: 'numbers written as text',
  vary({ args }, random) {
    const spot = pickSpot(args, random, isNumber);
    return spot && replaced(args, spot, writtenAs(spot.content as number, random));
  },
};

/** A number as it is, but long, small or large: every digit must arrive. */
export const awkwardNumbers: Variation = {
  idea: 'numbers of many digits',
  vary({ args }, random) {
    const spot = pickSpot(args, random, isNumber);
    if (!spot) return undefined;
    const value = spot.content as number;
    const awkward = [
      value / 3,
      value * 1.1,
      value + 1e-9,
      value * Math.PI,
      value * 1e-7,
      value * 1e9,
      -value,
      value + 0.1 + 0.2,
    ];
    return replaced(args, spot, random.pick(awkward));
  },
};
