import type { CellError } from '../values/cell';
import type { Text } from '../values/text';
import type { Presented, Result } from './define';
import type { Args, Params, Unit } from './kinds';

/** All that is said must be so; nothing said is always so. */
export interface Conditions {
  /** Arguments that must be given. */
  readonly given?: readonly string[];
  /** Arguments that must not be. */
  readonly missing?: readonly string[];
  /** « reste ≤ 0 »: two formulas, and < > ≤ ≥ = between them, or ≈ where they are one but for what no cell shows. */
  readonly when?: string;
  /** The same turned round: of two steps with one condition, `when` here and `unless` there, one applies. */
  readonly unless?: string;
}

/**
 * One step of a function that formulas say whole: EXPLIQUER's line and the number that the function answers both come
 * from it, so that neither can contradict the other. The last step that applies is the answer.
 */
interface AnyStep extends Conditions {
  /** The name later formulas use; two steps may share it when only one of them applies. */
  readonly id?: string;
  /** What it is; the label of the result by default, and so for its unit. */
  readonly label?: Text;
  /** What later formulas call this step; its label by default. */
  readonly short?: Text;
  readonly unit?: Unit;
}
export interface FormulaStep extends AnyStep {
  /** In the arithmetic of core/explain/arithmetic: parameters, and earlier steps by their ids. */
  readonly formula: string;
}
/** The sum of those of these steps that apply. */
export interface SumStep extends AnyStep {
  readonly sum: readonly string[];
}
export type ClosedStep = FormulaStep | SumStep;

/** What the bounds of the parameters cannot refuse; the first that holds is said. */
export interface Refusal<P extends Params> extends Conditions {
  /** The sentence; none where a closer look finds nothing wrong. `answer` is the amount of the last step. */
  readonly say: (args: Args<P>, answer: number) => CellError | undefined;
}

interface AnyClosedForm<P extends Params> extends Presented<P> {
  /** One number. */
  readonly result: Extract<Result, { readonly kind: 'value' }> & { readonly unit: Unit };
  readonly refusals?: readonly Refusal<P>[];
  readonly run?: never;
  readonly explain?: never;
}
/** A function in one line: `formula` is the calculation, its explanation and what the reference shows. */
export interface ByFormula<P extends Params> extends AnyClosedForm<P> {
  readonly formula: string;
  readonly steps?: never;
}
/** A function in several steps; `formula` is what the reference shows. */
export interface BySteps<P extends Params> extends AnyClosedForm<P> {
  readonly steps: readonly ClosedStep[];
  readonly formula: string;
}
