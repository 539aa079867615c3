import type { Text } from '../../core/values/text';

/** What only this host can say. */

/** Google's message, in its own words, says why: no network, a permission, a script that took too long. */
export const failed = (cause: string): Text => ({
  fr: `Google Sheets n’a pas pu le faire : ${cause} Vérifiez la feuille, puis réessayez.`,
  en: `Google Sheets could not do it: ${cause} Check the sheet, then try again.`,
});

/** Said of the copies that are kept. */
export const hiddenCopies: Text = {
  fr: '{sheets} (masquée ; menu Affichage > Feuilles masquées)',
  en: '{sheets} (hidden; View > Hidden sheets menu)',
};

/** The language of the grids is that of the script, whatever the panel speaks. */
export const otherLanguage: Text = {
  fr: 'La grille est en anglais, la langue des fonctions de ce classeur.',
  en: 'The grid is in French, the language of the functions of this spreadsheet.',
};
