/**
 * While the grid is drawn, what a cell shows is worked out once. Each painter of a frame (engine-render 0.25.1: fonts,
 * backgrounds, borders, marks, protections…) asks it anew of every cell in sight, through formats, conditions, lists and spills
 * each time: eight times a frame, most of what drawing costs. Nothing can change a cell before the frame is done.
 */
import { Worksheet } from '@univerjs/core';
import { Engine } from '@univerjs/engine-render';

/** What the repair touches of Univer's loop, private to the class. */
interface Frames {
  _renderFrame(timestamp: number): void;
}
type Cell = ReturnType<Worksheet['getCell']>;

/** More columns than a sheet has. */
const COLUMNS = 100_000;

let known: WeakMap<Worksheet, Map<number, Cell>> | undefined;

export function readCellsOnceAFrame(): void {
  const frames = Engine.prototype as unknown as Frames;
  const render = frames._renderFrame;
  frames._renderFrame = function (timestamp) {
    known = new WeakMap();
    try {
      render.call(this, timestamp);
    } finally {
      known = undefined;
    }
  };

  const sheets = Worksheet.prototype;
  const read = sheets.getCell;
  sheets.getCell = function (row, column) {
    const cells = known && cellsOf(known, this);
    if (!cells) return read.call(this, row, column);
    const at = row * COLUMNS + column;
    const cell = cells.get(at);
    if (cell !== undefined || cells.has(at)) return cell;
    const found = read.call(this, row, column);
    cells.set(at, found);
    return found;
  };
}

function cellsOf(frame: WeakMap<Worksheet, Map<number, Cell>>, sheet: Worksheet): Map<number, Cell> {
  const cells = frame.get(sheet) ?? new Map<number, Cell>();
  frame.set(sheet, cells);
  return cells;
}
