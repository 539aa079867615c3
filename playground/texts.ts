import type { ErrorCode, Text } from '../core';
import { same } from '../core/values/text';

/** Every sentence of the page that is not Univer's. */
export const TEXTS = {
  product: same('Mutu'),
  bookName: { fr: 'Nom du classeur', en: 'Name of the workbook' },
  rename: {
    fr: 'Changer le nom du classeur, de son fichier et de ses copies',
    en: 'Rename the workbook, its file and its copies',
  },
  summary: { fr: 'Sommaire', en: 'Summary' },
  toSummary: {
    fr: 'Revenir à la feuille qui mène à toutes les autres',
    en: 'Back to the sheet that leads to all others',
  },
  print: { fr: 'Imprimer…', en: 'Print…' },
  newWorkbook: { fr: 'Nouveau', en: 'New' },
  importFile: { fr: 'Importer .xlsx', en: 'Import .xlsx' },
  exportFile: { fr: 'Exporter', en: 'Export' },
  exportTitle: { fr: 'Exporter le classeur', en: 'Export the workbook' },
  exportXlsx: { fr: 'Fichier .xlsx', en: '.xlsx file' },
  exportXlsxText: {
    fr: 'Fichier .xlsx : pour Excel, LibreOffice ou Google Sheets. Pour qui ?',
    en: '.xlsx file: for Excel, LibreOffice or Google Sheets. For whom?',
  },
  exportAnyone: {
    fr: 'Pour tout le monde : les résultats des fonctions de Mutu y sont des chiffres, justes partout, même sur un téléphone. Une feuille « Mutu » les énumère, dit lesquels ne sont plus à jour quand une entrée change, et leur redonne vie à l’importation ici.',
    en: 'For anyone: the results of Mutu’s functions are figures in it, right everywhere, even on a phone. A “Mutu” sheet lists them, says which are out of date when an input changes, and brings them back to life when imported here.',
  },
  exportMutu: {
    fr: 'Pour quelqu’un qui a Mutu : ses formules y restent des formules. Ailleurs, elles montrent #NOM? dès qu’elles sont recalculées.',
    en: 'For someone who has Mutu: its formulas stay formulas. Elsewhere, they show #NAME? as soon as they are recalculated.',
  },
  exportPage: { fr: 'Page .html', en: '.html page' },
  exportLost: {
    fr: 'Le fichier importé avait aussi ceci, que le fichier .xlsx n’aura pas : donnez-lui un autre nom, pour garder les deux.',
    en: 'The imported file also had these, which the .xlsx file will not have: give it another name, to keep both.',
  },
  exportPageText: {
    fr: 'Page .html : le classeur et Mutu dans une seule page. Qui la reçoit l’ouvre d’un double-clic, sans rien installer et sans Internet, y change un chiffre et l’exporte à son tour. Environ 9 Mo.',
    en: '.html page: the workbook and Mutu in one page. Whoever receives it opens it by a double-click, with nothing to install and without the Internet, changes a figure in it and exports it in turn. About 9 MB.',
  },
  grids: { fr: 'Grilles', en: 'Grids' },
  copies: { fr: 'Copies', en: 'Copies' },
  help: { fr: 'Aide', en: 'Help' },
  otherLanguage: { fr: 'English', en: 'Français' },

  saving: { fr: 'Enregistrement…', en: 'Saving…' },
  saved: { fr: 'Enregistré dans ce navigateur', en: 'Saved in this browser' },
  newVersion: {
    fr: 'Une nouvelle version de Mutu est prête : elle s’ouvrira quand vous aurez fermé tous les onglets de Mutu.',
    en: 'A new version of Mutu is ready: it will open once you have closed every tab of Mutu.',
  },
  savedBeside: {
    fr: 'Gardé dans ce navigateur, pas encore dans la page : exportez-la',
    en: 'Kept in this browser, not yet in the page: export it',
  },
  damagedPage: {
    fr: 'Le classeur de cette page ne peut pas être lu : elle a été coupée ou modifiée. Demandez qu’on vous l’envoie de nouveau ; voici l’exemple du planeur.',
    en: 'The workbook of this page cannot be read: the page was cut short or changed. Ask for it again; this is the planer’s example.',
  },
  pageFailed: {
    fr: 'La page n’a pas pu être faite : mutu.html, à côté de celle-ci, ne répond pas. Sans Internet, réessayez plus tard ; ou exportez un fichier .xlsx.',
    en: 'The page could not be made: mutu.html, beside this one, does not answer. Without Internet, try again later; or export an .xlsx file.',
  },
  savedApart: {
    fr: 'Ouvert aussi dans un autre onglet : celui-ci est enregistré à part, dans Copies',
    en: 'Also open in another tab: this one is saved apart, in Copies',
  },
  nothingFilled: {
    fr: 'Le signe # demande toutes les cellules que remplit une formule : celle-là n’en remplit pas, ou n’a pas la place.',
    en: 'The sign # asks for all the cells that a formula fills: that one fills none, or has no room.',
  },
  unread: {
    fr: 'Le classeur de la dernière visite, s’il y en a un, n’a pas pu être lu ; il reste intact',
    en: 'The workbook of the last visit, if there is one, could not be read; it is left as it is',
  },
  savedUnread: {
    fr: 'Le classeur de la dernière visite n’a pas pu être lu et reste intact : ceci est enregistré à part, dans Copies',
    en: 'The workbook of the last visit could not be read and is left as it is: this is saved apart, in Copies',
  },
  copiesUnread: {
    fr: 'Les copies de ce navigateur n’ont pas pu être lues. Rechargez la page ; d’ici là, exportez votre classeur.',
    en: 'The copies of this browser could not be read. Reload the page; until then, export your workbook.',
  },
  copyNotDeleted: { fr: 'Cette copie n’a pas pu être supprimée.', en: 'This copy could not be deleted.' },
  notSaved: {
    fr: 'Ce navigateur n’a pas gardé vos derniers changements : exportez le classeur avant de fermer',
    en: 'This browser has not kept your latest changes: export the workbook before closing',
  },

  savedHere: {
    fr: 'Enregistré dans ce navigateur, à mesure que vous travaillez. « Exporter » pour en faire un fichier.',
    en: 'Saved in this browser, as you work. “Export” makes a file of it.',
  },

  idle: {
    fr: 'Commencez ici : remplissez les cases crème, de haut en bas. Tapez =MUTU. pour voir les fonctions ; Aide en donne la liste.',
    en: 'Start here: fill in the cream cells, from top to bottom. Type =MUTU. to see the functions; Help lists them.',
  },
  idleElsewhere: {
    fr: 'Tapez =MUTU. pour voir les fonctions ; « Grilles » a des feuilles toutes prêtes, Aide donne la liste des fonctions.',
    en: 'Type =MUTU. to see the functions; “Grids” has ready-made sheets, Help lists the functions.',
  },
  example: { fr: 'Exemple :', en: 'Example:' },
  exactValue: { fr: 'Valeur exacte :', en: 'Exact value:' },

  mend: { fr: 'Corriger', en: 'Correct' },
  mendKeys: { fr: 'Alt+Entrée', en: 'Alt+Enter' },

  newTitle: { fr: 'Commencer un autre classeur ?', en: 'Start another workbook?' },
  newText: {
    fr: 'Celui-ci sera gardé dans Copies : vous pourrez le rouvrir ou le télécharger.',
    en: 'This one will be kept in Copies: you can open it again or download it.',
  },
  newBlank: { fr: 'Classeur vide', en: 'Blank workbook' },
  newExample: { fr: 'Exemple du planeur', en: 'Planer example' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  close: { fr: 'Fermer', en: 'Close' },
  blankSheet: { fr: 'Feuille1', en: 'Sheet1' },
  untitled: { fr: 'Classeur du', en: 'Workbook of' },

  copiesTitle: { fr: 'Copies gardées dans ce navigateur', en: 'Copies kept in this browser' },
  copiesNone: {
    fr: 'Aucune copie pour le moment. Une copie est gardée chaque fois qu’un autre classeur prend la place du vôtre (Nouveau, Importer), et au premier changement d’une journée : le classeur tel qu’il était la veille.',
    en: 'No copy for now. One is kept each time another workbook takes the place of yours (New, Import), and at the first change of a day: the workbook as it was the day before.',
  },
  copyOpen: { fr: 'Ouvrir', en: 'Open' },
  copyDownload: { fr: 'Télécharger', en: 'Download' },
  copyDelete: { fr: 'Supprimer', en: 'Delete' },
  copyDeleteSure: { fr: 'Supprimer pour de bon ?', en: 'Delete for good?' },

  stillCalculating: {
    fr: 'Le calcul n’est pas terminé : rien n’est parti avec les chiffres d’avant. Réessayez dans un moment.',
    en: 'The calculation is not finished: nothing has gone out with the former figures. Try again in a moment.',
  },
  stoppedCalculating: {
    fr: 'Le calcul est arrêté : des résultats sont encore ceux d’avant. Il reprend au prochain changement, et avant d’exporter ou d’imprimer.',
    en: 'The calculation is stopped: some results are still the former ones. It resumes at the next change, and before you export or print.',
  },
  exportFailed: {
    fr: 'Le fichier n’a pas pu être écrit. Votre classeur est toujours là ; réessayez.',
    en: 'The file could not be written. Your workbook is still here; try again.',
  },
  imported: { fr: 'est ouvert.', en: 'is open.' },
  leftOut: {
    fr: 'Ce qui suit n’a pas été repris ; le fichier lui-même n’a pas changé :',
    en: 'These were left out; the file itself has not changed:',
  },
  formerKept: {
    fr: 'Le classeur d’avant est gardé dans Copies.',
    en: 'The workbook you had is kept in Copies.',
  },
  formerExample: {
    fr: 'L’exemple n’avait pas été modifié : Nouveau le redonne.',
    en: 'The example had not been changed: New gives it back.',
  },
  formerLost: {
    fr: 'Le classeur d’avant n’a pas pu être gardé dans Copies.',
    en: 'The workbook you had could not be kept in Copies.',
  },
  notKeptTitle: { fr: 'Ce classeur n’a pas pu être gardé', en: 'This workbook could not be kept' },
  notKept: {
    fr: 'Ce navigateur n’a pas pu en garder une copie (stockage plein ou refusé). Exportez-le avant de le remplacer, ou restez-y.',
    en: 'This browser could not keep a copy of it (storage full or refused). Export it before it is replaced, or stay with it.',
  },
  replaceAnyway: { fr: 'Remplacer sans garder', en: 'Replace without keeping' },
} satisfies Record<string, Text>;

/** What the line under the formula bar says of an error that no function of ours explains. */
export const ERROR_TEXTS: Partial<Record<ErrorCode, Text>> = {
  '#SPILL!': {
    fr: 'Le résultat occupe plusieurs cellules et certaines ne sont pas vides : libérez celles qui sont à droite et en dessous.',
    en: 'The result fills several cells and some are not empty: clear those to the right and below.',
  },
  '#NAME?': {
    fr: 'Un nom de cette formule n’existe pas. Un nombre s’y écrit sans espace ni signe (=12000), nos fonctions avec un point (MUTU.SEUIL) : =MUTU.AIDE() en donne la liste.',
    en: 'A name in this formula does not exist. In a formula a number has neither space nor sign (=12000), our functions have a dot (MUTU.SEUIL): =MUTU.AIDE() lists them.',
  },
  '#DIV/0!': {
    fr: 'Cette formule divise par zéro ou par une cellule vide.',
    en: 'This formula divides by zero or by an empty cell.',
  },
  '#REF!': {
    fr: 'Cette formule renvoie à une cellule qui n’existe pas : supprimée depuis, ou au-delà de la plage où l’on cherche. RECHERCHEV et INDEX y comptent lignes et colonnes à partir de 1.',
    en: 'This formula refers to a cell that does not exist: deleted since, or beyond the range that is searched. VLOOKUP and INDEX count its rows and columns from 1.',
  },
  '#NULL!': {
    fr: 'Une espace entre deux plages demande les cellules qu’elles ont en commun : elles n’en ont aucune. Entre deux arguments, mettez « ; ».',
    en: 'A space between two ranges asks for the cells that they have in common: they have none. Between two arguments, put a comma.',
  },
  '#CALC!': {
    fr: 'Cette formule ne donne rien qu’une cellule puisse montrer : une liste vide, ou une fonction LAMBDA que rien n’appelle.',
    en: 'This formula gives nothing that a cell can show: an empty list, or a LAMBDA that nothing calls.',
  },
  '#N/A': {
    fr: 'Une valeur dont cette formule a besoin n’est pas disponible. Regardez les cellules qu’elle emploie.',
    en: 'A value that this formula needs is not available. Look at the cells it uses.',
  },
  '#VALUE!': {
    fr: 'Une valeur employée ici n’est pas du type attendu, comme un texte au lieu d’un nombre, ou une cellule lue contient déjà une erreur.',
    en: 'A value used here is not of the expected type, such as a text instead of a number, or a cell it reads already holds an error.',
  },
  '#NUM!': {
    fr: 'Ce calcul n’a pas de résultat, ou un résultat trop grand.',
    en: 'This calculation has no result, or one that is too large.',
  },
  '#CYCLE!': {
    fr: 'Cette formule lit une cellule dont la formule dépend d’elle-même : corrigez d’abord celle-là.',
    en: 'This formula reads a cell whose formula depends on itself: mend that one first.',
  },
};
