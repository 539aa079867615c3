import { CellError, type Measure } from '../../../core';
import { inLanguage } from '../../../core/values/text';
import { usePanel } from '../../context';
import { readableLabel } from '../../labels';
import { numbered } from '../../parts/numbered';
import { shownNumber, shownResult } from '../../shown';
import { SCENARIOS } from '../../texts/scenarios';
import { type Base, resultUnder, type Scenario } from './model';

/** Scenarios side by side: figures, result, and how far it is from today's. */
export function ComparisonTable({ base, scenarios }: { base: Base; scenarios: readonly Scenario[] }) {
  const { host, say, language } = usePanel();
  const results = scenarios.map(({ figures }) => resultUnder(base, figures, host));
  const today = results[0]?.value;
  const refusals = scenarios.filter((_, i) => results[i]?.value instanceof CellError);
  return (
    <section>
      <h3 id="mp-comparison">{say(SCENARIOS.compare)}</h3>
      <div class="mp-table">
        <table aria-labelledby="mp-comparison">
          <thead>
            <tr>
              <th scope="col">{say(SCENARIOS.argument)}</th>
              {numbered(scenarios).map(({ item, key }) => (
                <th key={key} scope="col" class="mp-number">
                  {item.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {base.varied.map(({ param, at, today: figureToday }, i) => (
              <tr key={at}>
                <th scope="row">{readableLabel(param.label, language)}</th>
                {numbered(scenarios).map(({ item: { figures }, key }) => (
                  <td key={key} class={figures[i] === figureToday ? 'mp-number' : 'mp-number mp-changed'}>
                    {shownNumber(figures[i] ?? figureToday, param.unit, language)}
                  </td>
                ))}
              </tr>
            ))}
            <tr class="mp-total">
              <th scope="row">{inLanguage(base.candidate.declaration.result.label, language)}</th>
              {numbered(results).map(({ item, key }) => (
                <td key={key} class="mp-number">
                  {shownOf(item)}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{say(SCENARIOS.difference)}</th>
              {numbered(results).map(({ item, index, key }) => (
                <td key={key} class="mp-number">
                  {index === 0 ? '' : differenceOf(item)}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      {refusals.map(({ name, figures }) => (
        <p class="mp-refusal" key={name}>
          {say(SCENARIOS.refused, { name, sentence: messageOf(resultUnder(base, figures, host)) })}
        </p>
      ))}
    </section>
  );

  function shownOf({ value, unit }: Measure): string {
    if (value instanceof CellError || Array.isArray(value)) return say(SCENARIOS.noResult);
    return shownResult(value, unit, language);
  }

  function differenceOf({ value, unit }: Measure): string {
    if (typeof value !== 'number' || typeof today !== 'number') return '';
    const difference = value - today;
    const sign = difference > 0 ? '+' : '';
    return sign + shownResult(difference, unit, language);
  }
}

const messageOf = ({ value }: Measure): string => (value instanceof CellError ? value.message : '');
