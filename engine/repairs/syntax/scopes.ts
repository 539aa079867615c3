import type { FormulaToken } from '../../../core/formula';
import { callOf } from '../../../core/formula/operands';

type Tokens = readonly FormulaToken[];
/** What a name stands for within a LET or a LAMBDA: a value, under a name of its own, or a function. */
type Meaning = { readonly name: string } | Lambda;
interface Lambda {
  readonly parameters: readonly string[];
  readonly body: Tokens;
  /** What is known where it is written. */
  readonly known: Known;
}
type Known = ReadonlyMap<string, Meaning>;

/** Beyond, functions of functions would fill memory: the formula is left as it is. */
const MOST_TOKENS = 20_000;
class TooLong extends Error {}

/** Each name of a LET or a LAMBDA under a name that is nowhere else; and each call of a function so named, as a LET. */
export function withOwnScopes(tokens: Tokens): Tokens {
  try {
    return new Scopes().written(tokens, new Map());
  } catch (problem) {
    if (problem instanceof TooLong) return tokens;
    throw problem;
  }
}

class Scopes {
  private named = 0;
  private tokens = 0;

  written(tokens: Tokens, known: Known): FormulaToken[] {
    const result: FormulaToken[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as FormulaToken;
      const call = token.kind === 'function' ? callAt(tokens, at) : undefined;
      if (call) {
        result.push(...this.callWritten(token.text, call, known));
        at = call.end;
      } else {
        const isInSheet = tokens[at - 1]?.text === '!';
        const meaning = token.kind === 'name' && !isInSheet ? known.get(token.text.toLowerCase()) : undefined;
        result.push(...(meaning ? this.meant(meaning) : [token]));
      }
      this.tokens++;
      if (this.tokens > MOST_TOKENS || result.length > MOST_TOKENS) throw new TooLong();
    }
    return result;
  }

  private callWritten(name: string, { args, applied }: Call, known: Known): FormulaToken[] {
    const upper = name.toUpperCase();
    const [first, ...others] = applied;
    const lambda = upper === 'LAMBDA' ? lambdaOf(args, known) : undefined;
    if (lambda) return first ? this.called(lambda, first, others, known) : this.meant(lambda);
    if (upper === 'LET' && applied.length === 0) {
      const written = this.letWritten(args, known);
      if (written) return written;
    }
    const meaning = known.get(name.toLowerCase());
    if (meaning && isLambda(meaning)) return this.called(meaning, args, applied, known);
    return [
      ...callOf(name, ...args.map((arg) => this.written(arg, known))),
      ...applied.flatMap((more) => callOf('', ...more.map((arg) => this.written(arg, known))).slice(1)),
    ];
  }

  private letWritten(args: readonly Tokens[], known: Known): FormulaToken[] | undefined {
    if (args.length < 3 || args.length % 2 === 0) return undefined;
    const names = args.slice(0, -1).filter((_, index) => index % 2 === 0);
    if (!names.every((name) => onlyName(name) !== undefined)) return undefined;
    // Excel takes no name twice.
    if (new Set(names.map(onlyName)).size < names.length) return [{ kind: 'error', text: '#VALUE!' }];
    const inside = new Map(known);
    const pairs: FormulaToken[][] = [];
    names.forEach((tokens, index) => {
      const value = args[2 * index + 1] ?? [];
      const lambda = lambdaMeant(value, new Map(inside));
      const written = lambda ? [] : this.written(value, inside);
      this.bind(inside, onlyName(tokens) ?? '', lambda, written, pairs);
    });
    return letOf(pairs, this.written(args.at(-1) ?? [], inside));
  }

  /** A function called with values: they are its parameters within it. */
  private called(
    lambda: Lambda,
    args: readonly Tokens[],
    applied: readonly (readonly Tokens[])[],
    known: Known,
  ): FormulaToken[] {
    const { parameters, body } = lambda;
    const isGiven = parameters.length === args.length && args.every((arg) => arg.length > 0);
    // A function that gives a function is left aside: the formula is an error, as it was.
    if (!isGiven || applied.length > 0) return [{ kind: 'error', text: '#VALUE!' }];
    const inside = new Map(lambda.known);
    const pairs: FormulaToken[][] = [];
    args.forEach((arg, index) => {
      const given = lambdaMeant(arg, known);
      this.bind(inside, parameters[index] ?? '', given, given ? [] : this.written(arg, known), pairs);
    });
    return letOf(pairs, this.written(body, inside));
  }

