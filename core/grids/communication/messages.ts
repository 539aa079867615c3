import type { Text } from '../../values/text';
import { choice, countByName, date, quantity, same, sumByName, t, table, text, unless } from '../language';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';
import { FREQUENCIES, INSIDE, OUTSIDE } from './goals';

const [, MONTHLY, QUARTERLY, TWICE, YEARLY, ONCE] = FREQUENCIES.map(([name]) => name) as readonly Text[];

export const plan = table('plan', t('Le plan, auditoire par auditoire', 'The plan, audience by audience'), {
  help: t(
    'À l’interne d’abord : équipe, membres, conseil, bénévoles, autres partenaires. À l’externe ensuite : partenaires de longue date, bailleurs de fonds, clientèle, médias, voisinage.',
    'Inside first: team, members, board, volunteers, other partners. Then outside: long-standing partners, funders, customers, media, neighbours.',
  ),
  rows: 15,
  columns: [
    text('audience', t('Auditoire', 'Audience')),
    choice('side', t('Volet', 'Side'), { choices: [INSIDE, OUTSIDE] }),
    date('next', t('Prochaine date', 'Next date')),
    text('concern', t('Ce qui le préoccupe', 'What worries it')).note(
      'L’acceptabilité se joue ici : répondez à ce qui inquiète vraiment.',
      'Acceptance is at stake here: answer what really worries people.',
    ),
    text('message', same('Message')),
    text('means', t('Moyen', 'Means')),
    choice('frequency', t('Fréquence', 'Frequency'), { choicesFrom: 'frequencies.name' }),
    text('responsible', t('Responsable', 'Responsible')),
    quantity('hours', t('Heures, chaque fois', 'Hours, each time'), { decimals: 1 }),
    quantity('yearly', t('Heures par an', 'Hours a year'), {
      decimals: 1,
      formula: unless(
        ['{hours}=""', '{frequency}=""'],
        `IF(${countByName('{frequencies.name}', '{frequency}')}=0,{astray},{hours}*${sumByName('{frequencies.name}', '{frequency}', '{frequencies.times}')})`,
      ),
    }),
  ],
  examples: [
    [
      t('Équipes de travail', 'Work teams'),
      INSIDE,
      '2025-08-10',
      t('Vais-je attendre mon tour ?', 'Will I have to wait my turn?'),
      t('Le calendrier est ouvert à tous, 14 jours d’avance.', 'The calendar is open to all, 14 days ahead.'),
      t('Rencontre d’équipe', 'Team meeting'),
      QUARTERLY,
      ESCALE,
      1,
    ],
    [
      t('Conseils d’administration', 'Boards'),
      INSIDE,
      '2025-08-24',
      t('Combien cela nous engage-t-il ?', 'How far does it commit us?'),
      t(
        'Les coûts, les parts et les points encore ouverts de l’entente.',
        'Costs, shares and the points of the agreement still open.',
      ),
      t('Une page de chiffres', 'One page of figures'),
      QUARTERLY,
      RIVES,
      1.5,
    ],
    [
      t('Membres', 'Members'),
      INSIDE,
      '2025-12-05',
      t('Restons-nous maîtres chez nous ?', 'Do we remain masters in our own house?'),
      t(
        'Chaque organisation garde son nom, son conseil et ses choix.',
        'Each organisation keeps its name, its board and its choices.',
      ),
      t('Assemblée générale', 'General meeting'),
      YEARLY,
      WORKSHOP,
      2,
    ],
    [
      t('Les trois autres partenaires', 'The three other partners'),
      INSIDE,
      '2025-08-01',
      t('Savons-nous tous la même chose ?', 'Do we all know the same things?'),
      t('Utilisations, dépenses, besoins et bons coups du mois.', 'Uses, spending, needs and successes of the month.'),
      t('Courriel et dossier commun', 'E-mail and shared folder'),
      MONTHLY,
      RIVES,
      0.5,
    ],
    [
      t('Partenaires de longue date', 'Long-standing partners'),
      OUTSIDE,
      '2025-09-05',
      t('Comptez-vous encore sur nous ?', 'Do you still rely on us?'),
      t(
        'Ce partage s’ajoute à nos liens ; il ne les remplace pas.',
        'This sharing adds to our ties; it does not replace them.',
      ),
      t('Appel ou visite', 'Call or visit'),
      ONCE,
      SCHOOL,
      3,
    ],
    [
      t('Bailleurs de fonds', 'Funders'),
      OUTSIDE,
      '2025-10-30',
      t('L’argent sert-il mieux ?', 'Is the money better used?'),
      t('Le coût d’une utilisation, seul et ensemble.', 'The cost of one use, alone and together.'),
      t('Rapport d’étape', 'Progress report'),
      TWICE,
      WORKSHOP,
      2,
    ],
    [
      t('Voisinage et public', 'Neighbours and public'),
      OUTSIDE,
      '2025-12-12',
      t('Y aura-t-il du bruit ?', 'Will there be noise?'),
      t('L’atelier ferme à 20 h ; venez l’essayer.', 'The workshop closes at 8 p.m.; come and try it.'),
      t('Portes ouvertes', 'Open day'),
      YEARLY,
      ESCALE,
      4,
    ],
  ],
  totals: { sum: ['yearly'] },
});
