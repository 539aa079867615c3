import { defineFunction, type PositionOf } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import { anyDollars } from '../../declare/params';
import { CellError, refuse } from '../../values/cell';
import { formatMoney, formatTyped } from '../../values/format';
import { amountOf, roundedAway, tooManySteps } from '../../values/money';
import type { Text } from '../../values/text';
import { SHARES } from '../shared/shares';
import {
  dollarsOf,
  type Limits,
  limitsOf,
  mostOf,
  type Pool,
  PROPORTIONAL,
  poolOf,
  type Shares,
  shareOfPools,
  sharesBeforeRounding,
  sharingKey,
  totalSteps,
  widthFilled,
} from './pools/pools';
import { sharingSteps } from './pools/steps';

export const stepParam = {
  kind: 'number',
  unit: 'money',
  above: 0,
  optional: true,
  default: 0.01,
  label: { fr: 'pas', en: 'step' },
  text: {
    fr: 'Plus petite unité des parts : 0,01 (le cent) si absent ; 0,05 ; 1 ; 5…',
    en: 'Smallest unit of the shares: 0.01 (the cent) if absent; 0.05, 1, 5…',
  },
} as const;

const limitList = (label: Text, text: Text) =>
  ({
    kind: 'list',
    optional: true,
    blanks: 'none',
    label,
    text,
    // A blank cell that a host passes as 0 is no limit.
    of: { kind: 'number', unit: 'money', above: 0, optional: true, label, text },
  }) as const;

const AMOUNTS = {
  label: { fr: 'montants', en: 'amounts' },
  text: {
    fr: 'Montant à répartir, en dollars, ou une liste de montants (fixe par parts, variable selon l’usage…) ; négatif pour un excédent à rendre.',
    en: 'Amount to share, in dollars, or a list of amounts (fixed by shares, variable by use…); negative for a surplus to hand back.',
  },
};
const KEYS = {
  label: { fr: 'clés', en: 'keys' },
  text: {
    fr: 'Clé de chaque partenaire (parts, heures, superficie…), une colonne par montant, à la même place ; une cellule vide vaut 0, des pourcentages font 100 %.',
    en: 'Key of each partner (shares, hours, floor area…), one column per amount, at the same place; a blank cell is 0, percentages make 100%.',
  },
};

const params = {
  montants: {
    kind: 'list',
    group: 'montants',
    placed: true,
    blanks: 'none',
    of: { ...anyDollars, ...AMOUNTS },
    ...AMOUNTS,
  },
  cles: { kind: 'block', blanks: 'none', columnsOf: 'montants', of: { ...sharingKey, ...KEYS }, ...KEYS },
  planchers: limitList(
    { fr: 'planchers', en: 'floors' },
    {
      fr: 'Le moins que chaque partenaire doit payer en tout, en dollars ; vide : aucun.',
      en: 'The least each partner must pay in all, in dollars; blank: none.',
    },
  ),
  plafonds: limitList(
    { fr: 'plafonds', en: 'caps' },
    {
      fr: 'Le plus que chaque partenaire peut payer en tout, en dollars ; vide ou 0 : aucun. Qui ne paie rien a des clés de 0.',
      en: 'The most each partner can pay in all, in dollars; blank or 0: none. Whoever pays nothing has keys of 0.',
    },
  ),
  pas: stepParam,
} as const;

type Given = Args<typeof params>;
interface Split {
  readonly pools: readonly Pool[];
  readonly limits: Limits | undefined;
  readonly shares: Shares;
}

/** Every amount with the column of keys that stands at its place, blank ones too. */
function poolsOf({ montants, cles, pas: step }: Given): Pool[] | CellError {
  const width = widthFilled(cles);
  if (width !== montants.length) return differentSizes(montants.length, width);
  const pools = montants.map((amount = 0, k) => {
    const keys = cles.map((row) => row[k] ?? 0);
    return poolOf(amount, keys, step);
  });
  const empty = pools.findIndex(({ steps, sum }) => steps !== 0 && !(sum > 0));
  return empty < 0 ? pools : noKey(empty, pools.length);
}

const differentSizes = (amounts: number, columns: number): CellError =>
  refuse(
    `montants compte ${amounts} valeur${amounts > 1 ? 's' : ''} et clés compte ${columns} colonne${columns > 1 ? 's' : ''}. Donnez une ligne par partenaire et une colonne de clés par montant.`,
    `amounts has ${amounts} value${amounts > 1 ? 's' : ''} and keys has ${columns} column${columns > 1 ? 's' : ''}. Give one row per partner and one column of keys per amount.`,
  ).of('montants');

