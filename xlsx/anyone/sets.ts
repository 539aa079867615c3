/**
 * Which figures each thing concerns, when many things concern the same ones: each distinct set has a number, grown figure
 * by figure. 0 is the empty set.
 */
export class Sets<Thing> {
  readonly of = new Map<Thing, number>();
  private readonly grown = new Map<string, number>();
  private readonly sets: { readonly without: number; readonly figure: number }[] = [{ without: 0, figure: -1 }];

  /** The thing concerns this figure too; figures come one after the other. */
  add(thing: Thing, figure: number): void {
    const before = this.of.get(thing) ?? 0;
    if (this.sets[before]?.figure === figure) return;
    const step = `${before} ${figure}`;
    const after = this.grown.get(step) ?? this.sets.push({ without: before, figure }) - 1;
    this.grown.set(step, after);
    this.of.set(thing, after);
  }

  /** The figures of a set, in order. */
  figuresOf(set: number): readonly number[] {
    const figures: number[] = [];
    for (let one = set; one > 0; one = this.sets[one]?.without ?? 0) figures.unshift(this.sets[one]?.figure ?? -1);
    return figures;
  }

  /** The things of each set. */
  bySet(): ReadonlyMap<number, readonly Thing[]> {
    const groups = new Map<number, Thing[]>();
    for (const [thing, set] of this.of) {
      const group = groups.get(set);
      if (group) group.push(thing);
      else groups.set(set, [thing]);
    }
    return groups;
  }
}
