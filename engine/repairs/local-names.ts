import {
  DefinedNamesService,
  FormulaDependencyGenerator,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import { tokenize } from '../../core/formula';

const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

type Name = IDefinedNamesServiceParam;
interface Names {
  readonly _definedNameMap: Record<string, Record<string, Name> | undefined>;
  readonly _nameCacheMap: Record<string, Record<string, Name>>;
  _updateCache(unitId: string): void;
}
interface Tree {
  formula: string;
}
interface Order {
  readonly _lexer: { readonly _definedNamesService: object };
  readonly _currentConfigService: { getSheetName(unitId: string, sheetId: string): string };
  _createFDtree(unitId: string, sheetId: string, ...others: unknown[]): Tree;
}

/** Of the names that several sheets have, each its own: sheet → name → what only that one is called. */
type Own = ReadonlyMap<string, ReadonlyMap<string, string>>;
const ownOf = new WeakMap<object, Map<string, Own>>();

/**
 * A sheet that is copied in Excel has names of its own, the same as those of the first. Univer 0.25.1 knows one cell for a name (the
 * cache of DefinedNamesService, in engine-formula): =total*2 on the sheet of each month gave the figure of the last month, in silence.
 * Names that several sheets have are told apart here, and a formula is read with those of its sheet, then with the workbook's.
 */
export function readNamesOfTheirSheet(): void {
  const service = DefinedNamesService.prototype as unknown as Names;
  const { _updateCache } = service;
  service._updateCache = function (this: Names, unitId) {
    _updateCache.call(this, unitId);
    const names = Object.values(this._definedNameMap[unitId] ?? {});
    const known = ownOf.get(this) ?? new Map<string, Own>();
    ownOf.set(this, known.set(unitId, tellApart(names, this._nameCacheMap[unitId] ?? {})));
  };
  const order = FormulaDependencyGenerator.prototype as unknown as Order;
  const { _createFDtree } = order;
  order._createFDtree = function (this: Order, unitId, sheetId, ...others) {
    const tree = _createFDtree.call(this, unitId, sheetId, ...others);
    const own = ownOf.get(this._lexer._definedNamesService)?.get(unitId);
    if (own?.size) {
      const sheets = new Map([...own.keys()].map((id) => [this._currentConfigService.getSheetName(unitId, id), id]));
      tree.formula = withOwnNames(tree.formula, own, sheetId, sheets);
    }
    return tree;
  };
}

const isLocal = ({ localSheetId }: Name): boolean => localSheetId !== undefined && localSheetId !== WHOLE_WORKBOOK;

/** `known`: name → what a formula that names no sheet reads, which is completed. */
function tellApart(names: readonly Name[], known: Record<string, Name>): Own {
  const alike = new Map<string, Name[]>();
  for (const one of names) {
    const key = one.name.toLowerCase();
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  const own = new Map<string, Map<string, string>>();
  const locals: Name[] = [];
  for (const [key, several] of alike) {
    if (several.length < 2) continue;
    const shared = several.find((one) => !isLocal(one));
    if (shared) known[key] = shared;
    else delete known[key];
    for (const one of several.filter(isLocal)) {
      const sheetId = one.localSheetId as string;
      own.set(sheetId, (own.get(sheetId) ?? new Map()).set(key, `_own.${locals.length}.${key}`));
      locals.push(one);
    }
  }
  for (const one of locals) {
    const sheetId = one.localSheetId as string;
    const called = own.get(sheetId)?.get(one.name.toLowerCase()) as string;
    known[called] = { ...one, formulaOrRefString: withOwnNames(one.formulaOrRefString, own, sheetId, new Map()) };
  }
  return own;
}

/** « total » and « Janv!total » as what only that one is called. `sheets`: name → sheet. */
function withOwnNames(formula: string, own: Own, sheetId: string, sheets: ReadonlyMap<string, string>): string {
  const tokens = tokenize(formula);
  let written = '';
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text = '' } = tokens[at] ?? {};
    const isNamed = kind === 'sheet' && tokens[at + 1]?.text === '!' && tokens[at + 2]?.kind === 'name';
    const sheet = isNamed ? sheets.get(withoutQuotes(text)) : sheetId;
    const name = isNamed ? tokens[at + 2]?.text : text;
    const mayBe = isNamed || ((kind === 'name' || kind === 'function') && tokens[at - 1]?.text !== '!');
    const called = mayBe ? own.get(sheet ?? '')?.get((name ?? '').toLowerCase()) : undefined;
    written += called ?? text;
    if (called && isNamed) at += 2;
  }
  return written;
}

const withoutQuotes = (sheet: string): string =>
  sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
