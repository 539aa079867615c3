import { defineFunction } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import type { Step } from '../../declare/step';
import { tooLarge } from '../../explain/steps';
import { CellError, unreachable } from '../../values/cell';
import { formatMoney, formatNumber } from '../../values/format';
import type { Language } from '../../values/text';
import { SHARES } from '../shared/shares';
import { groupLabel, MOST_PARTNERS, membersOf } from './game/coalitions';
import { type Game, readGame } from './game/game';
import { allGroupsNote, costList, direction, groupList, nameList } from './game/params';
import { type Gap, separableCosts, smallestGaps, total } from './game/separable';
import { costOf, costsUsed, partOf, restStep, separableSteps, sumOf } from './game/steps';

const params = { groupes: groupList, couts: costList, noms: nameList, sens: direction } as const;

interface Calculation {
  /** In the user's own amounts, costs or gains. */
  readonly game: Game;
  /** 1 for costs, −1 for gains: a gain is a cost turned round. */
  readonly sign: number;
  readonly separable: readonly number[];
  readonly gaps: readonly Gap[];
  /** The part of every gap that is paid, from 0 to 1; undefined when no group leaves any gap. */
  readonly part: number | undefined;
}

/** Below this share of the amounts, a difference is the noise of binary arithmetic. */
const NOISE = 1e-10;

function calculation({ groupes, couts, noms, sens }: Args<typeof params>): Calculation | CellError {
  const game = readGame(groupes, couts, noms, MOST_PARTNERS);
  if (game instanceof CellError) return game;
  const sign = sens === 'gains' ? -1 : 1;
  const asCosts = sign === 1 ? game : { ...game, values: game.values.map((value) => -value) };
  const separable = separableCosts(asCosts);
  const gaps = smallestGaps(asCosts, separable);
  const everybody = asCosts.values[asCosts.values.length - 1]!;
  const rest = everybody - total(separable);
  const scale = Math.max(Math.abs(everybody), ...separable.map(Math.abs)) * NOISE;
  if (![rest, ...gaps.map(({ amount }) => amount)].every(Number.isFinite)) return tooLarge();
  const cheap = gaps.find(({ amount }) => amount < -scale);
  if (cheap) return groupTooCheap(game, cheap, sign);
  const most = total(gaps.map(({ amount }) => amount));
  if (rest > most + scale) return tooMuchLeft(rest, most, sign);
  return { game, sign, separable, gaps, part: most > scale ? rest / most : undefined };
}

/** Two amounts as a refusal compares them: to the cent, or in full where the cents are the same. */
function compared(a: number, b: number, language: Language): [string, string] {
  const [first, second] = [formatMoney(a, language), formatMoney(b, language)];
  return first === second ? [formatNumber(a, language), formatNumber(b, language)] : [first, second];
}

function groupTooCheap(game: Game, { group, amount }: Gap, sign: number): CellError {
  const label = groupLabel(group, game.names);
  const value = game.values[group]!;
  const sum = value - sign * amount;
  const [valueFr, sumFr] = compared(value, sum, 'fr');
  const [valueEn, sumEn] = compared(value, sum, 'en');
  return sign === 1
    ? unreachable(
        `La valeur tau n’existe pas pour ces coûts : le groupe « ${label} » coûte ${valueFr}, moins que la somme des coûts séparables de ses membres, ${sumFr}. Utilisez SHAPLEY ou NUCLEOLE.`,
        `The tau value does not exist for these costs: the group “${label}” costs ${valueEn}, less than the sum of the separable costs of its members, ${sumEn}. Use SHAPLEY or NUCLEOLE.`,
      )
    : unreachable(
        `La valeur tau n’existe pas pour ces gains : le groupe « ${label} » gagne ${valueFr}, plus que la somme de ce que ses membres ajoutent au total, ${sumFr}. Utilisez SHAPLEY ou NUCLEOLE.`,
        `The tau value does not exist for these gains: the group “${label}” gains ${valueEn}, more than the sum of what its members add to the total, ${sumEn}. Use SHAPLEY or NUCLEOLE.`,
      );
}

