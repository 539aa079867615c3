import { wholeNumbers } from './in-sheets';
import { type FormulaToken, keptFigure, tokenize } from './index';

/**
 * Formulas between the panel (English names, commas, decimal points) and the cells of a spreadsheet. Sheets gives the
 * formulas of a cell with English names, and the separators of the spreadsheet's region.
 */

/** Languages, then regions, that write 0.5 (CLDR); the others write 0,5. */
const POINT_LANGUAGES = 'en ja ko zh th he iw hi cy bn gu kn ml mr my pa ta te ur fil'.split(' ');
const POINT_REGIONS = 'es_MX es_US de_CH it_CH'.split(' ');
const COMMA_REGIONS = ['en_ZA'];

/** Whether a spreadsheet of that region (« fr_CA ») writes 0,5. A region that is not known is taken to: it works in both. */
export function hasDecimalComma(locale: string): boolean {
  if (COMMA_REGIONS.indexOf(locale) >= 0) return true;
  return POINT_REGIONS.indexOf(locale) < 0 && POINT_LANGUAGES.indexOf(locale.split('_')[0] ?? '') < 0;
}

/** As the panel reads it. */
export function canonicalFormula(written: string, decimalComma: boolean): string {
  const french = decimalComma ? tokenize(written, 'french') : [];
  // A comma that separates, a decimal point: the formula did not follow the region.
  const isRegional = french.length > 0 && !french.some(isEnglishMark);
  return withDecimals(isRegional ? french : tokenize(written))
    .map(canonicalText)
    .join('');
}

const isEnglishMark = ({ kind, text }: FormulaToken): boolean =>
  (kind === 'separator' && text === ',') || (kind === 'number' && text.indexOf('.') >= 0);

function canonicalText({ kind, text }: FormulaToken): string {
  if (kind === 'separator') return ',';
  if (kind === 'number') return text.replace(',', '.');
  if (kind === 'figure') return keptFigure(text);
  return kind === 'brace' && text === '\\' ? ',' : text;
}

/** « (25/100) », as decimals are written below → 0.25. */
function withDecimals(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  const result: FormulaToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [open, digits, slash, power, close] = tokens.slice(i, i + 5);
    const isDecimal =
      open?.kind === 'open' &&
      tokens[i - 1]?.kind !== 'function' &&
      /^\d+$/.test(digits?.text ?? '') &&
      slash?.text === '/' &&
      /^10+$/.test(power?.text ?? '') &&
      close?.kind === 'close';
    if (isDecimal) {
      result.push({ kind: 'number', text: decimalOf(digits?.text ?? '', (power?.text ?? '').length - 1) });
      i += 4;
    } else result.push(tokens[i] as FormulaToken);
  }
  return result;
}

/** « 25 », two decimals → « 0.25 », digit by digit so that none is lost. */
function decimalOf(digits: string, decimals: number): string {
  const padded = digits.padStart(decimals + 1, '0');
  const cut = padded.length - decimals;
  return `${padded.slice(0, cut)}.${padded.slice(cut)}`;
}

/**
 * As a script writes it in a spreadsheet of that region; the names of functions stay. « ; » separates everywhere, and
 * where the decimal mark is a comma a script's 0.5 is written (5/10).
 */
export function writtenFormula(canonical: string, decimalComma: boolean): string {
  return tokenize(canonical)
    .map(({ kind, text }) => {
      if (kind === 'separator') return ';';
      if (!decimalComma) return text;
      if (kind === 'number') return wholeNumbers(text);
      return kind === 'brace' && text === ',' ? '\\' : text;
    })
    .join('');
}
