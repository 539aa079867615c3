import type { SearchWords } from './words';

export const breakeven: SearchWords = {
  SEUIL: {
    fr: [
      'rentable',
      'rentabilité',
      'point mort',
      'combien vendre',
      'combien d’unités',
      'ne pas perdre d’argent',
      'faire ses frais',
      'atteindre l’équilibre',
      'couvrir les coûts',
      'subvention',
      'aide financière',
    ],
    en: [
      'profitable',
      'break even',
      'how many to sell',
      'how many units',
      'not lose money',
      'pay its way',
      'cover the costs',
      'grant',
      'subsidy',
    ],
  },
  SEUILMULTI: {
    fr: [
      'plusieurs produits',
      'rentabilité de plusieurs services',
      'seuil de plusieurs activités',
      'combien vendre de chaque produit',
    ],
    en: ['several products', 'several services', 'break even with several products', 'how many of each product'],
  },
  SEUILACHAT: {
    fr: ['louer ou acheter', 'acheter ou louer', 'vaut-il mieux louer', 'location', 'quand acheter', 'achat'],
    en: ['rent or buy', 'buy or rent', 'lease', 'is it better to rent', 'when to buy', 'own'],
  },
  SEUILPARTENAIRES: {
    fr: [
      'combien de partenaires',
      'nombre de partenaires',
      'combien de membres',
      'être assez nombreux',
      'trouver d’autres partenaires',
      'à combien',
    ],
    en: ['how many partners', 'number of partners', 'how many members', 'enough partners', 'find more partners'],
  },
  TARIF: {
    fr: [
      'quel prix',
      'fixer un prix',
      'prix à demander',
      'combien demander',
      'combien charger',
      'tarification',
      'prix de vente',
    ],
    en: ['what price', 'set a price', 'price to charge', 'how much to charge', 'pricing', 'selling price', 'fee'],
  },
  TARIFBINOME: {
    fr: ['cotisation', 'abonnement', 'adhésion', 'frais de membre', 'prix membre', 'cotisation et prix à l’usage'],
    en: ['membership fee', 'subscription', 'dues', 'member price', 'two part tariff', 'fee and price per use'],
  },
  RECOUVREMENT: {
    fr: ['autofinancement', 'taux de couverture', 'part des coûts payée', 'aide à demander', 'revenus sur dépenses'],
    en: ['cost recovery', 'coverage', 'share of costs paid', 'support needed', 'revenue over expenses'],
  },
  MARGESECURITE: {
    fr: ['risque de perdre', 'baisse des ventes', 'combien peut-on perdre', 'coussin', 'marge de manœuvre'],
    en: ['drop in sales', 'how much can we lose', 'cushion', 'safety margin', 'room for error'],
  },
  FONDSREMPLACEMENT: {
    fr: ['épargner', 'mettre de côté', 'réserve', 'économiser pour remplacer', 'fonds de prévoyance', 'provision'],
    en: ['save', 'put aside', 'set aside', 'reserve', 'sinking fund', 'savings to replace'],
  },
  DELAI: {
    fr: [
      'retour sur investissement',
      'récupérer l’investissement',
      'quand est-ce remboursé',
      'rembourser',
      'combien de temps',
      'rendement',
    ],
    en: ['payback', 'return on investment', 'when is it paid back', 'recover the investment', 'how long'],
  },
  INDEXER: {
    fr: ['inflation', 'augmenter chaque année', 'hausse des prix', 'prix futur', 'indexation', 'coût de la vie'],
    en: ['inflation', 'increase every year', 'rise in prices', 'future price', 'indexing', 'cost of living'],
  },
};
