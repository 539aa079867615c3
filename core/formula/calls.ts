import type { FormulaToken } from './index';

/** Where an argument stands among the tokens: from `start` to before `end`, spaces left out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A function with its parentheses closed. */
export interface TokenCall {
  readonly name: string;
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
  const opened: { name: string | undefined; args: Span[]; start: number }[] = [];
  let name: string | undefined;
  tokens.forEach((token, index) => {
    if (token.kind === 'function') name = token.text;
    const current = opened[opened.length - 1];
    if (token.kind === 'open') {
      opened.push({ name, args: [], start: index + 1 });
      name = undefined;
    } else if (token.kind === 'separator' && current) {
      current.args.push(trimmed(tokens, current.start, index));
      current.start = index + 1;
    } else if (token.kind === 'close' && current) {
      opened.pop();
      const last = trimmed(tokens, current.start, index);
      const args = current.args.length === 0 && last.start === last.end ? [] : [...current.args, last];
      if (current.name) calls.push({ name: current.name, args });
    }
  });
  return calls;
}
