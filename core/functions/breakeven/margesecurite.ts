import { defineFunction } from '../../declare/define';
import { BREAK_EVEN } from '../../declare/sources';
import { type CellError, unreachable } from '../../values/cell';
import { formatMoney, formatTyped } from '../../values/format';
import {
  fixedCosts,
  isPositiveMargin,
  lossUnderGrant,
  noMargin,
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
    fr: 'risque de perdre, baisse des ventes, combien peut-on perdre, coussin, marge de manœuvre',
    en: 'drop in sales, how much can we lose, cushion, safety margin, room for error',
  },
  params: { couts_fixes: fixedCosts, prix: price, cout_variable: variableCost, volume },
  result: { kind: 'value', unit: 'share', label: { fr: 'Marge de sécurité', en: 'Margin of safety' } },
  // Garrison's stove: break-even at 6 000 out of 8 000.
  examples: [
    { args: [108000, 50, 32, 8000], result: 0.25, source: { fr: 'Garrison, exercice 6', en: 'Garrison, exercise 6' } },
  ],
  run: ({ couts_fixes, prix, cout_variable, volume: units }) => {
    if (couts_fixes <= 0) return resultOf(couts_fixes, prix, cout_variable, units) ?? 1;
    if (!isPositiveMargin(prix - cout_variable, prix)) return noMargin(prix, cout_variable);
    return (units - couts_fixes / (prix - cout_variable)) / units;
  },
  explain: ({ couts_fixes }) => [
    {
      id: 'seuil',
      label: { fr: 'Seuil de rentabilité (unités)', en: 'Break-even (units)' },
      short: { fr: 'seuil', en: 'break-even' },
      formula: couts_fixes <= 0 ? '0' : 'couts_fixes ÷ (prix − cout_variable)',
      unit: 'quantity',
    },
    { label: { fr: 'Marge de sécurité', en: 'Margin of safety' }, formula: '(volume − seuil) ÷ volume', unit: 'share' },
  ],
});
