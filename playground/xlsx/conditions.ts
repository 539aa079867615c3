import type { IStyleBase } from '@univerjs/core';
import type { ConditionalFormattingRule, Style } from 'exceljs';
import { plainFormula, storedFormula } from '../../core/formula/in-file';
import { GREENS } from '../../core/grids/language/palette';
import { absoluteRangeName, cellName } from '../../xlsx/geometry';
import type { Condition, ConditionRule, ValueLimit } from './resources';
import { argbOf, colorOf, fontOf, styleFromFile } from './styles';

/** ExcelJS's types know less than its writer: what both use here. */
interface FileRule {
  type: string;
  priority: number;
  operator?: string;
  formulae?: unknown[];
  text?: string;
  rank?: number;
  percent?: boolean;
  bottom?: boolean;
  aboveAverage?: boolean;
  equalAverage?: boolean;
  cfvo?: { type: string; value?: number | string }[];
  color?: unknown;
  gradient?: boolean;
  style?: Partial<Style>;
}

interface BarConfig {
  readonly min: ValueLimit;
  readonly max: ValueLimit;
  readonly isGradient: boolean;
  readonly positiveColor: string;
  readonly nativeColor: string;
}
interface ScaleStep {
  readonly index: number;
  readonly color: string;
  readonly value: ValueLimit;
}

// --- To a file --------------------------------------------------------------------------------------------------------

function highlight(style: IStyleBase | undefined): Partial<Style> {
  const background = argbOf(style?.bg);
  const { color, bold, italic, underline, strike } = fontOf(style ?? {});
  return {
    font: { color, bold, italic, underline, strike },
    ...(background && { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: background } } }),
  } as Partial<Style>;
}

/** Excel's own words for a test that has no simpler form: they are formulas on the first cell of the range. */
function textTest(rule: ConditionRule, cell: string): string | undefined {
  const text = `"${String(rule.value ?? '').replaceAll('"', '""')}"`;
  switch (rule.operator) {
    case 'beginsWith':
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case 'endsWith':
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case 'notContainsText':
      return `ISERROR(SEARCH(${text},${cell}))`;
    case 'equal':
      return `${cell}=${text}`;
    case 'notEqual':
      return `${cell}<>${text}`;
    case 'containsBlanks':
      return `LEN(TRIM(${cell}))=0`;
    case 'notContainsBlanks':
      return `LEN(TRIM(${cell}))>0`;
    case 'containsErrors':
      return `ISERROR(${cell})`;
    case 'notContainsErrors':
      return `NOT(ISERROR(${cell}))`;
    default:
      return undefined;
  }
}

function highlightRule(rule: ConditionRule, priority: number, condition: Condition): FileRule | undefined {
  const style = highlight(rule.style);
  const range = condition.ranges[0];
  if (!range) return undefined;
  const cell = cellName(range.startRow, range.startColumn);
  const expression = (formula: string): FileRule => ({ type: 'expression', priority, formulae: [formula], style });
  const whole = absoluteRangeName(range);
  switch (rule.subType) {
    case 'formula':
      return expression(storedFormula(String(rule.value)));
    case 'number':
      return { type: 'cellIs', priority, operator: rule.operator, formulae: [rule.value ?? 0].flat(), style };
    case 'text': {
      if (rule.operator === 'containsText') {
        return { type: 'containsText', priority, operator: 'containsText', text: String(rule.value ?? ''), style };
      }
      const test = textTest(rule, cell);
      return test ? expression(test) : undefined;
    }
    case 'duplicateValues':
      return expression(`COUNTIF(${whole},${cell})>1`);
    case 'uniqueValues':
      return expression(`COUNTIF(${whole},${cell})=1`);
    case 'rank':
      return {
        type: 'top10',
        priority,
        rank: Number(rule.value),
        percent: !!rule.isPercent,
        bottom: !!rule.isBottom,
        style,
      };
    case 'average':
      return {
        type: 'aboveAverage',
        priority,
        aboveAverage: !String(rule.operator).startsWith('less'),
        equalAverage: String(rule.operator).endsWith('OrEqual'),
        style,
      };
    case 'timePeriod':
      return { type: 'timePeriod', priority, operator: rule.operator, style };
    default:
      return undefined;
  }
}

const limit = ({ type, value }: ValueLimit) => ({
  type,
  ...(value !== undefined && { value: type === 'formula' ? storedFormula(String(value)) : Number(value) }),
});

export function fileRule(condition: Condition, priority: number): ConditionalFormattingRule | undefined {
  const { rule } = condition;
  let made: FileRule | undefined;
  if (rule.type === 'highlightCell') made = highlightRule(rule, priority, condition);
  if (rule.type === 'dataBar') {
    const { min, max, isGradient, positiveColor } = rule.config as BarConfig;
    const color = { argb: argbOf({ rgb: positiveColor }) };
    made = { type: 'dataBar', priority, cfvo: [limit(min), limit(max)], color, gradient: isGradient };
  }
  if (rule.type === 'colorScale') {
    const steps = rule.config as readonly ScaleStep[];
    const color = steps.map((step) => ({ argb: argbOf({ rgb: step.color }) }));
    made = { type: 'colorScale', priority, cfvo: steps.map((step) => limit(step.value)), color };
  }
  return made as unknown as ConditionalFormattingRule | undefined;
}

