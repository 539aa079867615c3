import { blankIsNotZero } from '../../declare/blank-note';
import { defineFunction } from '../../declare/define';
import { share } from '../../declare/params';
import { BREAK_EVEN } from '../../declare/sources';
import { fixedCosts, variableCost, volume } from './shared/breakeven';

const fixedShare = {
  ...share,
  optional: true,
  default: 1,
  label: { fr: 'part_fixe', en: 'fixed_share' },
  text: {
    fr: 'Part des coûts fixes mise dans la cotisation (100 % si absente).',
    en: 'Share of the fixed costs put in the fee (100% if absent).',
  },
} as const;

export const tarifbinome = defineFunction({
  id: 'TARIFBINOME',
  family: 'breakeven',
  summary: {
    fr: 'Tarif en deux parties : cotisation de chaque membre, et prix d’une unité.',
    en: 'Two-part tariff: membership fee of each member, and price of a unit.',
  },
  formula: 'couts_fixes × part_fixe ÷ membres',
  notes: [
    {
      fr: 'cotisation = coûts_fixes × part_fixe ÷ membres ; prix = coûts_fixes × (1 − part_fixe) ÷ volume + coût_variable.',
      en: 'fee = fixed_costs × fixed_share ÷ members; price = fixed_costs × (1 − fixed_share) ÷ volume + variable_cost.',
    },
    blankIsNotZero(fixedShare),
  ],
  source: BREAK_EVEN,
  asked: {
    fr: 'cotisation, abonnement, adhésion, frais de membre, prix membre, cotisation et prix à l’usage, cotisation annuelle',
    en: 'membership fee, subscription, dues, member price, two part tariff, fee and price per use, member rate, two-part price',
  },
  params: {
    couts_fixes: fixedCosts,
    cout_variable: variableCost,
    membres: {
      kind: 'number',
      unit: 'count',
      above: 0,
      label: { fr: 'membres', en: 'members' },
      text: { fr: 'Nombre de membres.', en: 'Number of members.' },
    },
    volume,
    part_fixe: fixedShare,
  },
  result: {
    kind: 'table',
    label: { fr: 'Tarif en deux parties', en: 'Two-part tariff' },
    columns: [
      { header: { fr: 'cotisation', en: 'fee' }, unit: 'money' },
      { header: { fr: 'prix d’une unité', en: 'price of a unit' }, unit: 'money' },
    ],
  },
  examples: [
    // 12 000 ÷ 20; the variable cost.
    {
      args: [12000, 6, 20, 800],
      result: [
        ['cotisation', 'prix d’une unité'],
        [600, 6],
      ],
    },
    // Half of 12 000 ÷ 20; 6 + the other half ÷ 800.
    {
      args: [12000, 6, 20, 800, 0.5],
      result: [
        ['cotisation', 'prix d’une unité'],
        [300, 13.5],
      ],
    },
  ],
  run: ({ couts_fixes, cout_variable, membres, volume: units, part_fixe }) => [
    [(couts_fixes * part_fixe) / membres, (couts_fixes * (1 - part_fixe)) / units + cout_variable],
  ],
});
