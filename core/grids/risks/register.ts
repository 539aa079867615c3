import { chart, choice, count, date, given, t, table, text, unless } from '../language';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';
import { issueNames } from './issues';
import { STATUSES } from './words';

const HIGHEST = 5;
const OWN_RISKS = 9;
const { toDo, underWay, watched, settled } = STATUSES;

/** The seven issues as four partners rate them. */
const RATED = [
  [t('Contrat entre les quatre', 'Contract between the four'), underWay, WORKSHOP, 3, 2, '2025-09-30'],
  [t('Infolettre commune, chaque mois', 'Joint newsletter, monthly'), underWay, RIVES, 3, 4, '2025-08-15'],
  [t('Décisions par consentement, notées', 'Decisions by consent, recorded'), settled, RIVES, 4, 2, '2026-03-30'],
  [
    t('Apports comptés en heures et en dollars', 'Contributions counted in hours and dollars'),
    toDo,
    WORKSHOP,
    4,
    4,
    '2025-08-15',
  ],
  [t('Plan de travail de la coordonnatrice', 'Work plan of the coordinator'), watched, RIVES, 2, 3, '2025-12-30'],
  [t('Assurance au nom des quatre', 'Insurance in all four names'), underWay, WORKSHOP, 5, 2, '2025-09-30'],
  [
    t('Formation obligatoire, registre des utilisations', 'Compulsory training, log of uses'),
    toDo,
    SCHOOL,
    5,
    3,
    '2025-10-15',
  ],
];

export const register = table('register', t('Le registre des risques', 'The register of risks'), {
  help: t(
    'Notez de 1 à 5 la gravité et la probabilité ; le niveau est leur produit. Les lignes libres sont pour vos propres risques.',
    'Rate severity and probability from 1 to 5; the level is their product. Free rows are for risks of your own.',
  ),
  rows: issueNames.length + OWN_RISKS,
  columns: [
    text('risk', t('Enjeu ou risque', 'Issue or risk')),
    text('response', t('Ce que nous faisons', 'What we do about it')),
    choice('status', t('Suivi', 'Follow-up'), { choices: Object.values(STATUSES) }),
    text('responsible', t('Responsable', 'Responsible')),
    count('gravity', t('Gravité (1 à 5)', 'Severity (1 to 5)'), { min: 1, max: HIGHEST }).note(
      '1 : sans conséquence. 5 : met fin au partage.',
      '1: no consequence. 5: ends the sharing.',
    ),
    count('probability', t('Probabilité (1 à 5)', 'Probability (1 to 5)'), { min: 1, max: HIGHEST }).note(
      '1 : presque jamais. 5 : presque à coup sûr.',
      '1: hardly ever. 5: almost for sure.',
    ),
    count('level', t('Niveau', 'Level'), {
      formula: unless(
        ['N({gravity})<1', 'N({probability})<1', `N({gravity})>${HIGHEST}`, `N({probability})>${HIGHEST}`],
        '{gravity}*{probability}',
      ),
    }),
    text('word', t('Niveau (en mots)', 'Level (in words)'), {
      formula: unless(
        '{level}=""',
        'IF({level}>={scale.from.3},{scale.level.3},IF({level}>={scale.from.2},{scale.level.2},{scale.level.1}))',
      ),
    }),
    date('next', t('Prochaine revue', 'Next review')),
  ],
  given: issueNames.map((risk, index) => given([risk], RATED[index])),
  examples: [
    [
      t('Bris du planeur en pleine saison', 'Planer breaks down in high season'),
      t('Entente de dépannage avec un loueur', 'Back-up deal with a rental shop'),
      toDo,
      WORKSHOP,
      4,
      3,
      '2025-10-30',
    ],
    [
      t('Moins de réservations que prévu', 'Fewer bookings than foreseen'),
      t('Suivi chaque trimestre, ouverture au public', 'Quarterly review, opening to the public'),
      watched,
      ESCALE,
      3,
      3,
      '2025-12-30',
    ],
  ],
});

export const levels = chart(
  'bar',
  'levels',
  t('Niveau de chaque risque (gravité × probabilité)', 'Level of each risk (severity × probability)'),
  { categories: 'register.risk', series: [[t('Niveau', 'Level'), 'register.level']], kind: 'count', rows: 15 },
);
