import type { Text } from '../../values/text';
import { given, prose, same, t, USES_A_YEAR } from '../language';
import type { Example, Given } from '../language/define';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';

/** What can be pooled, each kind with examples. */
const KINDS = {
  space: {
    name: t('Espace ou local', 'Space or premises'),
    examples: t('atelier, bureau, salle, entrepôt', 'workshop, office, hall, warehouse'),
  },
  equipment: {
    name: t('Équipement', 'Equipment'),
    examples: t('planeur, camion, four, semoir', 'planer, truck, oven, seed drill'),
  },
  material: {
    name: t('Ressource matérielle', 'Material resource'),
    examples: t('bois, papier, mobilier, denrées', 'wood, paper, furniture, food'),
  },
  staff: {
    name: t('Ressource humaine', 'Staff'),
    examples: t('commis, livreuse, agent de remplacement', 'clerk, driver, relief worker'),
  },
  management: {
    name: t('Poste de direction', 'Management post'),
    examples: t('une directrice pour deux organismes', 'one director for two organisations'),
  },
  volunteers: {
    name: t('Bénévoles', 'Volunteers'),
    examples: t('banque de bénévoles, journée de corvée', 'volunteer bank, work day'),
  },
  expertise: {
    name: t('Expertise ou savoir-faire', 'Expertise or know-how'),
    examples: t('comptabilité, communications, formation', 'accounting, communications, training'),
  },
  service: {
    name: t('Service aux membres', 'Service to members'),
    examples: t('une partie de la mission : accueil, conseil', 'a part of the mission: welcome, advice'),
  },
  project: {
    name: t('Projet ou événement', 'Project or event'),
    examples: t('festival, colloque, projet pilote', 'festival, conference, pilot project'),
  },
  campaign: {
    name: t('Campagne ou collecte de fonds', 'Campaign or fundraising'),
    examples: t('publicité commune, souper-bénéfice', 'joint advertising, benefit supper'),
  },
  risk: {
    name: t('Risque', 'Risk'),
    examples: t('annulation, bris, mauvaise récolte', 'cancellation, breakage, poor harvest'),
  },
  purchases: {
    name: t('Achats', 'Purchases'),
    examples: t('commande groupée, contrat d’énergie', 'group order, energy contract'),
  },
  suppliers: {
    name: t('Fournisseurs', 'Suppliers'),
    examples: t('liste commune, prix négociés', 'common list, negotiated prices'),
  },
  territory: {
    name: t('Territoire', 'Territory'),
    examples: t('secteurs desservis, tournées de livraison', 'areas served, delivery rounds'),
  },
  customers: {
    name: t('Clientèle', 'Customers'),
    examples: t('références, accueil commun, billetterie', 'referrals, shared front desk, ticketing'),
  },
  data: { name: t('Données', 'Data'), examples: t('inventaire, sondage, registre', 'inventory, survey, log') },
} satisfies Record<string, { name: Text; examples: Text }>;

/** As the drop-down lists them. */
export const kindNames: readonly Text[] = Object.values(KINDS).map(({ name }) => name);
export const kindRows: readonly Given[] = Object.values(KINDS).map((cells) => given(cells));
const ALL_FOUR = t('Les quatre partenaires', 'All four partners');
const NONE = t('Sans objet', 'Not applicable');
const FOUR_NAMES = t('Les quatre noms', 'All four names');

