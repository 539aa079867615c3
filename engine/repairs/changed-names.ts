import { FORMULA_REF_TO_ARRAY_CACHE, FormulaDependencyGenerator } from '@univerjs/engine-formula';

/** What Univer remembers, by text; each cache of its kind has this one for a prototype. */
interface Cache {
  forEach(visit: (read: unknown, key: string) => void): void;
}
interface Name {
  readonly formulaOrRefString: string;
}
interface Tree {
  readonly unitId: string;
  readonly formula: string;
}
interface Order {
  readonly _lexer: {
    readonly _definedNamesService: { readonly _nameCacheMap: Record<string, Record<string, Name> | undefined> };
  };
  readonly _currentConfigService: {
    /** Of each workbook: its formulas. */
    getFormulaData(): Record<string, unknown>;
    /** Of each workbook: the names that a change has touched. */
    getDirtyDefinedNameMap(): Record<string, object | undefined>;
  };
  /** Forgets the formulas of a workbook, as they were read; they are kept by its id and their text. */
  _disposeByUnitId(unitId: string): void;
  /** Whether a formula is to be calculated. */
  _includeTree(tree: Tree, node: unknown): boolean;
  generate(...others: unknown[]): Promise<unknown>;
}

/** What the names of a workbook stand for, by name in lower case. */
type Contents = ReadonlyMap<string, string>;
interface Known {
  readonly contents: Contents;
  /** Whether a formula holds one of the names whose readers are to be calculated. */
  readonly isReader: (formula: string) => boolean;
  /** These names. */
  readonly changed: string;
}
/** Of each workbook, as its formulas were last read. */
const lastRead = new WeakMap<object, Map<string, Known>>();

const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;
const wordsOf = (formula: string): readonly string[] => (formula.match(WORD) ?? []).map((word) => word.toLowerCase());

/**
 * Univer 0.25.1 keeps a formula as it was read, with the cells in the place of its names, and reads and calculates it anew when
 * one of these changes, as the formula spells it (generateAstNode and isDirtyDefinedForNode, in engine-formula): not when the name
 * only stands in another name, and =prix was #NAME? for ever where PRIX came after it. Formulas that hold a name that came, went or
 * stands for something else are read and calculated anew, and those alone: all were forgotten, and five names that move with a row
 * had the four thousand formulas of the whole guide read again, three times.
 */
export function forgetReadersOfChangedNames(): void {
  const order = FormulaDependencyGenerator.prototype as unknown as Order;
  const { generate, _includeTree } = order;
  order.generate = function (this: Order, ...others) {
    for (const unitId of Object.keys(this._currentConfigService.getFormulaData())) forgetReaders(this, unitId);
    return generate.apply(this, others);
  };
  order._includeTree = function (this: Order, tree, node) {
    const known = lastRead.get(this._lexer._definedNamesService)?.get(tree.unitId);
    return _includeTree.call(this, tree, node) || known?.isReader(tree.formula) === true;
  };
}

function forgetReaders(order: Order, unitId: string): void {
  const service = order._lexer._definedNamesService;
  const names = Object.entries(service._nameCacheMap[unitId] ?? {});
  const contents: Contents = new Map(names.map(([name, { formulaOrRefString }]) => [name, formulaOrRefString]));
  const known = lastRead.get(service) ?? new Map<string, Known>();
  const before = known.get(unitId)?.contents ?? new Map<string, string>();
  const renewed = [...before.keys(), ...contents.keys()].filter((name) => before.get(name) !== contents.get(name));
  const touched = Object.keys(order._currentConfigService.getDirtyDefinedNameMap()[unitId] ?? {});
  const changed = withTheirReaders([...renewed, ...touched.map((name) => name.toLowerCase())], contents);
  const key = [...changed].sort().join();
  const same = known.get(unitId)?.changed === key ? known.get(unitId) : undefined;
  const isReader = same?.isReader ?? readersOf(changed);
  lastRead.set(service, known.set(unitId, { contents, changed: key, isReader }));
  if (renewed.length > 0) forget(order, unitId, isReader);
}

/** Asked of the same formulas in each round of a calculation. */
function readersOf(names: ReadonlySet<string>): (formula: string) => boolean {
  const known = new Map<string, boolean>();
  return (formula) => {
    if (names.size === 0) return false;
    const isReader = known.get(formula) ?? holds(formula, names);
    known.set(formula, isReader);
    return isReader;
  };
}

function forget(order: Order, unitId: string, isReader: (formula: string) => boolean): void {
  const caches = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Cache;
  const { forEach } = caches;
  caches.forEach = function (this: Cache, visit) {
    forEach.call(this, (read, key) => {
      if (isReader(key.slice(unitId.length))) visit(read, key);
    });
  };
  try {
    order._disposeByUnitId(unitId);
  } finally {
    caches.forEach = forEach;
  }
}

const holds = (formula: string, names: ReadonlySet<string>): boolean =>
  wordsOf(formula).some((word) => names.has(word));

/** A name that stands for a formula reads other names. */
function withTheirReaders(names: readonly string[], contents: Contents): ReadonlySet<string> {
  const changed = new Set(names);
  for (let size = 0; size !== changed.size; ) {
    size = changed.size;
    for (const [name, content] of contents) if (holds(content, changed)) changed.add(name);
  }
  return changed;
}
