import { type Area, areaOf, relative } from '../../core/formula/addresses';
import type { FakeSheet } from './fake-cells';
import { builder, type Listener, type Made, type Method, pretend } from './fake-google';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Areas of the fake count from 1, as Google's ranges do. */
const fromOne = ({ row, column, ...size }: Area): Area => ({ row: row + 1, column: column + 1, ...size });
const nameOf = ({ row, column, ...size }: Area): string => relative({ row: row - 1, column: column - 1, ...size });

/** The setter, the getter and their plurals of one kind of content. */
function contentMethods(kind: string, sheet: FakeSheet, area: Area): Record<string, Method> {
  const singular = kind === 'FontFamilies' ? 'FontFamily' : kind.slice(0, -1);
  const setAll = (grid: readonly (readonly unknown[])[]): void => {
    if (grid.length !== area.rows || grid.some((row) => row.length !== area.columns)) {
      throw new Error(`The data is not ${area.rows} × ${area.columns}, as the range is.`);
    }
    grid.forEach((row, i) => {
      row.forEach((content, j) => {
        sheet.set(kind, area.row + i, area.column + j, content);
      });
    });
  };
  const getAll = (): unknown[][] =>
    Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (_, j) => sheet.get(kind, area.row + i, area.column + j)),
    );
  return {
    [`get${kind}`]: getAll,
    [`get${singular}`]: () => getAll()[0]?.[0],
    [`set${kind}`]: (grid) => setAll(grid as unknown[][]),
    [`set${singular}`]: (content) =>
      setAll(Array.from({ length: area.rows }, () => Array<unknown>(area.columns).fill(content))),
  };
}

const KINDS =
  `Values Formulas NumberFormats Notes Backgrounds DataValidations FontWeights FontFamilies FontColors FontStyles
  HorizontalAlignments VerticalAlignments Wraps RichTextValues`.split(/\s+/);

/** A setter of Google's returns its object. */
function chained(methods: Record<string, Method>, self: () => object): Record<string, Method> {
  return Object.fromEntries(
    Object.entries(methods).map(([name, method]) => [
      name,
      name.startsWith('set')
        ? (...args: unknown[]) => {
            method(...args);
            return self();
          }
        : method,
    ]),
  );
}

/** Merges are refused where one is already. */
function merge(sheet: FakeSheet, areas: readonly Area[]): void {
  for (const area of areas) {
    const name = nameOf(area);
    if (sheet.merges.includes(name)) throw new Error(`${name} is merged already.`);
    sheet.merges.push(name);
  }
}

/** What a range of the fake is, for those that are given one. */
const behind = new WeakMap<object, { readonly state: FakeSheet; readonly area: Area }>();

function pasteOnto(destination: object, state: FakeSheet, { row, column, rows, columns }: Area): void {
  const target = behind.get(destination);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      target?.state.paste(target.area.row + i, target.area.column + j, state, row + i, column + j);
    }
  }
}

function fakeRange(state: FakeSheet, area: Area, sheet: () => Sheet, told: Listener): Range {
  const { row, column, rows, columns } = area;
  const isInside = row + rows - 1 <= state.rows && column + columns - 1 <= state.columns;
  if (row < 1 || column < 1 || rows < 1 || columns < 1 || !isInside) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  const contents = Object.assign({}, ...KINDS.map((kind) => contentMethods(kind, state, area)));
  // The fake has no getter of sizes, so that a test sees a question without an answer refused.
  const { setFontSizes } = contentMethods('FontSizes', state, area);
  const range: Range = pretend<Range>(
    'Range',
    {
      getRow: () => row,
      getColumn: () => column,
      getNumRows: () => rows,
      getNumColumns: () => columns,
      getA1Notation: () => nameOf(area),
      getSheet: sheet,
      getCell: (down: number, right: number) =>
        fakeRange(state, { row: row + down - 1, column: column + right - 1, rows: 1, columns: 1 }, sheet, told),
      canEdit: () => !state.isProtected,
      copyTo: (destination: Range) => pasteOnto(destination, state, area),
      merge: () => {
        merge(state, [area]);
        return range;
      },
      mergeAcross: () => {
        merge(
          state,
          Array.from({ length: rows }, (_, i) => ({ ...area, row: row + i, rows: 1 })),
        );
        return range;
      },
      ...chained({ ...contents, setFontSizes }, () => range),
    },
    told,
  );
  behind.set(range, { state, area });
  return range;
}

