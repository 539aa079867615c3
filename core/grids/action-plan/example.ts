import type { Text } from '../../values/text';
import { same, t } from '../language';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';
import { CARRYING_OUT, PLANNING, STATUSES } from './words';

const IN_SERVICE = t('Planeur en service', 'Planer in service');
const SIGNED = t('Entente signée', 'Agreement signed');
const INFORMED = t('Milieu informé', 'Community informed');

/** What the four partners of the guide's planer are after. */
export const directions = [
  {
    orientation: t('Partager les outils du bois', 'Share wood-working tools'),
    objective: IN_SERVICE,
    strategy: t(
      'Acheter en parts, former tout le monde, réserver en ligne',
      'Buy in shares, train everyone, book online',
    ),
    target: t('40 utilisations en un an', '40 uses in a year'),
  },
  {
    orientation: t('Se donner des règles claires', 'Give ourselves clear rules'),
    objective: SIGNED,
    strategy: t(
      'Négocier point par point, faire adopter par chaque conseil',
      'Negotiate point by point, have each board adopt it',
    ),
    target: same('4 signatures'),
  },
  {
    orientation: t('Faire connaître l’atelier', 'Make the workshop known'),
    objective: INFORMED,
    strategy: t('Parler d’abord aux équipes, puis ouvrir les portes', 'Talk to the teams first, then open the doors'),
    target: t('100 personnes rejointes', '100 people reached'),
  },
];

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
) => ({
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

export const actions = [
  planned(
    t('Étude de faisabilité', 'Feasibility study'),
    IN_SERVICE,
    WORKSHOP,
    PLANNING,
    ['2026-10-01', '2026-11-30'],
    250,
    'done',
    1,
    t('Conseillère du pôle d’économie sociale', 'Adviser of the social economy hub'),
  ),
  planned(
    t('Présentation aux quatre équipes', 'Presentation to the four teams'),
    INFORMED,
    ESCALE,
    PLANNING,
    ['2026-12-01', '2027-01-31'],
    100,
    'done',
    1,
  ),
  planned(
    t('Adoption de l’entente par les conseils', 'Adoption of the agreement by the boards'),
    SIGNED,
    RIVES,
    PLANNING,
    ['2027-01-15', '2027-02-28'],
    0,
    'doing',
    0.5,
    t('Deux conseils sur quatre l’ont adoptée', 'Two boards of four have adopted it'),
  ),
  planned(
    t('Signature et versement des parts', 'Signing and paying the shares'),
    SIGNED,
    SCHOOL,
    PLANNING,
    ['2027-03-01', '2027-03-31'],
    0,
    'todo',
    0,
  ),
  planned(
    t('Souscription de l’assurance', 'Taking out the insurance'),
    IN_SERVICE,
    WORKSHOP,
    CARRYING_OUT,
    ['2027-03-01', '2027-03-31'],
    350,
    'doing',
    0.5,
    t('Deux soumissions reçues', 'Two quotes received'),
  ),
  planned(
    t('Achat et installation du planeur', 'Buying and installing the planer'),
    IN_SERVICE,
    WORKSHOP,
    CARRYING_OUT,
    ['2027-03-20', '2027-04-30'],
    3500,
    'todo',
    0,
    t('Livraison en trois semaines', 'Delivery in three weeks'),
  ),
  planned(
    t('Calendrier de réservation', 'Booking calendar'),
    IN_SERVICE,
    RIVES,
    CARRYING_OUT,
    ['2027-03-01', '2027-05-15'],
    0,
    'doing',
    0.5,
    t('Vingt heures de coordination', 'Twenty hours of coordination'),
  ),
  planned(
    t('Formation des utilisateurs', 'Training the users'),
    IN_SERVICE,
    SCHOOL,
    CARRYING_OUT,
    ['2027-05-01', '2027-05-31'],
    150,
    'todo',
    0,
  ),
  planned(
    t('Journée portes ouvertes', 'Open day'),
    INFORMED,
    ESCALE,
    CARRYING_OUT,
    ['2027-06-01', '2027-06-12'],
    400,
    'todo',
    0,
    t('Bénévoles de L’Escale', 'L’Escale’s volunteers'),
  ),
  planned(
    t('Dépliant imprimé', 'Printed leaflet'),
    INFORMED,
    RIVES,
    PLANNING,
    ['2027-01-10', '2027-02-15'],
    200,
    'dropped',
    0,
    t('Remplacé par l’infolettre', 'Replaced by the newsletter'),
  ),
];
