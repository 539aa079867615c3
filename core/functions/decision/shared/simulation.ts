/** Draws of a function's uncertain arguments, and what its results are worth. */

import { readNumber } from '../../../call/read';
import type { Answer, Context } from '../../../declare/define';
import type { NumberParam, Param } from '../../../declare/kinds';
import { missing } from '../../../declare/place';
import { CellError, isBlank, refuse } from '../../../values/cell';
import { formatTyped } from '../../../values/format';
import type { Text } from '../../../values/text';
import { type ArgumentList, type Evaluated, inList } from './evaluation';
import { nextEven, stateOf, type Triangle, triangular } from './random';

/** An argument that is drawn, or one that keeps its value as the user gave it. */
type Source = { readonly triangle: Triangle; readonly whole: boolean } | { readonly fixed: unknown };

interface Lists {
  readonly minimum: ArgumentList;
  readonly probable: ArgumentList;
  readonly maximum: ArgumentList;
}

/** What each argument of the function is drawn from, in its order. */
export function sourcesOf({ params }: Evaluated, lists: Lists): readonly Source[] | CellError {
  const sources: Source[] = [];
  for (let i = 0; i < params.length; i++) {
    const param = (params[i] as readonly [string, Param])[1];
    const source = sourceOf(param, lists, i);
    if (source instanceof CellError) return source;
    sources.push(source);
  }
  return sources.some((source) => 'triangle' in source) ? sources : nothingDrawn();
}

const nothingDrawn = (): CellError =>
  refuse(
    'minimum : aucun argument ne varie. Donnez un minimum plus petit que le maximum à au moins un argument.',
    'minimum: no argument varies. Give a minimum smaller than the maximum to at least one argument.',
  ).of('minimum');

function sourceOf(param: Param, { minimum, probable, maximum }: Lists, index: number): Source | CellError {
  const low = minimum.cells[index];
  const likely = probable.cells[index];
  const high = maximum.cells[index];
  if (isBlank(low) && isBlank(high)) return { fixed: likely };
  // Desktop Excel passes blanks as 0.
  if (isNothing(low) && isNothing(high)) return { fixed: likely };
  if (low === likely && high === likely) return { fixed: likely };
  if (param.kind !== 'number') return notDrawn(minimum.label, param).of('minimum');
  const bounds: number[] = [];
  for (const [name, { label }, raw] of [
    ['minimum', minimum, low],
    ['probable', probable, likely],
    ['maximum', maximum, high],
  ] as const) {
    const value = readBound(label, param, raw);
    if (value instanceof CellError) return value.of(name);
    bounds.push(value);
  }
  const [a = 0, b = 0, c = 0] = bounds;
  if (!(a <= b && b <= c)) return outOfOrder(minimum.label, param, a, b, c).of('minimum');
  return a === c ? { fixed: likely } : { triangle: { low: a, likely: b, high: c }, whole: param.whole === true };
}

const isNothing = (raw: unknown): boolean => isBlank(raw) || raw === 0;

function readBound(list: Text, param: NumberParam, raw: unknown): number | CellError {
  const label = inList(list, param);
  // A 0 typed as a limit is a limit, never « not given ».
  return readNumber({ ...param, label, optional: false }, raw) ?? missing(label);
}

const notDrawn = (list: Text, param: Param): CellError => {
  const label = inList(list, param);
  return refuse(
    `${label.fr} : cet argument est un mot ou une date et ne se tire pas. Laissez vides son minimum et son maximum.`,
    `${label.en}: this argument is a word or a date and is not drawn. Leave its minimum and its maximum blank.`,
  );
};

const outOfOrder = (list: Text, param: Param, a: number, b: number, c: number): CellError => {
  const label = inList(list, param);
  const [low, likely, high] = [a, b, c].map((value) => [formatTyped(value, 'fr'), formatTyped(value, 'en')]);
  return refuse(
    `${label.fr} : ${low?.[0]}, ${likely?.[0]} et ${high?.[0]} ne vont pas en montant. Donnez le minimum, la valeur probable et le maximum, du plus petit au plus grand.`,
    `${label.en}: ${low?.[1]}, ${likely?.[1]} and ${high?.[1]} do not go up. Give the minimum, the likely value and the maximum, from the smallest to the largest.`,
  );
};

/** The values drawn for one argument; its stream depends on the seed and on its position only. */
function drawn({ triangle, whole }: Extract<Source, { triangle: Triangle }>, count: number, seed: number, at: number) {
  const state = stateOf(seed, at);
  const values: number[] = [];
  for (let i = 0; i < count; i++) {
    const value = triangular(triangle, nextEven(state));
    values.push(whole ? Math.round(value) : value);
  }
  return values;
}

export interface Results {
  /** In the order of the draws. */
  readonly values: Float64Array;
  readonly refused: number;
}

/** One evaluation of the function for all draws. */
export function simulate(
  { id }: Evaluated,
  sources: readonly Source[],
  count: number,
  seed: number,
  context: Context,
): Results | CellError {
  const args = sources.map((source, at) => ('fixed' in source ? source.fixed : [drawn(source, count, seed, at)]));
  const outcome = context.evaluate(id, args);
  if (outcome instanceof CellError) return outcome;
  const answers = (outcome as readonly (readonly Answer[])[])[0] ?? [];
  const values = new Float64Array(answers.length);
  let kept = 0;
  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i];
    if (typeof answer === 'number' && Number.isFinite(answer)) values[kept++] = answer;
  }
  if (kept === 0) return allRefused(id, firstDraw(args), context);
  return { values: values.subarray(0, kept), refused: answers.length - kept };
}

const firstDraw = (args: readonly unknown[]): unknown[] =>
  args.map((arg) => (Array.isArray(arg) && Array.isArray(arg[0]) ? arg[0][0] : arg));

/** Why the first draw is refused, in the words of the function itself. */
function allRefused(id: string, args: readonly unknown[], context: Context): CellError {
  const refusal = context.evaluate(id, args);
  const why = refusal instanceof CellError ? refusal.text : undefined;
  return refuse(
    `probable : ${id} refuse tous les tirages. ${why?.fr ?? 'Vérifiez les valeurs données.'}`,
    `likely: ${id} refuses every draw. ${why?.en ?? 'Check the values given.'}`,
  ).of('probable');
}
