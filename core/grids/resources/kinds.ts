import type { Text } from '../../values/text';
import { chart, count, given, t, table, text } from '../language';

/** What can be pooled, each kind with examples. */
export const KINDS = {
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

/** What a resource still lacks before it can be pooled: the columns that the agreement will take up. */
export const TO_SAY = ['kind', 'owner', 'responsible', 'conditions', 'intellectual', 'image'];

export const kinds = table('kinds', t('Tout ce qui peut se partager', 'Everything that can be shared'), {
  columns: [
    text('name', t('Catégorie de ressource', 'Category of resource')),
    text('examples', t('Par exemple', 'For example')),
    count('count', t('Dans notre liste', 'In our list'), { formula: '=COUNTIF({items.kind},{name})' }),
  ],
  given: Object.values(KINDS).map((cells) => given(cells)),
});

export const shape = chart('bar', 'shape', t('Nos ressources, par catégorie', 'Our resources, by category'), {
  categories: 'kinds.name',
  series: [[t('Ressources', 'Resources'), 'kinds.count']],
  kind: 'count',
  rows: 14,
});

/** As the drop-down lists them. */
export const kindNames: readonly Text[] = Object.values(KINDS).map(({ name }) => name);
