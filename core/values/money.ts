/**
 * Money in whole steps (cents, or 5 ¢, 1 $…): exact decimals, and the largest remainder method, so that parts add up
 * to their total to the cent. Amounts are doubles that stand for the decimal a person reads.
 */
import { type CellError, refuse } from './cell';
import { formatTyped, roundedTo } from './format';
import type { Text } from './text';

export const CENT = 0.01;

/** From there on fifteen digits no longer tell one step from the next. */
const MOST_STEPS = 1e15;

interface Decimal {
  readonly digits: number;
  /** The value is digits × 10^−decimals. */
  readonly decimals: number;
}

/** The shortest decimal of a double: the one a person typed or reads. */
function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: Number(whole + fraction), decimals: fraction.length - Number(exponent) };
}

/** Figures after the decimal mark, as a person reads them. */
export const decimalsIn = (value: number): number => Math.max(0, decimalOf(value).decimals);

/** Steps in an amount, part of a step included; binary noise past the fifteenth digit is dropped (0,29 ÷ 0,01 = 29). */
export const stepsIn = (amount: number, step: number): number => Number((amount / step).toPrecision(15));

/** Whole steps, half up on the decimal a person sees; a negative amount mirrors the positive one. */
export function wholeSteps(amount: number, step: number): number {
  const steps = Math.floor(stepsIn(Math.abs(amount), step) + 0.5);
  return amount < 0 ? 0 - steps : steps;
}

/** The double closest to the decimal steps × step: 33.33, never 33.330000000000005. */
export function amountOf(steps: number, step: number): number {
  const { digits, decimals } = decimalOf(step);
  const product = steps * digits;
  return Math.abs(product) <= Number.MAX_SAFE_INTEGER ? Number(`${product}e${-decimals}`) : steps * step;
}

/** Refuses amounts so large, one by one or together, that they cannot be counted in steps. */
export function tooManySteps(label: Text, amounts: readonly number[], step: number): CellError | undefined {
  const together = amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
  const isTooLarge = (amount: number): boolean => !(Math.abs(amount / step) < MOST_STEPS);
  const found = amounts.find(isTooLarge) ?? together;
  if (!isTooLarge(found)) return undefined;
  return refuse(
    `${label.fr} : ${formatTyped(found, 'fr')} est trop grand pour être compté à ${formatTyped(step, 'fr')} près. Vérifiez le nombre de zéros.`,
    `${label.en}: ${formatTyped(found, 'en')} is too large to be counted to the nearest ${formatTyped(step, 'en')}. Check the number of zeros.`,
  );
}

/** Amounts of a cent or more that a coarser step brings to nothing: nobody would pay them. */
export function roundedAway(
  label: Text,
  amounts: readonly (number | undefined)[],
  step: number,
): CellError | undefined {
  const lost = amounts.find((amount) => wholeSteps(amount ?? 0, CENT) !== 0);
  if (lost === undefined || step <= CENT) return undefined;
  return refuse(
    `${label.fr} : ${formatTyped(lost, 'fr')} arrondi à ${formatTyped(step, 'fr')} près fait 0, et rien ne serait réparti. Donnez un pas plus petit.`,
    `${label.en}: ${formatTyped(lost, 'en')} to the nearest ${formatTyped(step, 'en')} is 0, and nothing would be shared. Give a smaller step.`,
  );
}

/** Sum without the noise that a plain one gathers (Neumaier). */
export function exactSum(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  const total = sum + lost;
  return Number.isNaN(total) ? sum : total;
}

/** A difference as on paper: 33,34 − 33,33 is 0,01 and nothing more, when both have few decimals. */
export function exactDifference(a: number, b: number): number {
  const decimals = Math.max(decimalOf(a).decimals, decimalOf(b).decimals, 0);
  return decimals <= 6 ? roundedTo(a - b, decimals) : a - b;
}

/**
 * Largest remainder (Hamilton): what the floors leave of the total goes, one step each, to the largest remainders,
 * the earlier partner first when they tie. Remainders are compared as they are: whole numbers tie exactly.
 */
export function largestRemainder(floors: readonly number[], remainders: readonly number[], total: number): number[] {
  const left = total - floors.reduce((sum, floor) => sum + floor, 0);
  const each = Math.floor(left / floors.length);
  const extra = left - each * floors.length;
  const order = floors.map((_, i) => i).sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b);
  const parts = floors.map((floor) => floor + each);
  for (let i = 0; i < extra; i++) parts[order[i] ?? 0]! += 1;
  return parts;
}

