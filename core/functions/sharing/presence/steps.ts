/** How PRORATA is explained: days of each, or what each period costs, then one line a partner. */

import type { PositionOf } from '../../../declare/define';
import type { Step } from '../../../declare/step';
import { isoDay } from '../../../values/dates';
import { amountOf, CENT } from '../../../values/money';
import type { Text } from '../../../values/text';
import { numbered, partner, roundedStep } from '../shared/part-steps';
import type { Period, Stay } from './presence';

const KEY: Text = { fr: 'clé', en: 'key' };
const FIRST_DAY: Text = { fr: 'premier jour', en: 'first day' };
const LAST_DAY: Text = { fr: 'dernier jour', en: 'last day' };

const fromTo = (first: number, last: number): Text => ({
  fr: `du ${isoDay(first)} au ${isoDay(last)}`,
  en: `${isoDay(first)} to ${isoDay(last)}`,
});

function daysStep(stay: Stay, i: number, who: Text, position: PositionOf): Step {
  const names = { id: `jours_${i + 1}`, short: numbered('jours', 'days', position(i)), unit: 'count' as const };
  if (stay.days === 0) {
    const label = {
      fr: `${who.fr} : aucun jour de présence`,
      en: `${who.en}: no day of presence`,
    };
    return { ...names, label, formula: '0' };
  }
  const when = fromTo(stay.first, stay.last);
  return {
    ...names,
    label: {
      fr: `${who.fr} : jours de présence, ${when.fr}`,
      en: `${who.en}: days of presence, ${when.en}`,
    },
    formula: 'dernier − premier + 1',
    values: { dernier: stay.last, premier: stay.first },
    names: { dernier: LAST_DAY, premier: FIRST_DAY },
  };
}

/** By name where names are given, by place otherwise. */
export type Who = (place: number) => Text;
export const whoIs =
  (names: readonly string[] | undefined, position: PositionOf): Who =>
  (i) => {
    const name = names?.[i];
    return name === undefined || name === '' ? partner(position(i)) : { fr: name, en: name };
  };

/** `keys` are absent when every day of presence counts the same. */
export function presenceSteps(
  amount: number,
  stays: readonly Stay[],
  keys: readonly number[] | undefined,
  cents: readonly number[],
  who: Who,
  position: PositionOf,
): readonly Step[] {
  const weights = stays.map(({ days }, i) => days * (keys?.[i] ?? 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const counted = weights.map((_, i) => i).filter((i) => weights[i] !== 0);
  const sum: Step = {
    id: 'total',
    label: keys
      ? { fr: 'Somme des jours × clés', en: 'Sum of days × keys' }
      : { fr: 'Somme des jours', en: 'Sum of days' },
    formula: counted.map((i) => `jours_${i + 1}${keys ? ` × cle_${i + 1}` : ''}`).join(' + '),
    values: keys ? Object.fromEntries(counted.map((i) => [`cle_${i + 1}`, keys[i] ?? 0])) : {},
    names: Object.fromEntries(counted.map((i) => [`cle_${i + 1}`, numbered('clé', 'key', position(i))])),
    unit: 'count',
  };
  const lines = cents.map((part, i) => {
    if (weights[i] === 0) return { label: who(i), formula: '0', unit: 'money' as const };
    const key = keys?.[i];
    const formula = `montant × jours_${i + 1}${key === undefined ? '' : ' × cle'} ÷ total`;
    const exact = (amount * (stays[i]?.days ?? 0) * (key ?? 1)) / total;
    const step = { label: who(i), formula, values: { cle: key ?? 1 }, names: { cle: KEY } };
    return roundedStep(step, exact, amountOf(part, CENT));
  });
  return [...stays.map((stay, i) => daysStep(stay, i, who(i), position)), sum, ...lines];
}

export function dailySteps(
  amount: number,
  days: number,
  periods: readonly Period[],
  keys: readonly number[] | undefined,
  cents: readonly number[],
  who: Who,
  position: PositionOf,
): readonly Step[] {
  const prices = periods.map((period) => ((amount / days) * period.days) / period.keySum);
  const lines = cents.map((part, i) => {
    const there = periods.map((_, p) => p).filter((p) => periods[p]?.present.includes(i));
    if (there.length === 0) return { label: who(i), formula: '0', unit: 'money' as const };
    const key = keys?.[i];
    const sum = there.map((p) => `prix_${p + 1}`).join(' + ');
    const exact = (key ?? 1) * there.reduce((total, p) => total + (prices[p] ?? 0), 0);
    const formula = key === undefined ? sum : `cle × (${sum})`;
    const step = { label: who(i), formula, values: { cle: key ?? 1 }, names: { cle: KEY } };
    return roundedStep(step, exact, amountOf(part, CENT));
  });
  return [
    {
      id: 'jours',
      label: { fr: 'Jours de la période', en: 'Days of the period' },
      short: { fr: 'jours', en: 'days' },
      formula: 'fin − debut + 1',
      unit: 'count',
    },
    ...periods.map((period, p) => periodStep(period, p, keys, position)),
    ...lines,
  ];
}

/** What one partner (or a key of 1) pays for the days on which the same partners are present. */
function periodStep(
  { first, last, present, keySum }: Period,
  p: number,
  keys: readonly number[] | undefined,
  position: PositionOf,
): Step {
  const when = fromTo(first, last);
  const people = `${present.length}`;
  const values: Record<string, number> = { premier: first, dernier: last };
  const names: Record<string, Text> = { premier: FIRST_DAY, dernier: LAST_DAY };
  let divisor = 'presents';
  if (keys) {
    for (const i of present) {
      values[`cle_${i + 1}`] = keys[i] ?? 0;
      names[`cle_${i + 1}`] = numbered('clé', 'key', position(i));
    }
    divisor = `(${present.map((i) => `cle_${i + 1}`).join(' + ')})`;
  } else {
    values.presents = keySum;
    names.presents = { fr: 'présents', en: 'present' };
  }
  return {
    id: `prix_${p + 1}`,
    label: keys
      ? {
          fr: `Pour une clé de 1, ${when.fr} (${people} présent${present.length > 1 ? 's' : ''})`,
          en: `For a key of 1, ${when.en} (${people} present)`,
        }
      : {
          fr: `Pour chacun, ${when.fr} (${people} présent${present.length > 1 ? 's' : ''})`,
          en: `For each, ${when.en} (${people} present)`,
        },
    short: numbered('période', 'period', p + 1),
    formula: `montant ÷ jours × (dernier − premier + 1) ÷ ${divisor}`,
    values,
    names,
    unit: 'money',
  };
}
