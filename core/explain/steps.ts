import type { Explained } from '../declare/define';
import type { Unit } from '../declare/kinds';
import { type CellError, refuse } from '../values/cell';
import { formatNumber, roundedTo } from '../values/format';
import type { Language, Text } from '../values/text';
import { type Expression, namesIn, parseExpression, showExpression, sumOfNames, withoutNeutral } from './arithmetic';
import { compile } from './compile';
import { Block, Operations } from './operations';

/** A line as the user reads it. */
export interface ExplainedLine {
  readonly label: Text;
  readonly formula?: Text;
  readonly calculation?: Text;
  readonly amount?: number;
  readonly unit?: Unit;
  /** The lines before it that it adds up, by rank, when it does nothing else. */
  readonly adds?: readonly number[];
}

const parsed = new Map<string, Expression>();
/** Formulas of long lists are never met again, and a workbook may stay open for days. */
const MOST_KEPT = 500;
function expressionOf(formula: string): Expression {
  let expression = parsed.get(formula);
  if (!expression) {
    if (parsed.size >= MOST_KEPT) parsed.clear();
    expression = parseExpression(formula);
    parsed.set(formula, expression);
  }
  return expression;
}

/** Cents of a hundred billion dollars: what people type is shown whole, what a division gave with ten digits. */
const TYPED_DIGITS = 13;
const shownFigure = (value: number, language: Language): string =>
  formatNumber(value, language, Number(value.toPrecision(TYPED_DIGITS)) === value ? TYPED_DIGITS : 10);

/** « Coût du consommable » as it reads inside a formula: « coût du consommable ». */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Computes the lines of an explanation, in order. */
export function linesOf({ steps, args: known, labels }: Explained): readonly ExplainedLine[] | CellError {
  if (steps.length > MOST_LINES) return tooLong(steps.length);
  const figures: Record<string, number> = {};
  const names: Record<string, Text> = { ...labels };
  for (const key of Object.keys(known)) {
    const value = known[key];
    if (typeof value === 'number') figures[key] = value;
  }
  const ranks = new Map<string, number>();
  const lines: ExplainedLine[] = [];
  for (const step of steps) {
    if (step.formula === undefined) {
      lines.push({ label: step.label });
      continue;
    }
    // Looked up rather than copied together: a thousand partners have a thousand lines and as many figures.
    const figureOf = (name: string): number | undefined => step.values?.[name] ?? figures[name];
    const nameOf = (name: string): Text | undefined => step.names?.[name] ?? names[name];
    const written = expressionOf(step.formula);
    const amount = amountOf(written, figureOf);
    if (!Number.isFinite(amount)) return tooLarge();
    const expression = step.formula.includes('[')
      ? withoutNeutral(written, (part) => amountOf(part, figureOf))
      : written;
    const nameIn = (language: 'fr' | 'en') => (name: string) => nameOf(name)?.[language] ?? name;
    const figureIn = (language: 'fr' | 'en') => (name: string) => shownFigure(figureOf(name) ?? Number.NaN, language);
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
      amount: asWritten(amount, step.unit),
      ...(step.unit && { unit: step.unit }),
      ...addedBy(expression, ranks),
    });
    if (step.id) {
      ranks.set(step.id, lines.length - 1);
      figures[step.id] = amount;
      names[step.id] = step.short ?? { fr: lowerFirst(step.label.fr), en: lowerFirst(step.label.en) };
    }
  }
  return lines;
}

/** Fifteen digits are what a double always holds: beyond, decimals are noise. */
const SURE_DIGITS = 15;
/** Less than that is nothing beside a cent. */
const NOTHING = 1e-9;

/** An amount as it stands in a cell: 8,12 $, never 8,119999999999997 nor a balance of 3,55E-15. */
function asWritten(amount: number, unit: Unit | undefined): number {
  if (Number.isInteger(amount)) return amount === 0 ? 0 : amount;
  const cents = roundedTo(amount, 2);
  if (unit === 'money' && Math.abs(amount - cents) < NOTHING) return cents === 0 ? 0 : cents;
  return Number(amount.toPrecision(SURE_DIGITS));
}

function addedBy(expression: Expression, ranks: ReadonlyMap<string, number>): Pick<ExplainedLine, 'adds'> {
  const names = sumOfNames(expression);
  const adds = names?.map((name) => ranks.get(name)).filter((rank) => rank !== undefined);
  return names && adds && adds.length === names.length ? { adds } : {};
}

/** `figureOf` gives the figure that a name stands for. */
function amountOf(expression: Expression, figureOf: (name: string) => number | undefined): number {
  const operations = new Operations();
  for (const name of namesIn(expression)) {
    const figure = figureOf(name);
    if (figure !== undefined) operations.call(operations.constant(figure), name);
  }
  const amount = compile(expression, operations);
  const block = new Block(operations, 1);
  block.compute(1);
  return block.read(amount, 0);
}

/** More than anyone reads, and a second or more to write. */
const MOST_LINES = 5_000;

function tooLong(lines: number): CellError {
  const count = (number: number, language: Language): string => formatNumber(number, language);
  return refuse(
    `L’explication aurait ${count(lines, 'fr')} lignes ; une explication en a au plus ${count(MOST_LINES, 'fr')}. Expliquez une partie des lignes à la fois.`,
    `The explanation would have ${count(lines, 'en')} lines; an explanation has at most ${count(MOST_LINES, 'en')}. Explain some of the lines at a time.`,
  );
}

/** What a cell cannot hold is said, never written: NaN and Infinity stay inside. */
export const tooLarge = (): CellError =>
  refuse(
    'Le résultat dépasse ce qu’une cellule peut contenir. Vérifiez que les nombres donnés sont plausibles.',
    'The result is larger than a cell can hold. Check that the numbers given are plausible.',
  );
