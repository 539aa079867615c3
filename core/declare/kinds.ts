/** The kinds of parameters that a function may declare, and what `run` gets of each. */
import type { CellError } from '../values/cell';
import type { Text } from '../values/text';

/** What a number counts: hosts choose a cell format from it, the reference pages say it. */
export type Unit = 'money' | 'share' | 'quantity' | 'hours' | 'years' | 'count' | 'number';

interface Described {
  /** As the user sees it in the hint and in a refusal; the key in `params` is its permanent ASCII name. */
  readonly label: Text;
  /** One sentence: what it is, its unit. */
  readonly text: Text;
  readonly optional?: boolean;
}

export interface Bounds {
  /** Value allowed at least / at most. */
  readonly min?: number;
  readonly max?: number;
  /** Value excluded below / above. */
  readonly above?: number;
  readonly below?: number;
  readonly whole?: boolean;
  /** A rate or a share is a fraction: its refusal shows the usual mistake, 5 typed for 5 %. */
  readonly fraction?: boolean;
}

export interface NumberParam extends Described, Bounds {
  readonly kind: 'number';
  readonly unit: Unit;
  /** In a table, a duration (« 1:30 ») is read as hours too; the row says so, for its unit may not be the hour. */
  readonly orHours?: boolean;
  /** A key or a weight, of any unit: « 30 % » and « 500 $ » are as good as 30, and percentages make 100 % together. */
  readonly isWeight?: boolean;
  readonly default?: number;
}
/** A day: serial number, Date or text read one way only; `run` gets the whole serial number, or an Instant with `time`. */
export interface DateParam extends Described {
  readonly kind: 'date';
  readonly time?: boolean;
}
/** A day with or without an hour; below 1 (1 for 24:00), an hour alone. */
export interface Instant {
  readonly serial: number;
  /** Undefined for a whole serial number: a day alone and its midnight are one in a spreadsheet. */
  readonly hasClock: boolean | undefined;
  /** A bare 0: midnight, or the blank cell of a desktop. */
  readonly mayBeBlank?: true;
}
export interface TextParam extends Described {
  readonly kind: 'text';
  /** Words that mean something to the function (a unit): a row that holds one is no header row. */
  readonly isKnown?: (word: string) => boolean;
}
/** A word out of a closed list, read in both languages; `run` gets the key. */
export interface ChoiceParam extends Described {
  readonly kind: 'choice';
  /** Key → the words that mean it; the first of each language is the one shown. */
  readonly options: Readonly<Record<string, { readonly fr: readonly string[]; readonly en: readonly string[] }>>;
  /** Words that are none of them as yet (« en attente »), and what to write instead. */
  readonly undecided?: { readonly words: readonly string[]; readonly say: Text };
  readonly default?: string;
}
/** A yes/no mark: oui, non, x, vrai, TRUE… Blank is no. */
export interface MarkParam extends Described {
  readonly kind: 'mark';
}
export type ScalarParam = NumberParam | DateParam | TextParam | ChoiceParam | MarkParam;

