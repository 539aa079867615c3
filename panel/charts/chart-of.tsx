import type { Declaration, Examined, ExplainedLine, Measure } from '../../core';
import { inLanguage, type Language } from '../../core/values/text';
import { usePanel } from '../context';
import { shownCell } from '../shown';
import { CHARTS } from '../texts/charts';
import { type Bar, Bars } from './bars';
import { BreakEven } from './break-even';

interface ChartProps extends Examined {
  readonly declaration: Declaration;
  readonly values: readonly unknown[];
}

/** A small chart, where the declaration says that one helps: break-even lines, the parts of a cost, the shares of each. */
export function ChartOf({ declaration, measure, lines, breakEven, values }: ChartProps) {
  const { say, language } = usePanel();
  if (breakEven) return <BreakEven lines={breakEven} units={measure.value} />;
  const shares = sharesOf(declaration, measure, values, language, (n) => say(CHARTS.partner, { n }));
  if (shares.length > 1) return <Bars title={say(CHARTS.shares)} bars={shares} unit={measure.unit} />;
  const parts = declaration.chart === 'parts' ? partsOf(lines ?? [], language) : [];
  return parts.length > 1 ? <Bars title={say(CHARTS.parts)} bars={parts} unit="money" /> : null;
}

const MOST_BARS = 20;

/** The chart writes every figure of the answer: a table of them would say it twice. */
export const isWrittenInChart = ({ chart }: Declaration, { value }: Measure): boolean =>
  chart === 'shares' && Array.isArray(value) && value.length > 1 && value.length <= MOST_BARS && value[0]?.length === 1;

/** An answer with one figure a partner, with their names when the function has them. */
function sharesOf(
  { params, chart }: Declaration,
  { value }: Measure,
  values: readonly unknown[],
  language: Language,
  numbered: (n: number) => string,
): readonly Bar[] {
  if (chart !== 'shares' || !Array.isArray(value)) return [];
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

/** The lines that the last one adds up; what they are worked out from (yearly capital, a share of the year) is no part. */
function partsOf(lines: readonly ExplainedLine[], language: Language): readonly Bar[] {
  const total = lines[lines.length - 1];
  return (total?.adds ?? []).map((rank) => {
    const { label, amount = 0 } = lines[rank] as ExplainedLine;
    return { label: inLanguage(label, language), value: amount };
  });
}
