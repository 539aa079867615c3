import { useState } from 'preact/hooks';
import { type ExplainedLine, find, type Measure } from '../../../core';
import { type OwnCall, ownCalls } from '../../../core/formula/calls';
import { holdsCell } from '../../../core/formula/references';
import { inLanguage } from '../../../core/values/text';
import { argumentsByParam } from '../../arguments';
import { useAnswer, useEdits, usePanel, useSelection } from '../../context';
import type { Host, Selection } from '../../host';
import { labelWithin } from '../../labels';
import { type Outcome, outcomeOf } from '../../outcome';
import { Explanation } from '../../parts/explanation';
import { NeedsWorkbook } from '../../parts/needs-workbook';
import { numbered } from '../../parts/numbered';
import { shownCell, shownRefusal, shownResult } from '../../shown';
import { UNDERSTAND } from '../../texts/understand';
import { AnswerTable } from '../functions/result';
import { showsAnswer } from './kept';
import { type Origin, originsOf } from './origins';
import { Origins } from './origins-list';

/** The formula that gives the selected cell its figure: its own, or one that fills it from another cell. */
interface Figure {
  readonly cell: string;
  readonly sheet: string;
  readonly formula: string;
  readonly calls: readonly OwnCall[];
}

export function UnderstandView() {
  const { host, say } = usePanel();
  const selection = useSelection();
  const edits = useEdits();
  const figure = useAnswer(() => figureAt(selection, host), JSON.stringify([selection, edits]));
  if (host.cannot.read) return <NeedsWorkbook />;
  if (!selection || !figure) return <p>{say(UNDERSTAND.intro)}</p>;
  if (figure.calls.length === 0) {
    return (
      <div class="mp-stack">
        <p role="status">{say(UNDERSTAND.notOurs, { cell: selection.cell })}</p>
        <p class="mp-help">{say(UNDERSTAND.intro)}</p>
      </div>
    );
  }
  return <Explained figure={figure} selected={selection} edits={edits} />;
}

async function figureAt(selection: Selection | undefined, host: Host): Promise<Figure | undefined> {
  if (!selection) return undefined;
  const { sheet, cell } = selection;
  if (selection.formula) return { sheet, cell, formula: selection.formula, calls: ownCalls(selection.formula) };
  const [cells] = await host.read([cell], sheet);
  const spill = cells?.spills?.find(({ range }) => holdsCell(range, cell));
  const [anchor] = spill ? await host.read([spill.cell], sheet) : [];
  const formula = anchor?.formulas[0]?.[0] ?? '';
  return { sheet, cell: spill?.cell ?? cell, formula, calls: ownCalls(formula) };
}

function Explained({ figure, selected, edits }: { figure: Figure; selected: Selection; edits: number }) {
  const { host, say } = usePanel();
  const [chosen, setChosen] = useState(0);
  const call = figure.calls[chosen] ?? figure.calls[0];
  const declaration = call && find(call.id);
  const args = call && declaration ? argumentsByParam(declaration, call.args) : [];
  const asked = JSON.stringify([figure, call?.id, args, edits]);
  const found = useAnswer(async () => {
    if (!declaration) return undefined;
    const [outcome, origins] = await Promise.all([
      outcomeOf({ declaration, args, sheet: figure.sheet }, host),
      originsOf(declaration, args, host, figure.sheet),
    ]);
    return { outcome, origins, declaration };
  }, asked);
  return (
    <div class="mp-stack">
      <header>
        <h2>{figure.cell}</h2>
        {selected.cell !== figure.cell && (
          <p class="mp-help">{say(UNDERSTAND.spilled, { cell: selected.cell, anchor: figure.cell })}</p>
        )}
        {call && !call.isWhole && (
          <p class="mp-help">{say(UNDERSTAND.within, { formula: host.spelling.show(figure.formula) })}</p>
        )}
      </header>
      {figure.calls.length > 1 && (
        <fieldset class="mp-options">
          <legend>{say(UNDERSTAND.several)}</legend>
          {numbered(figure.calls).map(({ item, index, key }) => (
            <label key={key}>
              <input type="radio" name="mp-call" checked={item === call} onChange={() => setChosen(index)} /> {item.id}
            </label>
          ))}
        </fieldset>
      )}
      {found && <Sentences {...found} within={call?.isWhole ? undefined : selected} />}
    </div>
  );
}

interface Found {
  readonly outcome: Outcome;
  readonly origins: readonly Origin[];
  readonly declaration: NonNullable<ReturnType<typeof find>>;
}

interface SentencesProps extends Found {
  /** The cell, where its formula holds more than this function. */
  readonly within: Selection | undefined;
}

function Sentences({ outcome, origins, declaration, within }: SentencesProps) {
  const { say, language } = usePanel();
  const label = inLanguage(declaration.result.label, language);
  return (
    <>
      <p>{inLanguage(declaration.summary, language)}</p>
      <div role="status">{said()}</div>
      {within && outcome.state === 'done' && <Rest {...within} measure={outcome.measure} />}
      {outcome.state === 'done' && Array.isArray(outcome.measure.value) && (
        <AnswerTable grid={outcome.measure.value} measure={outcome.measure} />
      )}
      <section>
        <h3>{say(UNDERSTAND.figures)}</h3>
        <Origins declaration={declaration} origins={origins} />
      </section>
      {outcome.state === 'done' && <Calculation declaration={declaration} lines={outcome.lines} />}
    </>
  );

  function said() {
    switch (outcome.state) {
      case 'done': {
        const { value, unit } = outcome.measure;
        if (Array.isArray(value)) return null;
        return <p class="mp-said">{say(UNDERSTAND.answers, { label, value: shownResult(value, unit, language) })}</p>;
      }
      case 'refused':
        return <p class="mp-refusal">{shownRefusal(outcome.error, language)}</p>;
      case 'incomplete': {
        const missing = outcome.missing.map((at) => Object.values(declaration.params)[at]?.label);
        const labels = missing.map((one) => (one ? labelWithin(one, language) : '')).join(', ');
        return <p class="mp-refusal">{say(UNDERSTAND.missing, { labels })}</p>;
      }
      default:
        return <p class="mp-help">{say(UNDERSTAND.unknown)}</p>;
    }
  }
}

/** « Sa valeur » of a grid is one of two calculations: the other is not what the cell shows. */
function Rest({ cell, value, measure }: Pick<Selection, 'cell' | 'value'> & { readonly measure: Measure }) {
  const { say, language } = usePanel();
  if (showsAnswer(value, measure.value)) return null;
  if ((value ?? '') === '') return <p class="mp-help">{say(UNDERSTAND.goesWithout, { cell })}</p>;
  return <p class="mp-help">{say(UNDERSTAND.goesOn, { cell, value: shownCell(value, measure.unit, language) })}</p>;
}

interface CalculationProps {
  readonly declaration: Found['declaration'];
  readonly lines: readonly ExplainedLine[] | undefined;
}

function Calculation({ declaration, lines }: CalculationProps) {
  const { say, language } = usePanel();
  if (lines) {
    return (
      <section>
        <h3>{say(UNDERSTAND.calculation)}</h3>
        <Explanation lines={lines} />
      </section>
    );
  }
  return (
    <section class="mp-notes">
      <h3>{say(UNDERSTAND.calculation)}</h3>
      <p>{say(UNDERSTAND.noSteps)}</p>
      {declaration.notes?.map((note) => (
        <p key={note.en}>{inLanguage(note, language)}</p>
      ))}
    </section>
  );
}
