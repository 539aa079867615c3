/**
 * What TIESS (2023), La mutualisation. 6 étapes pour un partage réussi, lists, as key words read in it: a cell says each
 * of them when it holds its words, joined by « + », in any order.
 */
type Item = readonly [fr: string, en: string];

interface Listed {
  readonly what: string;
  /** Grids that must say all of it. */
  readonly grids: readonly string[];
  readonly items: readonly Item[];
}

const IDENTITY: readonly Item[] = [
  ['mission+vision', 'mission+vision'],
  ['valeurs', 'values'],
  ['historique', 'history'],
  ['rôle+écosystème', 'role+ecosystem'],
  ['partenariats', 'partnerships'],
  ['culture', 'culture'],
  ['clientèle+cible', 'people+served'],
];
const GOVERNANCE: readonly Item[] = [
  ['membres', 'members'],
  ['conseil+administration', 'board'],
  ['raisons+membre', 'reasons+member'],
  ['vie associative', 'life+association'],
  ['parties prenantes', 'stakeholders'],
];
const PREMISES: readonly Item[] = [
  ['locaux', 'premises'],
  ['équipements', 'equipment'],
  ['espace+entreposage', 'storage'],
  ['production+transformation', 'production+processing'],
  ['transport', 'transport'],
  ['entretien', 'upkeep'],
  ['achat+fournitures', 'supplies'],
];
const SERVICES: readonly Item[] = [
  ['offre+services', 'services+offer'],
  ['partenariats+en place', 'partnerships+in place'],
];
const COMMUNICATIONS: readonly Item[] = [
  ['équipe+interne', 'team+in-house'],
  ['consultants+externes', 'consultants+outside'],
  ['médias+partenariats', 'media+partnerships'],
  ['médias sociaux+infolettres', 'social media+newsletters'],
  ['relations de presse', 'press'],
  ['mise en marché', 'marketing'],
  ['budget+communication', 'communication budget'],
];
const ADMINISTRATION: readonly Item[] = [
  ['planification', 'planning'],
  ['taxes+permis', 'taxes+permits'],
  ['budgétisation', 'budgeting'],
  ['demandes+financement', 'funding+applications'],
  ['modes+financement', 'ways+funding'],
  ['assurances', 'insurance'],
];

