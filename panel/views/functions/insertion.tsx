import { useState } from 'preact/hooks';
import type { Declaration } from '../../../core';
import { formulaOf } from '../../../core/formula/calls';
import { blockAt, cellIn, holdsCell, referenceIn } from '../../../core/formula/references';
import { inLanguage } from '../../../core/values/text';
import { separateArguments } from '../../arguments';
import { usePanel, useSelection } from '../../context';
import { referencesIn, writtenOn } from '../../evaluate';
import { type Cells, type Host, isRefused, type SheetCell } from '../../host';
import { missingIn, type Outcome } from '../../outcome';
import { COMMON } from '../../texts/common';
import { FUNCTIONS } from '../../texts/functions';
import { sizesOf } from '../tools/sizes';
import { ownFormulas } from '../tools/workbook';
import { type Edited, formulaWith, isWholeFormula } from './opening';

interface InsertionProps {
  readonly declaration: Declaration;
  readonly args: readonly string[];
  readonly outcome: Outcome | undefined;
  /** The cell whose formula is changed; else the active cell receives it. */
  readonly edited?: Edited;
  readonly home?: SheetCell;
  readonly isPinned: boolean;
  /** Whose cells the arguments are. */
  readonly sheet: string;
  readonly labelOf: (at: number) => string;
  readonly onWritten: (at: SheetCell, formula: string) => void;
}

/** The formula as the screen shows it, and the button that writes it. Nothing that a cell holds is replaced unasked. */
export function Insertion(props: InsertionProps) {
  const { declaration, args, outcome, edited, home, isPinned, sheet, labelOf } = props;
  const { host, say, announce, language } = usePanel();
  const selection = useSelection();
  const [asking, setAsking] = useState<SheetCell>();
  const given = separateArguments(declaration, args);
  const target = edited ?? (isPinned ? home : targetAmong([selection, home], args, sheet));
  const written = (asGiven: readonly string[]): string =>
    formulaWith(formulaOf(declaration.id, asGiven, host.spelling.prefix).slice(1), edited);
  const shown = host.spelling.show(written(given));

  function refuse(message: string): void {
    announce(message, 'refused');
  }

  async function insert(isSure: boolean): Promise<void> {
    setAsking(undefined);
    if (host.cannot.write) return refuse(inLanguage(host.cannot.write, language));
    const missing = missingIn(declaration, args);
    if (missing.length > 0) return refuse(say(FUNCTIONS.fillFirst, { labels: missing.map(labelOf).join(', ') }));
    if (outcome?.state === 'unknownName') return refuse(say(FUNCTIONS.unknownName, { name: outcome.name }));
    if (!target) return refuse(say(FUNCTIONS.chooseTarget));
    // What is being typed there would be lost: it counts as what the cell holds.
    await host.settle?.();
    if (isAmong(target, args, sheet)) return refuse(say(FUNCTIONS.inItself, { cell: target.cell }));
    const obstacle = await obstacleAt(target);
    if (obstacle?.kind === 'room') return refuse(obstacle.sentence);
    if (obstacle && !isSure) return setAsking(target);
    await write(target);
  }

  async function obstacleAt(at: SheetCell): Promise<{ kind: 'room' | 'cell'; sentence: string } | undefined> {
    const size = isWholeFormula(edited) ? sizeOfAnswer(outcome) : ONE_CELL;
    const range = blockAt(at.cell, size.rows, size.columns);
    const [cells] = await host.read([range], at.sheet);
    const filled = cells && firstFilled(cells, edited !== undefined ? await formerRange(cells, host) : undefined);
    if (!filled) return undefined;
    if (filled === at.cell) return edited ? undefined : { kind: 'cell', sentence: '' };
    return { kind: 'room', sentence: say(FUNCTIONS.needsRoom, { range, cell: filled }) };
  }

  async function write(at: SheetCell): Promise<void> {
    const onItsSheet = given.map((arg) => writtenOn(arg, sheet || at.sheet, at.sheet));
    const formula = written(onItsSheet);
    const outcomeOfWriting = await host.writeFormula(at, formula);
    if (isRefused(outcomeOfWriting)) return refuse(inLanguage(outcomeOfWriting.refused, language));
    await host.go({ sheet: at.sheet, range: at.cell });
    announce(say(edited ? FUNCTIONS.changed : FUNCTIONS.inserted, { cell: at.cell }));
    props.onWritten(at, formula);
  }

  const attempt = (isSure: boolean): void => {
    insert(isSure).catch((problem: unknown) => {
      console.error(problem);
      refuse(say(COMMON.unexpected));
    });
  };

  return (
    <div class="mp-insertion">
      <p class="mp-formula">
        <span class="mp-hidden">{say(FUNCTIONS.formula)} </span>
        <code>{shown}</code>
      </p>
      {asking ? (
        <fieldset class="mp-asking">
          <legend>{say(FUNCTIONS.targetFilled, { cell: asking.cell })}</legend>
          <div class="mp-row">
            <button type="button" class="mp-button mp-main" onClick={() => attempt(true)} ref={(it) => it?.focus()}>
              {say(FUNCTIONS.replace)}
            </button>
            <button type="button" class="mp-button" onClick={() => setAsking(undefined)}>
              {say(COMMON.cancel)}
            </button>
          </div>
        </fieldset>
      ) : (
        <button type="button" class="mp-button mp-main" onClick={() => attempt(false)}>
          {buttonLabel()}
        </button>
      )}
    </div>
  );

  function buttonLabel(): string {
    if (edited) return say(FUNCTIONS.change, { cell: named(edited) });
    return target ? say(FUNCTIONS.insertIn, { cell: named(target) }) : say(FUNCTIONS.insert);
  }

  /** With its sheet, where another one is on the screen: « E7 (Feuille1) ». */
  function named({ sheet: own, cell }: SheetCell): string {
    return selection && selection.sheet !== own ? `${cell} (${own})` : cell;
  }
}

