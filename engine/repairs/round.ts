import { hasReadOthers, startReading } from './found-ranges';
import type { Tree } from './tree';

interface Order {
  readonly _runtimeService: { isStopExecution(): boolean };
}
/** Which formulas to calculate, and those that read each of them. */
interface Chosen {
  readonly asked: readonly number[];
  readonly waiters: ReadonlyMap<number, readonly number[]>;
}

/** Of a calculation. */
export interface Log {
  /** How many formulas were calculated. */
  time: number;
  /** When each was, the last time. */
  readonly ranAt: Map<number, number>;
  /** Those of the last round. */
  trees: Tree[];
  /** Of these, those that have read other cells than those they were ordered by. */
  astray: Tree[];
}
const logs = new WeakMap<object, Log>();
const emptyLog = (): Log => ({ time: 0, ranAt: new Map(), trees: [], astray: [] });

export function startLog(order: object): Log {
  const log = emptyLog();
  logs.set(order, log);
  return log;
}

/** The formulas of a round, last first, without those that nothing has changed for. */
export class Round {
  private readonly log: Log;
  private readonly toRun: Set<number> | undefined;
  private current: Tree | undefined;

  constructor(
    private readonly order: Order,
    private readonly trees: Tree[],
    private readonly chosen?: Chosen,
  ) {
    this.toRun = chosen && new Set(chosen.asked);
    this.log = logs.get(order) ?? startLog(order);
    this.log.trees = [];
    this.log.astray = [];
    startReading(undefined);
  }

  get length(): number {
    this.end();
    const { toRun, trees } = this;
    if (toRun) for (let last = trees.at(-1); last && !toRun.has(last.treeId); last = trees.at(-1)) trees.pop();
    return trees.length;
  }

  pop(): Tree | undefined {
    this.current = this.length > 0 ? this.trees.pop() : undefined;
    if (this.current?.featureId) this.tellReaders();
    startReading(this.current);
    return this.current;
  }

  /** What reads the current one is to be calculated. */
  tellReaders(): void {
    for (const reader of this.chosen?.waiters.get(this.current?.treeId ?? Number.NaN) ?? []) this.toRun?.add(reader);
  }

  private end(): void {
    const { log, current } = this;
    if (!current) return;
    this.current = undefined;
    if (this.order._runtimeService.isStopExecution()) return;
    log.ranAt.set(current.treeId, ++log.time);
    log.trees.push(current);
    if (hasReadOthers(this.order, current)) log.astray.push(current);
    startReading(undefined);
  }
}
