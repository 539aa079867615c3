import type { FormulaToken } from './index';

/** Where what begins there ends: « 'Coûts'!A1:A9 », « INDEX(A:A,2) » or « (A1:A9) ». */
export function endOfOperand(tokens: readonly FormulaToken[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as FormulaToken;
    if (kind === 'open') depth++;
    if (kind === 'close') depth--;
    if (depth > 0 || kind === 'function' || kind === 'sheet' || text === '!' || text === ':') continue;
    const next = tokens[at + 1]?.text;
    if (next !== ':' && next !== '!') return at;
  }
  return tokens.length - 1;
}

/** Where what ends there begins: « Coûts!A1 », « INDEX(A:A,2) » or « (A1:A9) », and the first end of a range alone. */
export function startOfOperand(tokens: readonly FormulaToken[], end: number): number {
  let at = end;
  let depth = 0;
  for (; at > 0; at--) {
    const { kind } = tokens[at] as FormulaToken;
    if (kind === 'close') depth++;
    if (kind === 'open') depth--;
    if (depth === 0) break;
  }
  if (tokens[at]?.kind === 'open' && tokens[at - 1]?.kind === 'function') at--;
  return tokens[at - 1]?.text === '!' && tokens[at - 2]?.kind === 'sheet' ? at - 2 : at;
}

/** And with « : », the whole range. */
export function startOfRange(tokens: readonly FormulaToken[], end: number): number {
  let start = startOfOperand(tokens, end);
  while (start > 1 && tokens[start - 1]?.text === ':') start = startOfOperand(tokens, start - 2);
  return start;
}

const lastOf = (tokens: readonly FormulaToken[]): FormulaToken | undefined => tokens[tokens.length - 1];

/** A call of a function, of one argument or several. */
export const callOf = (name: string, ...args: readonly (readonly FormulaToken[])[]): FormulaToken[] => [
  { kind: 'function', text: name },
  { kind: 'open', text: '(' },
  ...args.flatMap((arg, index): FormulaToken[] => (index > 0 ? [{ kind: 'separator', text: ',' }, ...arg] : [...arg])),
  { kind: 'close', text: ')' },
];

const ENDS_APART: ReadonlySet<FormulaToken['kind']> = new Set(['operator', 'open', 'separator', 'space', 'brace']);

/** D3# → ANCHORARRAY(D3), as a file has it, or another call. */
export function withAnchors(tokens: readonly FormulaToken[], name = 'ANCHORARRAY'): FormulaToken[] {
  const result: FormulaToken[] = [];
  for (const token of tokens) {
    const isAnchor = token.text === '#' && token.kind === 'operator' && lastOf(result)?.kind === 'name';
    const start = isAnchor ? startOfOperand(result, result.length - 1) : 0;
    // A call written right after a word would be a part of it.
    const isApart = start === 0 || ENDS_APART.has(result[start - 1]?.kind ?? 'name');
    if (isAnchor && isApart) result.push(...callOf(name, result.splice(start)));
    else result.push(token);
  }
  return result;
}

/** ANCHORARRAY(D3) → D3#. */
export function withoutAnchors(tokens: readonly FormulaToken[]): FormulaToken[] {
  const result: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken;
    const isAnchor = token.kind === 'function' && token.text.toUpperCase() === 'ANCHORARRAY';
    const end = isAnchor && tokens[at + 1]?.kind === 'open' ? endOfOperand(tokens, at + 1) : -1;
    const cell = withoutAnchors(tokens.slice(at + 2, Math.max(end, at + 2)));
    if (cell.length > 0 && lastOf(cell)?.kind === 'name' && startOfOperand(cell, cell.length - 1) === 0) {
      result.push(...cell, { kind: 'operator', text: '#' });
      at = end;
    } else result.push(token);
  }
  return result;
}

/**
 * What two ranges side by side have in common, « A1:C3 B2:B5 », as a call. What stands between them is a space, as there may be
 * many in a formula: it is one where cells may end before it and begin after.
 */
export function withCommonCells(tokens: readonly FormulaToken[], name: string): FormulaToken[] {
  const result: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken;
    let next = at;
    while (tokens[next]?.kind === 'space') next++;
    if (next === at || !mayEndCells(result) || !mayBeginCells(tokens, next)) {
      result.push(token);
      continue;
    }
    const end = endOfOperand(tokens, next);
    const left = result.splice(startOfRange(result, result.length - 1));
    result.push(...callOf(name, left, withCommonCells(tokens.slice(next, end + 1), name)));
    at = end;
  }
  return result;
}

const LOGICAL = /^(?:TRUE|FALSE)$/i;

function mayEndCells(tokens: readonly FormulaToken[]): boolean {
  const { kind, text = '' } = lastOf(tokens) ?? {};
  if (kind === 'name') return !LOGICAL.test(text);
  if (kind === 'number') return tokens[tokens.length - 2]?.text === ':';
  if (kind !== 'close') return false;
  // A LAMBDA is called by what follows it.
  return tokens[startOfOperand(tokens, tokens.length - 1)]?.text.toUpperCase() !== 'LAMBDA';
}

function mayBeginCells(tokens: readonly FormulaToken[], at: number): boolean {
  const { kind, text = '' } = tokens[at] ?? {};
  if (kind === 'name') return !LOGICAL.test(text);
  if (kind === 'number') return tokens[at + 1]?.text === ':';
  return kind === 'sheet' || kind === 'function' || kind === 'open';
}
