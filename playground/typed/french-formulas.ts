import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { sameLengthCanonical } from '../../core/formula/same-length';

type SequenceNodes = NonNullable<ReturnType<LexerTreeBuilder['sequenceNodesBuilder']>>;

/** Gives each node back the text the person typed: the two texts have the same length. */
function restored(nodes: SequenceNodes, typed: string): SequenceNodes {
  const source = typed.startsWith('=') ? typed.slice(1) : typed;
  let position = 0;
  const result: SequenceNodes = [];
  for (const node of nodes) {
    const length = typeof node === 'string' ? node.length : node.token.length;
    const text = source.slice(position, position + length);
    position += length;
    result.push(typeof node === 'string' ? text : { ...node, token: text });
  }
  return position === source.length ? result : nodes;
}

/**
 * Univer reads formulas in en-US only, in the editor too: the hint would stay on the first argument of
 * =SOMME(A1;B1), and a click on a cell would write a comma. The editor's reader is taught French marks here.
 */
export function readFrenchWhileTyping(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  const sequence = lexer.sequenceNodesBuilder.bind(lexer);
  const argument = lexer.getFunctionAndParameter.bind(lexer);
  const brackets = lexer.checkIfAddBracket.bind(lexer);
  lexer.sequenceNodesBuilder = (typed) => {
    const canonical = sameLengthCanonical(typed);
    const nodes = sequence(canonical);
    return nodes && canonical !== typed ? restored(nodes, typed) : nodes;
  };
  lexer.getFunctionAndParameter = (typed, position) => argument(sameLengthCanonical(typed), position);
  lexer.checkIfAddBracket = (typed) => brackets(sameLengthCanonical(typed));
}
