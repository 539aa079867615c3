import type { Declaration, ExplainedLine, Grid, Measure } from '../../../core';
import { inLanguage } from '../../../core/values/text';
import { ChartOf, isWrittenInChart } from '../../charts/chart-of';
import { usePanel } from '../../context';
import { asRead } from '../../labels';
import type { Outcome } from '../../outcome';
import { Explanation } from '../../parts/explanation';
import { numbered } from '../../parts/numbered';
import { shownCell, shownRefusal, shownResult, unitAt } from '../../shown';
import { FUNCTIONS } from '../../texts/functions';

interface ResultProps {
  readonly declaration: Declaration;
  readonly outcome: Outcome | undefined;
  readonly labelOf: (at: number) => string;
}

/** The result in one figure, or why there is none; an answer of several cells is in `Details`. */
export function ResultOf({ declaration, outcome, labelOf }: ResultProps) {
  const { say, language } = usePanel();
  return (
    <section class="mp-result" aria-label={say(FUNCTIONS.result)}>
      <p class="mp-result-label">{inLanguage(declaration.result.label, language)}</p>
      <div role="status">{outcome && <Said outcome={outcome} labelOf={labelOf} />}</div>
    </section>
  );
}

/** What stands behind the result: all its cells, a picture, the calculation. */
export function DetailsOf({ declaration, outcome }: Omit<ResultProps, 'labelOf'>) {
  if (outcome?.state !== 'done') return null;
  const { state: _, ...examined } = outcome;
  const { measure, lines } = examined;
  return (
    <>
      {Array.isArray(measure.value) && !isWrittenInChart(declaration, measure) && (
        <AnswerTable grid={measure.value} measure={measure} />
      )}
      <ChartOf declaration={declaration} {...examined} />
      {lines && <Steps lines={lines} />}
    </>
  );
}

function Said({ outcome, labelOf }: { outcome: Outcome; labelOf: ResultProps['labelOf'] }) {
  const { say, language } = usePanel();
  switch (outcome.state) {
    case 'incomplete':
      return <p class="mp-help">{say(FUNCTIONS.stillNeeded, { labels: outcome.missing.map(labelOf).join(', ') })}</p>;
    case 'unknown':
      return <p class="mp-help">{say(FUNCTIONS.unknown)}</p>;
    case 'unknownName':
      return <p class="mp-refusal">{say(FUNCTIONS.unknownName, { name: outcome.name })}</p>;
    case 'refused':
      return <p class="mp-refusal">{shownRefusal(outcome.error, language)}</p>;
    case 'done':
      return <Answer measure={outcome.measure} />;
  }
}

/** Rows of an answer that are shown: the rest is for the sheet. */
const MOST_ROWS = 12;

function Answer({ measure }: { measure: Measure }) {
  const { say, language } = usePanel();
  if (!Array.isArray(measure.value)) {
    return <p class="mp-figure">{shownResult(measure.value, measure.unit, language)}</p>;
  }
  const [rows, columns] = [measure.value.length, measure.value[0]?.length ?? 0];
  return <p>{say(FUNCTIONS.resultSize, { rows, columns })}</p>;
}

export function AnswerTable({ grid, measure }: { grid: Grid; measure: Measure }) {
  const { say, language } = usePanel();
  const isHeaded = measure.units !== undefined && grid.length > 1;
  const first = isHeaded ? 1 : 0;
  const left = grid.length - MOST_ROWS;
  return (
    <div class="mp-table">
      <table>
        {isHeaded && (
          <thead>
            <tr>
              {numbered(grid[0] ?? []).map(({ item, index, key }) => (
                <th key={key} scope="col" class={typeof grid[1]?.[index] === 'number' ? 'mp-above-number' : undefined}>
                  {shownCell(item, undefined, language)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {numbered(grid.slice(first, MOST_ROWS)).map(({ item: row, index, key }) => (
            <tr key={key}>
              {numbered(row).map((cell) => (
                <td key={cell.key} class={typeof cell.item === 'number' ? 'mp-number' : undefined}>
                  {readableName(shownCell(cell.item, unitAt(measure, index + first, cell.index), language))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p class="mp-help">{say(FUNCTIONS.resultMore, { n: left })}</p>}
    </div>
  );
}

/** « coût_variable », the name of an argument in a table of ours; what people write has capitals or spaces. */
const readableName = (text: string): string => (/^\p{Ll}+(?:_\p{Ll}+)+$/u.test(text) ? asRead(text) : text);

function Steps({ lines }: { lines: readonly ExplainedLine[] }) {
  const { say } = usePanel();
  return (
    <details class="mp-fold">
      <summary>{say(FUNCTIONS.explanation)}</summary>
      <Explanation lines={lines} />
    </details>
  );
}
