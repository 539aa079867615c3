import { same, type Text } from '../../core/values/text';

/** At the foot of the list of functions. */
export const HELP = {
  title: { fr: 'Pour en savoir plus', en: 'To know more' },
  reference: { fr: 'Toutes les fonctions, avec leurs exemples', en: 'All the functions, with their examples' },
  newTab: { fr: '(nouvel onglet)', en: '(new tab)' },
  privacy: {
    fr: 'Rien ne quitte votre classeur : tout se calcule sur votre appareil.',
    en: 'Nothing leaves your workbook: everything is computed on your device.',
  },
  version: same('Mutu {version}'),
} satisfies Record<string, Text>;
