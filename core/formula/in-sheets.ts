import { type FormulaToken, sheetsName, tokenize, withOurNames } from './index';

/**
 * Formulas as a script must write them in any spreadsheet. Where the locale writes 0,5 a comma does not separate
 * arguments, « ; » does everywhere; a decimal point is not read everywhere either, so 0.5 is (5/10).
 */

/** « 0.25 » → « (25/100) », « 1.5E-3 » → « (15/10000) »; whole numbers stay. */
export function wholeNumbers(literal: string): string {
  if (/^\d+$/.test(literal)) return literal;
  const [, whole = '', decimals = '', exponent = '0'] = /^(\d*)\.?(\d*)(?:E([+-]?\d+))?$/i.exec(literal) ?? [];
  const digits = (whole + decimals).replace(/^0+(?=\d)/, '');
  const shift = Number(exponent) - decimals.length;
  return shift < 0 ? `(${digits}/1${'0'.repeat(-shift)})` : digits + '0'.repeat(shift);
}

function sheetsText({ kind, text }: FormulaToken): string {
  if (kind === 'number') return wholeNumbers(text);
  if (kind === 'separator') return ';';
  if (kind === 'function') return sheetsName(text);
  return kind === 'string' ? withOurNames(text) : text;
}

export const sheetsFormula = (formula: string): string => tokenize(formula).map(sheetsText).join('');

/** A formula whose answer fills cells, or that goes through ranges one by one, as Sheets needs it. */
export function cellFormula(formula: string, isArray: boolean): string {
  const written = sheetsFormula(formula);
  return isArray ? `=ArrayFormula(${written.slice(1)})` : written;
}
