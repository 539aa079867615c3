import type { Text } from '../../values/text';
import { same, t } from '../language';

export interface Method {
  readonly key: string;
  readonly name: Text;
  readonly suits: Text;
}

/** In the order of their columns. */
export const METHODS: readonly Method[] = [
  {
    key: 'agreed',
    name: t('Parts convenues', 'Shares agreed'),
    suits: t(
      'celles que vous avez en tête, ou celles de la feuille du partage : pour voir si elles tiennent.',
      'those you have in mind, or those of the cost sharing sheet: to see whether they hold.',
    ),
  },
  {
    key: 'proportional',
    name: t('Proportionnel', 'Proportional'),
    suits: t(
      'chacun paie selon ce qu’il paierait seul. Simple à expliquer ; ne regarde pas ce que les sous-groupes pourraient faire.',
      'each pays by what it would pay alone. Easy to explain; does not look at what smaller groups could do.',
    ),
  },
  {
    key: 'equalSavings',
    name: t('Économies égales', 'Equal savings'),
    suits: t(
      'tous gagnent la même somme. Convient entre organisations de taille semblable.',
      'all gain the same amount. Suits organisations of a similar size.',
    ),
  },
  {
    key: 'separable',
    name: same('SCRB'),
    suits: t(
      'chacun paie ce qu’il ajoute en arrivant dernier, plus une part du reste selon ce qu’il y gagne. L’usage pour les ouvrages publics partagés.',
      'each pays what it adds when joining last, plus a part of the rest by what it gains. Customary for shared public works.',
    ),
  },
  {
    key: 'tau',
    name: same('Tau'),
    suits: t(
      'un compromis entre le moins et le plus que chacun peut raisonnablement payer. N’existe pas toujours.',
      'a compromise between the least and the most that each can reasonably pay. Does not always exist.',
    ),
  },
  {
    key: 'nucleolus',
    name: t('Nucléole', 'Nucleolus'),
    suits: t(
      'rend le groupe le moins avantagé aussi content que possible. À choisir quand on craint surtout qu’un groupe parte.',
      'makes the least favoured group as happy as can be. To choose when the main fear is that a group leaves.',
    ),
  },
  {
    key: 'shapley',
    name: same('Shapley'),
    suits: t(
      'la moyenne de ce que chacun ajoute, dans tous les ordres d’arrivée. À choisir quand la contribution de chacun doit compter.',
      'the average of what each adds, over all orders of arrival. To choose when each one’s contribution must count.',
    ),
  },
  {
    key: 'steps',
    name: t('Paliers', 'Steps'),
    suits: t(
      'chaque palier de taille est payé par ceux qui en ont besoin. Seulement quand le plus gros besoin suffit à tous.',
      'each step in size is paid by those who need it. Only when the largest need is enough for all.',
    ),
  },
];

/** Each method's name, for formulas: « {is_shapley} ». */
export const methodWords: Record<string, Text> = {};
for (const { key, name } of METHODS) methodWords[`is_${key}`] = name;

export const suits: Text[] = METHODS.map(({ name, suits: text }) =>
  t(`${name.fr} : ${text.fr}`, `${name.en}: ${text.en}`),
);
