import type { SearchWords } from './words';

export const diagnosis: SearchWords = {
  POTENTIEL: {
    fr: [
      'peut-on travailler ensemble',
      'compatibles',
      'bonne entente',
      'ressemblances',
      'diagnostic',
      'chances de réussir',
    ],
    en: ['can we work together', 'compatible', 'good match', 'similarities', 'diagnosis', 'chances of success'],
  },
  ADISCUTER: {
    fr: ['désaccords', 'ordre du jour', 'points à régler', 'différends', 'réunion', 'sujets de discussion'],
    en: ['disagreements', 'agenda', 'points to settle', 'differences', 'meeting', 'topics to discuss'],
  },
};
