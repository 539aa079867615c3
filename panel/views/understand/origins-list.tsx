import type { Declaration } from '../../../core';
import { paramsOf } from '../../../core/declare/define';
import { writtenFrom } from '../../../core/formula/references';
import { LOCALE } from '../../../core/values/locale';
import { inLanguage } from '../../../core/values/text';
import { usePanel } from '../../context';
import { isRefused } from '../../host';
import { labelWithin, readableLabel } from '../../labels';
import { shownCell } from '../../shown';
import { UNDERSTAND } from '../../texts/understand';
import type { Origin } from './origins';

/** What each argument is worth and where it comes from, with a way to go and see. */
export function Origins({ declaration, origins }: { declaration: Declaration; origins: readonly Origin[] }) {
  const { host, say, announce, language } = usePanel();
  const given = new Set(origins.map(({ param }) => param));
  const absent = paramsOf(declaration).filter(([, param]) => !given.has(param));

  async function goTo({ cells }: Origin): Promise<void> {
    if (!cells) return;
    const outcome = await host.go({ sheet: cells.sheet, range: cells.range });
    if (isRefused(outcome)) announce(inLanguage(outcome.refused, language), 'refused');
  }

  return (
    <>
      <dl class="mp-origins">
        {origins.map((origin) => (
          <div key={origin.param.label.en}>
            <dt>{readableLabel(origin.param.label, language)}</dt>
            <dd>
              <strong>{shownValue(origin)}</strong>
              {origin.cells ? (
                <button type="button" class="mp-link" onClick={() => void goTo(origin)}>
                  {whence(origin)}
                  <span class="mp-hidden"> ({say(UNDERSTAND.goTo, { cell: placeOf(origin) })})</span>
                </button>
              ) : (
                <span class="mp-help">{whence(origin)}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {absent.length > 0 && (
        <p class="mp-help">
          {say(UNDERSTAND.notGiven, { labels: absent.map(([, { label }]) => labelWithin(label, language)).join(', ') })}
        </p>
      )}
    </>
  );

  function shownValue({ value, param }: Origin): string {
    if (Array.isArray(value)) {
      const count = value.reduce<number>(
        (sum, row: unknown[]) => sum + row.filter((cell) => cell !== null && cell !== '').length,
        0,
      );
      return say(LOCALE[language].isSingular(count) ? UNDERSTAND.oneCell : UNDERSTAND.cells, { n: count });
    }
    const unit = param.kind === 'number' ? param.unit : undefined;
    const isCell = typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';
    return isCell ? shownCell(value, unit, language) : '';
  }

  function placeOf({ cells }: Origin): string {
    return cells ? writtenFrom(cells, cells.sheet) : '';
  }

  function whence(origin: Origin): string {
    const { argument, cells, name } = origin;
    if (!cells) {
      const isPlain = /^(?:-?[\d.]+%?|"[^"]*"|\{.*\})$/.test(argument);
      return isPlain
        ? say(UNDERSTAND.typed)
        : say(UNDERSTAND.computed, { formula: host.spelling.show(`=${argument}`).slice(1) });
    }
    const cell = placeOf(origin);
    const areSeveral = cells.range.includes(':');
    if (name) return say(areSeveral ? UNDERSTAND.fromCellsNamed : UNDERSTAND.fromNamed, { name, cell });
    return say(areSeveral ? UNDERSTAND.fromCells : UNDERSTAND.from, { cell });
  }
}
