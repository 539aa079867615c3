import { defineFunction } from '../../declare/define';
import { dollars, loss, optionalZero, positiveQuantity, quantity } from '../../declare/params';
import { GUIDE } from '../../declare/sources';

export const consommable = defineFunction({
  id: 'CONSOMMABLE',
  family: 'cost',
  summary: {
    fr: 'Coût de ce qui s’use ou disparaît pendant l’utilisation (lames, essence, papier), pertes comprises.',
    en: 'Cost of what is used up in one use (blades, fuel, paper), losses included.',
  },
  formula: 'prix ÷ duree × quantite [÷ (1 − pertes)]',
  source: GUIDE,
  asked: {
    fr: 'carburant, essence, lames, couteaux, fournitures, encre, papier, ce qui s’use, matériel consommé, diesel, prix de l’essence, usure des couteaux, pièces d’usure, usure des couteaux, gaspillage, nourriture gaspillée',
    en: 'fuel, gas, blades, supplies, ink, paper, what is used up, consumables, diesel, price of gas, blade wear, waste, spoiled',
  },
  params: {
    prix: {
      ...dollars,
      label: { fr: 'prix', en: 'price' },
      text: { fr: 'Prix du consommable, en dollars.', en: 'Price of the consumable, in dollars.' },
    },
    duree: {
      ...positiveQuantity,
      label: { fr: 'durée', en: 'life' },
      text: {
        fr: 'Ce que dure le consommable, dans l’unité de la quantité (pieds, heures, kilomètres).',
        en: 'How long the consumable lasts, in the unit of the quantity (feet, hours, kilometres).',
      },
    },
    quantite: {
      ...quantity,
      label: { fr: 'quantité', en: 'quantity' },
      text: { fr: 'Quantité de cette utilisation, dans la même unité.', en: 'Quantity of this use, in the same unit.' },
    },
    pertes: {
      ...loss,
      ...optionalZero,
      label: { fr: 'pertes', en: 'losses' },
      text: {
        fr: 'Part perdue ou non comptée (5 % ou 0,05) ; 0 si absente.',
        en: 'Share lost or not recorded (5% or 0.05); 0 if absent.',
      },
    },
  },
  result: { kind: 'value', unit: 'money', label: { fr: 'Coût du consommable', en: 'Cost of the consumable' } },
  examples: [
    { args: [100, 2000, 50], result: 2.5, source: GUIDE },
    // 100 ÷ (2 000 × 80 %) × 50.
    { args: [100, 2000, 50, 0.2], result: 3.125 },
  ],
});
