import { tokenize } from './tokens';

/**
 * Spreadsheet formulas: every rewriting of one (our names from one host to another, French typing, separators) goes
 * through here, so that text between quotes, sheet names and table columns are never touched.
 */
export { bare, keptFigure, toCanonical, toFrench } from './french';
export { type FormulaStyle, type FormulaToken, tokenize } from './tokens';

/** Each function's name replaced by what `rename` says of it; nothing else changes. */
export const renameFunctions = (formula: string, rename: (name: string) => string): string =>
  tokenize(formula)
    .map((token) => (token.kind === 'function' ? rename(token.text) : token.text))
    .join('');

// Our names, as each place writes them. Excel keeps « _xldudf_ » for a custom function in a file, and « [1]! » before it
// when the file that held the add-in is gone.
const OURS = /^(?:(?:\[\d+\]!)?_xldudf_MUTU_|MUTU[._])([A-Z][A-Z0-9]*)$/i;

/** « SEUIL » for MUTU.SEUIL, MUTU_SEUIL, _xldudf_MUTU_SEUIL, [1]!_xldudf_MUTU_SEUIL, in any case; undefined for another's. */
export const ownId = (name: string): string | undefined => OURS.exec(name)?.[1]?.toUpperCase();

const written =
  (prefix: string) =>
  (name: string): string => {
    const id = ownId(name);
    return id ? prefix + id : name;
  };

/** As Excel and the embedded host show it: MUTU.SEUIL. Any of the forms in; a name that is not ours comes back as it is. */
export const plainName = written('MUTU.');
/** As Google Sheets needs it: MUTU_SEUIL. */
export const sheetsName = written('MUTU_');
/** As an .xlsx file stores it: _xldudf_MUTU_SEUIL. */
export const storedName = written('_xldudf_MUTU_');

/** A sentence of ours (« =MUTU.AIDE() gives the list »), with the names that work in Google Sheets. */
export const withOurNames = (text: string): string => text.replace(/MUTU\.(?=[A-Z])/g, 'MUTU_');
