import type { Text } from '../../values/text';
import { CO_OWNERSHIP } from '../group';
import { t } from '../language';
import type { Example } from '../language/define';
import { STATES } from './words';

interface More {
  readonly who?: Text;
  readonly until?: string;
  readonly note?: Example;
}
/** A condition: the step of the guide it belongs to, from 1; in the worked example, its state and what goes with it. */
const condition =
  (state: Text) =>
  (step: number, fr: string, en: string, more: More = {}) => ({ step, point: t(fr, en), example: { state, ...more } });
type Condition = ReturnType<ReturnType<typeof condition>>;
const inPlace = condition(STATES.inPlace);
const underWay = condition(STATES.underWay);
const toDo = condition(STATES.toDo);
const notApplicable = condition(STATES.notApplicable);

const TREASURER = t('Trésorière, Atelier', 'Treasurer, workshop');
const COORDINATOR = t('Coordonnatrice, Ressourcerie', 'Coordinator, reuse centre');
const VICE_PRINCIPAL = t('Directeur adjoint, École', 'Vice-principal, school');
const YOUTH_WORKER = t('Animatrice, L’Escale', 'Youth worker, L’Escale');

const planning: readonly Condition[] = [
  inPlace(
    1,
    'Le besoin de chacun est nommé, l’objectif commun est écrit',
    'Each one’s need is named, the common objective is written',
  ),
  inPlace(1, 'Les enjeux sont repérés dès le départ', 'Issues are spotted from the start', { who: COORDINATOR }),
  inPlace(2, 'Chaque organisation a fait son portrait', 'Each organisation has made its portrait'),
  underWay(
    3,
    'Les divergences ont été discutées, les majeures réglées',
    'Divergences were discussed, major ones settled',
    {
      who: YOUTH_WORKER,
      until: '2025-09-30',
      note: t('Reste l’assurance des mineurs.', 'Insurance of minors is left.'),
    },
  ),
  inPlace(
    4,
    'Tous les coûts sont comptés, concertation et mise en place comprises',
    'All costs are counted, consultation and setting up included',
    { who: TREASURER },
  ),
  inPlace(4, 'Les risques et les prévisions sont chiffrés', 'Risks and forecasts are put in figures', {
    who: TREASURER,
  }),
  inPlace(
    4,
    'Une étude de faisabilité ou de marché est faite, si elle s’impose',
    'A feasibility or market study is done, if called for',
  ),
  inPlace(
    4,
    'Les ressources mises en commun et leurs conditions sont choisies',
    'The resources pooled and their terms are chosen',
  ),
  underWay(
    4,
    'Les complémentarités servent au quotidien : lieux, horaires, tâches',
    'Complementarities are put to daily use: places, hours, tasks',
    { who: COORDINATOR, until: '2025-11-15' },
  ),
  underWay(5, 'Le plan d’action répond aux enjeux repérés', 'The action plan answers the issues spotted', {
    who: COORDINATOR,
    until: '2025-10-30',
  }),
  inPlace(5, 'Orientations, objectifs et stratégies sont écrits', 'Directions, objectives and strategies are written'),
  toDo(
    6,
    'L’évaluation est prévue : objectifs, indicateurs, cibles',
    'The evaluation is planned: objectives, indicators, targets',
    { who: VICE_PRINCIPAL, until: '2025-12-15' },
  ),
];

const formalising: readonly Condition[] = [
  inPlace(
    4,
    'La forme choisie convient au but et à la mission de chacun',
    'The form chosen suits the purpose and each one’s mission',
    { note: { example: CO_OWNERSHIP, follows: '={agreement!groupForm}&""' } },
  ),
  inPlace(
    4,
    'L’entente est aussi formelle que le partage est complexe',
    'The agreement is as formal as the sharing is complex',
  ),
  inPlace(
    4,
    'Le tout que nous formons et nos zones communes sont définis',
    'The group we form and our common areas are defined',
  ),
  inPlace(4, 'La façon de consulter et de décider est convenue', 'The way to consult and to decide is agreed'),
  inPlace(4, 'Le partage des coûts et des bénéfices est écrit', 'The sharing of costs and benefits is written'),
  underWay(
    4,
    'Quelqu’un répond de la ressource : entretien, assurance, réparations',
    'Someone answers for the resource: upkeep, insurance, repairs',
    { who: TREASURER, until: '2025-10-15' },
  ),
  toDo(
    4,
    'Les pouvoirs de qui coordonne ou agit au nom de tous sont précis',
    'The powers of who coordinates or acts for all are precise',
    { who: VICE_PRINCIPAL, until: '2025-10-30' },
  ),
  underWay(
    4,
    'Un partage inégal est accepté, et le point de rupture de chacun connu',
    'An uneven split is accepted, and each one’s breaking point known',
    { who: TREASURER, until: '2025-11-30' },
  ),
  notApplicable(
    4,
    'La propriété intellectuelle et l’image de marque sont réglées',
    'Intellectual property and brand image are settled',
  ),
  underWay(
    4,
    'On a vérifié si les lettres patentes doivent changer',
    'Letters patent were checked for changes needed',
    { who: YOUTH_WORKER, until: '2025-10-30' },
  ),
  inPlace(4, 'L’entrée et la sortie d’un partenaire sont prévues', 'How a partner joins or leaves is provided for'),
];

const communicating: readonly Condition[] = [
  inPlace(
    2,
    'Chacun écoute les siens : équipe, membres, conseil, partenaires de longue date',
    'Each one listens to its own: team, members, board, long-time partners',
  ),
  inPlace(2, 'Chacun écoute les autres', 'Each one listens to the others'),
  inPlace(1, 'Les attentes sont dites clairement', 'Expectations are clearly stated'),
  inPlace(4, 'Ce qui est convenu est redit et écrit', 'What is agreed is repeated and written down'),
  underWay(5, 'Le message est le même pour toutes les parties', 'The message is the same for all parties', {
    who: COORDINATOR,
    until: '2025-11-30',
  }),
  inPlace(4, 'Personne n’est tenu à l’écart de l’information', 'Nobody is kept out of the information'),
  inPlace(5, 'L’apport de chacun est reconnu', 'What each one brings is recognised'),
  underWay(
    4,
    'L’équipe, le conseil et les partenaires adhèrent au projet',
    'Team, board and partners support the project',
    { who: COORDINATOR, note: t('Deux conseils sur quatre.', 'Two boards out of four.') },
  ),
  underWay(5, 'Les changements sont expliqués et accompagnés', 'Changes are explained and supported', {
    who: YOUTH_WORKER,
  }),
  inPlace(
    4,
    'La fréquence des rencontres et les moyens de se parler sont fixés',
    'How often to meet and how to keep in touch are set',
  ),
  toDo(
    5,
    'Un plan de communication est prêt, si l’acceptabilité est en jeu',
    'A communication plan is ready, if acceptance is at stake',
    { who: COORDINATOR, until: '2025-11-30' },
  ),
  inPlace(4, 'Une conseillère ou un conseiller nous accompagne au besoin', 'An adviser supports us when needed'),
];

interface Ingredient {
  readonly id: string;
  readonly title: Text;
  readonly conditions: readonly Condition[];
}

export const ingredients: readonly Ingredient[] = [
  { id: 'planning', title: t('La planification', 'Planning'), conditions: planning },
  {
    id: 'formalising',
    title: t('La formalisation de l’entente', 'Formalising the agreement'),
    conditions: formalising,
  },
  { id: 'communicating', title: t('La communication', 'Communication'), conditions: communicating },
];
