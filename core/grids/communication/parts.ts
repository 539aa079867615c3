import type { Text } from '../../values/text';
import type { Example, Given } from '../language/define';

export const INSIDE: Text = { fr: 'Interne', en: 'Internal' };
export const OUTSIDE: Text = { fr: 'Externe', en: 'External' };

const FREQUENCIES: readonly (readonly [name: Text, times: number])[] = [
  [{ fr: 'Chaque semaine', en: 'Weekly' }, 52],
  [{ fr: 'Chaque mois', en: 'Monthly' }, 12],
  [{ fr: 'Chaque trimestre', en: 'Quarterly' }, 4],
  [{ fr: 'Deux fois par an', en: 'Twice a year' }, 2],
  [{ fr: 'Chaque année', en: 'Yearly' }, 1],
  [{ fr: 'Une seule fois', en: 'Once only' }, 1],
];
const [, MONTHLY, QUARTERLY, TWICE, YEARLY, ONCE] = FREQUENCIES.map(([name]) => name) as readonly Text[];

export const frequencyRows: readonly Given[] = FREQUENCIES.map(([name, times]) => ({
  cells: { name, times: `=${times}` },
}));

export const goals: readonly Readonly<Record<string, Example>>[] = [
  {
    goal: { fr: 'Que chaque équipe sache pourquoi on partage', en: 'Every team knows why we share' },
    message: {
      fr: 'Un planeur à quatre coûte moins cher à chacun, et personne ne perd son atelier.',
      en: 'One planer for four costs each of us less, and no one loses its workshop.',
    },
    sign: { fr: 'Aucune rumeur à la rencontre de mars', en: 'No rumour at the March meeting' },
  },
  {
    goal: { fr: 'Que les quatre parlent d’une même voix', en: 'All four speak with one voice' },
    message: {
      fr: 'Ce qui est décidé ensemble est dit partout de la même façon.',
      en: 'What is decided together is said everywhere in the same way.',
    },
    sign: { fr: 'Le même texte dans les quatre infolettres', en: 'The same text in all four newsletters' },
  },
];

const WORKSHOP: Text = { fr: 'Atelier coopératif', en: 'Workshop co-operative' };
const RIVES: Text = { fr: 'Ressourcerie des Rives', en: 'Rives reuse centre' };
const SCHOOL: Text = { fr: 'École de métiers', en: 'Trade school' };
const ESCALE: Text = { fr: 'Maison de jeunes L’Escale', en: 'L’Escale youth centre' };

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
    { fr: 'Équipes de travail', en: 'Work teams' },
    INSIDE,
    '2027-02-10',
    { fr: 'Vais-je attendre mon tour ?', en: 'Will I have to wait my turn?' },
    { fr: 'Le calendrier est ouvert à tous, 14 jours d’avance.', en: 'The calendar is open to all, 14 days ahead.' },
    { fr: 'Rencontre d’équipe', en: 'Team meeting' },
    QUARTERLY,
    ESCALE,
    1,
  ),
  said(
    { fr: 'Conseils d’administration', en: 'Boards' },
    INSIDE,
    '2027-02-24',
    { fr: 'Combien cela nous engage-t-il ?', en: 'How far does it commit us?' },
    {
      fr: 'Les coûts, les parts et les points encore ouverts de l’entente.',
      en: 'Costs, shares and the points of the agreement still open.',
    },
    { fr: 'Une page de chiffres', en: 'One page of figures' },
    QUARTERLY,
    RIVES,
    1.5,
  ),
  said(
    { fr: 'Membres', en: 'Members' },
    INSIDE,
    '2027-06-05',
    { fr: 'Restons-nous maîtres chez nous ?', en: 'Do we remain masters in our own house?' },
    {
      fr: 'Chaque organisation garde son nom, son conseil et ses choix.',
      en: 'Each organisation keeps its name, its board and its choices.',
    },
    { fr: 'Assemblée générale', en: 'General meeting' },
    YEARLY,
    WORKSHOP,
    2,
  ),
  said(
    { fr: 'Les trois autres partenaires', en: 'The three other partners' },
    INSIDE,
    '2027-02-01',
    { fr: 'Savons-nous tous la même chose ?', en: 'Do we all know the same things?' },
    {
      fr: 'Utilisations, dépenses, besoins et bons coups du mois.',
      en: 'Uses, spending, needs and successes of the month.',
    },
    { fr: 'Courriel et dossier commun', en: 'E-mail and shared folder' },
    MONTHLY,
    RIVES,
    0.5,
  ),
  said(
    { fr: 'Partenaires de longue date', en: 'Long-standing partners' },
    OUTSIDE,
    '2027-03-05',
    { fr: 'Comptez-vous encore sur nous ?', en: 'Do you still rely on us?' },
    {
      fr: 'Ce partage s’ajoute à nos liens ; il ne les remplace pas.',
      en: 'This sharing adds to our ties; it does not replace them.',
    },
    { fr: 'Appel ou visite', en: 'Call or visit' },
    ONCE,
    SCHOOL,
    3,
  ),
  said(
    { fr: 'Bailleurs de fonds', en: 'Funders' },
    OUTSIDE,
    '2027-04-30',
    { fr: 'L’argent sert-il mieux ?', en: 'Is the money better used?' },
    { fr: 'Le coût d’une utilisation, seul et ensemble.', en: 'The cost of one use, alone and together.' },
    { fr: 'Rapport d’étape', en: 'Progress report' },
    TWICE,
    WORKSHOP,
    2,
  ),
  said(
    { fr: 'Voisinage et public', en: 'Neighbours and public' },
    OUTSIDE,
    '2027-06-12',
    { fr: 'Y aura-t-il du bruit ?', en: 'Will there be noise?' },
    { fr: 'L’atelier ferme à 20 h ; venez l’essayer.', en: 'The workshop closes at 8 p.m.; come and try it.' },
    { fr: 'Portes ouvertes', en: 'Open day' },
    YEARLY,
    ESCALE,
    4,
  ),
];

/** What good communication does when several share. */
const CHECKS: readonly Text[] = [
  {
    fr: 'Nous avons écouté notre propre monde avant d’annoncer.',
    en: 'We listened to our own people before announcing.',
  },
  { fr: 'Nous avons écouté les autres partenaires.', en: 'We listened to the other partners.' },
  { fr: 'Ce que chacun attend est dit clairement.', en: 'What each one expects is said clearly.' },
  { fr: 'Ce qui est convenu est écrit, et tous l’ont.', en: 'What is agreed is written down, and everyone has it.' },
  { fr: 'Le message est le même pour tous.', en: 'The message is the same for everyone.' },
  { fr: 'L’apport de chacun est reconnu.', en: 'Everyone’s contribution is recognised.' },
  { fr: 'Les gens savent ce qui change pour eux, et quand.', en: 'People know what changes for them, and when.' },
];
export const YES: Text = { fr: 'Oui', en: 'Yes' };
export const PARTLY: Text = { fr: 'En partie', en: 'Partly' };
export const NOT_YET: Text = { fr: 'Pas encore', en: 'Not yet' };
const SAID: readonly Text[] = [YES, YES, PARTLY, NOT_YET, YES, PARTLY, YES];

export const checkRows: readonly Given[] = CHECKS.map((point, index) => ({
  cells: { point },
  example: { answer: SAID[index] ?? NOT_YET },
}));
