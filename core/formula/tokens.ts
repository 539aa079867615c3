/** A spreadsheet formula, cut into tokens. Read through core/formula. */
export type FormulaToken = {
  readonly kind:
    | 'function' // a name followed by « ( », with its « [1]! » when a file keeps one
    | 'name' // a reference, a defined name, TRUE
    | 'number'
    | 'figure' // 1.200,50: a number with points between its thousands, which no formula can hold
    | 'string'
    | 'curly' // “text”, « text »: quotes that are not those of a formula
    | 'sheet' // what stands before « ! »
    | 'error'
    | 'separator' // between arguments
    | 'open'
    | 'close'
    | 'operator'
    | 'space'
    | 'brace' // « { », « } » and whatever separates inside an array literal
    | 'bracket' // [Column], [[#All],[Column]], [1]
    | 'other';
  readonly text: string;
};
/** canonical: « , » separates, « . » is the decimal mark. french: « ; » separates, « , » between digits is the decimal mark. */
export type FormulaStyle = 'canonical' | 'french';

const SPACE = /\s+/y;
const NAME = /[\p{L}_$][\p{L}\p{M}\p{N}_.$]*/uy;
const LINKED_NAME = /\[\d+\]![\p{L}_][\p{L}\p{M}\p{N}_.]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
/** As typed, its comma can only be decimal; « 0.125,5 » is two arguments, and so are those of « 1.200,50,3 ». */
const FRENCH_FIGURE = /[1-9]\d{0,2}(?:\.\d{3})+,\d+(?!,?\d)|[1-9]\d{0,2}(?:\.\d{3}){2,}(?![.\d])/y;
/** As kept: « .. » stands for that comma, which would pass for a separator. No spreadsheet computes it. */
const FIGURE = /[1-9]\d{0,2}(?:\.\d{3})+\.\.\d+|[1-9]\d{0,2}(?:\.\d{3}){2,}(?![.\d])/y;
const FRENCH_NUMBER = /\d*,\d+(?:E[+-]?\d+)?/iy;
const CURLY = /[“”][^“”"]*[“”"]|«[^«»"]*»/y;
const ERROR = /#(?:N\/[AD]|DIV\/0!|GETTING_DATA|[A-Z]+[!?])/iy;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%:!@#]/y;

/** What a sticky pattern finds at this very place. */
function matchAt(pattern: RegExp, formula: string, position: number): string {
  pattern.lastIndex = position;
  const found = pattern.exec(formula);
  return found ? found[0] : '';
}

/** Most signs are none: their pattern is not tried. */
function spaceAt(formula: string, position: number): string {
  const character = formula.charAt(position);
  return character > ' ' && character <= '~' ? '' : matchAt(SPACE, formula, position);
}
const OPENING_QUOTES = '“”«';
const MAY_BEGIN_NUMBER = '0123456789.,';

/** From an opening quote to its closing one, doubled quotes inside; to the end when it is never closed. */
function quotedAt(formula: string, position: number): string {
  const quote = formula.charAt(position);
  let end = formula.indexOf(quote, position + 1);
  while (end >= 0 && formula.charAt(end + 1) === quote) end = formula.indexOf(quote, end + 2);
  return end < 0 ? formula.slice(position) : formula.slice(position, end + 1);
}

/** From « [ » to its « ] », nested ones inside; an apostrophe protects the next character (Excel's column specifiers). */
function bracketAt(formula: string, position: number): string {
  let depth = 0;
  for (let end = position; end < formula.length; end++) {
    const character = formula.charAt(end);
    if (character === "'") end++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return formula.slice(position, end + 1);
  }
  return formula.slice(position);
}

/** Whether an operand has just ended: « A1# » is then a spilled range, and « A1,5 » two arguments. */
const endsOperand = (token: FormulaToken | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'name' ||
    token.kind === 'number' ||
    token.kind === 'figure' ||
    token.kind === 'string' ||
    token.kind === 'curly' ||
    token.kind === 'error' ||
    token.kind === 'close' ||
    token.kind === 'bracket' ||
    token.text === '}');

/** A number with a decimal comma. In « 1,2,3 » no comma can be one: they separate. */
function frenchNumberAt(formula: string, position: number, before: FormulaToken | undefined): string {
  const text = matchAt(FRENCH_NUMBER, formula, position);
  if (!text || before?.text === ',') return '';
  if (text.charAt(0) === ',' && endsOperand(before)) return '';
  return matchAt(FRENCH_NUMBER, formula, position + text.length) ? '' : text;
}

function namedAt(formula: string, position: number): FormulaToken | undefined {
  const linked = formula.charAt(position) === '[' && matchAt(LINKED_NAME, formula, position);
  const text = linked || matchAt(NAME, formula, position);
  if (!text) return undefined;
  const end = position + text.length;
  if (formula.charAt(end + spaceAt(formula, end).length) === '(') return { kind: 'function', text };
  if (linked) return undefined;
  return { kind: formula.charAt(end) === '!' ? 'sheet' : 'name', text };
}

function valueAt(
  formula: string,
  position: number,
  style: FormulaStyle,
  before: FormulaToken | undefined,
): FormulaToken | undefined {
  const character = formula.charAt(position);
  if (MAY_BEGIN_NUMBER.indexOf(character) >= 0) {
    const figure = endsOperand(before) ? '' : matchAt(style === 'french' ? FRENCH_FIGURE : FIGURE, formula, position);
    if (figure) return { kind: 'figure', text: figure };
    const french = style === 'french' && frenchNumberAt(formula, position, before);
    const number = french || matchAt(NUMBER, formula, position);
    if (number) return { kind: 'number', text: number };
  }
  const error = character === '#' && !endsOperand(before) && matchAt(ERROR, formula, position);
  if (error) return { kind: 'error', text: error };
  return namedAt(formula, position);
}

/** A mark that stands alone; in an array literal, what separates belongs to the literal. */
function markAt(formula: string, position: number, inArray: boolean): FormulaToken {
  const character = formula.charAt(position);
  if (character === '(') return { kind: 'open', text: character };
  if (character === ')') return { kind: 'close', text: character };
  if (character === '{' || character === '}') return { kind: 'brace', text: character };
  if (character === ',' || character === ';') return { kind: inArray ? 'brace' : 'separator', text: character };
  if (character === '\\' && inArray) return { kind: 'brace', text: character };
  const operator = matchAt(OPERATOR, formula, position);
  if (operator) return { kind: 'operator', text: operator };
  return { kind: 'other', text: String.fromCodePoint(formula.codePointAt(position) as number) };
}

function tokenAt(
  formula: string,
  position: number,
  style: FormulaStyle,
  before: FormulaToken | undefined,
  inArray: boolean,
): FormulaToken {
  const character = formula.charAt(position);
  if (character === '"') return { kind: 'string', text: quotedAt(formula, position) };
  if (character === "'") return { kind: 'sheet', text: quotedAt(formula, position) };
  const curly = OPENING_QUOTES.indexOf(character) >= 0 && matchAt(CURLY, formula, position);
  if (curly) return { kind: 'curly', text: curly };
  const space = spaceAt(formula, position);
  if (space) return { kind: 'space', text: space };
  const value = valueAt(formula, position, style, before);
  if (value) return value;
  if (character === '[') return { kind: 'bracket', text: bracketAt(formula, position) };
  return markAt(formula, position, inArray);
}

/** The texts of the tokens, joined, give the formula back, whatever it holds; a broken formula has tokens too. */
export function tokenize(formula: string, style: FormulaStyle = 'canonical'): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  const opened: string[] = [];
  let position = 0;
  while (position < formula.length) {
    const inArray = opened[opened.length - 1] === '{';
    const token = tokenAt(formula, position, style, tokens[tokens.length - 1], inArray);
    if (token.kind === 'open' || token.text === '{') opened.push(token.text);
    if (token.kind === 'close' || token.text === '}') opened.pop();
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}
