/** The batches that office.js sends, read as calls: on what, which method or property, with what. */

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}
interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}
interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}
interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** `OfficeExtension.ActionType` */
const KINDS = { 1: 'find', 2: 'load', 3: 'call', 4: 'set' } as const;
/** `OfficeExtension.ObjectPathType` */
const GLOBAL = 1;
const METHOD = 3;
const INDEXER = 5;

/** One link of the way from the workbook to an object: `Worksheets`, `Add("Feuille")`. */
export interface Link {
  readonly name: string;
  readonly args?: readonly unknown[];
}
export interface Call {
  readonly id: number;
  /** find: the object is looked for, or made; load: its properties are read. */
  readonly kind: 'find' | 'load' | 'call' | 'set';
  readonly path: readonly Link[];
  /** Of the object in this batch: two calls on the same object have the same. */
  readonly object: number;
  /** Of the method or property; '' to find or load. */
  readonly name: string;
  readonly args: readonly unknown[];
}

export function callsOf({ Actions, ObjectPaths }: RequestBody): Call[] {
  const known = new Map<number, Link[]>();
  return Actions.map(({ Id, ActionType, Name, ObjectPathId, ArgumentInfo }) => {
    const kind = KINDS[ActionType as keyof typeof KINDS];
    if (!kind) throw new Error(`An action of an unknown type: ${ActionType}`);
    const path = known.get(ObjectPathId) ?? pathOf(ObjectPathId, ObjectPaths);
    known.set(ObjectPathId, path);
    return { id: Id, kind, path, object: ObjectPathId, name: Name, args: argumentsOf(ArgumentInfo, ObjectPaths) };
  });
}

function pathOf(id: number, paths: RequestBody['ObjectPaths']): Link[] {
  const path = paths[id];
  if (!path) throw new Error(`No path ${id}`);
  if (path.ObjectPathType === GLOBAL) return [];
  const before = path.ParentObjectPathId === undefined ? [] : pathOf(path.ParentObjectPathId, paths);
  if (path.ObjectPathType === METHOD || path.ObjectPathType === INDEXER) {
    const name = path.ObjectPathType === INDEXER ? 'GetItem' : path.Name;
    return [...before, { name, args: argumentsOf(path.ArgumentInfo, paths) }];
  }
  // The workbook itself, when a context is used again, is a property without a name.
  return path.Name === '' ? before : [...before, { name: path.Name }];
}

/** What an argument refers to is written as a formula would have it. */
function argumentsOf(info: ArgumentInfo | undefined, paths: RequestBody['ObjectPaths']): unknown[] {
  return (info?.Arguments ?? []).map((value, index) => {
    const reference = info?.ReferencedObjectPathIds?.[index];
    return typeof reference === 'number' && reference > 0 ? { path: pathOf(reference, paths) } : value;
  });
}

/** « Worksheets.Add("Feuille").GetRange("A1") » */
export const written = (path: readonly Link[]): string =>
  path
    .map(({ name, args }) => (args ? `${name}(${args.map((arg) => JSON.stringify(arg)).join(',')})` : name))
    .join('.');
