import type { Text } from '../../values/text';

/** What a grid is, once it is declared: the data that the plan is drawn from. How it is written is in `index.ts`. */

/** The steps of the guide; `all` runs through them, `example` is a case worked out. */
export type GuideStep =
  | 'impulse'
  | 'reflection'
  | 'diagnosis'
  | 'modelling'
  | 'realisation'
  | 'evaluation'
  | 'all'
  | 'example';

export type Kind = 'text' | 'money' | 'share' | 'quantity' | 'count' | 'date' | 'time' | 'choice';

/** What a cell holds, and what may be entered in it. */
export interface Content {
  readonly kind: Kind;
  /** Digits after the decimal mark; by default 2 for money, 1 for shares, none otherwise. */
  readonly decimals?: number;
  /** More digits than these, up to so many, where a figure has them: a price of 0,585 $, 3,75 h beside 4,0 h. */
  readonly most?: number;
  /** The words of a drop-down. */
  readonly choices?: readonly Text[];
  /** Or the cells that hold them: « block.column » of the same grid. */
  readonly choicesFrom?: string;
  /** Least value that may be entered; 0 by default. */
  readonly min?: number;
  /** Most that may be entered; 1 by default for a share. */
  readonly max?: number;
  /** Of a text that is a number of so many digits: an identifier. */
  readonly digits?: number;
  /** A text that runs over the blank cells beside it rather than be broken into lines. */
  readonly isOneLine?: true;
  /** In smaller letters, where many columns of words or of amounts stand side by side. */
  readonly isSmall?: true;
  /** Explains the cell to who hovers over it. */
  readonly note?: Text;
  /** What one is told of a number below the least, where the usual sentence does not say what to do. */
  readonly tooLow?: Text;
  /**
   * In a file that holds the whole guide, what this cell takes up of other grids, instead of the worked example: what is
   * typed once is not typed again. Cells (« needs!partners.name »), row for row; a formula (« ={costs!a}/{costs!b} »); or
   * a list of these, one a row. One may still type over it. A computed column is computed so there.
   */
  readonly follows?: Follows;
  /** What a name taken up is of this grid alone: another may be typed in its place, as one of a cost that nobody foresaw. */
  readonly isFree?: true;
}
export type Follows = string | readonly (string | undefined)[];

/** A value of the worked example: a number, an ISO date, a time (« 13:30 »), a text or the words of a choice. */
export type Value = number | string | Text;
/** … which, in the whole guide, is told by another grid; or is typed, where the rest of its column follows another. */
export type Example = Value | { readonly example: Value; readonly follows: string } | { readonly typed: Value };

export interface Input extends Content {
  readonly label: Text;
  /** Or a formula (« =… »): the unit that another input names. */
  readonly unit?: Text | string;
  /** The name formulas read in the workbook: ASCII, in each language. */
  readonly name: Text;
  readonly example?: Example;
  /** A question of the guide that this input and the next ones answer. */
  readonly question?: Text;
}
/** In a document of the organisation's own, blocks bear none of the tones that tell inputs, formulas and totals. */
interface Printed {
  readonly isPlain?: true;
}
/** Beside tables of narrow columns, labels need several of them. */
interface Labelled {
  /** Tracks that each label runs across; one when not said. */
  readonly labelSpan?: number;
}
/** Labelled inputs, one under another: label, value, unit. */
export interface InputsBlock extends Labelled {
  readonly type: 'inputs';
  readonly id: string;
  readonly title: Text;
  readonly inputs: Readonly<Record<string, Input>>;
}

export interface Column extends Content {
  readonly label: Text;
  /** Its header is filled in by hand (the name of a partner), « label » being what stands there until then. */
  readonly header?: { readonly example?: Text; readonly follows?: Follows };
  /** Its header is computed: a formula. */
  readonly headerFormula?: string;
  /** One formula a row; without `formula` and `spill` the column is filled in by hand. */
  readonly formula?: string;
  /** One formula in the first row, whose answer fills the column. */
  readonly spill?: string;
  /** In its place where the file has the other grids that this one reads. */
  readonly spillInFile?: string;
}
/** A row that the grid itself fills in part: the points of a check-list; or a title across the table. */
export type Given =
  | { readonly heading: Text }
  | {
      /** By column: a text that is always there, or a formula (« =… »). */
      readonly cells: Readonly<Record<string, string | Text>>;
      /** The worked example, in the other columns. */
      readonly example?: Readonly<Record<string, Example>>;
      /** Where a row holds something else than its columns say. */
      readonly content?: Content;
    };
/** A row a partner (or a cost, a date…): given rows, then prepared ones, then a totals row. */
export interface TableBlock extends Printed {
  readonly type: 'table';
  readonly id: string;
  readonly title: Text;
  readonly help?: Text;
  readonly columns: Readonly<Record<string, Column>>;
  /** First rows of the table, always there. */
  readonly given?: readonly Given[];
  /** All its rows, given ones included. */
  readonly rows: number;
  /** The worked example of the rows after the given ones. */
  readonly examples: readonly Readonly<Record<string, Example>>[];
  /** Pixels of its rows: room for a signature. Otherwise as high as what the grid writes in them. */
  readonly rowHeight?: number;
  readonly totals?: {
    readonly label: Text;
    readonly cells: Readonly<Record<string, string>>;
    /** Where a total is something else than its column: how many, what share. */
    readonly contents?: Readonly<Record<string, Content>>;
  };
}

