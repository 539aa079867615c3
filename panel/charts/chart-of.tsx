import { answer, type Declaration, type Measure } from '../../core';
import { paramsOf } from '../../core/declare/define';
import type { Language } from '../../core/values/text';
import { usePanel } from '../context';
import { shownCell } from '../shown';
import { CHARTS } from '../texts/charts';
import { type Bar, Bars } from './bars';
import { BreakEven } from './break-even';

interface ChartProps {
  readonly declaration: Declaration;
  readonly measure: Measure;
  readonly values: readonly unknown[];
}

/** A small chart, where one helps: break-even lines, the parts of a cost, the shares of each. */
export function ChartOf({ declaration, measure, values }: ChartProps) {
  const { say, language } = usePanel();
  if (declaration.id === 'SEUIL') return <BreakEven values={values} units={measure.value} />;
  const shares = sharesOf(declaration, measure, values, language, (n) => say(CHARTS.partner, { n }));
  if (shares.length > 1) return <Bars title={say(CHARTS.shares)} bars={shares} unit={measure.unit} />;
  const parts = partsOf(declaration, values, language);
  return parts.length > 1 ? <Bars title={say(CHARTS.parts)} bars={parts} unit="money" /> : null;
}

const MOST_BARS = 20;

/** The chart writes every figure of the answer: a table of them would say it twice. */
export const isWrittenInChart = ({ result }: Declaration, { value }: Measure): boolean =>
  isShared(result) && Array.isArray(value) && value.length > 1 && value.length <= MOST_BARS && value[0]?.length === 1;

const isShared = (result: Declaration['result']): boolean =>
  result.kind === 'list' && (result.unit === 'money' || result.unit === 'share');

/** An answer with one figure a partner, with their names when the function has them. */
function sharesOf(
  { params, result }: Declaration,
  { value }: Measure,
  values: readonly unknown[],
  language: Language,
  numbered: (n: number) => string,
): readonly Bar[] {
  if (!isShared(result) || !Array.isArray(value)) return [];
  const figures = value.reduce((all, row) => all.concat(row), []);
  const namesAt = Object.keys(params).indexOf('noms');
  const names = flat(values[namesAt]);
  const bars = figures.map((figure, i) => {
    const name = names[i];
    return { label: isName(name) ? shownCell(name, undefined, language) : numbered(i + 1), value: figure };
  });
  const shown = bars.filter((bar): bar is Bar => typeof bar.value === 'number');
  return shown.length > MOST_BARS ? [] : shown;
}

const isName = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';
const flat = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.reduce<unknown[]>((all, row: unknown) => all.concat(row), []) : [];

/**
 * The lines of an explanation that add up to its last one are the parts of the cost; what they are worked out from
 * (yearly capital, a share of the year) is not.
 */
function partsOf(declaration: Declaration, values: readonly unknown[], language: Language): readonly Bar[] {
  if (declaration.family !== 'cost' || paramsOf(declaration).length < 2) return [];
  const steps = answer('EXPLIQUER', [declaration.id, ...values], language);
  if (!Array.isArray(steps.value)) return [];
  const [last] = steps.value.slice(-1);
  const terms = typeof last?.[1] === 'string' ? last[1].split(' + ') : [];
  const bars = terms.map((term) => {
    const row = steps.value as readonly (readonly unknown[])[];
    const line = row.find(([label]) => typeof label === 'string' && label.toLowerCase() === term.toLowerCase());
    return { label: term.charAt(0).toUpperCase() + term.slice(1), value: line?.[3] };
  });
  return bars.every((bar): bar is Bar => typeof bar.value === 'number') ? bars : [];
}
