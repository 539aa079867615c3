import type { Language } from '../../core';
import type { Cells, Change, Done, Refused, Replaced, Selection, SheetCell, SheetRange } from '../../panel/host';

/**
 * What the sidebar asks of the script. Questions and answers cross as JSON text: google.script.run loses dates and
 * undefined without a word.
 */
export interface Questions {
  /** What is selected, and the marks of the cells that the panel shows: another mark, other cells. */
  look(watched: readonly Watched[]): Looked;
  read(references: readonly string[], sheet: string): readonly (Cells | null)[];
  everySheet(): readonly Cells[];
  writeFormula(at: SheetCell, formula: string): Done | Refused;
  replace(changes: readonly Change[]): Replaced | Refused;
  insertGrids(choice: string, filled: boolean): GridsAdded | Refused;
  go(place: SheetRange): Done | Refused;
}

/** References that the panel read lately, as a formula of `sheet` names them. */
export interface Watched {
  readonly sheet: string;
  readonly references: readonly string[];
}

export interface Looked {
  readonly selection: Selection | null;
  /** As `markOf` makes them, in the order of what is watched; null for too many cells. */
  readonly marks: readonly (readonly (string | null)[])[];
}

export interface GridsAdded extends Done {
  readonly sheets: readonly string[];
  readonly warnings: readonly string[];
}

export type Question = keyof Questions;
export interface Asked<Name extends Question = Question> {
  readonly question: Name;
  readonly args: Parameters<Questions[Name]>;
}

/** The file of the panel's page in a language, without « .html ». */
export const pageOf = (language: Language): string => ({ fr: 'SidebarFr', en: 'SidebarEn' })[language];

/** What the page has in their place when it is built. */
export const PLACEHOLDER = 'data-attributes';
/** The attributes of the panel's element, written by the script before the page is sent. */
export const LANGUAGE_ATTRIBUTE = 'data-language';
/** The language that the functions and the grids of this script have. */
export const SCRIPT_LANGUAGE_ATTRIBUTE = 'data-script-language';
/** « comma » or « point »: the decimal mark of the spreadsheet. */
export const DECIMAL_ATTRIBUTE = 'data-decimal';
