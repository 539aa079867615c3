import { defineFunction } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import type { Step } from '../../declare/step';
import { CellError } from '../../values/cell';
import { same, type Text } from '../../values/text';
import { SHARES } from '../shared/shares';
import { MOST_PARTNERS, membersOf } from './game/coalitions';
import { type Game, readGame } from './game/game';
import { allGroupsNote, costList, groupList, nameList } from './game/params';
import { additionsBySize, othersBySize, shapleyValue, weightsOf } from './game/shapley';
import { costOf, costsUsed, partOf } from './game/steps';

const params = { groupes: groupList, couts: costList, noms: nameList } as const;

/** Up to this many partners, every cost stands in the explanation: 16 differences a line for five. */
const MOST_IN_DETAIL = 5;

const gameOf = ({ groupes, couts, noms }: Args<typeof params>): Game | CellError =>
  readGame(groupes, couts, noms, MOST_PARTNERS);

/** (2 × coûts(A) + (coûts(A+B) − coûts(B) + coûts(A+C) − coûts(C)) + 2 × (coûts(A+B+C) − coûts(B+C))) ÷ 6 */
function detailed(game: Game, partner: number): Step {
  const { names, values } = game;
  const { bySize, divisor } = weightsOf(names.length);
  const bit = 1 << partner;
  const differences: string[][] = names.map(() => []);
  const used: number[] = [];
  for (let mask = 0; mask < values.length; mask++) {
    if (mask & bit) continue;
    const addition = mask === 0 ? costOf(bit) : `${costOf(mask | bit)} − ${costOf(mask)}`;
    differences[membersOf(mask).length]?.push(addition);
    used.push(mask | bit, ...(mask === 0 ? [] : [mask]));
  }
  const terms = differences.map((sums, size) => {
    const sum = sums.join(' + ');
    const weight = bySize[size]!;
    return weight === 1 ? sum : `${weight} × ${sum.includes(' ') ? `(${sum})` : sum}`;
  });
  return {
    label: partOf(names[partner] ?? ''),
    formula: divisor === 1 ? terms.join(' + ') : `(${terms.join(' + ')}) ÷ ${divisor}`,
    ...costsUsed(game, used),
    unit: 'money',
  };
}

const rank = (position: number): Text => ({
  fr: `ajout moyen en arrivant ${position === 1 ? '1er' : `${position}e`}`,
  en: `average addition when coming number ${position}`,
});

/** With many partners: what this one adds on average when it comes first, second… */
function condensed(game: Game, partner: number, counts: readonly number[], additions: Float64Array): Step {
  const values: Record<string, number> = {};
  const names: Record<string, Text> = {};
  game.names.forEach((_, size) => {
    values[`a${size + 1}`] = additions[size]! / counts[size]!;
    names[`a${size + 1}`] = rank(size + 1);
  });
  return {
    label: partOf(game.names[partner] ?? ''),
    formula: `(${Object.keys(values).join(' + ')}) ÷ ${game.names.length}`,
    values,
    names,
    unit: 'money',
  };
}

const LINDO: Text = {
  fr: 'LINDO Systems, modèle SHAPLEY de LINGO : un camion, trois clients',
  en: 'LINDO Systems, LINGO model SHAPLEY: one truck, three customers',
};
const TRUCK_GROUPS = [['A'], ['B'], ['C'], ['A+B'], ['A+C'], ['B+C'], ['A+B+C']];
const TRUCK_COSTS = [[88], [92], [70], [100], [119], [112], [120]];

export const shapley = defineFunction({
  id: 'SHAPLEY',
  family: 'fairness',
  summary: {
    fr: 'Partage de Shapley : chacun paie ce qu’il ajoute au coût, en moyenne sur tous les ordres d’arrivée possibles.',
    en: 'Shapley value: each pays what it adds to the cost, on average over all possible orders of arrival.',
  },
  notes: [
    allGroupsNote,
    {
      fr: 'Jusqu’à 20 partenaires. Les parts font le total ; un partenaire qui n’ajoute jamais rien ne paie rien. Un groupe peut encore préférer partir : vérifiez avec STABILITE.',
      en: 'Up to 20 partners. The shares add up to the total; a partner who never adds anything pays nothing. A group may still prefer to leave: check with STABILITE.',
    },
  ],
  source: same('Shapley (1953), A Value for n-Person Games'),
  asked: {
    fr: 'partage équitable, juste part, équité, contribution moyenne, ce que chacun ajoute, valeur de shapley, comparer les méthodes de partage, méthodes de partage',
    en: 'fair share, fair split, fairness, average contribution, what each one adds, shapley value, compare sharing methods, sharing methods',
  },
  params,
  result: { ...SHARES, follow: 'noms' },
  chart: 'shares',
  examples: [{ args: [TRUCK_GROUPS, TRUCK_COSTS], result: [[41.5], [40], [38.5]], source: LINDO }],
  run: (args) => {
    const game = gameOf(args);
    return game instanceof CellError ? game : shapleyValue(game.values);
  },
  explain: (args) => {
    const game = gameOf(args);
    if (game instanceof CellError) return game;
    if (game.names.length <= MOST_IN_DETAIL) return game.names.map((_, i) => detailed(game, i));
    const counts = othersBySize(game.names.length);
    const additions = additionsBySize(game.values, game.names.length);
    return additions.map((sums, i) => condensed(game, i, counts, sums));
  },
});
