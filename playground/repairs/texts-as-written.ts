import { CellValueType, type Injector, InterceptorEffectEnum, isDefaultFormat } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/** After what a formula spills (100), before number formats (10). */
const BEFORE_FORMATS = 95;

/**
 * Univer 0.25.1 gives a text that could be a number the format of numbers: =TEXT(5,"000") was 1900-01-05 in a cell of dates and
 * 500 % in one of percentages, and the reference « 00123 » of a file 123,00. The place: NumfmtCellContentController, in
 * sheets-numfmt, which leaves a text alone where it was forced to be one. A text is shown as it is written.
 */
export function showTextsAsWritten(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BEFORE_FORMATS,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      if (cell?.t !== CellValueType.STRING || typeof cell.v !== 'string') return next(cell);
      const pattern = location.workbook.getStyles().getStyleByCell(location.rawData)?.n?.pattern;
      return next(isDefaultFormat(pattern) ? cell : { ...cell, t: CellValueType.FORCE_STRING });
    },
  });
}
