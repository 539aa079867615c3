/** A → 0, AA → 26. */
export const columnIndex = (letters: string): number =>
  letters.split('').reduce((sum, letter) => sum * 26 + letter.toUpperCase().charCodeAt(0) - 64, 0) - 1;

/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? columnName(before) : '') + String.fromCharCode(65 + (column % 26));
}
