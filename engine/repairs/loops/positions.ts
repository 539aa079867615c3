import { tokenize } from '../../../core/formula';
import { columnIndex } from '../../../core/formula/addresses';

/** Functions that ask where a cell is, never what it holds: =ROWS(A$5:A5) may stand in A5. */
const OF_POSITION = new Set([
  'ROW',
  'ROWS',
  'COLUMN',
  'COLUMNS',
  'AREAS',
  'SHEET',
  'ISREF',
  'ISFORMULA',
  'FORMULATEXT',
]);

/** Whether a formula may read the value of a cell, whatever it asks of its place. */
export function mayRead(formula: string, row: number, column: number): boolean {
  const words = wordsRead(formula);
  return words === 'any' || words.some((word) => reaches(word, row, column));
}

/** As many as a large workbook has: they are asked of at each calculation, each of several cells. */
const MOST_KNOWN = 50_000;
const known = new Map<string, readonly string[] | 'any'>();

/** The words of a formula outside what it only asks the place of; any, where it asks the place of nothing. */
function wordsRead(formula: string): readonly string[] | 'any' {
  const found = known.get(formula);
  if (found) return found;
  const tokens = tokenize(formula);
  const asksPlaces = tokens.some(({ kind, text }) => kind === 'function' && OF_POSITION.has(text.toUpperCase()));
  const words = asksPlaces
    ? withoutPositions(tokens)
        .split(/[^\w$:.!#'\u00c0-\u024f]+/)
        .filter((word) => word !== '')
    : 'any';
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(formula, words);
  return words;
}

function withoutPositions(tokens: ReturnType<typeof tokenize>): string {
  let rest = '';
  let inside = 0;
  tokens.forEach(({ kind, text }, at) => {
    const isPosition = kind === 'function' && OF_POSITION.has(text.toUpperCase());
    if (inside === 0 && !isPosition) rest += kind === 'string' || kind === 'function' ? ' ' : text;
    if (kind === 'open' && (inside > 0 || OF_POSITION.has((tokens[at - 1]?.text ?? '').toUpperCase()))) inside++;
    if (kind === 'close' && inside > 0) inside--;
  });
  return rest;
}

const CORNER = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/i;

/** A range that holds the cell; for a name, which may stand for one, yes. */
function reaches(word: string, row: number, column: number): boolean {
  if (/^(?:[\d.]+(?:E\d+)?|TRUE|FALSE)$/i.test(word)) return false;
  const [first = '', last = first] = word.replace(/^.*!/, '').split(':');
  const start = CORNER.exec(first);
  const end = CORNER.exec(last);
  if (!start || !end) return true;
  const columns = [columnIndex(start[1] ?? ''), columnIndex(end[1] ?? '')];
  const rows = [Number(start[2]) - 1, Number(end[2]) - 1];
  const isInColumns = !start[1] || (column >= Math.min(...columns) && column <= Math.max(...columns));
  return isInColumns && (!start[2] || (row >= Math.min(...rows) && row <= Math.max(...rows)));
}
