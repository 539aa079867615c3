import type { Text } from '../../core';
import type { Reason } from '../../xlsx/read/refusal';
import type { LeftOut } from './left-out';

const unchanged = (fr: string, en: string): Text => ({
  fr: `${fr} Votre classeur n’a pas changé.`,
  en: `${en} Your workbook has not changed.`,
});

const UNREADABLE = unchanged(
  'Ce fichier n’a pas pu être lu : ce n’est pas un classeur .xlsx, ou il est abîmé.',
  'This file could not be read: it is not an .xlsx workbook, or it is damaged.',
);

/** Why a file is refused, and what to do instead. */
export const REFUSALS: Readonly<Record<Reason, Text>> = {
  notWorkbook: UNREADABLE,
  damaged: UNREADABLE,
  text: UNREADABLE,
  tooLarge: unchanged(
    'Ce fichier est trop gros pour cette page : ouvrez-le dans Excel ou LibreOffice, et n’en gardez que les feuilles utiles.',
    'This file is too large for this page: open it in Excel or LibreOffice, and keep only the sheets you need.',
  ),
  tooLong: unchanged(
    'Ce fichier demande plus d’une minute à lire et a été laissé : ouvrez-le dans Excel ou LibreOffice, et n’en gardez que les feuilles utiles.',
    'This file takes more than a minute to read and was left: open it in Excel or LibreOffice, and keep only the sheets you need.',
  ),
  stopped: unchanged('La lecture du fichier est arrêtée.', 'The file is no longer being read.'),
  encrypted: unchanged(
    'Ce fichier est verrouillé par un mot de passe : ouvrez-le dans Excel, retirez le mot de passe (Fichier, Informations, Protéger le classeur), enregistrez-le et importez-le.',
    'This file is locked by a password: open it in Excel, remove the password (File, Info, Protect Workbook), save it and import it.',
  ),
  oldExcel: unchanged(
    'Ce fichier est un .xls, d’avant Excel 2007 : ouvrez-le dans Excel ou LibreOffice, enregistrez-le en .xlsx et importez celui-ci.',
    'This file is an .xls, from before Excel 2007: open it in Excel or LibreOffice, save it as .xlsx and import that one.',
  ),
  binaryExcel: unchanged(
    'Ce fichier est un classeur binaire (.xlsb) : ouvrez-le dans Excel, enregistrez-le en .xlsx et importez celui-ci.',
    'This file is a binary workbook (.xlsb): open it in Excel, save it as .xlsx and import that one.',
  ),
  openDocument: unchanged(
    'Ce fichier est un .ods, de LibreOffice ou d’OpenOffice : ouvrez-le là, enregistrez-le en .xlsx et importez celui-ci.',
    'This file is an .ods, from LibreOffice or OpenOffice: open it there, save it as .xlsx and import that one.',
  ),
};

/** While a file is read. */
export const READING_FILE: Text = { fr: 'Lecture de {file}…', en: 'Reading {file}…' };
export const STOP_READING: Text = { fr: 'Arrêter', en: 'Stop' };

