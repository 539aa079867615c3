import { type FormulaToken, plainName, storedName, tokenize } from './index';
import newFunctions from './new-functions.json';
import { endOfOperand, withAnchors, withoutAnchors } from './operands';

/**
 * A file names a function that came after Excel 2007 with « _xlfn. » (FILTER and SORT with « _xlws. » too), a variable
 * of LET or LAMBDA with « _xlpm. », and a custom function with « _xldudf_ ». Without them Excel shows #NAME?.
 */
const NEW_FUNCTIONS: ReadonlySet<string> = new Set(newFunctions);
const WORKSHEET_FUNCTIONS: ReadonlySet<string> = new Set(['FILTER', 'SORT']);
const PREFIXES = ['_xlfn.', '_xlws.', '_xlpm.'];

const joined = (tokens: readonly FormulaToken[]): string => tokens.map(({ text }) => text).join('');

function storedFunction(name: string): string {
  const upper = name.toUpperCase();
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  if (NEW_FUNCTIONS.has(upper)) return `_xlfn.${upper}`;
  return storedName(name);
}

/** =MUTU.SEUIL(A1) → _xldudf_MUTU_SEUIL(A1), as a file holds it. */
export function storedFormula(formula: string): string {
  const tokens = withSingles(withAnchors(tokenize(formula.replace(/^=/, ''))));
  const variables = variablesOf(tokens);
  const stored = tokens.map((token): FormulaToken => {
    const isVariable = variables.has(token.text.toLowerCase());
    if (isVariable && (token.kind === 'name' || token.kind === 'function')) {
      return { ...token, text: `_xlpm.${token.text}` };
    }
    return token.kind === 'function' ? { ...token, text: storedFunction(token.text) } : token;
  });
  return joined(stored);
}

/** The contrary: _xldudf_MUTU_SEUIL(A1) → =MUTU.SEUIL(A1), whoever wrote the file. */
export function plainFormula(stored: string): string {
  const tokens = tokenize(stored).map((token): FormulaToken => {
    if (token.kind === 'function') return { ...token, text: plainName(withoutPrefixes(token.text)) };
    return token.kind === 'name' ? { ...token, text: withoutPrefixes(token.text) } : token;
  });
  return `=${joined(withoutSingles(withoutAnchors(tokens)))}`;
}

function withoutPrefixes(name: string): string {
  const prefix = PREFIXES.find((one) => name.toLowerCase().startsWith(one));
  return prefix ? withoutPrefixes(name.slice(prefix.length)) : name;
}

interface Frame {
  readonly name: string;
  argument: number;
  /** What the current argument holds so far. */
  content: FormulaToken[];
}

/** What LET and LAMBDA name: every other argument of LET and every argument of LAMBDA, but the last. */
function variablesOf(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const variables = new Set<string>();
  const frames: Frame[] = [];
  let called = '';
  for (const token of tokens) {
    const frame = frames[frames.length - 1];
    if (token.kind === 'separator' && frame) {
      const names = frame.name === 'LAMBDA' || (frame.name === 'LET' && frame.argument % 2 === 0);
      const [only, ...others] = frame.content;
      if (names && only?.kind === 'name' && others.length === 0) variables.add(only.text.toLowerCase());
      frame.argument++;
      frame.content = [];
      continue;
    }
    if (token.kind === 'close') frames.pop();
    else if (token.kind !== 'space') frame?.content.push(token);
    if (token.kind === 'open') frames.push({ name: called, argument: 0, content: [] });
    called = token.kind === 'function' ? token.text.toUpperCase() : token.kind === 'space' ? called : '';
  }
  return variables;
}

/** @A1:A9 → SINGLE(A1:A9). */
function withSingles(tokens: readonly FormulaToken[]): FormulaToken[] {
  const result: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken;
    if (token.kind !== 'operator' || token.text !== '@') {
      result.push(token);
      continue;
    }
    const end = endOfOperand(tokens, at + 1);
    result.push({ kind: 'function', text: 'SINGLE' }, { kind: 'open', text: '(' });
    result.push(...withSingles(tokens.slice(at + 1, end + 1)), { kind: 'close', text: ')' });
    at = end;
  }
  return result;
}

/** SINGLE(A1:A9) → @A1:A9. */
function withoutSingles(tokens: readonly FormulaToken[]): FormulaToken[] {
  const result: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken;
    const isSingle =
      token.kind === 'function' && token.text.toUpperCase() === 'SINGLE' && tokens[at + 1]?.kind === 'open';
    if (!isSingle) {
      result.push(token);
      continue;
    }
    const end = endOfOperand(tokens, at);
    const inside = withoutSingles(tokens.slice(at + 2, end));
    const isOne = inside.length > 0 && endOfOperand(inside, 0) === inside.length - 1;
    const mark: FormulaToken = { kind: 'operator', text: '@' };
    if (isOne) result.push(mark, ...inside);
    else result.push(mark, { kind: 'open', text: '(' }, ...inside, { kind: 'close', text: ')' });
    at = end;
  }
  return result;
}
