import {
  AstTreeBuilder,
  CalculateFormulaService,
  ErrorType,
  ErrorValueObject,
  FormulaDependencyGenerator,
  FormulaRuntimeService,
  Interpreter,
  LambdaParameterNodeFactory,
  Lexer,
} from '@univerjs/engine-formula';
import { type Stop, stopMark } from '../marks';
import { Stopped } from './stopped';

/**
 * Whatever a function of Univer 0.25.1 throws ends its whole calculation, and every one after it: =DROP(TRUE,FALSE) left
 * all that was typed later without a result. The places: Interpreter, Lexer, AstTreeBuilder, FormulaDependencyGenerator,
 * FormulaRuntimeService and CalculateFormulaService, in engine-formula: none of them expects it. Here what is thrown
 * becomes an error of the function, of the formula or of the result that it comes from, and the calculation goes on.
 */
export function keepFailuresApart(): void {
  failFunctionByFunction();
  failFormulaByFormula();
  failResultByResult();
  endEveryCalculation();
}

/** What the repair touches of a node of a formula: a function, an operator, a reference… */
interface Node {
  readonly nodeType: number;
  getToken(): string;
  setValue(value: unknown): void;
}
const FUNCTION_NODE = 4;

interface Executor {
  _execute(node: Node, x?: number, y?: number): number;
  _executeAsync(node: Node, x?: number, y?: number): Promise<number>;
  checkAsyncNode(node: unknown): boolean;
}
const DONE = 0;

function failFunctionByFunction(): void {
  const executor = Interpreter.prototype as unknown as Executor;
  const { _execute, _executeAsync, checkAsyncNode } = executor;
  executor._execute = function (this: Executor, node, x, y) {
    try {
      return _execute.call(this, node, x, y);
    } catch (problem) {
      node.setValue(errorAfter(problem, node));
      return DONE;
    }
  };
  executor._executeAsync = async function (this: Executor, node, x, y) {
    try {
      return await _executeAsync.call(this, node, x, y);
    } catch (problem) {
      node.setValue(errorAfter(problem, node));
      return DONE;
    }
  };
  // It goes as deep as the formula does.
  executor.checkAsyncNode = function (this: Executor, node) {
    try {
      return checkAsyncNode.call(this, node);
    } catch {
      return false;
    }
  };
}

function errorAfter(problem: unknown, node?: Node): ErrorValueObject {
  const of = node?.nodeType === FUNCTION_NODE ? node.getToken().trim() : undefined;
  if (!(problem instanceof Stopped)) console.warn(of ?? 'formula', problem);
  const stop: Stop = { ...(of && { of }), ...(problem instanceof Stopped ? problem.stop : { reason: 'fault' }) };
  // A new object, not `create`, which shares one a code: the mark belongs to this cell alone.
  return new ErrorValueObject(problem instanceof Stopped ? ErrorType.NUM : ErrorType.VALUE).withCustomData(
    stopMark(stop) as never,
  );
}

/** Univer does not export the class of a node that is an error: here is one of them. */
function errorNode(): ReturnType<LambdaParameterNodeFactory['create']> {
  const notALambda = { getFunctionDefinitionPrivacyVar: () => undefined, getLambdaParameter: () => '' };
  const node = new LambdaParameterNodeFactory().create(notALambda as never);
  return new (node.constructor as new (code: string) => ReturnType<typeof errorNode>)(ErrorType.VALUE);
}

interface Range {
  readonly range: { startRow: number; startColumn: number; endRow: number; endColumn: number };
}
interface Order {
  _getRangeListByNode(node: unknown): Promise<readonly Range[]>;
}

function failFormulaByFormula(): void {
  const { treeBuilder } = Lexer.prototype;
  Lexer.prototype.treeBuilder = function (this: Lexer, ...formula) {
    return orElse(
      () => treeBuilder.apply(this, formula),
      () => ErrorType.VALUE,
    );
  };
  const { parse } = AstTreeBuilder.prototype;
  AstTreeBuilder.prototype.parse = function (this: AstTreeBuilder, lexerNode) {
    return orElse(() => parse.call(this, lexerNode), errorNode);
  };
  const order = FormulaDependencyGenerator.prototype as unknown as Order;
  const { _getRangeListByNode } = order;
  order._getRangeListByNode = async function (this: Order, node) {
    return sound(_getRangeListByNode.call(this, node));
  };
}

const warn = (problem: unknown): void => console.warn('formula', problem);

function orElse<Value>(make: () => Value, instead: () => Value): Value {
  try {
    return make();
  } catch (problem) {
    warn(problem);
    return instead();
  }
}

/** The ranges that a formula reads, as far as they are ranges: Univer's index of them takes anything. */
async function sound(ranges: Promise<readonly Range[]>): Promise<readonly Range[]> {
  const found = await ranges.catch(() => []);
  return found.every(isSound) ? found : found.filter(isSound);
}
const isSound = ({ range }: Range): boolean =>
  Number.isInteger(range.startRow) &&
  Number.isInteger(range.startColumn) &&
  Number.isInteger(range.endRow) &&
  Number.isInteger(range.endColumn);

/** Unit → sheet → row → column of the formula → the cells that its answer fills. */
type Filled = Record<string, Record<string, Record<string, Record<string, unknown>>>>;

interface Results {
  readonly currentRow: number;
  readonly currentColumn: number;
  readonly currentSubUnitId: string;
  readonly currentUnitId: string;
  getUnitArrayFormula(): Filled;
  setRuntimeData(value: unknown): void;
  setRuntimeOtherData(formulaId: string, x: number, y: number, value: unknown): void;
}

function failResultByResult(): void {
  const results = FormulaRuntimeService.prototype as unknown as Results;
  const { setRuntimeData, setRuntimeOtherData } = results;
  results.setRuntimeData = function (this: Results, value) {
    try {
      setRuntimeData.call(this, value);
    } catch (problem) {
      const { currentUnitId, currentSubUnitId, currentRow, currentColumn } = this;
      delete this.getUnitArrayFormula()[currentUnitId]?.[currentSubUnitId]?.[currentRow]?.[currentColumn];
      setRuntimeData.call(this, errorAfter(problem));
    }
  };
  // Formulas that stand in no cell: conditional formats, validations.
  results.setRuntimeOtherData = function (this: Results, formulaId, x, y, value) {
    try {
      setRuntimeOtherData.call(this, formulaId, x, y, value);
    } catch (problem) {
      setRuntimeOtherData.call(this, formulaId, x, y, errorAfter(problem));
    }
  };
}

interface Calculation {
  readonly _runtimeService: { markedAsSuccessfullyExecuted(): void };
  _executeStep(): Promise<boolean | undefined>;
}

/** What throws all the same: what is computed is shown, and the next calculation may come. */
function endEveryCalculation(): void {
  const calculation = CalculateFormulaService.prototype as unknown as Calculation;
  const { _executeStep } = calculation;
  calculation._executeStep = async function (this: Calculation) {
    try {
      return await _executeStep.call(this);
    } catch (problem) {
      console.error(problem);
      this._runtimeService.markedAsSuccessfullyExecuted();
      return undefined;
    }
  };
}
