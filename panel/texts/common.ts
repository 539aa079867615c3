import { same, type Text } from '../../core/values/text';

/** What surrounds the views. */
export const COMMON = {
  product: same('Mutu'),
  views: { fr: 'Parties du panneau', en: 'Parts of the panel' },
  grids: { fr: 'Grilles', en: 'Grids' },
  functions: { fr: 'Fonctions', en: 'Functions' },
  understand: { fr: 'Comprendre', en: 'Understand' },
  scenarios: { fr: 'Scénarios', en: 'Scenarios' },
  tools: { fr: 'Outils', en: 'Tools' },
  close: { fr: 'Fermer le panneau', en: 'Close the panel' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  preview: {
    fr: 'Aperçu : ce panneau est ouvert hors d’un classeur. Les formulaires calculent ; pour écrire dans une feuille, ouvrez-le à côté d’un classeur.',
    en: 'Preview: this panel is open outside a workbook. Forms compute; to write in a sheet, open it beside a workbook.',
  },
  needsWorkbook: {
    fr: 'Pour cela, ouvrez ce panneau à côté d’un classeur.',
    en: 'For this, open this panel beside a workbook.',
  },
  passingError: {
    fr: '{code} : une des cellules prises est en erreur. Corrigez-la, ou prenez-en une autre.',
    en: '{code}: one of the cells taken is in error. Correct it, or take another one.',
  },
  place: { fr: '{sheet} : {cell}', en: '{sheet}: {cell}' },
  noSelection: {
    fr: 'Choisissez d’abord une cellule dans la feuille.',
    en: 'First choose a cell in the sheet.',
  },
  unexpected: {
    fr: 'Quelque chose d’imprévu s’est passé et rien n’a été écrit. Réessayez ; si cela revient, dites-le-nous.',
    en: 'Something unexpected happened and nothing was written. Try again; if it happens again, tell us.',
  },
} satisfies Record<string, Text>;
