import type { CellError, Language } from '../../core';

/** A day or a time in a cell: a serial number in Excel and in the embedded host, a Date in Google Sheets. */
export class Moment {
  constructor(
    readonly serial: number,
    /** Where no date is asked. */
    readonly misplaced = false,
    /** The core gets it as a Date, as in Google Sheets. */
    readonly isDate = false,
  ) {}

  /** As Google Sheets hands it to a script: to the second. */
  get date(): Date {
    const day = Math.floor(this.serial);
    return new Date(1899, 11, 30 + day, 0, 0, Math.round((this.serial - day) * 86_400));
  }
}

/** What one cell holds, or what is typed between two semicolons. Blank is null; an error is one without a sentence. */
export type Content = number | string | boolean | null | CellError | Moment;
export type Cells = readonly (readonly Content[])[];

/** Typed inside the formula, in cells that the formula points to, or left out. */
export type Argument = { readonly typed: Content } | { readonly cells: Cells } | undefined;

/** One call, as a user writes it in any host. */
export interface Row {
  readonly id: string;
  readonly args: readonly Argument[];
  readonly language: Language;
  /** The kind of input it tries, for the report. */
  readonly idea: string;
}

export const typed = (content: Content): Argument => ({ typed: content });
export const cells = (grid: Cells): Argument => ({ cells: grid });
export const cell = (content: Content): Argument => ({ cells: [[content]] });

/** Where one content stands in the arguments of a row. */
export interface Spot {
  readonly argument: number;
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

const gridOf = (argument: Argument): Cells => {
  if (!argument) return [];
  return 'typed' in argument ? [[argument.typed]] : argument.cells;
};

export const spotsOf = (args: readonly Argument[]): Spot[] =>
  args.flatMap((argument, index) =>
    gridOf(argument).flatMap((line, row) => line.map((content, column) => ({ argument: index, row, column, content }))),
  );

/** The arguments with another content at a spot, typed where it was typed, in its cell where it was in a cell. */
export function replaced(args: readonly Argument[], spot: Spot, content: Content): Argument[] {
  const put = (argument: Argument): Argument => {
    if (argument && 'typed' in argument) return typed(content);
    const grid = gridOf(argument).map((line) => [...line]);
    const line = grid[spot.row];
    if (line) line[spot.column] = content;
    return cells(grid);
  };
  return args.map((argument, index) => (index === spot.argument ? put(argument) : argument));
}

/** The same call where each content is another one; the row itself when none is. */
export function mapped(row: Row, change: (content: Content, isTyped: boolean) => Content): Row {
  let isSame = true;
  const changed = (content: Content, isTyped: boolean): Content => {
    const next = change(content, isTyped);
    if (!Object.is(next, content)) isSame = false;
    return next;
  };
  const args = row.args.map((argument) => {
    if (!argument) return undefined;
    if ('typed' in argument) return typed(changed(argument.typed, true));
    return cells(argument.cells.map((line) => line.map((content) => changed(content, false))));
  });
  return isSame ? row : { ...row, args };
}

export const withArgument = (args: readonly Argument[], index: number, argument: Argument): Argument[] =>
  args.map((other, i) => (i === index ? argument : other));
