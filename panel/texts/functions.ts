import type { Text } from '../../core/values/text';

/** The view « Fonctions ». Holes between braces are filled by `fill`. */
export const FUNCTIONS = {
  search: { fr: 'Que voulez-vous calculer ?', en: 'What do you want to compute?' },
  searchHint: {
    fr: 'En vos mots : « combien de partenaires », « amortir », « qui paie quoi ».',
    en: 'In your own words: “how many partners”, “depreciate”, “who pays what”.',
  },
  found: { fr: '{n} fonctions trouvées', en: '{n} functions found' },
  foundOne: { fr: '1 fonction trouvée', en: '1 function found' },
  foundNone: {
    fr: 'Rien ne correspond à « {words} ». Essayez un autre mot, ou parcourez les familles ci-dessous.',
    en: 'Nothing matches “{words}”. Try another word, or browse the families below.',
  },
  foundNative: {
    fr: 'Votre tableur le fait déjà : voyez sa fonction {name}.',
    en: 'Your spreadsheet already does this: see its function {name}.',
  },
  back: { fr: 'Toutes les fonctions', en: 'All functions' },
  edit: { fr: 'Modifier la formule de {cell}', en: 'Edit the formula of {cell}' },
  editSelected: {
    fr: 'Modifier plutôt la formule de la cellule choisie',
    en: 'Edit the formula of the selected cell instead',
  },
  editing: { fr: 'Formule de la cellule {cell}', en: 'Formula of cell {cell}' },
  required: { fr: 'à remplir', en: 'required' },
  others: { fr: 'Autres réglages ({n})', en: 'Other settings ({n})' },
  take: { fr: 'Prendre les cellules choisies', en: 'Take the selected cells' },
  takeFor: { fr: 'Prendre les cellules choisies pour « {label} »', en: 'Take the selected cells for “{label}”' },
  taken: { fr: '{label} : {range}', en: '{label}: {range}' },
  listHint: {
    fr: 'Des cellules (B2:B9), ou les valeurs séparées par « ; ».',
    en: 'Cells (B2:B9), or the values separated by “;”.',
  },
  tableHint: {
    fr: 'Des cellules (A1:D9), ou une ligne par rangée et « ; » entre les colonnes.',
    en: 'Cells (A1:D9), or a line for each row and “;” between columns.',
  },
  dateHint: { fr: 'Une date comme 2026-03-31, ou une cellule.', en: 'A date such as 2026-03-31, or a cell.' },
  repeatHint: { fr: 'Séparés par « ; », dans l’ordre.', en: 'Separated by “,”, in order.' },
  columnsAre: { fr: 'Colonnes : {columns}.', en: 'Columns: {columns}.' },
  byDefault: { fr: 'par défaut', en: 'by default' },
  yes: { fr: 'oui', en: 'yes' },
  fromCell: { fr: 'Contenu d’une cellule : {reference}', en: 'Content of a cell: {reference}' },
  example: { fr: 'Remplir avec l’exemple', en: 'Fill in with the example' },
  clear: { fr: 'Vider le formulaire', en: 'Clear the form' },
  result: { fr: 'Résultat', en: 'Result' },
  resultSize: {
    fr: 'Cellules remplies : {rows} en hauteur, {columns} en largeur.',
    en: 'Cells filled: {rows} down, {columns} across.',
  },
  resultMore: { fr: 'et {n} autres lignes', en: 'and {n} more rows' },
  stillNeeded: { fr: 'Il reste à remplir : {labels}.', en: 'Still to fill in: {labels}.' },
  unknown: {
    fr: 'Un argument contient un calcul que seul le tableur sait faire : le résultat paraîtra dans la cellule.',
    en: 'An argument holds a calculation that only the spreadsheet can do: the result will show in the cell.',
  },
  unknownName: {
    fr: '« {name} » n’est ni un nombre ni une cellule nommée de ce classeur. Corrigez-le, ou prenez les cellules choisies.',
    en: '“{name}” is neither a number nor a named cell of this workbook. Correct it, or take the selected cells.',
  },
  explanation: { fr: 'Le calcul, ligne par ligne', en: 'The calculation, line by line' },
  about: { fr: 'À savoir', en: 'Good to know' },
  signature: {
    fr: 'Elle s’écrit ainsi, entre crochets ce qui est facultatif :',
    en: 'It is written so, in brackets what is optional:',
  },
  exampleOf: { fr: 'Exemple :', en: 'Example:' },
  source: { fr: 'Source : {source}', en: 'Source: {source}' },
  formula: { fr: 'Formule', en: 'Formula' },
  insertIn: { fr: 'Insérer dans {cell}', en: 'Insert in {cell}' },
  insert: { fr: 'Insérer', en: 'Insert' },
  change: { fr: 'Modifier {cell}', en: 'Change {cell}' },
  chooseTarget: {
    fr: 'Choisissez dans la feuille la cellule où écrire la formule.',
    en: 'Choose in the sheet the cell in which to write the formula.',
  },
  fillFirst: {
    fr: 'Remplissez d’abord ce qui manque : {labels}.',
    en: 'First fill in what is missing: {labels}.',
  },
  targetFilled: {
    fr: '{cell} n’est pas vide. Remplacer son contenu ?',
    en: '{cell} is not empty. Replace what it holds?',
  },
  replace: { fr: 'Remplacer', en: 'Replace' },
  needsRoom: {
    fr: 'Le résultat occupe {range}, et {cell} n’est pas vide. Libérez ces cellules ou choisissez-en une autre : rien n’a été écrit.',
    en: 'The result fills {range}, and {cell} is not empty. Clear those cells or choose another one: nothing was written.',
  },
  inItself: {
    fr: '{cell} fait partie des arguments : la formule dépendrait d’elle-même. Choisissez une autre cellule.',
    en: '{cell} is one of the arguments: the formula would depend on itself. Choose another cell.',
  },
  inserted: { fr: 'Formule écrite dans {cell}.', en: 'Formula written in {cell}.' },
  changed: { fr: 'Formule de {cell} modifiée.', en: 'Formula of {cell} changed.' },
  partOf: {
    fr: 'Cette fonction fait partie d’une formule plus longue : le reste de la formule ne changera pas.',
    en: 'This function is part of a longer formula: the rest of the formula will not change.',
  },
  whichCall: { fr: 'Fonction à modifier', en: 'Function to change' },
  allFunctions: { fr: '(toutes)', en: '(all)' },
  functionHint: {
    fr: 'Choisissez-la dans la liste, ou prenez la cellule qui la nomme.',
    en: 'Choose it from the list, or take the cell that names it.',
  },
  inOrder: { fr: 'Ses arguments, dans l’ordre : {labels}.', en: 'Its arguments, in order: {labels}.' },
  opened: {
    fr: 'La formule de {cell} est ouverte dans le formulaire.',
    en: 'The formula of {cell} is open in the form.',
  },
} satisfies Record<string, Text>;
