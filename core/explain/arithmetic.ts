import { formatNumber } from '../values/format';
import type { Language } from '../values/text';

/**
 * The arithmetic of explanations: numbers (decimal point), names, + − × ÷ ^, parentheses and ln( ).
 * One expression is shown with names, shown with figures and evaluated; see core/explain/steps.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'ln'; readonly of: Expression }
  | { readonly kind: 'group'; readonly of: Expression }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression };

type Operator = '+' | '−' | '×' | '÷' | '^';
const PRECEDENCE: Readonly<Record<Operator, number>> = { '+': 1, '−': 1, '×': 2, '÷': 2, '^': 3 };

const TOKEN = /\s*([0-9]+(?:\.[0-9]+)?|[a-zA-Z_][a-zA-Z0-9_]*|[()+−×÷^])/g;

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
      const operator = tokens[position] as Operator | undefined;
      const precedence = operator && PRECEDENCE[operator];
      if (!operator || !precedence || precedence <= minimum) return left;
      position++;
      // ^ binds to the right, the others to the left.
      left = { kind: 'operation', operator, left, right: operation(operator === '^' ? precedence - 1 : precedence) };
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

/** `figureOf` gives the figure that a name stands for. */
export function evaluateExpression(expression: Expression, figureOf: (name: string) => number | undefined): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'name': {
      const value = figureOf(expression.name);
      if (value === undefined) throw new Error(`No figure for « ${expression.name} »`);
      return value;
    }
    case 'negative':
      return -evaluateExpression(expression.of, figureOf);
    case 'ln':
      return Math.log(evaluateExpression(expression.of, figureOf));
    case 'group':
      return evaluateExpression(expression.of, figureOf);
    case 'operation': {
      // A sum of a thousand terms leans to the left: it is walked, not descended into.
      const { first, rest } = chainOf(expression);
      let value = evaluateExpression(first, figureOf);
      for (const { operator, right } of rest) value = applied(operator, value, evaluateExpression(right, figureOf));
      return value;
    }
  }
}

type Operation = Extract<Expression, { kind: 'operation' }>;

/** a + b − c: its first operand, then the operations on it, in order. */
function chainOf(expression: Operation): { first: Expression; rest: readonly Operation[] } {
  const rest: Operation[] = [];
  let first: Expression = expression;
  while (first.kind === 'operation') {
    rest.push(first);
    first = first.left;
  }
  return { first, rest: rest.reverse() };
}

function applied(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '−':
      return left - right;
    case '×':
      return left * right;
    case '÷':
      return left / right;
    case '^':
      return left ** right;
  }
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
