import { useState } from 'preact/hooks';
import { CellError } from '../../../core';
import { numberInText } from '../../../core/values/numbers';
import { Tornado } from '../../charts/tornado';
import { usePanel } from '../../context';
import { shownCell, unitAt } from '../../shown';
import { SCENARIOS } from '../../texts/scenarios';
import { AnswerTable } from '../functions/result';
import { type Base, chancesOf, resultUnder, weightsOf } from './model';

const SPREADS: readonly number[] = [5, 10, 20, 30, 50];

/** What weighs most, and what may happen, when each figure may change by so much. */
export function Chances({ base }: { base: Base }) {
  const { host, say } = usePanel();
  const [spread, setSpread] = useState(20);
  const [isSimulated, setIsSimulated] = useState(false);
  const today = resultUnder(
    base,
    base.varied.map((one) => one.today),
    host,
  );
  const weights = weightsOf(base, spread / 100, host);
  return (
    <>
      <div class="mp-field">
        <label for="mp-spread">{say(SCENARIOS.spread)}</label>
        <div class="mp-input">
          <select
            id="mp-spread"
            value={String(spread)}
            onChange={(event) => setSpread(Number(event.currentTarget.value))}
          >
            {SPREADS.map((n) => (
              <option key={n} value={String(n)}>
                {say(SCENARIOS.plusMinus, { n })}
              </option>
            ))}
          </select>
        </div>
      </div>
      <details class="mp-fold">
        <summary>{say(SCENARIOS.sensitivity)}</summary>
        <p class="mp-help">{say(SCENARIOS.sensitivityText)}</p>
        {weights instanceof CellError && <p class="mp-refusal">{weights.message}</p>}
        {!(weights instanceof CellError) && typeof today.value === 'number' && (
          <Tornado weights={weights} today={today.value} unit={today.unit} />
        )}
      </details>
      {/* Thousands of draws are worked out only for who looks at them. */}
      <details class="mp-fold" onToggle={(event) => setIsSimulated(event.currentTarget.open)}>
        <summary>{say(SCENARIOS.chances)}</summary>
        {isSimulated && <Draws base={base} share={spread / 100} />}
      </details>
    </>
  );
}

function Draws({ base, share }: { base: Base; share: number }) {
  const { host, say, language } = usePanel();
  const [typed, setTyped] = useState('');
  const target = numberInText(typed);
  const measure = chancesOf(base, share, typed.trim() === '' ? undefined : target, host);
  return (
    <div class="mp-stack">
      <p class="mp-help">{say(SCENARIOS.chancesText)}</p>
      <div class="mp-field">
        <label for="mp-target">{say(SCENARIOS.target)}</label>
        <div class="mp-input">
          <input
            id="mp-target"
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      </div>
      {measure.value instanceof CellError && <p class="mp-refusal">{measure.value.message}</p>}
      {mostly() && <p class="mp-said">{mostly()}</p>}
      {Array.isArray(measure.value) && <AnswerTable grid={measure.value} measure={measure} />}
    </div>
  );

  /** From the first tenth to the last: what these percentiles mean, in words. */
  function mostly(): string {
    const low = resultAt('P10');
    const high = resultAt('P90');
    return low && high ? say(SCENARIOS.mostly, { low, high }) : '';
  }

  function resultAt(label: string): string {
    const rows = Array.isArray(measure.value) ? measure.value : [];
    const at = rows.findIndex(([name]) => name === label);
    return shownCell(rows[at]?.[1], unitAt(measure, at, 1), language);
  }
}
