/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? columnName(before) : '') + String.fromCharCode(65 + (column % 26));
}
