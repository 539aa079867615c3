import { paramsOf } from '../declare/define';
import type { Param } from '../declare/kinds';
import type { FormulaToken } from '../formula';
import { callsIn, type Span } from '../formula/calls';
import { catalog } from '../functions';
import { ownName } from './names';

/** An argument of one of our functions, with what the function takes there. */
export interface OwnArgument {
  readonly span: Span;
  readonly param: Param | undefined;
}

/** A call of one of our functions. */
export interface OwnArguments {
  readonly args: readonly OwnArgument[];
  readonly required: number;
  /** At most; without end where the last one repeats. */
  readonly most: number;
}

export function ownCallsIn(tokens: readonly FormulaToken[]): readonly OwnArguments[] {
  return callsIn(tokens).reduce<OwnArguments[]>((all, { name, args }) => {
    const id = ownName(name)?.id;
    const declaration = catalog.find((one) => one.id === id);
    if (!declaration) return all;
    const params = paramsOf(declaration).map(([, param]) => param);
    const last = params[params.length - 1];
    const repeats = last?.kind === 'any' && last.repeating === true;
    const taken = args.map((span, i) => ({ span, param: params[i] ?? (repeats ? last : undefined) }));
    const required = params.filter(({ optional }) => !optional).length;
    return all.concat([{ args: taken, required, most: repeats ? Number.POSITIVE_INFINITY : params.length }]);
  }, []);
}

/** The text of an argument that is one token, of that kind. */
export function aloneIn(
  tokens: readonly FormulaToken[],
  { start, end }: Span,
  kind: FormulaToken['kind'],
): string | undefined {
  const token = tokens[start];
  return end === start + 1 && token?.kind === kind ? token.text : undefined;
}
