import { BLANK, choice, count, quantity, same, t, table, text, unless } from '../language';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';
import { KINDS, kindNames, TO_SAY } from './kinds';

const ALL_FOUR = t('Les quatre partenaires', 'All four partners');
const NONE = t('Sans objet', 'Not applicable');
const FOUR_NAMES = t('Les quatre noms', 'All four names');

export const items = table('items', t('Les ressources', 'The resources'), {
  help: t(
    'Une ligne par ressource. La dernière colonne compte ce qu’il reste à y remplir ; « Sans objet » est une réponse.',
    'One row per resource. The last column counts what is still to be filled in; “Not applicable” is an answer.',
  ),
  rows: 14,
  columns: [
    text('name', t('Ressource', 'Resource')),
    choice('kind', t('Catégorie', 'Category'), { choices: kindNames }),
    text('owner', t('À qui est-elle ?', 'Whose is it?')),
    text('responsible', t('Qui en est responsable ?', 'Who is responsible?')).note(
      'Qui veille à l’entretien, aux réparations, aux règles d’utilisation, et à qui on signale un problème.',
      'Who sees to maintenance, repairs and rules of use, and to whom a problem is reported.',
    ),
    quantity('quantity', t('Quantité', 'Quantity')),
    text('unit', t('Unité', 'Unit')),
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
    count('missing', t('Cases à remplir', 'Cells to fill in'), {
      formula: unless('{name}=""', TO_SAY.map((column) => `({${column}}="")`).join('+')),
    }),
  ],
  /** Four organisations around the guide's planer. */
  examples: [
    [
      t('Planeur', 'Planer'),
      KINDS.equipment.name,
      t('Les quatre, selon leurs parts', 'All four, by their shares'),
      WORKSHOP,
      1,
      same('machine'),
      t(
        'Sur réservation, après une heure de formation ; nettoyé et vérifié à chaque départ.',
        'By booking, after one hour of training; cleaned and checked before leaving.',
      ),
      NONE,
      FOUR_NAMES,
    ],
    [
      t('Local de l’atelier', 'Workshop premises'),
      KINDS.space.name,
      WORKSHOP,
      WORKSHOP,
      60,
      same('m²'),
      t(
        'Du lundi au samedi, de 8 h à 20 h ; la clé se prend à l’accueil.',
        'Monday to Saturday, 8 a.m. to 8 p.m.; the key is kept at the front desk.',
      ),
      NONE,
      t('Le nom de l’Atelier', 'The Workshop’s name'),
    ],
    [
      t('Coordonnatrice', 'Coordinator'),
      KINDS.staff.name,
      RIVES,
      RIVES,
      1,
      t('personne', 'person'),
      t(
        'Réservations, factures et rencontres ; son plan de travail est approuvé par les quatre.',
        'Bookings, invoices and meetings; her work plan is approved by all four.',
      ),
      t('Ses outils restent aux quatre', 'Her tools belong to all four'),
      NONE,
    ],
    [
      t('Formation à la sécurité', 'Safety training'),
      KINDS.expertise.name,
      SCHOOL,
      SCHOOL,
      4,
      t('séances par an', 'sessions a year'),
      t('Huit places par séance, deux par partenaire.', 'Eight places a session, two for each partner.'),
      t(
        'Le cahier reste à l’École ; les autres peuvent s’en servir',
        'The workbook stays the School’s; the others may use it',
      ),
      t('Le nom de l’École', 'The School’s name'),
    ],
    [
      t('Équipe de la corvée', 'Work-day crew'),
      KINDS.volunteers.name,
      ESCALE,
      ESCALE,
      12,
      t('personnes', 'people'),
      t(
        'Deux samedis par an ; repas fourni, assurance de L’Escale.',
        'Two Saturdays a year; meal provided, insured by L’Escale.',
      ),
      NONE,
      FOUR_NAMES,
    ],
    [
      t('Commande de couteaux', 'Order of knives'),
      KINDS.purchases.name,
      ALL_FOUR,
      WORKSHOP,
      1,
      t('commande par an', 'order a year'),
      t('Payée selon les pieds planés par chacun.', 'Paid by the feet that each one planes.'),
      NONE,
      NONE,
    ],
    [
      t('Fête de l’atelier', 'Workshop open day'),
      KINDS.project.name,
      ALL_FOUR,
      ESCALE,
      1,
      t('journée par an', 'day a year'),
      t('Budget voté ensemble en janvier.', 'Budget voted together in January.'),
      t('Photos libres pour les quatre', 'Photos free for all four'),
      FOUR_NAMES,
    ],
    [
      t('Registre des utilisations', 'Log of uses'),
      KINDS.data.name,
      ALL_FOUR,
      BLANK,
      1,
      t('fichier', 'file'),
      t('Aucun nom d’usager ; consultable par les quatre.', 'No user’s name; open to all four.'),
      BLANK,
      NONE,
    ],
  ],
  totals: { sum: ['missing'], cells: { kind: '=COUNTA({items.name})' }, contents: { kind: { kind: 'count' } } },
});
