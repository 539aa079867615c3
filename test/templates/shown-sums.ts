import { type Area, areaOf, around, cellArea } from '../../core/formula/addresses';
import { callsIn } from '../../core/formula/calls';
import { type FormulaToken, tokenize } from '../../core/formula/index';
import type { Plan } from '../../core/grids/language/plan';
import type { CellResult, Results } from '../../engine/evaluate';

/** What a cell adds up or takes away: cells of its own sheet. */
interface Term {
  readonly sign: 1 | -1;
  readonly area: Area;
}
/** A cell of money whose formula adds up or takes away others, and nothing else. */
export interface Sum {
  readonly row: number;
  readonly column: number;
  readonly pattern: string;
  readonly formula: string;
  readonly terms: readonly Term[];
}

const ADDRESS = /^\$?[A-Z]{1,3}\$?\d+$/;
const isLiteral = (tokens: readonly FormulaToken[]): boolean =>
  tokens.length === 1 && (tokens[0]?.kind === 'string' || tokens[0]?.kind === 'number');

/** The only call that these tokens are, if they are one. */
const wholeCall = (tokens: readonly FormulaToken[]) =>
  callsIn(tokens).find(({ first, last }) => first === 0 && last === tokens.length - 1);

/** What is left of a formula without its guards and its roundings: `IF(…,"",ROUND(a-b,2))` is `a-b`. */
function bare(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  const call = wholeCall(tokens);
  if (!call) return tokens;
  const args = call.args.map(({ start, end }) => tokens.slice(start, end));
  if (call.name === 'ROUND' || call.name === 'IFERROR') return bare(args[0] ?? []);
  if (call.name !== 'IF') return tokens;
  const branches = args.slice(1).filter((branch) => !isLiteral(branch));
  return branches.length === 1 ? bare(branches[0] ?? []) : tokens;
}

function areaNamed(tokens: readonly FormulaToken[], plan: Plan): Area | undefined {
  const [first, colon, last] = tokens;
  if (first?.kind !== 'name') return undefined;
  if (tokens.length === 3 && colon?.text === ':' && last && ADDRESS.test(last.text))
    return around(areaOf(first.text), areaOf(last.text));
  if (tokens.length !== 1) return undefined;
  if (ADDRESS.test(first.text)) return areaOf(first.text);
  const name = plan.names.find((one) => one.name === first.text);
  return name && cellArea(name.row, name.column);
}

/** Cells, alone or in N(), ROUND() or SUM(); nought, which makes a number of a blank, is no term. */
function termOf(tokens: readonly FormulaToken[], sign: 1 | -1, plan: Plan): readonly Term[] | undefined {
  if (isLiteral(tokens) && Number(tokens[0]?.text) === 0) return [];
  const call = wholeCall(tokens);
  if (call && ['N', 'SUM', 'ROUND'].includes(call.name)) {
    const areas = call.args
      .slice(0, call.name === 'SUM' ? undefined : 1)
      .map(({ start, end }) => areaNamed(tokens.slice(start, end), plan));
    return areas.every((area) => area !== undefined) ? areas.map((area) => ({ sign, area: area as Area })) : undefined;
  }
  const area = areaNamed(tokens, plan);
  return area && [{ sign, area }];
}

function termsOf(tokens: readonly FormulaToken[], plan: Plan): readonly Term[] | undefined {
  const terms: Term[] = [];
  let [start, depth, sign]: [number, number, 1 | -1] = [0, 0, 1];
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'open') depth++;
    if (token?.kind === 'close') depth--;
    const isSign = token?.kind === 'operator' && (token.text === '+' || token.text === '-');
    if (token && (depth > 0 || !isSign)) continue;
    if (at > start) {
      const term = termOf(tokens.slice(start, at), sign, plan);
      if (!term) return undefined;
      terms.push(...term);
    }
    sign = token?.text === '-' ? -1 : 1;
    start = at + 1;
  }
  return terms;
}

const sizeOf = (terms: readonly Term[]): number =>
  terms.reduce((count, { area }) => count + area.rows * area.columns, 0);

/** Every cell of money that adds up what other cells show. */
export function sumsOf(plan: Plan): readonly Sum[] {
  return plan.cells.flatMap(({ row, column, formula, pattern = '', spill }) => {
    if (!formula || !pattern.includes('$')) return [];
    const tokens = tokenize(formula.slice(1)).filter(({ kind }) => kind !== 'space');
    const terms = termsOf(bare(tokens), plan);
    if (!terms || sizeOf(terms) < (spill?.rows ?? 1) + 1) return [];
    if (!spill) return [{ row, column, pattern, formula, terms }];
    // A formula that fills a column reads the same row of others.
    return Array.from({ length: spill.rows }, (_, at) => ({
      row: row + at,
      column,
      pattern,
      formula,
      terms: terms.map((term) =>
        term.area.rows === spill.rows ? { ...term, area: { ...term.area, row: term.area.row + at, rows: 1 } } : term,
      ),
    }));
  });
}

const decimalsOf = (pattern: string): number => /[.,](0+)/.exec(pattern.split(';')[0] ?? '')?.[1]?.length ?? 0;
/** In cents, or in dollars where these alone are shown; as the cell shows it, half up. */
const shownBy = (amount: number, decimals: number): number =>
  Math.round(amount * 10 ** decimals + Math.sign(amount) * 1e-6);

/** What the parts shown make, and what the total shows; nothing where one of them is not a number. */
export function shownSum(
  sum: Sum,
  plan: Plan,
  results: Results,
): { readonly parts: number; readonly total: number } | undefined {
  const total = results[sum.row]?.[sum.column];
  if (typeof total !== 'number') return undefined;
  const decimals = decimalsOf(sum.pattern);
  const patterns = patternsOf(plan);
  let parts = 0;
  for (const { sign, area } of sum.terms)
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const found: CellResult | undefined = results[row]?.[column];
        if (typeof found !== 'number') continue;
        const pattern = patterns.get(`${row},${column}`) ?? '';
        if (!pattern.includes('$') || decimalsOf(pattern) !== decimals) return undefined;
        parts += sign * shownBy(found, decimals);
      }
  return { parts, total: shownBy(total, decimals) };
}

const known = new WeakMap<Plan, ReadonlyMap<string, string>>();
function patternsOf(plan: Plan): ReadonlyMap<string, string> {
  const found =
    known.get(plan) ?? new Map(plan.cells.map(({ row, column, pattern = '' }) => [`${row},${column}`, pattern]));
  known.set(plan, found);
  return found;
}
