import { same, type Text } from '../../core/values/text';

/** What the page says of the panel, and what only this host can say. */
export const PANEL_TEXTS = {
  button: same('Mutu'),
  open: { fr: 'Ouvrir le panneau Mutu', en: 'Open the Mutu panel' },
  close: { fr: 'Fermer le panneau Mutu', en: 'Close the Mutu panel' },
  label: { fr: 'Panneau Mutu', en: 'Mutu panel' },
  locked: {
    fr: 'Ces cellules sont protégées : rien n’a été écrit. Levez la protection, ou choisissez-en d’autres.',
    en: 'These cells are protected: nothing was written. Remove the protection, or choose others.',
  },
  hidden: {
    fr: 'Cette feuille est masquée : affichez-la d’abord, d’un clic droit sur les onglets.',
    en: 'That sheet is hidden: show it first, by a right click on the tabs.',
  },
  noSheet: { fr: 'Cette feuille n’est plus dans le classeur.', en: 'That sheet is no longer in the workbook.' },
} satisfies Record<string, Text>;
