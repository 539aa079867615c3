/** Loops in a graph: who waits for whom. */

/** Node → those that wait for it. */
export type Waiting = (node: number) => Iterable<number>;

/** The groups of nodes that wait for one another, and the nodes that wait for themselves (Tarjan 1972). */
export function loopsAmong(nodes: readonly number[], waiting: Waiting): readonly (readonly number[])[] {
  const seenAs = new Map<number, number>();
  const lowest = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const loops: number[][] = [];

  const enter = (node: number) => {
    seenAs.set(node, seenAs.size);
    lowest.set(node, seenAs.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, next: waiting(node)[Symbol.iterator](), waitsForItself: false };
  };
  const lower = (node: number, to: number): void => {
    lowest.set(node, Math.min(lowest.get(node) ?? to, to));
  };

  for (const root of nodes) {
    if (seenAs.has(root)) continue;
    // No recursion: a column may hold a chain of thousands.
    const path = [enter(root)];
    for (let at = path[0]; at; at = path[path.length - 1]) {
      const { done, value } = at.next.next();
      if (!done) {
        if (value === at.node) at.waitsForItself = true;
        else if (!seenAs.has(value)) path.push(enter(value));
        else if (isOpen.has(value)) lower(at.node, seenAs.get(value) ?? 0);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent) lower(parent.node, lowest.get(at.node) ?? 0);
      if (lowest.get(at.node) !== seenAs.get(at.node)) continue;
      const group = open.splice(open.lastIndexOf(at.node));
      for (const node of group) isOpen.delete(node);
      if (group.length > 1 || at.waitsForItself) loops.push(group);
    }
  }
  return loops;
}

/** The shortest way from a node of a loop back to itself: each one waits for the one after it. */
export function wayRound(start: number, loop: ReadonlySet<number>, waiting: Waiting): readonly number[] {
  const from = new Map<number, number>();
  const next = [start];
  for (const node of next) {
    for (const waiter of waiting(node)) {
      if (waiter === start) return backTo(start, node, from);
      if (!loop.has(waiter) || from.has(waiter)) continue;
      from.set(waiter, node);
      next.push(waiter);
    }
  }
  return [start];
}

function backTo(start: number, last: number, from: ReadonlyMap<number, number>): readonly number[] {
  const way = [start];
  for (let node: number | undefined = last; node !== undefined && node !== start; node = from.get(node)) way.push(node);
  return way;
}
