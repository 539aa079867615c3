import type { Text } from '../values/text';

/** The families of functions, in the order in which they are shown; each has its folder in core/functions/. */
export const FAMILIES = {
  cost: { fr: 'Coût d’utilisation', en: 'Cost of use' },
  breakeven: { fr: 'Seuil de rentabilité', en: 'Break-even' },
  sharing: { fr: 'Partage', en: 'Sharing' },
  fairness: { fr: 'Équité', en: 'Fairness' },
  decision: { fr: 'Décision', en: 'Decision' },
  diagnosis: { fr: 'Diagnostic', en: 'Diagnosis' },
  billing: { fr: 'Réservation et facturation', en: 'Booking and billing' },
  help: { fr: 'Aide', en: 'Help' },
} satisfies Record<string, Text>;

export type Family = keyof typeof FAMILIES;
