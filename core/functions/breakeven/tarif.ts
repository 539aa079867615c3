import { defineFunction } from '../../declare/define';
import { dollars, optionalZero } from '../../declare/params';
import { BREAK_EVEN } from '../../declare/sources';
import { fixedCosts, losses, unpaid, variableCost, volume } from './shared/breakeven';

export const tarif = defineFunction({
  id: 'TARIF',
  family: 'breakeven',
  summary: {
    fr: 'Prix d’une unité qui couvre tous les coûts pour un volume donné, réserve, pertes et impayés compris.',
    en: 'Price of a unit that covers all costs for a given volume, reserve, losses and unpaid sales included.',
  },
  formula: '((couts_fixes + reserve) ÷ volume + cout_variable ÷ (1 − pertes)) ÷ (1 − impayes)',
  notes: [
    {
      fr: 'Si les coûts fixes contiennent déjà l’amortissement, ne mettez en réserve que la hausse de prix à venir.',
      en: 'When fixed costs already hold depreciation, put in the reserve only the rise in price to come.',
    },
    {
      fr: 'SEUIL, avec ce prix, redonne le volume.',
      en: 'SEUIL, with this price, gives the volume back.',
    },
  ],
  source: BREAK_EVEN,
  asked: {
    fr: 'quel prix, fixer un prix, prix à demander, combien demander, combien charger, tarification, prix de vente, prix de location, vendre nos services, combien louer notre salle, louer notre local, demander aux membres, prix qui couvre les coûts, à combien le vendre, demander aux membres pour ne pas perdre, à quel taux facturer, facturer les voisins, prix dégressif, quel prix pour équilibrer',
    en: 'what price, set a price, price to charge, how much to charge, pricing, selling price, fee, rental price, price of our services, sell our services, rent out our room, charge members, charge our members, price that covers the costs, rent to others, at what rate, what price to break even',
  },
  params: {
    couts_fixes: fixedCosts,
    cout_variable: variableCost,
    volume,
    reserve: {
      ...dollars,
      ...optionalZero,
      label: { fr: 'réserve', en: 'reserve' },
      text: {
        fr: 'À mettre en réserve dans l’année, en dollars ; 0 si absente.',
        en: 'To put in reserve in the year, in dollars; 0 if absent.',
      },
    },
    pertes: losses,
    impayes: unpaid,
  },
  result: { kind: 'value', unit: 'money', label: { fr: 'Prix d’une unité', en: 'Price of a unit' } },
  examples: [
    // (12 000 + 0) ÷ 800 + 6 = 21; with 1 000 in reserve and 2 % unpaid, (13 000 ÷ 800 + 6) ÷ 0,98.
    { args: [12000, 6, 800], result: 21 },
    // ((12 000 + 1 000) ÷ 800 + 6) ÷ 98 %.
    { args: [12000, 6, 800, 1000, 0, 0.02], result: 22.7041, within: 0.00005 },
  ],
  steps: [
    {
      id: 'fixe',
      label: { fr: 'Part des coûts fixes et de la réserve', en: 'Share of fixed costs and reserve' },
      formula: '(couts_fixes [+ reserve]) ÷ volume',
    },
    { id: 'variable', label: { fr: 'Coût variable', en: 'Variable cost' }, formula: 'cout_variable [÷ (1 − pertes)]' },
    {
      when: 'fixe + variable < 0',
      label: { fr: 'Prix d’une unité : les subventions couvrent tout', en: 'Price of a unit: grants cover everything' },
      formula: '0',
    },
    { unless: 'fixe + variable < 0', formula: '(fixe + variable) [÷ (1 − impayes)]' },
  ],
});
