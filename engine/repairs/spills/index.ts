/** Answers that fill several cells. */
export { readLeftCellsAsEmpty } from './cells';
export { emptyLeftCells } from './model';
export { giveEachItsPlace } from './places';
export { calculateUntilAllIsRead } from './rounds';
