import { errorIn } from '../values/cell';
import { withoutAccents } from '../values/text';
import { withArrayColumns } from './array-columns';
import { type FormulaToken, tokenize } from './tokens';

/** Keys are bare: people type both « SÉQUENCE » and « sequence ». */
interface Names {
  readonly toEnglish: ReadonlyMap<string, string>;
  readonly toFrench: ReadonlyMap<string, string>;
}

/** Without accents nor case. */
export const bare = (name: string): string => withoutAccents(name).toUpperCase();

// A host passes the same map, of hundreds of names, at every keystroke.
const PREPARED = new WeakMap<ReadonlyMap<string, string>, Names>();

function prepare(frenchNames: ReadonlyMap<string, string>): Names {
  const known = PREPARED.get(frenchNames);
  if (known) return known;
  const toEnglish = new Map<string, string>();
  const toFrench = new Map<string, string>();
  frenchNames.forEach((english, french) => {
    toEnglish.set(bare(french), english);
    if (!toFrench.has(bare(english))) toFrench.set(bare(english), french);
  });
  const names = { toEnglish, toFrench };
  PREPARED.set(frenchNames, names);
  return names;
}

const ENGLISH_LOGICAL: ReadonlyMap<string, string> = new Map([
  ['VRAI', 'TRUE'],
  ['FAUX', 'FALSE'],
]);
const FRENCH_LOGICAL: ReadonlyMap<string, string> = new Map([
  ['TRUE', 'VRAI'],
  ['FALSE', 'FAUX'],
]);

/** For each token, whether it stands inside the parentheses of a function. */
function insideCalls(tokens: readonly FormulaToken[]): boolean[] {
  const opened: boolean[] = [];
  let called = false;
  return tokens.map((token) => {
    const inside = opened.some((call) => call);
    if (token.kind === 'function') called = true;
    else if (token.kind === 'open') {
      opened.push(called);
      called = false;
    } else if (token.kind === 'close') opened.pop();
    return inside;
  });
}

const DIGITS = /^\d+$/;
const DIGITS_OR_POWER = /^\d+(?:E[+-]?\d+)?$/i;

/** A comma between digits that could be a decimal mark: neither of its neighbours is a comma's too (« 1,2,3 »). */
function mayBeDecimal(tokens: readonly FormulaToken[], index: number): boolean {
  const text = (offset: number): string => tokens[index + offset]?.text ?? '';
  if (text(0) !== ',' || text(-2) === ',') return false;
  if (text(2) === ',' && DIGITS.test(text(3).charAt(0))) return false;
  return DIGITS.test(text(-1)) && DIGITS_OR_POWER.test(text(1));
}

const isArrayBackslash = (token: FormulaToken): boolean => token.kind === 'brace' && token.text === '\\';
const isComma = (token: FormulaToken): boolean => token.kind === 'separator' && token.text === ',';
const isFrenchWord = (token: FormulaToken, names: Names): boolean =>
  (token.kind === 'function' && names.toEnglish.has(bare(token.text))) ||
  (token.kind === 'name' && ENGLISH_LOGICAL.has(bare(token.text)));
/** A function that French calls otherwise; MAX, that both call MAX, says nothing. */
const isEnglishWord = (token: FormulaToken, names: Names): boolean =>
  token.kind === 'function' && names.toFrench.has(bare(token.text)) && !names.toEnglish.has(bare(token.text));

const holdsFigure = (formula: string): boolean => tokenize(formula, 'french').some(({ kind }) => kind === 'figure');

/** The rules that `toCanonical` states. */
function isFrench(formula: string, tokens: readonly FormulaToken[], inside: readonly boolean[], names: Names): boolean {
  const hasMark = tokens.some((token) => (token.kind === 'separator' && token.text === ';') || isArrayBackslash(token));
  if (hasMark) return true;
  if (tokens.some((token) => isEnglishWord(token, names))) return false;
  if (holdsFigure(formula)) return true;
  const commasSeparate = tokens.some(
    (token, index) =>
      (token.kind === 'number' && token.text.includes('.')) ||
      (isComma(token) && inside[index] && !mayBeDecimal(tokens, index)),
  );
  if (commasSeparate) return false;
  return tokens.some(
    (token, index) => isFrenchWord(token, names) || (isComma(token) && !inside[index] && mayBeDecimal(tokens, index)),
  );
}

