import { defineFunction } from '../../declare/define';
import { anyDollars, optionalZero, positiveQuantity } from '../../declare/params';
import { BREAK_EVEN } from '../../declare/sources';
import { unreachable } from '../../values/cell';
import { formatFigureBeside, formatTyped } from '../../values/format';
import {
  fixedCosts,
  grossCost,
  isPositiveMargin,
  losses,
  lossUnderGrant,
  netPrice,
  noMargin,
  price,
  unpaid,
  variableCost,
} from './shared/breakeven';

export const seuil = defineFunction({
  id: 'SEUIL',
  family: 'breakeven',
  summary: {
    fr: 'Seuil de rentabilité : nombre d’unités à partir duquel les revenus couvrent tous les coûts.',
    en: 'Break-even point: number of units from which revenue covers all costs.',
  },
  formula: '(couts_fixes + excedent) ÷ (prix × (1 − impayes) − cout_variable ÷ (1 − pertes))',
  notes: [
    {
      fr: 'Le résultat n’est pas arrondi : 642,25 unités veut dire que la 643e fait passer le seuil.',
      en: 'The result is not rounded: 642.25 units means that the 643rd passes break-even.',
    },
    {
      fr: 'Si une subvention dépasse les coûts fixes, le seuil est 0 ; mais si chaque unité perd, elle n’est couverte que jusqu’à un certain volume. Alors, ou si le seuil n’est jamais atteint ou dépasse la capacité, la cellule affiche #N/A et la phrase donne les chiffres.',
      en: 'When a grant exceeds the fixed costs, break-even is 0; but when each unit loses, it is covered up to a certain volume only. Then, or when break-even is never reached or is beyond capacity, the cell shows #N/A and the sentence gives the figures.',
    },
  ],
  source: BREAK_EVEN,
  asked: {
    fr: 'rentable, rentabilité, point mort, combien vendre, combien d’unités, ne pas perdre d’argent, faire ses frais, atteindre l’équilibre, couvrir les coûts, subvention, aide financière',
    en: 'profitable, break even, how many to sell, how many units, not lose money, pay its way, cover the costs, grant, subsidy',
  },
  params: {
    couts_fixes: fixedCosts,
    prix: price,
    cout_variable: variableCost,
    excedent: {
      ...anyDollars,
      ...optionalZero,
      label: { fr: 'excédent', en: 'surplus' },
      text: {
        fr: 'Excédent visé dans l’année, en dollars ; 0 si absent.',
        en: 'Surplus aimed at in the year, in dollars; 0 if absent.',
      },
    },
    pertes: losses,
    capacite: {
      ...positiveQuantity,
      optional: true,
      label: { fr: 'capacité', en: 'capacity' },
      text: {
        fr: 'Nombre d’unités que la ressource peut fournir dans l’année.',
        en: 'Number of units the resource can provide in the year.',
      },
    },
    impayes: unpaid,
  },
  result: { kind: 'value', unit: 'quantity', label: { fr: 'Seuil de rentabilité (unités)', en: 'Break-even (units)' } },
  chart: ({ couts_fixes, prix, cout_variable, excedent, pertes, impayes }) => ({
    toCover: couts_fixes + excedent,
    income: prix * (1 - impayes),
    cost: cout_variable / (1 - pertes),
  }),
  examples: [
    // 12 000 ÷ (25 − 6 ÷ 0,95) by hand.
    { args: [12000, 25, 6, null, 0.05], result: 642.25, within: 0.005 },
    { args: [108000, 50, 32], result: 6000, source: { fr: 'Garrison, exercice 6', en: 'Garrison, exercise 6' } },
  ],
  run: ({ couts_fixes, prix, cout_variable, excedent, pertes, capacite, impayes }) => {
    const toCover = couts_fixes + excedent;
    const income = prix * (1 - impayes);
    const cost = cout_variable / (1 - pertes);
    if (toCover <= 0) return lossUnderGrant(toCover, income, cost) ?? 0;
    if (!isPositiveMargin(income - cost, prix)) return noMargin(income, cost);
    const units = toCover / (income - cost);
    // A price computed by TARIF for the capacity gives it back but for the noise of binary arithmetic.
    if (capacite !== undefined && units > capacite * (1 + 1e-9)) {
      return unreachable(
        `Le seuil est de ${formatFigureBeside(units, capacite, 'fr')} unités, au-delà de la capacité de ${formatTyped(capacite, 'fr')}. Augmentez le prix, réduisez les coûts ou trouvez plus de capacité.`,
        `Break-even is ${formatFigureBeside(units, capacite, 'en')} units, beyond the capacity of ${formatTyped(capacite, 'en')}. Raise the price, lower the costs or find more capacity.`,
      );
    }
    return units;
  },
  explain: ({ couts_fixes, excedent, pertes, impayes }) => {
    if (couts_fixes + excedent <= 0) {
      return [
        {
          label: { fr: 'À couvrir', en: 'To cover' },
          formula: 'couts_fixes + excedent',
          unit: 'money',
        },
        {
          label: { fr: 'Seuil : tout est déjà couvert', en: 'Break-even: all is covered already' },
          formula: '0',
          unit: 'quantity',
        },
      ];
    }
    return [
      {
        id: 'a_couvrir',
        label: { fr: 'À couvrir', en: 'To cover' },
        formula: excedent === 0 ? 'couts_fixes' : 'couts_fixes + excedent',
        unit: 'money',
      },
      {
        id: 'marge',
        label: { fr: 'Marge sur une unité', en: 'Margin on a unit' },
        formula: `${netPrice(impayes)} − ${grossCost(pertes)}`,
        unit: 'money',
      },
      {
        label: { fr: 'Seuil de rentabilité (unités)', en: 'Break-even (units)' },
        formula: 'a_couvrir ÷ marge',
        unit: 'quantity',
      },
    ];
  },
});
