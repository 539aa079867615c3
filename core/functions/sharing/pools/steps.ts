/** How PARTAGE is explained: sums of keys, shares before floors and caps where one plays, one line a partner. */
import type { PositionOf } from '../../../declare/define';
import type { Step } from '../../../declare/step';
import { amountOf } from '../../../values/money';
import type { Text } from '../../../values/text';
import { numbered, partner, roundedStep, sumStep } from '../shared/part-steps';
import { keyRemarks } from './key-remarks';
import { type Limits, type Pool, type Shares, totalSteps } from './pools';

interface Parts {
  readonly formula: string;
  readonly values: Record<string, number>;
  readonly names: Record<string, Text>;
  /** What the formula gives. */
  readonly exact: number;
}

const poolName = (count: number, k: number): Text =>
  count === 1 ? { fr: 'montant', en: 'amount' } : numbered('montant', 'amount', k + 1);

/** An amount that is not a whole number of steps has its own line, whose result the others use. */
const hasOwnLine = ({ amount, steps }: Pool, step: number): boolean => amount !== amountOf(steps, step);

/** « montant × clé ÷ somme des clés », one term a pool in which the partner has a key. */
function ofPools(pools: readonly Pool[], i: number, step: number): Parts {
  const terms: string[] = [];
  const values: Record<string, number> = {};
  const names: Record<string, Text> = {};
  let exact = 0;
  pools.forEach((pool, k) => {
    const key = pool.keys[i] ?? 0;
    if (pool.steps === 0 || key === 0) return;
    const amount = amountOf(pool.steps, step);
    terms.push(`montant_${k + 1} × cle_${k + 1} ÷ somme_${k + 1}`);
    exact += (amount * key) / pool.sum;
    values[`cle_${k + 1}`] = key;
    names[`cle_${k + 1}`] = pools.length === 1 ? { fr: 'clé', en: 'key' } : numbered('clé', 'key', k + 1);
    if (hasOwnLine(pool, step)) return;
    values[`montant_${k + 1}`] = amount;
    names[`montant_${k + 1}`] = poolName(pools.length, k);
  });
  return { formula: terms.join(' + ') || '0', values, names, exact };
}

function poolSteps(pools: readonly Pool[], step: number, position: PositionOf): Step[] {
  const only = pools.length === 1;
  return pools.flatMap((pool, k) => {
    const { amount, steps, keys } = pool;
    const lines: Step[] = [];
    if (hasOwnLine(pool, step)) {
      const line = {
        id: `montant_${k + 1}`,
        label: only
          ? { fr: 'Montant arrondi', en: 'Amount, rounded' }
          : { fr: `Montant ${k + 1} arrondi`, en: `Amount ${k + 1}, rounded` },
        short: poolName(pools.length, k),
        formula: 'donne',
        values: { donne: amount },
        names: { donne: { fr: 'montant donné', en: 'amount given' } },
      };
      lines.push(roundedStep(line, amount, amountOf(steps, step)));
    }
    if (steps !== 0) {
      const label = only
        ? { fr: 'Somme des clés', en: 'Sum of keys' }
        : numbered('Somme des clés', 'Sum of keys', k + 1);
      const figures = keys.map((value, i) => ({
        name: `cle_${i + 1}`,
        text: numbered('partenaire', 'partner', position(i)),
        value,
      }));
      lines.push(sumStep(`somme_${k + 1}`, label, figures, 'number'));
    }
    return lines;
  });
}

export function sharingSteps(
  pools: readonly Pool[],
  shares: Shares,
  limits: Limits | undefined,
  step: number,
  position: PositionOf,
): readonly Step[] {
  const { parts, holds } = shares;
  const before = parts.map((_, i) => ofPools(pools, i, step));
  const remarks = pools.flatMap(({ keys }) => keyRemarks(keys, position));
  const start = [...remarks, ...poolSteps(pools, step, position)];
  if (holds && limits) return [...start, ...limitedSteps(pools, { parts, holds }, limits, before, step, position)];
  return [
    ...start,
    ...before.map(({ exact, ...line }, i) =>
      roundedStep({ label: partner(position(i)), ...line }, exact, amountOf(parts[i] ?? 0, step)),
    ),
  ];
}

