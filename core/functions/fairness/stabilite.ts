import { blankIsNotZero } from '../../declare/blank-note';
import { type Answer, defineFunction } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import { anyDollars } from '../../declare/params';
import { GUIDE } from '../../declare/sources';
import { CellError, refuse } from '../../values/cell';
import { formatMoney, roundedTo } from '../../values/format';
import { same, type Text } from '../../values/text';
import { firstRows, mostRows } from '../shared/most-rows';
import { compareGroups, groupLabel, groupSizes, MOST_PARTNERS, subsetSums } from './game/coalitions';
import { type Game, readGame, wrongCount } from './game/game';
import { allGroupsNote, costList, direction, groupList, nameList } from './game/params';
import { total } from './game/separable';

const shares = {
  label: { fr: 'parts', en: 'shares' },
  text: {
    fr: 'Ce que chaque partenaire paie (ou reçoit), en dollars, dans l’ordre de noms ou de leur première apparition.',
    en: 'What each partner pays (or receives), in dollars, in the order of names or of their first appearance.',
  },
} as const;

const params = {
  groupes: groupList,
  couts: costList,
  parts: { kind: 'list', group: 'noms', of: { ...anyDollars, ...shares }, ...shares },
  noms: nameList,
  sens: direction,
  lignes: mostRows,
} as const;

const HALF_A_CENT = 0.005;
const CENT = 0.01;
/** Far below a cent, far above the noise of binary arithmetic. */
const HAIR = 1e-7;

const isWholeCents = (amount: number): boolean => Math.abs(amount - roundedTo(amount, 2)) < HAIR;

interface Leaving {
  readonly mask: number;
  readonly pays: number;
  readonly alone: number;
  readonly gain: number;
}

/**
 * Groups that gain by leaving. Rounding to the cent moves each share by less than a cent: when all shares are whole
 * cents, a group must gain a cent for each of its members before it counts.
 */
function groupsLeaving({ values }: Game, parts: readonly number[], sign: number): Leaving[] {
  const sums = subsetSums(parts);
  const sizes = groupSizes(parts.length);
  const rounded = parts.every(isWholeCents);
  const found: Leaving[] = [];
  for (let mask = 1; mask < values.length - 1; mask++) {
    const gain = sign * (sums[mask]! - values[mask]!);
    if (gain <= HALF_A_CENT + HAIR || (rounded && gain < CENT * sizes[mask]! - HAIR)) continue;
    found.push({ mask, pays: sums[mask]!, alone: values[mask]!, gain });
  }
  const inHairs = (gain: number): number => Math.round(gain / HAIR);
  return found.sort((a, b) => inHairs(b.gain) - inHairs(a.gain) || compareGroups(a.mask, b.mask, sizes));
}

const wrongTotal = (parts: number, value: number): CellError =>
  refuse(
    `parts : leur somme est ${formatMoney(parts, 'fr')} et le groupe de tous coûte ou gagne ${formatMoney(value, 'fr')}. Donnez des parts qui font ce total, à un cent près.`,
    `shares: they add up to ${formatMoney(parts, 'en')} and the group of all costs or gains ${formatMoney(value, 'en')}. Give shares that add up to this total, within a cent.`,
  ).of('parts');

const HEADERS: Readonly<Record<'couts' | 'gains', readonly Text[]>> = {
  couts: [
    { fr: 'groupe', en: 'group' },
    { fr: 'paie', en: 'pays' },
    { fr: 'coût seul', en: 'cost alone' },
    same('gain'),
  ],
  gains: [
    { fr: 'groupe', en: 'group' },
    { fr: 'reçoit', en: 'receives' },
    { fr: 'obtient seul', en: 'gets alone' },
    same('gain'),
  ],
};

function answer({ groupes, couts, parts, noms, sens, lignes }: Args<typeof params>): Answer | (readonly Answer[])[] {
  const game = readGame(groupes, couts, noms, MOST_PARTNERS);
  if (game instanceof CellError) return game;
  const { names, values } = game;
  if (parts.length !== names.length) return wrongCount(shares.label, parts.length, names).of('parts');
  const sum = total(parts);
  const value = values[values.length - 1]!;
  if (!(Math.abs(sum - value) <= CENT + HAIR)) return wrongTotal(sum, value);
  const leaving = groupsLeaving(game, parts, sens === 'gains' ? -1 : 1);
  if (leaving.length === 0) return 'stable';
  const rows = leaving.map(({ mask, pays, alone, gain }) => [groupLabel(mask, names), pays, alone, gain]);
  return [HEADERS[sens === 'gains' ? 'gains' : 'couts'], ...firstRows(rows, lignes)];
}

export const stabilite = defineFunction({
  id: 'STABILITE',
  family: 'fairness',
  summary: {
    fr: 'Point de rupture : les groupes qui auraient avantage à partir, et de combien ; « stable » s’il n’y en a pas.',
    en: 'Breaking point: the groups that would do better by leaving, and by how much; “stable” when there are none.',
  },
  notes: [
    allGroupsNote,
    {
      fr: 'Un groupe est montré s’il gagne plus d’un demi-cent. Quand toutes les parts sont en cents entiers, l’arrondi a pu déplacer chacune de près d’un cent : il doit alors gagner au moins un cent par membre.',
      en: 'A group is shown when it gains more than half a cent. When all shares are whole cents, rounding may have moved each by nearly a cent: it must then gain at least a cent for each member.',
    },
    blankIsNotZero(shares),
  ],
  source: {
    fr: `${GUIDE.fr} (point de rupture) ; cœur d’un jeu : Gillies (1959)`,
    en: `${GUIDE.en} (breaking point); core of a game: Gillies (1959)`,
  },
  asked: {
    fr: 'qui voudrait partir, quitter le groupe, accord solide, est-ce stable, point de rupture, cœur, insatisfait, mécontent, partenaire insatisfait, mieux entre eux, mieux à part, mieux seuls, qui perd le plus si un membre part, un membre part, noyau, menace de partir',
    en: 'who would leave, leave the group, solid agreement, is it stable, breaking point, core, someone leaves, a partner leaves, unhappy partner, dissatisfied, better off on their own, better off alone, better off without us, better by themselves',
  },
  params,
  result: {
    kind: 'table',
    // The headers depend on `sens`, so the function gives them.
    bare: true,
    label: { fr: 'Groupes qui partiraient', en: 'Groups that would leave' },
    columns: HEADERS.couts.map((header, i) => (i === 0 ? { header } : { header, unit: 'money' as const })),
  },
  examples: [
    {
      args: [
        [['A'], ['B'], ['A+B']],
        [[11], [7], [15]],
        [[9.5], [5.5]],
      ],
      result: 'stable',
      source: { fr: 'Young (1994), Cost Allocation : deux villes', en: 'Young (1994), Cost Allocation: two towns' },
    },
    {
      args: [
        [['A'], ['B'], ['A+B']],
        [[11], [7], [15]],
        [[7.5], [7.5]],
      ],
      result: [
        ['groupe', 'paie', 'coût seul', 'gain'],
        ['B', 7.5, 7, 0.5],
      ],
      source: { fr: 'Young (1994), Cost Allocation : deux villes', en: 'Young (1994), Cost Allocation: two towns' },
    },
  ],
  run: answer,
});
