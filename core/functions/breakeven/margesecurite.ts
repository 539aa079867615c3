import { defineFunction } from '../../declare/define';
import { BREAK_EVEN } from '../../declare/sources';
import { type CellError, unreachable } from '../../values/cell';
import { formatMoney, formatTyped } from '../../values/format';
import {
  COVERED,
  fixedCosts,
  lossUnderGrant,
  noMargin,
  noPositiveMargin,
  price,
  variableCost,
  volume,
} from './shared/breakeven';

/** Covered by a grant while each unit loses: no share of the volume is safe, and the year's result is said. */
function resultOf(fixed: number, unitPrice: number, unitCost: number, units: number): CellError | undefined {
  const loss = lossUnderGrant(fixed, unitPrice, unitCost);
  if (!loss?.text) return loss;
  const result = units * (unitPrice - unitCost) - fixed;
  const shown = { fr: formatMoney(result, 'fr'), en: formatMoney(result, 'en') };
  return unreachable(
    `${loss.text.fr} À ${formatTyped(units, 'fr')} unités, le résultat est de ${shown.fr}.`,
    `${loss.text.en} At ${formatTyped(units, 'en')} units, the result is ${shown.en}.`,
  );
}

const SEUIL = {
  id: 'seuil',
  label: { fr: 'Seuil de rentabilité (unités)', en: 'Break-even (units)' },
  short: { fr: 'seuil', en: 'break-even' },
  unit: 'quantity',
} as const;

export const margesecurite = defineFunction({
  id: 'MARGESECURITE',
  family: 'breakeven',
  summary: {
    fr: 'Marge de sécurité : part du volume que l’on peut perdre avant de passer sous le seuil ; négative sous le seuil.',
    en: 'Margin of safety: share of the volume that can be lost before falling below break-even; negative below it.',
  },
  formula: '(volume − couts_fixes ÷ (prix − cout_variable)) ÷ volume',
  source: BREAK_EVEN,
  asked: {
    fr: 'risque de perdre, baisse des ventes, combien peut-on perdre, coussin, marge de manœuvre, loin du seuil, au-dessus du seuil, près du seuil, écart avec le seuil, avant de perdre de l’argent',
    en: 'drop in sales, how much can we lose, cushion, safety margin, room for error, above break even, far from break even, close to break even, before we lose money',
  },
  params: { couts_fixes: fixedCosts, prix: price, cout_variable: variableCost, volume },
  result: { kind: 'value', unit: 'share', label: { fr: 'Marge de sécurité', en: 'Margin of safety' } },
  // Garrison's stove: break-even at 6 000 out of 8 000.
  examples: [
    { args: [108000, 50, 32, 8000], result: 0.25, source: { fr: 'Garrison, exercice 6', en: 'Garrison, exercise 6' } },
  ],
  steps: [
    { ...SEUIL, when: COVERED, formula: '0' },
    { ...SEUIL, unless: COVERED, formula: 'couts_fixes ÷ (prix − cout_variable)' },
    { formula: '(volume − seuil) ÷ volume' },
  ],
  refusals: [
    {
      when: COVERED,
      say: ({ couts_fixes, prix, cout_variable, volume: units }) => resultOf(couts_fixes, prix, cout_variable, units),
    },
    {
      unless: COVERED,
      when: noPositiveMargin('prix − cout_variable', 'prix'),
      say: ({ prix, cout_variable }) => noMargin(prix, cout_variable),
    },
  ],
});
