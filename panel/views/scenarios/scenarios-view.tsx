import { useState } from 'preact/hooks';
import { useAnswer, useEdits, usePanel, useSelection } from '../../context';
import { NeedsWorkbook } from '../../parts/needs-workbook';
import { numbered } from '../../parts/numbered';
import { SCENARIOS } from '../../texts/scenarios';
import { Comparing } from './comparing';
import { baseOf, candidatesOf } from './model';

/** A formula of the sheet, under other figures. */
export function ScenariosView() {
  const { host, say } = usePanel();
  const selection = useSelection();
  const edits = useEdits();
  const sheet = selection?.sheet ?? '';
  const [chosen, setChosen] = useState<string>();
  const candidates = useAnswer(
    async () => (sheet === '' || host.cannot.read ? [] : candidatesOf(sheet, host)),
    JSON.stringify([sheet, edits]),
  );
  const keyed = numbered(candidates ?? []).map(({ item, index }) => ({
    item,
    key: `${item.sheet}!${item.cell}/${item.declaration.id}/${index}`,
  }));
  const selected = keyed.find(({ item }) => item.cell === selection?.cell);
  const current = keyed.find(({ key }) => key === chosen) ?? selected ?? keyed[0];
  const base = useAnswer(
    async () => ({ key: current?.key, base: current && (await baseOf(current.item, host)) }),
    JSON.stringify([current?.key, current?.item.args, edits]),
  );

  if (host.cannot.read) return <NeedsWorkbook />;
  if (!candidates) return <p>{say(SCENARIOS.intro)}</p>;
  if (!current) return <p role="status">{say(SCENARIOS.none)}</p>;
  const isReady = base?.key === current.key;
  return (
    <div class="mp-stack">
      <p class="mp-help">{say(SCENARIOS.intro)}</p>
      <div class="mp-field">
        <label for="mp-scenario-formula">{say(SCENARIOS.formula)}</label>
        <div class="mp-input">
          <select
            id="mp-scenario-formula"
            value={current.key}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {keyed.map(({ item, key }) => (
              <option key={key} value={key}>
                {say(SCENARIOS.choice, { cell: item.cell, id: item.declaration.id })}
              </option>
            ))}
          </select>
        </div>
      </div>
      {isReady && !base.base && <p role="status">{say(SCENARIOS.unknown)}</p>}
      {isReady && base.base && (
        <Comparing key={current.key} base={base.base} onStart={() => setChosen(current.key)} selection={selection} />
      )}
    </div>
  );
}
