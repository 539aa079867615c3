import type { Text } from '../../values/text';
import { same } from '../../values/text';
import type { Example, Given, ProseBlock } from '../language/define';

/** What can be pooled, each kind with examples. */
const KINDS = {
  space: {
    name: { fr: 'Espace ou local', en: 'Space or premises' },
    examples: { fr: 'atelier, bureau, salle, entrepôt', en: 'workshop, office, hall, warehouse' },
  },
  equipment: {
    name: { fr: 'Équipement', en: 'Equipment' },
    examples: { fr: 'planeur, camion, four, semoir', en: 'planer, truck, oven, seed drill' },
  },
  material: {
    name: { fr: 'Ressource matérielle', en: 'Material resource' },
    examples: { fr: 'bois, papier, mobilier, denrées', en: 'wood, paper, furniture, food' },
  },
  staff: {
    name: { fr: 'Ressource humaine', en: 'Staff' },
    examples: { fr: 'commis, livreuse, agent de remplacement', en: 'clerk, driver, relief worker' },
  },
  management: {
    name: { fr: 'Poste de direction', en: 'Management post' },
    examples: { fr: 'une directrice pour deux organismes', en: 'one director for two organisations' },
  },
  volunteers: {
    name: { fr: 'Bénévoles', en: 'Volunteers' },
    examples: { fr: 'banque de bénévoles, journée de corvée', en: 'volunteer bank, work day' },
  },
  expertise: {
    name: { fr: 'Expertise ou savoir-faire', en: 'Expertise or know-how' },
    examples: { fr: 'comptabilité, communications, formation', en: 'accounting, communications, training' },
  },
  service: {
    name: { fr: 'Service aux membres', en: 'Service to members' },
    examples: { fr: 'une partie de la mission : accueil, conseil', en: 'a part of the mission: welcome, advice' },
  },
  project: {
    name: { fr: 'Projet ou événement', en: 'Project or event' },
    examples: { fr: 'festival, colloque, projet pilote', en: 'festival, conference, pilot project' },
  },
  campaign: {
    name: { fr: 'Campagne ou collecte de fonds', en: 'Campaign or fundraising' },
    examples: { fr: 'publicité commune, souper-bénéfice', en: 'joint advertising, benefit supper' },
  },
  risk: {
    name: { fr: 'Risque', en: 'Risk' },
    examples: { fr: 'annulation, bris, mauvaise récolte', en: 'cancellation, breakage, poor harvest' },
  },
  purchases: {
    name: { fr: 'Achats', en: 'Purchases' },
    examples: { fr: 'commande groupée, contrat d’énergie', en: 'group order, energy contract' },
  },
  suppliers: {
    name: { fr: 'Fournisseurs', en: 'Suppliers' },
    examples: { fr: 'liste commune, prix négociés', en: 'common list, negotiated prices' },
  },
  territory: {
    name: { fr: 'Territoire', en: 'Territory' },
    examples: { fr: 'secteurs desservis, tournées de livraison', en: 'areas served, delivery rounds' },
  },
  customers: {
    name: { fr: 'Clientèle', en: 'Customers' },
    examples: { fr: 'références, accueil commun, billetterie', en: 'referrals, shared front desk, ticketing' },
  },
  data: {
    name: { fr: 'Données', en: 'Data' },
    examples: { fr: 'inventaire, sondage, registre', en: 'inventory, survey, log' },
  },
} satisfies Record<string, { name: Text; examples: Text }>;

/** As the drop-down lists them. */
export const kindNames: readonly Text[] = Object.values(KINDS).map(({ name }) => name);

export const kindRows: readonly Given[] = Object.values(KINDS).map((cells) => ({ cells }));

const WORKSHOP = { fr: 'Atelier coopératif', en: 'Workshop co-operative' };
const RIVES = { fr: 'Ressourcerie des Rives', en: 'Rives reuse centre' };
const SCHOOL = { fr: 'École de métiers', en: 'Trade school' };
const ESCALE = { fr: 'Maison de jeunes L’Escale', en: 'L’Escale youth centre' };
const ALL_FOUR = { fr: 'Les quatre partenaires', en: 'All four partners' };
const NONE = { fr: 'Sans objet', en: 'Not applicable' };
const FOUR_NAMES = { fr: 'Les quatre noms', en: 'All four names' };

