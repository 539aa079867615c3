import type { Text } from '../../values/text';
import { type Named, recordOf } from './contents';
import type {
  AnswerBlock,
  ChartBlock,
  Column,
  Content,
  Example,
  Given,
  Input,
  InputsBlock,
  Line,
  LinesBlock,
  ProseBlock,
  TableBlock,
} from './define';
import { TOTAL, t } from './words';

interface Question {
  readonly question: Text;
}
/** A question of the guide that the inputs after it answer. */
export const question = (asked: Text): Question => ({ question: asked });

/** Labelled cells to fill in, one under another. */
export function inputs(id: string, title: Text, entries: readonly (Named<string, Input> | Question)[]): InputsBlock {
  let asked: Question | undefined;
  const named: Named<string, Input>[] = [];
  for (const entry of entries) {
    if ('key' in entry) named.push({ key: entry.key, content: { ...entry.content, ...asked } });
    asked = 'key' in entry ? undefined : entry;
  }
  return { type: 'inputs', id, title, inputs: recordOf(named) };
}

// ——— Figures that are computed: lines, each with its label, and a cell for each column.

/** In a row of cells or of examples: this one stays empty. */
export const BLANK = undefined;

/** A formula (« =… ») or a text. */
type Cell = string | Text | undefined;
type LineColumn = Named<string, Content & { readonly label?: Text }>;
/** As many cells as there are columns, in their order. */
type CellsOf<Columns extends readonly LineColumn[]> = { readonly [Index in keyof Columns]: Cell };
type LineDetails = Omit<Line, 'label' | 'cells' | 'isTotal' | 'note'>;

export interface LineOf<Cells extends readonly Cell[]> {
  readonly key: string;
  readonly label: Text;
  readonly cells: Cells;
  readonly details: Omit<Line, 'label' | 'cells'>;
}
/** … to which what its first cell tells, when hovered over, may be added. */
interface NotedLine<Cells extends readonly Cell[]> extends LineOf<Cells> {
  readonly note: (fr: string, en: string) => LineOf<Cells>;
}

/** Its cells, after what this line holds that its columns do not say. */
type LineRest<Cells> = readonly [cells: Cells] | readonly [details: LineDetails, cells: Cells];

const lineOf =
  (isTotal: boolean) =>
  <const Cells extends readonly Cell[]>(key: string, label: Text, ...rest: LineRest<Cells>): NotedLine<Cells> => {
    const [said, cells] = rest.length === 1 ? [{}, rest[0]] : rest;
    const details = isTotal ? { ...said, isTotal } : said;
    const note = (fr: string, en: string): LineOf<Cells> => ({
      key,
      label,
      cells,
      details: { ...details, note: t(fr, en) },
    });
    return { key, label, cells, details, note };
  };

export const line = lineOf(false);
/** A line that sums up those above: ranges leave it out. */
export const total = lineOf(true);

export function lines<const Columns extends readonly LineColumn[]>(
  id: string,
  title: Text,
  said: {
    readonly labelHeader?: Text;
    readonly isPlain?: true;
    readonly columns: Columns;
    readonly lines: readonly LineOf<CellsOf<NoInfer<Columns>>>[];
  },
): LinesBlock {
  const keys = said.columns.map(({ key }) => key);
  const entries = said.lines.map(({ key, label, cells, details }) => ({
    key,
    content: { label, cells: byColumn<string | Text>(keys, cells), ...details },
  }));
  return {
    type: 'lines',
    id,
    title,
    ...(said.labelHeader && { labelHeader: said.labelHeader }),
    ...(said.isPlain && { isPlain: said.isPlain }),
    columns: recordOf(said.columns),
    lines: recordOf(entries),
  };
}

/** Values in the order of columns, under their names; a value that is not there stays out. */
function byColumn<T>(keys: readonly string[], values: readonly (T | undefined)[]): Record<string, T> {
  if (values.length > keys.length) throw new Error(`${values.length} values for the columns « ${keys.join(', ')} »`);
  const named: Record<string, T> = {};
  values.forEach((value, index) => {
    const key = keys[index];
    if (key !== undefined && value !== undefined) named[key] = value;
  });
  return named;
}

/** The same for values that may be under their names already. */
const named = <T>(keys: readonly string[], values: unknown): Record<string, T> =>
  Array.isArray(values) ? byColumn<T>(keys, values) : (values as Record<string, T>);

// ——— Tables: a row a partner, a cost, a date…

/** A column of a table says nothing that only inputs say. */
type TableColumn = Named<string, Column & { readonly name?: never; readonly unit?: never; readonly question?: never }>;
type KeyOf<Columns extends readonly TableColumn[]> = Columns[number]['key'];
type IsComputed = { readonly content: { readonly formula: string } | { readonly spill: string } };
/** A value of the worked example for each column that is filled in by hand, in their order; the last ones may be left out. */
type ExamplesOf<Columns extends readonly TableColumn[]> = Columns extends readonly [
  infer First extends TableColumn,
  ...infer Rest extends readonly TableColumn[],
]
  ? First extends IsComputed
    ? ExamplesOf<Rest>
    : readonly [(Example | undefined)?, ...ExamplesOf<Rest>]
  : number extends Columns['length']
    ? readonly (Example | undefined)[]
    : readonly [];
