import { type Area, cellArea, type Point } from '../../formula/addresses';
import type { PlanCell } from './drawing';
import { bodyRow, type Layout, type Placed } from './layout';
import { LABEL_LOOKS, type LookName, TAKEN_LOOKS, TAKEN_TEXTS, TYPED_LOOKS } from './look';

/** What one may change in a sheet, and what must stay together. */
export interface PlanProtection {
  /** Cells that the grid computes: a formula, or what one fills, and what its totals are called. */
  readonly computed: readonly Area[];
  /** What says what is to be typed beside it, or under it; none in what was kept before they were protected. */
  readonly labels?: readonly Area[];
  /** Cells to fill in. */
  readonly inputs: readonly Area[];
  readonly lists: readonly PlanList[];
}
/** Rows of a table: each one is a thing (a partner, a cost, a date…), all its columns together. */
export interface PlanList {
  readonly area: Area;
  /** The grid gave each row its place: a check-list, a quarter after another. */
  readonly isOrdered: boolean;
}

const INPUT_LOOKS: readonly LookName[] = [...TYPED_LOOKS, ...TAKEN_LOOKS];

/** A partner, a resource, the form of the group: one thing in the whole file, changed where it is named. */
const isNameTakenUp = ({ look, formula = '', isFree }: PlanCell): boolean =>
  !isFree && TAKEN_TEXTS.indexOf(look) >= 0 && /^=IF\((.+)="","",\1\)$/.test(formula);

export function protectionOf(cells: readonly PlanCell[], layout: Layout): PlanProtection {
  const isInput = (cell: PlanCell): boolean => INPUT_LOOKS.indexOf(cell.look) >= 0 && !isNameTakenUp(cell);
  return {
    computed: joined(
      cells.filter((cell) => isTotalLabel(cell) || (cell.formula !== undefined && !isInput(cell))).map(filledBy),
    ),
    labels: joined(cells.filter(isLabel).map(({ row, column }) => cellArea(row, column))),
    inputs: joined(cells.filter(isInput).map(({ row, column }) => cellArea(row, column))),
    lists: layout.placed.reduce<readonly PlanList[]>((all, placed) => all.concat(listsIn(placed)), []),
  };
}

/** « Total »: a thirteenth name pasted over it would read as that of all the others. */
const isTotalLabel = ({ look }: PlanCell): boolean => look === 'totalLabel';

const isLabel = ({ look, value }: PlanCell): boolean => value !== undefined && LABEL_LOOKS.indexOf(look) >= 0;

const filledBy = ({ row, column, spill }: PlanCell): Area => spill ?? cellArea(row, column);

function listsIn(placed: Placed): readonly PlanList[] {
  const { block, track } = placed;
  if (block.type !== 'table') return [];
  const area = { row: bodyRow(placed), column: track, rows: block.rows, columns: Object.keys(block.columns).length };
  return [{ area, isOrdered: (block.given ?? []).length > 0 }];
}

/** Cells that follow each other in a column, in areas of one column. */
export function inColumns(cells: readonly Point[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const columns: Area[] = [];
  for (const { row, column } of sorted) {
    const last = columns[columns.length - 1];
    const follows = last && last.column === column && row <= last.row + last.rows;
    if (last && follows) columns[columns.length - 1] = { ...last, rows: row - last.row + 1 };
    else columns.push(cellArea(row, column));
  }
  return columns;
}

/** The same cells in few areas: columns first, then neighbouring columns of the same rows. */
export function joined(areas: readonly Area[]): readonly Area[] {
  const columns = inColumns(areas.reduce<readonly Point[]>((all, area) => all.concat(cellsOf(area)), []));
  const inRows = [...columns].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column);
  const blocks: Area[] = [];
  for (const area of inRows) {
    const last = blocks[blocks.length - 1];
    const isBeside = last && last.row === area.row && last.rows === area.rows;
    if (last && isBeside && last.column + last.columns === area.column) {
      blocks[blocks.length - 1] = { ...last, columns: last.columns + 1 };
    } else blocks.push(area);
  }
  return blocks;
}

function cellsOf({ row, column, rows, columns }: Area): readonly Point[] {
  const cells: Point[] = [];
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) cells.push({ row: r, column: c });
  return cells;
}