/** Four organisations around the guide's planer. */
export const sharedResources: readonly Readonly<Record<string, Example>>[] = [
  {
    name: { fr: 'Planeur à bois', en: 'Wood planer' },
    kind: KINDS.equipment.name,
    owner: { fr: 'Les quatre, en cinq parts', en: 'All four, in five shares' },
    responsible: WORKSHOP,
    quantity: 40,
    unit: { fr: 'utilisations par an', en: 'uses a year' },
    conditions: {
      fr: 'Sur réservation, après une heure de formation ; nettoyé et vérifié à chaque départ.',
      en: 'By booking, after one hour of training; cleaned and checked before leaving.',
    },
    intellectual: NONE,
    image: FOUR_NAMES,
  },
  {
    name: { fr: 'Local de l’atelier', en: 'Workshop premises' },
    kind: KINDS.space.name,
    owner: WORKSHOP,
    responsible: WORKSHOP,
    quantity: 60,
    unit: same('m²'),
    conditions: {
      fr: 'Du lundi au samedi, de 8 h à 20 h ; la clé se prend à l’accueil.',
      en: 'Monday to Saturday, 8 a.m. to 8 p.m.; the key is kept at the front desk.',
    },
    intellectual: NONE,
    image: { fr: 'Le nom de l’Atelier', en: 'The Workshop’s name' },
  },
  {
    name: { fr: 'Coordonnatrice', en: 'Co-ordinator' },
    kind: KINDS.staff.name,
    owner: RIVES,
    responsible: RIVES,
    quantity: 20,
    unit: { fr: 'heures par an', en: 'hours a year' },
    conditions: {
      fr: 'Réservations, factures et rencontres ; son plan de travail est approuvé par les quatre.',
      en: 'Bookings, invoices and meetings; her work plan is approved by all four.',
    },
    intellectual: { fr: 'Ses outils restent aux quatre', en: 'Her tools belong to all four' },
    image: NONE,
  },
  {
    name: { fr: 'Formation à la sécurité', en: 'Safety training' },
    kind: KINDS.expertise.name,
    owner: SCHOOL,
    responsible: SCHOOL,
    quantity: 4,
    unit: { fr: 'séances par an', en: 'sessions a year' },
    conditions: {
      fr: 'Huit places par séance, deux par partenaire.',
      en: 'Eight places a session, two for each partner.',
    },
    intellectual: {
      fr: 'Le cahier reste à l’École ; les autres peuvent s’en servir',
      en: 'The workbook stays the School’s; the others may use it',
    },
    image: { fr: 'Le nom de l’École', en: 'The School’s name' },
  },
  {
    name: { fr: 'Équipe de la corvée', en: 'Work-day crew' },
    kind: KINDS.volunteers.name,
    owner: ESCALE,
    responsible: ESCALE,
    quantity: 12,
    unit: { fr: 'personnes', en: 'people' },
    conditions: {
      fr: 'Deux samedis par an ; repas fourni, assurance de L’Escale.',
      en: 'Two Saturdays a year; meal provided, insured by L’Escale.',
    },
    intellectual: NONE,
    image: FOUR_NAMES,
  },
  {
    name: { fr: 'Commande de couteaux', en: 'Order of knives' },
    kind: KINDS.purchases.name,
    owner: ALL_FOUR,
    responsible: WORKSHOP,
    quantity: 1,
    unit: { fr: 'commande par an', en: 'order a year' },
    conditions: {
      fr: 'Payée selon les pieds planés par chacun.',
      en: 'Paid by the feet that each one planes.',
    },
    intellectual: NONE,
    image: NONE,
  },
  {
    name: { fr: 'Fête de l’atelier', en: 'Workshop open day' },
    kind: KINDS.project.name,
    owner: ALL_FOUR,
    responsible: ESCALE,
    quantity: 1,
    unit: { fr: 'journée par an', en: 'day a year' },
    conditions: {
      fr: 'Budget voté ensemble en janvier.',
      en: 'Budget voted together in January.',
    },
    intellectual: { fr: 'Photos libres pour les quatre', en: 'Photos free for all four' },
    image: FOUR_NAMES,
  },
  {
    name: { fr: 'Registre des utilisations', en: 'Log of uses' },
    kind: KINDS.data.name,
    owner: ALL_FOUR,
    quantity: 1,
    unit: { fr: 'fichier', en: 'file' },
    conditions: {
      fr: 'Aucun nom d’usager ; consultable par les quatre.',
      en: 'No user’s name; open to all four.',
    },
    image: NONE,
  },
];

/** The word, the sectors and the examples of the infographic (Concertation Horizon and UQAM, 2023). */
export const pooledElsewhere: ProseBlock = {
  type: 'prose',
  id: 'elsewhere',
  title: { fr: 'D’où vient le mot, et où cela se fait déjà', en: 'Where the idea comes from, and where it is at work' },
  span: 10,
  paragraphs: [
    {
      fr: 'Le latin mutuus dit ce qui va dans les deux sens. Mutualiser, c’est réunir une dépense, un risque, un savoir ou un bien, puis le répartir pour que chacun y gagne.',
      en: 'The Latin mutuus means what goes both ways. To pool is to bring together a cost, a risk, a skill or a good, then divide it so that each one gains.',
    },
    {
      fr: 'Ce qui sert à plusieurs n’a pas à être fabriqué plusieurs fois : l’économie circulaire y trouve aussi son compte.',
      en: 'What serves several need not be made several times: the circular economy gains from it too.',
    },
    {
      fr: 'Au Québec, « mutuelle » désigne aussi des organisations encadrées : mutuelles d’assurance (Autorité des marchés financiers), de formation (Commission des partenaires du marché du travail), de prévention (CNESST).',
      en: 'In Québec, “mutuelle” is also the name of regulated organisations: for insurance (Autorité des marchés financiers), training (Commission des partenaires du marché du travail) and prevention (CNESST).',
    },
    {
      fr: 'On partage beaucoup dans les arts et la culture, en agriculture (CUMA pour les machines, CUMO pour la main-d’œuvre) et, en France, entre services publics voisins.',
      en: 'Sharing is common in arts and culture, in farming (co-operatives for machinery, CUMA, and for labour, CUMO) and, in France, between neighbouring public services.',
    },
    {
      fr: 'Des exemples d’ici : les CDC de Beauharnois-Salaberry et du Haut-Saint-Laurent (une employée aux communications), la Cantine pour tous à Montréal (des repas), La Halte au Centre-du-Québec et Le Relait au Saguenay–Lac-Saint-Jean (le remplacement à la ferme). Les cas types de Mutu s’en inspirent, avec des chiffres inventés.',
      en: 'Examples from Québec: the CDCs of Beauharnois-Salaberry and Haut-Saint-Laurent (a communications employee), La Cantine pour tous in Montréal (meals), La Halte in Centre-du-Québec and Le Relait in Saguenay–Lac-Saint-Jean (farm relief). Mutu’s typical cases draw on them, with invented figures.',
    },
  ],
};
