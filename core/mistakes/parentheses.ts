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
export const callMend: Finder = (tokens) => {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken;
    if (token.kind !== 'name' || !isSpace(tokens[at + 1]) || !isFunction(token.text)) continue;
    // « A1>2 ET B1>3 » lacks more than parentheses.
    if (isOperandBefore(tokens, at)) continue;
    const start = at + 2;
    const end = argumentsEnd(tokens, start);
    if (end === start) continue;
    const call = `${token.text}(${written(tokens, start, end)})`;
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

/** One argument; outside any other call, those that follow too. */
function argumentsEnd(tokens: readonly FormulaToken[], start: number): number {
  let end = operandEnd(tokens, start);
  if (end === start || tokens.slice(0, start).some(({ kind }) => kind === 'open')) return end;
  while (tokens[afterSpaces(tokens, end)]?.kind === 'separator') {
    const next = afterSpaces(tokens, afterSpaces(tokens, end) + 1);
    const after = operandEnd(tokens, next);
    if (after === next) break;
    end = after;
  }
  return end;
}
