import type { SearchWords } from './words';

export const decision: SearchWords = {
  ECONOMIES: {
    fr: [
      'combien on économise',
      'épargne de chacun',
      'gain de chaque partenaire',
      'avantage de mutualiser',
      'ce que chacun gagne',
      'rabais',
    ],
    en: [
      'how much is saved',
      'saving of each',
      'gain of each partner',
      'benefit of pooling',
      'what each one gains',
      'discount',
    ],
  },
  RECIPROCITE: {
    fr: ['tout le monde gagne', 'gagnant gagnant', 'chacun y gagne', 'vraiment mutuel', 'quelqu’un y perd'],
    en: ['everybody wins', 'win win', 'does everyone gain', 'really mutual', 'somebody loses'],
  },
  RUPTURE: {
    fr: [
      'jusqu’où peut-on aller',
      'marge avant de partir',
      'disposé à payer',
      'trop cher pour un partenaire',
      'limite',
      'quitter',
    ],
    en: ['how far can we go', 'room before leaving', 'willing to pay', 'too expensive for a partner', 'limit', 'leave'],
  },
  FONDSRISQUE: {
    fr: [
      'assurance',
      'assurance commune',
      'assurer',
      'sinistre',
      'imprévu',
      'caisse commune',
      'risques partagés',
      'accident',
      'fonds d’urgence',
    ],
    en: ['insurance', 'insure', 'claim', 'unexpected', 'common fund', 'shared risks', 'accident', 'emergency fund'],
  },
  SCENARIOS: {
    fr: ['et si', 'comparer des hypothèses', 'optimiste et pessimiste', 'plusieurs possibilités'],
    en: ['what if', 'compare assumptions', 'optimistic and pessimistic', 'several possibilities'],
  },
  SENSIBILITE: {
    fr: ['qu’est-ce qui compte le plus', 'tornade', 'quel argument change le plus', 'sensible', 'influence'],
    en: ['what matters most', 'tornado', 'which argument changes most', 'sensitive', 'influence'],
  },
  SIMULER: {
    fr: ['hasard', 'monte carlo', 'incertitude', 'chances', 'probabilité de dépasser', 'risque de dépassement'],
    en: ['random', 'monte carlo', 'uncertainty', 'chances', 'probability of exceeding', 'overrun'],
  },
  CIBLE: {
    fr: ['valeur cible', 'objectif', 'atteindre un montant', 'quel prix pour arriver à', 'à rebours', 'inverser'],
    en: ['goal seek', 'goal', 'target value', 'reach an amount', 'what price to get', 'backwards'],
  },
};