function tooMuchLeft(rest: number, most: number, sign: number): CellError {
  const [restFr, mostFr] = compared(rest, most, 'fr');
  const [restEn, mostEn] = compared(rest, most, 'en');
  return sign === 1
    ? unreachable(
        `La valeur tau n’existe pas pour ces coûts : il reste ${restFr} à partager au-delà des coûts séparables et les partenaires peuvent en porter au plus ${mostFr}. Utilisez SHAPLEY ou NUCLEOLE.`,
        `The tau value does not exist for these costs: ${restEn} are left to share beyond the separable costs and the partners can bear at most ${mostEn}. Use SHAPLEY or NUCLEOLE.`,
      )
    : unreachable(
        `La valeur tau n’existe pas pour ces gains : les partenaires devraient céder ${restFr} sur ce qu’ils ajoutent au total et peuvent en céder au plus ${mostFr}. Utilisez SHAPLEY ou NUCLEOLE.`,
        `The tau value does not exist for these gains: the partners would have to give up ${restEn} of what they add to the total and can give up at most ${mostEn}. Use SHAPLEY or NUCLEOLE.`,
      );
}

const shares = ({ sign, separable, gaps, part = 0 }: Calculation): number[] =>
  separable.map((cost, i) => sign * (cost + gaps[i]!.amount * part));

/** The same arithmetic holds for gains, every difference being the other way round. */
function steps({ game, sign, gaps, part }: Calculation): Step[] {
  const gapSteps = game.names.map((name, i): Step => {
    const { group } = gaps[i]!;
    const sum = membersOf(group).map((member) => `s${member + 1}`);
    const label = groupLabel(group, game.names);
    return {
      id: `e${i + 1}`,
      label: {
        fr: `Plus petit écart d’un groupe avec ${name} (${label})`,
        en: `Smallest gap of a group with ${name} (${label})`,
      },
      short: { fr: `écart(${name})`, en: `gap(${name})` },
      formula: `${costOf(group)} − ${sum.length > 1 ? `(${sum.join(' + ')})` : sum[0]}`,
      ...costsUsed(game, [group]),
      unit: 'money',
    };
  });
  const last = game.names.map((name, i): Step => {
    const formula = part === undefined ? `s${i + 1}` : `s${i + 1} + e${i + 1} ÷ (${sumOf('e', game)}) × reste`;
    return { label: partOf(name), formula, unit: 'money' };
  });
  const kind = sign === 1 ? 'couts' : 'gains';
  return [...separableSteps(game, kind), ...gapSteps, restStep(game, kind), ...last];
}

export const tau = defineFunction({
  id: 'TAU',
  family: 'fairness',
  summary: {
    fr: 'Valeur tau : un compromis entre le moins et le plus que chaque partenaire peut raisonnablement payer.',
    en: 'Tau value: a compromise between the least and the most that each partner can reasonably pay.',
  },
  notes: [
    allGroupsNote,
    {
      fr: 'Le moins est le coût séparable, ce que le partenaire ajoute en dernier ; on y ajoute, dans la même proportion pour tous, le plus petit écart entre le coût d’un groupe dont il est et les coûts séparables de ce groupe.',
      en: 'The least is the separable cost, what the partner adds when it comes last; to it is added, in the same proportion for all, the smallest gap between the cost of a group it belongs to and the separable costs of that group.',
    },
    {
      fr: 'Elle n’existe pas pour tous les coûts : la cellule affiche alors #N/A et la phrase dit pourquoi.',
      en: 'It does not exist for all costs: the cell then shows #N/A and the sentence says why.',
    },
  ],
  source: {
    fr: 'Tijs (1981), Bounds for the Core and the τ-Value ; Tijs et Driessen (1986), Game Theory and Cost Allocation Problems',
    en: 'Tijs (1981), Bounds for the Core and the τ-Value; Tijs & Driessen (1986), Game Theory and Cost Allocation Problems',
  },
  asked: {
    fr: 'valeur tau, compromis entre minimum et maximum, équité, écart de coût',
    en: 'tau value, compromise between least and most, fairness, cost gap',
  },
  params,
  result: { ...SHARES, follow: 'noms' },
  chart: 'shares',
  examples: [
    {
      args: [
        [['1'], ['2'], ['3'], ['1+2'], ['1+3'], ['2+3'], ['1+2+3']],
        [[0], [0], [0], [2], [2], [3], [5]],
        null,
        'gains',
      ],
      result: [[1.25], [1.875], [1.875]],
      source: {
        fr: 'Staudacher et Anwander, CoopGame (paquet R), essais de tauValue',
        en: 'Staudacher & Anwander, CoopGame (R package), tests of tauValue',
      },
    },
  ],
  run: (args) => {
    const found = calculation(args);
    return found instanceof CellError ? found : shares(found);
  },
  explain: (args) => {
    const found = calculation(args);
    return found instanceof CellError ? found : steps(found);
  },
});
