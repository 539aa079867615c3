import type { Text } from '../../core';

/** Every sentence of the grids in the embedded host. */
export const TEXTS = {
  failed: {
    fr: 'La grille n’a pas pu être insérée : votre classeur est comme avant. Réessayez.',
    en: 'The grid could not be inserted: your workbook is as it was. Try again.',
  },
  locked: {
    fr: 'Ce classeur n’accepte pas de nouvelle feuille : il est protégé. Rien n’a changé.',
    en: 'This workbook takes no new sheet: it is protected. Nothing has changed.',
  },
  busy: {
    fr: 'Une insertion est déjà en cours : attendez qu’elle finisse.',
    en: 'An insertion is already under way: wait until it ends.',
  },
  unknown: { fr: 'Cette grille n’existe pas.', en: 'This grid does not exist.' },

  openLink: { fr: 'Ouvrir le lien', en: 'Open the link' },
  followOutside: {
    fr: 'Cliquez en tenant Ctrl, ou faites Alt+Entrée, pour ouvrir',
    en: 'Click with Ctrl held, or press Alt+Enter, to open',
  },
  follow: { fr: 'Cliquez, ou faites Alt+Entrée, pour aller à', en: 'Click, or press Alt+Enter, to go to' },
  lostSheet: { fr: 'La feuille où mène ce lien n’existe plus.', en: 'The sheet this link leads to is gone.' },

  noValue: { fr: 'sans valeur', en: 'no value' },
  emptyChart: {
    fr: 'Le graphique apparaîtra quand les cellules seront remplies.',
    en: 'The chart will appear when the cells are filled in.',
  },
} satisfies Record<string, Text>;
