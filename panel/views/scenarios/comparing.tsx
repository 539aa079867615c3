import { useState } from 'preact/hooks';
import { CellError } from '../../../core';
import { paramsOf } from '../../../core/declare/define';
import { blockAt, cellIn } from '../../../core/formula/references';
import { inLanguage } from '../../../core/values/text';
import { usePanel } from '../../context';
import { isRefused, type Selection } from '../../host';
import { readableLabel } from '../../labels';
import { numbered } from '../../parts/numbered';
import { shownResult } from '../../shown';
import { COMMON } from '../../texts/common';
import { SCENARIOS } from '../../texts/scenarios';
import { Chances } from './chances';
import { ComparisonTable } from './comparison-table';
import { type Base, comparison, resultUnder, type Scenario } from './model';
import { Sliders } from './sliders';

const MOST = 6;

interface ComparingProps {
  readonly base: Base;
  readonly selection: Selection | undefined;
  /** Something was changed: the formula no longer follows the selection. */
  readonly onStart: () => void;
}

/** Today's figures, and up to five others beside them. */
export function Comparing({ base, selection, onStart }: ComparingProps) {
  const { host, say, announce, language } = usePanel();
  const today: Scenario = { name: say(SCENARIOS.today), figures: base.varied.map((one) => one.today) };
  const [others, setOthers] = useState<readonly Scenario[]>([{ ...today, name: say(SCENARIOS.numbered, { n: 1 }) }]);
  const [chosen, setChosen] = useState(0);
  const scenarios = [today, ...others];
  const { declaration } = base.candidate;
  const current = others[chosen] ?? others[0];

  function change(next: readonly Scenario[]): void {
    onStart();
    setOthers(next);
  }
  const changeOne = (scenario: Scenario): void => change(others.map((one, i) => (i === chosen ? scenario : one)));

  function add(): void {
    if (scenarios.length >= MOST) {
      announce(say(SCENARIOS.most), 'refused');
      return;
    }
    change([...others, { ...(current ?? today), name: say(SCENARIOS.numbered, { n: others.length + 1 }) }]);
    setChosen(others.length);
  }

  async function write(): Promise<void> {
    if (!selection) return announce(say(COMMON.noSelection), 'refused');
    await host.settle?.();
    const words = {
      labels: paramsOf(declaration).map(([, { label }]) => readableLabel(label, language)),
      result: inLanguage(declaration.result.label, language),
    };
    const contents = comparison(base, scenarios, selection, host.spelling.prefix, words);
    const range = blockAt(selection.cell, contents.length, contents[0]?.length ?? 1);
    const [cells] = await host.read([range], selection.sheet);
    const filled = cells && firstFilled(cells.values, cells.formulas);
    if (filled) {
      return announce(say(SCENARIOS.needsRoom, { range, cell: cellIn(range, filled.row, filled.column) }), 'refused');
    }
    const outcome = await host.replace([{ sheet: selection.sheet, range, contents }]);
    if (isRefused(outcome)) announce(inLanguage(outcome.refused, language), 'refused');
    else announce(say(SCENARIOS.written, { range }));
  }

  return (
    <>
      <fieldset class="mp-options">
        <legend>{say(SCENARIOS.varied)}</legend>
        {numbered(others).map(({ item, index, key }) => (
          <label key={key}>
            <input type="radio" name="mp-scenario" checked={index === chosen} onChange={() => setChosen(index)} />{' '}
            {item.name}
          </label>
        ))}
        <div class="mp-row">
          <button type="button" class="mp-link" onClick={add}>
            {say(SCENARIOS.add)}
          </button>
          {others.length > 1 && current && (
            <button
              type="button"
              class="mp-link"
              onClick={() => {
                change(others.filter((_, i) => i !== chosen));
                setChosen(0);
              }}
            >
              {say(SCENARIOS.remove, { name: current.name })}
            </button>
          )}
        </div>
      </fieldset>
      {current && <Sliders key={String(chosen)} base={base} scenario={current} onChange={changeOne} />}
      {current && <CurrentResult base={base} scenario={current} />}
      <ComparisonTable base={base} scenarios={scenarios} />
      <button
        type="button"
        class="mp-button mp-main"
        onClick={() => attempt(write, () => announce(say(COMMON.unexpected), 'refused'))}
      >
        {selection ? say(SCENARIOS.write, { cell: selection.cell }) : say(SCENARIOS.writeHere)}
      </button>
      <Chances base={base} />
    </>
  );
}

function attempt(action: () => Promise<void>, failed: () => void): void {
  action().catch((problem: unknown) => {
    console.error(problem);
    failed();
  });
}

function CurrentResult({ base, scenario }: { base: Base; scenario: Scenario }) {
  const { host, language } = usePanel();
  const { value, unit } = resultUnder(base, scenario.figures, host);
  const label = inLanguage(base.candidate.declaration.result.label, language);
  return (
    <div role="status">
      <p class="mp-result-label">{`${label} (${scenario.name})`}</p>
      {value instanceof CellError ? (
        <p class="mp-refusal">{value.message}</p>
      ) : (
        <p class="mp-figure">{Array.isArray(value) ? '' : shownResult(value, unit, language)}</p>
      )}
    </div>
  );
}

function firstFilled(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
): { row: number; column: number } | undefined {
  for (let row = 0; row < values.length; row++) {
    for (let column = 0; column < (values[row]?.length ?? 0); column++) {
      const value = values[row]?.[column];
      if ((value !== null && value !== '') || formulas[row]?.[column]) return { row, column };
    }
  }
  return undefined;
}
