import type { Text } from '../../values/text';
import { bad, choice, count, date, given, good, same, t, table, text, unless, warning } from '../language';
import type { Condition, Example } from '../language/define';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';
import { issueNames } from './parts';

const HIGHEST = 5;
const OWN_RISKS = 9;

export const STATUSES: readonly Text[] = [
  t('À traiter', 'To deal with'),
  t('En cours', 'Under way'),
  t('Sous surveillance', 'Watched'),
  t('Réglé', 'Settled'),
];

const [TO_DO, UNDER_WAY, WATCHED, SETTLED] = STATUSES as readonly [Text, Text, Text, Text];

export const LEVELS = {
  low: t('Faible', 'Low'),
  medium: t('À surveiller', 'To watch'),
  high: t('Critique', 'Critical'),
} satisfies Record<string, Text>;

const rated = (
  gravity: number,
  probability: number,
  response: Text,
  responsible: Text,
  status: Text,
  next: string,
): Readonly<Record<string, Example>> => ({ gravity, probability, response, responsible, status, next });

/** The seven issues as four partners rate them. */
const RATED: readonly Readonly<Record<string, Example>>[] = [
  rated(3, 2, t('Contrat de copropriété', 'Co-ownership contract'), WORKSHOP, UNDER_WAY, '2027-03-31'),
  rated(3, 4, t('Infolettre commune, chaque mois', 'Joint newsletter, monthly'), RIVES, UNDER_WAY, '2027-02-15'),
  rated(4, 2, t('Décisions par consentement, notées', 'Decisions by consent, recorded'), RIVES, SETTLED, '2027-09-30'),
  rated(
    4,
    4,
    t('Apports comptés en heures et en dollars', 'Contributions counted in hours and dollars'),
    WORKSHOP,
    TO_DO,
    '2027-02-15',
  ),
  rated(2, 3, t('Plan de travail de la coordonnatrice', 'Work plan of the co-ordinator'), RIVES, WATCHED, '2027-06-30'),
  rated(5, 2, t('Assurance au nom des quatre', 'Insurance in all four names'), WORKSHOP, UNDER_WAY, '2027-03-31'),
  rated(
    5,
    3,
    t('Formation obligatoire, registre des utilisations', 'Compulsory training, log of uses'),
    SCHOOL,
    TO_DO,
    '2027-04-15',
  ),
];

const OWN: readonly Readonly<Record<string, Example>>[] = [
  {
    risk: t('Bris du planeur en pleine saison', 'Planer breaks down in high season'),
    ...rated(
      4,
      3,
      t('Entente de dépannage avec un loueur', 'Back-up deal with a rental shop'),
      WORKSHOP,
      TO_DO,
      '2027-04-30',
    ),
  },
  {
    risk: t('Moins de réservations que prévu', 'Fewer bookings than foreseen'),
    ...rated(
      3,
      3,
      t('Suivi chaque trimestre, ouverture au public', 'Quarterly review, opening to the public'),
      ESCALE,
      WATCHED,
      '2027-06-30',
    ),
  },
];

