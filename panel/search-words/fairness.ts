import type { SearchWords } from './words';

export const fairness: SearchWords = {
  COALITIONS: {
    fr: ['sous-groupes', 'groupes possibles', 'combinaisons de partenaires', 'alliances'],
    en: ['subgroups', 'possible groups', 'combinations of partners', 'alliances'],
  },
  COUTSPALIERS: {
    fr: ['taille de machine', 'besoins différents', 'coût de chaque groupe', 'le plus gros besoin'],
    en: ['size of machine', 'different needs', 'cost of each group', 'largest need'],
  },
  COUTSACHAT: {
    fr: ['chaque groupe achète ou loue', 'coût de chaque groupe', 'acheter ensemble', 'achat groupé'],
    en: ['each group buys or rents', 'cost of each group', 'buy together', 'group purchase'],
  },
  SHAPLEY: {
    fr: [
      'partage équitable',
      'juste part',
      'équité',
      'contribution moyenne',
      'ce que chacun ajoute',
      'valeur de shapley',
    ],
    en: ['fair share', 'fair split', 'fairness', 'average contribution', 'what each one adds', 'shapley value'],
  },
  NUCLEOLE: {
    fr: ['partage le plus stable', 'le moins satisfait', 'équité', 'personne ne veut partir', 'nucléole'],
    en: ['most stable split', 'least satisfied', 'fairness', 'nobody wants to leave', 'nucleolus'],
  },
  SCRB: {
    fr: ['coûts séparables', 'bénéfices restants', 'partage d’un barrage', 'équité', 'coût propre à chacun'],
    en: ['separable costs', 'remaining benefits', 'dam', 'fairness', 'own cost of each'],
  },
  TAU: {
    fr: ['valeur tau', 'compromis entre minimum et maximum', 'équité', 'écart de coût'],
    en: ['tau value', 'compromise between least and most', 'fairness', 'cost gap'],
  },
  PALIERS: {
    fr: ['règle de l’aéroport', 'ascenseur', 'chacun selon sa taille', 'piste', 'besoins croissants', 'étages'],
    en: ['airport rule', 'elevator', 'lift', 'each by its size', 'runway', 'growing needs', 'floors'],
  },
  STABILITE: {
    fr: ['qui voudrait partir', 'quitter le groupe', 'accord solide', 'est-ce stable', 'point de rupture', 'cœur'],
    en: ['who would leave', 'leave the group', 'solid agreement', 'is it stable', 'breaking point', 'core'],
  },
};
