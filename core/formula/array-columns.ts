/** A text, whole, or an array. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{((?:"(?:[^"]|"")*"|[^"{}])*)\}/g;
const TEXTS = /"(?:[^"]|"")*"/g;

/**
 * Excel in French separates the columns of an array by « . » or « \ », as the settings of the computer say: {1.2.3} is three numbers.
 * « . » is read as « \ » where it can be no decimal mark: between three numbers, beside a text or a decimal comma. {1.5;2.5} stays two
 * numbers, and is shown with its commas; so does 1.200.000, which may be one.
 */
export const withArrayColumns = (formula: string): string =>
  formula.includes('{')
    ? formula.replace(PARTS, (part: string, content?: string) => (isByPoints(content) ? withMarks(part) : part))
    : formula;

function isByPoints(content: string | undefined): boolean {
  if (!content?.includes('.')) return false;
  const bare = content.replace(TEXTS, '"').replace(/VRAI|FAUX|TRUE|FALSE/gi, '"');
  if (/[\\E]/i.test(bare)) return false;
  const isOneNumber = /(?:^|;)\s*[-+]?[1-9]\d{0,2}(?:\.\d{3}){2,}\s*(?:;|$)/.test(bare);
  return !isOneNumber && /"\s*\.|\.\s*"|\d\s*\.\s*-?\d+\s*\.|,\d+\s*\.|\.\s*-?\d+,\d/.test(bare);
}

const withMarks = (array: string): string =>
  array.replace(/"(?:[^"]|"")*"|\./g, (part) => (part === '.' ? '\\' : part));