export const register = table('register', t('Le registre des risques', 'The register of risks'), {
  help: t(
    'Notez de 1 à 5 la gravité et la probabilité ; le niveau est leur produit. Les lignes libres sont pour vos propres risques.',
    'Rate gravity and probability from 1 to 5; the level is their product. Free rows are for risks of your own.',
  ),
  rows: issueNames.length + OWN_RISKS,
  columns: [
    text('risk', t('Enjeu ou risque', 'Issue or risk')),
    text('response', t('Ce que nous faisons', 'What we do about it')),
    choice('status', t('Suivi', 'Follow-up'), { choices: STATUSES }),
    text('responsible', t('Responsable', 'Responsible')),
    count('gravity', t('Gravité (1 à 5)', 'Gravity (1 to 5)'), { min: 1 }).note(
      '1 : sans conséquence. 5 : met fin au partage.',
      '1: no consequence. 5: ends the sharing.',
    ),
    count('probability', t('Probabilité (1 à 5)', 'Probability (1 to 5)'), { min: 1 }).note(
      '1 : presque jamais. 5 : presque à coup sûr.',
      '1: hardly ever. 5: almost for sure.',
    ),
    count('level', t('Niveau', 'Level'), {
      formula: unless(
        ['N({gravity})<1', 'N({probability})<1', `N({gravity})>${HIGHEST}`, `N({probability})>${HIGHEST}`],
        '{gravity}*{probability}',
      ),
    }),
    text('word', t('Soit', 'That is'), {
      formula: unless(
        '{level}=""',
        'IF({level}>={scale.from.3},{scale.level.3},IF({level}>={scale.from.2},{scale.level.2},{scale.level.1}))',
      ),
    }),
    date('next', t('Prochaine revue', 'Next review')),
  ],
  given: issueNames.map((risk, index) => given([risk], RATED[index])),
  examples: OWN,
});

/** What the levels mean; the thresholds may be typed over. */
export const scale = table('scale', t('Les niveaux', 'The levels'), {
  columns: [
    text('level', t('Niveau', 'Level')),
    text('meaning', t('Ce qu’on fait', 'What is done')),
    count('from', t('À partir de', 'From')),
  ],
  given: [
    given([LEVELS.low, t('On en reparle une fois l’an.', 'We talk of it again once a year.'), '=1']),
    given([
      LEVELS.medium,
      t(
        'Une personne en est responsable, on y revient à chaque rencontre.',
        'Someone is responsible, we come back to it at every meeting.',
      ),
      '=6',
    ]),
    given([
      LEVELS.high,
      t('On agit avant de signer, ou on ne signe pas.', 'We act before signing, or we do not sign.'),
      '=15',
    ]),
  ],
});

const GRAVITIES: readonly Text[] = [
  t('5 Extrême', '5 Extreme'),
  t('4 Grave', '4 Serious'),
  t('3 Moyenne', '3 Medium'),
  t('2 Légère', '2 Slight'),
  t('1 Nulle', '1 None'),
];

const PROBABILITIES: readonly Text[] = [
  same('1 Rare'),
  t('2 Faible', '2 Low'),
  t('3 Moyenne', '3 Medium'),
  t('4 Forte', '4 High'),
  t('5 Presque sûre', '5 Almost sure'),
];

const heatColumn = (index: number): string => `p${index + 1}`;

const inCell = (gravity: number, probability: number): string =>
  `COUNTIFS({register.gravity},${gravity},{register.probability},${probability})`;

const unlessNone = (formula: string): string => unless(`${formula}=0`, formula);

/** How many risks of each gravity (down) and probability (across). */
export const heat = table(
  'heat',
  t('Gravité (lignes) et probabilité (colonnes)', 'Gravity (rows) and probability (columns)'),
  {
    columns: [
      text('gravity', t('Gravité', 'Gravity')),
      ...PROBABILITIES.map((label, index) => count(heatColumn(index), label)),
    ],
    given: GRAVITIES.map((gravity, line) =>
      given([gravity, ...PROBABILITIES.map((_, index) => unlessNone(inCell(GRAVITIES.length - line, index + 1)))]),
    ),
  },
);

/** The row says the gravity by its first character. */
const product = (probability: number): string => `VALUE(LEFT({gravity},1))*${probability}`;

export const heatConditions: readonly Condition[] = PROBABILITIES.reduce<Condition[]>((all, _, index) => {
  const on = `heat.${heatColumn(index)}`;
  const value = product(index + 1);
  all.push(
    bad(on, `=${value}>={scale.from.3}`),
    warning(on, `=AND(${value}<{scale.from.3},${value}>={scale.from.2})`),
    good(on, `=${value}<{scale.from.2}`),
  );
  return all;
}, []);
