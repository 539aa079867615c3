/** How CASCADE is explained, step-down: what each service spreads in turn, then one line a partner. */
import type { Step } from '../../../declare/step';
import type { Text } from '../../../values/text';
import { numbered, partner, roundedStep, sumStep } from '../shared/part-steps';
import { laterOnly, type Serves, type Services, type Spread } from './cascade';

export interface Term {
  readonly formula: string;
  readonly values?: Readonly<Record<string, number>>;
  readonly names?: Readonly<Record<string, Text>>;
}

export const place = (index: number): number => index + 1;
export const costId = (service: number): string => `cout_${place(service)}`;
export const totalId = (service: number): string => `total_${place(service)}`;
export const divisorId = (service: number): string => `somme_${place(service)}`;
export const weightId = (from: number, column: number): string => `poids_${place(from)}_${place(column)}`;

export const costText = (service: number): Text => numbered('coût', 'cost', place(service));
const columnText = (column: number, services: number): Text =>
  column < services
    ? numbered('service', 'service', place(column))
    : numbered('partenaire', 'partner', place(column - services));

export const joined = (terms: readonly Term[]): Term => ({
  formula: terms.map(({ formula }) => formula).join(' + ') || '0',
  values: Object.assign({}, ...terms.map(({ values }) => values)),
  names: Object.assign({}, ...terms.map(({ names }) => names)),
});

/** « coût 2 »: a figure given, unless a line before has changed it. */
export const cost = (services: Services, service: number, changed?: ReadonlySet<string>): Term =>
  changed?.has(costId(service))
    ? { formula: costId(service) }
    : {
        formula: costId(service),
        values: { [costId(service)]: services.costs[service] ?? 0 },
        names: { [costId(service)]: costText(service) },
      };

/** « total 1 × poids ÷ somme des poids 1 »: what a service sends to a column. */
export function sent(services: Services, from: number, column: number): Term[] {
  const weight = services.weights[from]?.[column] ?? 0;
  if (weight === 0) return [];
  const name = weightId(from, column);
  return [
    {
      formula: `${totalId(from)} × ${name} ÷ ${divisorId(from)}`,
      values: { [name]: weight },
      names: { [name]: numbered('poids', 'weight', place(from)) },
    },
  ];
}

export const divisorSteps = (services: Services, serves: Serves): Step[] =>
  services.weights.map((row, service) => ({
    ...sumStep(
      divisorId(service),
      numbered('Somme des poids du service', 'Sum of the weights of service', place(service)),
      row.map((value, column) => ({
        name: weightId(service, column),
        text: columnText(column, services.costs.length),
        value: serves(service, column) ? value : 0,
      })),
      'number',
    ),
    short: numbered('somme', 'sum', place(service)),
  }));

export function partnerSteps(services: Services, { parts }: Spread, rounded: readonly number[]): Step[] {
  const count = services.costs.length;
  const lines = parts.map((exact, p) => {
    const terms = services.costs.reduce<Term[]>((all, _, from) => all.concat(sent(services, from, count + p)), []);
    return roundedStep({ label: partner(place(p)), ...joined(terms) }, exact, rounded[p] ?? 0);
  });
  return lines.filter((_, p) => services.present[p]);
}

export const totalText = (service: number): { label: Text; short: Text } => ({
  label: {
    fr: `Coût complet du service ${place(service)}, à répartir`,
    en: `Full cost of service ${place(service)}, to be spread`,
  },
  short: numbered('coût complet', 'full cost', place(service)),
});

/** Each service in order: what it has to spread, and over what. */
export function stepDownSteps(services: Services, spread: Spread, rounded: readonly number[]): Step[] {
  const divisors = divisorSteps(services, laterOnly);
  const lines = services.costs.reduce<Step[]>((all, _, service) => {
    const received = services.costs
      .slice(0, service)
      .reduce<Term[]>((terms, __, from) => terms.concat(sent(services, from, service)), []);
    const total: Step = {
      id: totalId(service),
      ...totalText(service),
      ...joined([cost(services, service), ...received]),
      unit: 'money',
    };
    const divisor = divisors[service];
    return all.concat(divisor ? [total, divisor] : [total]);
  }, []);
  return [...lines, ...partnerSteps(services, spread, rounded)];
}
