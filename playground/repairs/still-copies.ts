import { SelectionControl } from '@univerjs/sheets-ui';

/** What the repair touches of the frame around cells, private to the class. */
interface Marked {
  readonly dashedRect: { setProps(props: { strokeDashOffset: number }): void };
  _startAntLineAnimation(): void;
}

/**
 * The dashes around what was copied stay still. Univer 0.25.1 moves them at each frame until one presses Escape
 * (_startAntLineAnimation of SelectionControl, in sheets-ui), and for ever when the workbook they were in is no more.
 */
export function keepCopiesStill(): void {
  const marked = SelectionControl.prototype as unknown as Marked;
  marked._startAntLineAnimation = function (this: Marked) {
    this.dashedRect.setProps({ strokeDashOffset: 0 });
  };
}
