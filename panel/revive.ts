/**
 * A file for anyone holds values, and their formulas beside them on its sheet « Mutu ». Here they go back to their places, as
 * they do when such a file is imported; what was changed by hand stays.
 */

import { tokenize } from '../core/formula';
import { areaOf, relative } from '../core/formula/addresses';
import { inSpellingOf } from '../core/formula/calls';
import { type SheetRange, writtenFrom } from '../core/formula/references';
import { goesThroughRange } from '../core/formula/through-ranges';
import { type CellsAt, fateOf, type Held, placeOf } from '../core/kept/fate';
import { BACK, CODES, COLUMN, STATES, TOTAL_ABOVE } from '../core/kept/layout';
import { type FigureLine, isKeptSheet, type KeptCell, type NamedPlace, readKeptSheet } from '../core/kept/read-sheet';
import { inLanguage, type Language, type Text } from '../core/values/text';
import type { Cells, Change, Spelling } from './host';

/** A sheet « Mutu » of a workbook, and what it tells. */
interface KeptSheet {
  readonly cells: Cells;
  readonly lines: readonly FigureLine[];
}

/** Several files for anyone may have been put together. */
const keptSheetsIn = (sheets: readonly Cells[]): readonly KeptSheet[] =>
  sheets.reduce<KeptSheet[]>((all, cells) => {
    if (!isKeptSheet(valuesOf(cells))) return all;
    const lines = readKeptSheet(keptCells(cells));
    return lines && lines.length > 0 ? all.concat([{ cells, lines }]) : all;
  }, []);

/**
 * What is to be done in a workbook. It yields the references that it still has to read, and is given their cells: a host may
 * answer at once or later. `sheets` are those that can be seen; a sheet « Mutu » that was hidden is found by its name.
 */
export function* revivalIn(
  sheets: readonly Cells[],
  spelling: Pick<Spelling, 'prefix'>,
  language: Language,
): Generator<readonly string[], Revival, readonly (Cells | null | undefined)[]> {
  const seen = keptSheetsIn(sheets);
  const kept = seen.length > 0 ? seen : yield* hiddenKeptSheets();
  const places = elsewhere(kept, sheets);
  const more = places.length > 0 ? yield places : [];
  return revival(kept, sheets.concat(there(more)), spelling, language);
}

function* hiddenKeptSheets(): Generator<
  readonly string[],
  readonly KeptSheet[],
  readonly (Cells | null | undefined)[]
> {
  const [states] = yield [STATES];
  if (!states) return [];
  return keptSheetsIn(there(yield [writtenFrom({ sheet: states.sheet, range: 'A:XFD' }, '')]));
}

const there = (cells: readonly (Cells | null | undefined)[]): Cells[] =>
  cells.filter((one): one is Cells => one !== undefined && one !== null);

/** The figures on sheets that were not read with the others: hidden ones, and those that are no more. */
function elsewhere(kept: readonly KeptSheet[], sheets: readonly Cells[]): readonly string[] {
  const read = new Set(sheets.map(({ sheet }) => sheet.toLowerCase()));
  return kept.reduce<string[]>((all, { lines }) => {
    const places = lines.map(placeOf).filter((place): place is NamedPlace => place !== undefined);
    const unread = places.filter(({ sheet }) => !read.has(sheet.toLowerCase()));
    return all.concat(unread.map(({ sheet, area }) => writtenFrom({ sheet, range: relative(area) }, '')));
  }, []);
}

export interface Revival {
  readonly changes: readonly Change[];
  readonly count: number;
  /** Figures that were changed since, or that cannot be followed: their values stay. */
  readonly stayed: readonly SheetRange[];
  /** The sheets « Mutu » that have nothing left to tell. */
  readonly spent: readonly string[];
}

interface Revived {
  readonly line: FigureLine;
  readonly change: Change;
}

/** What is to be written: formulas, and on the sheet « Mutu » that they are back, so that it marks nothing any more. */
function revival(
  kept: readonly KeptSheet[],
  read: readonly Cells[],
  { prefix }: Pick<Spelling, 'prefix'>,
  language: Language,
): Revival {
  const cellsAt = reader(read);
  const all = { changes: [] as Change[], stayed: [] as SheetRange[], spent: [] as string[], count: 0 };
  for (const { cells, lines } of kept) {
    const back: Revived[] = [];
    let settled = 0;
    for (const line of lines) {
      const fate = fateOf(line, cellsAt);
      const formula = fate?.becomes === 'formula' ? spelled(fate.formula, fate.place, prefix) : undefined;
      if (fate && formula !== undefined) back.push({ line, change: changeAt(fate.place, formula) });
      else if (fate && fate.becomes !== 'same')
        all.stayed.push({ sheet: fate.place.sheet, range: relative(fate.place.area) });
      else settled++;
    }
    if (back.length === 0) continue;
    const isSpent = back.length + settled === lines.length;
    all.changes.push(...back.map(({ change }) => change), ...told(cells, back, isSpent, language));
    if (isSpent) all.spent.push(cells.sheet);
    all.count += back.length;
  }
  return all;
}

