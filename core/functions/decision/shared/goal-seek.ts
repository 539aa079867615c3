/** Where a function of one number takes a value: looked for outwards from a start, without knowing its shape. */

/** Values of the function at several points at once; undefined where it refuses. */
export type Curve = (points: readonly number[]) => readonly (number | undefined)[];

export interface Domain {
  readonly low: number;
  readonly high: number;
  /** Is the limit itself allowed? */
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Search {
  /** Where the function takes the value, the nearest to the start first. */
  readonly solutions: readonly number[];
  /** The point seen that comes closest to the value; none when the function refuses everywhere. */
  readonly nearest: Point | undefined;
}

interface Seen {
  readonly x: number;
  /** Function minus value; undefined where the function refuses. */
  readonly gap: number | undefined;
}

/** Each step outwards is 7 % longer than the one before, from a billionth of the scale to a billion times it. */
const GROWTH = 1.07;
const SMALLEST = 1e-9;
const LARGEST = 1e9;
/** A value is reached when it is so to nine digits (or to a billionth of a unit). */
const PRECISION = 1e-9;
const EVEN_POINTS = 200;
const MOST_REFINED = 60;

export function seek(curve: Curve, value: number, start: number, domain: Domain): Search {
  return new Seeker(curve, value, start, domain).search();
}

class Seeker {
  private nearest: Point | undefined;
  private readonly tolerance: number;

  constructor(
    private readonly curve: Curve,
    private readonly value: number,
    private readonly start: number,
    private readonly domain: Domain,
  ) {
    this.tolerance = PRECISION * Math.max(1, Math.abs(value));
  }

  search(): Search {
    const seen = this.withEdges(this.look(pointsAround(this.start, this.domain)));
    const found: number[] = [];
    for (const [a, b] of this.nearestFirst(crossings(seen))) {
      const x = this.crossing(a, b);
      if (x !== undefined) found.push(x);
    }
    for (const [a, b] of this.nearestFirst(touches(seen))) found.push(...this.touching(a, b));
    found.push(...this.flats(seen));
    if (found.length === 0) found.push(...this.alreadyThere());
    const distance = (x: number): number => Math.abs(x - this.start);
    const solutions = apart(found.map((x) => this.tidied(x))).sort((a, b) => distance(a) - distance(b) || a - b);
    return { solutions, nearest: this.nearest };
  }

  /** A function that does not depend on the argument, or hardly, may be at the value to twelve digits. */
  private alreadyThere(): number[] {
    const isThere = (gap: number | undefined): boolean => gap !== undefined && Math.abs(gap) <= this.tolerance * 1e-3;
    if (isThere(this.at(this.start).gap)) return [this.start];
    return this.nearest && isThere(this.nearest.y - this.value) ? [this.nearest.x] : [];
  }

  private look(points: readonly number[]): Seen[] {
    const values = this.curve(points);
    return points.map((x, i) => {
      const y = values[i];
      if (y === undefined || !Number.isFinite(y)) return { x, gap: undefined };
      const gap = y - this.value;
      if (!this.nearest || Math.abs(gap) < Math.abs(this.nearest.y - this.value)) this.nearest = { x, y };
      return { x, gap };
    });
  }

  private at(x: number): Seen {
    return this.look([x])[0] as Seen;
  }

  private nearestFirst(intervals: readonly (readonly [Seen, Seen])[]): readonly (readonly [Seen, Seen])[] {
    const distance = ([a, b]: readonly [Seen, Seen]): number =>
      Math.min(Math.abs(a.x - this.start), Math.abs(b.x - this.start));
    return [...intervals].sort((one, other) => distance(one) - distance(other)).slice(0, MOST_REFINED);
  }

  /** Where the function starts or stops refusing, the last point it takes is looked at too: a solution may lie beside it. */
  private withEdges(seen: readonly Seen[]): Seen[] {
    const out: Seen[] = [];
    let edges = 0;
    seen.forEach((point, i) => {
      const before = seen[i - 1];
      if (before && (before.gap === undefined) !== (point.gap === undefined) && edges++ < MOST_REFINED) {
        out.push(this.border(before, point, (other) => other.gap !== undefined));
      }
      out.push(point);
    });
    return out;
  }

  /** Between a point where something holds and one where it does not: the last point where it does. */
  private border(a: Seen, b: Seen, holds: (point: Seen) => boolean): Seen {
    let inside = holds(a) ? a : b;
    let outside = holds(a) ? b : a;
    for (let i = 0; i < 200; i++) {
      const middle = inside.x + (outside.x - inside.x) / 2;
      if (middle === inside.x || middle === outside.x) break;
      const point = this.at(middle);
      if (holds(point)) inside = point;
      else outside = point;
    }
    return inside;
  }

  /** Halves an interval over which the gap changes sign; a jump over the value is no solution. */
  private crossing(a: Seen, b: Seen): number | undefined {
    let left = a;
    let right = b;
    for (let i = 0; i < 200; i++) {
      const middle = left.x + (right.x - left.x) / 2;
      if (middle === left.x || middle === right.x) break;
      const point = this.at(middle);
      if (point.gap === undefined) return undefined;
      if (point.gap === 0) return point.x;
      if (point.gap > 0 === (left.gap as number) > 0) left = point;
      else right = point;
    }
    const best = Math.abs(left.gap as number) <= Math.abs(right.gap as number) ? left : right;
    return Math.abs(best.gap as number) <= this.tolerance ? best.x : undefined;
  }

