import { same, type Text } from '../../values/text';
import type { Example } from '../language/define';

export const STATUSES = {
  todo: { fr: 'À faire', en: 'To do' },
  doing: { fr: 'En cours', en: 'Under way' },
  done: { fr: 'Fait', en: 'Done' },
  postponed: { fr: 'Reporté', en: 'Postponed' },
  dropped: { fr: 'Abandonné', en: 'Dropped' },
} satisfies Record<string, Text>;

export const PLANNING: Text = { fr: 'Planification', en: 'Planning' };
export const CARRYING_OUT: Text = { fr: 'Mise en œuvre', en: 'Carrying out' };

const IN_SERVICE: Text = { fr: 'Planeur en service', en: 'Planer in service' };
const SIGNED: Text = { fr: 'Entente signée', en: 'Agreement signed' };
const INFORMED: Text = { fr: 'Milieu informé', en: 'Community informed' };

/** What the four partners of the guide's planer are after. */
export const directions: readonly Readonly<Record<string, Example>>[] = [
  {
    orientation: { fr: 'Partager les outils du bois', en: 'Share wood-working tools' },
    objective: IN_SERVICE,
    strategy: {
      fr: 'Acheter en parts, former tout le monde, réserver en ligne',
      en: 'Buy in shares, train everyone, book online',
    },
    target: { fr: '40 utilisations en un an', en: '40 uses in a year' },
  },
  {
    orientation: { fr: 'Se donner des règles claires', en: 'Give ourselves clear rules' },
    objective: SIGNED,
    strategy: {
      fr: 'Négocier point par point, faire adopter par chaque conseil',
      en: 'Negotiate point by point, have each board adopt it',
    },
    target: same('4 signatures'),
  },
  {
    orientation: { fr: 'Faire connaître l’atelier', en: 'Make the workshop known' },
    objective: INFORMED,
    strategy: {
      fr: 'Parler d’abord aux équipes, puis ouvrir les portes',
      en: 'Talk to the teams first, then open the doors',
    },
    target: { fr: '100 personnes rejointes', en: '100 people reached' },
  },
];

const WORKSHOP: Text = { fr: 'Atelier coopératif', en: 'Workshop co-operative' };
const RIVES: Text = { fr: 'Ressourcerie des Rives', en: 'Rives reuse centre' };
const SCHOOL: Text = { fr: 'École de métiers', en: 'Trade school' };
const ESCALE: Text = { fr: 'Maison de jeunes L’Escale', en: 'L’Escale youth centre' };

const planned = (
  action: Text,
  objective: Text,
  responsible: Text,
  phase: Text,
  [start, end]: readonly [string, string],
  cost: number,
  status: keyof typeof STATUSES,
  progress: number,
  means?: Text,
): Readonly<Record<string, Example>> => ({
  action,
  ...(means && { means }),
  objective,
  responsible,
  phase,
  start,
  end,
  cost,
  status: STATUSES[status],
  progress,
});

export const actions: readonly Readonly<Record<string, Example>>[] = [
  planned(
    { fr: 'Étude de faisabilité', en: 'Feasibility study' },
    IN_SERVICE,
    WORKSHOP,
    PLANNING,
    ['2026-10-01', '2026-11-30'],
    250,
    'done',
    1,
    { fr: 'Conseillère du pôle d’économie sociale', en: 'Adviser of the social economy hub' },
  ),
  planned(
    { fr: 'Présentation aux quatre équipes', en: 'Presentation to the four teams' },
    INFORMED,
    ESCALE,
    PLANNING,
    ['2026-12-01', '2027-01-31'],
    100,
    'done',
    1,
  ),
  planned(
    { fr: 'Adoption de l’entente par les conseils', en: 'Adoption of the agreement by the boards' },
    SIGNED,
    RIVES,
    PLANNING,
    ['2027-01-15', '2027-02-28'],
    0,
    'doing',
    0.5,
    { fr: 'Deux conseils sur quatre l’ont adoptée', en: 'Two boards of four have adopted it' },
  ),
  planned(
    { fr: 'Signature et versement des parts', en: 'Signing and paying the shares' },
    SIGNED,
    SCHOOL,
    PLANNING,
    ['2027-03-01', '2027-03-31'],
    0,
    'todo',
    0,
  ),
  planned(
    { fr: 'Souscription de l’assurance', en: 'Taking out the insurance' },
    IN_SERVICE,
    WORKSHOP,
    CARRYING_OUT,
    ['2027-03-01', '2027-03-31'],
    350,
    'doing',
    0.5,
    { fr: 'Deux soumissions reçues', en: 'Two quotes received' },
  ),
  planned(
    { fr: 'Achat et installation du planeur', en: 'Buying and installing the planer' },
    IN_SERVICE,
    WORKSHOP,
    CARRYING_OUT,
    ['2027-03-20', '2027-04-30'],
    3500,
    'todo',
    0,
    { fr: 'Livraison en trois semaines', en: 'Delivery in three weeks' },
  ),
  planned(
    { fr: 'Calendrier de réservation', en: 'Booking calendar' },
    IN_SERVICE,
    RIVES,
    CARRYING_OUT,
    ['2027-03-01', '2027-05-15'],
    0,
    'doing',
    0.5,
    { fr: 'Vingt heures de coordination', en: 'Twenty hours of coordination' },
  ),
  planned(
    { fr: 'Formation des utilisateurs', en: 'Training the users' },
    IN_SERVICE,
    SCHOOL,
    CARRYING_OUT,
    ['2027-05-01', '2027-05-31'],
    150,
    'todo',
    0,
  ),
  planned(
    { fr: 'Journée portes ouvertes', en: 'Open day' },
    INFORMED,
    ESCALE,
    CARRYING_OUT,
    ['2027-06-01', '2027-06-12'],
    400,
    'todo',
    0,
    { fr: 'Bénévoles de L’Escale', en: 'L’Escale’s volunteers' },
  ),
  planned(
    { fr: 'Dépliant imprimé', en: 'Printed leaflet' },
    INFORMED,
    RIVES,
    PLANNING,
    ['2027-01-10', '2027-02-15'],
    200,
    'dropped',
    0,
    { fr: 'Remplacé par l’infolettre', en: 'Replaced by the newsletter' },
  ),
];
