import names from '../formula/french-names.json';
import { catalog } from '.';

/**
 * The French names of the functions that spreadsheets have, as Excel in French writes them (SOMME → SUM), and our own,
 * which are the same in both languages: they are listed so that =MUTU.INDEXER(0,5) is read as a French formula.
 */
export const frenchNames: ReadonlyMap<string, string> = new Map([
  ...Object.entries(names),
  ...catalog.map(({ id }): [string, string] => [`MUTU.${id}`, `MUTU.${id}`]),
]);

/** Functions that French calls otherwise: SUM → SOMME. */
export const frenchNameOf: ReadonlyMap<string, string> = new Map(
  Object.entries(names).map(([french, english]) => [english, french]),
);
