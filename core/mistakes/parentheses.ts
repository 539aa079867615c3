import type { FormulaToken } from '../formula';
import { bare } from '../formula';
import { nativeNames } from '../formula/native-names';
import { afterSpaces, type Finder, isSpace, replacing, written } from './mend';
import { ownName } from './names';

/** One too many at the end, or those that close the functions at the end. Anywhere else, nobody knows. */
export const parenthesisMend: Finder = (tokens) => {
  const opened: boolean[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { kind } = tokens[at] as FormulaToken;
    if (kind === 'open') opened.push(isCalled(tokens, at));
    if (kind !== 'close' || opened.pop() !== undefined) continue;
    const rest = tokens.slice(at);
    if (rest.some((token) => token.kind !== 'close' && !isSpace(token))) return undefined;
    return {
      cause: 'parenthesis',
      sentence: { fr: 'Il y a une parenthèse de trop à la fin.', en: 'There is one parenthesis too many at the end.' },
      mended: replacing(tokens, at, tokens.length, ''),
    };
  }
  if (opened.length === 0 || opened.some((called) => !called)) return undefined;
  return {
    cause: 'parenthesis',
    sentence: { fr: 'Il manque une parenthèse à la fin.', en: 'A parenthesis is missing at the end.' },
    mended: written(tokens, 0, tokens.length) + ')'.repeat(opened.length),
  };
};

/** Whether a parenthesis holds the arguments of a function. */
function isCalled(tokens: readonly FormulaToken[], open: number): boolean {
  const before = isSpace(tokens[open - 1]) ? tokens[open - 2] : tokens[open - 1];
  return before !== undefined && before.kind === 'function';
}

const isFunction = (name: string): boolean => nativeNames.has(bare(name)) || ownName(name) !== undefined;

const IN_OPERAND: ReadonlySet<FormulaToken['kind']> = new Set(['name', 'number', 'string', 'sheet', 'bracket']);

/** The end of one reference or value: « B15:B18 », « Feuille!B2 », « 12000 ». */
function operandEnd(tokens: readonly FormulaToken[], start: number): number {
  let end = start;
  while (end < tokens.length) {
    const { kind, text } = tokens[end] as FormulaToken;
    if (!IN_OPERAND.has(kind) && text !== ':' && text !== '!') break;
    end++;
  }
  return end;
}

/** « SOMME B15:B18 »: a function, a space and what should be in its parentheses. */
export const callMend: Finder = (tokens, { style }) => {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken;
    if (token.kind !== 'name' || !isSpace(tokens[at + 1]) || !isFunction(token.text)) continue;
    // « A1>2 ET B1>3 » lacks more than parentheses.
    if (isOperandBefore(tokens, at)) continue;
    const start = at + 2;
    const { end, text } = argumentsFrom(tokens, start, style === 'french' ? ';' : ',');
    if (end === start) continue;
    const call = `${token.text}(${text})`;
    return {
      cause: 'call',
      sentence: {
        fr: `Il manque les parenthèses de ${token.text} : écrivez ${call}.`,
        en: `${token.text} lacks its parentheses: write ${call}.`,
      },
      mended: replacing(tokens, at, end, call),
    };
  }
  return undefined;
};

const isOperandBefore = (tokens: readonly FormulaToken[], at: number): boolean => {
  const before = isSpace(tokens[at - 1]) ? tokens[at - 2] : tokens[at - 1];
  return before !== undefined && (IN_OPERAND.has(before.kind) || before.kind === 'close');
};

/** One argument; outside any other call, those that follow too, a space alone between them or not. */
function argumentsFrom(tokens: readonly FormulaToken[], start: number, mark: string): { end: number; text: string } {
  let end = operandEnd(tokens, start);
  let text = written(tokens, start, end);
  if (end === start || tokens.slice(0, start).some(({ kind }) => kind === 'open')) return { end, text };
  for (;;) {
    const gap = afterSpaces(tokens, end);
    const isMarked = tokens[gap]?.kind === 'separator';
    const next = isMarked ? afterSpaces(tokens, gap + 1) : gap;
    const after = operandEnd(tokens, next);
    if (after === next) return { end, text };
    text += (isMarked ? between(tokens, end, next) : mark) + written(tokens, next, after);
    end = after;
  }
}

const between = (tokens: readonly FormulaToken[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.text)
    .join('');

/**
 * « ARRONDI((1,255;2) »: what a function's only parenthesis holds is its arguments. « (A1:A3;C1) » alone are the cells of both, and
 * stay.
 */
export const doubledMend: Finder = (tokens) => {
  for (let open = 1; open < tokens.length; open++) {
    if (tokens[open]?.kind !== 'open' || tokens[open - 1]?.kind !== 'open' || !isCalled(tokens, open - 1)) continue;
    const { close, isUnion } = heldIn(tokens, open);
    if (isUnion || !isEndOfCall(tokens, close + 1)) continue;
    const call = `${tokens[open - 2]?.text ?? ''}(${written(tokens, open + 1, close)})`;
    return {
      cause: 'parenthesis',
      sentence: {
        fr: `Il y a une parenthèse de trop : écrivez ${call}.`,
        en: `There is one parenthesis too many: write ${call}.`,
      },
      mended: between(tokens, 0, open) + between(tokens, open + 1, close) + between(tokens, close + 1, tokens.length),
    };
  }
  return undefined;
};

/** Where a parenthesis closes, or the end; whether it holds but references, or no list of arguments at all. */
function heldIn(tokens: readonly FormulaToken[], open: number): { close: number; isUnion: boolean } {
  let depth = 0;
  let separators = 0;
  let hasOther = false;
  let close = open + 1;
  for (; close < tokens.length; close++) {
    const { kind, text } = tokens[close] as FormulaToken;
    if (kind === 'open') depth++;
    if (kind === 'close' && depth-- === 0) break;
    if (depth > 0) continue;
    if (kind === 'separator') separators++;
    if (kind === 'number' || kind === 'string' || (kind === 'operator' && text !== ':')) hasOther = true;
  }
  return { close, isUnion: separators === 0 || !hasOther };
}

/** Nothing but the end of the function, written or not. */
const isEndOfCall = (tokens: readonly FormulaToken[], at: number): boolean => {
  const next = tokens[afterSpaces(tokens, at)];
  return next === undefined || next.kind === 'close';
};
