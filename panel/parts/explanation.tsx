import type { Measure } from '../../core';
import { usePanel } from '../context';
import { shownCell, unitAt } from '../shown';
import { numbered } from './numbered';

/** The lines of EXPLIQUER, one under another: what each is, how it is worked out, with the figures, and its amount. */
export function Explanation({ steps }: { steps: Measure }) {
  const { language } = usePanel();
  const rows = Array.isArray(steps.value) ? steps.value.slice(1) : [];
  return (
    <ol class="mp-steps">
      {numbered(rows).map(({ item: [label, formula, calculation, amount], index, key }) => (
        <li key={key}>
          <p class="mp-step-head">
            <span>{shownCell(label, undefined, language)}</span>
            {amount !== '' && <strong>{shownCell(amount, unitAt(steps, index + 1, 3), language)}</strong>}
          </p>
          {formula !== '' && formula !== undefined && (
            <p class="mp-step-formula">= {readable(shownCell(formula, undefined, language))}</p>
          )}
          {calculation !== '' && calculation !== undefined && (
            <p class="mp-step-formula">= {shownCell(calculation, undefined, language)}</p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** « coût_variable » reads « coût variable »: a person reads it, no spreadsheet does. */
export const readable = (formula: string): string => formula.replace(/_/g, ' ');