/** … or by the names of columns, where few are filled. */
type ByName<Columns extends readonly TableColumn[]> = Readonly<Partial<Record<KeyOf<Columns>, Example>>>;
type ExampleRow<Columns extends readonly TableColumn[]> = ExamplesOf<Columns> | ByName<Columns>;

/** Formulas and texts of the first columns, in their order; or of any, by their names. */
type OwnCells<Columns extends readonly TableColumn[]> =
  | { readonly [Index in keyof Columns]?: Cell }
  | Readonly<Partial<Record<KeyOf<Columns>, string | Text>>>;

/** A row that the grid fills in part: its own cells, then the example of the columns that are left to fill in. */
export interface GivenRow<Cells, Examples> {
  readonly cells: Cells;
  readonly example?: Examples;
  readonly content?: Content;
}
export interface Heading {
  readonly heading: Text;
}

export const given = <const Cells, const Examples = undefined>(
  cells: Cells,
  example?: Examples,
  content?: Content,
): GivenRow<Cells, Examples> => ({ cells, ...(example && { example }), ...(content && { content }) });

/** A title across a table. */
export const heading = (title: Text): Heading => ({ heading: title });

export function table<const Columns extends readonly TableColumn[]>(
  id: string,
  title: Text,
  said: {
    readonly help?: Text;
    readonly columns: Columns;
    readonly rowHeight?: number;
    readonly isPlain?: true;
    /** All its rows, given ones included; without it, only these. */
    readonly rows?: number;
    /** First rows of the table, always there. */
    readonly given?: readonly (
      | GivenRow<OwnCells<NoInfer<Columns>>, readonly (Example | undefined)[] | ByName<NoInfer<Columns>> | undefined>
      | Heading
    )[];
    /** The worked example of the rows after the given ones. */
    readonly examples?: readonly ExampleRow<NoInfer<Columns>>[];
    readonly totals?: {
      readonly label?: Text;
      /** Columns that are added up. */
      readonly sum?: readonly KeyOf<NoInfer<Columns>>[];
      /** Totals that are something else than a sum, by column. */
      readonly cells?: Readonly<Partial<Record<KeyOf<NoInfer<Columns>>, string>>>;
      readonly contents?: Readonly<Partial<Record<KeyOf<NoInfer<Columns>>, Content>>>;
    };
  },
): TableBlock {
  const { help, given: rowsGiven = [], examples = [], totals } = said;
  const columns = recordOf<Column>(said.columns);
  const byHand = Object.keys(columns).filter((key) => isByHand(columns[key]));
  const givenRow = (row: (typeof rowsGiven)[number]): Given => {
    if ('heading' in row) return row;
    const cells = named<string | Text>(Object.keys(columns), row.cells);
    const left = byHand.filter((key) => cells[key] === undefined);
    return { cells, ...(row.example && { example: named<Example>(left, row.example) }), ...contentIn(row.content) };
  };
  return {
    type: 'table',
    id,
    title,
    ...(help && { help }),
    columns,
    ...(said.given && { given: rowsGiven.map(givenRow) }),
    rows: said.rows ?? rowsGiven.length,
    examples: examples.map((row) => named<Example>(byHand, row)),
    ...(said.rowHeight !== undefined && { rowHeight: said.rowHeight }),
    ...(said.isPlain && { isPlain: said.isPlain }),
    ...(totals && {
      totals: {
        label: totals.label ?? TOTAL,
        cells: { ...sums(id, totals.sum ?? []), ...(totals.cells as Readonly<Record<string, string>> | undefined) },
        ...(totals.contents && { contents: totals.contents as Readonly<Record<string, Content>> }),
      },
    }),
  };
}

const contentIn = (content: Content | undefined): { content?: Content } => (content ? { content } : {});
const isByHand = (column: Column | undefined): boolean =>
  column !== undefined && column.formula === undefined && column.spill === undefined;

const sums = (id: string, keys: readonly string[]): Record<string, string> => {
  const cells: Record<string, string> = {};
  for (const key of keys) cells[key] = `=SUM({${id}.${key}})`;
  return cells;
};

// ——— What formulas answer, what is read, what is seen.

/** A table that one formula fills. */
export const answer = (id: string, title: Text, said: Omit<AnswerBlock, 'type' | 'id' | 'title'>): AnswerBlock => ({
  type: 'answer',
  id,
  title,
  ...said,
});

/** Questions and advice to read together. */
export const prose = (
  id: string,
  title: Text,
  paragraphs: readonly Text[],
  said: Pick<ProseBlock, 'isPlain'> = {},
): Omit<ProseBlock, 'span'> => ({
  type: 'prose',
  id,
  title,
  paragraphs,
  ...said,
});

/** Its series are labels, each with the « block.column » of its values. */
export const chart = (
  shape: ChartBlock['chart'],
  id: string,
  title: Text,
  said: Omit<ChartBlock, 'type' | 'id' | 'title' | 'chart' | 'series' | 'span'> & {
    readonly series: readonly (readonly [label: Text, values: string])[];
  },
): Omit<ChartBlock, 'span'> => ({
  type: 'chart',
  id,
  title,
  chart: shape,
  ...said,
  series: said.series.map(([label, values]) => ({ label, values })),
});
