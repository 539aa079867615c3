import { readFigure } from './figures';
import { readLines, unquotedWhereNeeded } from './lines';

/** The cells of a pasted text. */
export interface Laid {
  readonly rows: readonly (readonly string[])[];
  /** What it was cut at, but for tabs: it could have been meant otherwise. */
  readonly mark?: ';' | ',';
  /** What its lines do not all have as many of: they are left whole. */
  readonly uneven?: ';';
}

const isBlank = (cell: string | undefined): boolean => !cell?.trim();
const isFigure = (cell: string): boolean =>
  readFigure(cell, 'fr') !== undefined || readFigure(cell, 'en') !== undefined;

/**
 * Where the cells of a text are: at its tabs, or at the « ; » or the commas of a .csv, of which each line has as many. A sentence may
 * hold one too, with a space after it: there, figures tell a table. Undefined where the text is one cell.
 */
export function layOut(text: string): Laid | undefined {
  const whole = text.replace(/(?:\r?\n|\r)+$/, '').replace(/\r\n?/g, '\n');
  if (whole.includes('\t')) return { rows: readLines(whole, '\t', unquotedWhereNeeded) };
  return cutAtMarks(whole) ?? inLines(whole);
}

function cutAtMarks(text: string): Laid | undefined {
  // A formula holds marks of its own.
  if (/^\s*=/m.test(text)) return undefined;
  if (text.includes(';')) {
    const rows = readLines(text, ';');
    if (isTable(rows)) return { rows: rows.map((row) => row.map((cell) => cell.trim())), mark: ';' };
  }
  if (!/,\S/.test(text)) return undefined;
  const rows = readLines(text, ',');
  return areCommasMarks(rows) ? { rows, mark: ',' } : undefined;
}

function inLines(text: string): Laid | undefined {
  if (!text.includes('\n')) return undefined;
  const rows = readLines(text, '\t', unquotedWhereNeeded);
  const counts = new Set(
    rows.map(([line = '']) => (/;\S/.test(line) && !/; /.test(line) ? line.split(';').length : 0)),
  );
  const isUneven = !counts.has(0) && counts.size > 1;
  return isUneven ? { rows, uneven: ';' } : { rows };
}

/** The lines with a cell or more, but for a title above, of one cell. */
function bodyOf(rows: readonly string[][]): readonly string[][] {
  const filled = rows.filter((row) => row.length > 1 || !isBlank(row[0]));
  const first = filled.findIndex((row) => row.length > 1);
  return first < 0 ? [] : filled.slice(first);
}

function widthOf(body: readonly string[][]): number | undefined {
  const width = body[0]?.length ?? 0;
  return width > 1 && body.every((row) => row.length === width) ? width : undefined;
}

function isTable(rows: readonly string[][]): boolean {
  const body = bodyOf(rows);
  const width = widthOf(body);
  if (!width) return false;
  const isTight = body.every((row) => row.slice(1).every((cell) => !/^\s/.test(cell)));
  if (body.length === 1) return isTight && width > 2 && (body[0] ?? []).some(isFigure);
  return isTight || hasFigures(body, width);
}

/** A column of figures, perhaps under its title. */
function hasFigures(body: readonly string[][], width: number): boolean {
  return Array.from({ length: width }, (_, column) => column).some((column) => {
    const cells = body.map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));
    return (
      cells.length > 1 &&
      cells.filter(isFigure).length >= Math.max(1, cells.length - (isFigure(cells[0] ?? '') ? 0 : 1))
    );
  });
}

/** Commas part decimals, thousands and the words of a sentence too: here they are two a line at least, with no space, between figures and words. */
function areCommasMarks(rows: readonly string[][]): boolean {
  const body = bodyOf(rows);
  const width = widthOf(body) ?? 0;
  if (body.length < 2 || width < 3) return false;
  const isTight = body.every((row) => row.slice(1).every((cell) => !/^\s/.test(cell)));
  const hasWords = body.every((row) => row.some((cell) => !isBlank(cell) && !/^[\d .'-]+$/.test(cell)));
  const hasDays = body.slice(1).every((row) => row.some((cell) => /^\d{4}-\d\d-\d\d$/.test(cell)));
  return isTight && hasFigures(body, width) && (hasWords || hasDays);
}
