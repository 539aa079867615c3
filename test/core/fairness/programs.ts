/** What the nucleolus and the core are by definition, solved by HiGHS: the independent side of the tests. */
import loadHighs from 'highs';
import { inGroup, membersIn, type Worth } from './games';

const highs = await loadHighs();
const OPTIONS = {
  output_flag: false,
  presolve: 'off',
  primal_feasibility_tolerance: 1e-10,
  dual_feasibility_tolerance: 1e-10,
} as const;

const term = (coefficient: number, name: string): string =>
  `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${name}`;
const sumOfShares = (mask: number, partners: number): string =>
  membersIn(mask, partners)
    .map((i) => `+ x${i}`)
    .join(' ');
/** The reader of such files does not take exponents without a sign of their own; whole and decimal figures it does. */
const figure = (value: number): string => (value === 0 ? '0' : String(value));

interface Solved {
  readonly objective: number;
  readonly values: (name: string) => number;
  readonly duals: readonly number[];
}

function solved(lines: readonly string[]): Solved | undefined {
  const solution = highs.solve(lines.join('\n'), OPTIONS);
  if (solution.Status !== 'Optimal') return undefined;
  const columns = solution.Columns as Record<string, { Primal: number }>;
  return {
    objective: solution.ObjectiveValue,
    values: (name) => columns[name]?.Primal ?? 0,
    duals: solution.Rows.map((row): number => ('Dual' in row ? row.Dual : 0)),
  };
}

/** Rows in echelon form that span the same space as the groups. */
type Echelon = { readonly pivot: number; readonly row: readonly number[] }[];

function leftOver(mask: number, echelon: Echelon, partners: number): number[] {
  const row = Array.from({ length: partners }, (_, i): number => (inGroup(mask, i) ? 1 : 0));
  for (const { pivot, row: other } of echelon) {
    const factor = (row[pivot] ?? 0) / (other[pivot] ?? 1);
    if (factor !== 0) for (let j = 0; j < partners; j++) row[j] = (row[j] ?? 0) - factor * (other[j] ?? 0);
  }
  return row;
}
const firstFigure = (row: readonly number[]): number => row.findIndex((value) => Math.abs(value) > 1e-9);

function echelonOf(masks: Iterable<number>, partners: number): Echelon {
  const echelon: Echelon = [];
  for (const mask of masks) {
    const row = leftOver(mask, echelon, partners);
    const pivot = firstFigure(row);
    if (pivot >= 0) echelon.push({ pivot, row });
  }
  return echelon;
}
const rankOf = (masks: Iterable<number>, partners: number): number => echelonOf(masks, partners).length;

/**
 * The prenucleolus of gains: minimise the largest complaint, hold the groups whose dual price says that they have it
 * in every solution, and again among those left (Maschler, Peleg and Shapley 1979).
 */
export function nucleolusByPrograms(game: Worth, perHead: boolean): number[] {
  const partners = Math.log2(game.length);
  const everybody = game.length - 1;
  const weight = (mask: number): number => (perHead ? membersIn(mask, partners).length : 1);
  const held = new Map<number, number>([[everybody, game[everybody] ?? 0]]);
  let free = Array.from({ length: everybody - 1 }, (_, i) => i + 1);
  let shares: number[] = [game[everybody] ?? 0];
  while (rankOf(held.keys(), partners) < partners) {
    const rows = free.map(
      (mask) => `${sumOfShares(mask, partners)} ${term(weight(mask), 'e')} >= ${figure(game[mask] ?? 0)}`,
    );
    const equal = [...held].map(([mask, amount]) => `${sumOfShares(mask, partners)} = ${figure(amount)}`);
    const bounds = ['e', ...Array.from({ length: partners }, (_, i) => `x${i}`)].map((name) => `${name} free`);
    const found = solved(['Minimize', 'obj: e', 'Subject To', ...rows, ...equal, 'Bounds', ...bounds, 'End']);
    if (!found) throw new Error('No optimum');
    shares = Array.from({ length: partners }, (_, i) => found.values(`x${i}`));
    free.forEach((mask, row) => {
      if (Math.abs(found.duals[row] ?? 0) > 1e-7) held.set(mask, (game[mask] ?? 0) - found.objective * weight(mask));
    });
    const echelon = echelonOf(held.keys(), partners);
    free = free.filter((mask) => firstFigure(leftOver(mask, echelon, partners)) >= 0);
  }
  return shares;
}

/** The smallest amount by which some group would gain, over all divisions: the core is not empty when it is ≤ 0. */
export function leastBestGain(game: Worth): number {
  const partners = Math.log2(game.length);
  const everybody = game.length - 1;
  const rows = Array.from({ length: everybody - 1 }, (_, i) => i + 1).map(
    (mask) => `${sumOfShares(mask, partners)} + e >= ${figure(game[mask] ?? 0)}`,
  );
  const bounds = ['e', ...Array.from({ length: partners }, (_, i) => `x${i}`)].map((name) => `${name} free`);
  const total = `${sumOfShares(everybody, partners)} = ${figure(game[everybody] ?? 0)}`;
  const found = solved(['Minimize', 'obj: e', 'Subject To', ...rows, total, 'Bounds', ...bounds, 'End']);
  if (!found) throw new Error('No optimum');
  return found.objective;
}

/**
 * Kohlberg (1971): shares are the prenucleolus if and only if, at every level of complaint, no change of shares of sum
 * 0 leaves all groups that complain so much or more no worse, and one of them better.
 */
export function satisfiesKohlberg(game: Worth, shares: readonly number[], perHead: boolean): boolean {
  const partners = shares.length;
  const scale = 1 + Math.max(...game.map(Math.abs));
  const complaints = game
    .map((value, mask) => {
      const members = membersIn(mask, partners);
      const paid = members.reduce((sum, i) => sum + (shares[i] ?? 0), 0);
      return { mask, complaint: (value - paid) / (perHead ? members.length : 1) };
    })
    .slice(1, -1)
    .sort((a, b) => b.complaint - a.complaint);
  const loud: number[] = [];
  for (let i = 0; i < complaints.length; ) {
    const level = complaints[i]?.complaint ?? 0;
    while (i < complaints.length && (complaints[i]?.complaint ?? 0) > level - 1e-8 * scale) {
      loud.push(complaints[i]?.mask ?? 0);
      i++;
    }
    if (!isBalanced(loud, partners)) return false;
    if (rankOf([...loud, game.length - 1], partners) === partners) return true;
  }
  return true;
}

function isBalanced(masks: readonly number[], partners: number): boolean {
  const counts = Array.from({ length: partners }, (_, i) => masks.filter((mask) => inGroup(mask, i)).length);
  const objective = counts.map((count, i) => term(count, `x${i}`)).join(' ');
  const rows = masks.map((mask) => `${sumOfShares(mask, partners)} >= 0`);
  const bounds = counts.map((_, i) => `-1 <= x${i} <= 1`);
  const total = `${sumOfShares(2 ** partners - 1, partners)} = 0`;
  const found = solved(['Maximize', `obj: ${objective}`, 'Subject To', ...rows, total, 'Bounds', ...bounds, 'End']);
  if (!found) throw new Error('No optimum');
  return found.objective < 1e-6;
}
