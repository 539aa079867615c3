import type { Unit } from '../../core';
import { usePanel } from '../context';
import { asRead } from '../labels';
import { shownNumber } from '../shown';
import { CHARTS } from '../texts/charts';

interface Weight {
  readonly label: string;
  readonly low: number;
  readonly high: number;
}

const WIDTH = 260;
const ROW = 40;

/** For each figure, how far the result goes on either side of today's. */
export function Tornado({
  weights,
  today,
  unit,
}: {
  weights: readonly Weight[];
  today: number;
  unit: Unit | undefined;
}) {
  const { say, language } = usePanel();
  const ends = weights.reduce<number[]>((all, { low, high }) => all.concat(low, high), [today]);
  const least = Math.min(...ends);
  const most = Math.max(...ends);
  const x = (value: number): number => (most > least ? ((value - least) / (most - least)) * WIDTH : WIDTH / 2);
  const shown = (value: number): string => shownNumber(value, unit, language);
  const text = weights.map(({ label, low, high }) => `${asRead(label)} ${shown(low)} – ${shown(high)}`).join(', ');
  return (
    <figure class="mp-chart">
      <svg
        role="img"
        aria-label={`${say(CHARTS.sensitivity)} — ${text}`}
        viewBox={`0 0 ${WIDTH} ${weights.length * ROW}`}
      >
        <path class="mp-chart-dotted" d={`M${x(today)} 0V${weights.length * ROW}`} />
        {weights.map(({ label, low, high }, i) => (
          <g key={label} transform={`translate(0 ${i * ROW})`}>
            <text class="mp-chart-text" x="0" y="12">
              {asRead(label)}
            </text>
            <text class="mp-chart-text mp-chart-amount" x={WIDTH} y="12">
              {`${shown(Math.min(low, high))} – ${shown(Math.max(low, high))}`}
            </text>
            <rect
              class="mp-chart-second"
              x={Math.min(x(low), x(today))}
              y="18"
              width={Math.abs(x(low) - x(today))}
              height="10"
            />
            <rect
              class="mp-chart-bar"
              x={Math.min(x(high), x(today))}
              y="18"
              width={Math.abs(x(high) - x(today))}
              height="10"
            />
          </g>
        ))}
      </svg>
      <ul class="mp-legend">
        <li class="mp-legend-low">{say(CHARTS.lower)}</li>
        <li>{say(CHARTS.higher)}</li>
      </ul>
    </figure>
  );
}
