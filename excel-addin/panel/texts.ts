import type { Text } from '../../core/values/text';

/** What only Excel's panel has to say. */
export const EXCEL = {
  noSheet: {
    fr: 'Cette feuille n’est plus dans le classeur, ou elle est masquée.',
    en: 'That sheet is no longer in the workbook, or it is hidden.',
  },
  tooOldToRead: {
    fr: 'Cette version d’Excel est trop ancienne pour que le panneau lise les cellules. Mettez Excel à jour, ou utilisez Excel pour le web.',
    en: 'This version of Excel is too old for the panel to read cells. Update Excel, or use Excel for the web.',
  },
} as const satisfies Record<string, Text>;

/** Excel stopped half-way, and what had been written could not be taken back. */
export const unfinished = (sheets: readonly string[], copies: readonly string[]): Text => {
  const fr = `Excel s’est arrêté en chemin et des cellules ont pu changer (${frenchList(sheets)}).`;
  const en = `Excel stopped half-way and cells may have changed (${englishList(sheets)}).`;
  return copies.length > 0
    ? {
        fr: `${fr} L’état d’avant est gardé dans ${frenchList(copies)}.`,
        en: `${en} What was there before is kept in ${englishList(copies)}.`,
      }
    : {
        fr: `${fr} Essayez Ctrl+Z ; si elles restent changées, revenez à la dernière version enregistrée du classeur.`,
        en: `${en} Try Ctrl+Z; if they are still changed, go back to the last saved version of the workbook.`,
      };
};

const frenchList = (names: readonly string[]): string => names.map((name) => `« ${name} »`).join(', ');
const englishList = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

export const lockedSheet = (sheet: string): Text => ({
  fr: `La feuille « ${sheet} » est protégée : rien n’a été écrit. Sous l’onglet Révision, cliquez sur « Ôter la protection de la feuille », puis recommencez.`,
  en: `The sheet “${sheet}” is protected: nothing was written. On the Review tab, click Unprotect Sheet, then try again.`,
});

/** What is said of an error that has no sentence of its own, with the word Excel has for it. */
export const notWritten = (code: string): Text => ({
  fr: `Excel n’a pas pu écrire (${code}). Rien n’a changé dans le classeur ; recommencez.`,
  en: `Excel could not write (${code}). Nothing changed in the workbook; try again.`,
});

/** What follows the name of a sheet in that of its copy. */
export const COPY_MARK: Text = { fr: ' (avant)', en: ' (before)' };
