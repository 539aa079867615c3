import { Interpreter } from '@univerjs/engine-formula';

interface Asked {
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}
/** What the repair touches of the class that runs a formula. */
interface Executor {
  execute(asked: Asked): unknown;
  executeAsync(asked: Asked): Promise<unknown>;
}

/** How far the formula that is being run stands from the one that it repeats. */
const running = new WeakMap<Executor, Asked>();

/**
 * A formula drawn down is kept once, with how far each of its cells is from the first; and the body of a LAMBDA is run for itself,
 * from no distance (LambdaValueObjectObject.execute, in engine-formula 0.25.1): in every row =SUM(MAP(A1:B1;LAMBDA(z;z*A1)))
 * multiplied by the A1 of the first, in silence. What is run within a formula is run from where the formula stands.
 */
export function runLambdasWhereTheyStand(): void {
  const executor = Interpreter.prototype as unknown as Executor;
  const { execute, executeAsync } = executor;
  executor.execute = function (this: Executor, asked) {
    const outer = running.get(this);
    if (outer) return execute.call(this, from(outer, asked));
    running.set(this, asked);
    try {
      return execute.call(this, asked);
    } finally {
      running.delete(this);
    }
  };
  executor.executeAsync = async function (this: Executor, asked) {
    const outer = running.get(this);
    if (outer) return executeAsync.call(this, from(outer, asked));
    running.set(this, asked);
    try {
      return await executeAsync.call(this, asked);
    } finally {
      running.delete(this);
    }
  };
}

const from = ({ refOffsetX, refOffsetY }: Asked, asked: Asked): Asked => ({ ...asked, refOffsetX, refOffsetY });