interface Listed extends Described {
  /** Lists of one group have one entry per partner (or per product, per group…) and are read together. Default « rows ». */
  readonly group?: string;
  /** What a blank beside a filled neighbour means: refused (default), or not given (`undefined`). */
  readonly blanks?: 'refuse' | 'none';
  /** A blank says something of somebody (there all along): a row of blanks is not passed over. */
  readonly blankCounts?: boolean;
  /** Its entries stand for the columns or the rows of another argument: a blank inside keeps its place. */
  readonly placed?: boolean;
}
/** A row or a column of scalars, each read by `of`. */
export interface ListParam<S extends ScalarParam = ScalarParam> extends Listed {
  readonly kind: 'list';
  readonly of: S;
}
/** A block of numbers, one row per partner and as many columns as the user needs (keys, needs). */
export interface BlockParam extends Listed {
  readonly kind: 'block';
  readonly of: NumberParam;
  /** Numbers of a row are compared with one another (whom a service serves), not those of a column. */
  readonly byRow?: boolean;
  /** The list whose entries its columns are for: beside several, a single row is one entry, not a list lying down. */
  readonly columnsOf?: string;
}
export interface HeaderWords {
  /** Other words for the column. */
  readonly headers?: readonly string[];
  /** Words that are it when no surer header is (« Groupe », « Salle »). */
  readonly otherwise?: readonly string[];
  /** Words that go two by two (« Arrivée », « Départ »): the first in the table is this column, the second `pairedWith`. */
  readonly pairs?: readonly (readonly [string, string])[];
  readonly pairedWith?: string;
  /** Headers as they are typed, plural and all: « Jours » are a number, « Jour » is one of them. */
  readonly exactly?: readonly string[];
  /** Words that a header of this column may merely begin with. */
  readonly begins?: readonly string[];
  /** Words that are nearly it: refused rather than passed over. */
  readonly almost?: readonly string[];
  /** The same where the column is absent, and another thing beside it: anywhere in the header, or as all of it. */
  readonly instead?: {
    readonly within: readonly string[];
    readonly alone: readonly string[];
    /** Columns beside which such a header is surely another thing. */
    readonly unless?: readonly string[];
  };
  /** Headers that begin as this one and are surely another thing: passed over. */
  readonly apart?: readonly string[];
  /** The same, but beside a surer one only: alone, they may be this column. */
  readonly apartBeside?: readonly string[];
  /** Not read by the function: what else may be this column changes nothing. */
  readonly ignored?: boolean;
  /** Unit words that its header may bear; dollars for amounts, hours, kilometres… for quantities by default. */
  readonly units?: readonly string[];
  /** Headers that complete the names of this column (« Prénom », « Plaque »). */
  readonly completed?: readonly string[];
  /** The same, when next to it (« No »). */
  readonly completedBeside?: readonly string[];
  /** Headers of this column under which a name is whole (« Organisme »). */
  readonly whole?: readonly string[];
  /** Read under its very header only, to be compared with others: it makes no row, and its absence is nothing. */
  readonly compared?: boolean;
}
export type Columns = Readonly<Record<string, ScalarParam & HeaderWords>>;
/** A table with named columns: found by its headers, in any order and among others, or by their order without headers. */
export interface TableParam<C extends Columns = Columns> extends Described {
  readonly kind: 'table';
  readonly columns: C;
  /** Kept with its headers as a rule (a log): a first row of words is one. */
  readonly headed?: boolean;
  /** Columns that such a table often has and that the function does not read: none is taken for another. */
  readonly others?: Columns;
  /** Rows are checked where `run` uses them only, by `usedRows`. */
  readonly lenient?: boolean;
  /** Under its headers, no row at all says something: a month without a booking. */
  readonly mayBeEmpty?: boolean;
  /** Each row keeps the cells under headers that nothing knows: a log of expenses may have a column per partner. */
  readonly keepsOthers?: boolean;
}
/** Whatever comes, as the host gave it; `repeating` only as the last parameter. */
export interface AnyParam extends Described {
  readonly kind: 'any';
  readonly repeating?: boolean;
}
export type Param = ScalarParam | ListParam | BlockParam | TableParam | AnyParam;
export type Params = Readonly<Record<string, Param>>;

type Bare<P> = P extends { kind: 'date'; time: true }
  ? Instant
  : P extends { kind: 'number' | 'date' }
    ? number
    : P extends { kind: 'text' }
      ? string
      : P extends { kind: 'choice'; options: infer O }
        ? keyof O & string
        : P extends { kind: 'mark' }
          ? boolean
          : P extends { kind: 'list'; of: infer S }
            ? P extends { blanks: 'none' }
              ? (Bare<S> | undefined)[]
              : Bare<S>[]
            : P extends { kind: 'block' }
              ? P extends { blanks: 'none' }
                ? (number | undefined)[][]
                : number[][]
              : P extends { kind: 'table'; lenient: true; columns: infer C }
                ? LooseRow<C>[]
                : P extends { kind: 'table'; columns: infer C }
                  ? TableRow<C>[]
                  : P extends { repeating: true }
                    ? unknown[]
                    : unknown;
/** A cell under a header that the table does not know. */
export interface OtherCell {
  /** As typed; empty where there is none. */
  readonly header: string;
  /** « (D) », when the host knows it. */
  readonly where: string;
  /** Column of the range, from 0. */
  readonly at: number;
  readonly cell: unknown;
}
interface RowPlace {
  /** Rank in the user's range, from 1. */
  readonly at: number;
  /** « ligne 54 » of the sheet when the host knows it, or « 3e ligne de la plage »: what refusals say. */
  readonly where: Text;
  /** Cells read as hours where a quantity of any unit may stand, as typed. */
  readonly durations?: Readonly<Record<string, unknown>>;
  /** With `keepsOthers`, in the order of the columns. */
  readonly others?: readonly OtherCell[];
  /** The headers of the columns that were found, as typed. */
  readonly headings?: Readonly<Record<string, string>>;
}
/** One row of a table, its cells read. */
export type TableRow<C> = { [K in keyof C]: ValueOf<C[K]> } & RowPlace;
/** The same before it is known to be used: a cell that cannot be read is undefined, with its problem aside. */
export type LooseRow<C> = { [K in keyof C]?: ValueOf<C[K]> | undefined } & RowPlace & {
    problems?: Readonly<Record<string, CellError>>;
    /** The columns of these problems where nothing is entered. */
    missing?: readonly string[];
  };
type ValueOf<P> = P extends { kind: 'mark' }
  ? boolean
  : P extends { optional: true }
    ? P extends { default: unknown }
      ? Bare<P>
      : Bare<P> | undefined
    : Bare<P>;
export type Args<P> = { readonly [K in keyof P]: ValueOf<P[K]> };

export const isScalar = (param: Param): param is ScalarParam =>
  param.kind === 'number' ||
  param.kind === 'date' ||
  param.kind === 'text' ||
  param.kind === 'choice' ||
  param.kind === 'mark';
