/** What may be a slip among keys, and may be meant: said before the shares, never refused. */
import type { PositionOf } from '../../../declare/define';
import type { Step } from '../../../declare/step';
import { formatTyped } from '../../../values/format';
import type { Text } from '../../../values/text';

/** 0,3 beside 50 may be the 30 % of a cell in percentages; half an employee beside three is nothing strange. */
const LARGE = 10;

export function keyRemarks(keys: readonly number[], position: PositionOf): Step[] {
  return [...totalRemark(keys, position), ...fractionRemark(keys, position)];
}

/** A last value that is the sum of the others looks like a row of totals. */
function lastIsSum(values: readonly number[]): boolean {
  const last = values[values.length - 1] ?? 0;
  const others = values.slice(0, -1);
  const sum = others.reduce((total, value) => total + value, 0);
  return last > 0 && Math.abs(sum - last) <= 1e-9 * last && others.filter((value) => value > 0).length > 1;
}

function totalRemark(keys: readonly number[], position: PositionOf): Step[] {
  if (!lastIsSum(keys)) return [];
  const place = position(keys.length - 1);
  const last = keys[keys.length - 1] ?? 0;
  return [
    {
      label: {
        fr: `La clé ${place}, ${formatTyped(last, 'fr')}, est la somme des autres : si c’est un total, laissez-la hors de la plage.`,
        en: `Key ${place}, ${formatTyped(last, 'en')}, is the sum of the others: if it is a total, leave it out of the range.`,
      },
    },
  ];
}

/** The same of a list of amounts, by the name of its argument. */
export function totalAmong(list: Text, values: readonly number[], position: PositionOf): Step[] {
  if (!lastIsSum(values)) return [];
  const place = position(values.length - 1);
  const last = values[values.length - 1] ?? 0;
  return [
    {
      label: {
        fr: `${list.fr} : la valeur ${place}, ${formatTyped(last, 'fr')}, est la somme des autres ; si c’est un total, laissez-la hors de la plage.`,
        en: `${list.en}: value ${place}, ${formatTyped(last, 'en')}, is the sum of the others; if it is a total, leave it out of the range.`,
      },
    },
  ];
}

function fractionRemark(keys: readonly number[], position: PositionOf): Step[] {
  const small = keys.findIndex((key) => key > 0 && key < 1);
  const large = keys.findIndex((key) => key >= LARGE);
  if (small < 0 || large < 0) return [];
  const share = keys[small] ?? 0;
  const number = keys[large] ?? 0;
  return [
    {
      label: {
        fr: `La clé ${position(small)} est ${formatTyped(share, 'fr')} et la clé ${position(large)} est ${formatTyped(number, 'fr')} : si la première vient d’un pourcentage, écrivez ${formatTyped(share * 100, 'fr')}.`,
        en: `Key ${position(small)} is ${formatTyped(share, 'en')} and key ${position(large)} is ${formatTyped(number, 'en')}: if the former comes from a percentage, enter ${formatTyped(share * 100, 'en')}.`,
      },
    },
  ];
}
