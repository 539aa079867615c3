import type { SearchWords } from './words';

export const help: SearchWords = {
  EXPLIQUER: {
    fr: [
      'comment est-ce calculé',
      'détail du calcul',
      'vérifier',
      'preuve',
      'expliquer un résultat',
      'd’où vient ce chiffre',
    ],
    en: [
      'how is it computed',
      'detail of the calculation',
      'check',
      'proof',
      'explain a result',
      'where does this figure come from',
    ],
  },
  AIDE: {
    fr: ['liste des fonctions', 'mode d’emploi', 'quels arguments', 'comment faire'],
    en: ['list of functions', 'manual', 'which arguments', 'how to'],
  },
};
