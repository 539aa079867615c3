import { useState } from 'preact/hooks';
import { usePanel, useSelection } from '../../context';
import type { Protection } from '../../host';
import { TOOLS } from '../../texts/tools';

/** Lifts the protection of the computed cells of the sheet on the screen, or puts it back. */
export function ProtectionTool({ protection }: { protection: Protection }) {
  const { say, announce } = usePanel();
  const selection = useSelection();
  const [, setTimes] = useState(0);
  const isOn = protection.isOn();
  const sheet = selection?.sheet ?? '';
  function turn(isNowOn: boolean): void {
    protection.set(isNowOn);
    setTimes((times) => times + 1);
    announce(say(isNowOn ? TOOLS.protectedAgain : TOOLS.lifted, { sheet }));
  }
  return (
    <section>
      <h2>{say(TOOLS.protectionTitle)}</h2>
      {isOn === undefined ? (
        <p>{say(TOOLS.noGrid)}</p>
      ) : (
        <>
          <p>{say(isOn ? TOOLS.protectionOn : TOOLS.protectionOff)}</p>
          <button type="button" class="mp-button" onClick={() => turn(!isOn)}>
            {say(isOn ? TOOLS.lift : TOOLS.protect)}
          </button>
        </>
      )}
    </section>
  );
}
