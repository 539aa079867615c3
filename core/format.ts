import type { Language } from './text';

const NBSP = '\u00a0';
const MINUS = '−';

/** A plain decimal string of a finite number, at most `digits` significant, never in exponent form. */
function plainDecimal(value: number, digits: number): string {
  const short = Number(value.toPrecision(digits));
  const text = String(Math.abs(short));
  const exponent = text.indexOf('e');
  if (exponent < 0) return text;
  const power = Number(text.slice(exponent + 1));
  const [whole = '0', decimals = ''] = text.slice(0, exponent).split('.');
  if (power < 0) return `0.${'0'.repeat(-power - 1)}${whole}${decimals}`;
  return whole + decimals.padEnd(power, '0');
}

function grouped(text: string, language: Language): string {
  const [whole = '0', decimals] = text.split('.');
  const separator = language === 'fr' ? NBSP : ',';
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return decimals ? groups + (language === 'fr' ? ',' : '.') + decimals : groups;
}

/** A number as the user's language writes it: 1 234,5 or 1,234.5; ten significant digits unless told. */
export function formatNumber(value: number, language: Language, digits = 10): string {
  const text = grouped(plainDecimal(value, digits), language);
  return value < 0 && Number(text.replace(/[^1-9]/g, '')) !== 0 ? MINUS + text : text;
}

/** With exactly `decimals` decimals, half up on the decimal the user sees (1,005 → 1,01). */
export function formatFixed(value: number, language: Language, decimals: number): string {
  const magnitude = roundedTo(Math.abs(value), decimals);
  const text = grouped(magnitude.toFixed(decimals), language);
  return value < 0 && magnitude !== 0 ? MINUS + text : text;
}

/** 37,84 $ or $37.84. */
export function formatMoney(value: number, language: Language): string {
  const text = formatFixed(Math.abs(value), language, 2);
  const sign = value < 0 && /[1-9]/.test(text) ? MINUS : '';
  return language === 'fr' ? `${sign}${text}${NBSP}$` : `${sign}$${text}`;
}

/** 5,7 % or 5.7%. */
export function formatPercent(share: number, language: Language, digits = 4): string {
  const text = formatNumber(share * 100, language, digits);
  return language === 'fr' ? `${text}${NBSP}%` : `${text}%`;
}

/**
 * Half up in the decimal a person sees: binary noise past the fifteenth digit is dropped first, so that
 * 0,70 × 5 % = 0,035 → 0,04 and 140 × 9,975 % = 13,965 → 13,97.
 */
export function roundedTo(value: number, decimals: number): number {
  const magnitude = Number(Math.abs(value).toPrecision(15));
  const [mantissa = '0', exponent = '0'] = String(magnitude).split('e');
  const shifted = Math.floor(Number(`${mantissa}e${Number(exponent) + decimals}`) + 0.5);
  const [back = '0', power = '0'] = String(shifted).split('e');
  const rounded = Number(`${back}e${Number(power) - decimals}`);
  return value < 0 ? 0 - rounded : rounded;
}
