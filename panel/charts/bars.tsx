import type { Unit } from '../../core';
import { usePanel } from '../context';
import { shownNumber } from '../shown';

export interface Bar {
  readonly label: string;
  readonly value: number;
}

const ROW = 34;
const WIDTH = 240;

/** Figures side by side, each with its name and its amount written: the picture adds nothing that the text lacks. */
export function Bars({ title, bars, unit }: { title: string; bars: readonly Bar[]; unit: Unit | undefined }) {
  const { language } = usePanel();
  const least = Math.min(0, ...bars.map(({ value }) => value));
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const scale = most - least > 0 ? WIDTH / (most - least) : 0;
  const text = bars.map(({ label, value }) => `${label} ${shownNumber(value, unit, language)}`).join(', ');
  return (
    <figure class="mp-chart">
      <figcaption>{title}</figcaption>
      <svg
        role="img"
        aria-label={`${title} — ${text}`}
        viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`}
        preserveAspectRatio="xMinYMin meet"
      >
        {bars.map(({ label, value }, i) => (
          <g key={label} transform={`translate(0 ${i * ROW})`}>
            <text class="mp-chart-text" x="0" y="12">
              {shortened(label)}
            </text>
            <text class="mp-chart-text mp-chart-amount" x={WIDTH} y="12">
              {shownNumber(value, unit, language)}
            </text>
            <rect class="mp-chart-ground" x="0" y="17" width={WIDTH} height="9" />
            <rect
              class={value < 0 ? 'mp-chart-negative' : 'mp-chart-bar'}
              x={(Math.min(0, value) - least) * scale}
              y="17"
              width={Math.abs(value) * scale}
              height="9"
            />
          </g>
        ))}
      </svg>
    </figure>
  );
}

const LONGEST = 24;
const shortened = (label: string): string => (label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label);
