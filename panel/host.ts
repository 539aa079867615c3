import type { SheetRange } from '../core/formula/references';
import type { Language, Text } from '../core/values/text';

/**
 * All that the panel asks of a spreadsheet. One adapter per host implements it; the panel knows nothing else of where it
 * runs. Everything that crosses it is plain data (a sidebar may have to send it through JSON), but for `Spelling`.
 *
 * Formulas cross it canonical, as workbooks store them: « = », English names, commas, decimal points. Our functions keep
 * the name that the cell holds (MUTU.SEUIL, MUTU_SEUIL, _xldudf_MUTU_SEUIL) when read, and are given with
 * `spelling.prefix` when written.
 *
 * No method rejects for a reason that a person can act upon: it answers `Refused`, with a sentence.
 */
export interface Host {
  readonly kind: HostKind;
  readonly language: Language;
  readonly spelling: Spelling;
  /**
   * How a person takes back what the panel did: by one Ctrl+Z, when absent; or only through the copies that `replace`
   * keeps, and by deleting the sheets that were added.
   */
  readonly undo?: UndoWay;
  /** What this host cannot do, with the sentence that the panel shows in its place. */
  readonly cannot: Readonly<Partial<Record<Ability, Text>>>;
  /** Where the reference of the functions is, if this host has one to open in another tab. */
  readonly helpAddress?: string;

  /** What is selected now; undefined when it is no cell (a chart, nothing). */
  selection(): Promise<Selection | undefined>;
  /** Calls back when the selection, or what the active cell holds, changes; answers what stops it. */
  onSelection(listener: (selection: Selection | undefined) => void): () => void;
  /** Calls back, a few times a second at most, when values or formulas of the workbook changed; answers what stops it. */
  onEdit(listener: () => void): () => void;

  /**
   * The cells that references name, as a formula of `sheet` would understand them: « B2 », « $B$2:$B$9 »,
   * « 'Feuille 2'!B2:B9 », « A:A », a defined name. In the same order; undefined for what names no cells.
   * Blank rows and columns at the end of a whole column or row may be left out.
   */
  read(references: readonly string[], sheet: string): Promise<readonly (Cells | undefined)[]>;
  /** The used cells of every sheet that is not hidden, in the order of the tabs; none for an empty sheet. */
  everySheet(): Promise<readonly Cells[]>;

  /** Writes one formula; the cell may hold something already: the panel has asked. */
  writeFormula(at: SheetCell, formula: string): Promise<Done | Refused>;
  /** Writes many cells, all or none, undone by one Ctrl+Z; where that cannot be, a copy of each sheet is kept first. */
  replace(changes: readonly Change[]): Promise<Replaced | Refused>;
  /** New sheets, never in a sheet of the user's; the first of them is then active. */
  insertGrids(choice: GridChoice, options: InsertOptions): Promise<Inserted | Refused>;
  /** Shows a sheet and selects a range of it. */
  go(place: SheetRange): Promise<Done | Refused>;
  /** What is being typed in a cell goes into it, where the host lets the panel be used meanwhile. */
  settle?(): Promise<void>;
  /** The protection of computed cells, where this host has one. */
  readonly protection?: Protection;
  /** Gives the keyboard back to the cells, where the host can. */
  focusCells(): void;
}

/** Computed cells of the sheet on the screen take nothing, unless the user says so. */
export interface Protection {
  /** Undefined where the sheet holds no grid. */
  isOn(): boolean | undefined;
  set(isOn: boolean): void;
}

export type UndoWay = 'one-step' | 'copies';

export type HostKind = 'embedded' | 'excel' | 'sheets' | 'preview';

/** read: selection and cells. write: formulas and values. grids: new sheets. go: choose what is on the screen. */
export type Ability = 'read' | 'write' | 'grids' | 'go';

/** A value as it travels: a blank is null, a date its serial number, an error its English literal (« #N/A »). */
export type CellValue = number | string | boolean | null;

export type { SheetRange };

/** One cell: « B2 ». */
export interface SheetCell {
  readonly sheet: string;
  readonly cell: string;
}

export interface Selection extends SheetRange {
  /** The active cell of the range: where a formula would be written. */
  readonly cell: string;
  /** What it holds; '' where there is no formula. */
  readonly formula: string;
  readonly value: CellValue;
}

export interface Cells extends SheetRange {
  readonly values: readonly (readonly CellValue[])[];
  /** Same size; '' where there is no formula. A cell that a formula elsewhere fills has none. */
  readonly formulas: readonly (readonly string[])[];
  /** The formulas that fill several cells, where the host knows: absent, the panel works it out. */
  readonly spills?: readonly Spill[];
}
/** A formula in `cell` fills `range`. */
export interface Spill {
  readonly cell: string;
  readonly range: string;
}

/** How formulas read on this host's screen, and how our functions are named in its cells. */
export interface Spelling {
  readonly prefix: 'MUTU.' | 'MUTU_';
  /** Canonical formula → as the screen shows it: « =SOMME(A1;0,5) » in French. */
  show(formula: string): string;
  /** What a person typed, as the screen would take it → canonical formula. */
  read(typed: string): string;
}

export type CellContent = { readonly formula: string } | { readonly value: CellValue };
/** A block of cells and what each is to hold. */
export interface Change extends SheetRange {
  readonly contents: readonly (readonly CellContent[])[];
}

/** The id of a grid, or « dossier » for the complete file. */
export type GridChoice = string;
export interface InsertOptions {
  readonly filled: boolean;
  readonly onProgress: (progress: Progress) => void;
}
/** « 3 sur 21 : Liste des coûts »: the grid that is being written, counted from 1. */
export interface Progress {
  readonly current: number;
  readonly total: number;
  readonly sheet: string;
}

export interface Done {
  readonly done: true;
}
/** Nothing was changed; why, and what to do. */
export interface Refused {
  readonly refused: Text;
}
export interface Replaced extends Done {
  /** The copies that were kept, when the host cannot undo. */
  readonly copies: readonly string[];
}
export interface Inserted extends Done {
  readonly sheets: readonly string[];
  /** What this host could not show or keep, in its language. */
  readonly warnings: readonly string[];
  /** How it is taken back, where that is not always as the host says. */
  readonly undo?: UndoWay;
}

export const isRefused = (outcome: Done | Refused): outcome is Refused => 'refused' in outcome;
