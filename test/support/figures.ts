/** Figures of a sentence that nobody remembers: more decimals than were typed. */

const QUOTED = /«[^»]*»|“[^”]*”/g;
const DATES = /\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?/g;
const FIGURE = /\d(?:[\d\u00a0\u202f,.]*\d)?(?:E[+-]?\d+)?/g;
/** More than these are a calculation's. */
const MOST_DECIMALS = 6;
const MOST_DIGITS = 9;

/** A figure with more than 6 decimals, or 9 digits of which more than 2 are decimals, that is not among those typed. */
export function longFigure(sentence: string, typed: string, language: 'fr' | 'en'): string | undefined {
  const plain = sentence.replace(QUOTED, ' ').replace(DATES, ' ');
  for (const [figure] of plain.matchAll(FIGURE)) {
    const number = figure
      .replace(/[\u00a0\u202f]/g, '')
      .replace(language === 'fr' ? /\./g : /,/g, '')
      .replace(',', '.');
    const decimals = /\.(\d+)/.exec(number)?.[1]?.length ?? 0;
    const digits = number.replace(/E.*$/, '').replace('.', '').replace(/^0+/, '').length;
    if (decimals <= MOST_DECIMALS && (digits <= MOST_DIGITS || decimals <= 2)) continue;
    if (!isTyped(Number(number), typed)) return figure;
  }
  return undefined;
}

/** As typed, as a percentage, or as the fraction of one. */
function isTyped(value: number, typed: string): boolean {
  const near = (other: number): boolean => Math.abs(other - value) <= 1e-9 * Math.abs(value);
  return [...typed.matchAll(/\d+(?:[.,]\d+)?(?:e[+-]?\d+)?/gi)].some(([text]) => {
    const other = Number(text.replace(',', '.'));
    return near(other) || near(other * 100) || near(other / 100);
  });
}
