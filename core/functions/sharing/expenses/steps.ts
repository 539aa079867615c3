/** How COMPTES is explained: what was spent for whom, then what each one paid, owes of it, and is left with. */
import type { Step } from '../../../declare/step';
import { amountOf, CENT } from '../../../values/money';
import type { Text } from '../../../values/text';
import { numbered, roundedStep, sumStep } from '../shared/part-steps';
import { type Accounts, splitter } from './accounts';
import type { ExpenseLine, Log } from './log';

interface Figure {
  readonly name: string;
  readonly text: Text;
  readonly value: number;
}

/** Costs shared by the same partners. */
interface Shared {
  readonly members: readonly number[];
  readonly lines: readonly { readonly line: ExpenseLine; readonly rank: number }[];
}

const dollars = (cents: number): number => amountOf(cents, CENT);

export interface Keys {
  readonly keys: readonly number[];
  /** No keys were given: shares are equal. */
  readonly equal: boolean;
}

export function accountSteps(log: Log, keys: Keys, accounts: Accounts): Step[] {
  const costs = sharedCosts(log.lines);
  const split = splitter(keys.keys);
  return [
    ...costs.reduce<Step[]>((all, shared, g) => all.concat(costSteps(log, shared, g, keys)), []),
    ...log.names.reduce<Step[]>((all, name, i) => all.concat(paidSteps(log, name, i, split)), []),
    ...log.names.map((name, i) => shareStep(costs, name, i, keys, accounts.shares[i] ?? 0)),
    ...log.names.map(balanceStep),
  ];
}

function sharedCosts(lines: readonly ExpenseLine[]): Shared[] {
  const byMembers = new Map<string, { members: readonly number[]; lines: { line: ExpenseLine; rank: number }[] }>();
  lines.forEach((line, i) => {
    if (line.isRepayment) return;
    const id = line.members
      .slice()
      .sort((a, b) => a - b)
      .join('+');
    const shared = byMembers.get(id) ?? { members: line.members, lines: [] };
    shared.lines.push({ line, rank: i + 1 });
    byMembers.set(id, shared);
  });
  return [...byMembers.values()];
}

/** A cell holds so many figures and no more: a long sum is cut into sums that add up. */
const MOST_FIGURES = 60;

function sumSteps(id: string, label: Text, short: Text, figures: readonly Figure[]): Step[] {
  const present = figures.filter(({ value }) => value !== 0);
  if (present.length <= MOST_FIGURES) return [{ ...sumStep(id, label, present, 'money'), short }];
  const sums: Step[] = [];
  for (let from = 0; from < present.length; from += MOST_FIGURES) {
    const name = `${id}_${sums.length + 1}`;
    const part = numbered(`${short.fr}, suite`, `${short.en}, part`, sums.length + 1);
    const partLabel = numbered(`${label.fr}, suite`, `${label.en}, part`, sums.length + 1);
    sums.push({ ...sumStep(name, partLabel, present.slice(from, from + MOST_FIGURES), 'money'), short: part });
  }
  const total: Step = { id, label, short, formula: sums.map((sum) => sum.id).join(' + '), unit: 'money' };
  return [...sums, total];
}

const amount = (rank: number): Text => numbered('montant', 'amount', rank);

function membersText({ names }: Log, members: readonly number[]): Text {
  if (members.length === names.length && members.length > 1) return { fr: 'tous', en: 'all' };
  const listed = members.map((member) => names[member]).join(', ');
  return { fr: listed, en: listed };
}

function costSteps(log: Log, { members, lines }: Shared, g: number, { keys, equal }: Keys): Step[] {
  const who = membersText(log, members);
  const sum = sumSteps(
    `depenses_${g + 1}`,
    { fr: `Dépenses ${g + 1}, pour ${who.fr}`, en: `Expenses ${g + 1}, for ${who.en}` },
    numbered('dépenses', 'expenses', g + 1),
    lines.map(({ line, rank }) => ({ name: `montant_${rank}`, text: amount(rank), value: dollars(line.cents) })),
  );
  if (equal || members.length === 1) return sum;
  const total = sumStep(
    `cles_${g + 1}`,
    { fr: `Somme des clés ${g + 1}, pour ${who.fr}`, en: `Sum of keys ${g + 1}, for ${who.en}` },
    members.map((member) => ({
      name: `cle_${member + 1}`,
      text: { fr: `clé (${log.names[member]})`, en: `key (${log.names[member]})` },
      value: keys[member] ?? 0,
    })),
    'number',
  );
  return [...sum, { ...total, short: numbered('somme des clés', 'sum of keys', g + 1) }];
}

/** What a partner paid, gave back to others and received from them. */
function paidSteps(log: Log, name: string, partner: number, split: (line: ExpenseLine) => number[]): Step[] {
  const figures: Figure[] = [];
  log.lines.forEach((line, i) => {
    const text = line.isRepayment ? numbered('remboursement', 'repayment', i + 1) : amount(i + 1);
    if (line.payer === partner) figures.push({ name: `paye_${i + 1}`, text, value: dollars(line.cents) });
    const received = line.isRepayment ? line.members.indexOf(partner) : -1;
    if (received < 0) return;
    figures.push({ name: `recu_${i + 1}`, text, value: dollars(0 - (split(line)[received] ?? 0)) });
  });
  const label: Text = { fr: `${name}, payé`, en: `${name}, paid` };
  return sumSteps(`paye_par_${partner + 1}`, label, { fr: 'payé', en: 'paid' }, figures);
}

/** A partner's share of every cost that is also for them. */
function shareStep(
  costs: readonly Shared[],
  name: string,
  partner: number,
  { keys, equal }: Keys,
  cents: number,
): Step {
  const terms: string[] = [];
  const values: Record<string, number> = {};
  const names: Record<string, Text> = {};
  let exact = 0;
  costs.forEach(({ members, lines }, g) => {
    const key = keys[partner] ?? 0;
    if (!members.includes(partner) || key === 0) return;
    const cost = `depenses_${g + 1}`;
    const total = lines.reduce((sum, { line }) => sum + line.cents, 0);
    exact += (dollars(total) * key) / members.reduce((sum, member) => sum + (keys[member] ?? 0), 0);
    if (members.length === 1) {
      terms.push(cost);
      return;
    }
    if (equal) {
      terms.push(`${cost} ÷ nombre_${g + 1}`);
      values[`nombre_${g + 1}`] = members.length;
      names[`nombre_${g + 1}`] = { fr: 'nombre de partenaires', en: 'number of partners' };
      return;
    }
    terms.push(`${cost} × cle_${partner + 1} ÷ cles_${g + 1}`);
    values[`cle_${partner + 1}`] = key;
    names[`cle_${partner + 1}`] = { fr: 'clé', en: 'key' };
  });
  const line = {
    id: `part_${partner + 1}`,
    label: { fr: `${name}, part`, en: `${name}, share` },
    short: { fr: 'part', en: 'share' },
    formula: terms.join(' + ') || '0',
    values,
    names,
  };
  return roundedStep(line, exact, dollars(cents));
}

const balanceStep = (name: string, partner: number): Step => ({
  label: { fr: `${name}, solde`, en: `${name}, balance` },
  formula: `paye_par_${partner + 1} − part_${partner + 1}`,
  unit: 'money',
});
