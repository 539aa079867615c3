import { type CellError, refuse } from './cell';
import type { Unit } from './define';
import { type Expression, evaluateExpression, parseExpression, showExpression } from './expression';
import { formatNumber } from './format';
import type { Text } from './text';

/**
 * One line of an explanation. `formula` is written once, in the arithmetic of core/expression, with the names of
 * parameters, of `values` and of earlier steps: the line's « formule » (names), its « calcul » (figures) and its
 * amount all come from it, so that none can contradict another. Without a formula the line is a remark.
 */
export interface Step {
  /** The name later formulas use. */
  readonly id?: string;
  readonly label: Text;
  /** What later formulas call this line; its label by default. */
  readonly short?: Text;
  readonly formula?: string;
  /** Figures of this line that are neither parameters nor earlier steps. */
  readonly values?: Readonly<Record<string, number>>;
  /** What `values` are called in the « formule » column. */
  readonly names?: Readonly<Record<string, Text>>;
  readonly unit?: Unit;
}

/** A line as the user reads it. */
export interface Line {
  readonly label: Text;
  readonly formula?: Text;
  readonly calculation?: Text;
  readonly amount?: number;
  readonly unit?: Unit;
}

const parsed = new Map<string, Expression>();
function expressionOf(formula: string): Expression {
  let expression = parsed.get(formula);
  if (!expression) {
    expression = parseExpression(formula);
    parsed.set(formula, expression);
  }
  return expression;
}

/** « Coût du consommable » as it reads inside a formula: « coût du consommable ». */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Computes the lines of an explanation, in order. `known` holds the arguments, `labels` what they are called. */
export function linesOf(
  steps: readonly Step[],
  known: Readonly<Record<string, unknown>>,
  labels: Readonly<Record<string, Text>>,
): readonly Line[] | CellError {
  const figures: Record<string, number> = {};
  const names: Record<string, Text> = { ...labels };
  for (const key of Object.keys(known)) {
    const value = known[key];
    if (typeof value === 'number') figures[key] = value;
  }
  const lines: Line[] = [];
  for (const step of steps) {
    if (step.formula === undefined) {
      lines.push({ label: step.label });
      continue;
    }
    const local = { ...figures, ...step.values };
    const localNames = { ...names, ...step.names };
    const expression = expressionOf(step.formula);
    const amount = evaluateExpression(expression, local);
    if (!Number.isFinite(amount)) return tooLarge();
    const nameIn = (language: 'fr' | 'en') => (name: string) => localNames[name]?.[language] ?? name;
    const figureIn = (language: 'fr' | 'en') => (name: string) => formatNumber(local[name] ?? Number.NaN, language);
    lines.push({
      label: step.label,
      formula: {
        fr: showExpression(expression, 'fr', nameIn('fr')),
        en: showExpression(expression, 'en', nameIn('en')),
      },
      calculation: {
        fr: showExpression(expression, 'fr', figureIn('fr')),
        en: showExpression(expression, 'en', figureIn('en')),
      },
      amount: amount === 0 ? 0 : amount,
      ...(step.unit && { unit: step.unit }),
    });
    if (step.id) {
      figures[step.id] = amount;
      names[step.id] = step.short ?? { fr: lowerFirst(step.label.fr), en: lowerFirst(step.label.en) };
    }
  }
  return lines;
}

/** What a cell cannot hold is said, never written: NaN and Infinity stay inside. */
export const tooLarge = (): CellError =>
  refuse(
    'Le résultat dépasse ce qu’une cellule peut contenir. Vérifiez que les nombres donnés sont plausibles.',
    'The result is larger than a cell can hold. Check that the numbers given are plausible.',
  );
