import { same, type Text } from '../../values/text';
import type { Condition, Example, Given, TableBlock } from '../language/define';
import { issueNames } from './parts';

export const HIGHEST = 5;
const OWN_RISKS = 9;

export const STATUSES: readonly Text[] = [
  { fr: 'À traiter', en: 'To deal with' },
  { fr: 'En cours', en: 'Under way' },
  { fr: 'Sous surveillance', en: 'Watched' },
  { fr: 'Réglé', en: 'Settled' },
];
const [TO_DO, UNDER_WAY, WATCHED, SETTLED] = STATUSES as readonly [Text, Text, Text, Text];

export const LEVELS = {
  low: { fr: 'Faible', en: 'Low' },
  medium: { fr: 'À surveiller', en: 'To watch' },
  high: { fr: 'Critique', en: 'Critical' },
} satisfies Record<string, Text>;

const WORKSHOP = { fr: 'Atelier coopératif', en: 'Workshop co-operative' };
const RIVES = { fr: 'Ressourcerie des Rives', en: 'Rives reuse centre' };
const SCHOOL = { fr: 'École de métiers', en: 'Trade school' };
const ESCALE = { fr: 'Maison de jeunes L’Escale', en: 'L’Escale youth centre' };

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
  rated(3, 2, { fr: 'Contrat de copropriété', en: 'Co-ownership contract' }, WORKSHOP, UNDER_WAY, '2027-03-31'),
  rated(
    3,
    4,
    { fr: 'Infolettre commune, chaque mois', en: 'Joint newsletter, monthly' },
    RIVES,
    UNDER_WAY,
    '2027-02-15',
  ),
  rated(
    4,
    2,
    { fr: 'Décisions par consentement, notées', en: 'Decisions by consent, recorded' },
    RIVES,
    SETTLED,
    '2027-09-30',
  ),
  rated(
    4,
    4,
    { fr: 'Apports comptés en heures et en dollars', en: 'Contributions counted in hours and dollars' },
    WORKSHOP,
    TO_DO,
    '2027-02-15',
  ),
  rated(
    2,
    3,
    { fr: 'Plan de travail de la coordonnatrice', en: 'Work plan of the co-ordinator' },
    RIVES,
    WATCHED,
    '2027-06-30',
  ),
  rated(
    5,
    2,
    { fr: 'Assurance au nom des quatre', en: 'Insurance in all four names' },
    WORKSHOP,
    UNDER_WAY,
    '2027-03-31',
  ),
  rated(
    5,
    3,
    { fr: 'Formation obligatoire, registre des utilisations', en: 'Compulsory training, log of uses' },
    SCHOOL,
    TO_DO,
    '2027-04-15',
  ),
];
const OWN: readonly Readonly<Record<string, Example>>[] = [
  {
    risk: { fr: 'Bris du planeur en pleine saison', en: 'Planer breaks down in high season' },
    ...rated(
      4,
      3,
      { fr: 'Entente de dépannage avec un loueur', en: 'Back-up deal with a rental shop' },
      WORKSHOP,
      TO_DO,
      '2027-04-30',
    ),
  },
  {
    risk: { fr: 'Moins de réservations que prévu', en: 'Fewer bookings than foreseen' },
    ...rated(
      3,
      3,
      { fr: 'Suivi chaque trimestre, ouverture au public', en: 'Quarterly review, opening to the public' },
      ESCALE,
      WATCHED,
      '2027-06-30',
    ),
  },
];

export const register: TableBlock = {
  type: 'table',
  id: 'register',
  title: { fr: 'Le registre des risques', en: 'The register of risks' },
  help: {
    fr: 'Notez de 1 à 5 la gravité et la probabilité ; le niveau est leur produit. Les lignes libres sont pour vos propres risques.',
    en: 'Rate gravity and probability from 1 to 5; the level is their product. Free rows are for risks of your own.',
  },
  rows: issueNames.length + OWN_RISKS,
  columns: {
    risk: { kind: 'text', label: { fr: 'Enjeu ou risque', en: 'Issue or risk' } },
    response: { kind: 'text', label: { fr: 'Ce que nous faisons', en: 'What we do about it' } },
    status: { kind: 'choice', label: { fr: 'Suivi', en: 'Follow-up' }, choices: STATUSES },
    responsible: { kind: 'text', label: { fr: 'Responsable', en: 'Responsible' } },
    gravity: {
      kind: 'count',
      min: 1,
      label: { fr: 'Gravité (1 à 5)', en: 'Gravity (1 to 5)' },
      note: { fr: '1 : sans conséquence. 5 : met fin au partage.', en: '1: no consequence. 5: ends the sharing.' },
    },
    probability: {
      kind: 'count',
      min: 1,
      label: { fr: 'Probabilité (1 à 5)', en: 'Probability (1 to 5)' },
      note: { fr: '1 : presque jamais. 5 : presque à coup sûr.', en: '1: hardly ever. 5: almost for sure.' },
    },
    level: {
      kind: 'count',
      label: { fr: 'Niveau', en: 'Level' },
      formula: `=IF(OR(N({gravity})<1,N({probability})<1,N({gravity})>${HIGHEST},N({probability})>${HIGHEST}),"",{gravity}*{probability})`,
    },
    word: {
      kind: 'text',
      label: { fr: 'Soit', en: 'That is' },
      formula:
        '=IF({level}="","",IF({level}>={scale.from.3},{scale.level.3},IF({level}>={scale.from.2},{scale.level.2},{scale.level.1})))',
    },
    next: { kind: 'date', label: { fr: 'Prochaine revue', en: 'Next review' } },
  },
  given: issueNames.map((risk, index): Given => {
    const example = RATED[index];
    return { cells: { risk }, ...(example && { example }) };
  }),
  examples: OWN,
};

