import type { SearchWords } from './words';

export const sharing: SearchWords = {
  PARTAGE: {
    fr: [
      'qui paie quoi',
      'qui paye quoi',
      'diviser une facture',
      'séparer les coûts',
      'répartir',
      'répartition',
      'partager un loyer',
      'combien chacun',
      'quote-part',
    ],
    en: ['who pays what', 'split a bill', 'split the costs', 'divide', 'allocate', 'share the rent', 'how much each'],
  },
  CLE: {
    fr: [
      'clé de répartition',
      'critères de partage',
      'superficie et heures',
      'pondération',
      'combiner plusieurs critères',
      'pourcentage de chacun',
    ],
    en: [
      'allocation key',
      'criteria',
      'floor area and hours',
      'weighting',
      'combine several criteria',
      'percentage of each',
    ],
  },
  ARRONDIRPARTS: {
    fr: ['arrondir', 'cent perdu', 'arrondis qui balancent', 'somme exacte', 'il manque un cent'],
    en: ['round', 'lost cent', 'missing cent', 'rounding that adds up', 'penny'],
  },
  ECONOMIESEGALES: {
    fr: ['même économie pour tous', 'gagner autant', 'partager les gains', 'gains égaux', 'économies égales'],
    en: ['same saving for all', 'gain as much', 'share the gains', 'equal savings', 'equal gains'],
  },
  SOLDES: {
    fr: [
      'qui doit à qui',
      'qui doit combien',
      'dettes',
      'avances',
      'contributions',
      'apport en nature',
      'remboursements',
    ],
    en: ['who owes whom', 'who owes what', 'debts', 'advances', 'contributions', 'in kind', 'refunds'],
  },
  VERSEMENTS: {
    fr: [
      'qui doit quoi à qui',
      'régler les comptes',
      'virements',
      'paiements entre partenaires',
      'se rembourser',
      'qui verse à qui',
      'chèques',
    ],
    en: [
      'who owes what to whom',
      'settle',
      'transfers',
      'payments between partners',
      'pay back',
      'who pays whom',
      'cheques',
    ],
  },
  PRORATA: {
    fr: [
      'au prorata',
      'arrivée en cours d’année',
      'départ d’un partenaire',
      'nouveau membre',
      'jours de présence',
      'quitter',
    ],
    en: ['pro rata', 'joins during the year', 'partner leaves', 'new member', 'days present', 'leaving'],
  },
  RATIONNER: {
    fr: [
      'pas assez pour tous',
      'rationner',
      'manque',
      'demandes trop grandes',
      'pénurie',
      'faillite',
      'subvention insuffisante',
      'règle du talmud',
    ],
    en: [
      'not enough for all',
      'ration',
      'shortage',
      'too many requests',
      'bankruptcy',
      'grant too small',
      'talmud rule',
    ],
  },
};