  /** Narrows down a place where the function comes close and turns back: it may touch the value, or pass it twice. */
  private touching(a: Seen, b: Seen): number[] {
    const golden = (Math.sqrt(5) - 1) / 2;
    const size = (point: Seen): number => (point.gap === undefined ? Number.POSITIVE_INFINITY : Math.abs(point.gap));
    let left = a.x;
    let right = b.x;
    let near = this.at(right - golden * (right - left));
    let far = this.at(left + golden * (right - left));
    for (let i = 0; i < 100 && left < right; i++) {
      for (const point of [near, far]) {
        if (point.gap === undefined) return [];
        if (point.gap === 0) return [point.x];
        if (point.gap > 0 !== (a.gap as number) > 0) {
          return [this.crossing(a, point), this.crossing(point, b)].filter((x): x is number => x !== undefined);
        }
      }
      if (size(near) <= size(far)) {
        right = far.x;
        far = near;
        near = this.at(right - golden * (right - left));
      } else {
        left = near.x;
        near = far;
        far = this.at(left + golden * (right - left));
      }
    }
    const best = size(near) <= size(far) ? near : far;
    // A double root is flat: the tolerance of a crossing would take a near miss for one.
    return size(best) <= this.tolerance * 1e-3 ? [best.x] : [];
  }

  /** Stretches over which the function is exactly the value: of each, the point nearest to the start. */
  private flats(seen: readonly Seen[]): number[] {
    const found: number[] = [];
    const isThere = (point: Seen): boolean => point.gap === 0;
    for (let i = 0; i < seen.length; i++) {
      if (!isThere(seen[i] as Seen)) continue;
      const first = i;
      while (i + 1 < seen.length && isThere(seen[i + 1] as Seen)) i++;
      const low = seen[first] as Seen;
      const high = seen[i] as Seen;
      const before = seen[first - 1];
      const after = seen[i + 1];
      if (low.x <= this.start && this.start <= high.x) found.push(this.start);
      else if (low.x > this.start) found.push(before ? this.border(low, before, isThere).x : low.x);
      else found.push(after ? this.border(high, after, isThere).x : high.x);
    }
    return found;
  }

  /** 37.5 rather than 37.49999999999999, when it does as well. */
  private tidied(x: number): number {
    const gap = Math.abs(this.at(x).gap ?? Number.POSITIVE_INFINITY);
    for (const short of [0, Number(x.toPrecision(9)), Number(x.toPrecision(12))]) {
      if (!isInside(short, this.domain) || Math.abs(short - x) > SMALLEST * Math.max(1, Math.abs(x))) continue;
      const there = this.at(short).gap;
      if (there !== undefined && Math.abs(there) <= Math.max(gap, this.tolerance * 1e-5)) return short;
    }
    return x;
  }
}

const crossings = (seen: readonly Seen[]): (readonly [Seen, Seen])[] => {
  const found: (readonly [Seen, Seen])[] = [];
  for (let i = 1; i < seen.length; i++) {
    const [a, b] = [seen[i - 1] as Seen, seen[i] as Seen];
    if (a.gap && b.gap && a.gap > 0 !== b.gap > 0) found.push([a, b]);
  }
  return found;
};

const touches = (seen: readonly Seen[]): (readonly [Seen, Seen])[] => {
  const found: (readonly [Seen, Seen])[] = [];
  for (let i = 1; i + 1 < seen.length; i++) {
    const [a, b, c] = [seen[i - 1] as Seen, seen[i] as Seen, seen[i + 1] as Seen];
    if (!a.gap || !b.gap || !c.gap || a.gap > 0 !== b.gap > 0 || b.gap > 0 !== c.gap > 0) continue;
    const size = Math.abs(b.gap);
    if (size <= Math.abs(a.gap) && size <= Math.abs(c.gap) && (size < Math.abs(a.gap) || size < Math.abs(c.gap))) {
      found.push([a, c]);
    }
  }
  return found;
};

/** Sorted points, thick around the start and beside each limit, where functions of this kind bend most. */
function pointsAround(start: number, domain: Domain): number[] {
  const { low, high } = domain;
  const scale = Math.abs(start) || 1;
  const points = [start];
  for (let step = SMALLEST; step <= LARGEST; step *= GROWTH) {
    points.push(start - scale * step, start + scale * step);
    if (step >= 1) continue;
    if (Number.isFinite(low)) points.push(low + (start - low) * step);
    if (Number.isFinite(high)) points.push(high - (high - start) * step);
  }
  if (Number.isFinite(low) && Number.isFinite(high)) {
    for (let i = 0; i <= EVEN_POINTS; i++) points.push(low + ((high - low) * i) / EVEN_POINTS);
  }
  points.push(low, high);
  return distinct(points.filter((x) => Number.isFinite(x) && isInside(x, domain)).sort((a, b) => a - b));
}

export const isInside = (x: number, { low, high, lowIncluded, highIncluded }: Domain): boolean =>
  (x > low || (lowIncluded && x === low)) && (x < high || (highIncluded && x === high));

const distinct = (values: readonly number[]): number[] => [...new Set(values)];

/** The same solution met from two sides differs by binary noise. */
const apart = (values: readonly number[]): number[] =>
  [...values]
    .sort((a, b) => a - b)
    .filter((x, i, sorted) => i === 0 || x - (sorted[i - 1] as number) > PRECISION * Math.abs(x));
