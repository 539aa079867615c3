import { lines, money, quantity, t, table, text, total, unless, when } from '../language';

export const hourlyRate = lines('rate', t('Une heure de coordination', 'An hour of coordination'), {
  columns: [money('amount')],
  lines: [
    total('hour', t('Coût d’une heure utile', 'Cost of a useful hour'), [
      when(
        '{salary}>0',
        'IF({paidHours}>{nonProductiveHours},{salary}*(1+{charges})/({paidHours}-{nonProductiveHours}),{waiting})',
        0,
      ),
    ]).note(
      'Salaire et charges, divisés par les heures qui servent vraiment le partage.',
      'Salary and charges, divided by the hours that really serve the sharing.',
    ),
  ],
});

/** Hours of work whose price nobody knows. */
export const NO_SALARY = 'AND(SUM({work.hours})>0,{salary}="")';

export const work = table('work', t('Le travail de coordination et de gestion', 'The work of coordinating'), {
  rows: 6,
  columns: [
    text('task', t('Tâche', 'Task')),
    quantity('hours', t('Heures par an', 'Hours a year'), { decimals: 1 }),
    money('cost', t('Coût', 'Cost'), {
      formula: unless('{hours}=""', `IF(${NO_SALARY},{waiting},ROUND({hours}*{rate.hour.amount},2))`),
    }),
  ],
  examples: [
    [t('Rencontres et concertation', 'Meetings and consultation'), 6],
    [t('Horaires et réservations', 'Timetable and bookings'), 8],
    [t('Comptes et rapports', 'Accounts and reports'), 4],
    [t('Suivi de l’entente', 'Following up the agreement'), 2],
  ],
  totals: { sum: ['hours', 'cost'] },
});
