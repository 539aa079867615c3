import type { Text } from '../../core/values/text';

export interface HelpSection {
  /** French, ASCII: what addresses end with. */
  readonly id: string;
  readonly title: Text;
  readonly paragraphs: readonly Text[];
}

/** The page the manifest gives for help, privacy and terms. `{manifest}` stands for the manifest's address. */
export const HELP: readonly HelpSection[] = [
  {
    id: 'installation',
    title: { fr: 'Installer Mutu dans Excel', en: 'Install Mutu in Excel' },
    paragraphs: [
      {
        fr: 'Pour toute l’organisation : dans le centre d’administration Microsoft 365, « Paramètres », puis « Applications intégrées », l’administratrice ou l’administrateur téléverse le fichier {manifest}. Mutu apparaît chez tout le monde dans les 24 heures.',
        en: 'For a whole organisation: in the Microsoft 365 admin center, “Settings”, then “Integrated apps”, the administrator uploads the file {manifest}. Mutu shows for everyone within 24 hours.',
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
        fr: 'Si des cellules affichent #NOM?, le complément n’est pas chargé dans ce classeur : ouvrez le panneau Mutu, sous l’onglet Accueil, puis entrez de nouveau la formule.',
        en: 'If cells show #NAME?, the add-in is not loaded in this workbook: open the Mutu pane, on the Home tab, then enter the formula again.',
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
