import { defineFunction } from '../../declare/define';
import { BREAK_EVEN, GUIDE } from '../../declare/sources';
import { type CellError, refuse } from '../../values/cell';
import { formatMoney } from '../../values/format';
import { fixedCosts, price, variableCost, volume } from './shared/breakeven';

const nothingToRecover = (costs: number): CellError =>
  refuse(
    `coûts_fixes : les coûts de l’année font ${formatMoney(costs, 'fr')}, il n’y a rien à recouvrer. Donnez des coûts plus grands que 0.`,
    `fixed_costs: the costs of the year are ${formatMoney(costs, 'en')}, there is nothing to recover. Give costs greater than 0.`,
  ).of('couts_fixes');

export const recouvrement = defineFunction({
  id: 'RECOUVREMENT',
  family: 'breakeven',
  summary: {
    fr: 'Part des coûts d’une année que les revenus recouvrent.',
    en: 'Share of the costs of a year that revenue recovers.',
  },
  formula: 'prix × volume ÷ (couts_fixes + cout_variable × volume)',
  source: BREAK_EVEN,
  asked: {
    fr: 'autofinancement, taux de couverture, part des coûts payée, aide à demander, revenus sur dépenses',
    en: 'cost recovery, coverage, share of costs paid, support needed, revenue over expenses',
  },
  params: { couts_fixes: fixedCosts, prix: price, cout_variable: variableCost, volume },
  result: { kind: 'value', unit: 'share', label: { fr: 'Part des coûts recouvrée', en: 'Share of costs recovered' } },
  examples: [
    // The capital of the guide's planer, 500 $ a year, on its 24-hour calendar, used 100 times.
    { args: [500, 0.285388, 0, 100], result: 0.057, within: 0.0005, source: GUIDE },
    // 600 × 25 of income; 12 000 + 600 × 6 of costs.
    { args: [12000, 25, 6, 600], result: 15000 / 15600 },
  ],
  refusals: [
    {
      when: 'couts_fixes + cout_variable × volume ≤ 0',
      say: ({ couts_fixes, cout_variable, volume: units }) => nothingToRecover(couts_fixes + cout_variable * units),
    },
  ],
});
