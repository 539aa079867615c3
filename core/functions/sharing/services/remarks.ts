/** What may be a slip in the matrix of CASCADE, and may be meant: said before the shares, never refused. */

import { type Origin, placeName } from '../../../declare/place';
import type { Step } from '../../../declare/step';
import { formatTyped } from '../../../values/format';
import type { Text } from '../../../values/text';
import type { Services } from './cascade';

/** 0,3 beside 50 may be the 30 % of a cell in percentages. */
const LARGE = 10;

export function matrixRemarks({ costs, weights }: Services, matrix: Text, origin: Origin | undefined): Step[] {
  const fractions = weights.reduce<Step[]>((all, row, i) => all.concat(fractionRemark(row, i, matrix, origin)), []);
  return [...totalRemark(weights, costs.length), ...fractions];
}

/** A last column that is the sum of the others in every row looks like a column of totals. */
function totalRemark(weights: Services['weights'], services: number): Step[] {
  const columns = weights[0]?.length ?? 0;
  const isSum = weights.every((row) => {
    const last = row[columns - 1] ?? 0;
    const others = row.slice(0, -1).reduce((sum, weight) => sum + weight, 0);
    return last > 0 && Math.abs(others - last) <= 1e-9 * last;
  });
  if (!isSum || columns < services + 2) return [];
  return [
    {
      label: {
        fr: 'La dernière colonne est, à chaque ligne, la somme des autres : si c’est un total, laissez-la hors de la plage.',
        en: 'The last column is, in every row, the sum of the others: if it is a total, leave it out of the range.',
      },
    },
  ];
}

function fractionRemark(row: readonly number[], i: number, matrix: Text, origin: Origin | undefined): Step[] {
  const small = row.find((weight) => weight > 0 && weight < 1);
  const large = row.find((weight) => weight >= LARGE);
  if (small === undefined || large === undefined) return [];
  const place = { row: i + 1, origin };
  return [
    {
      label: {
        fr: `${placeName(matrix, place, 'fr')} : ${formatTyped(small, 'fr')} est à côté de ${formatTyped(large, 'fr')} ; si le premier vient d’un pourcentage, écrivez ${formatTyped(small * 100, 'fr')}.`,
        en: `${placeName(matrix, place, 'en')}: ${formatTyped(small, 'en')} is beside ${formatTyped(large, 'en')}; if the former comes from a percentage, enter ${formatTyped(small * 100, 'en')}.`,
      },
    },
  ];
}
