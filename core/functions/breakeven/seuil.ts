import { defineFunction } from '../../declare/define';
import { anyDollars, optionalZero, positiveQuantity } from '../../declare/params';
import { BREAK_EVEN } from '../../declare/sources';
import { type CellError, unreachable } from '../../values/cell';
import { formatFigureBeside, formatTyped } from '../../values/format';
import {
  fixedCosts,
  losses,
  lossUnderGrant,
  noMargin,
  noPositiveMargin,
  price,
  unpaid,
  variableCost,
} from './shared/breakeven';

interface Sale {
  readonly prix: number;
  readonly cout_variable: number;
  readonly pertes: number;
  readonly impayes: number;
}
/** What a unit brings in, unpaid sales deducted, and what it costs, losses included. */
const unit = ({ prix, cout_variable, pertes, impayes }: Sale) => ({
  income: prix * (1 - impayes),
  cost: cout_variable / (1 - pertes),
});

const beyondCapacity = (units: number, capacity: number): CellError =>
  unreachable(
    `Le seuil est de ${formatFigureBeside(units, capacity, 'fr')} unités, au-delà de la capacité de ${formatTyped(capacity, 'fr')}. Augmentez le prix, réduisez les coûts ou trouvez plus de capacité.`,
    `Break-even is ${formatFigureBeside(units, capacity, 'en')} units, beyond the capacity of ${formatTyped(capacity, 'en')}. Raise the price, lower the costs or find more capacity.`,
  );

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
    fr: 'rentable, rentabilité, point mort, combien vendre, combien d’unités, ne pas perdre d’argent, faire ses frais, atteindre l’équilibre, couvrir les coûts, subvention, aide financière, don, commandite, profit, perte, déficit, combien de clients, nombre minimal d’utilisations, faire nos frais, couvrir nos frais, combien d’heures pour être rentable, marge de profit, couvrir le loyer, combien de locations',
    en: 'profitable, break even, how many to sell, how many units, not lose money, pay its way, cover the costs, grant, subsidy, donation, sponsorship, profit, loss, deficit, how many customers, least number of uses, cover our costs, how many hours to break even, profit margin, cover the rent, how many rentals, rental income',
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
  chart: (args) => ({ toCover: args.couts_fixes + args.excedent, ...unit(args) }),
  examples: [
    // 12 000 ÷ (25 − 6 ÷ 0,95) by hand.
    { args: [12000, 25, 6, null, 0.05], result: 642.25, within: 0.005 },
    { args: [108000, 50, 32], result: 6000, source: { fr: 'Garrison, exercice 6', en: 'Garrison, exercise 6' } },
  ],
  steps: [
    {
      id: 'a_couvrir',
      label: { fr: 'À couvrir', en: 'To cover' },
      formula: 'couts_fixes [+ excedent]',
      unit: 'money',
    },
    {
      when: 'a_couvrir ≤ 0',
      label: { fr: 'Seuil : tout est déjà couvert', en: 'Break-even: all is covered already' },
      formula: '0',
    },
    {
      id: 'marge',
      unless: 'a_couvrir ≤ 0',
      label: { fr: 'Marge sur une unité', en: 'Margin on a unit' },
      formula: 'prix [× (1 − impayes)] − cout_variable [÷ (1 − pertes)]',
      unit: 'money',
    },
    { unless: 'a_couvrir ≤ 0', formula: 'a_couvrir ÷ marge' },
  ],
  refusals: [
    {
      when: 'a_couvrir ≤ 0',
      say: (args) => lossUnderGrant(args.couts_fixes + args.excedent, unit(args).income, unit(args).cost),
    },
    {
      unless: 'a_couvrir ≤ 0',
      when: noPositiveMargin('marge', 'prix'),
      say: (args) => noMargin(unit(args).income, unit(args).cost),
    },
    {
      // A price computed by TARIF for the capacity gives it back but for the noise of binary arithmetic.
      when: 'a_couvrir ÷ marge > capacite × 1.000000001',
      say: ({ capacite = 0 }, units) => beyondCapacity(units, capacite),
    },
  ],
});
