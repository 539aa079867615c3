import type { Cell, CellError } from '../values/cell';
import type { Text } from '../values/text';
import type { ByFormula, BySteps, ClosedStep, Refusal } from './closed-form';
import type { Family } from './families';
import type { Args, Param, Params, Unit } from './kinds';
import type { Origins } from './place';
import type { Step } from './step';

/** A number with what it is, in a table whose rows differ. */
export interface Measured {
  readonly amount: number;
  readonly unit: Unit;
}
/** A cell of an answer; a Text is put in the user's language, undefined is blank. */
export type Answer = Cell | Text | Measured | undefined;

export interface AnswerColumn {
  readonly header: Text;
  readonly unit?: Unit;
}
export type Result =
  /** One value; a function whose parameters are all scalars broadcasts. */
  | { readonly kind: 'value'; readonly label: Text; readonly unit?: Unit }
  /**
   * One value per entry of the lists of group `follow` (blanks and orientation kept); where none of that group is
   * given, in the orientation of the first list.
   */
  | { readonly kind: 'list'; readonly label: Text; readonly unit?: Unit; readonly follow?: string }
  /** Rows under one header row, or without (`bare`). */
  | {
      readonly kind: 'table';
      readonly label: Text;
      readonly columns: readonly AnswerColumn[];
      readonly bare?: boolean;
    };

export type Outcome = Answer | readonly Answer[] | readonly (readonly Answer[])[];

/** Where an entry of the lists (from 0) stands in the user's range (from 1), blanks counted: what names it. */
export type PositionOf = (index: number) => number;

/** The steps of a calculation, with the arguments as `run` got them and what they are called. */
export interface Explained {
  readonly steps: readonly Step[];
  readonly args: Readonly<Record<string, unknown>>;
  readonly labels: Readonly<Record<string, Text>>;
}

/** Revenue and costs as they grow with each unit, from which the break-even chart is drawn. */
export interface BreakEvenLines {
  /** Before any unit. */
  readonly toCover: number;
  /** Of a unit. */
  readonly income: number;
  readonly cost: number;
}
/** The chart that suits an answer: what each partner gets, what a cost is made of, or where two lines meet. */
export type DeclaredChart<A> = 'shares' | 'parts' | ((args: A) => BreakEvenLines);

/** What `run` may ask of the core besides its own arguments. */
export interface Context {
  /** Another function by name (« COUTUSAGE », « MUTU.COUTUSAGE »), on raw cell values. Never throws. */
  readonly evaluate: (id: string, args: readonly unknown[]) => Outcome;
  readonly find: (name: string) => Declaration | undefined;
  readonly catalog: readonly Declaration[];
  /** What leads to another function's result, or the refusal its arguments meet. */
  readonly explain: (id: string, args: readonly unknown[], origins?: Origins) => Explained | CellError;
}

export interface Example {
  readonly args: readonly unknown[];
  /** The value, or every cell of the answer, as printed by the source or as a law gives it. */
  readonly result: unknown;
  /** Half a unit of the last decimal the source prints; 1e-9 of the value by default. */
  readonly within?: number;
  readonly source?: Text;
}

/** What a function is, apart from its arithmetic. */
export interface Presented<P extends Params> {
  /** Permanent: ASCII, upper case, no separator. */
  readonly id: string;
  readonly family: Family;
  readonly summary: Text;
  /** Limits, defaults that matter, usual mistakes: what a user must know before signing. */
  readonly notes?: readonly Text[];
  readonly source: Text;
  /**
   * What people who know no function's name would ask for, in words or phrases cut by « , »; accents, case and plurals do
   * not count. Words of the summary and of the arguments are found without being repeated here.
   */
  readonly asked: Text;
  readonly params: P;
  readonly result: Result;
  readonly chart?: DeclaredChart<Args<P>>;
  readonly examples: readonly Example[];
}

type Asks<P extends Params, T> = (args: Args<P>, context: Context, position: PositionOf, origins: Origins) => T;

/** Loops, tables, cents: the arithmetic is written in TypeScript, and its explanation beside it. */
interface ByRun<P extends Params> extends Presented<P> {
  readonly run: Asks<P, Outcome>;
  /** The steps of the calculation, last line = the result. */
  readonly explain?: Asks<P, readonly Step[] | CellError>;
  /** What the reference shows. */
  readonly formula?: string;
  readonly steps?: never;
  readonly refusals?: never;
}
/** A function of any kind, as the core reads it. */
export interface Declaration extends Presented<Params> {
  readonly formula?: string;
  readonly run?: Asks<Params, Outcome>;
  readonly explain?: Asks<Params, readonly Step[] | CellError>;
  readonly steps?: readonly ClosedStep[];
  readonly refusals?: readonly Refusal<Params>[];
}

/** Declares one function: everything every host shows, checks and computes comes from here. */
export const defineFunction = <const P extends Params>(
  declaration: ByRun<P> | ByFormula<P> | BySteps<P>,
): Declaration => declaration as unknown as Declaration;

/** Its formulas are the calculation: nothing else computes it. */
export const isClosedForm = (declaration: Declaration): boolean => declaration.run === undefined;

/** EXPLIQUER has its steps. */
export const isExplained = (declaration: Declaration): boolean =>
  isClosedForm(declaration) || declaration.explain !== undefined;

/** Everything a function with a numeric answer in one cell has: what SCENARIOS, SIMULER… may evaluate. */
export const hasOneNumber = (declaration: Declaration): boolean =>
  declaration.result.kind === 'value' && declaration.result.unit !== undefined;

export const paramsOf = (declaration: Declaration): readonly (readonly [string, Param])[] =>
  Object.entries(declaration.params);
