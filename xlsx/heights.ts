import { heightFor, LOOKS, type Look, ROW_HEIGHT } from '../core/grids/language/look';
import type { Computed } from './draw-sheet';

/** Rows as high as what their formulas show: a spreadsheet that opens a file keeps the heights that it says. */
export function withRowsHighEnough({ plan, results }: Computed): Computed {
  const rows = [...plan.rows];
  const across = new Map(plan.merges.map((merge) => [`${merge.row},${merge.column}`, merge]));
  for (const { row, column, value, look } of plan.cells) {
    const shown = results[row]?.[column];
    const style: Look = LOOKS[look];
    const { columns = 1, rows: high = 1 } = across.get(`${row},${column}`) ?? {};
    if (value !== undefined || typeof shown !== 'string' || !style.wrap || high > 1) continue;
    const width = plan.columns.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    const needed = heightFor(shown, width, style);
    // One line stands in any row, those of small letters included.
    if (needed > ROW_HEIGHT) rows[row] = Math.max(rows[row] ?? 0, needed);
  }
  return { plan: { ...plan, rows }, results };
}