function fakeRangeList(state: FakeSheet, names: readonly string[], told: Listener, rangeAt: (area: Area) => Range) {
  const areas = names.map((name) => fromOne(areaOf(name)));
  const eachCell = (work: (row: number, column: number) => void): void => {
    for (const { row, column, rows, columns } of areas) {
      for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) work(row + i, column + j);
    }
  };
  const list: GoogleAppsScript.Spreadsheet.RangeList = pretend<GoogleAppsScript.Spreadsheet.RangeList>(
    'RangeList',
    {
      setBorder: (...[top, , bottom, , , , color]: readonly unknown[]) => {
        if (top) eachCell((row, column) => state.set('above', row, column, color));
        if (bottom) eachCell((row, column) => state.set('below', row, column, color));
        return list;
      },
      getRanges: () => areas.map(rangeAt),
    },
    told,
  );
  return list;
}

/** How many rows or columns a sheet has, changed as Google does. */
function sizeMethods(state: FakeSheet): Partial<Sheet> {
  const remove = (side: 'rows' | 'columns') => (first: number, count: number) => {
    if (count < 1 || first < 1 || first + count - 1 > state[side]) throw new Error('Those are out of bounds.');
    state[side] -= count;
  };
  return {
    getMaxRows: () => state.rows,
    getMaxColumns: () => state.columns,
    deleteRows: remove('rows'),
    deleteColumns: remove('columns'),
    insertRowsAfter: (_after: number, count: number) => {
      state.rows += count;
    },
    insertColumnsAfter: (_after: number, count: number) => {
      state.columns += count;
    },
  } as Partial<Sheet>;
}

function spread(lengths: Map<number, number>, most: number): (first: number, count: number, pixels: number) => void {
  return (first, count, pixels) => {
    if (first < 1 || first + count - 1 > most || pixels < 1) throw new Error('Those are out of bounds.');
    for (let i = 0; i < count; i++) lengths.set(first + i, pixels);
  };
}

/** `copy` puts a copy of a sheet at the end of the spreadsheet. */
export function fakeSheet(state: FakeSheet, told: Listener, copy: (state: FakeSheet) => Sheet): Sheet {
  const range = (area: Area): Range => fakeRange(state, area, () => sheet, told);
  const keep = (setting: string) => (content: unknown) => {
    state.settings[setting] = content;
  };
  const setters = {
    setColumnWidths: (...args: unknown[]) => spread(state.widths, state.columns)(...(args as [number, number, number])),
    setRowHeights: (...args: unknown[]) => spread(state.heights, state.rows)(...(args as [number, number, number])),
    setHiddenGridlines: keep('hiddenGridlines'),
    setTabColor: keep('tabColor'),
    setFrozenRows: keep('frozenRows'),
    setActiveSelection: keep('selection'),
  };
  const sheet: Sheet = pretend<Sheet>(
    'Sheet',
    {
      getName: () => state.name,
      getSheetId: () => state.id,
      getType: () => 'GRID',
      isSheetHidden: () => state.isHidden,
      setName: (name: string) => {
        state.name = name;
        return sheet;
      },
      hideSheet: () => {
        state.isHidden = true;
        return sheet;
      },
      copyTo: () => copy(state),
      getRange: (row: number | string, column: number = 1, rows: number = 1, columns: number = 1): Range =>
        range(typeof row === 'string' ? fromOne(areaOf(row)) : { row, column, rows, columns }),
      getRangeList: (names: string[]) => fakeRangeList(state, names, told, range),
      getLastRow: () => state.extent[0],
      getLastColumn: () => state.extent[1],
      getDataRange: () => {
        const [rows, columns] = state.extent.map((last) => Math.max(1, last)) as [number, number];
        return range({ row: 1, column: 1, rows, columns });
      },
      setConditionalFormatRules: (rules: readonly unknown[]) => {
        state.conditions = rules as readonly Made[];
      },
      newChart: () => builder('EmbeddedChartBuilder', told),
      insertChart: (chart: unknown) => {
        state.charts.push(chart as Made);
      },
      ...sizeMethods(state),
      ...chained(setters, () => sheet),
    } as Partial<Sheet>,
    told,
  );
  return sheet;
}
