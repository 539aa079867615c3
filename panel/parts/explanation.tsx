import type { ExplainedLine } from '../../core';
import { inLanguage } from '../../core/values/text';
import { usePanel } from '../context';
import { asRead } from '../labels';
import { shownCell } from '../shown';
import { numbered } from './numbered';

/** The lines of EXPLIQUER, one under another: what each is, how it is worked out, with the figures, and its amount. */
export function Explanation({ lines }: { lines: readonly ExplainedLine[] }) {
  const { language } = usePanel();
  return (
    <ol class="mp-steps">
      {numbered(lines).map(({ item: { label, formula, calculation, amount, unit }, key }) => (
        <li key={key}>
          <p class="mp-step-head">
            <span>{inLanguage(label, language)}</span>
            {amount !== undefined && <strong>{shownCell(amount, unit, language)}</strong>}
          </p>
          {formula && <p class="mp-step-formula">= {asRead(inLanguage(formula, language))}</p>}
          {calculation && <p class="mp-step-formula">= {inLanguage(calculation, language)}</p>}
        </li>
      ))}
    </ol>
  );
}
