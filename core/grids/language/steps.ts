import type { Text } from '../../values/text';
import type { GuideStep } from './define';

/** The six steps of the guide, named inside a sentence. */
export const STEPS: readonly (readonly [GuideStep, Text])[] = [
  ['impulse', { fr: 'l’impulsion', en: 'the starting point' }],
  ['reflection', { fr: 'la réflexion', en: 'the reflection' }],
  ['diagnosis', { fr: 'le diagnostic', en: 'the diagnosis' }],
  ['modelling', { fr: 'la modélisation', en: 'the modelling' }],
  ['realisation', { fr: 'la réalisation', en: 'the implementation' }],
  ['evaluation', { fr: 'l’évaluation', en: 'the evaluation' }],
];

/** The parts of the gallery, in order: the six steps, what runs through them, the cases. */
export const GALLERY_STEPS: readonly { readonly step: GuideStep; readonly title: Text }[] = [
  { step: 'impulse', title: { fr: '1. Impulsion', en: '1. Starting point' } },
  { step: 'reflection', title: { fr: '2. Réflexion', en: '2. Reflection' } },
  { step: 'diagnosis', title: { fr: '3. Diagnostic', en: '3. Diagnosis' } },
  { step: 'modelling', title: { fr: '4. Modélisation', en: '4. Modelling' } },
  { step: 'realisation', title: { fr: '5. Réalisation', en: '5. Implementation' } },
  { step: 'evaluation', title: { fr: '6. Évaluation', en: '6. Evaluation' } },
  { step: 'all', title: { fr: 'À toutes les étapes', en: 'At every step' } },
  { step: 'example', title: { fr: 'Cas types', en: 'Typical cases' } },
];
