import { blankIsNotZero } from '../../declare/blank-note';
import { defineFunction } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import { anyDollars } from '../../declare/params';
import type { Step } from '../../declare/step';
import { CellError, unreachable } from '../../values/cell';
import { formatMoney } from '../../values/format';
import { SHARES } from '../shared/shares';
import { MOST_PARTNERS } from './game/coalitions';
import { type Game, readGame, wrongCount } from './game/game';
import { allGroupsNote, costList, groupList, nameList } from './game/params';
import { isNothing, separableCosts, total } from './game/separable';
import { costOf, costsUsed, partOf, restStep, separableSteps, sumOf } from './game/steps';

const benefits = {
  label: { fr: 'bénéfices', en: 'benefits' },
  text: {
    fr: 'Ce que le projet vaut pour chaque partenaire, en dollars, dans l’ordre de noms ; le coût seul si absent ou plus petit. Pour laisser une case vide, donnez aussi noms.',
    en: 'What the project is worth to each partner, in dollars, in the order of names; the cost alone if absent or smaller. To leave a cell blank, give names too.',
  },
} as const;

const params = {
  groupes: groupList,
  couts: costList,
  noms: nameList,
  benefices: {
    kind: 'list',
    group: 'noms',
    optional: true,
    blanks: 'none',
    of: { ...anyDollars, ...benefits },
    ...benefits,
  },
} as const;

interface Calculation {
  readonly game: Game;
  /** What each would at most give for the project: its benefit, or its cost alone. */
  readonly limits: readonly number[];
  readonly benefitsCount: readonly boolean[];
  readonly shares: readonly number[];
  /** Nothing is left beyond the separable costs. */
  readonly settled: boolean;
}

function calculation({ groupes, couts, noms, benefices }: Args<typeof params>): Calculation | CellError {
  const game = readGame(groupes, couts, noms, MOST_PARTNERS);
  if (game instanceof CellError) return game;
  const { names, values } = game;
  if (benefices && benefices.length !== names.length)
    return wrongCount(benefits.label, benefices.length, names).of('benefices');
  const alone = names.map((_, i) => values[1 << i]!);
  const benefitsCount = alone.map((cost, i) => (benefices?.[i] ?? cost) < cost);
  const limits = alone.map((cost, i) => Math.min(benefices?.[i] ?? cost, cost));
  const separable = separableCosts(game);
  const remaining = limits.map((limit, i) => limit - separable[i]!);
  const everybody = values[values.length - 1]!;
  const rest = everybody - total(separable);
  const sum = total(remaining);
  const settled = isNothing(rest, everybody, ...separable);
  if (settled) return { game, limits, benefitsCount, shares: separable, settled };
  if (isNothing(sum, ...limits, ...separable)) return nothingRemains(rest);
  const shares = separable.map((cost, i) => cost + (remaining[i]! / sum) * rest);
  return { game, limits, benefitsCount, shares, settled };
}

const nothingRemains = (rest: number): CellError =>
  unreachable(
    `SCRB ne peut pas partager ces coûts : il reste ${formatMoney(rest, 'fr')} à répartir au-delà des coûts séparables et la somme des bénéfices restants est 0. Utilisez SHAPLEY ou NUCLEOLE.`,
    `SCRB cannot share these costs: ${formatMoney(rest, 'en')} are left to share beyond the separable costs and the remaining benefits add up to 0. Use SHAPLEY or NUCLEOLE.`,
  );

function steps({ game, limits, benefitsCount, settled }: Calculation): Step[] {
  const remaining = game.names.map((name, i): Step => {
    const limit = benefitsCount[i]
      ? { values: { b: limits[i]! }, names: { b: { fr: `bénéfices(${name})`, en: `benefits(${name})` } } }
      : costsUsed(game, [1 << i]);
    return {
      id: `r${i + 1}`,
      label: { fr: `Bénéfice restant de ${name}`, en: `Remaining benefit of ${name}` },
      short: { fr: `restant(${name})`, en: `remaining(${name})` },
      formula: `${benefitsCount[i] ? 'b' : costOf(1 << i)} − s${i + 1}`,
      ...limit,
      unit: 'money',
    };
  });
  const shares = game.names.map((name, i): Step => {
    const formula = settled ? `s${i + 1}` : `s${i + 1} + r${i + 1} ÷ (${sumOf('r', game)}) × reste`;
    return { label: partOf(name), formula, unit: 'money' };
  });
  return [...separableSteps(game, 'couts'), ...remaining, restStep(game, 'couts'), ...shares];
}

export const scrb = defineFunction({
  id: 'SCRB',
  family: 'fairness',
  summary: {
    fr: 'Coûts séparables et bénéfices restants : chacun paie ce qu’il ajoute en dernier, puis une part du reste selon ce qu’il évite.',
    en: 'Separable costs – remaining benefits: each pays what it adds when it comes last, then a part of the rest by what it avoids.',
  },
  notes: [
    allGroupsNote,
    {
      fr: 'Part = coût séparable + bénéfice restant ÷ somme des bénéfices restants × reste. Bénéfice restant : le plus petit du bénéfice et du coût seul, moins le coût séparable.',
      en: 'Share = separable cost + remaining benefit ÷ sum of remaining benefits × rest. Remaining benefit: the smaller of the benefit and the cost alone, less the separable cost.',
    },
    {
      fr: 'Un bénéfice restant négatif veut dire qu’un partenaire coûte au projet plus qu’il n’en retire : la méthode s’applique mal.',
      en: 'A negative remaining benefit means that a partner costs the project more than it gets from it: the method applies poorly.',
    },
    blankIsNotZero(benefits),
  ],
  source: {
    fr: 'Young, Okada et Hashimoto (1982), Cost Allocation in Water Resources Development (coûts des autres solutions évités)',
    en: 'Young, Okada & Hashimoto (1982), Cost Allocation in Water Resources Development (alternate cost avoided)',
  },
  asked: {
    fr: 'coûts séparables, bénéfices restants, partage d’un barrage, équité, coût propre à chacun',
    en: 'separable costs, remaining benefits, dam, fairness, own cost of each',
  },
  params,
  result: { ...SHARES, follow: 'noms' },
  chart: 'shares',
  examples: [
    {
      // By hand: separable 8 and 4, rest 3, remaining benefits 3 and 3.
      args: [
        [['A'], ['B'], ['A+B']],
        [[11], [7], [15]],
      ],
      result: [[9.5], [5.5]],
      source: { fr: 'Young (1994), Cost Allocation : deux villes', en: 'Young (1994), Cost Allocation: two towns' },
    },
  ],
  run: (args) => {
    const found = calculation(args);
    return found instanceof CellError ? found : found.shares;
  },
  explain: (args) => {
    const found = calculation(args);
    return found instanceof CellError ? found : steps(found);
  },
});
