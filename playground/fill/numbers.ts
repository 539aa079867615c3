/** More than any step one fills with, and short of what binary fractions add. */
const DECIMALS = 12;
const HOUR = 1 / 24;
const SECONDS_OF_DAY = 86_400;

/** On the straight line nearest to these numbers: what follows, or comes before, the nearest first. One number alone goes by `step`. */
function onLine(values: readonly number[], count: number, isBackwards: boolean, step: number): number[] {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  const slope = spread === 0 ? step : values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0) / spread;
  return Array.from({ length: count }, (_, i) => mean + slope * ((isBackwards ? -1 - i : values.length + i) - middle));
}

/** Undefined for what grows by a ratio. */
export function numbersAfter(values: readonly number[], count: number, isBackwards: boolean): number[] | undefined {
  if (values.length > 2 && isGeometric(values)) return undefined;
  return onLine(values, count, isBackwards, 1).map((value) => Number(Number(value.toPrecision(15)).toFixed(DECIMALS)));
}

function isGeometric([first = 0, second = 0, ...others]: readonly number[]): boolean {
  let [former, isSame] = [second, first !== second];
  for (const value of others) {
    isSame &&= value / former === second / first;
    former = value;
  }
  return isSame;
}

/** Times go by the hour, or as two of them do, to the second: those of a clock start again at midnight, lengths of time go on. */
export function timesAfter(
  values: readonly number[],
  kind: 'clock' | 'length' | 'moment',
  count: number,
  isBackwards: boolean,
): number[] {
  return onLine(values, count, isBackwards, kind === 'moment' ? 1 : HOUR).map((value) => {
    const seconds = Math.round(value * SECONDS_OF_DAY);
    const shown = kind === 'clock' ? ((seconds % SECONDS_OF_DAY) + SECONDS_OF_DAY) % SECONDS_OF_DAY : seconds;
    return shown / SECONDS_OF_DAY;
  });
}
