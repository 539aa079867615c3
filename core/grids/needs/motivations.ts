import type { Text } from '../../values/text';
import { choice, count, given, heading, t, table, text, unless, YES } from '../language';
import type { Example } from '../language/define';
import { PARTNER_NUMBERS, partnerHeader } from '../partners';

interface Motivation {
  readonly label?: Text;
  /** What it means, in a few words. */
  readonly means: Text;
  /** Who has it in the worked example: the numbers of the partners. */
  readonly of: readonly number[];
  /** What the worked example writes in a free row. */
  readonly example?: Text;
}

const OTHER = t('Autre : écrivez-la à gauche', 'Other: write it on the left');

const economic: readonly Motivation[] = [
  {
    label: t('Une expertise ou une ressource de plus', 'One more expertise or resource'),
    means: t(
      'ce qu’aucun ne s’offrirait seul : une machine, une comptable',
      'what none would get alone: a machine, an accountant',
    ),
    of: [1, 2, 3, 4],
  },
  {
    label: t('Une plus grande capacité', 'A greater capacity'),
    means: t(
      'offrir plus ou mieux, parce que les moyens sont là',
      'offering more or better, because the means are there',
    ),
    of: [1, 3],
  },
  {
    label: t('Des économies de fonctionnement', 'Savings on running costs'),
    means: t('loyer, assurances, achats, heures', 'rent, insurance, purchases, hours'),
    of: [1, 2, 3, 4],
  },
  {
    label: t('Des risques partagés', 'Shared risks'),
    means: t('ceux d’un projet ou d’un nouveau service', 'those of a project or of a new service'),
    of: [1],
  },
  {
    label: t('La taille qu’il faut pour être admissible', 'The size it takes to be eligible'),
    means: t('à un fonds, à une subvention, à un appel d’offres', 'for a fund, a grant, a call for tenders'),
    of: [1, 2, 4],
  },
  { means: OTHER, of: [1], example: t('Garder le bail de l’atelier', 'Keeping the lease of the workshop') },
];

const strategic: readonly Motivation[] = [
  {
    label: t('Plus de poids politique', 'More political weight'),
    means: t('sur un sujet qui nous tient à cœur', 'on a subject we care about'),
    of: [2],
  },
  {
    label: t('La taille d’un acteur reconnu', 'The size of a recognised player'),
    means: t('avoir sa place là où l’on décide', 'having a seat where decisions are made'),
    of: [1, 2],
  },
  {
    label: t('De plus grandes retombées', 'Greater benefits'),
    means: t('plus de monde, ou un plus grand territoire', 'more people, or a larger territory'),
    of: [2, 3, 4],
  },
  {
    label: t('Un changement d’échelle', 'A change of scale'),
    means: t('appuyer une croissance déjà voulue', 'supporting a growth already wanted'),
    of: [1],
  },
  {
    label: t('Plus de résilience', 'More resilience'),
    means: t('tenir bon si une subvention ou un employé s’en va', 'holding out if a grant or an employee goes'),
    of: [1, 2, 4],
  },
  { means: OTHER, of: [] },
];

const philosophical: readonly Motivation[] = [
  {
    label: t('Des valeurs affirmées', 'Values affirmed'),
    means: t('vivre à plusieurs ce que chacun défend', 'living together what each one stands for'),
    of: [1, 2, 4],
  },
  {
    label: t('Une mission mieux remplie', 'A mission better fulfilled'),
    means: t('se donner ensemble les moyens d’aller plus loin', 'finding together the means to go further'),
    of: [1, 2, 3, 4],
  },
  { means: OTHER, of: [] },
];

function rowOf({ label, means, of, example }: Motivation) {
  const ticks: Record<string, Example> = {};
  for (const number of of) ticks[`p${number}`] = YES;
  return given({ ...(label && { motivation: label }), means }, { ...ticks, ...(example && { motivation: example }) });
}

/** The three families of the guide, each with its motivations and a free row. */
const motivations = [
  heading(t('Raisons économiques', 'Economic reasons')),
  ...economic.map(rowOf),
  heading(t('Raisons stratégiques ou politiques', 'Strategic or political reasons')),
  ...strategic.map(rowOf),
  heading(t('Raisons philosophiques', 'Philosophical reasons')),
  ...philosophical.map(rowOf),
];

/** Only partners that have a name count. */
const TICKS = PARTNER_NUMBERS.map((number) => `AND({partners.name.${number}}<>"",{p${number}}={yes})*1`).join('+');
const NAMED = 'SUMPRODUCT(({partners.name}<>"")*1)';

const partnerColumn = (number: number) =>
  choice(`p${number}`, t(`Partenaire ${number}`, `Partner ${number}`), {
    choices: [YES],
    headerFormula: partnerHeader(number),
  });

export const motivationsTable = table('motivations', t('Ce qui motive chacun', 'What drives each one'), {
  help: t(
    'Choisissez « Oui » pour chaque motivation d’un partenaire ; laissez vide ce qui ne compte pas pour lui.',
    'Choose “Yes” for each motive of a partner; leave blank what does not matter to it.',
  ),
  given: motivations,
  columns: [
    text('motivation', t('Motivation', 'Motive')),
    text('means', t('C’est-à-dire', 'What it means')),
    ...PARTNER_NUMBERS.map(partnerColumn),
    count('ticks', t('Combien de partenaires la cochent', 'Partners who tick it'), {
      formula: unless(`${TICKS}=0`, TICKS),
    }),
    text('common', t('Partagée ?', 'Shared?'), {
      formula: unless('{ticks}=""', `IF(AND(${NAMED}>1,{ticks}=${NAMED}),{byAll},"")`),
    }),
  ],
  totals: {
    label: t('Motivations cochées', 'Motives ticked'),
    cells: {
      ...Object.fromEntries(
        PARTNER_NUMBERS.map((number) => [
          `p${number}`,
          unless(`{partners.name.${number}}=""`, `COUNTIF({motivations.p${number}},{yes})`, 0),
        ]),
      ),
      ticks: '=SUM({motivations.ticks})',
      common: '=COUNTIF({motivations.common},{byAll})',
    },
    contents: Object.fromEntries(
      [...PARTNER_NUMBERS.map((number) => `p${number}`), 'common'].map((key) => [key, { kind: 'count' }]),
    ),
  },
});
