import type { Text } from '../../core/values/text';

/** The view « Comprendre ». */
export const UNDERSTAND = {
  intro: {
    fr: 'Choisissez dans la feuille une cellule qui contient une formule de Mutu : son calcul s’écrit ici, en clair.',
    en: 'In the sheet, choose a cell that holds a Mutu formula: its calculation is written out here.',
  },
  notOurs: {
    fr: '{cell} ne contient pas de formule de Mutu. Choisissez une cellule qui en contient une.',
    en: '{cell} holds no Mutu formula. Choose a cell that holds one.',
  },
  spilled: {
    fr: '{cell} est remplie par la formule de {anchor}. Voici son calcul.',
    en: '{cell} is filled by the formula of {anchor}. Here is its calculation.',
  },
  several: { fr: 'Cette formule appelle plusieurs fonctions', en: 'This formula calls several functions' },
  within: {
    fr: 'Dans une formule plus longue : {formula}',
    en: 'Inside a longer formula: {formula}',
  },
  goesOn: {
    fr: '{cell} affiche {value} : sa formule part de cette réponse, ou s’en passe.',
    en: '{cell} shows {value}: its formula goes on from this answer, or does without it.',
  },
  goesWithout: {
    fr: '{cell} n’affiche rien : sa formule se passe de cette réponse.',
    en: '{cell} shows nothing: its formula does without this answer.',
  },
  answers: { fr: '{label} : {value}.', en: '{label}: {value}.' },
  figures: { fr: 'D’où viennent les chiffres', en: 'Where the figures come from' },
  typed: { fr: 'écrit dans la formule', en: 'written in the formula' },
  notGiven: { fr: 'Non donnés : {labels}.', en: 'Not given: {labels}.' },
  cells: { fr: '{n} valeurs', en: '{n} values' },
  oneCell: { fr: '{n} valeur', en: '{n} value' },
  goTo: { fr: 'Aller à {cell}', en: 'Go to {cell}' },
  from: { fr: 'cellule {cell}', en: 'cell {cell}' },
  fromCells: { fr: 'cellules {cell}', en: 'cells {cell}' },
  fromCellsNamed: { fr: '« {name} », cellules {cell}', en: '“{name}”, cells {cell}' },
  fromNamed: { fr: '« {name} », cellule {cell}', en: '“{name}”, cell {cell}' },
  computed: { fr: 'calculé : {formula}', en: 'computed: {formula}' },
  calculation: { fr: 'Le calcul', en: 'The calculation' },
  noSteps: {
    fr: 'Cette réponse n’est pas un calcul en une suite d’étapes : voici ce que fait la fonction.',
    en: 'This answer is not a calculation in a series of steps: here is what the function does.',
  },
  unknown: {
    fr: 'Un argument contient un calcul que seul le tableur sait faire ; placez-le dans sa propre cellule pour voir l’explication.',
    en: 'An argument holds a calculation that only the spreadsheet can do; put it in a cell of its own to see the explanation.',
  },
  missing: {
    fr: 'Il manque à cette formule : {labels}.',
    en: 'This formula lacks: {labels}.',
  },
} satisfies Record<string, Text>;