/** What an import leaves out; where a value or another form of it stays, the line says so. */
export const LEFT_OUT: Readonly<Record<LeftOut, Text>> = {
  sheets: {
    fr: 'les feuilles qui n’ont pas de cellules (graphique seul, boîte de dialogue, macros)',
    en: 'sheets without cells (a chart alone, a dialog, macros)',
  },
  sheetNames: {
    fr: 'les noms de feuilles qu’aucun classeur ne peut avoir, ou que deux feuilles avaient ; ces feuilles en ont un autre',
    en: 'names of sheets that no workbook can have, or that two sheets had; these sheets have another',
  },
  charts: {
    fr: 'des graphiques que cette page ne peut pas garder (croisés dynamiques, en cascade…) ; le fichier exporté ne les aura plus',
    en: 'charts that this page cannot keep (pivot charts, waterfalls…); the exported file will not have them',
  },
  keptCharts: {
    fr: 'les graphiques ; ils ne sont pas montrés ici, et le fichier exporté les aura de nouveau',
    en: 'charts; they are not shown here, and the exported file will have them again',
  },
  series: {
    fr: 'les séries que le filtre d’un graphique mettait de côté ; le graphique a toutes les autres',
    en: 'series that the filter of a chart put aside; the chart has all the others',
  },
  images: {
    fr: 'des images que cette page ne peut pas garder (fonds, en-têtes, images de plus de 3 Mo…) ; le fichier exporté ne les aura plus',
    en: 'images that this page cannot keep (backgrounds, headers, images over 3 MB…); the exported file will not have them',
  },
  keptImages: {
    fr: 'les images ; elles ne sont pas montrées ici, et le fichier exporté les aura de nouveau',
    en: 'images; they are not shown here, and the exported file will have them again',
  },
  shapes: { fr: 'les formes et les zones de texte', en: 'shapes and text boxes' },
  pivots: {
    fr: 'les tableaux croisés et leurs segments ; leurs valeurs sont là',
    en: 'pivot tables and slicers; their values are there',
  },
  macros: { fr: 'les macros', en: 'macros' },
  objects: { fr: 'les boutons, cases à cocher et objets incorporés', en: 'buttons, check boxes and embedded objects' },
  sparklines: { fr: 'les graphiques dans des cellules', en: 'sparklines' },
  tables: {
    fr: 'les tableaux, leurs couleurs et leur agrandissement ; leurs cellules sont là, les formules qui les nommaient lisent les mêmes cellules, et le fichier exporté aura de nouveau ces tableaux, sans ce qui remplissait leurs nouvelles lignes',
    en: 'tables, their colours and their growing; their cells are there, formulas that named them read the same cells, and the exported file will have these tables again, without what filled their new rows',
  },
  external: {
    fr: 'les liens vers d’autres classeurs ; leur dernière valeur est gardée, sans formule',
    en: 'links to other workbooks; their last value is kept, without a formula',
  },
  gridProtection: {
    fr: 'la protection des cellules calculées de nos grilles, qu’un autre tableur n’a pas gardée : on peut ici écrire par-dessus leurs formules',
    en: 'the protection of the computed cells of our grids, which another spreadsheet did not keep: one can type over their formulas here',
  },
  protection: {
    fr: 'la protection des feuilles ; ici, toutes les cellules peuvent être modifiées, et le fichier exporté sera de nouveau protégé',
    en: 'the protection of sheets; here, all cells can be changed, and the exported file will be protected again',
  },
  structure: {
    fr: 'la protection du classeur (ajouter, retirer ou renommer des feuilles)',
    en: 'the protection of the workbook (adding, deleting or renaming sheets)',
  },
  conditions: {
    fr: 'des mises en forme conditionnelles (jeux d’icônes…)',
    en: 'some conditional formats (icon sets…)',
  },
  validations: { fr: 'des règles de validation', en: 'some validation rules' },
  filters: {
    fr: 'des critères de filtre ; les lignes qu’ils masquaient restent masquées',
    en: 'some filter criteria; the rows they hid stay hidden',
  },
  outlines: {
    fr: 'les groupes de lignes et de colonnes (plan) ; le fichier exporté les aura de nouveau',
    en: 'groups of rows and columns (outline); the exported file will have them again',
  },
  threads: {
    fr: 'les fils de commentaires ; leur texte est dans une note',
    en: 'comment threads; their text is in a note',
  },
  dataTables: {
    fr: 'les tables de données ; leurs dernières valeurs sont gardées',
    en: 'data tables; their last values are kept',
  },
  formulas: {
    fr: 'des formules plus longues ou plus imbriquées que ce qu’Excel admet ; leur dernière valeur est gardée',
    en: 'formulas longer or more nested than Excel allows; their last value is kept',
  },
  functions: {
    fr: 'des formules qui appellent une fonction que cette page n’a pas (d’un tableau croisé, d’une macro, d’un complément…) ; leur dernière valeur est gardée, sans formule',
    en: 'formulas that call a function which this page has not (of a pivot table, a macro, an add-in…); their last value is kept, without a formula',
  },
  acrossSheets: {
    fr: 'les plages prises de plusieurs feuilles à la fois (SOMME(Janv:Déc!B5)) ; chaque feuille y est maintenant nommée, et une feuille ajoutée plus tard devra l’être aussi',
    en: 'ranges taken from several sheets at once (SUM(Jan:Dec!B5)); each sheet is now named there, and a sheet added later will have to be named too',
  },
  formats: {
    fr: 'des formats de nombre de plus de 255 signes, qu’Excel n’admet pas ; les nombres sont là',
    en: 'number formats of more than 255 signs, which Excel does not take; the numbers are there',
  },
  texts: {
    fr: 'la fin de textes de plus de 32 767 signes, qu’aucune cellule n’admet ; leur début est gardé',
    en: 'the end of texts of more than 32,767 signs, which no cell holds; their beginning is kept',
  },
  names: {
    fr: 'des noms qui se lisent eux-mêmes ou ne peuvent être lus',
    en: 'some names that read themselves or cannot be read',
  },
  merges: {
    fr: 'des fusions de cellules démesurées, ou qui se chevauchent',
    en: 'some merges of cells that are enormous or overlap',
  },
  links: {
    fr: 'des liens qui ne mènent ni au web ni à une cellule de ce classeur',
    en: 'some links that lead neither to the web nor to a cell of this workbook',
  },
  beyond: {
    fr: 'des cellules hors des limites d’un tableur (ligne 1 048 576, colonne XFD)',
    en: 'cells beyond the limits of a spreadsheet (row 1,048,576, column XFD)',
  },
  print: {
    fr: 'la mise en page de l’impression (orientation, en-têtes, sauts de page…) ; elle ne sert pas ici, et le fichier exporté l’aura de nouveau',
    en: 'the print set-up (orientation, headers, page breaks…); it is not used here, and the exported file will have it again',
  },
};