  private bind(
    inside: Map<string, Meaning>,
    name: string,
    lambda: Lambda | undefined,
    value: FormulaToken[],
    pairs: FormulaToken[][],
  ): void {
    const own = `__${++this.named}`;
    inside.set(name, lambda ?? { name: own });
    if (!lambda) pairs.push([{ kind: 'name', text: own }], value);
  }

  private meant(meaning: Meaning): FormulaToken[] {
    if (!isLambda(meaning)) return [{ kind: 'name', text: meaning.name }];
    const inside = new Map(meaning.known);
    const pairs: FormulaToken[][] = [];
    for (const parameter of meaning.parameters) this.bind(inside, parameter, undefined, [], pairs);
    const names = pairs.filter((_, index) => index % 2 === 0);
    return callOf('LAMBDA', ...names, this.written(meaning.body, inside));
  }
}

const isLambda = (meaning: Meaning): meaning is Lambda => 'body' in meaning;

function letOf(pairs: readonly FormulaToken[][], body: FormulaToken[]): FormulaToken[] {
  return pairs.length > 0 ? callOf('LET', ...pairs, body) : callOf('', body).slice(1);
}

/** The function that an argument is, if it is one. */
function lambdaMeant(value: Tokens, known: Known): Lambda | undefined {
  const name = onlyName(value);
  const meaning = name === undefined ? undefined : known.get(name);
  if (meaning) return isLambda(meaning) ? meaning : undefined;
  if (value[0]?.text.toUpperCase() !== 'LAMBDA') return undefined;
  const call = callAt(value, 0);
  return call?.end === value.length - 1 && call.applied.length === 0 ? lambdaOf(call.args, known) : undefined;
}

function lambdaOf(args: readonly Tokens[], known: Known): Lambda | undefined {
  const names = args.slice(0, -1).map(onlyName);
  const parameters = names.filter((name) => name !== undefined);
  const body = args.at(-1);
  return body && parameters.length === names.length ? { parameters, body, known } : undefined;
}

const onlyName = (tokens: Tokens): string | undefined =>
  tokens.length === 1 && tokens[0]?.kind === 'name' ? tokens[0].text.toLowerCase() : undefined;

interface Call {
  readonly args: readonly Tokens[];
  /** And what follows it: « LAMBDA(x,x+1)(3) ». */
  readonly applied: readonly (readonly Tokens[])[];
  readonly end: number;
}

function callAt(tokens: Tokens, start: number): Call | undefined {
  const open = tokens[start + 1]?.kind === 'space' ? start + 2 : start + 1;
  const lists: (readonly Tokens[])[] = [];
  let end = open - 1;
  while (tokens[end + 1]?.kind === 'open') {
    const list = listAt(tokens, end + 1);
    if (!list) return undefined;
    lists.push(list.args);
    end = list.end;
  }
  const [args, ...applied] = lists;
  return args && { args, applied, end };
}

function listAt(tokens: Tokens, open: number): { args: Tokens[]; end: number } | undefined {
  const args: FormulaToken[][] = [[]];
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken;
    if (token.kind === 'open' && depth++ === 0) continue;
    if (token.kind === 'close' && --depth === 0) {
      const trimmed = args.map(withoutSpaces);
      return { args: trimmed.length === 1 && trimmed[0]?.length === 0 ? [] : trimmed, end: at };
    }
    if (token.kind === 'separator' && depth === 1) args.push([]);
    else args.at(-1)?.push(token);
  }
  return undefined;
}

function withoutSpaces(tokens: Tokens): Tokens {
  let [first, end] = [0, tokens.length];
  while (tokens[first]?.kind === 'space') first++;
  while (end > first && tokens[end - 1]?.kind === 'space') end--;
  return tokens.slice(first, end);
}
