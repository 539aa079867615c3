/** From formulas and conditions as they are written to operations. */
import type { Conditions } from '../declare/closed-form';
import { chainOf, type Expression, parseExpression } from './arithmetic';
import type { Operations, Operator, Test } from './operations';

/** The place of its amount. */
export function compile(expression: Expression, operations: Operations): number {
  const placeOf = (part: Expression): number => compile(part, operations);
  switch (expression.kind) {
    case 'number':
      return operations.constant(expression.value);
    case 'name':
      return operations.named(expression.name);
    case 'group':
      return placeOf(expression.of);
    case 'negative':
      return operations.add('negative', placeOf(expression.of));
    case 'ln': {
      const small = besideOne(expression.of, operations);
      return small === undefined ? operations.add('ln', placeOf(expression.of)) : operations.add('ln of 1 +', small);
    }
    case 'operation': {
      const growth = growthOf(expression, operations);
      if (growth !== undefined) return growth;
      // A sum of a thousand terms leans to the left: it is walked, not descended into.
      const { first, rest } = chainOf(expression);
      return rest.reduce((left, { operator, right }) => operations.add(operator, left, placeOf(right)), placeOf(first));
    }
  }
}

/** The place of x in « 1 + x », of −x in « 1 − x ». */
function besideOne(part: Expression, operations: Operations): number | undefined {
  if (part.kind !== 'operation' || !isOne(part.left)) return undefined;
  if (part.operator === '+') return compile(part.right, operations);
  return part.operator === '−' ? operations.add('negative', compile(part.right, operations)) : undefined;
}

/** « (1 + x)^n − 1 » by logarithms: taken as it is written, a small rate loses most of its digits. */
function growthOf(part: Expression, operations: Operations): number | undefined {
  if (part.kind !== 'operation' || part.operator !== '−' || !isOne(part.right)) return undefined;
  const power = part.left;
  if (power.kind !== 'operation' || power.operator !== '^' || power.left.kind !== 'group') return undefined;
  const small = besideOne(power.left.of, operations);
  if (small === undefined) return undefined;
  return operations.add(
    'e^ − 1',
    operations.add('×', compile(power.right, operations), operations.add('ln of 1 +', small)),
  );
}

const isOne = (part: Expression): boolean => part.kind === 'number' && part.value === 1;

/** The place where it is 1 or 0 whether all of them are so; undefined where nothing is asked. */
export function compileConditions(
  { given = [], missing = [], when, unless }: Conditions,
  operations: Operations,
): number | undefined {
  const tests: Test[] = [];
  for (const name of given) tests.push({ place: operations.named(name), holds: 'number' });
  for (const name of missing) tests.push({ place: operations.named(name), holds: 'nothing' });
  if (when !== undefined) tests.push({ place: compileCondition(when, operations), holds: 'true' });
  if (unless !== undefined) tests.push({ place: compileCondition(unless, operations), holds: 'false' });
  const [first, second] = tests;
  if (first?.holds === 'true' && !second) return first.place;
  return first && operations.all(tests);
}

/** « reste ≤ 0 »: the place where it is 1 or 0. A mistake in it is a bug of the declaration, and throws. */
function compileCondition(condition: string, operations: Operations): number {
  const [, left, comparison, right] = /^([^<>≤≥=≈]+)([<>≤≥=≈])([^<>≤≥=≈]+)$/.exec(condition) ?? [];
  if (!left || !comparison || !right) throw new Error(`Not a condition: ${condition}`);
  const side = (formula: string): number => compile(parseExpression(formula), operations);
  return operations.add(comparison as Operator, side(left), side(right));
}
