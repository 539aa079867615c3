/** The accounts of a small group, which the formulas read. */
import { CellValueType, type ICellData } from '@univerjs/core';

/** What is text in a cell stays text, « 12 » too. */
export const typed = (): Record<string, ICellData | number | boolean> =>
  Object.fromEntries(
    Object.entries(CELLS).map(([cell, value]) => [
      cell,
      typeof value === 'string' ? { v: value, t: CellValueType.STRING } : value,
    ]),
  );

/** One table of expenses, criteria beside it, and a few odd values. */
export const CELLS: Record<string, string | number | boolean> = {
  ...table('A1', [
    ['Jour', 'Poste', 'Partenaire', 'Montant', 'Heures'],
    [45_292, 'Carburant', 'Ferme A', 120.5, 3],
    [45_310, 'Entretien', 'Ferme B', 340, 2.5],
    [45_323, 'Carburant', 'Ferme B', 98.25, 4],
    [45_350, 'Assurance', 'Coop', 1200, 0],
    [45_366, 'Entretien bisannuel', 'Ferme A', 75.1, 1.75],
    [45_382, 'Carburant', 'Coop', -20, 6],
    [45_413, 'Location', 'Ferme A', 430, 8],
    [45_444, 'carburant', 'Ferme C', 60, 2],
  ]),
  ...table('G1', [['Poste'], ['Carburant']]),
  ...table('H1', [
    ['Montant', 'Montant'],
    ['>50', '<200'],
  ]),
  ...table('K1', [
    ['Partenaire', 'Heures'],
    ['Ferme*', '>2'],
    ['Coop', '<1'],
  ]),
  // Flows of money, their days, an empty cell, texts that look like numbers.
  ...table('N1', [[-10_000], [2750], [4250], [3250], [2750]]),
  ...table('O1', [[39_448], [39_508], [39_751], [39_859], [39_904]]),
  ...table('P1', [['12'], ['abc'], [true], [2.5], [-2.5], [0.125], [1.005]]),
  ...table('Q1', [[10], [20], [20], [30], [50], [70], [90]]),
  // Names that would be criteria, and what stands beside them.
  ...table('R1', [
    ['Ferme *Étoile*', 1],
    ['Ferme bleue étoile', 2],
    ['Coop 4?', 4],
    ['Coop 45', 8],
    ['>Nord', 16],
    ['>Nord', 32],
    ['~', 64],
    ['*', 128],
    [12, 256],
  ]),
  ...table('U1', [['Coop 4?'], ['Coop*'], ['12'], ['<>*']]),
};

function table(corner: string, rows: readonly (readonly (string | number | boolean)[])[]) {
  const column = corner.charCodeAt(0);
  const top = Number(corner.slice(1));
  return Object.fromEntries(
    rows.flatMap((row, r) => row.map((value, c) => [`${String.fromCharCode(column + c)}${top + r}`, value] as const)),
  );
}
