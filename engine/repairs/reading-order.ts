import { FormulaDependencyGenerator } from '@univerjs/engine-formula';
import type { Tree } from './tree';

type Search = (place: unknown) => Iterable<number>;
/** What is read of the class that orders the formulas, private to it. */
export interface OrderOfFormulas {
  readonly _dependencyTreeCache: ReadonlyMap<number, Tree>;
  readonly _dependencyManagerService: { readonly searchDependency: Search };
  readonly _dependencyRTreeCacheForAddressFunction: { readonly bulkSearch: Search };
}
interface Order extends OrderOfFormulas {
  _calculateRunList(trees: readonly Tree[]): Tree[];
}

/** Of the last round of each calculation: who waits for whom. */
const known = new WeakMap<object, Map<number, readonly number[]>>();

/** Formula → those that name its cell, of all that a round of a calculation orders. */
export const waitersIn = (order: object): ReadonlyMap<number, readonly number[]> | undefined => known.get(order);
/** Some wait for each other: nobody can go by it. */
export const forgetWaiters = (order: object): boolean => known.delete(order);

/** The formulas that name a cell, by its address or through OFFSET and INDIRECT. */
export function waitersOf(order: OrderOfFormulas, id: number): readonly number[] {
  const waiters = known.get(order);
  const found = waiters?.get(id) ?? search(order, id);
  waiters?.set(id, found);
  return found;
}

function search(order: OrderOfFormulas, id: number): readonly number[] {
  const tree = order._dependencyTreeCache.get(id);
  if (!tree || typeof tree.formulaId === 'string') return [];
  const place = tree.toRTreeItem();
  const found = new Set(order._dependencyManagerService.searchDependency(place));
  for (const one of order._dependencyRTreeCacheForAddressFunction.bulkSearch(place)) found.add(one);
  return [...found].filter((one) => order._dependencyTreeCache.has(one));
}

/**
 * Univer 0.25.1 takes the formula of a conditional format for one that fills a cell, some rows and columns from the first of the
 * sheet (_traverse of FormulaDependencyGenerator, in engine-formula): what reads that cell was thought to wait for it, round in a
 * circle, and a total was calculated before what it adds up. Nothing waits for such a formula.
 */
export function calculateInOrder(): void {
  const order = FormulaDependencyGenerator.prototype as unknown as Order;
  order._calculateRunList = function (this: Order, trees) {
    known.set(this, new Map());
    return afterTheirReaders(this, trees);
  };
}

/** The last one is calculated first. */
function afterTheirReaders(order: Order, trees: readonly Tree[]): Tree[] {
  const ordered: Tree[] = [];
  const seen = new Set<number>();
  const enter = (tree: Tree) => {
    seen.add(tree.treeId);
    return { tree, readers: waitersOf(order, tree.treeId)[Symbol.iterator]() };
  };
  for (const root of [...trees].reverse()) {
    if (seen.has(root.treeId)) continue;
    // No recursion: a column may hold a chain of thousands.
    const path = [enter(root)];
    for (let last = path[0]; last; last = path[path.length - 1]) {
      const { done, value } = last.readers.next();
      const reader = done || seen.has(value) ? undefined : order._dependencyTreeCache.get(value);
      if (reader) path.push(enter(reader));
      if (!done) continue;
      ordered.push(last.tree);
      path.pop();
    }
  }
  return ordered;
}
