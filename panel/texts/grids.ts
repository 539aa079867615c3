import type { Text } from '../../core/values/text';

/** The view « Grilles ». */
export const GRIDS = {
  intro: {
    fr: 'Des feuilles prêtes à remplir, étape par étape. Chacune s’ajoute à la fin du classeur, sans toucher à vos feuilles.',
    en: 'Sheets ready to fill in, step by step. Each is added at the end of the workbook, without touching your sheets.',
  },
  search: { fr: 'Chercher une grille, dans vos mots', en: 'Search for a grid, in your own words' },
  found: { fr: '{n} grilles répondent.', en: '{n} grids answer.' },
  foundOne: { fr: 'Une grille répond.', en: 'One grid answers.' },
  foundNone: {
    fr: 'Aucune grille ne répond à « {words} » : voici toutes les grilles.',
    en: 'No grid answers “{words}”: here are all the grids.',
  },
  filled: { fr: 'Exemple rempli', en: 'Filled example' },
  empty: { fr: 'Vide', en: 'Empty' },
  filledOf: { fr: '{name} : insérer l’exemple rempli', en: '{name}: insert the filled example' },
  emptyOf: { fr: '{name} : insérer la grille vide', en: '{name}: insert the empty grid' },
  progress: { fr: '{current} sur {total} : {sheet}', en: '{current} of {total}: {sheet}' },
  progressLabel: { fr: 'Insertion en cours', en: 'Inserting' },
  inserted: { fr: 'Feuille ajoutée : {sheets}.', en: 'Sheet added: {sheets}.' },
  insertedMany: { fr: 'Feuilles ajoutées : {n}.', en: 'Sheets added: {n}.' },
  undo: { fr: 'Ctrl+Z annule.', en: 'Ctrl+Z undoes it.' },
  remove: {
    fr: 'Pour revenir en arrière, supprimez ce qui a été ajouté.',
    en: 'To go back, delete what was added.',
  },
  count: { fr: '{n} grilles', en: '{n} grids' },
  countOne: { fr: '1 grille', en: '1 grid' },
} satisfies Record<string, Text>;
