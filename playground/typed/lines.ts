/** Between quotes that are closed where the cell ends. */
const closed = (separator: string): RegExp => new RegExp(`"([^"]*(?:""[^"]*)*)"(?=${separator}|[\\r\\n]|$)`, 'y');
const UP_TO_END = /[^\r\n]*/y;

/** How a cell between quotes is to be read: in a .csv its quotes go; on a clipboard, those only that it could not be without. */
type Unquote = (inner: string, quoted: string) => string;
const unquoted: Unquote = (inner) => inner.replaceAll('""', '"');

/** RFC 4180: a text between quotes may hold separators, line ends and doubled quotes. */
export function readLines(text: string, separator: string, unquote = unquoted): string[][] {
  const quoted = closed(separator);
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length) {
    quoted.lastIndex = at;
    const [whole, inner] = (text.charAt(at) === '"' && quoted.exec(text)) || [];
    if (whole !== undefined && inner !== undefined) {
      line.push(unquote(inner, whole));
      at += whole.length;
    } else {
      UP_TO_END.lastIndex = at;
      const upToEnd = UP_TO_END.exec(text)?.[0] ?? '';
      const end = upToEnd.indexOf(separator);
      const value = end < 0 ? upToEnd : upToEnd.slice(0, end);
      line.push(value);
      at += value.length;
    }
    if (text.charAt(at) === separator) {
      at++;
      if (at === text.length) line.push('');
    } else {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      lines.push(line);
      line = [];
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** A cell that holds a tab, a line end or a quote comes with quotes around it from other spreadsheets; others are as written. */
export const unquotedWhereNeeded: Unquote = (inner, quoted) =>
  /[\t\r\n]|""/.test(inner) ? unquoted(inner, quoted) : quoted;
