import type { Text } from '../core/values/text';

/** What the front page says. */
export const FRONT = {
  title: {
    fr: 'Mutu : ce que coûte ce qu’on partage, et la juste part de chacun',
    en: 'Mutu: what sharing costs, and a fair part for each',
  },
  intro: {
    fr: 'Un planeur, un camion, une cuisine, une personne employée : Mutu ajoute à votre tableur les fonctions et les grilles qui disent ce que coûte le partage et comment le répartir. Chaque chiffre se vérifie ligne par ligne, par tous les partenaires.',
    en: 'A planer, a truck, a kitchen, an employee: Mutu adds to your spreadsheet the functions and grids that tell what sharing costs and how to split it. Every figure can be checked line by line, by every partner.',
  },
  picture: {
    fr: 'La grille « Coût d’utilisation » remplie : une utilisation du planeur coûte 37,84 $, ou 50,05 $ pour 200 heures par an.',
    en: 'The grid “Cost of one use” filled in: one use of the planer costs $37.84, or $50.05 for 200 hours a year.',
  },
  doors: { fr: 'Par où entrer', en: 'Four ways in' },
  open: { fr: 'Ouvrir le tableur', en: 'Open the spreadsheet' },
  browser: { fr: 'Dans le navigateur', en: 'In the browser' },
  browserText: {
    fr: 'Rien à installer, aucun compte : un vrai tableur s’ouvre, avec l’exemple du planeur. Votre classeur reste sur votre appareil ; vous l’exportez en .xlsx.',
    en: 'Nothing to install, no account: a real spreadsheet opens, with the planer’s example. Your workbook stays on your device; you export it as .xlsx.',
  },
  excel: { fr: 'Dans Excel', en: 'In Excel' },
  excelText: {
    fr: 'Pour une organisation, l’administration ajoute Mutu une fois, à partir d’une seule adresse. Pour une personne, dans Excel pour le web, un fichier à charger.',
    en: 'For an organisation, the administrator adds Mutu once, from one address. For one person, in Excel on the web, one file to upload.',
  },
  excelDoor: { fr: 'Installer dans Excel', en: 'Install in Excel' },
  sheets: { fr: 'Dans Google Sheets', en: 'In Google Sheets' },
  sheetsText: {
    fr: 'Un classeur modèle contient les fonctions, les grilles et le panneau : faites-en une copie, elle est à vous. Demandez-en l’adresse à la personne qui a préparé Mutu dans votre réseau, ou préparez-le.',
    en: 'A template workbook holds the functions, the grids and the panel: make a copy, it is yours. Ask whoever prepared Mutu in your network for its address, or prepare one.',
  },
  sheetsDoor: { fr: 'Commencer dans Google Sheets', en: 'Begin in Google Sheets' },
  file: { fr: 'Un seul fichier', en: 'One file' },
  fileText: {
    fr: 'Tout le tableur dans une page à garder sur une clé ou à envoyer par courriel : un double-clic l’ouvre, même sans Internet.',
    en: 'The whole spreadsheet in one page to keep on a stick or send by e-mail: a double-click opens it, even without the Internet.',
  },
  fileDoor: { fr: 'Télécharger mutu.html', en: 'Download mutu.html' },
  grids: { fr: 'Les grilles à télécharger', en: 'Grids to download' },
  gridsText: {
    fr: 'Chaque grille en .xlsx, remplie d’un exemple ou vide. Les chiffres y sont justes dans n’importe quel tableur ; une feuille « Mutu » dit lesquels refaire quand vous changez une entrée, et « Importer .xlsx » les rend vivants.',
    en: 'Each grid as .xlsx, filled with an example or empty. Its figures are right in any spreadsheet; a “Mutu” sheet says which are out of date once you change an input, and “Import .xlsx” makes them live.',
  },
  filled: { fr: 'avec l’exemple', en: 'with the example' },
  empty: { fr: 'vide', en: 'empty' },
  wholeGuide: { fr: 'Tout le guide', en: 'The whole guide' },
  read: { fr: 'Pour apprendre et vérifier', en: 'To learn and to check' },
  guide: { fr: 'Le guide', en: 'The guide' },
  guideText: { fr: 'par où commencer, et ce qu’il faut savoir', en: 'where to start, and what to know' },
  reference: { fr: 'La référence', en: 'The reference' },
  referenceText: {
    fr: 'toutes les fonctions, avec leurs formules, leurs unités et leurs sources',
    en: 'every function, with its formula, its units and its sources',
  },
  support: { fr: 'Aide et confidentialité', en: 'Help and privacy' },
  supportText: {
    fr: 'rien ne quitte votre classeur : aucun envoi, aucune mesure d’usage',
    en: 'nothing leaves your workbook: nothing is sent, nothing is measured',
  },
  notices: { fr: 'Licences', en: 'Licences' },
  noticesText: {
    fr: 'Mutu est libre et gratuit (MIT) ; voici ce qu’il doit aux autres',
    en: 'Mutu is free and open source (MIT); this is what it owes to others',
  },
  other: { fr: 'English', en: 'Français' },
  search: { fr: 'Chercher', en: 'Search' },
  home: { fr: 'Accueil', en: 'Home' },
} satisfies Record<string, Text>;
