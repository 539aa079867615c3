import { type FormulaToken, ownId, renameFunctions, tokenize } from './index';

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
  const starts: number[] = [];
  tokens.reduce((position, { text }) => {
    starts.push(position);
    return position + text.length;
  }, 0);
  const calls: OwnCall[] = [];
  tokens.forEach((token, index) => {
    const id = token.kind === 'function' ? ownId(token.text) : undefined;
    const found = id ? argumentsFrom(tokens, index) : undefined;
    if (!id || !found) return;
    const start = starts[index] ?? 0;
    const end = (starts[found.last] ?? 0) + 1;
    const isWhole = formula.slice(0, start).trim() === '=' && formula.slice(end).trim() === '';
    calls.push({ id, args: found.args, start, end, isWhole });
  });
  return calls;
}

function argumentsFrom(
  tokens: readonly FormulaToken[],
  name: number,
): { args: readonly string[]; last: number } | undefined {
  const args: string[] = [];
  let depth = 0;
  let current = '';
  for (let i = name + 1; i < tokens.length; i++) {
    const { kind, text } = tokens[i] as FormulaToken;
    if (kind === 'open' && depth++ === 0) continue;
    if (kind === 'close' && --depth === 0) {
      const last = current.trim();
      return { args: args.length === 0 && last === '' ? [] : [...args, last], last: i };
    }
    if (depth === 1 && kind === 'separator') {
      args.push(current.trim());
      current = '';
    } else if (depth > 0) current += text;
  }
  return undefined;
}

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
