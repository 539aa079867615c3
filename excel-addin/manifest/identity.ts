import { same, type Text } from '../../core/values/text';

/** What both manifests say of the add-in: who it is, in which languages, with which files. */

/** Excel knows the add-in by these for ever. Each manifest has its own, as Microsoft asks for a converted add-in. */
export const ADDIN_ID = '8bce0ddc-eaee-4229-ade8-e00d7144f1c7';
export const APP_ID = '2f4097a2-88dd-4360-9a29-944b50a16ec5';

export const NAMESPACE = 'MUTU';

/**
 * French is the default. Excel looks for its own language tag among the overrides and, for most of its versions, does
 * not fall back from « en-CA » to « en »: each English one it may show is listed.
 */
export const DEFAULT_LOCALE = 'fr-CA';
export const ENGLISH_LOCALES = ['en-us', 'en-ca', 'en-gb'] as const;

/** Sizes Excel asks for: 32 and 64 in the list of add-ins, 16, 32 and 80 in the ribbon, 64 and 128 on dense screens. */
export const ICON_SIZES = [16, 32, 64, 80, 128] as const;
export const RIBBON_ICON_SIZES = [16, 32, 64, 80] as const;

export const FILES = {
  page: 'taskpane.html',
  script: 'functions.js',
  commands: 'commands.js',
  grids: 'grids.js',
  panel: 'panel.js',
  style: 'taskpane.css',
  metadata: { fr: 'functions.json', en: 'functions.en.json' },
  help: 'aide.html',
  helpStyle: 'aide.css',
  reference: { fr: 'reference/fr.html', en: 'reference/en.html' },
  icon: (size: number): string => `icons/icon-${size}.png`,
  appIcon: 'icons/color.png',
  appOutline: 'icons/outline.png',
  englishTexts: 'manifest.en.json',
} as const;

/** What Excel calls a command by: the same word in both manifests and in commands.js. */
export const actionOf = (choice: string): string => `insertGrid_${choice}`;
export const ACTIONS = { understand: 'understandCell', repair: 'repairFormulas' } as const;

export const PROVIDER = 'Projet Mutu';

export const TEXTS = {
  name: same('Mutu'),
  fullName: {
    fr: 'Mutu : le coût de ce qu’on partage',
    en: 'Mutu: the cost of what is shared',
  },
  tagline: {
    fr: 'Chiffrer ce qu’on partage et en répartir le coût équitablement.',
    en: 'Cost what is shared, and split it fairly.',
  },
  description: {
    fr: 'Des fonctions pour calculer le coût d’un bien ou d’un service partagé et pour le répartir équitablement entre partenaires. Pour les organismes sans but lucratif et les coopératives. Rien ne quitte votre classeur.',
    en: 'Functions that work out the cost of a shared good or service and split it fairly among partners. For non-profits and co-operatives. Nothing leaves your workbook.',
  },
  startTitle: { fr: 'Mutu est prêt', en: 'Mutu is ready' },
  startDescription: {
    fr: 'Tapez =MUTU. dans une cellule pour voir les fonctions, ou ouvrez le panneau Mutu, sous l’onglet Accueil, pour choisir une grille ou construire une formule.',
    en: 'Type =MUTU. in a cell to see the functions, or open the Mutu pane, on the Home tab, to choose a grid or build a formula.',
  },
  button: { fr: 'Ouvrir Mutu', en: 'Open Mutu' },
  buttonDescription: {
    fr: 'Ouvre le panneau de Mutu : grilles, fonctions, explications, scénarios et outils.',
    en: 'Opens the Mutu pane: grids, functions, explanations, scenarios and tools.',
  },
} as const satisfies Record<string, Text>;

/** An entry of a menu of the ribbon: does something at once. */
export interface MenuItem {
  readonly id: string;
  readonly action: string;
  readonly label: Text;
  readonly tip: Text;
}
export const TOOLS: readonly MenuItem[] = [
  {
    id: 'Understand',
    action: ACTIONS.understand,
    label: { fr: 'Comprendre cette cellule', en: 'Understand this cell' },
    tip: {
      fr: 'Explique le résultat de la formule de Mutu que contient la cellule choisie, ligne par ligne.',
      en: 'Explains the result of the Mutu formula in the chosen cell, line by line.',
    },
  },
  {
    id: 'Repair',
    action: ACTIONS.repair,
    label: { fr: 'Réparer #NOM?', en: 'Repair #NAME?' },
    tip: {
      fr: 'Écrit de nouveau les formules de Mutu qui affichent #NOM?, dans tout le classeur. Les autres cellules ne changent pas.',
      en: 'Writes again the Mutu formulas that show #NAME?, in the whole workbook. Other cells do not change.',
    },
  },
];

export interface ManifestOptions {
  /** The project's, x.y.z. */
  readonly version: string;
  /** Where the files are served from, without a slash at the end. */
  readonly baseUrl: string;
  /** The e-mail address of who answers questions. */
  readonly contact?: string | undefined;
}
