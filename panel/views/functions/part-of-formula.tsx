import { usePanel } from '../../context';
import { numbered } from '../../parts/numbered';
import { FUNCTIONS } from '../../texts/functions';
import type { Edited } from './opening';

/** What is open is only a part of the formula of its cell; where several of our functions are in it, which one. */
export function PartOfFormula({ edited, onCall }: { edited: Edited; onCall: (chosen: number) => void }) {
  const { host, say } = usePanel();
  const { calls, chosen, formula } = edited;
  const isWhole = calls[chosen]?.isWhole ?? true;
  if (isWhole && calls.length === 1) return null;
  const shown = (start: number, end: number): string => host.spelling.show(`=${formula.slice(start, end)}`).slice(1);
  return (
    <>
      {!isWhole && <p class="mp-notice">{say(FUNCTIONS.partOf)}</p>}
      {calls.length > 1 && (
        <div class="mp-field">
          <label for="mp-call">{say(FUNCTIONS.whichCall)}</label>
          <div class="mp-input">
            <select id="mp-call" value={String(chosen)} onChange={(event) => onCall(Number(event.currentTarget.value))}>
              {numbered(calls).map(({ item: { start, end }, key }) => (
                <option key={key} value={key}>
                  {shown(start, end)}
                </option>
              ))}
            </select>
          </div>
        </div>
      )}
    </>
  );
}
