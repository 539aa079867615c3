import { type FormulaToken, ownId, renameFunctions, tokenize } from './index';

/** Where an argument stands among the tokens: from `start` to before `end`, spaces left out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A function with its parentheses closed. */
export interface TokenCall {
  readonly name: string;
  /** Ranks of the token of its name and of its last parenthesis. */
  readonly first: number;
  readonly last: number;
  readonly args: readonly Span[];
}

function trimmed(tokens: readonly FormulaToken[], start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && tokens[from]?.kind === 'space') from++;
  while (to > from && tokens[to - 1]?.kind === 'space') to--;
  return { start: from, end: to };
}

/** Every call whose parenthesis is closed, inner before outer. */
export function callsIn(tokens: readonly FormulaToken[]): readonly TokenCall[] {
  const calls: TokenCall[] = [];
  const opened: { name: string | undefined; first: number; args: Span[]; start: number }[] = [];
  let name: string | undefined;
  let first = 0;
  tokens.forEach((token, index) => {
    if (token.kind === 'function') {
      name = token.text;
      first = index;
    }
    const current = opened[opened.length - 1];
    if (token.kind === 'open') {
      opened.push({ name, first, args: [], start: index + 1 });
      name = undefined;
    } else if (token.kind === 'separator' && current) {
      current.args.push(trimmed(tokens, current.start, index));
      current.start = index + 1;
    } else if (token.kind === 'close' && current) {
      opened.pop();
      const last = trimmed(tokens, current.start, index);
      const args = current.args.length === 0 && last.start === last.end ? [] : [...current.args, last];
      if (current.name) calls.push({ name: current.name, first: current.first, last: index, args });
    }
  });
  return calls;
}

/** One of our functions inside a formula. */
export interface OwnCall {
  readonly id: string;
  /** The text of each argument, canonical, without the spaces around it; '' for one left out. */
  readonly args: readonly string[];
  /** Where it stands in the formula. */
  readonly start: number;
  readonly end: number;
  /** The formula is this call and nothing else. */
  readonly isWhole: boolean;
}

/** Our calls in a canonical formula, outer before inner, from left to right; one that is not closed is left out. */
export function ownCalls(formula: string): readonly OwnCall[] {
  const tokens = tokenize(formula);
  const starts = [0];
  for (const { text } of tokens) starts.push((starts[starts.length - 1] ?? 0) + text.length);
  const at = (rank: number): number => starts[rank] ?? 0;
  return callsIn(tokens)
    .map(({ name, first, last, args }) => ({ id: ownId(name), first, last, args }))
    .filter((call): call is typeof call & { id: string } => call.id !== undefined)
    .sort((a, b) => a.first - b.first)
    .map(({ id, first, last, args }) => {
      const [start, end] = [at(first), at(last + 1)];
      const isWhole = formula.slice(0, start).trim() === '=' && formula.slice(end).trim() === '';
      return { id, args: args.map((arg) => formula.slice(at(arg.start), at(arg.end))), start, end, isWhole };
    });
}

/** The ids of our functions that a formula calls, closed or not. */
export const ownIds = (formula: string): string[] =>
  tokenize(formula)
    .filter(({ kind }) => kind === 'function')
    .map(({ text }) => ownId(text))
    .filter((id): id is string => id !== undefined);

/** « =MUTU.SEUIL(12000,25,6,,5%) »: arguments left out at the end are not written. */
export function formulaOf(id: string, args: readonly string[], prefix: string): string {
  let count = args.length;
  while (count > 0 && args[count - 1] === '') count--;
  return `=${prefix}${id}(${args.slice(0, count).join(',')})`;
}

/** The same formula with our functions named as this host's cells name them. */
export const inSpellingOf = (formula: string, prefix: string): string =>
  renameFunctions(formula, (name) => {
    const id = ownId(name);
    return id ? prefix + id : name;
  });

/** The function that is called is one of ours, whatever the host calls it. */
export const holdsOurs = (formula: string): boolean =>
  tokenize(formula).some((token) => token.kind === 'function' && ownId(token.text) !== undefined);
