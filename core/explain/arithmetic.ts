import { formatNumber } from '../values/format';
import type { Language } from '../values/text';

/**
 * The arithmetic of functions and of their explanations: numbers (decimal point), names, + − × ÷ ^, parentheses and ln( ).
 * One expression is shown with names, shown with figures and computed; see core/explain/steps and core/explain/compile.
 *
 * « prix ÷ duree [÷ (1 − pertes)] »: an operation in brackets is always computed, and is not shown where it changes
 * nothing.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'ln'; readonly of: Expression }
  | { readonly kind: 'group'; readonly of: Expression }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
      readonly isBracketed: boolean;
    };
type Operation = Extract<Expression, { kind: 'operation' }>;

export type Operator = '+' | '−' | '×' | '÷' | '^';
const PRECEDENCE: Readonly<Record<Operator, number>> = { '+': 1, '−': 1, '×': 2, '÷': 2, '^': 3 };

const TOKEN = /\s*([0-9]+(?:\.[0-9]+)?|[a-zA-Z_][a-zA-Z0-9_]*|[()[\]+−×÷^])/g;

/** Reads an expression of ours; a mistake in it is a bug of the declaration, and throws. */
export function parseExpression(source: string): Expression {
  const tokens = source.match(TOKEN)?.map((token) => token.trim()) ?? [];
  if (tokens.join('') !== source.replace(/\s/g, '')) throw new Error(`Not an expression: ${source}`);
  let position = 0;
  const next = (): string => tokens[position++] ?? '';
  const expect = (token: string): void => {
    if (next() !== token) throw new Error(`Expected ${token} in: ${source}`);
  };

  function primary(): Expression {
    const token = next();
    if (token === '−') return { kind: 'negative', of: operation(2) };
    if (token === '(') {
      const of = operation(0);
      expect(')');
      // A sum of one term is written like any other; shown, it needs no parentheses.
      return of.kind === 'name' || of.kind === 'number' ? of : { kind: 'group', of };
    }
    if (/^[0-9]/.test(token)) return { kind: 'number', value: Number(token) };
    if (token === 'ln') {
      expect('(');
      const of = operation(0);
      expect(')');
      return { kind: 'ln', of };
    }
    if (/^[a-zA-Z_]/.test(token)) return { kind: 'name', name: token };
    throw new Error(`Unexpected « ${token} » in: ${source}`);
  }

  function operation(minimum: number): Expression {
    let left = primary();
    for (;;) {
      const isBracketed = tokens[position] === '[';
      const operator = tokens[isBracketed ? position + 1 : position] as Operator | undefined;
      const precedence = operator && PRECEDENCE[operator];
      if (!operator || !precedence || precedence <= minimum) return left;
      position += isBracketed ? 2 : 1;
      const right = operation(minimumAfter(operator));
      left = { kind: 'operation', operator, left, right, isBracketed };
      if (isBracketed) expect(']');
    }
  }

  const expression = operation(0);
  if (position !== tokens.length) throw new Error(`Unexpected « ${tokens[position]} » in: ${source}`);
  return expression;
}

/** « a + b + c »: its names; undefined for anything else. */
export function sumOfNames(expression: Expression): readonly string[] | undefined {
  if (expression.kind === 'name') return [expression.name];
  if (expression.kind !== 'operation') return undefined;
  const { first, rest } = chainOf(expression);
  const names: string[] = [];
  for (const term of [first, ...rest.map(({ right }) => right)]) {
    if (term.kind !== 'name') return undefined;
    names.push(term.name);
  }
  return rest.every(({ operator }) => operator === '+') ? names : undefined;
}

/** ^ binds to the right, the others to the left. */
const minimumAfter = (operator: Operator): number => PRECEDENCE[operator] - (operator === '^' ? 1 : 0);
const minimumBefore = (operator: Operator): number => PRECEDENCE[operator] - (operator === '^' ? 0 : 1);

/** a + b − c: its first operand, then the operations on it, in order. */
export function chainOf(expression: Operation): { first: Expression; rest: readonly Operation[] } {
  const rest: Operation[] = [];
  let first: Expression = expression;
  while (first.kind === 'operation') {
    rest.push(first);
    first = first.left;
  }
  return { first, rest: rest.reverse() };
}

/** The names it is written with, each as often as it is. */
export function namesIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'name':
      return [expression.name];
    case 'operation': {
      const { first, rest } = chainOf(expression);
      return [first, ...rest.map(({ right }) => right)].flatMap(namesIn);
    }
    default:
      return namesIn(expression.of);
  }
}

/** The expression without what is in brackets and changes nothing: « + 0 », « × 1 ». `amountOf` computes a part of it. */
export function withoutNeutral(
  expression: Expression,
  amountOf: (part: Expression) => number,
  /** What is left is shown beside an operator that binds as much as this: parentheses stay where they are needed. */
  minimum = 0,
): Expression {
  switch (expression.kind) {
    case 'number':
    case 'name':
      return expression;
    case 'negative':
      return { ...expression, of: withoutNeutral(expression.of, amountOf, PRECEDENCE['×']) };
    case 'ln':
      return { ...expression, of: withoutNeutral(expression.of, amountOf) };
    case 'group': {
      const of = withoutNeutral(expression.of, amountOf);
      return of === expression.of ? expression : withoutParentheses({ ...expression, of }, minimum);
    }
    case 'operation': {
      const { operator, isBracketed } = expression;
      const left = withoutNeutral(expression.left, amountOf, minimumBefore(operator));
      if (isBracketed && amountOf(expression.right) === NEUTRAL[operator]) return withoutParentheses(left, minimum);
      const right = withoutNeutral(expression.right, amountOf, minimumAfter(operator));
      return left === expression.left && right === expression.right ? expression : { ...expression, left, right };
    }
  }
}

const NEUTRAL: Readonly<Record<Operator, number>> = { '+': 0, '−': 0, '×': 1, '÷': 1, '^': 1 };

function withoutParentheses(expression: Expression, minimum: number): Expression {
  if (expression.kind !== 'group' || expression.of.kind === 'negative') return expression;
  const isNeeded = expression.of.kind === 'operation' && PRECEDENCE[expression.of.operator] <= minimum;
  return isNeeded ? expression : expression.of;
}

/** The expression as text; `show` gives each name its label, or its figure. A negative figure is put in parentheses. */
export function showExpression(expression: Expression, language: Language, show: (name: string) => string): string {
  const inside = (part: Expression): string => showExpression(part, language, show);
  switch (expression.kind) {
    case 'number':
      return formatNumber(expression.value, language);
    case 'name': {
      const text = show(expression.name);
      return text.startsWith('−') ? `(${text})` : text;
    }
    case 'negative':
      return `−${inside(expression.of)}`;
    case 'ln':
      return `ln(${inside(expression.of)})`;
    case 'group':
      return `(${inside(expression.of)})`;
    case 'operation': {
      const { first, rest } = chainOf(expression);
      const parts = [inside(first)];
      for (const { operator, right } of rest) {
        parts.push(operator === '^' ? `^${inside(right)}` : ` ${operator} ${inside(right)}`);
      }
      return parts.join('');
    }
  }
}
