import { LexerTreeBuilder } from '@univerjs/engine-formula';

interface Lexer {
  treeBuilder(formula: string, ...others: unknown[]): unknown;
}

/**
 * Univer 0.25.1 knows « -2 » and « -SUM(…) », but neither with a space after the minus (ValueNodeFactory and FunctionNodeFactory, in
 * engine-formula): =- 2 and =IF(A1>0, - SUM(B1:B3), 0) were #NAME?, =-"2" and =-{1;2} too. What is computed is read without that
 * space, and a text or an array in parentheses; the formula stays as it was typed.
 */
export function readSpacedMinus(): void {
  const lexer = LexerTreeBuilder.prototype as unknown as Lexer;
  const { treeBuilder } = lexer;
  lexer.treeBuilder = function (this: Lexer, formula, ...others) {
    return treeBuilder.call(this, withoutSpaces(formula), ...others);
  };
}

/** A text or the name of a sheet, whole; or a minus that takes nothing away from what is before it, and what follows. */
const PARTS =
  /("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<=[=(,;{<>&+*/^-]\s*)-(?:\s+(?!\s)|(?=["{]))("(?:[^"]|"")*"|\{(?:"(?:[^"]|"")*"|[^"}])*\})?/g;

function withoutSpaces(formula: string): string {
  if (!/-["{\s]/.test(formula)) return formula;
  return formula.replace(PARTS, (part: string, whole?: string, text?: string) => {
    if (whole !== undefined) return part;
    return text === undefined ? '-' : `-(${text})`;
  });
}