function noKey(pool: number, count: number): CellError {
  const fr = count > 1 ? ` (colonne ${pool + 1})` : '';
  const en = count > 1 ? ` (column ${pool + 1})` : '';
  return refuse(
    `clés${fr} : toutes sont 0, le montant ne peut pas être réparti. Donnez une clé plus grande que 0 à un partenaire au moins.`,
    `keys${en}: all are 0, the amount cannot be shared. Give a key greater than 0 to at least one partner.`,
  ).of('cles');
}

/** Floors and caps that no split can respect, with the figures. */
function impossible(pools: readonly Pool[], limits: Limits, step: number, position: PositionOf): CellError | undefined {
  const { floors, caps } = limits;
  const money = (steps: number, language: 'fr' | 'en'): string => formatMoney(amountOf(steps, step), language);
  const crossed = floors.findIndex((floor, i) => floor > (caps[i] ?? Number.POSITIVE_INFINITY));
  if (crossed >= 0) {
    const [floor, cap] = [floors[crossed] ?? 0, caps[crossed] ?? 0];
    return refuse(
      `planchers : le plancher du partenaire ${position(crossed)}, ${money(floor, 'fr')}, dépasse son plafond, ${money(cap, 'fr')} (à ${formatTyped(step, 'fr')} près). Corrigez l’un des deux.`,
      `floors: the floor of partner ${position(crossed)}, ${money(floor, 'en')}, is above the cap, ${money(cap, 'en')} (to the nearest ${formatTyped(step, 'en')}). Correct one of them.`,
    ).of('planchers');
  }
  const signed = totalSteps(pools);
  const total = Math.abs(signed);
  const least = floors.reduce((sum, floor) => sum + floor, 0);
  if (least > total) {
    return refuse(
      `planchers : leur somme, ${money(least, 'fr')}, dépasse le total à répartir, ${money(total, 'fr')}. Réduisez-les de ${money(least - total, 'fr')} en tout.`,
      `floors: their sum, ${money(least, 'en')}, exceeds the total to share, ${money(total, 'en')}. Lower them by ${money(least - total, 'en')} in all.`,
    ).of('planchers');
  }
  const shares = sharesBeforeRounding(pools, floors.length).map((share) => (signed < 0 ? -share : share));
  const negative = shares.findIndex((share) => share < -1e-6);
  if (negative >= 0) {
    return refuse(
      `planchers : avant eux, la part du partenaire ${position(negative)} est déjà du signe contraire au total (${formatMoney((shares[negative] ?? 0) * step, 'fr')}). Répartissez à part le montant négatif, sans planchers ni plafonds.`,
      `floors: before them, the share of partner ${position(negative)} already has the opposite sign to the total (${formatMoney((shares[negative] ?? 0) * step, 'en')}). Share the negative amount apart, without floors or caps.`,
    ).of('planchers');
  }
  const most = mostOf(shares, limits);
  if (most >= total) return undefined;
  return refuse(
    `plafonds : les partenaires qui ont une clé ne peuvent prendre que ${money(most, 'fr')} sur ${money(total, 'fr')}. Relevez les plafonds de ${money(total - most, 'fr')} en tout.`,
    `caps: the partners who have a key can take only ${money(most, 'en')} out of ${money(total, 'en')}. Raise the caps by ${money(total - most, 'en')} in all.`,
  ).of('plafonds');
}

function split(args: Given, position: PositionOf): Split | CellError {
  const { montants, cles, planchers, plafonds, pas: step } = args;
  const highest = (values: readonly (number | undefined)[] | undefined): number[] => [
    (values ?? []).reduce((most: number, value) => Math.max(most, value ?? 0), 0),
  ];
  const tooLarge =
    tooManySteps(
      params.montants.label,
      montants.map((amount = 0) => amount),
      step,
    ) ??
    tooManySteps(params.planchers.label, highest(planchers), step) ??
    tooManySteps(params.plafonds.label, highest(plafonds), step);
  if (tooLarge) return tooLarge;
  const pools = poolsOf(args);
  if (pools instanceof CellError) return pools;
  const lost =
    pools.every(({ steps }) => steps === 0) && roundedAway(params.montants.label, montants, step)?.of('montants');
  if (lost) return lost;
  const limits = limitsOf(cles.length, planchers, plafonds, step);
  const refusal = limits && impossible(pools, limits, step, position);
  if (refusal) return refusal;
  return { pools, limits, shares: shareOfPools(pools, cles.length, limits) };
}

