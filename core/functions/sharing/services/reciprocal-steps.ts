/**
 * How CASCADE is explained, reciprocal: the equations of the services solved as on paper. Services are taken out one
 * by one, the last first, until the first one stands alone; from its full cost come those of the others.
 */
import type { Step } from '../../../declare/step';
import type { Text } from '../../../values/text';
import { numbered } from '../shared/part-steps';
import { allOthers, type Services, type Spread, type TakenOut } from './cascade';
import {
  cost,
  costId,
  costText,
  divisorId,
  divisorSteps,
  joined,
  partnerSteps,
  place,
  type Term,
  totalId,
  totalText,
  weightId,
} from './step-down-steps';

interface System {
  readonly services: Services;
  readonly takenOut: readonly TakenOut[];
  /** Names of the costs and shares that a line has given so far. */
  readonly given: Set<string>;
}

const shareId = (from: number, to: number): string => `part_${place(from)}_${place(to)}`;
const shareText = (from: number, to: number): Text => ({
  fr: `part de ${place(from)} à ${place(to)}`,
  en: `share of ${place(from)} to ${place(to)}`,
});
/** As it stands when the later of the two is taken out. */
const shareOf = ({ takenOut }: System, from: number, to: number): number => takenOut[from]?.shares[to] ?? 0;
/** What comes back to a service is not spread: « ÷ (1 − part de 1 à 1) ». */
const withoutLoop = (system: System, service: number): string =>
  shareOf(system, service, service) > 0 ? ` ÷ (1 − ${shareId(service, service)})` : '';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

export function reciprocalSteps(
  services: Services,
  spread: Spread & { readonly takenOut: readonly TakenOut[] },
  rounded: readonly number[],
): Step[] {
  const system: System = { services, takenOut: spread.takenOut, given: new Set() };
  const all = upTo(services.costs.length);
  const shares = all.reduce<Step[]>((lines, from) => lines.concat(shareSteps(system, from)), []);
  const taking = all.slice(1).reduceRight<Step[]>((lines, k) => lines.concat(takingOutSteps(system, k)), []);
  const totals = all.map((k) => totalStep(system, k));
  return [
    ...divisorSteps(services, allOthers),
    ...shares,
    ...taking,
    ...totals,
    ...partnerSteps(services, spread, rounded),
  ];
}

/** What share of a service goes to each of the others. */
function shareSteps({ services, given }: System, from: number): Step[] {
  const others = upTo(services.costs.length).filter((to) => to !== from && (services.weights[from]?.[to] ?? 0) > 0);
  return others.map((to) => {
    const weight = weightId(from, to);
    given.add(shareId(from, to));
    return {
      id: shareId(from, to),
      label: {
        fr: `Part du service ${place(from)} qui sert le service ${place(to)}`,
        en: `Share of service ${place(from)} that serves service ${place(to)}`,
      },
      short: shareText(from, to),
      formula: `${weight} ÷ ${divisorId(from)}`,
      values: { [weight]: services.weights[from]?.[to] ?? 0 },
      names: { [weight]: numbered('poids', 'weight', place(from)) },
      unit: 'share' as const,
    };
  });
}

/** What those that are left send to service k goes straight to those it serves, and so does its own cost. */
function takingOutSteps(system: System, k: number): Step[] {
  const served = upTo(k).filter((to) => shareOf(system, k, to) > 0);
  const users = upTo(k).filter((from) => shareOf(system, from, k) > 0);
  const shares = users.reduce<Step[]>(
    (lines, from) => lines.concat(served.map((to) => through(system, from, to, k))),
    [],
  );
  return [...shares, ...served.map((to) => costThrough(system, to, k))];
}

function through(system: System, from: number, to: number, k: number): Step {
  const { given } = system;
  const id = shareId(from, to);
  const path = `${shareId(from, k)} × ${shareId(k, to)}${withoutLoop(system, k)}`;
  const formula = given.has(id) ? `${id} + ${path}` : path;
  given.add(id);
  return {
    id,
    label:
      from === to
        ? {
            fr: `Part du service ${place(from)} qui lui revient par le service ${place(k)}`,
            en: `Share of service ${place(from)} that comes back to it through service ${place(k)}`,
          }
        : {
            fr: `Part du service ${place(from)} au service ${place(to)}, par le service ${place(k)} aussi`,
            en: `Share of service ${place(from)} to service ${place(to)}, also through service ${place(k)}`,
          },
    short: shareText(from, to),
    formula,
    unit: 'share',
  };
}

function costThrough(system: System, to: number, k: number): Step {
  const { services, given } = system;
  const own = cost(services, to, given);
  const sender = cost(services, k, given);
  given.add(costId(to));
  return {
    id: costId(to),
    label: {
      fr: `Coût du service ${place(to)}, avec ce qui lui vient du service ${place(k)}`,
      en: `Cost of service ${place(to)}, with what comes to it from service ${place(k)}`,
    },
    short: costText(to),
    formula: `${own.formula} + ${sender.formula} × ${shareId(k, to)}${withoutLoop(system, k)}`,
    values: { ...own.values, ...sender.values },
    names: { ...own.names, ...sender.names },
    unit: 'money',
  };
}

/** Its cost and what it receives from the services before it; those after it have been taken out. */
function totalStep(system: System, k: number): Step {
  const received = upTo(k)
    .filter((from) => shareOf(system, from, k) > 0)
    .map((from): Term => ({ formula: `${totalId(from)} × ${shareId(from, k)}` }));
  const { formula, ...figures } = joined([cost(system.services, k, system.given), ...received]);
  const loop = withoutLoop(system, k);
  const sum = loop && received.length > 0 ? `(${formula})` : formula;
  return { id: totalId(k), ...totalText(k), formula: sum + loop, ...figures, unit: 'money' };
}