/** Remainders that come out of binary arithmetic tie when they differ by less than a billionth of a step. */
const GRID = 1e9;
/** Of a double, two figures less than it has: what several operations may have moved. */
const SURE = 1e13;

/** Amounts rounded to the step, whose sum is their sum rounded. */
export function roundedParts(amounts: readonly number[], step: number, total = exactSum(amounts)): number[] {
  const sign = total < 0 ? -1 : 1;
  const steps = amounts.map((amount) => stepsIn(amount * sign, step));
  const floors = steps.map(Math.floor);
  // A million steps have nine figures fewer for what is left: 58/141 and 11/141 of 35 208,03 $ tie on paper.
  const largest = steps.reduce((most, one) => Math.max(most, Math.abs(one)), 1);
  const grid = Math.min(GRID, SURE / largest);
  const remainders = steps.map((exact, i) => Math.round((exact - (floors[i] ?? 0)) * grid));
  const parts = largestRemainder(floors, remainders, wholeSteps(total * sign, step));
  return parts.map((part) => amountOf(part * sign, step));
}

/** Totals up to there can be multiplied and divided exactly by `quotient` below. */
const LARGEST_WHOLE = 2 ** 51;

/** Keys as whole numbers in the same proportions; exact whenever their decimals allow. */
function wholeKeys(keys: readonly number[]): { whole: readonly number[]; total: number; exact: boolean } {
  const decimals = keys.reduce((most, key) => Math.max(most, decimalOf(key).decimals), 0);
  const scaled = keys.map((key) => shifted(key, decimals));
  const total = scaled.reduce((sum, key) => sum + key, 0);
  if (total <= LARGEST_WHOLE) return { whole: scaled, total, exact: true };
  const largest = keys.reduce((most, key) => Math.max(most, key), 0);
  const sum = keys.reduce((so_far, key) => so_far + key / largest, 0);
  const whole = keys.map((key) => Math.round((key / largest / sum) * (LARGEST_WHOLE / 2)));
  return { whole, total: whole.reduce((so_far, key) => so_far + key, 0), exact: false };
}

function shifted(value: number, decimals: number): number {
  const decimal = decimalOf(value);
  return Number(`${decimal.digits}e${decimals - decimal.decimals}`);
}

/** The product of two doubles and what rounding took from it (Veltkamp, Dekker). */
function exactProduct(a: number, b: number): readonly [number, number] {
  const product = a * b;
  const highA = highHalf(a);
  const highB = highHalf(b);
  const lowA = a - highA;
  const lowB = b - highB;
  return [product, lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB)];
}
function highHalf(value: number): number {
  const spread = 134_217_729 * value; // 2^27 + 1
  return spread - (spread - value);
}

/** a × b ÷ c in whole numbers, exactly: quotient and remainder, though the product is beyond a double. */
function quotient(a: number, b: number, c: number): { whole: number; rest: number } {
  const [product, lost] = exactProduct(a, b);
  let whole = Math.floor(product / c);
  const [back, lostBack] = exactProduct(whole, c);
  let rest = product - back + (lost - lostBack);
  while (rest < 0) {
    rest += c;
    whole--;
  }
  while (rest >= c) {
    rest -= c;
    whole++;
  }
  return { whole, rest };
}

/** Whole steps shared by keys (none negative, not all zero); a negative total mirrors the positive one. */
export const shareOut = (total: number, keys: readonly number[]): number[] => sharer(keys)(total);

/** The same for many totals: keys are read once. */
export function sharer(keys: readonly number[]): (total: number) => number[] {
  const { whole, total: sum, exact } = wholeKeys(keys);
  const share = (total: number): number[] => {
    if (total < 0) return share(-total).map((part) => 0 - part);
    if (sum === 0) return keys.map(() => 0);
    const parts = whole.map((key) => quotient(total, key, sum));
    // Keys that had to be rounded (a third, a root) must still tie where they would on paper.
    const grid = sum * Math.max(1 / GRID, total * 1e-15);
    const remainders = parts.map(({ rest }) => (exact ? rest : Math.round(rest / grid)));
    return largestRemainder(
      parts.map((part) => part.whole),
      remainders,
      total,
    );
  };
  return share;
}
