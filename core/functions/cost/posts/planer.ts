/** The guide's planer as cost lines, for the examples. */
export const PLANER = [
  ['Couteaux', 100, 2000, 'pied'],
  ['Mise au point', 100, 100000, 'pied'],
  ['Remplacement', 3500, 7, 'an'],
  ['Préparation', 30, 1, 'heure de travail'],
  ['Frais administratifs', 5, 1, 'utilisation'],
];
