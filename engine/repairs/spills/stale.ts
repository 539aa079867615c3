import type { IRange } from '@univerjs/core';
import type { BookCell } from '../../book-cell';
import { rangesFound } from '../found-ranges';
import { loopsNow } from '../loops';
import type { Log } from '../round';
import type { Tree } from '../tree';
import { isInTheWay } from './places';
import {
  type Cells,
  formerSpills,
  isInside,
  keyOf,
  type OfSheets,
  type Results,
  type Spill,
  spillsNow,
} from './spills';

export interface Area {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}
/** Cells, and when they came: what was calculated before may have read them. Or a formula to calculate again. */
export interface Stale extends Area {
  readonly since?: number;
  /** The formula that fills these cells. */
  readonly of?: BookCell;
}

export const cellOf = ({ unitId, sheetId, row, column }: BookCell): Area => ({
  unitId,
  sheetId,
  range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
});
const placeOf = ({ unitId, subUnitId, row, column }: Tree): BookCell => ({ unitId, sheetId: subUnitId, row, column });

/** What the formulas show that fill several cells. */
interface Shown {
  /** Undefined where nobody knows what those who read it have read. */
  readonly text: string | undefined;
  /** Undefined where it fills its own cell alone. */
  readonly range: IRange | undefined;
}

/** Through what a round has calculated, for what was read too early. */
export class Look {
  private readonly shown = new Map<string, Shown>();
  private readonly tried = new Map<string, number>();

  constructor(
    private readonly results: Results,
    private readonly order: object,
    private readonly log: Log,
    /** What reads a cell has read what was there before the calculation. */
    knowsBefore: boolean,
  ) {
    const config = results._currentConfigService;
    const cells = config.getArrayFormulaCellData();
    for (const spill of formerSpills(config.getArrayFormulaRange(), cells)) {
      const shown = shownBy(spill, cells);
      this.shown.set(keyOf(spill), knowsBefore ? shown : { ...shown, text: undefined });
    }
  }

  staleNow(): Stale[] {
    return [...this.leftOrFilled(), ...this.astray(), ...this.freed()];
  }

  /** Those that the cells come from, each once. */
  formulasOf(stale: readonly Stale[]): BookCell[] {
    const places = stale.map(
      ({ of, unitId, sheetId, range }) => of ?? { unitId, sheetId, row: range.startRow, column: range.startColumn },
    );
    return [...new Map(places.map((place) => [keyOf(place), place])).values()];
  }

  /** The cells of answers that are not what they were: those they fill and those they filled, but that of the formula. */
  private leftOrFilled(): Stale[] {
    const spills = spillsNow(this.results);
    const cells = this.results.getRuntimeArrayFormulaCellData();
    return this.log.trees.flatMap((tree) => {
      const of = placeOf(tree);
      const [before, spill] = [this.shown.get(keyOf(of)), spills.get(of)];
      if (tree.formulaId || tree.featureId || (!before && !spill)) return [];
      const now = spill ? shownBy(spill, cells) : { text: '', range: undefined };
      if (now.text === before?.text) return [];
      this.shown.set(keyOf(of), now);
      const since = this.log.ranAt.get(tree.treeId) ?? 0;
      const areas = [before?.range, now.range].flatMap((range) => (range ? besideFirst(range) : []));
      return areas.map((range) => ({ unitId: of.unitId, sheetId: of.sheetId, range, since, of }));
    });
  }

  /** Formulas that have read a cell that was calculated after them, or their own, for they were not known to read it. */
  private astray(): Stale[] {
    const { ranAt, trees, astray } = this.log;
    const early = astray.filter((tree) => {
      const ranges = rangesFound(this.order, tree);
      const at = ranAt.get(tree.treeId) ?? 0;
      return trees.some((later) => (ranAt.get(later.treeId) ?? 0) >= at && ranges.some((range) => holds(range, later)));
    });
    // They may no more be in the loop that they were found in.
    const loops = astray.length > 0 ? loopsNow(this.results) : [];
    return [...early.filter(({ formulaId }) => !formulaId).map(placeOf), ...loops].map(cellOf);
  }

  /** Answers that had no room, and have now. */
  private freed(): Stale[] {
    const spills = spillsNow(this.results);
    return [...spills]
      .filter((spill) => {
        if (!spill.isBlocked || this.tried.get(keyOf(spill)) === spills.version) return false;
        this.tried.set(keyOf(spill), spills.version);
        return !isInTheWay(this.results, spill, spill.range);
      })
      .map(cellOf);
  }
}

function shownBy({ unitId, sheetId, range, isBlocked }: Spill, cells: OfSheets<Cells>): Shown {
  if (isBlocked) return { text: '', range: undefined };
  const found = cells[unitId]?.[sheetId];
  const values: unknown[] = [range.endRow, range.endColumn];
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const cell = found?.getValue(row, column);
      values.push(cell?.v, cell?.t, cell?.custom);
    }
  }
  return { text: JSON.stringify(values), range };
}

/** The rest of the first row, and the rows below. */
function besideFirst({ startRow, startColumn, endRow, endColumn }: IRange): IRange[] {
  return [
    { startRow, startColumn: startColumn + 1, endRow: startRow, endColumn },
    { startRow: startRow + 1, startColumn, endRow, endColumn },
  ].filter((range) => range.startRow <= range.endRow && range.startColumn <= range.endColumn);
}

const holds = ({ unitId, sheetId, range }: Area, { unitId: unit, subUnitId, row, column }: Tree): boolean =>
  unitId === unit && sheetId === subUnitId && isInside(row, column, range);