/** Four organisations around the guide's planer. */
export const sharedResources: readonly Readonly<Record<string, Example>>[] = [
  {
    name: t('Planeur à bois', 'Wood planer'),
    kind: KINDS.equipment.name,
    owner: t('Les quatre, en cinq parts', 'All four, in five shares'),
    responsible: WORKSHOP,
    quantity: 40,
    unit: USES_A_YEAR,
    conditions: t(
      'Sur réservation, après une heure de formation ; nettoyé et vérifié à chaque départ.',
      'By booking, after one hour of training; cleaned and checked before leaving.',
    ),
    intellectual: NONE,
    image: FOUR_NAMES,
  },
  {
    name: t('Local de l’atelier', 'Workshop premises'),
    kind: KINDS.space.name,
    owner: WORKSHOP,
    responsible: WORKSHOP,
    quantity: 60,
    unit: same('m²'),
    conditions: t(
      'Du lundi au samedi, de 8 h à 20 h ; la clé se prend à l’accueil.',
      'Monday to Saturday, 8 a.m. to 8 p.m.; the key is kept at the front desk.',
    ),
    intellectual: NONE,
    image: t('Le nom de l’Atelier', 'The Workshop’s name'),
  },
  {
    name: t('Coordonnatrice', 'Co-ordinator'),
    kind: KINDS.staff.name,
    owner: RIVES,
    responsible: RIVES,
    quantity: 20,
    unit: t('heures par an', 'hours a year'),
    conditions: t(
      'Réservations, factures et rencontres ; son plan de travail est approuvé par les quatre.',
      'Bookings, invoices and meetings; her work plan is approved by all four.',
    ),
    intellectual: t('Ses outils restent aux quatre', 'Her tools belong to all four'),
    image: NONE,
  },
  {
    name: t('Formation à la sécurité', 'Safety training'),
    kind: KINDS.expertise.name,
    owner: SCHOOL,
    responsible: SCHOOL,
    quantity: 4,
    unit: t('séances par an', 'sessions a year'),
    conditions: t('Huit places par séance, deux par partenaire.', 'Eight places a session, two for each partner.'),
    intellectual: t(
      'Le cahier reste à l’École ; les autres peuvent s’en servir',
      'The workbook stays the School’s; the others may use it',
    ),
    image: t('Le nom de l’École', 'The School’s name'),
  },
  {
    name: t('Équipe de la corvée', 'Work-day crew'),
    kind: KINDS.volunteers.name,
    owner: ESCALE,
    responsible: ESCALE,
    quantity: 12,
    unit: t('personnes', 'people'),
    conditions: t(
      'Deux samedis par an ; repas fourni, assurance de L’Escale.',
      'Two Saturdays a year; meal provided, insured by L’Escale.',
    ),
    intellectual: NONE,
    image: FOUR_NAMES,
  },
  {
    name: t('Commande de couteaux', 'Order of knives'),
    kind: KINDS.purchases.name,
    owner: ALL_FOUR,
    responsible: WORKSHOP,
    quantity: 1,
    unit: t('commande par an', 'order a year'),
    conditions: t('Payée selon les pieds planés par chacun.', 'Paid by the feet that each one planes.'),
    intellectual: NONE,
    image: NONE,
  },
  {
    name: t('Fête de l’atelier', 'Workshop open day'),
    kind: KINDS.project.name,
    owner: ALL_FOUR,
    responsible: ESCALE,
    quantity: 1,
    unit: t('journée par an', 'day a year'),
    conditions: t('Budget voté ensemble en janvier.', 'Budget voted together in January.'),
    intellectual: t('Photos libres pour les quatre', 'Photos free for all four'),
    image: FOUR_NAMES,
  },
  {
    name: t('Registre des utilisations', 'Log of uses'),
    kind: KINDS.data.name,
    owner: ALL_FOUR,
    quantity: 1,
    unit: t('fichier', 'file'),
    conditions: t('Aucun nom d’usager ; consultable par les quatre.', 'No user’s name; open to all four.'),
    image: NONE,
  },
];

/** The word, the sectors and the examples of the infographic (Concertation Horizon and UQAM, 2023). */
export const pooledElsewhere = prose(
  'elsewhere',
  t('D’où vient le mot, et où cela se fait déjà', 'Where the idea comes from, and where it is at work'),
  [
    t(
      'Le latin mutuus dit ce qui va dans les deux sens. Mutualiser, c’est réunir une dépense, un risque, un savoir ou un bien, puis le répartir pour que chacun y gagne.',
      'The Latin mutuus means what goes both ways. To pool is to bring together a cost, a risk, a skill or a good, then divide it so that each one gains.',
    ),
    t(
      'Ce qui sert à plusieurs n’a pas à être fabriqué plusieurs fois : l’économie circulaire y trouve aussi son compte.',
      'What serves several need not be made several times: the circular economy gains from it too.',
    ),
    t(
      'Au Québec, « mutuelle » désigne aussi des organisations encadrées : mutuelles d’assurance (Autorité des marchés financiers), de formation (Commission des partenaires du marché du travail), de prévention (CNESST).',
      'In Québec, “mutuelle” is also the name of regulated organisations: for insurance (Autorité des marchés financiers), training (Commission des partenaires du marché du travail) and prevention (CNESST).',
    ),
    t(
      'On partage beaucoup dans les arts et la culture, en agriculture (CUMA pour les machines, CUMO pour la main-d’œuvre) et, en France, entre services publics voisins.',
      'Sharing is common in arts and culture, in farming (co-operatives for machinery, CUMA, and for labour, CUMO) and, in France, between neighbouring public services.',
    ),
    t(
      'Des exemples d’ici : les CDC de Beauharnois-Salaberry et du Haut-Saint-Laurent (une employée aux communications), la Cantine pour tous à Montréal (des repas), La Halte au Centre-du-Québec et Le Relait au Saguenay–Lac-Saint-Jean (le remplacement à la ferme). Les cas types de Mutu s’en inspirent, avec des chiffres inventés.',
      'Examples from Québec: the CDCs of Beauharnois-Salaberry and Haut-Saint-Laurent (a communications employee), La Cantine pour tous in Montréal (meals), La Halte in Centre-du-Québec and Le Relait in Saguenay–Lac-Saint-Jean (farm relief). Mutu’s typical cases draw on them, with invented figures.',
    ),
  ],
);
