import { DefinedNamesService, FORMULA_REF_TO_ARRAY_CACHE, FormulaDependencyGenerator } from '@univerjs/engine-formula';

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
interface Names {
  /** Of each workbook: its names, in lower case. */
  readonly _nameCacheMap: Record<string, Record<string, Name> | undefined>;
  _updateCache(unitId: string): void;
}
interface Order {
  readonly _lexer: { readonly _definedNamesService: Names };
  readonly _currentConfigService: {
    /** Of each workbook: its formulas. */
    getFormulaData(): Record<string, unknown>;
    /** Of each workbook: the names that a change has touched. */
    getDirtyDefinedNameMap(): Record<string, object | undefined>;
    /** Of each workbook: its sheets, by name. */
    getSheetNameMap(): Record<string, object | undefined>;
  };
  /** Forgets the formulas of a workbook, as they were read; they are kept by its id and their text. */
  _disposeByUnitId(unitId: string): void;
  /** Whether a formula is to be calculated. */
  _includeTree(tree: Tree, node: unknown): boolean;
  generate(...others: unknown[]): Promise<unknown>;
}

/** What the names of a workbook stand for. */
type Contents = ReadonlyMap<string, string>;
interface Known {
  /**
   * Names that came, went or changed since formulas were last forgotten: also those that came back as they were, since a formula
   * may have been read in between.
   */
  readonly renewed: Set<string>;
  /** Names whose readers are to be calculated. */
  changed: string;
  /** Whether a formula holds one of them. */
  isReader: (formula: string) => boolean;
  /** « Sheet!id » */
  sheets: readonly string[];
}
const knownOf = new WeakMap<Names, Map<string, Known>>();
function knownIn(names: Names, unitId: string): Known {
  const all = knownOf.get(names) ?? new Map<string, Known>();
  const known = all.get(unitId) ?? { renewed: new Set(), changed: '', isReader: () => false, sheets: [] };
  knownOf.set(names, all.set(unitId, known));
  return known;
}
const contentsOf = (names: Names, unitId: string): Contents =>
  new Map(
    Object.entries(names._nameCacheMap[unitId] ?? {}).map(([name, { formulaOrRefString }]) => [
      name,
      formulaOrRefString,
    ]),
  );

const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;
const wordsOf = (formula: string): readonly string[] => (formula.match(WORD) ?? []).map((word) => word.toLowerCase());

/**
 * Univer 0.25.1 keeps a formula as it was read, with the cells in the place of its names, and reads and calculates it anew when
 * one of these changes, as the formula spells it (generateAstNode and isDirtyDefinedForNode, in engine-formula): not when the name
 * only stands in another name, and =prix was #NAME? for ever where PRIX came after it. Formulas that hold a name that came, went or
 * stands for something else are read and calculated anew, and those alone: all were forgotten, and five names that move with a row
 * had the four thousand formulas of the whole guide read again, three times. When a sheet comes, goes or is called otherwise, all
 * are forgotten, and what reads it is calculated.
 */
export function forgetReadersOfChangedNames(): void {
  const service = DefinedNamesService.prototype as unknown as Names;
  const { _updateCache } = service;
  service._updateCache = function (this: Names, unitId) {
    const before = contentsOf(this, unitId);
    _updateCache.call(this, unitId);
    const after = contentsOf(this, unitId);
    const { renewed } = knownIn(this, unitId);
    for (const name of [...before.keys(), ...after.keys()]) if (before.get(name) !== after.get(name)) renewed.add(name);
  };
  const order = FormulaDependencyGenerator.prototype as unknown as Order;
  const { generate, _includeTree } = order;
  order.generate = function (this: Order, ...others) {
    for (const unitId of Object.keys(this._currentConfigService.getFormulaData())) forgetReaders(this, unitId);
    return generate.apply(this, others);
  };
  order._includeTree = function (this: Order, tree, node) {
    const known = knownOf.get(this._lexer._definedNamesService)?.get(tree.unitId);
    return _includeTree.call(this, tree, node) || known?.isReader(tree.formula) === true;
  };
}

function forgetReaders(order: Order, unitId: string): void {
  const names = order._lexer._definedNamesService;
  const known = knownIn(names, unitId);
  const renewed = [...known.renewed];
  known.renewed.clear();
  const touched = Object.keys(order._currentConfigService.getDirtyDefinedNameMap()[unitId] ?? {});
  const sheets = Object.entries(order._currentConfigService.getSheetNameMap()[unitId] ?? {}).map((one) =>
    one.join('!'),
  );
  const moved = [
    ...sheets.filter((sheet) => !known.sheets.includes(sheet)),
    ...known.sheets.filter((sheet) => !sheets.includes(sheet)),
  ].map(asWritten);
  const contents = contentsOf(names, unitId);
  const there = [...contents].filter(([, content]) => isOf(content, moved)).map(([name]) => name);
  const changed = withTheirReaders([...renewed, ...there, ...touched.map((name) => name.toLowerCase())], contents);
  const key = [...changed].sort().join() + moved.join();
  if (key !== known.changed) {
    known.changed = key;
    known.isReader = readersOf(changed, moved);
  }
  if (moved.length > 0) order._disposeByUnitId(unitId);
  else if (renewed.length > 0) forget(order, unitId, known.isReader);
  known.sheets = sheets;
}

/** « l'atelier!id » as a formula writes it: « l''atelier ». */
const asWritten = (sheet: string): string => sheet.slice(0, sheet.lastIndexOf('!')).replace(/'/g, "''").toLowerCase();

const isOf = (formula: string, sheets: readonly string[]): boolean =>
  sheets.length > 0 && formula.includes('!') && sheets.some((sheet) => formula.toLowerCase().includes(sheet));

/** Of names, or of sheets that came or went. Asked of the same formulas in each round of a calculation. */
function readersOf(names: ReadonlySet<string>, sheets: readonly string[]): (formula: string) => boolean {
  const known = new Map<string, boolean>();
  const isReader = (formula: string): boolean => holds(formula, names) || isOf(formula, sheets);
  return (formula) => {
    if (names.size + sheets.length === 0) return false;
    const answer = known.get(formula) ?? isReader(formula);
    known.set(formula, answer);
    return answer;
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
