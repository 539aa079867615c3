/**
 * Formats of TEXT as French writes them (« # ##0,00 », « jj/mm/aaaa ») as English does, which is all that the library of formats
 * knows. One that is already English stays as it is: « 0.00 », « #,##0 », « yyyy-mm-dd ».
 */
export function englishPattern(format: string): string {
  const parts = format.match(PARTS) ?? [];
  const bare = parts.map((part) => (isLiteral(part) ? '' : part)).join('');
  if (/^(?:standard|général)$/i.test(format.trim())) return 'General';
  const convert = isDate(bare) ? englishDate : isFrenchNumber(bare) ? englishNumber : undefined;
  if (!convert) return format;
  // Between two parts that are converted there may be a literal: each is converted by itself.
  return parts.map((part) => (isLiteral(part) ? part : convert(part))).join('');
}

/** What stands between quotes or brackets or after a backslash, and what stands between these. */
const PARTS = /"[^"]*"|\[[^\]]*\]|\\.|(?:[^"[\\]|\[(?![^\]]*\])|"(?![^"]*"))+/g;
const isLiteral = (part: string): boolean => /^["[\\]/.test(part) && part.length > 1;

const isDate = (bare: string): boolean => /j|a{2,4}(?!m\/p)/i.test(bare);

const englishDate = (part: string): string =>
  part.replace(/j/gi, 'd').replace(/a{2,4}/gi, (years) => 'y'.repeat(years.length === 3 ? 4 : years.length));

const PLACE = '[0#?]';
const isFraction = (bare: string): boolean => new RegExp(`${PLACE} *\\/ *[0-9#?]`).test(bare);
/** A space between two places is one between thousands. */
const GROUP = new RegExp(`(?<=${PLACE})[ \\u00a0\\u202f](?=${PLACE})`, 'g');
const DECIMAL = new RegExp(`(?<=${PLACE}),(?=${PLACE})`, 'g');

function isFrenchNumber(bare: string): boolean {
  if (isFraction(bare) || new RegExp(`${PLACE}?\\.${PLACE}`).test(bare)) return false;
  if (bare.search(GROUP) >= 0) return true;
  // « #,##0 » groups thousands in English; « 0,000 » is three decimals here.
  return bare.search(DECIMAL) >= 0 && !/#,##[0#](?!,)/.test(bare);
}

const englishNumber = (part: string): string =>
  part.replace(GROUP, '\u0000').replace(DECIMAL, '.').replaceAll('\u0000', ',');
