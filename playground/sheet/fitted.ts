/** « 0,3333333333 », « 12.5 »: a number as it is shown without a format. */
const PLAIN = /^-?\d+[.,](\d+)$/;

/**
 * A number as its cell has room for it: the same, or with fewer decimals where it has no format of its own, or #### as many
 * as there is room for. A figure is never cut.
 */
export function fittedNumber(
  text: string,
  room: number,
  measure: (text: string) => number,
  hasNoFormat: boolean,
): string {
  if (measure(text) <= room) return text;
  const decimals = hasNoFormat ? (PLAIN.exec(text)?.[1]?.length ?? 0) : 0;
  const mark = text.includes(',') ? ',' : '.';
  for (let places = decimals - 1; places >= 0; places--) {
    const shorter = Number(text.replace(',', '.')).toFixed(places).replace('.', mark);
    if (measure(shorter) <= room) return shorter;
  }
  return '#'.repeat(Math.max(1, Math.floor(room / measure('#'))));
}
