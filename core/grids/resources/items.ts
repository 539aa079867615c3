import { choice, count, quantity, same, t, table, text, USES_A_YEAR, unless } from '../language';
import type { Example } from '../language/define';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';
import { KINDS, kindNames, TO_SAY } from './kinds';

const ALL_FOUR = t('Les quatre partenaires', 'All four partners');
const NONE = t('Sans objet', 'Not applicable');
const FOUR_NAMES = t('Les quatre noms', 'All four names');

/** Four organisations around the guide's planer. */
const sharedResources: readonly Readonly<Record<string, Example>>[] = [
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

export const items = table('items', t('Les ressources', 'The resources'), {
  help: t(
    'Une ligne par ressource. La dernière colonne compte ce qu’il reste à dire d’elle ; « Sans objet » est une réponse.',
    'One row a resource. The last column counts what is still to be said of it; “Not applicable” is an answer.',
  ),
  rows: 14,
  columns: [
    text('name', t('Ressource', 'Resource')),
    choice('kind', t('Sorte', 'Kind'), { choices: kindNames }),
    text('owner', t('À qui est-elle ?', 'Whose is it?')),
    text('responsible', t('Qui en est responsable ?', 'Who is responsible?')).note(
      'Qui veille à l’entretien, aux réparations, aux règles d’utilisation, et à qui on signale un problème.',
      'Who sees to maintenance, repairs and rules of use, and to whom a problem is reported.',
    ),
    quantity('quantity', t('Quantité', 'Quantity')),
    text('unit', t('de', 'of')),
    text('conditions', t('À quelles conditions ?', 'On what conditions?')).note(
      'Quand, pour qui, après quelle formation, avec quelle réservation, dans quel état on la rend.',
      'When, for whom, after what training, with what booking, in what state it is given back.',
    ),
    text('intellectual', t('Propriété intellectuelle', 'Intellectual property')).note(
      'À qui sera ce qui est créé avec elle : textes, plans, images, logiciels, recettes.',
      'Who will own what is created with it: texts, plans, images, software, recipes.',
    ),
    text('image', t('Sous quel nom ?', 'Under what name?')).note(
      'L’image sous laquelle on présente ce qui en sort : un seul nom, tous les noms, un nouveau nom.',
      'The brand of what comes out of it: one name, all the names, a new name.',
    ),
    count('missing', t('Reste à dire', 'Left to say'), {
      formula: unless('{name}=""', TO_SAY.map((column) => `({${column}}="")`).join('+')),
    }),
  ],
  examples: sharedResources,
  totals: { sum: ['missing'], cells: { kind: '=COUNTA({items.name})' }, contents: { kind: { kind: 'count' } } },
});
