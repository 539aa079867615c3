import { type Area, areaOf, relative } from '../../core/formula/addresses';
import { readBook } from '../../xlsx/read/book';
import type { FileValue } from '../../xlsx/read/sheet';

export interface OpenedSheet {
  readonly name: string;
  at(row: number, column: number): FileValue | undefined;
  /** « B8 #VALUE! » */
  readonly errors: readonly string[];
}
/** A line of the sheet « Mutu ». */
export interface Line {
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly state: FileValue | undefined;
  readonly changes: FileValue | undefined;
  readonly isFigure: boolean;
}
export interface Opened {
  readonly sheets: readonly OpenedSheet[];
  /** What the sheet « Mutu » says first. */
  readonly total: FileValue | undefined;
  readonly lines: readonly Line[];
}

/** A file as another spreadsheet left it, its last sheet read as a person does. */
export async function opened(bytes: Uint8Array): Promise<Opened> {
  const book = await readBook(bytes, () => '0.00');
  const sheets = book.sheets.map(({ name, cells }): OpenedSheet => {
    const values = new Map(cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
    const errors = cells.flatMap(({ row, column, value }) =>
      typeof value === 'object' && 'error' in value ? [`${relative({ row, column })} ${value.error}`] : [],
    );
    return { name, at: (row, column) => values.get(`${row} ${column}`), errors };
  });
  const last = sheets[sheets.length - 1];
  const isMutu = last?.name === 'Mutu';
  return { sheets, total: isMutu ? last.at(4, 0) : undefined, lines: isMutu ? linesOf(last) : [] };
}

/** The lines under « Feuille », as far as those of what is watched. */
function linesOf(sheet: OpenedSheet): Line[] {
  const lines: Line[] = [];
  let isFigure = true;
  for (let row = 8; sheet.at(row, 6) !== 'mutu:valeurs'; row++) {
    const [name, place, cells, state] = [0, 7, 3, 4].map((column) => sheet.at(row, column));
    const figure = typeof place === 'string' && place !== '';
    const areas = String(figure ? place : (cells ?? ''));
    isFigure &&= figure;
    const isHeading = typeof sheet.at(row, 5) !== 'number';
    if (isHeading || typeof name !== 'string') continue;
    lines.push({ sheet: name, areas: areas.split(', ').map(areaOf), state, changes: sheet.at(row, 5), isFigure });
  }
  return lines;
}
