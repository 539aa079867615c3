/** Too little for all (« claims problems »): the four classical rules, in whole cents. */
import { largestRemainder, shareOut } from '../../../values/money';
import type { Text } from '../../../values/text';

export const CLAIMS: Text = {
  fr: 'Aumann et Maschler (1985) ; O’Neill (1982) ; Thomson (2019), How to Divide When There Isn’t Enough',
  en: 'Aumann & Maschler (1985); O’Neill (1982); Thomson (2019), How to Divide When There Isn’t Enough',
};

export type Rule = 'proportionnel' | 'gains_egaux' | 'pertes_egales' | 'talmud';

export interface Awards {
  readonly cents: readonly number[];
  /**
   * How the rule was applied: everyone has all of its demand; in proportion; the same to all, or the same loss to
   * all, but for those that `atLimit` marks. `halves`: limits are half demands (Talmud).
   */
  readonly how: 'all' | 'proportion' | 'equal awards' | 'equal losses';
  readonly halves: boolean;
  /** Those whose award, or loss, is not the common one: it is their whole demand, or half of it. */
  readonly atLimit: readonly boolean[];
}

/** Awards in cents of a whole number of cents among demands in cents. */
export function ration(available: number, demands: readonly number[], rule: Rule): Awards {
  const demanded = demands.reduce((sum, demand) => sum + demand, 0);
  const nobody = demands.map(() => false);
  if (available >= demanded) return { cents: demands, how: 'all', halves: false, atLimit: nobody };
  if (rule === 'proportionnel') {
    return { cents: shareOut(available, demands), how: 'proportion', halves: false, atLimit: nobody };
  }
  const missing = demanded - available;
  const halves = rule === 'talmud';
  const awards = rule === 'gains_egaux' || (halves && available <= missing);
  const level = commonLevel(awards ? available : missing, demands, halves ? 2 : 1);
  return {
    cents: awards ? equalAwards(available, demands, level) : equalLosses(available, demands, level),
    how: awards ? 'equal awards' : 'equal losses',
    halves,
    atLimit: level.atLimit,
  };
}

/** The same to all, but for those whose limit is lower: whole + rest ÷ parts, in cents. */
interface Level {
  readonly atLimit: readonly boolean[];
  readonly whole: number;
  readonly rest: number;
  readonly parts: number;
  /** Limits are demands ÷ divisor. */
  readonly divisor: number;
}

/** Counted in cents ÷ divisor, so that half demands stay whole. */
function commonLevel(total: number, limits: readonly number[], divisor: number): Level {
  const order = limits.map((_, i) => i).sort((a, b) => (limits[a] ?? 0) - (limits[b] ?? 0));
  const atLimit = limits.map(() => false);
  let left = total * divisor;
  let count = limits.length;
  for (const i of order) {
    const limit = limits[i] ?? 0;
    if (limit * count > left) break;
    atLimit[i] = true;
    left -= limit;
    count--;
  }
  const parts = Math.max(1, count) * divisor;
  return { atLimit, whole: Math.floor(left / parts), rest: left % parts, parts, divisor };
}

function equalAwards(available: number, demands: readonly number[], level: Level): number[] {
  const exact = demands.map((demand, i) => (level.atLimit[i] ? limitOf(demand, level) : level));
  return rounded(exact, available);
}

function equalLosses(available: number, demands: readonly number[], level: Level): number[] {
  const exact = demands.map((demand, i) => {
    const { whole, rest } = level.atLimit[i] ? limitOf(demand, level) : level;
    return rest > 0 ? { whole: demand - whole - 1, rest: level.parts - rest } : { whole: demand - whole, rest };
  });
  return rounded(exact, available);
}

const limitOf = (demand: number, { divisor, parts }: Level): { whole: number; rest: number } => ({
  whole: Math.floor(demand / divisor),
  rest: ((demand % divisor) * parts) / divisor,
});

const rounded = (exact: readonly { whole: number; rest: number }[], total: number): number[] =>
  largestRemainder(
    exact.map(({ whole }) => whole),
    exact.map(({ rest }) => rest),
    total,
  );
