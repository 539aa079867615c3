import { defineFunction } from '../../declare/define';
import { dollars, hours, optionalZero, quantity } from '../../declare/params';
import { FARM_MACHINERY } from '../../declare/sources';
import { refuse } from '../../values/cell';
import { formatTyped } from '../../values/format';
import { same } from '../../values/text';

export const reparation = defineFunction({
  id: 'REPARATION',
  family: 'cost',
  summary: {
    fr: 'Réparations attendues d’une machine entre deux lectures du compteur d’heures.',
    en: 'Expected repairs of a machine between two readings of the hour meter.',
  },
  formula: 'rf1 × prix × ((heures_fin ÷ 1000)^rf2 − (heures_debut ÷ 1000)^rf2)',
  notes: [
    {
      fr: 'rf1 et rf2 viennent de la norme ASABE D497, selon la machine (par exemple 0,003 et 2 pour un tracteur à quatre roues motrices).',
      en: 'rf1 and rf2 come from ASABE standard D497, by machine (for example 0.003 and 2 for a four-wheel-drive tractor).',
    },
  ],
  source: FARM_MACHINERY,
  asked: {
    fr: 'réparer, bris, tracteur, machinerie agricole, compteur d’heures, ASABE, panne',
    en: 'repair, breakdown, tractor, farm machinery, hour meter, ASABE, farm machine breaks down',
  },
  params: {
    prix: {
      ...dollars,
      label: { fr: 'prix', en: 'price' },
      text: { fr: 'Prix de la machine neuve, en dollars.', en: 'Price of the machine when new, in dollars.' },
    },
    heures_fin: {
      ...hours,
      label: { fr: 'heures_fin', en: 'end_hours' },
      text: { fr: 'Compteur d’heures à la fin.', en: 'Hour meter at the end.' },
    },
    rf1: {
      ...quantity,
      label: same('rf1'),
      text: { fr: 'Premier facteur de réparation de la machine.', en: 'First repair factor of the machine.' },
    },
    rf2: {
      ...quantity,
      label: same('rf2'),
      text: { fr: 'Second facteur de réparation (exposant).', en: 'Second repair factor (exponent).' },
    },
    heures_debut: {
      ...hours,
      ...optionalZero,
      label: { fr: 'heures_début', en: 'start_hours' },
      text: { fr: 'Compteur d’heures au début ; 0 si absent.', en: 'Hour meter at the start; 0 if absent.' },
    },
  },
  result: { kind: 'value', unit: 'money', label: { fr: 'Réparations attendues', en: 'Expected repairs' } },
  examples: [
    // 35 000 × 0,003 × (1,2² − 1²): from the 1 000th hour to the 1 200th.
    { args: [35000, 1200, 0.003, 2, 1000], result: 46.2 },
  ],
  refusals: [
    {
      when: 'heures_debut > heures_fin',
      say: ({ heures_fin, heures_debut }) =>
        refuse(
          `heures_début : ${formatTyped(heures_debut, 'fr')} dépasse heures_fin, ${formatTyped(heures_fin, 'fr')}. Donnez la lecture du début, puis celle de la fin.`,
          `start_hours: ${formatTyped(heures_debut, 'en')} is above end_hours, ${formatTyped(heures_fin, 'en')}. Give the reading at the start and the one at the end.`,
        ).of('heures_debut'),
    },
  ],
});
