import { same, type Text } from '../../core/text';

/** Every sentence of the pane, by the name its place in the page bears. */
export const PANE = {
  title: same('Mutu'),
  tagline: {
    fr: 'Ce que coûte un bien partagé, et ce que chacun doit payer.',
    en: 'What a shared good costs, and what each partner should pay.',
  },
  preview: {
    fr: 'Aperçu : cette page est ouverte hors d’Excel. Une fois le complément installé, elle s’affiche à côté de votre classeur, où les formules donnent leur résultat.',
    en: 'Preview: this page is open outside Excel. Once the add-in is installed, it shows beside your workbook, where formulas give their results.',
  },
  firstTitle: { fr: 'Une première formule', en: 'A first formula' },
  firstIntroduction: {
    fr: 'Un planeur à bois est mis en commun. Combien coûte une utilisation de 5 heures, pour 50 pieds de bois ? Copiez cette formule, collez-la dans une cellule et appuyez sur Entrée.',
    en: 'A wood planer is shared. What does one use cost: 5 hours, 50 feet of wood? Copy this formula, paste it in a cell and press Enter.',
  },
  // Spaces, which Excel takes, let a narrow pane break the line between two arguments.
  formula: {
    fr: '=MUTU.COUTUSAGE(50; 5; 100; 2000; 100; 100000; 3500; 7; 30; 1; 5)',
    en: '=MUTU.COUTUSAGE(50, 5, 100, 2000, 100, 100000, 3500, 7, 30, 1, 5)',
  },
  copy: { fr: 'Copier la formule', en: 'Copy the formula' },
  firstResult: {
    fr: 'Vous devriez lire 37,835388, soit 37,84 $ : couteaux, mise au point, remplacement, préparation et frais administratifs.',
    en: 'You should read 37.835388, that is $37.84: blades, tune-up, replacement, preparation and administration.',
  },
  separators: {
    fr: 'Si Excel refuse la formule, remplacez les points-virgules par des virgules : cela dépend des réglages de votre ordinateur.',
    en: 'If Excel refuses the formula, replace the commas with semicolons: it depends on your computer’s settings.',
  },
  source: {
    fr: 'Exemple du guide « La mutualisation. 6 étapes pour un partage réussi », TIESS, 2023.',
    en: 'Example from the guide “La mutualisation. 6 étapes pour un partage réussi”, TIESS, 2023.',
  },
  findTitle: { fr: 'Trouver une fonction', en: 'Find a function' },
  findByTyping: {
    fr: 'Tapez =MUTU. dans une cellule : Excel propose toutes les fonctions et explique chaque argument. =MUTU.AIDE() en écrit la liste dans le classeur.',
    en: 'Type =MUTU. in a cell: Excel offers every function and explains each argument. =MUTU.AIDE() writes the list of them in the workbook.',
  },
  privacy: {
    fr: 'Rien ne quitte votre classeur : tous les calculs se font dans Excel, sur votre appareil.',
    en: 'Nothing leaves your workbook: everything is calculated in Excel, on your device.',
  },
  help: { fr: 'Aide et installation', en: 'Help and installation' },
  version: { fr: 'Version', en: 'Version' },
} as const satisfies Record<string, Text>;

export type PaneText = keyof typeof PANE;

/** What is said after the button was pressed. */
export const COPIED: Text = { fr: 'Formule copiée.', en: 'Formula copied.' };
export const NOT_COPIED: Text = {
  fr: 'La copie est bloquée ici. La formule est sélectionnée : appuyez sur Ctrl+C (⌘C sur un Mac).',
  en: 'Copying is blocked here. The formula is selected: press Ctrl+C (⌘C on a Mac).',
};
