import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { type FormulaToken, tokenize } from '../../../core/formula';
import { withAnchors, withCommonCells } from '../../../core/formula/operands';
import { readArraysAfterSigns } from './arrays';
import { COMMON_CELLS, SPILLED_CELLS } from './cells';
import { closeWhatIsOpen } from './closed';
import { withOwnScopes } from './scopes';
import { refuseLambdasAsAnswers } from './shown-lambdas';

interface Lexer {
  treeBuilder(formula: string, isForCalculation?: boolean, names?: unknown): unknown;
  _nodeMaker(formula: string, letters?: unknown, at?: number): unknown;
}

/**
 * What Excel’s users write and Univer 0.25.1 does not read (LexerTreeBuilder and the nodes it makes, in engine-formula):
 * - « A1# », all the cells that the formula of A1 fills (SuffixNode._handlerPound has it to do): it was the first cell, or #VALUE!;
 * - « A1:C3 B2:B5 », the cells that two ranges have in common: #REF!;
 * - a function that LET names, =LET(f,LAMBDA(x,x+1),f(1)); the name of a LET within another, in other capitals, or which is the
 *   workbook’s too: #NAME?, #VALUE!, or the workbook’s cell.
 * What is computed is read otherwise, once the names of the workbook stand for what they are; the formula stays as it was typed.
 */
export function readAsExcelWrites(): void {
  readArraysAfterSigns();
  refuseLambdasAsAnswers();
  closeWhatIsOpen();
  const lexer = LexerTreeBuilder.prototype as unknown as Lexer;
  const { treeBuilder, _nodeMaker } = lexer;
  lexer.treeBuilder = function (this: Lexer, formula, isForCalculation, names) {
    const read = isForCalculation === false ? formula : asRead(formula);
    return treeBuilder.call(this, read, isForCalculation, names);
  };
  // Whoever asks for the letters wants to know where they stand in what was typed.
  lexer._nodeMaker = function (this: Lexer, formula, letters, at) {
    return _nodeMaker.call(this, letters || at !== undefined ? formula : asRead(formula), letters, at);
  };
}

/** Few formulas have any: the others are not cut in tokens. */
const MAY_CHANGE = /#(?![A-Z\]])|[\p{L}\p{N}_.$)]\s+[\p{L}_$('\d]|\b(?:LET|LAMBDA)\s*\(/iu;

/** Texts, and the names of sheets: what they hold is no syntax. */
const QUOTED = /"[^"]*"|'[^']*'/g;

function asRead(formula: string): string {
  if (!MAY_CHANGE.test(formula.replace(QUOTED, 'x'))) return formula;
  const tokens = tokenize(formula);
  const anchored = withAnchors(tokens, SPILLED_CELLS);
  const common = withCommonCells(anchored, COMMON_CELLS);
  return joined(withOwnScopes(common));
}

const joined = (tokens: readonly FormulaToken[]): string => tokens.map(({ text }) => text).join('');
