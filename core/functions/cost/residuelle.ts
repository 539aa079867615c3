import { defineFunction } from '../../declare/define';
import { dollars, loss, yearsAfter } from '../../declare/params';

export const residuelle = defineFunction({
  id: 'RESIDUELLE',
  family: 'cost',
  summary: {
    fr: 'Ce que vaut encore la ressource après quelques années, quand elle perd chaque année la même part de sa valeur.',
    en: 'What the resource is still worth after some years, when it loses the same share of its value every year.',
  },
  formula: 'prix × (1 − taux_degressif)^annees',
  source: {
    fr: 'Chambres d’agriculture (C. Savary, 2021), Méthode de calcul du coût d’utilisation prévisionnel d’un matériel agricole',
    en: 'Chambres d’agriculture (C. Savary, 2021), forecast cost of using farm equipment (in French)',
  },
  asked: {
    fr: 'valeur de revente, revendre, combien vaudra, valeur restante, seconde main, usagé, dégressif, vendre la machine, vente du tracteur, prix de revente, combien vaut, ce que vaut, combien vaut la machine, valeur du camion aujourd’hui, valeur aujourd’hui',
    en: 'resale value, resell, what will it be worth, trade in, second hand, used, declining balance, selling the machine, sale of the tractor, what is it worth, worth in three years, value when we sell it, worth today, worth of the truck',
  },
  params: {
    prix: {
      ...dollars,
      label: { fr: 'prix', en: 'price' },
      text: { fr: 'Prix d’achat, en dollars.', en: 'Purchase price, in dollars.' },
    },
    taux_degressif: {
      ...loss,
      label: { fr: 'taux_dégressif', en: 'declining_rate' },
      text: {
        fr: 'Part de la valeur perdue chaque année (10 % ou 0,10).',
        en: 'Share of the value lost each year (10% or 0.10).',
      },
    },
    annees: {
      ...yearsAfter,
      label: { fr: 'années', en: 'years' },
      text: { fr: 'Nombre d’années.', en: 'Number of years.' },
    },
  },
  result: { kind: 'value', unit: 'money', label: { fr: 'Valeur résiduelle', en: 'Residual value' } },
  examples: [
    // 1 000 × 0,9¹⁰.
    { args: [1000, 0.1, 10], result: 348.68, within: 0.005 },
  ],
});
