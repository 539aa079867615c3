import { heightFor, LOOKS, type Look } from '../core/grids/language/look';
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
    rows[row] = Math.max(rows[row] ?? 0, heightFor(shown, width, style));
  }
  return { plan: { ...plan, rows }, results };
}
