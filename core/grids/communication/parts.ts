import type { Text } from '../../values/text';
import { given, t, YES } from '../language';
import type { Example, Given } from '../language/define';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';

export const INSIDE = t('Interne', 'Internal');
export const OUTSIDE = t('Externe', 'External');

const FREQUENCIES: readonly (readonly [name: Text, times: number])[] = [
  [t('Chaque semaine', 'Weekly'), 52],
  [t('Chaque mois', 'Monthly'), 12],
  [t('Chaque trimestre', 'Quarterly'), 4],
  [t('Deux fois par an', 'Twice a year'), 2],
  [t('Chaque année', 'Yearly'), 1],
  [t('Une seule fois', 'Once only'), 1],
];

const [, MONTHLY, QUARTERLY, TWICE, YEARLY, ONCE] = FREQUENCIES.map(([name]) => name) as readonly Text[];
export const frequencyRows: readonly Given[] = FREQUENCIES.map(([name, times]) => given({ name, times: `=${times}` }));

export const goals: readonly Readonly<Record<string, Example>>[] = [
  {
    goal: t('Que chaque équipe sache pourquoi on partage', 'Every team knows why we share'),
    message: t(
      'Un planeur à quatre coûte moins cher à chacun, et personne ne perd son atelier.',
      'One planer for four costs each of us less, and no one loses its workshop.',
    ),
    sign: t('Aucune rumeur à la rencontre de mars', 'No rumour at the March meeting'),
  },
  {
    goal: t('Que les quatre parlent d’une même voix', 'All four speak with one voice'),
    message: t(
      'Ce qui est décidé ensemble est dit partout de la même façon.',
      'What is decided together is said everywhere in the same way.',
    ),
    sign: t('Le même texte dans les quatre infolettres', 'The same text in all four newsletters'),
  },
];

const said = (
  audience: Text,
  side: Text,
  next: string,
  concern: Text,
  message: Text,
  means: Text,
  frequency: Text | undefined,
  responsible: Text,
  hours: number,
): Readonly<Record<string, Example>> => ({
  audience,
  side,
  next,
  concern,
  message,
  means,
  ...(frequency && { frequency }),
  responsible,
  hours,
});

export const messages: readonly Readonly<Record<string, Example>>[] = [
  said(
    t('Équipes de travail', 'Work teams'),
    INSIDE,
    '2027-02-10',
    t('Vais-je attendre mon tour ?', 'Will I have to wait my turn?'),
    t('Le calendrier est ouvert à tous, 14 jours d’avance.', 'The calendar is open to all, 14 days ahead.'),
    t('Rencontre d’équipe', 'Team meeting'),
    QUARTERLY,
    ESCALE,
    1,
  ),
  said(
    t('Conseils d’administration', 'Boards'),
    INSIDE,
    '2027-02-24',
    t('Combien cela nous engage-t-il ?', 'How far does it commit us?'),
    t(
      'Les coûts, les parts et les points encore ouverts de l’entente.',
      'Costs, shares and the points of the agreement still open.',
    ),
    t('Une page de chiffres', 'One page of figures'),
    QUARTERLY,
    RIVES,
    1.5,
  ),
  said(
    t('Membres', 'Members'),
    INSIDE,
    '2027-06-05',
    t('Restons-nous maîtres chez nous ?', 'Do we remain masters in our own house?'),
    t(
      'Chaque organisation garde son nom, son conseil et ses choix.',
      'Each organisation keeps its name, its board and its choices.',
    ),
    t('Assemblée générale', 'General meeting'),
    YEARLY,
    WORKSHOP,
    2,
  ),
  said(
    t('Les trois autres partenaires', 'The three other partners'),
    INSIDE,
    '2027-02-01',
    t('Savons-nous tous la même chose ?', 'Do we all know the same things?'),
    t('Utilisations, dépenses, besoins et bons coups du mois.', 'Uses, spending, needs and successes of the month.'),
    t('Courriel et dossier commun', 'E-mail and shared folder'),
    MONTHLY,
    RIVES,
    0.5,
  ),
  said(
    t('Partenaires de longue date', 'Long-standing partners'),
    OUTSIDE,
    '2027-03-05',
    t('Comptez-vous encore sur nous ?', 'Do you still rely on us?'),
    t(
      'Ce partage s’ajoute à nos liens ; il ne les remplace pas.',
      'This sharing adds to our ties; it does not replace them.',
    ),
    t('Appel ou visite', 'Call or visit'),
    ONCE,
    SCHOOL,
    3,
  ),
  said(
    t('Bailleurs de fonds', 'Funders'),
    OUTSIDE,
    '2027-04-30',
    t('L’argent sert-il mieux ?', 'Is the money better used?'),
    t('Le coût d’une utilisation, seul et ensemble.', 'The cost of one use, alone and together.'),
    t('Rapport d’étape', 'Progress report'),
    TWICE,
    WORKSHOP,
    2,
  ),
  said(
    t('Voisinage et public', 'Neighbours and public'),
    OUTSIDE,
    '2027-06-12',
    t('Y aura-t-il du bruit ?', 'Will there be noise?'),
    t('L’atelier ferme à 20 h ; venez l’essayer.', 'The workshop closes at 8 p.m.; come and try it.'),
    t('Portes ouvertes', 'Open day'),
    YEARLY,
    ESCALE,
    4,
  ),
];

/** What good communication does when several share. */
const CHECKS: readonly Text[] = [
  t('Nous avons écouté notre propre monde avant d’annoncer.', 'We listened to our own people before announcing.'),
  t('Nous avons écouté les autres partenaires.', 'We listened to the other partners.'),
  t('Ce que chacun attend est dit clairement.', 'What each one expects is said clearly.'),
  t('Ce qui est convenu est écrit, et tous l’ont.', 'What is agreed is written down, and everyone has it.'),
  t('Le message est le même pour tous.', 'The message is the same for everyone.'),
  t('L’apport de chacun est reconnu.', 'Everyone’s contribution is recognised.'),
  t('Les gens savent ce qui change pour eux, et quand.', 'People know what changes for them, and when.'),
];

export const PARTLY = t('En partie', 'Partly');
export const NOT_YET = t('Pas encore', 'Not yet');
const SAID: readonly Text[] = [YES, YES, PARTLY, NOT_YET, YES, PARTLY, YES];

export const checkRows: readonly Given[] = CHECKS.map((point, index) =>
  given({ point }, { answer: SAID[index] ?? NOT_YET }),
);