/** Shares before floors and caps, what is left to those that neither stops, then everyone's share. */
function limitedSteps(
  pools: readonly Pool[],
  { parts, holds }: Required<Shares>,
  limits: Limits,
  before: readonly Parts[],
  step: number,
  position: PositionOf,
): Step[] {
  const minus = totalSteps(pools) < 0;
  const stops = holds.map((hold, i) => {
    if (!hold) return undefined;
    const value = amountOf((hold === 'cap' ? limits.caps[i] : limits.floors[i]) ?? 0, step);
    const text = hold === 'cap' ? numbered('plafond', 'cap', position(i)) : numbered('plancher', 'floor', position(i));
    return { name: `limite_${i + 1}`, text, value };
  });
  const free = parts.map((_, i) => i).filter((i) => !holds[i]);
  const rest = restSteps(pools, stops, free, step);
  const freeAmount = free.reduce((sum, i) => sum + (before[i]?.exact ?? 0), 0);
  const last = parts.map((part, i): Step => {
    const stop = stops[i];
    if (stop) return stoppedStep(partner(position(i)), stop, minus);
    const share = ((before[i]?.exact ?? 0) * rest.exact) / freeAmount;
    const formula = `avant_${i + 1} × reste ÷ parts_libres`;
    return roundedStep({ label: partner(position(i)), formula }, share, amountOf(part, step));
  });
  const first = before.map(({ formula, values, names }, i) => ({
    id: `avant_${i + 1}`,
    label: {
      fr: `Partenaire ${position(i)}, avant planchers et plafonds`,
      en: `Partner ${position(i)}, before floors and caps`,
    },
    short: numbered('part', 'share', position(i)),
    formula,
    values,
    names,
    unit: 'money' as const,
  }));
  return [...first, ...(free.length > 0 ? rest.lines : []), ...last];
}

interface Stop {
  readonly name: string;
  readonly text: Text;
  readonly value: number;
}

function stoppedStep(label: Text, { name, text, value }: Stop, minus: boolean): Step {
  if (value === 0) return { label, formula: '0', unit: 'money' };
  const formula = minus ? `−${name}` : name;
  return { label, formula, values: { [name]: value }, names: { [name]: text }, unit: 'money' };
}

/** What floors and caps leave to the others, and the shares by which they split it. */
function restSteps(
  pools: readonly Pool[],
  stops: readonly (Stop | undefined)[],
  free: readonly number[],
  step: number,
) {
  const minus = totalSteps(pools) < 0;
  const values: Record<string, number> = {};
  const names: Record<string, Text> = {};
  let total = 0;
  pools.forEach((pool, k) => {
    total += amountOf(pool.steps, step);
    if (hasOwnLine(pool, step)) return;
    values[`montant_${k + 1}`] = amountOf(pool.steps, step);
    names[`montant_${k + 1}`] = poolName(pools.length, k);
  });
  let held = 0;
  const terms: string[] = [];
  for (const stop of stops) {
    if (!stop || stop.value === 0) continue;
    held += stop.value;
    terms.push(stop.name);
    values[stop.name] = stop.value;
    names[stop.name] = stop.text;
  }
  const amounts = pools.map((_, k) => `montant_${k + 1}`).join(' + ');
  const lines: Step[] = [
    {
      id: 'reste',
      label: { fr: 'Reste aux autres partenaires', en: 'Left to the other partners' },
      short: { fr: 'reste', en: 'rest' },
      formula: terms.length > 0 ? `${amounts} ${minus ? '+' : '−'} (${terms.join(' + ')})` : amounts,
      values,
      names,
      unit: 'money',
    },
    {
      id: 'parts_libres',
      label: { fr: 'Leurs parts avant planchers et plafonds', en: 'Their shares before floors and caps' },
      short: { fr: 'somme de leurs parts', en: 'sum of their shares' },
      formula: free.map((i) => `avant_${i + 1}`).join(' + '),
      unit: 'money',
    },
  ];
  return { lines, exact: minus ? total + held : total - held };
}
