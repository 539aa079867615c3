import { LexerNode, LexerTreeBuilder } from '@univerjs/engine-formula';

interface Names {
  readonly unitId: string;
  getValueByName(unitId: string, name: string): unknown;
}
/** Univer asks for none without a workbook. */
const NO_NAMES = { unitId: null };

interface Builder {
  _simpleCheckDefinedName(formula: string, names: Names | typeof NO_NAMES): boolean;
  treeBuilder(formula: string, isForCalculation?: boolean, names?: Names | typeof NO_NAMES): unknown;
}

/** Formulas read with the names of a workbook. */
const withNames = new WeakSet<LexerNode>();

const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/**
 * Univer 0.25.1 remembers how it has read a formula, by its text alone, with the cells in the place of their names
 * (FormulaLexerNodeCache, in engine-formula): =taux*100 of another workbook, or after a row was removed above the cell, was still
 * read with the cell of before, and with that of a workbook since closed. A formula that holds a name, or held one, is read anew. And
 * one that holds none is not read twice for them.
 */
export function readNamesAnew(): void {
  const builder = LexerTreeBuilder.prototype as unknown as Builder;
  const { _simpleCheckDefinedName, treeBuilder } = builder;
  builder._simpleCheckDefinedName = function (this: Builder, formula, names) {
    if ('getValueByName' in names)
      return _simpleCheckDefinedName.call(this, formula, names) || holdsName(formula, names);
    return true;
  };
  builder.treeBuilder = function (this: Builder, formula, isForCalculation, names) {
    const hasNames = names && 'getValueByName' in names && holdsName(formula, names);
    const read = treeBuilder.call(this, formula, isForCalculation, hasNames ? names : undefined);
    if (hasNames && read instanceof LexerNode) withNames.add(read);
    const isOfOthers = !hasNames && read instanceof LexerNode && withNames.has(read);
    return isOfOthers ? treeBuilder.call(this, formula, isForCalculation, NO_NAMES) : read;
  };
}

const holdsName = (formula: string, { unitId, getValueByName }: Names): boolean =>
  (formula.match(WORD) ?? []).some((word) => Boolean(getValueByName(unitId, word)));
