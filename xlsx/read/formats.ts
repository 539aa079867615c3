/**
 * The formats that a file names by their number only (ECMA-376, 18.8.30). Those that follow the reader's country are
 * Québec's here: dates begin with their year (Excel's short date in French and English Canada), hours go to 24 and
 * negative amounts have a sign.
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'yyyy-mm-dd'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy-mm-dd h:mm'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;[Red]-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;[Red]-#,##0.00'],
  [41, '#,##0'],
  [43, '#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);
/** Money, with and without cents, by their numbers. */
const MONEY: ReadonlyMap<number, 0 | 2> = new Map([
  [5, 0],
  [6, 0],
  [7, 2],
  [8, 2],
  [42, 0],
  [44, 2],
]);
/** Dates of countries that have other eras (27 to 36, 50 to 58). */
const isForeignDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

export function builtInFormat(id: number, money: (decimals: 0 | 2) => string): string | undefined {
  const decimals = MONEY.get(id);
  if (decimals !== undefined) return money(decimals);
  return isForeignDate(id) ? 'yyyy-mm-dd' : BUILT_IN.get(id);
}

/** « 0\ \h » → « 0" h" »: a sign after « \ » is one to show, and Univer reads it as a code, a % or an hour. */
export function readFormat(code: string): string {
  let read = '';
  let shown = '';
  const flush = (): void => {
    if (shown) read += `"${shown}"`;
    shown = '';
  };
  for (let at = 0; at < code.length; at++) {
    const sign = code.charAt(at);
    if (sign === '\\') shown += code.charAt(++at);
    else if (sign === '"') {
      const end = code.indexOf('"', at + 1);
      shown += code.slice(at + 1, end < 0 ? code.length : end);
      at = end < 0 ? code.length : end;
    } else {
      flush();
      read += sign;
      // The sign that fills a cell, or leaves the width of another, is not a code either.
      if (sign === '*' || sign === '_') read += code.charAt(++at);
    }
  }
  flush();
  return read;
}

/** What Excel takes in a format of numbers; it refuses a whole file for a longer one. */
export const MOST_SIGNS = 255;

/** « 0"h" » → « 0\h », where it is too long: as short as it was in the file that it comes from. */
export const shortFormat = (pattern: string): string =>
  pattern.length <= MOST_SIGNS
    ? pattern
    : pattern.replace(/[_*].|"([^"]*)"/gs, (part, shown?: string) => (shown?.length === 1 ? `\\${shown}` : part));

/** Without what is only shown: texts, colours, conditions. */
const codesOf = (pattern: string): string =>
  pattern.replace(/"[^"]*"|\\.|[_*]./g, '').replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');

/** Whether a format shows a day, and not only an hour. */
export const showsDay = (pattern: string | undefined): boolean =>
  pattern !== undefined && pattern !== '@' && /[yd]|mmm/i.test(codesOf(pattern).replace(/General/gi, ''));
