import { LexerTreeBuilder, ReferenceNodeFactory } from '@univerjs/engine-formula';
import { tokenize } from '../../core/formula';

/** A piece of a formula, as Univer cuts it: a bare sign, or a word and where it stands. */
type Piece =
  | string
  | { readonly nodeType: number; readonly token: string; readonly startIndex: number; readonly endIndex: number };

interface Nested {
  readonly sequenceString: string;
}
interface Lexer {
  getSequenceNode(letters: unknown): Piece[];
  _handleNestedDefinedName(content: string, names: unknown): Nested | string | undefined;
}

interface References {
  checkAndCreateNodeType(word: unknown): unknown;
}

/** Univer's kinds of pieces: a sign, and the name of a function or of cells. */
const SIGN = 0;
const WORD = 3;
const SIGNED = /^(\s*[-@]\s*)([\p{L}_\\].*)$/su;
const SPACED = /^(.*\S)(\s+)$/su;

/**
 * Univer 0.25.1 takes a minus and the name after it for one word: =IF(A1>0,-taux,taux) knows no « -taux », and a name given another
 * name was not followed there (getSequenceNode, in engine-formula). It also puts what a name stands for in its place as it is
 * (_handleDefinedName): twice a name that is A1+A2 was 2*A1+A2. The space after a name was the name's: =taux * 2 knew no « taux  ».
 * And it does not know « - 'Coûts 2026'!A1 », with a space
 * (prefixHandler, which ReferenceNodeFactory calls).
 */
export function readNamesBySign(): void {
  const lexer = LexerTreeBuilder.prototype as unknown as Lexer;
  const { getSequenceNode, _handleNestedDefinedName } = lexer;
  lexer.getSequenceNode = function (this: Lexer, letters) {
    return getSequenceNode.call(this, letters).flatMap(apart);
  };
  lexer._handleNestedDefinedName = function (this: Lexer, content, names) {
    const nested = _handleNestedDefinedName.call(this, content, names);
    if (typeof nested !== 'object' || !isCalculation(nested.sequenceString)) return nested;
    return { ...nested, sequenceString: `(${nested.sequenceString})` };
  };
  const references = ReferenceNodeFactory.prototype as unknown as References;
  const { checkAndCreateNodeType } = references;
  references.checkAndCreateNodeType = function (this: References, word) {
    const isText = typeof word === 'string';
    return checkAndCreateNodeType.call(this, isText ? word.replace(/^(\s*[-@])\s+/, '$1') : word);
  };
}

function apart(piece: Piece): Piece[] {
  if (typeof piece === 'string' || piece.nodeType !== WORD) return [piece];
  const [, bare = piece.token, spaces = ''] = SPACED.exec(piece.token) ?? [];
  const endIndex = piece.endIndex - spaces.length;
  const [, sign, token] = SIGNED.exec(bare) ?? [];
  if (sign === undefined || token === undefined) return [{ ...piece, token: bare, endIndex }, ...spaces];
  const startIndex = piece.startIndex + sign.length;
  return [
    { nodeType: SIGN, token: sign, startIndex: piece.startIndex, endIndex: startIndex - 1 },
    { ...piece, token, startIndex, endIndex },
    ...spaces,
  ];
}

/** More than a cell, a range, a number, a text, a list or a call: a sign stands outside what is quoted. */
const isCalculation = (content: string): boolean =>
  /[-+*/^&=<>%]/.test(content.replace(/'[^']*'|"[^"]*"|\{[^}]*\}/g, '')) &&
  !/^-?[\d.]+%?$/.test(content.trim()) &&
  !isOneCall(content);

/** « LAMBDA(n,n*n) », which « (3) » may follow, and nothing else. */
function isOneCall(content: string): boolean {
  const tokens = tokenize(content.trim());
  let depth = 0;
  const closes = tokens.findIndex(({ kind }) => {
    depth += Number(kind === 'open') - Number(kind === 'close');
    return kind === 'close' && depth === 0;
  });
  return tokens[0]?.kind === 'function' && closes === tokens.length - 1;
}
