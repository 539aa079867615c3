import { FormulaDependencyGenerator, LexerTreeBuilder } from '@univerjs/engine-formula';

interface Names {
  readonly unitId: string;
  getValueByName(unitId: string, name: string): unknown;
  /** Of each workbook: names that have come, gone or changed. */
  getDirtyDefinedNameMap(): Record<string, object | undefined>;
}
interface Builder {
  _simpleCheckDefinedName(formula: string, names: Names): boolean;
  treeBuilder(formula: string, isForCalculation?: boolean, names?: Names): unknown;
}

interface Order {
  readonly _currentConfigService: { getDirtyDefinedNameMap(): Record<string, unknown> };
  /** Forgets the formulas of a workbook, as they were read. */
  _disposeByUnitId(unitId: string): void;
  generate(...others: unknown[]): Promise<unknown>;
}

const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/**
 * Univer 0.25.1 remembers how it has read a formula, by its text alone, with the cells in the place of their names
 * (FormulaLexerNodeCache, in engine-formula): =taux*100 of another workbook, or after a row was removed above the cell, was still
 * read with the cell of before. A formula that holds a name is read anew. And one that holds none is not read twice for them.
 */
export function readNamesAnew(): void {
  const builder = LexerTreeBuilder.prototype as unknown as Builder;
  const { _simpleCheckDefinedName, treeBuilder } = builder;
  builder._simpleCheckDefinedName = function (this: Builder, formula, names) {
    return _simpleCheckDefinedName.call(this, formula, names) || holdsName(formula, names);
  };
  builder.treeBuilder = function (this: Builder, formula, isForCalculation, names) {
    const hasNames = names && (hasChanged(names) || holdsName(formula, names));
    return treeBuilder.call(this, formula, isForCalculation, hasNames ? names : undefined);
  };
  const order = FormulaDependencyGenerator.prototype as unknown as Order;
  const { generate } = order;
  order.generate = function (this: Order, ...others) {
    for (const unitId of Object.keys(this._currentConfigService.getDirtyDefinedNameMap()))
      this._disposeByUnitId(unitId);
    return generate.apply(this, others);
  };
}

const hasChanged = ({ unitId, getDirtyDefinedNameMap }: Names): boolean =>
  Object.keys(getDirtyDefinedNameMap()[unitId] ?? {}).length > 0;

const holdsName = (formula: string, { unitId, getValueByName }: Names): boolean =>
  (formula.match(WORD) ?? []).some((word) => Boolean(getValueByName(unitId, word)));
