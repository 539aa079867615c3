import { useState } from 'preact/hooks';
import { typedFigure } from '../../../core/values/format';
import { numberInText } from '../../../core/values/numbers';
import { inLanguage } from '../../../core/values/text';
import { usePanel } from '../../context';
import { readableLabel } from '../../labels';
import { shownNumber } from '../../shown';
import { SCENARIOS } from '../../texts/scenarios';
import { UNIT_MARKS } from '../../texts/units';
import type { Base, Scenario, Varied } from './model';

interface SlidersProps {
  readonly base: Base;
  readonly scenario: Scenario;
  readonly onChange: (scenario: Scenario) => void;
}

/** A slider and a field for each figure of a scenario, and its name. */
export function Sliders({ base, scenario, onChange }: SlidersProps) {
  const { say } = usePanel();
  const setFigure = (at: number, figure: number): void =>
    onChange({ ...scenario, figures: scenario.figures.map((one, i) => (i === at ? figure : one)) });
  return (
    <div class="mp-stack">
      <div class="mp-field">
        <label for="mp-scenario-name">{say(SCENARIOS.name)}</label>
        <div class="mp-input">
          <input
            id="mp-scenario-name"
            type="text"
            autocomplete="off"
            value={scenario.name}
            onInput={(event) => onChange({ ...scenario, name: event.currentTarget.value })}
          />
        </div>
      </div>
      {base.varied.map((varied, i) => (
        <Slider
          key={varied.at}
          id={`mp-slider-${varied.at}`}
          varied={varied}
          figure={scenario.figures[i] ?? varied.today}
          onFigure={(figure) => setFigure(i, figure)}
        />
      ))}
    </div>
  );
}

interface SliderProps {
  readonly id: string;
  readonly varied: Varied;
  readonly figure: number;
  readonly onFigure: (figure: number) => void;
}

function Slider({ id, varied, figure, onFigure }: SliderProps) {
  const { say, language } = usePanel();
  const [typed, setTyped] = useState<string>();
  const label = readableLabel(varied.param.label, language);
  const unit = UNIT_MARKS[varied.param.unit];
  const isShare = varied.param.unit === 'share';
  const shown = isShare ? shownNumber(figure, 'share', language) : typedFigure(figure, language);
  return (
    <div class="mp-field">
      <label for={id}>{label}</label>
      <div class="mp-input">
        <input
          type="range"
          aria-label={say(SCENARIOS.slider, { label })}
          aria-valuetext={shownNumber(figure, varied.param.unit, language)}
          min={varied.least}
          max={varied.most}
          step={varied.step}
          value={figure}
          onInput={(event) => {
            setTyped(undefined);
            // A slider of the browser adds the noise of binary steps.
            onFigure(Number(event.currentTarget.valueAsNumber.toPrecision(12)));
          }}
        />
        <input
          id={id}
          class="mp-short"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={typed ?? shown}
          onInput={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            const value = numberInText(text);
            if (value !== undefined && Number.isFinite(value)) onFigure(value);
          }}
          onBlur={() => setTyped(undefined)}
        />
        {unit && <span class="mp-unit">{inLanguage(unit.mark, language)}</span>}
      </div>
    </div>
  );
}
