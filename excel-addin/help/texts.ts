import type { Text } from '../../core/values/text';

export interface HelpSection {
  /** French, ASCII: what addresses end with. */
  readonly id: string;
  readonly title: Text;
  readonly paragraphs: readonly Text[];
}

/** Whom to ask, where the site does not say. */
export const NO_CONTACT: Text = {
  fr: 'Demandez à la personne qui a installé Mutu dans votre organisation, avec le plus petit classeur qui la montre.',
  en: 'Ask whoever installed Mutu in your organisation, with the smallest workbook that shows it.',
};

/** The page the manifest gives for help, privacy and terms. `{manifest}` and `{contact}` stand for addresses. */
export const HELP: readonly HelpSection[] = [
  {
    id: 'installation',
    title: { fr: 'Installer Mutu dans Excel', en: 'Install Mutu in Excel' },
    paragraphs: [
      {
        fr: 'Pour toute l’organisation : dans le centre d’administration Microsoft 365, « Paramètres », « Applications intégrées », « Charger des applications personnalisées », l’administratrice ou l’administrateur donne le lien vers {manifest}. Mutu apparaît chez tout le monde dans les 24 heures.',
        en: 'For a whole organisation: in the Microsoft 365 admin center, “Settings”, “Integrated apps”, “Upload custom apps”, the administrator gives the link to {manifest}. Mutu shows for everyone within 24 hours.',
      },
      {
        fr: 'Pour l’essayer seul, dans Excel pour le web : onglet « Accueil », « Compléments », « Autres paramètres », « Charger mon complément », puis choisissez le fichier {manifest}, enregistré sur votre appareil.',
        en: 'To try it alone, in Excel for the web: “Home” tab, “Add-ins”, “More Settings”, “Upload My Add-in”, then choose the file {manifest}, saved on your device.',
      },
      {
        fr: 'Il faut Excel pour le web, Microsoft 365, ou Excel 2024 ou plus récent, sous Windows ou sur un Mac. Excel pour iPad et pour téléphone ne calcule pas les fonctions d’un complément.',
        en: 'You need Excel for the web, Microsoft 365, or Excel 2024 or later, on Windows or on a Mac. Excel for iPad and for phones does not calculate the functions of an add-in.',
      },
    ],
  },
  {
    id: 'aide',
    title: { fr: 'Obtenir de l’aide', en: 'Get help' },
    paragraphs: [
      {
        fr: 'Tapez =MUTU. dans une cellule : Excel propose les fonctions et explique chaque argument. Quand une formule est refusée, cliquez sur le triangle de la cellule : une phrase dit quel argument corriger.',
        en: 'Type =MUTU. in a cell: Excel offers the functions and explains each argument. When a formula is refused, click the triangle in the cell: a sentence says which argument to correct.',
      },
      {
        fr: 'Excel sur un ordinateur ne montre pas toujours cette phrase. Choisissez la cellule, puis, sous l’onglet Accueil, « Outils » de Mutu, « Comprendre cette cellule » : le panneau la dit en entier.',
        en: 'Excel on a computer does not always show that sentence. Choose the cell, then, on the Home tab, “Tools” of Mutu, “Understand this cell”: the pane says it in full.',
      },
      {
        fr: 'Si des cellules affichent #NOM?, le complément n’était pas chargé quand le classeur s’est ouvert : « Outils », « Réparer #NOM? » écrit de nouveau les formules de Mutu dans tout le classeur, et ne touche à rien d’autre.',
        en: 'If cells show #NAME?, the add-in was not loaded when the workbook opened: “Tools”, “Repair #NAME?” writes the Mutu formulas again in the whole workbook, and touches nothing else.',
      },
      {
        fr: 'Une question, une erreur ? {contact}',
        en: 'A question, an error? {contact}',
      },
    ],
  },
  {
    id: 'confidentialite',
    title: { fr: 'Confidentialité', en: 'Privacy' },
    paragraphs: [
      {
        fr: 'Rien ne quitte votre classeur. Tous les calculs se font dans Excel, sur votre appareil ; Mutu ne recueille, ne conserve et ne transmet aucune donnée, et ne mesure pas votre utilisation. Le site qui héberge Mutu ne sert que les fichiers du complément ; Excel charge aussi la bibliothèque office.js chez Microsoft.',
        en: 'Nothing leaves your workbook. Everything is calculated in Excel, on your device; Mutu collects, keeps and sends no data, and does not measure your use of it. The site that hosts Mutu serves only the files of the add-in; Excel also loads the office.js library from Microsoft.',
      },
      {
        fr: 'Dans le navigateur et dans mutu.html, le classeur est gardé sur votre appareil seulement ; dans Google Sheets, dans votre classeur. Là non plus, rien n’est envoyé.',
        en: 'In the browser and in mutu.html, the workbook is kept on your device only; in Google Sheets, in your spreadsheet. There too, nothing is sent.',
      },
    ],
  },
  {
    id: 'conditions',
    title: { fr: 'Conditions d’utilisation', en: 'Terms of use' },
    paragraphs: [
      {
        fr: 'Mutu est un logiciel libre, gratuit, sous licence MIT, fourni sans garantie. Les résultats servent à préparer une décision ; vérifiez-les avant de signer une entente.',
        en: 'Mutu is free and open-source software under the MIT licence, provided without warranty. Its results help prepare a decision; check them before you sign an agreement.',
      },
    ],
  },
];