// --- From a file ------------------------------------------------------------------------------------------------------

const numberOf = (value: unknown): number => Number(String(value));

function limitFrom(from: { type: string; value?: unknown } | undefined, fallback: string): ValueLimit {
  if (from?.value === undefined) return { type: from?.type ?? fallback };
  const number = numberOf(from.value);
  if (from.type !== 'formula' && !Number.isNaN(number)) return { type: from.type, value: number };
  return { type: 'formula', value: plainFormula(String(from.value)) };
}

const COMPARED: Readonly<Record<string, string>> = {
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
  equal: '=',
  notEqual: '<>',
};

/** A limit that is itself a calculation, or a text: the test is then a formula on the first cell of the range. */
function comparison(operator: string | undefined, limits: readonly string[], cell: string): string | undefined {
  const [first, second] = limits.map((limit) => `(${limit})`);
  if (first === undefined) return undefined;
  const compared = operator === undefined ? undefined : COMPARED[operator];
  if (compared) return `${cell}${compared}${first}`;
  if (second === undefined) return undefined;
  const isBetween = `AND(${cell}>=${first},${cell}<=${second})`;
  return operator === 'notBetween' ? `NOT(${isBetween})` : isBetween;
}

/** Kinds that a file also writes as a formula. */
const WRITTEN_AS_FORMULAS: ReadonlySet<string> = new Set(
  'expression notContainsText beginsWith endsWith containsBlanks notContainsBlanks containsErrors notContainsErrors timePeriod'.split(
    ' ',
  ),
);

/**
 * The rule as Univer has it, or nothing for a kind it does not have (icons of Excel…). `cell`: the first of its range,
 * which its formulas are written for.
 */
export function ruleFromFile(file: ConditionalFormattingRule, cell = 'A1'): ConditionRule | undefined {
  const rule = file as unknown as FileRule;
  const { bg, cl, bl, it, ul, st } = styleFromFile(withBackground(rule.style));
  const style = JSON.parse(JSON.stringify({ bg, cl, bl, it, ul, st })) as IStyleBase;
  const highlighted = { type: 'highlightCell', style } as const;
  const formula = rule.formulae?.[0];
  if (WRITTEN_AS_FORMULAS.has(rule.type)) {
    if (formula === undefined) return undefined;
    return { ...highlighted, subType: 'formula', value: plainFormula(String(formula)) };
  }
  switch (rule.type) {
    case 'cellIs': {
      const limits = (rule.formulae ?? []).map(String);
      const values = limits.map(numberOf);
      if (values.some(Number.isNaN)) {
        const test = comparison(rule.operator, limits, cell);
        return test ? { ...highlighted, subType: 'formula', value: plainFormula(test) } : undefined;
      }
      const value = values.length > 1 ? values : values[0];
      return { ...highlighted, subType: 'number', operator: rule.operator, value };
    }
    case 'duplicateValues':
    case 'uniqueValues':
      return { ...highlighted, subType: rule.type };
    case 'containsText':
      return { ...highlighted, subType: 'text', operator: rule.operator ?? 'containsText', value: textOf(rule) };
    case 'top10':
      return {
        ...highlighted,
        subType: 'rank',
        value: rule.rank ?? 10,
        isPercent: !!rule.percent,
        isBottom: !!rule.bottom,
      };
    case 'aboveAverage':
      return { ...highlighted, subType: 'average', operator: averageTest(rule) };
    case 'dataBar':
      return {
        type: 'dataBar',
        isShowValue: true,
        config: {
          min: limitFrom(rule.cfvo?.[0], 'min'),
          max: limitFrom(rule.cfvo?.[1], 'max'),
          isGradient: rule.gradient ?? true,
          positiveColor: colorOf(rule.color as never)?.rgb ?? GREENS[300],
          nativeColor: '#e57373',
        } satisfies BarConfig,
      };
    case 'colorScale':
      return {
        type: 'colorScale',
        config: (rule.cfvo ?? []).map(
          (from, index): ScaleStep => ({
            index,
            color: colorOf((rule.color as never[])[index])?.rgb ?? '#ffffff',
            value: limitFrom(from, 'min'),
          }),
        ),
      };
    default:
      return undefined;
  }
}

function averageTest({ aboveAverage, equalAverage }: FileRule): string {
  const side = aboveAverage === false ? 'lessThan' : 'greaterThan';
  return equalAverage ? `${side}OrEqual` : side;
}

/** ExcelJS reads the text of a « contains » rule into its formula only: NOT(ISERROR(SEARCH("text",A1))). */
function textOf(rule: FileRule): string {
  if (rule.text !== undefined) return rule.text;
  const quoted = /"((?:[^"]|"")*)"/.exec(String(rule.formulae?.[0] ?? ''))?.[1] ?? '';
  return quoted.replaceAll('""', '"');
}

/** In a conditional format, a solid fill is held by its background colour. */
function withBackground(style: Partial<Style> | undefined): Partial<Style> {
  const fill = style?.fill;
  if (fill?.type !== 'pattern' || !fill.bgColor) return style ?? {};
  return { ...style, fill: { type: 'pattern', pattern: 'solid', fgColor: fill.bgColor } };
}
