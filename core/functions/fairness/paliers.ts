import { blankIsNotZero } from '../../declare/blank-note';
import { defineFunction } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import { dollars, quantity } from '../../declare/params';
import type { Step } from '../../declare/step';
import { type CellError, refuse } from '../../values/cell';
import { formatMoney } from '../../values/format';
import type { Text } from '../../values/text';
import { SHARES } from '../shared/shares';
import { type Level, levelsOf } from './game/steps-rule';

const needs = {
  label: { fr: 'coûts', en: 'costs' },
  text: {
    fr: 'Coût, en dollars, de ce qui suffirait à chaque partenaire s’il était seul.',
    en: 'Cost, in dollars, of what would suffice for each partner if it were alone.',
  },
} as const;
const uses = {
  label: { fr: 'utilisations', en: 'uses' },
  text: {
    fr: 'Nombre d’utilisations de chaque partenaire ; une chacun si absent.',
    en: 'Number of uses of each partner; one each if absent.',
  },
} as const;

const params = {
  couts: { kind: 'list', of: { ...dollars, ...needs }, ...needs },
  utilisations: { kind: 'list', optional: true, of: { ...quantity, ...uses }, ...uses },
} as const;

function priced({ couts, utilisations }: Args<typeof params>): Level[] | CellError {
  const levels = levelsOf(couts, utilisations);
  const unpaid = levels.find((level) => level.uses === 0 && level.cost > 0);
  if (!unpaid) return levels;
  return refuse(
    `utilisations : personne n’utilise ce qui coûte ${formatMoney(unpaid.cost, 'fr')}, et il faut quelqu’un pour le payer. Donnez au moins une utilisation à un partenaire qui en a besoin, ou retirez-le.`,
    `uses: nobody uses what costs ${formatMoney(unpaid.cost, 'en')}, and somebody must pay for it. Give at least one use to a partner who needs it, or remove it.`,
  ).of('utilisations');
}

function levelSteps(levels: readonly Level[], perUse: boolean): Step[] {
  const users: Text = perUse ? uses.label : { fr: 'partenaires', en: 'partners' };
  return levels.map((level, i) => {
    const below = levels[i - 1]?.cost ?? 0;
    const money = (language: 'fr' | 'en'): string => formatMoney(level.cost, language);
    const step = level.cost === 0 ? '0' : i === 0 ? 'haut ÷ usagers' : '(haut − bas) ÷ usagers';
    return {
      id: `prix${i + 1}`,
      label: { fr: `Prix jusqu’à ${money('fr')}`, en: `Price up to ${money('en')}` },
      formula: i === 0 ? step : `prix${i} + ${step}`,
      values: { haut: level.cost, bas: below, usagers: level.uses },
      names: {
        haut: { fr: 'coût de ce palier', en: 'cost of this step' },
        bas: { fr: 'coût du palier précédent', en: 'cost of the step before' },
        usagers: users,
      },
      unit: 'money',
    };
  });
}

const AIRPORT: Text = { fr: 'Littlechild et Owen (1973)', en: 'Littlechild & Owen (1973)' };

export const paliers = defineFunction({
  id: 'PALIERS',
  family: 'fairness',
  summary: {
    fr: 'Règle de l’aéroport : chaque palier de coût est partagé également entre ceux qui en ont besoin.',
    en: 'Airport rule: each step of cost is shared equally among those who need it.',
  },
  notes: [
    {
      fr: 'Sans utilisations, la part de chaque partenaire ; c’est le partage de Shapley de COUTSPALIERS, et les parts font le plus grand coût. Avec utilisations, le prix d’une utilisation de chacun : multipliez par leur nombre.',
      en: 'Without uses, the share of each partner; it is the Shapley value of COUTSPALIERS, and the shares add up to the largest cost. With uses, the price of one use of each: multiply by their number.',
    },
    blankIsNotZero(uses),
  ],
  source: {
    fr: 'Littlechild et Owen (1973), A Simple Expression for the Shapley Value in a Special Case',
    en: 'Littlechild & Owen (1973), A Simple Expression for the Shapley Value in a Special Case',
  },
  asked: {
    fr: 'règle de l’aéroport, ascenseur, chacun selon sa taille, piste, besoins croissants, étages, le plus petit paie moins, les plus petits paient moins',
    en: 'airport rule, elevator, lift, each by its size, runway, growing needs, floors, smaller ones pay less, the smallest pays less, small members pay too much',
  },
  params,
  result: SHARES,
  chart: 'shares',
  examples: [
    { args: [[[8], [11], [13], [18]]], result: [[2], [3], [4], [9]], source: AIRPORT },
    // The first step of 8 is for five uses, the others as before.
    {
      args: [
        [[8], [11], [13], [18]],
        [[2], [1], [1], [1]],
      ],
      result: [[1.6], [2.6], [3.6], [8.6]],
    },
  ],
  run: (args) => {
    const levels = priced(args);
    if (!Array.isArray(levels)) return levels;
    const prices = new Map(levels.map(({ cost, price }) => [cost, price]));
    return args.couts.map((cost) => prices.get(cost));
  },
  explain: (args, _context, position) => {
    const levels = priced(args);
    if (!Array.isArray(levels)) return levels;
    const level = new Map(levels.map(({ cost }, i) => [cost, i + 1]));
    const perUse = args.utilisations !== undefined;
    return [
      ...levelSteps(levels, perUse),
      ...args.couts.map(
        (cost, i): Step => ({
          label: perUse
            ? { fr: `Une utilisation du partenaire ${position(i)}`, en: `One use of partner ${position(i)}` }
            : { fr: `Part du partenaire ${position(i)}`, en: `Share of partner ${position(i)}` },
          formula: `prix${level.get(cost)}`,
          unit: 'money',
        }),
      ),
    ];
  },
});