/** What does not depend on the style: names, logical values, errors, and the no-break spaces that French puts before %. */
function englishText(token: FormulaToken, names: Names): string {
  switch (token.kind) {
    case 'function':
      return names.toEnglish.get(bare(token.text)) ?? ENGLISH_LOGICAL.get(bare(token.text)) ?? token.text;
    case 'name':
      return ENGLISH_LOGICAL.get(bare(token.text)) ?? token.text;
    case 'error':
      return errorIn(token.text)?.code ?? token.text;
    case 'space':
      return token.text.replace(/[\u00a0\u202f]/g, ' ');
    default:
      return token.text;
  }
}

/** « 1.200,50 » is never two arguments: it is kept so that it gives an error, and comes back as it was typed. */
export const keptFigure = (figure: string): string => figure.replace(',', '..');

function fromFrench(token: FormulaToken, names: Names): string {
  if (token.kind === 'separator' || isArrayBackslash(token)) return ',';
  if (token.kind === 'number') return token.text.replace(',', '.');
  if (token.kind === 'figure') return keptFigure(token.text);
  return englishText(token, names);
}

/**
 * What a person typed on a French screen → en-US. Pass only what was typed: a formula has one style, read from it thus:
 * 1. a « ; » between arguments, or a « \ » in an array, is French: a comma between digits is then a decimal mark;
 * 2. without them, an English function (=SUM(1,2)), a comma that cannot be decimal (=MAX(A1,B1), =MAX(1,2,3)) or a
 *    decimal point says that commas separate, but for that of « 1.200,50 » without an English function; outside any
 *    call, one between digits is still decimal (=0,5*SUM(1,2));
 * 3. without those either, a French function (=SOMME(0,5)), VRAI, FAUX, or a decimal comma outside any call is French;
 * 4. else commas separate (=MAX(1,2)).
 * Names become English whatever the style. A name that `frenchNames` gives to itself (MUTU.TAXES → MUTU.TAXES) counts as
 * French in rule 3: so a host says which functions a French screen owns.
 */
export function toCanonical(typed: string, frenchNames: ReadonlyMap<string, string>): string {
  const names = prepare(frenchNames);
  const formula = withArrayColumns(typed);
  const tokens = tokenize(formula);
  const inside = insideCalls(tokens);
  if (isFrench(formula, tokens, inside, names)) {
    return tokenize(formula, 'french')
      .map((token) => fromFrench(token, names))
      .join('');
  }
  return tokens
    .map((token, index) =>
      isComma(token) && !inside[index] && mayBeDecimal(tokens, index) ? '.' : englishText(token, names),
    )
    .join('');
}

function frenchText(token: FormulaToken, names: Names, decimalMark: ',' | '.'): string {
  if (token.kind === 'number') return token.text.replace('.', decimalMark);
  if (token.kind === 'figure') return token.text.replace('..', ',');
  if (token.kind === 'separator') return ';';
  if (token.kind === 'brace' && token.text === ',') return '\\';
  if (token.kind === 'function') {
    return names.toFrench.get(bare(token.text)) ?? FRENCH_LOGICAL.get(bare(token.text)) ?? token.text;
  }
  if (token.kind === 'name') return FRENCH_LOGICAL.get(bare(token.text)) ?? token.text;
  return token.text;
}

/**
 * en-US → what a French screen shows. Never something that `toCanonical` would read otherwise: where a decimal comma
 * would pass for a separator (=MAX(0.5)), the point stays.
 */
export function toFrench(formula: string, frenchNames: ReadonlyMap<string, string>): string {
  const names = prepare(frenchNames);
  const tokens = tokenize(formula);
  const shown = (decimalMark: ',' | '.'): string =>
    tokens.map((token) => frenchText(token, names, decimalMark)).join('');
  const french = shown(',');
  const readBack = toCanonical(french, frenchNames);
  return readBack.toUpperCase() === formula.toUpperCase() ? french : shown('.');
}