const HAMILTON: Text = {
  fr: 'Wikipédia, Plus forts restes, exemple à 10 sièges',
  en: 'Wikipedia, Largest remainder method, example with 10 seats',
};
const KESHAV: Text = {
  fr: 'Keshav (1997), An Engineering Approach to Computer Networking, partage équitable pondéré',
  en: 'Keshav (1997), An Engineering Approach to Computer Networking, weighted fair share',
};

export const partage = defineFunction({
  id: 'PARTAGE',
  family: 'sharing',
  summary: {
    fr: 'Part de chaque partenaire d’un ou de plusieurs montants, selon des clés, au cent près et sans cent perdu.',
    en: 'Share of each partner in one or several amounts, by keys, to the cent and without losing one.',
  },
  notes: [
    {
      fr: 'Chaque montant est réparti et arrondi au pas à part ; les cents qui restent vont aux plus forts restes, au premier partenaire en cas d’égalité. Les parts s’additionnent exactement au montant arrondi au pas.',
      en: 'Each amount is shared and rounded to the step on its own; the cents left go to the largest remainders, to the earlier partner in a tie. The shares add up exactly to the amount rounded to the step.',
    },
    {
      fr: 'Planchers et plafonds portent sur le total de chaque partenaire. Dès que l’un joue, les totaux sont répartis de nouveau : qui atteint sa limite y reste, les autres gardent entre eux les proportions de leurs parts, et l’arrondi se fait une fois, sur le total. Un plancher ou un plafond entre deux pas est ramené au pas qui le respecte.',
      en: 'Floors and caps bear on each partner’s total. As soon as one plays, the totals are shared again: whoever reaches a limit stays there, the others keep the proportions of their shares, and rounding is done once, on the total. A floor or a cap between two steps is brought to the step that respects it.',
    },
    {
      fr: 'Un partenaire dont toutes les clés sont 0 ne paie rien, ou son plancher. Un total négatif (excédent à rendre) se partage comme le positif, planchers et plafonds compris.',
      en: 'A partner whose keys are all 0 pays nothing, or the floor. A negative total (surplus to hand back) is shared as the positive one, floors and caps included.',
    },
  ],
  source: PROPORTIONAL,
  asked: {
    fr: 'qui paie quoi, qui paye quoi, diviser une facture, séparer les coûts, répartir, répartition, partager un loyer, combien chacun, quote-part, prorata des heures, au prorata de l’usage, ristourne, remettre un surplus, parts égales, moitié-moitié, 50/50, dividende, partager selon la superficie, au pied carré, minimum pour chaque partenaire, plafond de contribution, plancher, par personne, par tête, selon le nombre d’employés, selon le nombre de membres, loyer au pied carré, diviser le salaire, diviser le coût entre les groupes, limiter ce que paie le plus petit, qui paie le déficit, notre part du contrat, part de la facture, prime d’assurance à partager, part de la prime, plafonner la part d’un partenaire',
    en: 'who pays what, split a bill, split the costs, divide, allocate, share the rent, how much each, pro rata to hours, rebate, hand back a surplus, equal shares, half and half, 50/50, patronage dividend, cap, ceiling, by floor area, cap on contributions, minimum for each partner, floor, per person, per head, by headcount, by number of employees, by number of members, rent by square foot, divide the wages, divide a cost between groups, limit what the smallest pays, who pays the deficit, split by usage, split by use, our part of the contract, part of the bill, share of the premium, insurance premium, electricity by square metre',
  },
  params,
  result: SHARES,
  chart: 'shares',
  examples: [
    // 33 cents each, and one more for the first of equals.
    { args: [1, [[1], [1], [1]]], result: [[0.34], [0.33], [0.33]] },
    {
      args: [10, [[47000], [16000], [15800], [12000], [6100], [3100]], null, null, 1],
      result: [[5], [2], [1], [1], [1], [0]],
      source: HAMILTON,
    },
    {
      args: [16, [[2.5], [4], [0.5], [1]], null, [[4], [2], [10], [4]]],
      result: [[4], [2], [6], [4]],
      source: KESHAV,
    },
    // 1 000 by shares (500; 300; 200) and 400 by use (10; 30; 60 of 100): 540; 420; 440.
    {
      args: [
        [[1000, 400]],
        [
          [5, 10],
          [3, 30],
          [2, 60],
        ],
      ],
      result: [[540], [420], [440]],
    },
  ],
  run: (args, _context, position) => {
    const result = split(args, position);
    return result instanceof CellError ? result : dollarsOf(result.shares.parts, args.pas);
  },
  explain: (args, _context, position) => {
    const result = split(args, position);
    if (result instanceof CellError) return result;
    return sharingSteps(result.pools, result.shares, result.limits, args.pas, position);
  },
});