/** The active cell, unless it was only selected to be an argument: then where the person was when the form opened. */
function targetAmong(
  places: readonly (SheetCell | undefined)[],
  args: readonly string[],
  sheet: string,
): SheetCell | undefined {
  const given = places.filter((place): place is SheetCell => place !== undefined);
  return given.find((place) => !isAmong(place, args, sheet)) ?? given[0];
}

function isAmong(place: SheetCell, args: readonly string[], sheet: string): boolean {
  const references = args.reduce<readonly string[]>((all, arg) => all.concat(referencesIn(arg)), []);
  return references.some((text) => {
    const reference = referenceIn(text);
    return (
      reference !== undefined && (reference.sheet ?? sheet) === place.sheet && holdsCell(reference.range, place.cell)
    );
  });
}

const ONE_CELL = { rows: 1, columns: 1 };

function sizeOfAnswer(outcome: Outcome | undefined): { rows: number; columns: number } {
  const value = outcome?.state === 'done' ? outcome.measure.value : undefined;
  if (!Array.isArray(value)) return ONE_CELL;
  return { rows: value.length, columns: Math.max(1, ...value.map((row) => row.length)) };
}

/** What the formula that is changed fills today: its own cells are free for it. */
async function formerRange(cells: Cells, host: Host): Promise<string | undefined> {
  if (cells.spills) return cells.spills.find(({ cell }) => isFirst(cells, cell))?.range;
  const own = ownFormulas([cells]).filter(({ cell }) => isFirst(cells, cell));
  const sizes = await sizesOf(own, host);
  const [one] = own;
  const size = one && sizes.get(one);
  return one && size && blockAt(one.cell, size.rows, size.columns);
}
const isFirst = (cells: Cells, cell: string): boolean => cellIn(cells.range, 0, 0) === cell;

function firstFilled(cells: Cells, own: string | undefined): string | undefined {
  for (let row = 0; row < cells.values.length; row++) {
    for (let column = 0; column < (cells.values[row]?.length ?? 0); column++) {
      const cell = cellIn(cells.range, row, column);
      const value = cells.values[row]?.[column];
      const isFilled = (value !== null && value !== '' && value !== undefined) || cells.formulas[row]?.[column];
      if (isFilled && !(own && holdsCell(own, cell))) return cell;
    }
  }
  return undefined;
}
