import type { Text } from '../../core/values/text';

/** The view « Scénarios ». */
export const SCENARIOS = {
  intro: {
    fr: 'Choisissez une formule de cette feuille, changez ses chiffres, et comparez : la feuille, elle, ne bouge pas.',
    en: 'Choose a formula of this sheet, change its figures, and compare: the sheet itself does not move.',
  },
  none: {
    fr: 'Cette feuille ne contient pas de formule de Mutu à faire varier. Il en faut une dont la réponse est un nombre et dont chaque argument tient dans une cellule, comme SEUIL ou COUTUSAGE.',
    en: 'This sheet holds no Mutu formula to vary. It takes one whose answer is a number and whose every argument is a single cell, such as SEUIL or COUTUSAGE.',
  },
  formula: { fr: 'Formule', en: 'Formula' },
  choice: { fr: '{cell} : {id}', en: '{cell}: {id}' },
  today: { fr: 'Aujourd’hui', en: 'Today' },
  numbered: { fr: 'Scénario {n}', en: 'Scenario {n}' },
  add: { fr: 'Ajouter un scénario', en: 'Add a scenario' },
  most: {
    fr: 'Six colonnes au plus se comparent d’un coup d’œil.',
    en: 'Six columns at most can be compared at a glance.',
  },
  remove: { fr: 'Supprimer {name}', en: 'Delete {name}' },
  varied: { fr: 'Scénario à changer', en: 'Scenario to change' },
  name: { fr: 'Nom du scénario', en: 'Name of the scenario' },
  slider: { fr: '{label}, curseur', en: '{label}, slider' },
  compare: { fr: 'Comparaison', en: 'Comparison' },
  argument: { fr: 'Chiffre', en: 'Figure' },
  difference: { fr: 'Écart avec aujourd’hui', en: 'Difference from today' },
  refused: { fr: '{name} : {sentence}', en: '{name}: {sentence}' },
  noResult: { fr: 'aucun', en: 'none' },
  unknown: {
    fr: 'Cette formule contient un calcul que seul le tableur sait faire. Placez-le dans sa propre cellule pour la faire varier.',
    en: 'This formula holds a calculation that only the spreadsheet can do. Put it in a cell of its own to vary it.',
  },
  spread: { fr: 'Chaque chiffre peut changer de', en: 'Each figure may change by' },
  plusMinus: { fr: '± {n} %', en: '± {n}%' },
  sensitivity: { fr: 'Ce qui pèse le plus', en: 'What weighs most' },
  sensitivityText: {
    fr: 'Un chiffre à la fois, plus bas puis plus haut : la barre la plus longue est celui qui change le plus le résultat.',
    en: 'One figure at a time, lower then higher: the longest bar is the one that changes the result most.',
  },
  chances: { fr: 'Les chances', en: 'The chances' },
  chancesText: {
    fr: 'Tous les chiffres varient ensemble, au hasard, 5 000 fois ; le plus probable est celui d’aujourd’hui.',
    en: 'All the figures vary together, at random, 5,000 times; the most likely is today’s.',
  },
  mostly: { fr: '8 fois sur 10, entre {low} et {high}.', en: '8 times out of 10, between {low} and {high}.' },
  target: { fr: 'Montant ou nombre à ne pas dépasser', en: 'Amount or number not to exceed' },
  write: { fr: 'Écrire la comparaison à partir de {cell}', en: 'Write the comparison from {cell}' },
  writeHere: { fr: 'Écrire la comparaison dans la feuille', en: 'Write the comparison in the sheet' },
  needsRoom: {
    fr: 'La comparaison occupe {range}, et {cell} n’est pas vide. Choisissez une cellule avec assez de place : rien n’a été écrit.',
    en: 'The comparison fills {range}, and {cell} is not empty. Choose a cell with enough room: nothing was written.',
  },
  written: { fr: 'Comparaison écrite en {range}.', en: 'Comparison written in {range}.' },
} satisfies Record<string, Text>;
