import { type LexerNode, LexerTreeBuilder, OPERATOR_TOKEN_SET } from '@univerjs/engine-formula';

interface Lexer {
  readonly _currentLexerNode: LexerNode;
  _formulaSpellCheck(): boolean;
}

/**
 * Univer 0.25.1 looks at the first part of a formula, and not at what stands before the brace (LexerTreeBuilder._formulaSpellCheck,
 * in engine-formula): =3*{1;2} and =INDEX(1/{1;0},2) were #VALUE!, where ={1;2}*3 was not. An array may stand after a sign, a
 * parenthesis, or nothing.
 */
export function readArraysAfterSigns(): void {
  const lexer = LexerTreeBuilder.prototype as unknown as Lexer;
  lexer._formulaSpellCheck = function (this: Lexer) {
    const before = this._currentLexerNode.getChildren().at(-1);
    if (before === undefined) return true;
    return typeof before === 'string' && (before === '(' || OPERATOR_TOKEN_SET.has(before.trim()));
  };
}