/** The first cell holds the formula, the others wait for what it fills them with. */
function changeAt({ sheet, area }: NamedPlace, formula: string): Change {
  const contents = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => (row === 0 && column === 0 ? { formula } : { value: null })),
  );
  return { sheet, range: relative(area), contents };
}

/**
 * As this host takes it; undefined where it cannot. Sheets reads one cell of a range unless ArrayFormula says otherwise, so
 * that « @ » is of no use there, and it has no « D3# ».
 */
function spelled(formula: string, { area }: NamedPlace, prefix: Spelling['prefix']): string | undefined {
  const own = inSpellingOf(formula, prefix);
  if (prefix === 'MUTU.') return own;
  const tokens = tokenize(own);
  if (tokens.some(({ kind, text }) => kind === 'operator' && text === '#')) return undefined;
  const bare = tokens.map(({ kind, text }) => (kind === 'operator' && text === '@' ? '' : text)).join('');
  const isArray = area.rows > 1 || area.columns > 1 || goesThroughRange(formula);
  return isArray ? `=ARRAYFORMULA(${bare.slice(1)})` : bare;
}

/** The lines of what is back, those that follow one another at once; and the total, once nothing is left to tell. */
function told({ sheet, ...cells }: Cells, back: readonly Revived[], isSpent: boolean, language: Language): Change[] {
  const contents = [{ value: inLanguage(TOLD.state, language) }, { value: 0 }, { value: BACK }];
  const runs: { row: number; firstColumn: number; rows: number }[] = [];
  for (const { line } of back) {
    const run = runs[runs.length - 1];
    if (run && run.row + run.rows === line.row) run.rows++;
    else runs.push({ row: line.row, firstColumn: line.firstColumn, rows: 1 });
  }
  const changes = runs.map(
    ({ row, firstColumn, rows }): Change => ({
      sheet,
      range: relative({ row, column: COLUMN.state + firstColumn, rows, columns: contents.length }),
      contents: Array.from({ length: rows }, () => contents),
    }),
  );
  const total = isSpent ? totalOf({ sheet, ...cells }) : undefined;
  if (total === undefined) return changes;
  return changes.concat([{ sheet, range: total, contents: [[{ value: inLanguage(TOLD.spent, language) }]] }]);
}

/** Where the sheet counts what is out of date; undefined when something else is there now. */
function totalOf(cells: Cells): string | undefined {
  const all = keptCells(cells);
  const code = all.find(({ value }) => value === CODES.formula);
  const total = all.find(
    ({ row, column, formula }) =>
      code !== undefined &&
      row === code.row - TOTAL_ABOVE &&
      column === code.column - COLUMN.own &&
      formula !== undefined,
  );
  return total && relative(total);
}

const TOLD: Readonly<Record<'state' | 'spent', Text>> = {
  state: { fr: 'formule remise', en: 'formula back' },
  spent: {
    fr: 'Toutes les formules ont repris leur place : cette feuille ne sert plus, vous pouvez la supprimer.',
    en: 'All formulas are back in their places: this sheet is of no more use, you can delete it.',
  },
};

const valuesOf = ({ values }: Cells): { readonly value: unknown }[] =>
  values.reduce<{ value: unknown }[]>((all, row) => all.concat(row.map((value) => ({ value }))), []);

function keptCells({ range, values, formulas }: Cells): KeptCell[] {
  const first = areaOf(range);
  const cells: KeptCell[] = [];
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      const formula = formulas[r]?.[c];
      if (value === null && !formula) return;
      cells.push({ row: first.row + r, column: first.column + c, ...heldOf(value, formula) });
    });
  });
  return cells;
}

const heldOf = (value: Cells['values'][number][number] | undefined, formula: string | undefined): Held & object => ({
  value: value ?? undefined,
  formula: formula ? formula.replace(/^=/, '') : undefined,
});

function reader(read: readonly Cells[]): CellsAt {
  return ({ sheet, area }) => {
    const named = read.filter((cells) => cells.sheet.toLowerCase() === sheet.toLowerCase());
    if (named.length === 0) return undefined;
    const there = named.map((cells) => ({ cells, first: areaOf(cells.range) }));
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => {
        const [row, column] = [area.row + r, area.column + c];
        const found = there.find(
          ({ cells, first }) => cells.values[row - first.row]?.[column - first.column] !== undefined,
        );
        if (!found) return undefined;
        const [i, j] = [row - found.first.row, column - found.first.column];
        return heldOf(found.cells.values[i]?.[j], found.cells.formulas[i]?.[j]);
      }),
    );
  };
}
