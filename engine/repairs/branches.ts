import { Interpreter, NullValueObject } from '@univerjs/engine-formula';

/** What is read here of what a node of a formula gives: a value, or the cells it refers to. */
interface Value {
  isReferenceObject(): boolean;
  isArray(): boolean;
  isError(): boolean;
  isNumber(): boolean;
  isBoolean(): boolean;
  isNull(): boolean;
  getValue(): unknown;
}
interface Answers extends Value {
  getRowCount(): number;
  getColumnCount(): number;
  get(row: number, column: number): Value | null | undefined;
}
interface Node {
  readonly nodeType: number;
  getToken(): string;
  getChildren(): readonly Node[];
  getValue(): Value | Answers | null | undefined;
  setValue(value: unknown): void;
  execute(): void;
  isEmptyParamFunction?(): boolean;
}
/** What the repair touches of the class that runs a formula, private to it. */
interface Executor {
  readonly _runtimeService: { isStopExecution(): boolean };
  _execute(node: Node, x?: number, y?: number): number;
  checkAsyncNode(node: Node | null | undefined): boolean;
}

const FUNCTION = 4;
const DONE = 0;
/** Of the arguments of a function, by the value of the first: those that cannot count. */
type Skips = (first: Value) => readonly number[];
const SKIPS: Readonly<Record<string, Skips>> = {
  IF: (test) => {
    if (test.isError()) return [1, 2];
    // A text is a test for the function to judge.
    if (!test.isNumber() && !test.isBoolean() && !test.isNull()) return [];
    return [test.getValue() ? 2 : 1];
  },
  IFERROR: (value) => (value.isError() ? [] : [1]),
};

/**
 * Univer 0.25.1 calculates all the arguments of a function before it (`_execute` of Interpreter, in engine-formula), both sides of
 * each IF: behind « blank until its inputs are there », half of our grids for nothing. The side that does not count is left.
 * And it looks through a whole formula, each time, for a function that waits for something.
 */
export function runOneBranch(): void {
  const executor = Interpreter.prototype as unknown as Executor;
  const { _execute, checkAsyncNode } = executor;
  executor._execute = function (this: Executor, node, x, y) {
    const skipped = skipsOf(node);
    const [first, ...others] = skipped ? node.getChildren() : [];
    if (!skipped || !first || this._runtimeService.isStopExecution()) return _execute.call(this, node, x, y);
    run(this, first, x, y);
    const value = alone(first.getValue());
    const left = value ? skipped(value) : [];
    for (const [at, other] of others.entries()) {
      if (left.includes(at + 1)) other.setValue(NullValueObject.create());
      else run(this, other, x, y);
    }
    node.execute();
    return DONE;
  };
  const waits = new WeakMap<Node, boolean>();
  executor.checkAsyncNode = function (this: Executor, node) {
    // A mere reference holds nothing; each is asked, and to note them all would take longer than to look.
    if (!node || node.getChildren().length === 0) return false;
    const known = waits.get(node);
    if (known !== undefined) return known;
    const is = checkAsyncNode.call(this, node);
    waits.set(node, is);
    return is;
  };
}

function run(executor: Executor, node: Node, x?: number, y?: number): void {
  // As Univer does: a LAMBDA without parameters is a value.
  if (node.getToken().toUpperCase() === 'LAMBDA' && node.isEmptyParamFunction?.()) node.execute();
  else executor._execute(node, x, y);
}

const skipsOf = (node: Node): Skips | undefined =>
  node.nodeType === FUNCTION ? SKIPS[node.getToken().trim().toUpperCase()] : undefined;

/** The one value of what may be several, or cells. */
function alone(value: Value | Answers | null | undefined): Value | undefined {
  if (!value || value.isReferenceObject()) return undefined;
  if (!value.isArray()) return value;
  const values = value as Answers;
  const isOne = values.getRowCount() === 1 && values.getColumnCount() === 1;
  return (isOne && values.get(0, 0)) || undefined;
}
