import type { Text } from '../../core/values/text';

/** The place of the page where what commands have to say is read; screen readers read it aloud. */
export const ANNOUNCEMENT = 'announcement';

/** Why no grid was added, and what to do. */
export const REFUSALS = {
  protected: {
    fr: 'La structure de ce classeur est protégée : on ne peut pas y ajouter de feuille. Sous l’onglet Révision, cliquez sur « Protéger le classeur » pour enlever la protection, puis recommencez.',
    en: 'The structure of this workbook is protected: no sheet can be added to it. On the Review tab, click Protect Workbook to remove the protection, then try again.',
  },
  readOnly: {
    fr: 'Ce classeur est en lecture seule. Enregistrez-en une copie ou passez en mode Modification, puis recommencez.',
    en: 'This workbook is read-only. Save a copy of it or switch to Editing, then try again.',
  },
  editing: {
    fr: 'Une cellule est en cours de saisie. Appuyez sur Entrée pour la terminer, puis recommencez.',
    en: 'A cell is being edited. Press Enter to finish it, then try again.',
  },
  taken: {
    fr: 'Quelqu’un vient d’ajouter au classeur une feuille ou un nom que la grille voulait prendre. Recommencez : elle en prendra un autre.',
    en: 'Someone has just added to the workbook a sheet or a name that the grid was about to take. Try again: it will take another.',
  },
  tooLarge: {
    fr: 'Excel n’accepte pas autant de cellules à la fois. Insérez les grilles une à une.',
    en: 'Excel does not take that many cells at once. Insert the grids one by one.',
  },
  tooOld: {
    fr: 'Cette version d’Excel est trop ancienne pour les grilles. Mettez Excel à jour, ou utilisez Excel pour le web.',
    en: 'This version of Excel is too old for the grids. Update Excel, or use Excel for the web.',
  },
  unreachable: {
    fr: 'Les grilles n’ont pas pu être chargées. Vérifiez votre connexion à Internet, puis recommencez.',
    en: 'The grids could not be loaded. Check your internet connection, then try again.',
  },
} as const satisfies Record<string, Text>;

/** What is said of an error that has no sentence of its own, with the word Excel has for it. */
export const stopped = (code: string): Text => ({
  fr: `Excel s’est arrêté avant la fin de la grille (${code}). Ce qui avait été ajouté a été enlevé : votre classeur est comme avant. Recommencez.`,
  en: `Excel stopped before the end of the grid (${code}). What had been added was removed: your workbook is as it was. Try again.`,
});

/** Said when a sheet was copied or deleted on the way: Excel may then forget what it could undo. */
export const EARLIER_LOST: Text = {
  fr: 'Ctrl+Z n’annule peut-être plus ce que vous aviez fait avant.',
  en: 'Ctrl+Z may no longer undo what you had done before.',
};

/** Two sentences, one after the other. */
export const together = (first: Text, then: Text): Text => ({
  fr: `${first.fr} ${then.fr}`,
  en: `${first.en} ${then.en}`,
});

/** What had been added could not be removed. */
export const leftBehind = (sheets: readonly string[]): Text => ({
  fr: `Excel s’est arrêté avant la fin et n’a pas permis d’enlever ce qui était commencé. Vos feuilles sont intactes ; supprimez vous-même : ${sheets.map((name) => `« ${name} »`).join(', ')}.`,
  en: `Excel stopped before the end and did not let what was begun be removed. Your own sheets are untouched; delete by hand: ${sheets.map((name) => `“${name}”`).join(', ')}.`,
});

export const UNKNOWN_GRID: Text = {
  fr: 'Cette grille n’existe pas dans cette version de Mutu. Rechargez le complément.',
  en: 'This grid does not exist in this version of Mutu. Reload the add-in.',
};

/** « Mutu ajoute la feuille 3 sur 21 : Liste des coûts » */
export const progressText = (current: number, total: number, sheet: string): Text => ({
  fr: `Mutu ajoute la feuille ${current} sur ${total} : ${sheet}`,
  en: `Mutu is adding sheet ${current} of ${total}: ${sheet}`,
});
