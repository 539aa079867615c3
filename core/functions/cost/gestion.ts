import { blankIsNotZero } from '../../declare/blank-note';
import { defineFunction } from '../../declare/define';
import { dollars, positiveQuantity, quantity } from '../../declare/params';
import { GUIDE } from '../../declare/sources';

const uses = {
  ...quantity,
  optional: true,
  default: 1,
  label: { fr: 'utilisations', en: 'uses' },
  text: { fr: 'Nombre d’utilisations à compter ; 1 si absent.', en: 'Number of uses to count; 1 if absent.' },
} as const;

export const gestion = defineFunction({
  id: 'GESTION',
  family: 'cost',
  summary: {
    fr: 'Part des frais d’administration, de planification et de gestion de la mutualisation que porte une utilisation.',
    en: 'Share of the administration, planning and management of the pooling that one use bears.',
  },
  formula: 'budget_annuel ÷ utilisations_par_an × utilisations',
  notes: [blankIsNotZero(uses)],
  source: GUIDE,
  asked: {
    fr: 'administration, coordination, frais de gestion, secrétariat, comptabilité, gérer, concertation, réunions, comptable, tenue de livres, frais d’administration',
    en: 'administration, coordination, overhead, bookkeeping, secretary, manage, meetings, accountant, coordinator time, coordination time per use, admin fee, administration fee',
  },
  params: {
    budget_annuel: {
      ...dollars,
      label: { fr: 'budget_annuel', en: 'yearly_budget' },
      text: {
        fr: 'Réservation, facturation, rencontres, coordination : coût d’une année, en dollars.',
        en: 'Booking, billing, meetings, coordination: cost of a year, in dollars.',
      },
    },
    utilisations_par_an: {
      ...positiveQuantity,
      label: { fr: 'utilisations_par_an', en: 'uses_per_year' },
      text: {
        fr: 'Nombre d’utilisations dans l’année, tous partenaires réunis.',
        en: 'Number of uses in the year, all partners together.',
      },
    },
    utilisations: uses,
  },
  result: { kind: 'value', unit: 'money', label: { fr: 'Frais de gestion', en: 'Management cost' } },
  examples: [
    // 1 200 ÷ 100.
    { args: [1200, 100], result: 12 },
    // 1 200 ÷ 100 × 3.
    { args: [1200, 100, 3], result: 36 },
  ],
});