/** What the levels mean; the thresholds may be typed over. */
export const scale: TableBlock = {
  type: 'table',
  id: 'scale',
  title: { fr: 'Les niveaux', en: 'The levels' },
  rows: 3,
  columns: {
    level: { kind: 'text', label: { fr: 'Niveau', en: 'Level' } },
    meaning: { kind: 'text', label: { fr: 'Ce qu’on fait', en: 'What is done' } },
    from: { kind: 'count', label: { fr: 'À partir de', en: 'From' } },
  },
  given: [
    {
      cells: {
        level: LEVELS.low,
        meaning: { fr: 'On en reparle une fois l’an.', en: 'We talk of it again once a year.' },
        from: '=1',
      },
    },
    {
      cells: {
        level: LEVELS.medium,
        meaning: {
          fr: 'Une personne en est responsable, on y revient à chaque rencontre.',
          en: 'Someone is responsible, we come back to it at every meeting.',
        },
        from: '=6',
      },
    },
    {
      cells: {
        level: LEVELS.high,
        meaning: {
          fr: 'On agit avant de signer, ou on ne signe pas.',
          en: 'We act before signing, or we do not sign.',
        },
        from: '=15',
      },
    },
  ],
  examples: [],
};

const GRAVITIES: readonly Text[] = [
  { fr: '5 Extrême', en: '5 Extreme' },
  { fr: '4 Grave', en: '4 Serious' },
  { fr: '3 Moyenne', en: '3 Medium' },
  { fr: '2 Légère', en: '2 Slight' },
  { fr: '1 Nulle', en: '1 None' },
];
const PROBABILITIES: readonly Text[] = [
  same('1 Rare'),
  { fr: '2 Faible', en: '2 Low' },
  { fr: '3 Moyenne', en: '3 Medium' },
  { fr: '4 Forte', en: '4 High' },
  { fr: '5 Presque sûre', en: '5 Almost sure' },
];
const heatColumn = (index: number): string => `p${index + 1}`;
const counted = (gravity: number, probability: number): string =>
  `COUNTIFS({register.gravity},${gravity},{register.probability},${probability})`;

/** How many risks of each gravity (down) and probability (across). */
export const heat: TableBlock = {
  type: 'table',
  id: 'heat',
  title: { fr: 'Gravité (lignes) et probabilité (colonnes)', en: 'Gravity (rows) and probability (columns)' },
  rows: GRAVITIES.length,
  columns: {
    gravity: { kind: 'text', label: { fr: 'Gravité', en: 'Gravity' } },
    ...Object.fromEntries(
      PROBABILITIES.map((label, index) => [heatColumn(index), { kind: 'count' as const, label }] as const),
    ),
  },
  given: GRAVITIES.map((gravity, line) => ({
    cells: {
      gravity,
      ...Object.fromEntries(
        PROBABILITIES.map((_, index) => {
          const count = counted(GRAVITIES.length - line, index + 1);
          return [heatColumn(index), `=IF(${count}=0,"",${count})`] as const;
        }),
      ),
    },
  })),
  examples: [],
};

/** The row says the gravity by its first character. */
const product = (probability: number): string => `VALUE(LEFT({gravity},1))*${probability}`;
export const heatConditions: readonly Condition[] = PROBABILITIES.reduce<Condition[]>((all, _, index) => {
  const on = `heat.${heatColumn(index)}`;
  const value = product(index + 1);
  all.push(
    { on, when: `=${value}>={scale.from.3}`, look: 'bad' },
    { on, when: `=AND(${value}<{scale.from.3},${value}>={scale.from.2})`, look: 'warning' },
    { on, when: `=${value}<{scale.from.2}`, look: 'good' },
  );
  return all;
}, []);
