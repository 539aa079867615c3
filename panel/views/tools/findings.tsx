import { useEffect, useRef } from 'preact/hooks';
import { inLanguage } from '../../../core/values/text';
import { usePanel } from '../../context';
import { isRefused } from '../../host';
import { numbered } from '../../parts/numbered';
import { COMMON } from '../../texts/common';
import { TOOLS } from '../../texts/tools';
import { UNDERSTAND } from '../../texts/understand';
import type { Finding } from './check';

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly isBusy: boolean;
  readonly onMend: (finding: Finding) => void;
}

export function Findings({ findings, isBusy, onMend }: FindingsProps) {
  const { host, say, announce, language } = usePanel();
  const list = useRef<HTMLUListElement>(null);
  const count = useRef(findings.length);

  // The button that was pressed is gone with its line: the keyboard goes on to the next one.
  useEffect(() => {
    if (findings.length < count.current) list.current?.querySelector<HTMLElement>('button')?.focus();
    count.current = findings.length;
  }, [findings]);

  async function goTo({ sheet, cell }: Finding): Promise<void> {
    const outcome = await host.go({ sheet, range: cell });
    if (isRefused(outcome)) announce(inLanguage(outcome.refused, language), 'refused');
  }

  return (
    <>
      <h3>{say(TOOLS.findings)}</h3>
      <ul class="mp-findings" ref={list}>
        {numbered(findings).map(({ item, key }) => (
          <li key={key}>
            <button type="button" class="mp-link" onClick={() => void goTo(item)}>
              {say(UNDERSTAND.goTo, { cell: say(COMMON.place, { sheet: item.sheet, cell: item.cell }) })}
            </button>
            <p>{item.sentence}</p>
            {item.suggestion && (
              <>
                <p class="mp-formula">
                  <code>{item.suggestion.shown}</code>
                </p>
                <button
                  type="button"
                  class="mp-button"
                  aria-disabled={isBusy}
                  aria-label={say(TOOLS.mendThis, { cell: item.cell, formula: item.suggestion.shown })}
                  onClick={() => onMend(item)}
                >
                  {say(TOOLS.mend)}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
