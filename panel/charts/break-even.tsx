import type { BreakEvenLines, Value } from '../../core';
import { usePanel } from '../context';
import { shownNumber } from '../shown';
import { CHARTS } from '../texts/charts';

const WIDTH = 260;
const HEIGHT = 150;
const LEFT = 6;
const BOTTOM = 20;
const TOP = 14;

/** Revenue against costs, and where they meet. */
export function BreakEven({ lines, units }: { lines: BreakEvenLines; units: Value }) {
  const { say, language } = usePanel();
  const { toCover, income, cost } = lines;
  if (typeof units !== 'number' || !(units > 0)) return null;
  const mostUnits = units * 2;
  const mostDollars = Math.max(income * mostUnits, toCover + cost * mostUnits);
  const x = (quantity: number): number => LEFT + (quantity / mostUnits) * (WIDTH - LEFT - 4);
  const y = (dollars: number): number => HEIGHT - BOTTOM - (dollars / mostDollars) * (HEIGHT - BOTTOM - TOP);
  const meeting = { x: x(units), y: y(income * units) };
  const holes = {
    units: shownNumber(units, 'quantity', language),
    money: shownNumber(income * units, 'money', language),
  };
  return (
    <figure class="mp-chart">
      <figcaption>{say(CHARTS.breakEven)}</figcaption>
      <svg role="img" aria-label={say(CHARTS.breakEvenText, holes)} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        <path class="mp-chart-axis" d={`M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - 4}`} />
        <path class="mp-chart-dotted" d={`M${meeting.x} ${meeting.y}V${HEIGHT - BOTTOM}`} />
        <path class="mp-chart-cost" d={`M${x(0)} ${y(toCover)}L${x(mostUnits)} ${y(toCover + cost * mostUnits)}`} />
        <path class="mp-chart-income" d={`M${x(0)} ${y(0)}L${x(mostUnits)} ${y(income * mostUnits)}`} />
        <circle class="mp-chart-point" cx={meeting.x} cy={meeting.y} r="4" />
        <text class="mp-chart-text mp-chart-middle" x={meeting.x} y={HEIGHT - 5}>
          {holes.units}
        </text>
      </svg>
      <ul class="mp-legend">
        <li class="mp-legend-income">{say(CHARTS.income)}</li>
        <li class="mp-legend-cost">{say(CHARTS.costs)}</li>
      </ul>
    </figure>
  );
}
