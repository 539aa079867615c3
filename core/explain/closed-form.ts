/** What closed forms answer and explain: their steps, computed in order; the last one that applies is the answer. */
import type { ClosedStep, Refusal } from '../declare/closed-form';
import { type Declaration, paramsOf } from '../declare/define';
import type { Params } from '../declare/kinds';
import type { Step } from '../declare/step';
import { CellError } from '../values/cell';
import { namesIn, parseExpression } from './arithmetic';
import { compile, compileConditions } from './compile';
import { Block, Operations } from './operations';

interface ReadyStep {
  readonly declared: ClosedStep;
  /** Where its amount is. */
  readonly amount: number;
  /** The place that says whether it applies; undefined when it always does. */
  readonly applies: number | undefined;
}
interface ReadyRefusal {
  /** The place that says whether it holds. */
  readonly holds: number;
  readonly say: Refusal<Params>['say'];
}

/** As many rows as are worth doing at once. */
export const ROWS_AT_ONCE = 64;

/** The formulas of one function, ready to be computed. */
export class ClosedForm {
  readonly operations = new Operations();
  readonly params: readonly string[];
  readonly steps: readonly ReadyStep[];
  /** Where the answer is. */
  readonly answer: number;
  readonly refusals: readonly ReadyRefusal[];
  /** The place that says whether any of them holds. */
  readonly isRefused: number | undefined;
  private alone: Calls | undefined;
  private together: Calls | undefined;

  constructor(private readonly declaration: Declaration) {
    const { operations } = this;
    this.params = paramsOf(declaration).map(([name, { kind }]) => {
      if (kind !== 'number') throw new Error(`${declaration.id} is a closed form: ${name} must be a number`);
      operations.argument(name);
      return name;
    });
    this.steps = this.readySteps(declaration.steps ?? [{ formula: declaration.formula ?? '' }]);
    const nothing = operations.constant(Number.NaN);
    this.answer = this.steps.slice(lastSure(this.steps)).reduce((other, step) => this.chosen(step, other), nothing);
    this.refusals = (declaration.refusals ?? []).map((refusal) => {
      const holds = compileConditions(refusal, operations);
      if (holds === undefined) throw new Error(`${declaration.id}: a refusal without a condition`);
      return { holds, say: refusal.say };
    });
    this.isRefused =
      this.refusals.length === 0
        ? undefined
        : operations.any(this.refusals.map(({ holds }) => ({ place: holds, holds: 'true' })));
  }

  /** Where one call is made. */
  get one(): Calls {
    this.alone ??= new Calls(this, 1);
    return this.alone;
  }

  /** Where ROWS_AT_ONCE calls are made together. */
  get many(): Calls {
    this.together ??= new Calls(this, ROWS_AT_ONCE);
    return this.together;
  }

  /** The lines of EXPLIQUER, or the refusal that the arguments meet. */
  explained(args: readonly unknown[]): readonly Step[] | CellError {
    const answer = this.one.answerTo(args);
    if (answer instanceof CellError) return answer;
    const { result } = this.declaration;
    const unit = result.kind === 'table' ? undefined : result.unit;
    const there = this.steps.filter(({ applies }) => applies === undefined || this.one.holds(applies));
    const ids = there.map(({ declared }) => declared.id);
    return there.map(({ declared }) => ({
      label: result.label,
      ...(unit && { unit }),
      ...declared,
      formula: 'sum' in declared ? declared.sum.filter((id) => ids.includes(id)).join(' + ') || '0' : declared.formula,
    }));
  }

