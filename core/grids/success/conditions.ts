import type { Text } from '../../values/text';
import { t } from '../language';
import type { State } from './words';

interface More {
  readonly who?: Text;
  readonly until?: string;
  readonly note?: Text;
}

/** French, English; where it stands in the worked example; the step of the guide it belongs to, from 1. */
export type Condition = readonly [fr: string, en: string, state: State, step: number, more?: More];

const TREASURER = t('Trésorière, Atelier', 'Treasurer, workshop');
const COORDINATOR = t('Coordonnatrice, Ressourcerie', 'Coordinator, reuse centre');
const VICE_PRINCIPAL = t('Directeur adjoint, École', 'Vice-principal, school');
const YOUTH_WORKER = t('Animatrice, L’Escale', 'Youth worker, L’Escale');

const planning: readonly Condition[] = [
  [
    'Le besoin de chacun est nommé, l’objectif commun est écrit',
    'Each one’s need is named, the common objective is written',
    'done',
    1,
  ],
  ['Les enjeux sont repérés dès le départ', 'Issues are spotted from the start', 'done', 1, { who: COORDINATOR }],
  ['Chaque organisation a fait son portrait', 'Each organisation has made its portrait', 'done', 2],
  [
    'Les divergences ont été discutées, les majeures réglées',
    'Divergences were discussed, major ones settled',
    'going',
    3,
    {
      who: YOUTH_WORKER,
      until: '2027-03-31',
      note: t('Reste l’assurance des mineurs.', 'Insurance of minors is left.'),
    },
  ],
  [
    'Tous les coûts sont comptés, concertation et mise en place comprises',
    'All costs are counted, consultation and setting up included',
    'done',
    4,
    { who: TREASURER },
  ],
  [
    'Les risques et les prévisions sont chiffrés',
    'Risks and forecasts are put in figures',
    'done',
    4,
    { who: TREASURER },
  ],
  [
    'Une étude de faisabilité ou de marché est faite, si elle s’impose',
    'A feasibility or market study is done, if called for',
    'none',
    4,
  ],
  [
    'Les ressources mises en commun et leurs conditions sont choisies',
    'The resources pooled and their terms are chosen',
    'done',
    4,
  ],
  [
    'Les complémentarités servent au quotidien : lieux, horaires, tâches',
    'Complementarities are put to daily use: places, hours, tasks',
    'going',
    4,
    { who: COORDINATOR, until: '2027-05-15' },
  ],
  [
    'Le plan d’action répond aux enjeux repérés',
    'The action plan answers the issues spotted',
    'going',
    5,
    { who: COORDINATOR, until: '2027-04-30' },
  ],
  ['Orientations, objectifs et stratégies sont écrits', 'Directions, objectives and strategies are written', 'done', 5],
  [
    'L’évaluation est prévue : objectifs, indicateurs, cibles',
    'The evaluation is planned: objectives, indicators, targets',
    'todo',
    6,
    { who: VICE_PRINCIPAL, until: '2027-06-15' },
  ],
];

const formalising: readonly Condition[] = [
  [
    'La forme choisie convient au but et à la mission de chacun',
    'The form chosen suits the purpose and each one’s mission',
    'done',
    4,
    { note: t('Copropriété et cogestion.', 'Co-ownership and co-management.') },
  ],
  [
    'L’entente est aussi formelle que le partage est complexe',
    'The agreement is as formal as the sharing is complex',
    'done',
    4,
  ],
  [
    'Le tout que nous formons et nos zones communes sont définis',
    'The whole we form and our common areas are defined',
    'done',
    4,
  ],
  ['La façon de consulter et de décider est convenue', 'The way to consult and to decide is agreed', 'done', 4],
  ['Le partage des coûts et des bénéfices est écrit', 'The sharing of costs and benefits is written', 'done', 4],
  [
    'Quelqu’un répond de la ressource : entretien, assurance, réparations',
    'Someone answers for the resource: upkeep, insurance, repairs',
    'going',
    4,
    { who: TREASURER, until: '2027-04-15' },
  ],
  [
    'Les pouvoirs de qui coordonne ou agit au nom de tous sont précis',
    'The powers of who coordinates or acts for all are precise',
    'todo',
    4,
    { who: VICE_PRINCIPAL, until: '2027-04-30' },
  ],
  [
    'Un partage inégal est accepté, et le point de rupture de chacun connu',
    'An uneven split is accepted, and each one’s breaking point known',
    'going',
    4,
    { who: TREASURER, until: '2027-05-31' },
  ],
  [
    'La propriété intellectuelle et l’image de marque sont réglées',
    'Intellectual property and brand image are settled',
    'none',
    4,
  ],
  [
    'On a vérifié si les lettres patentes doivent changer',
    'Letters patent were checked for changes needed',
    'going',
    4,
    { who: YOUTH_WORKER, until: '2027-04-30' },
  ],
  [
    'L’entrée et la sortie d’un partenaire sont prévues',
    'A partner’s coming in and leaving are provided for',
    'done',
    4,
  ],
];

const communicating: readonly Condition[] = [
  [
    'Chacun écoute les siens : équipe, membres, conseil, partenaires de longue date',
    'Each one listens to its own: team, members, board, long-time partners',
    'done',
    2,
  ],
  ['Chacun écoute les autres', 'Each one listens to the others', 'done', 2],
  ['Les attentes sont dites clairement', 'Expectations are clearly stated', 'done', 1],
  ['Ce qui est convenu est redit et écrit', 'What is agreed is repeated and written down', 'done', 4],
  [
    'Le message est le même pour toutes les parties',
    'The message is the same for all parties',
    'going',
    5,
    { who: COORDINATOR, until: '2027-05-31' },
  ],
  ['Personne n’est tenu à l’écart de l’information', 'Nobody is kept out of the information', 'done', 4],
  ['L’apport de chacun est reconnu', 'What each one brings is recognised', 'done', 5],
  [
    'L’équipe, le conseil et les partenaires adhèrent au projet',
    'Team, board and partners support the project',
    'going',
    4,
    { who: COORDINATOR, note: t('Deux conseils sur quatre.', 'Two boards out of four.') },
  ],
  [
    'Les changements sont expliqués et accompagnés',
    'Changes are explained and supported',
    'going',
    5,
    { who: YOUTH_WORKER },
  ],
  [
    'La fréquence des rencontres et les moyens de se parler sont fixés',
    'How often to meet and how to keep in touch are set',
    'done',
    4,
  ],
  [
    'Un plan de communication est prêt, si l’acceptabilité est en jeu',
    'A communication plan is ready, if acceptance is at stake',
    'todo',
    5,
    { who: COORDINATOR, until: '2027-05-31' },
  ],
  ['Une conseillère ou un conseiller nous accompagne au besoin', 'An adviser supports us when needed', 'done', 4],
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