export interface Line {
  readonly label: Text;
  /** By column: a formula (« =… ») or a text. */
  readonly cells: Readonly<Record<string, string | Text>>;
  readonly isTotal?: boolean;
  /** Where a line holds something else than its column says. */
  readonly kind?: Kind;
  readonly decimals?: number;
  readonly note?: Text;
  /** Its label leads to the sheet of another grid of the same file: a template's id. */
  readonly goTo?: string;
}
/** Figures that are computed, each with its label: what one reads rather than fills in. */
export interface LinesBlock extends Printed, Labelled {
  readonly type: 'lines';
  /** All of it in smaller letters. */
  readonly isSmall?: true;
  readonly id: string;
  readonly title: Text;
  /** The header of the labels; without headers, the block has none. */
  readonly labelHeader?: Text;
  readonly columns: Readonly<Record<string, Content & { readonly label?: Text }>>;
  readonly lines: Readonly<Record<string, Line>>;
}

/** A table that one formula fills, its header row included, unless the block has headers of its own. */
export interface AnswerBlock extends Printed {
  readonly type: 'answer';
  readonly id: string;
  readonly title: Text;
  readonly formula: string;
  /** For a formula that answers without headers. */
  readonly headers?: readonly Text[];
  /** Rows kept free for it, header included. */
  readonly rows: number;
  readonly columns: readonly (Kind | Pick<Content, 'kind' | 'decimals' | 'most' | 'isOneLine'>)[];
  /** What the numbers of each row are, under the header, where rows differ: an amount, then a chance. */
  readonly rowKinds?: readonly (Kind | undefined)[];
  /** Pixels; its texts are wrapped. */
  readonly rowHeight?: number;
  /** Pixels of its row of headers, where those that the formula gives take two lines. */
  readonly headerHeight?: number;
}

/** Questions and advice to read together. */
export interface ProseBlock extends Printed {
  readonly type: 'prose';
  readonly id: string;
  readonly title: Text;
  readonly paragraphs: readonly Text[];
  /** Tracks it runs across. */
  readonly span: number;
}

export interface Series {
  readonly label: Text;
  /** « block.column » */
  readonly values: string;
}
export interface ChartBlock {
  readonly type: 'chart';
  readonly id: string;
  readonly chart: 'line' | 'column' | 'bar' | 'pie';
  readonly title: Text;
  /** « block.column » */
  readonly categories: string;
  readonly series: readonly Series[];
  readonly kind: Kind;
  /** Columns or bars of a category one on another instead of side by side. */
  readonly stacked?: boolean;
  /** Its values may be below nought: columns and bars otherwise stand on it. */
  readonly mayBeNegative?: boolean;
  /** What the categories and the values are, in words. */
  readonly categoryTitle?: Text;
  readonly valueTitle?: Text;
  /** Rows and tracks it covers. */
  readonly rows: number;
  readonly span: number;
}

export type Block = InputsBlock | TableBlock | LinesBlock | AnswerBlock | ProseBlock | ChartBlock;

/** Blocks one under another, from a track on. */
export interface Stack {
  /** The first track of its blocks. */
  readonly track: number;
  readonly blocks: readonly Block[];
}

export interface Condition {
  /** « block.column », « block.line.column » or an input. */
  readonly on: string;
  /** A native formula; {cell} is the cell itself, {column} the cell of that column in the same row. */
  readonly when: string;
  readonly look: 'good' | 'warning' | 'bad';
  /** Without this one cell, something typed cannot be counted: it is named beside the title too. */
  readonly isMissing?: true;
}

export interface Template {
  readonly id: string;
  readonly step: GuideStep;
  /** The grid it follows in the gallery; only the first follows none. */
  readonly after?: string;
  readonly sheet: Text;
  readonly title: Text;
  /** Ways people ask for it, between commas: what they call it, what they want it for. */
  readonly asked?: Text;
  readonly purpose: Text;
  /** A formula that tells, above the blocks, what makes part of the sheet of no use. */
  readonly notice?: string;
  /** The same, in a file that holds the whole guide. */
  readonly noticeInFile?: string;
  /** Where the case comes from, when it is not the guide alone. */
  readonly source?: Text;
  /** Widths of the tracks blocks are laid on, in pixels. */
  readonly tracks: readonly number[];
  /** Stacks that stand side by side; the next band starts under the longest. */
  readonly bands: readonly (readonly Stack[])[];
  /** The bands that start a page when printed, counted from 0. */
  readonly pages?: readonly number[];
  /** Words that formulas answer with: « {yes} » is "Oui" or "Yes". */
  readonly words?: Readonly<Record<string, Text>>;
  /** Prints as a document of the organisation's own: neither the legend nor our name on its pages. */
  readonly isDocument?: true;
  readonly conditions?: readonly Condition[];
  /** Formulas that tell themselves of a text where a number should stand: they need not wait (« advances.check »). */
  readonly tellsOfTexts?: readonly string[];
}

export const isFormula = (content: string | Text | undefined): content is string =>
  typeof content === 'string' && content.charAt(0) === '=';
