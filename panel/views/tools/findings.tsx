import { inLanguage } from '../../../core/text';
import { usePanel } from '../../context';
import { isRefused } from '../../host';
import { numbered } from '../../parts/numbered';
import { COMMON } from '../../texts/common';
import { TOOLS } from '../../texts/tools';
import { UNDERSTAND } from '../../texts/understand';
import type { Finding } from './check';

export function Findings({ findings }: { findings: readonly Finding[] }) {
  const { host, say, announce, language } = usePanel();

  async function goTo({ sheet, cell }: Finding): Promise<void> {
    const outcome = await host.go({ sheet, range: cell });
    if (isRefused(outcome)) announce(inLanguage(outcome.refused, language), 'refused');
  }

  return (
    <>
      <h3>{say(TOOLS.findings)}</h3>
      <ul class="mp-findings">
        {numbered(findings).map(({ item, key }) => (
          <li key={key}>
            <button type="button" class="mp-link" onClick={() => void goTo(item)}>
              {say(UNDERSTAND.goTo, { cell: say(COMMON.place, { sheet: item.sheet, cell: item.cell }) })}
            </button>
            <p>{item.sentence}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
