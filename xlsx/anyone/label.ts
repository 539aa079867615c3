import { type Cells, cellKey } from './cells';
import type { Figure } from './graph';

/** Signs: a sentence above a figure is not its name. */
const MOST = 60;

/** What a figure is called in its sheet: the text at its left; for what fills several rows, or has none, the one above it. */
export function labelOf({ sheet, area }: Figure, cells: Cells): string {
  const textAt = (row: number, column: number): string => {
    const value = cells.at(cellKey(sheet, row, column))?.value;
    return typeof value === 'string' ? value.trim() : '';
  };
  const left = Array.from({ length: area.column }, (_, index) => textAt(area.row, area.column - 1 - index));
  const above = Array.from({ length: area.row }, (_, index) => textAt(area.row - 1 - index, area.column));
  const [first = [], second = []] = area.rows > 1 ? [above, left] : [left, above];
  const label = [...first, ...second].find((text) => text !== '') ?? '';
  return label.length <= MOST ? label : `${label.slice(0, MOST)}…`;
}