  private readySteps(declared: readonly ClosedStep[]): readonly ReadyStep[] {
    const { operations } = this;
    const nothing = operations.constant(Number.NaN);
    const named = declared.flatMap(namesOf);
    const summed = declared.flatMap((step) => ('sum' in step ? step.sum : []));
    const last = lastSure(declared.map((step) => ({ applies: isSure(step) ? undefined : 0 })));
    const steps: ReadyStep[] = [];
    declared.forEach((step, i) => {
      const { id = '' } = step;
      const applies = compileConditions(step, operations);
      const isUsed = i >= last || named.includes(id) || summed.includes(id);
      const amount = isUsed ? operations.where(applies, () => this.amount(step, steps)) : this.remark(step);
      const ready = { declared: step, amount, applies };
      if (named.includes(id)) operations.call(this.chosen(ready, operations.find(id) ?? nothing), id);
      steps.push(ready);
    });
    return steps;
  }

  /** What nothing is made of: EXPLIQUER alone computes it. */
  private remark(step: ClosedStep): number {
    if ('formula' in step) for (const name of namesIn(parseExpression(step.formula))) this.operations.named(name);
    return this.operations.constant(Number.NaN);
  }

  private amount(step: ClosedStep, before: readonly ReadyStep[]): number {
    const { operations } = this;
    if (!('sum' in step)) return compile(parseExpression(step.formula), operations);
    return before
      .filter(({ declared: { id } }) => id !== undefined && step.sum.includes(id))
      .reduce(
        (sum, { amount, applies }) =>
          applies === undefined ? operations.add('+', sum, amount) : operations.add('+ where', sum, amount, applies),
        operations.constant(0),
      );
  }

  /** The place of the step's amount where it applies, of the other where it does not. */
  private chosen({ amount, applies }: ReadyStep, other: number): number {
    return applies === undefined ? amount : this.operations.add('choose', amount, other, applies);
  }
}

/** The last step that always applies: those before it are not the answer. */
const lastSure = (steps: readonly { readonly applies: number | undefined }[]): number =>
  Math.max(0, steps.map(({ applies }) => applies === undefined).lastIndexOf(true));

const isSure = ({ given, missing, when, unless }: ClosedStep): boolean => !given && !missing && !when && !unless;

/** The names in its formula and in its conditions. */
const namesOf = (step: ClosedStep): readonly string[] =>
  [step.when, step.unless, 'formula' in step ? step.formula : undefined].flatMap(
    (written) => written?.match(/[a-zA-Z_][a-zA-Z0-9_]*/g) ?? [],
  );

/** Rows of arguments, and what the function answers to each. Nothing of a call is kept by the next one. */
export class Calls {
  private readonly block: Block;

  constructor(
    private readonly form: ClosedForm,
    rows: number,
  ) {
    this.block = new Block(form.operations, rows);
  }

  /** An argument of a row. */
  write(argument: number, row: number, value: unknown): void {
    this.block.write(argument, row, typeof value === 'number' ? value : NOT_GIVEN);
  }

  /** An argument of the first rows, all of them given. */
  writeRows(argument: number, values: Float64Array): void {
    this.block.writeRows(argument, values);
  }

  compute(count: number): void {
    this.block.compute(count);
  }

  /** To a row that is computed. */
  answer(row: number): number | CellError {
    const { block, form } = this;
    const answer = block.read(form.answer, row);
    if (form.isRefused === undefined || block.read(form.isRefused, row) !== 1) return answer;
    return this.refusal(row, answer) ?? answer;
  }

  answerTo(args: readonly unknown[]): number | CellError {
    for (let i = 0; i < args.length; i++) this.write(i, 0, args[i]);
    this.compute(1);
    return this.answer(0);
  }

  /** Whether a condition is true of the first row. */
  holds(condition: number): boolean {
    return this.block.read(condition, 0) === 1;
  }

  private refusal(row: number, answer: number): CellError | undefined {
    const { params, refusals } = this.form;
    const args: Record<string, number> = {};
    params.forEach((name, argument) => {
      const value = this.block.read(argument, row);
      if (!Number.isNaN(value)) args[name] = value;
    });
    for (const { holds, say } of refusals) {
      const refusal = this.block.read(holds, row) === 1 ? say(args as never, answer) : undefined;
      if (refusal) return refusal;
    }
    return undefined;
  }
}

const NOT_GIVEN = Number.NaN;
