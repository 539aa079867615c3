import { defineFunction } from '../../declare/define';
import { dollars, positiveQuantity, quantity } from '../../declare/params';
import { GUIDE } from '../../declare/sources';

export const entretien = defineFunction({
  id: 'ENTRETIEN',
  family: 'cost',
  summary: {
    fr: 'Part de la mise au point ou de l’entretien périodique que porte une utilisation.',
    en: 'Share of a periodic tune-up or maintenance that one use bears.',
  },
  formula: 'cout × quantite ÷ intervalle',
  source: GUIDE,
  asked: {
    fr: 'maintenance, mise au point, vidange, huile, affûtage, inspection, entretenir, pneus, changer les pneus, entretien du camion, entretien de la machine',
    en: 'maintenance, upkeep, tune up, oil change, sharpening, inspection, service, tires, tyres, new tires, truck upkeep, machine upkeep',
  },
  params: {
    cout: {
      ...dollars,
      label: { fr: 'coût', en: 'cost' },
      text: { fr: 'Coût d’une mise au point, en dollars.', en: 'Cost of one tune-up, in dollars.' },
    },
    intervalle: {
      ...positiveQuantity,
      label: { fr: 'intervalle', en: 'interval' },
      text: {
        fr: 'Quantité entre deux mises au point, dans l’unité de la quantité.',
        en: 'Quantity between two tune-ups, in the unit of the quantity.',
      },
    },
    quantite: {
      ...quantity,
      label: { fr: 'quantité', en: 'quantity' },
      text: { fr: 'Quantité de cette utilisation.', en: 'Quantity of this use.' },
    },
  },
  result: { kind: 'value', unit: 'money', label: { fr: 'Coût d’entretien', en: 'Maintenance cost' } },
  examples: [{ args: [100, 100000, 50], result: 0.05, source: GUIDE }],
});
