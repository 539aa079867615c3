import type { Nullable } from '@univerjs/core';
import {
  type ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FormulaRuntimeService,
  Interpreter,
} from '@univerjs/engine-formula';

/** What the repair touches of a part of a formula, and of the classes that compute it and take its result. */
interface Node {
  getValue(): BaseValueObject | undefined;
  setValue(value: BaseValueObject): void;
}
interface Executor {
  _execute(node: Node, x?: number, y?: number): number;
  _executeAsync(node: Node, x?: number, y?: number): Promise<number>;
}
interface Results {
  setRuntimeData(value: BaseValueObject): void;
}

/**
 * What Univer 0.25.1 computes may be no number at all (0/0 on the way, a power of a negative), or an infinite one: the cell stayed blank,
 * as if nothing were there, and a total left it out: =MIRR, =EXP(710), =TRUNC(5,400) (Interpreter and NumberValueObject,
 * in engine-formula). It is #NUM!, as in Excel.
 */
export function refuseWhatIsNoNumber(): void {
  const executor = Interpreter.prototype as unknown as Executor;
  const { _execute, _executeAsync } = executor;
  executor._execute = function (this: Executor, node, x, y) {
    const done = _execute.call(this, node, x, y);
    refuse(node);
    return done;
  };
  executor._executeAsync = async function (this: Executor, node, x, y) {
    const done = await _executeAsync.call(this, node, x, y);
    refuse(node);
    return done;
  };
  const results = FormulaRuntimeService.prototype as unknown as Results;
  const { setRuntimeData } = results;
  results.setRuntimeData = function (this: Results, value) {
    setRuntimeData.call(this, isList(value) ? withoutNone(value) : value);
  };
}

const isNone = (value: Nullable<BaseValueObject>): boolean =>
  value ? value.isNumber() && !Number.isFinite(value.getValue()) : false;

const refused = (): ErrorValueObject => ErrorValueObject.create(ErrorType.NUM);

function refuse(node: Node): void {
  const value = node.getValue?.();
  if (value?.isValueObject?.() && !value.isArray() && isNone(value)) node.setValue(refused());
}

const isList = (value: Nullable<BaseValueObject>): value is ArrayValueObject =>
  value?.isValueObject?.() === true && value.isArray();

/** Looked through once, where it is what the cells get: what is computed with a list on the way comes to one value, or to another list. */
function withoutNone(list: ArrayValueObject): BaseValueObject {
  let hasOne = false;
  list.iterator((one) => {
    hasOne = isNone(one);
    return !hasOne;
  });
  return hasOne ? list.mapValue((one) => (isNone(one) ? refused() : one)) : list;
}
