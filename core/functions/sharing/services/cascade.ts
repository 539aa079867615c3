/**
 * Shared services that also serve each other, brought down to the partners. Rows are services; columns are the same
 * services, in the same order, then the partners; cells say how much of each service each one uses, in any unit.
 */
import { exactSum } from '../../../values/money';

export interface Services {
  readonly costs: readonly number[];
  readonly weights: readonly (readonly number[])[];
  /** By partner: is anything in its column? */
  readonly present: readonly boolean[];
}

/** What a service spreads, own cost and what came from the others, and the weights by which it spreads it. */
export interface Spread {
  readonly totals: readonly number[];
  readonly divisors: readonly number[];
  readonly parts: readonly number[];
}

/** Whom a service serves: after it in the order (step-down), or everyone but itself. */
export type Serves = (service: number, column: number) => boolean;
export const laterOnly: Serves = (service, column) => column > service;
export const allOthers: Serves = (service, column) => column !== service;

/** By service, the sum of the weights of those it serves. */
export const divisorsOf = ({ weights }: Services, serves: Serves): number[] =>
  weights.map((row, service) => exactSum(row.filter((_, column) => serves(service, column))));

const partnersOf = ({ costs, weights }: Services): number[] =>
  (weights[0] ?? []).slice(costs.length).map((_, partner) => costs.length + partner);

/** What every partner gets, once it is known what each service spreads. */
const partsOf = (services: Services, totals: readonly number[], divisors: readonly number[]): number[] =>
  partnersOf(services).map((column) =>
    exactSum(
      services.weights.map((row, service) => ((totals[service] ?? 0) * (row[column] ?? 0)) / (divisors[service] ?? 1)),
    ),
  );

/** Step-down: each service, in order, is spread over the services after it and the partners, and is then closed. */
export function stepDown(services: Services): Spread {
  const { costs, weights } = services;
  const divisors = divisorsOf(services, laterOnly);
  const totals: number[] = [];
  costs.forEach((cost, service) => {
    const received = totals.map(
      (total, before) => (total * (weights[before]?.[service] ?? 0)) / (divisors[before] ?? 1),
    );
    totals.push(exactSum([cost, ...received]));
  });
  return { totals, divisors, parts: partsOf(services, totals, divisors) };
}

/** Services whose costs never reach a partner, however they go round: none of those they serve ever does. */
export function neverReaching({ costs, weights }: Services): number[] {
  const reaches = costs.map(() => false);
  for (let changed = true; changed; ) {
    changed = false;
    weights.forEach((row, service) => {
      if (reaches[service]) return;
      if (!row.some((weight, column) => weight > 0 && (column >= costs.length || reaches[column]))) return;
      reaches[service] = true;
      changed = true;
    });
  }
  return costs.map((_, service) => service).filter((service) => !reaches[service]);
}

/** What is known of a service when it is taken out of the system. */
export interface TakenOut {
  /** Its cost, with what came from those taken out before. */
  readonly cost: number;
  /** Its shares then, by column: what it sends to each, through those taken out before included; its own loop too. */
  readonly shares: readonly number[];
}

/**
 * Reciprocal: total of each service = its cost + its share of the totals of the others, all at once. Services are
 * taken out one by one, the last first, what they send to each service left being sent straight to those they serve.
 * Only sums, products and quotients of what is not negative: no small difference of large numbers is ever taken.
 */
export function reciprocal(services: Services): Spread & { readonly takenOut: readonly TakenOut[] } {
  const divisors = divisorsOf(services, allOthers);
  const shares = services.weights.map((row, service) =>
    row.map((weight, column) => (column === service ? 0 : weight / (divisors[service] ?? 1))),
  );
  const costs = services.costs.slice();
  const columns = services.weights[0]?.length ?? 0;
  const takenOut: TakenOut[] = [];
  const leaving: number[] = [];
  for (let k = costs.length - 1; k >= 0; k--) {
    const own = shares[k] ?? [];
    takenOut[k] = { cost: costs[k] ?? 0, shares: own.slice() };
    leaving[k] = own.reduce((sum, share, column) => (isLeft(column, k, costs.length) ? sum + share : sum), 0);
    for (let i = 0; i < k; i++) {
      const row = shares[i] ?? [];
      const through = (row[k] ?? 0) / (leaving[k] ?? 1);
      if (through === 0) continue;
      for (let j = 0; j < columns; j++) {
        if (isLeft(j, k, costs.length)) row[j] = (row[j] ?? 0) + through * (own[j] ?? 0);
      }
    }
    for (let j = 0; j < k; j++) costs[j] = (costs[j] ?? 0) + ((costs[k] ?? 0) * (own[j] ?? 0)) / (leaving[k] ?? 1);
  }
  const totals: number[] = [];
  for (let k = 0; k < costs.length; k++) {
    const received = totals.map((total, before) => total * (takenOut[before]?.shares[k] ?? 0));
    totals.push(exactSum([takenOut[k]?.cost ?? 0, ...received]) / (leaving[k] ?? 1));
  }
  return { totals, divisors, parts: partsOf(services, totals, divisors), takenOut };
}

/** Still in the system when service k is taken out: the services before it, and the partners. */
const isLeft = (column: number, k: number, services: number): boolean => column < k || column >= services;
