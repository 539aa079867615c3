import type { Text } from '../../values/text';
import type { Example, Given } from '../language/define';

/** The partners of the story that the six steps tell, always in this order. */
export const STORY_PARTNERS: readonly Text[] = [
  { fr: 'Atelier coopératif', en: 'Workshop co-operative' },
  { fr: 'Ressourcerie des Rives', en: 'Rives reuse centre' },
  { fr: 'École de métiers', en: 'Trade school' },
  { fr: 'Maison de jeunes L’Escale', en: 'L’Escale youth centre' },
];

/** As many partners as grids with a column a partner have room for. */
export const PARTNER_NUMBERS = [1, 2, 3, 4, 5, 6] as const;

export const YES: Text = { fr: 'Oui', en: 'Yes' };

/** The header of a partner's column: its name, or « Partenaire 5 » until it has one; {partner} is a word of the grid. */
export const partnerHeader = (number: number): string =>
  `=IF({partners.name.${number}}="",{partner}&" ${number}",{partners.name.${number}})`;

interface Motivation {
  readonly label?: Text;
  /** What it means, in a few words. */
  readonly means: Text;
  /** Who has it in the worked example: the numbers of the partners. */
  readonly of: readonly number[];
  /** What the worked example writes in a free row. */
  readonly example?: Text;
}

const OTHER: Text = { fr: 'Autre : écrivez-la à gauche', en: 'Other: write it on the left' };

const economic: readonly Motivation[] = [
  {
    label: { fr: 'Une expertise ou une ressource de plus', en: 'One more expertise or resource' },
    means: {
      fr: 'ce qu’aucun ne s’offrirait seul : une machine, une comptable',
      en: 'what none would get alone: a machine, an accountant',
    },
    of: [1, 2, 3, 4],
  },
  {
    label: { fr: 'Une plus grande capacité', en: 'A greater capacity' },
    means: {
      fr: 'offrir plus ou mieux, parce que les moyens sont là',
      en: 'offering more or better, because the means are there',
    },
    of: [1, 3],
  },
  {
    label: { fr: 'Des économies de fonctionnement', en: 'Savings on running costs' },
    means: { fr: 'loyer, assurances, achats, heures', en: 'rent, insurance, purchases, hours' },
    of: [1, 2, 3, 4],
  },
  {
    label: { fr: 'Des risques partagés', en: 'Shared risks' },
    means: { fr: 'ceux d’un projet ou d’un nouveau service', en: 'those of a project or of a new service' },
    of: [1],
  },
  {
    label: { fr: 'La taille qu’il faut pour être admissible', en: 'The size it takes to be eligible' },
    means: { fr: 'à un fonds, à une subvention, à un appel d’offres', en: 'for a fund, a grant, a call for tenders' },
    of: [1, 2, 4],
  },
  {
    means: OTHER,
    of: [1],
    example: { fr: 'Garder le bail de l’atelier', en: 'Keeping the lease of the workshop' },
  },
];

const strategic: readonly Motivation[] = [
  {
    label: { fr: 'Plus de poids politique', en: 'More political weight' },
    means: { fr: 'sur un sujet qui nous tient à cœur', en: 'on a subject we care about' },
    of: [2],
  },
  {
    label: { fr: 'La taille d’un acteur reconnu', en: 'The size of a recognised player' },
    means: { fr: 'avoir sa place là où l’on décide', en: 'having a seat where decisions are made' },
    of: [1, 2],
  },
  {
    label: { fr: 'De plus grandes retombées', en: 'Greater benefits' },
    means: { fr: 'plus de monde, ou un plus grand territoire', en: 'more people, or a larger territory' },
    of: [2, 3, 4],
  },
  {
    label: { fr: 'Un changement d’échelle', en: 'A change of scale' },
    means: { fr: 'appuyer une croissance déjà voulue', en: 'supporting a growth already wanted' },
    of: [1],
  },
  {
    label: { fr: 'Plus de résilience', en: 'More resilience' },
    means: {
      fr: 'tenir bon si une subvention ou un employé s’en va',
      en: 'holding out if a grant or an employee goes',
    },
    of: [1, 2, 4],
  },
  { means: OTHER, of: [] },
];

const philosophical: readonly Motivation[] = [
  {
    label: { fr: 'Des valeurs affirmées', en: 'Values affirmed' },
    means: { fr: 'vivre à plusieurs ce que chacun défend', en: 'living together what each one stands for' },
    of: [1, 2, 4],
  },
  {
    label: { fr: 'Une mission mieux remplie', en: 'A mission better fulfilled' },
    means: { fr: 'se donner ensemble les moyens d’aller plus loin', en: 'finding together the means to go further' },
    of: [1, 2, 3, 4],
  },
  { means: OTHER, of: [] },
];

function rowOf({ label, means, of, example }: Motivation): Given {
  const ticks: Record<string, Example> = {};
  for (const number of of) ticks[`p${number}`] = YES;
  return {
    cells: { ...(label && { motivation: label }), means },
    example: { ...ticks, ...(example && { motivation: example }) },
  };
}

/** The three families of the guide, each with its motivations and a free row. */
export const motivations: readonly Given[] = [
  { heading: { fr: 'Raisons économiques', en: 'Economic reasons' } },
  ...economic.map(rowOf),
  { heading: { fr: 'Raisons stratégiques ou politiques', en: 'Strategic or political reasons' } },
  ...strategic.map(rowOf),
  { heading: { fr: 'Raisons philosophiques', en: 'Philosophical reasons' } },
  ...philosophical.map(rowOf),
];