export const LISTS: readonly Listed[] = [
  {
    what: 'the points of the portrait, theme by theme',
    grids: ['portrait', 'diagnosis'],
    items: [...IDENTITY, ...GOVERNANCE, ...PREMISES, ...SERVICES, ...COMMUNICATIONS, ...ADMINISTRATION],
  },
  {
    what: 'the six themes',
    grids: ['portrait', 'diagnosis'],
    items: [
      ['l’identité', 'identity'],
      ['la gouvernance', 'governance'],
      ['installations+équipements+manques', 'premises+equipment+lack'],
      ['services offerts', 'services offered'],
      ['communications+interne+externe', 'communications+internal+external'],
      ['gestion+administration', 'management+administration'],
    ],
  },
  {
    what: 'risks and unmet needs of each',
    grids: ['portrait'],
    items: [
      ['ses risques', 'its risks'],
      ['besoins non comblés', 'unmet needs'],
    ],
  },
  {
    what: 'the motivations, in their three families',
    grids: ['needs'],
    items: [
      ['raisons économiques', 'economic reasons'],
      ['expertise+ressource', 'expertise+resource'],
      ['capacité', 'capacity'],
      ['économies+fonctionnement', 'savings+running'],
      ['risques+partagés', 'shared+risks'],
      ['taille+admissible', 'size+eligible'],
      ['raisons stratégiques+politiques', 'strategic+political reasons'],
      ['poids politique', 'political weight'],
      ['taille+acteur reconnu', 'size+recognised player'],
      ['retombées', 'benefits'],
      ['changement d’échelle', 'change of scale'],
      ['résilience', 'resilience'],
      ['raisons philosophiques', 'philosophical reasons'],
      ['valeurs', 'values'],
      ['mission', 'mission'],
    ],
  },
  {
    what: 'the kinds of resource',
    grids: ['resources'],
    items: [
      ['espace', 'space'],
      ['équipement', 'equipment'],
      ['ressource matérielle', 'material'],
      ['ressource humaine', 'staff'],
      ['bénévoles', 'volunteers'],
      ['direction', 'management'],
      ['expertise+savoir-faire', 'expertise+know-how'],
      ['service+membres', 'service+members'],
      ['projet+événement', 'project+event'],
      ['campagne+collecte', 'campaign+fundraising'],
      ['risque', 'risk'],
      ['achats', 'purchases'],
      ['fournisseurs', 'suppliers'],
      ['territoire', 'territory'],
      ['clientèle', 'customers'],
      ['données', 'data'],
    ],
  },
  {
    what: 'the six costs',
    grids: ['costs'],
    items: [
      ['1+consommables', '1+consumables'],
      ['2+remplacement', '2+replacement'],
      ['3+mises au point', '3+tune-ups'],
      ['4+préparation+vérification', '4+preparing+checking'],
      ['5+administratifs', '5+administrative'],
      ['6+planification+gestion', '6+planning+management'],
    ],
  },
  {
    what: 'the six costs of one use',
    grids: ['costPerUse'],
    items: [
      ['consommable', 'consumable'],
      ['remplacement', 'replacement'],
      ['entretien', 'maintenance'],
      ['préparation+vérification', 'preparation+checking'],
      ['administratifs', 'administrative'],
      ['gestion+mutualisation', 'management+pooling'],
    ],
  },
  {
    what: 'the five questions behind the costs',
    grids: ['costs', 'costPerUse'],
    items: [
      ['1+use+temps+?', '1+used up+long+?'],
      ['2+ressource+coûté+?', '2+resource+cost+?'],
      ['3+mise+au point+?', '3+tune-ups+?'],
      ['4+prépar+vérifi+?', '4+prepar+check+?'],
      ['5+réservation+facturation+?', '5+booking+invoic+?'],
    ],
  },
  {
    what: 'the seven issues',
    grids: ['risks'],
    items: [
      ['légitimité légale', 'legal standing'],
      ['communication+symétrie+information', 'communication+information'],
      ['gouvernance', 'governance'],
      ['implication asymétrique', 'uneven involvement'],
      ['pouvoir d’action', 'power to act'],
      ['responsabilité', 'liability'],
      ['technique', 'technical'],
    ],
  },
  {
    what: 'what each issue is made of',
    grids: ['risks'],
    items: [
      ['groupe+nom de qui', 'group+whose name'],
      ['expertise+apport', 'expertise+contribution'],
      ['accès+mêmes renseignements', 'access+same information'],
      ['forme+partenariat', 'form+partnership'],
      ['décide+argent', 'decides+money'],
      ['multiplient+adhèrent', 'grow+support'],
      ['temps+matériel', 'time+material'],
      ['embauchée+extérieur', 'hired+outside'],
      ['partenaire+simples clients', 'partner+customers'],
      ['à tous+à personne', 'to all+to none'],
      ['qui+entretient', 'who+maintains'],
      ['assure', 'insured'],
      ['qui paie', 'who pays'],
      ['consommables+épices', 'consumables+spices'],
      ['normes+gouvernement', 'government standards'],
    ],
  },
  {
    what: 'the ways out of the seven issues',
    grids: ['risks'],
    items: [
      // No legal standing.
      ['délégu+tous+précis', 'delegate+all'],
      ['écrit+contrat+mutualisation', 'written contract+pooling'],
      ['années+organisation nouvelle', 'years+new organisation'],
      // Communication.
      ['valeurs+partageons', 'values+share'],
      ['confiance+liens', 'trust+ties'],
      ['savoirs+expériences', 'knowledge+experience'],
      ['efficaces', 'efficient'],
      ['besoin', 'needs'],
      ['coordonner+circuler', 'coordinate+pass'],
      // Governance.
      ['organisme+contrat+règles', 'body+contract+rules'],
      ['consensus+consentement+majorité', 'consensus+consent+majority'],
      ['confier+coordination+décider', 'coordination+decide'],
      ['contrat intelligent', 'smart contract'],
      // Uneven involvement.
      ['se demander+accepté', 'ask+accepted'],
      ['limites+point de rupture', 'limits+breaking point'],
      ['plus que sa part+début', 'more than its share+start'],
      // Power to act.
      ['plan de travail+décider', 'work plan+decide'],
      // Liability.
      ['entité juridique', 'legal entity'],
      ['contrat+propriété+responsabilité', 'ownership+contract'],
      ['réparation+remplacement+coût d’utilisation', 'repair+replacement+cost of use'],
      // Technical matters.
      ['prévoir+contrat', 'provide+contract'],
      ['noter+quantités', 'write down+quantities'],
      ['pénalité', 'penalty'],
      ['pertes+seuil', 'losses+break-even'],
      ['sur place+superviser', 'on site+supervise'],
      ['salaire+seuil', 'wage+break-even'],
    ],
  },
  {
    what: 'the three ingredients of success',
    grids: ['success'],
    items: [
      ['la planification', 'planning'],
      ['formalisation+entente', 'formalising+agreement'],
      ['la communication', 'communication'],
    ],
  },
  {
    what: 'the four questions of the evaluation, and its two methods',
    grids: ['evaluation'],
    items: [
      ['1+atteint+visions', '1+reached+aimed'],
      ['2+actions+changé', '2+actions+changed'],
      ['3+ne marche pas', '3+does not work'],
      ['4+changer+arriver', '4+change+get there'],
      ['le modèle logique', 'the logic model'],
      ['théorie du changement', 'theory of change'],
    ],
  },
];
