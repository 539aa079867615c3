import { same, type Text } from '../../core/values/text';

/** The sheet is called alike in both languages. */
export const SHEET: Text = same('Mutu');

export const TEXTS = {
  title: { fr: 'Chiffres calculés par Mutu', en: 'Figures computed by Mutu' },
  what: {
    fr: 'Ces chiffres viennent de formules que votre tableur ne connaît pas : ils étaient justes quand ce fichier a été fait et restent tels quels ici, tandis que les totaux ordinaires se recalculent.',
    en: 'These figures come from formulas that your spreadsheet does not know: they were right when this file was made and stay as they are here, while ordinary totals are recalculated.',
  },
  howAt: {
    fr: 'Pour leur redonner vie, ouvrez Mutu (%) et choisissez « Importer .xlsx » : chaque formule reprend sa place et cette feuille disparaît. Dans Excel ou Google Sheets avec Mutu : panneau « Mutu », « Outils », « Réparer ».',
    en: 'To bring them back to life, open Mutu (%) and choose “Import .xlsx”: each formula goes back to its place and this sheet disappears. In Excel or Google Sheets with Mutu: “Mutu” pane, “Tools”, “Repair”.',
  },
  how: {
    fr: 'Pour leur redonner vie, importez ce fichier dans le tableur de Mutu (« Importer .xlsx ») : chaque formule reprend sa place et cette feuille disparaît. Dans Excel ou Google Sheets avec Mutu : panneau « Mutu », « Outils », « Réparer ».',
    en: 'To bring them back to life, import this file into Mutu’s spreadsheet (“Import .xlsx”): each formula goes back to its place and this sheet disappears. In Excel or Google Sheets with Mutu: “Mutu” pane, “Tools”, “Repair”.',
  },
  allCurrent: {
    fr: 'Tout est à jour : aucune entrée n’a changé depuis.',
    en: 'All is up to date: no input has changed since.',
  },
  oneStale: {
    fr: ' chiffre n’est plus à jour : il est barré sur fond orangé dans sa feuille.',
    en: ' figure is out of date: it is struck through on orange in its sheet.',
  },
  manyStale: {
    fr: ' chiffres ou totaux ne sont plus à jour : ils sont barrés sur fond orangé dans leur feuille.',
    en: ' figures or totals are out of date: they are struck through on orange in their sheets.',
  },

  figures: { fr: 'Les chiffres de Mutu', en: 'Mutu’s figures' },
  readers: { fr: 'Les totaux ordinaires qui les reprennent', en: 'Ordinary totals that use them' },
  watched: {
    fr: 'Ce qui est surveillé, et sa valeur quand le fichier a été fait',
    en: 'What is watched, and its value when the file was made',
  },

  sheet: { fr: 'Feuille', en: 'Sheet' },
  cell: { fr: 'Cellule', en: 'Cell' },
  value: { fr: 'Valeur, ou étendue', en: 'Value, or extent' },
  formula: { fr: 'Ce que c’est, et sa formule', en: 'What it is, and its formula' },
  state: { fr: 'État', en: 'State' },
  changes: { fr: 'Changements', en: 'Changes' },
  cells: { fr: 'Cellules', en: 'Cells' },
  kind: { fr: 'Nature', en: 'Kind' },
  before: { fr: 'Cellules à l’exportation', en: 'Cells when exported' },

  gone: { fr: 'supprimée', en: 'deleted' },
  more: { fr: 'et d’autres', en: 'and others' },

  current: { fr: 'à jour', en: 'up to date' },
  stale: { fr: 'à refaire', en: 'out of date' },
  typed: { fr: 'saisi à la main', en: 'typed by hand' },
  dated: { fr: 'du jour de l’exportation', en: 'as of the export' },
  unwatched: { fr: 'ne peut être suivi', en: 'cannot be followed' },
  datedNote: {
    fr: '« Du jour de l’exportation » : la formule dépend aussi de la date, de l’heure ou du hasard (AUJOURDHUI, MAINTENANT, ALEA), qui changent sans qu’on y touche.',
    en: '“As of the export”: the formula also depends on the date, the time or chance (TODAY, NOW, RAND), which change by themselves.',
  },
  unwatchedNote: {
    fr: '« Ne peut être suivi » : la formule lit des cellules que rien n’y nomme (INDIRECT, DECALER), ou trop de cellules ; ouvrez le fichier dans Mutu pour vous y fier.',
    en: '“Cannot be followed”: the formula reads cells that nothing in it names (INDIRECT, OFFSET), or too many cells; open the file in Mutu before relying on it.',
  },
} satisfies Record<string, Text>;

export const KINDS = {
  input: { fr: 'entrée', en: 'input' },
  blank: { fr: 'entrée vide', en: 'blank input' },
  result: { fr: 'calcul ordinaire', en: 'ordinary formula' },
  figure: { fr: 'chiffre de Mutu', en: 'Mutu’s figure' },
} satisfies Record<string, Text>;
