/**
 * A number or a date that is wider than its cell is #### rather than cut. Univer draws it from its left and cuts what goes
 * beyond (engine-render 0.25.1, Text.drawWith), or lets it run over several lines in a cell that wraps its text:
 * −1 234 567 890 was read −1 234 567 89. A number without a format first gives up decimals, as in Excel; its value stays whole in
 * the formula bar.
 */
import { CellValueType, isDefaultFormat, type Nullable, WrapStrategy } from '@univerjs/core';
import { Font, FontCache, type IFontCacheItem } from '@univerjs/engine-render';
import { fittedNumber } from '../sheet/fitted';

/** What is used here of Univer's painter of texts, which keeps it to itself. */
interface Painter {
  _renderText(ctx: unknown, row: number, column: number, context: Context, overflows: unknown): void;
}
interface Context {
  readonly startX: number;
  readonly endX: number;
  readonly fontCache?: Nullable<IFontCacheItem>;
}

/** On each side, where the style says none. */
const PADDING = 2;

export function hideCutNumbers(): void {
  const painter = Font.prototype as unknown as Painter;
  const paint = painter._renderText;
  painter._renderText = function (ctx, row, column, context, overflows) {
    paint.call(this, ctx, row, column, fitted(context), overflows);
  };
}

function fitted(context: Context): Context {
  const { fontCache, startX, endX } = context;
  const cell = fontCache?.cellData;
  if (!fontCache || cell?.t !== CellValueType.NUMBER || cell.v === undefined || cell.v === null) return context;
  const { fontString } = fontCache;
  const { l = PADDING, r = PADDING } = fontCache.style?.pd ?? {};
  // Half a pixel is lost when sizes are rounded.
  const room = endX - startX - (l ?? PADDING) - (r ?? PADDING) + 0.5;
  const measure = (text: string): number => FontCache.getMeasureText(text, fontString).width;
  const text = String(cell.v);
  const shown = fittedNumber(text, room, measure, isDefaultFormat(fontCache.style?.n?.pattern));
  const wraps = fontCache.wrapStrategy === WrapStrategy.WRAP;
  if (shown === text && !wraps) return context;
  return { ...context, fontCache: { ...fontCache, cellData: { ...cell, v: shown }, wrapStrategy: WrapStrategy.CLIP } };
}
