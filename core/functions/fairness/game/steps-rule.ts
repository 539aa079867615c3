/**
 * The airport rule (Littlechild and Owen 1973, Baker 1965): the cost up to the smallest need is shared by all uses, the
 * next step by those who need more, and so on. Figures are the price of one use.
 */
export interface Level {
  /** Cost of what suffices up to this level. */
  readonly cost: number;
  /** Uses, from this level up. */
  readonly uses: number;
  /** Price of one use of those who need this much. */
  readonly price: number;
}

/** The distinct costs in ascending order, with the price of one use at each. `uses` defaults to one each. */
export function levelsOf(costs: readonly number[], uses: readonly number[] | undefined): Level[] {
  const order = costs.map((_, i) => i).sort((a, b) => costs[b]! - costs[a]!);
  const levels: { cost: number; uses: number }[] = [];
  let usesAbove = 0;
  for (const i of order) {
    usesAbove += uses ? uses[i]! : 1;
    const lowest = levels[levels.length - 1];
    if (lowest && lowest.cost === costs[i]) lowest.uses = usesAbove;
    else levels.push({ cost: costs[i]!, uses: usesAbove });
  }
  let below = 0;
  let price = 0;
  return levels.reverse().map((level) => {
    // A first level at 0 is no step: nobody has to pay for it.
    if (level.cost > below) price += (level.cost - below) / level.uses;
    below = level.cost;
    return { ...level, price };
  });
}
