import { type Injector, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/** After the marks of Univer (10). */
const AFTER_MARKS = 9;

/**
 * Univer 0.25.1 marks in green a number that is a text (ForceStringRenderController, in sheets-ui), what a formula writes too:
 * « February 2026 », which is nobody's mistake, on an English page alone. Only what one typed is marked.
 */
export function markOnlyTypedTexts(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_MARKS,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { rawData }, next) => {
      if (!cell?.markers?.tl || !(rawData?.f || rawData?.si)) return next(cell);
      const { tl: _mark, ...markers } = cell.markers;
      return next({ ...cell, markers });
    },
  });
}
