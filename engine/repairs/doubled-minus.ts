import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { type FormulaToken, tokenize } from '../../core/formula';

interface Lexer {
  treeBuilder(formula: string, ...others: unknown[]): unknown;
}

/**
 * In Univer 0.25.1, only the last of several minus signs comes before « ^ » (LexerTreeBuilder, in engine-formula): =--2^2 was -4 and
 * =2^--2 an error, where Excel and LibreOffice find 4. What is computed is read as (--2)^2; the formula stays as it was typed.
 */
export function readDoubledMinus(): void {
  const lexer = LexerTreeBuilder.prototype as unknown as Lexer;
  const { treeBuilder } = lexer;
  lexer.treeBuilder = function (this: Lexer, formula, ...others) {
    return treeBuilder.call(this, withParentheses(formula), ...others);
  };
}

function withParentheses(formula: string): string {
  if (!/-\s*-/.test(formula) || formula.indexOf('^') < 0) return formula;
  const tokens = tokenize(formula);
  const opened = new Map<number, number>();
  const closed = new Map<number, number>();
  for (let at = 0; at < tokens.length; at++) {
    if (!isMinus(tokens[at]) || !isUnary(tokens, at)) continue;
    let end = at;
    let count = 0;
    for (; isMinus(tokens[end]) || tokens[end]?.kind === 'space'; end++) if (isMinus(tokens[end])) count++;
    const last = endOfOperand(tokens, end);
    const isPower = [nextTo(tokens, last, 1), nextTo(tokens, at, -1)].some((token) => token?.text === '^');
    if (count > 1 && last >= end && isPower) {
      opened.set(at, (opened.get(at) ?? 0) + 1);
      closed.set(last, (closed.get(last) ?? 0) + 1);
    }
    at = end - 1;
  }
  return tokens
    .map(({ text }, at) => '('.repeat(opened.get(at) ?? 0) + text + ')'.repeat(closed.get(at) ?? 0))
    .join('');
}

const isMinus = (token: FormulaToken | undefined): boolean => token?.kind === 'operator' && token.text === '-';

/** The nearest token that is no space. */
function nextTo(tokens: readonly FormulaToken[], at: number, step: 1 | -1): FormulaToken | undefined {
  let near = at + step;
  while (tokens[near]?.kind === 'space') near += step;
  return tokens[near];
}

/** Nothing before it that it could be taken from. */
function isUnary(tokens: readonly FormulaToken[], at: number): boolean {
  const before = nextTo(tokens, at, -1);
  if (!before || before.kind === 'open' || before.kind === 'separator') return true;
  return before.kind === 'operator' && before.text !== '%' && before.text !== '#';
}

/** The last token of what the signs stand before: a call or parentheses whole, a range, a figure and its « % ». */
function endOfOperand(tokens: readonly FormulaToken[], from: number): number {
  let at = from;
  let depth = 0;
  for (; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as FormulaToken;
    if (kind === 'open') depth++;
    else if (kind === 'close' && --depth < 0) break;
    const isJoint = kind === 'operator' && [':', '!', '%', '#', '@'].indexOf(text) >= 0;
    if (
      depth === 0 &&
      kind !== 'close' &&
      (kind === 'separator' || kind === 'space' || (kind === 'operator' && !isJoint))
    )
      break;
  }
  return at - 1;
}
