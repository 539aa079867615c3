import { LOCALE } from './locale';
import type { Language } from './text';

const MINUS = '−';

/** Fifteen digits are what a double always holds. */
const MOST_DIGITS = 15;

/**
 * A plain decimal string of the size of a finite number × 10^`shift`, at most `digits` significant, never in exponent
 * form. It stays text: the largest double rounded to a few digits is no double any more.
 */
function plainDecimal(value: number, digits: number, shift = 0): string {
  const [mantissa = '0', exponent = '0'] = Math.abs(value)
    .toExponential(digits - 1)
    .split('e');
  const figures = mantissa.replace('.', '').replace(/0+$/, '') || '0';
  const power = Number(exponent) + (value === 0 ? 0 : shift);
  if (power < 0) return `0.${'0'.repeat(-power - 1)}${figures}`;
  const whole = figures.slice(0, power + 1).padEnd(power + 1, '0');
  const decimals = figures.slice(power + 1);
  return decimals ? `${whole}.${decimals}` : whole;
}

const isNotZero = (text: string): boolean => /[1-9]/.test(text);

function grouped(text: string, language: Language): string {
  const [whole = '0', decimals] = text.split('.');
  const { group, decimal } = LOCALE[language];
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return decimals ? groups + decimal + decimals : groups;
}

/** A number as the user's language writes it: 1 234,5 or 1,234.5; ten significant digits unless told. */
export const formatNumber = (value: number, language: Language, digits = 10): string => shown(value, language, digits);

/**
 * A figure to be typed in a cell or a field: no thousands (« 12000 »), and « 1,2340 » where « 1,234 » could be read as
 * thousands.
 */
export function typedFigure(value: number, language: Language): string {
  const text = formatNumber(value, language, MOST_DIGITS).split(LOCALE[language].group).join('').replace(MINUS, '-');
  return /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? `${text}0` : text;
}

/** Decimals beyond which a figure of a sentence is nothing. */
const MOST_DECIMALS = 6;

/** A figure that a calculation gave, as a sentence says it: its whole part, and of its decimals what one remembers. */
export function formatFigure(value: number, language: Language): string {
  const magnitude = Math.abs(value);
  if (magnitude < 0.5 * 10 ** -MOST_DECIMALS) return '0';
  const whole = Math.floor(Math.log10(magnitude)) + 1;
  const digits = whole > 0 ? Math.max(whole, 6) : Math.min(4, Math.max(1, MOST_DECIMALS + whole));
  return shown(value, language, Math.min(MOST_DIGITS, digits));
}

/**
 * The same beside a figure typed that it is not: with as many decimals as it takes to tell them apart, or as a spreadsheet
 * writes it (1,7E-7) where zeros alone would.
 */
export function formatFigureBeside(value: number, typed: number, language: Language): string {
  const other = formatTyped(typed, language);
  let text = formatFigure(value, language);
  if (text === '0' && typed === 0 && value !== 0) return scientific(value, language, 2);
  for (let digits = 7; text === other && digits <= MOST_DIGITS; digits++) text = shown(value, language, digits);
  return text;
}

/** A number as a person or a spreadsheet writes it: nobody types the zeros of 9,35E+20. */
export function formatTyped(value: number, language: Language): string {
  const magnitude = Math.abs(value);
  if (magnitude === 0 || (magnitude < 1e15 && magnitude >= 1e-9)) return formatNumber(value, language, MOST_DIGITS);
  return scientific(value, language, MOST_DIGITS);
}

function scientific(value: number, language: Language, digits: number): string {
  const [mantissa = '0', exponent = '0'] = Number(value.toPrecision(digits)).toExponential().split('e');
  return `${formatNumber(Number(mantissa), language, digits)}E${exponent}`;
}

function shown(value: number, language: Language, digits: number, shift = 0): string {
  const text = grouped(plainDecimal(value, digits, shift), language);
  return value < 0 && isNotZero(text) ? MINUS + text : text;
}

/** With exactly `decimals` decimals, half up on the decimal the user sees (1,005 → 1,01). */
export function formatFixed(value: number, language: Language, decimals: number): string {
  const magnitude = roundedTo(Math.abs(value), decimals);
  const text = grouped(fixed(magnitude, decimals), language);
  return value < 0 && magnitude !== 0 ? MINUS + text : text;
}

/** From 10^15 on, a double has no cents left and `toFixed` shows its binary noise, then an exponent. */
const fixed = (magnitude: number, decimals: number): string =>
  magnitude < 1e15
    ? magnitude.toFixed(decimals)
    : plainDecimal(magnitude, MOST_DIGITS) + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');

/** 37,84 $ or $37.84. */
export function formatMoney(value: number, language: Language): string {
  const text = formatFixed(Math.abs(value), language, 2);
  const sign = value < 0 && isNotZero(text) ? MINUS : '';
  return LOCALE[language].money(text, sign);
}

/** 5,7 % or 5.7%. */
export function formatPercent(share: number, language: Language, digits = 4): string {
  return LOCALE[language].percent(shown(share, language, digits, 2));
}

/**
 * Half up in the decimal a person sees: binary noise past the fifteenth digit is dropped first, so that
 * 0,70 × 5 % = 0,035 → 0,04 and 140 × 9,975 % = 13,965 → 13,97.
 */
export function roundedTo(value: number, decimals: number): number {
  const magnitude = Number(Math.abs(value).toPrecision(MOST_DIGITS));
  const [mantissa = '0', exponent = '0'] = String(magnitude).split('e');
  const shifted = Math.floor(Number(`${mantissa}e${Number(exponent) + decimals}`) + 0.5);
  if (!Number.isFinite(shifted)) return value;
  const [back = '0', power = '0'] = String(shifted).split('e');
  const rounded = Number(`${back}e${Number(power) - decimals}`);
  return value < 0 ? 0 - rounded : rounded;
}
