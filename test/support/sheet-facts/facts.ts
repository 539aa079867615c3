/** What a sheet shows and allows, in words that no host owns: one line a fact, whatever made the sheet. */
import { type Area, areaOf, cellArea, relative } from '../../../core/formula/addresses';

/** « B8 bold » → « true ». */
export type Facts = Map<string, string>;
export type Host = 'file' | 'excel' | 'sheets' | 'page';

/** What a cell is worn with; what is not said is not there. */
export interface Worn {
  readonly font?: string;
  readonly size?: number;
  readonly ink?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fill?: string;
  readonly align?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly above?: string;
  readonly below?: string;
}

export interface Rule {
  readonly kind: string;
  readonly words?: readonly string[];
  readonly source?: string;
  readonly least?: number;
  readonly most?: number;
  readonly test?: string;
  readonly otherwise: 'refuse' | 'warn';
  readonly title?: string;
  readonly message: string;
}

export interface Marking {
  readonly area: string;
  readonly formula: string;
  readonly ink?: string;
  readonly fill?: string;
  readonly bold: boolean;
}

export interface Lettering {
  readonly font?: string;
  readonly size: number;
  readonly bold: boolean;
  readonly ink?: string;
}

export interface Drawn {
  readonly kind: string;
  readonly area: string;
  readonly title: string;
  readonly categories: string;
  readonly stacked: boolean;
  readonly legend: string;
  readonly series: readonly { readonly label: string; readonly values: string; readonly color?: string }[];
  /** Of a pie: the colours of its first pieces. */
  readonly pieces?: readonly string[];
  /** Nothing for a pie. */
  readonly axes?: {
    readonly fromZero: boolean;
    readonly pattern: string;
    readonly grid?: string;
    readonly categoryTitle: string;
    readonly valueTitle: string;
  };
  readonly letters: Readonly<Record<string, Lettering>>;
}

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Notes all that is said of something: each property a fact, those of what it holds too. */
export function note(facts: Facts, about: string, said: object): void {
  for (const [name, value] of Object.entries(said)) {
    const holds = typeof value === 'object' && value !== null && typeof Object.values(value)[0] === 'object';
    if (holds || (typeof value === 'object' && value !== null && !Array.isArray(value))) {
      note(facts, `${about} ${name}`, value);
    } else if (value !== undefined && value !== '') facts.set(`${about} ${name}`, written(value));
  }
}

/** Charts are known by the cells they cover: hosts keep them in orders of their own. */
export const noteChart = (facts: Facts, { area, ...chart }: Drawn): void => note(facts, `chart ${area}`, chart);

/**
 * The line between two cells is one line, whichever of the two a host gives it to; the lower one's own is told where it
 * is another.
 */
export function noteLines(facts: Facts): Facts {
  for (const [fact, line] of [...facts]) {
    const [, cell = ''] = /^([A-Z]+\d+) above$/.exec(fact) ?? [];
    if (!cell) continue;
    const { row, column } = areaOf(cell);
    const under = row > 0 ? facts.get(`${relative({ row: row - 1, column })} below`) : undefined;
    if (under === line) facts.delete(fact);
  }
  return facts;
}

export const cellsOf = ({ row, column, rows, columns }: Area): string[] =>
  Array.from({ length: rows * columns }, (_, i) =>
    relative(cellArea(row + Math.floor(i / columns), column + (i % columns))),
  );

/** One rule over many cells: a fact a cell, as hosts group cells as they like. */
export function noteRule(facts: Facts, ranges: readonly string[], rule: Rule): void {
  for (const cell of ranges.map(plain).map(areaOf).flatMap(cellsOf)) note(facts, `${cell} rule`, rule);
}

/** $B$8:$B$9 → B8:B9 */
export const plain = (range: string): string => range.replace(/\$/g, '').replace(/^.*!/, '');

/** Names of the sheet's cells, as their cells: a conditional format of Sheets cannot read names. */
export function withCells(formula: string, names: Facts): string {
  return [...names].reduce(
    (text, [name, cell]) => text.replace(new RegExp(`(?<![\\w.])${name}(?![\\w.(])`, 'g'), () => cell),
    formula,
  );
}

/** #1F6D4E, FF1F6D4E → #1f6d4e */
export const color = (hex: string | undefined): string | undefined =>
  hex ? `#${hex.replace('#', '').slice(-6).toLowerCase()}` : undefined;

/** Lengths go through points and digits of Calibri: to the tenth of a pixel. */
export const pixels = (length: number): number => Math.round(length * 10) / 10;

/** What a test between two numbers, or from one up, allows; any other is told as it is written. */
export function limitsOf(operator: string, first: number, second: number): Pick<Rule, 'least' | 'most' | 'test'> {
  if (/^between$/i.test(operator)) return { least: first, most: second };
  return /^greaterThanOrEqual(?:To)?$/i.test(operator) ? { least: first } : { test: `${operator} ${first}` };
}
