import { choice, date, given, inputs, share, t, table, text, unless } from '../language';
import { PLANER } from '../log/words';
import { AS_BUDGETED, AT_THIS_PACE, OVER, QUARTER_NAMES, QUARTERS } from './words';

export const budgetInputs = inputs('inputs', t('L’année et où l’on en est', 'The year and where it stands'), [
  date('yearFrom', t('Début de l’année', 'Start of the year'), {
    name: t('budget_debut', 'budget_from'),
    example: '2027-01-01',
  }).note(
    'Le premier jour du premier trimestre ; les quatre trimestres suivent, de trois mois en trois mois.',
    'The first day of the first quarter; the four quarters follow, three months after three months.',
  ),
  choice('lastQuarter', t('Dernier trimestre terminé', 'Last quarter that is over'), {
    choices: QUARTER_NAMES,
    name: t('budget_trimestre', 'budget_quarter'),
    example: QUARTER_NAMES[0],
  }).note(
    'Les colonnes « à ce jour » s’arrêtent à la fin de ce trimestre. Vide : l’année n’a pas commencé, et la projection est le budget.',
    'The “to date” columns stop at the end of that quarter. Blank: the year has not begun, and the projection is the budget.',
  ),
  choice('restBy', t('Le reste de l’année', 'The rest of the year'), {
    choices: [AS_BUDGETED, AT_THIS_PACE],
    name: t('budget_reste', 'budget_rest'),
    example: AS_BUDGETED,
  }).note(
    'Comme au budget, ou vide : le budget des trimestres qui restent, tel quel. Au rythme à ce jour : ce même budget, multiplié par le réel à ce jour et divisé par le budget à ce jour.',
    'As budgeted, or blank: the budget of the quarters left, as it is. At the pace to date: that same budget, multiplied by actual to date and divided by budget to date.',
  ),
  text('resource', t('Ressource suivie au journal', 'Resource followed in the log'), {
    name: t('budget_ressource', 'budget_resource'),
    follows: 'log!resources.name',
    example: PLANER,
  }).note(
    'Dans le dossier complet, ses utilisations viennent de la feuille des réservations et utilisations.',
    'In the complete file, its uses come from the sheet of bookings and use.',
  ),
]);

/** Of the uses of the year, the part that each quarter has. */
export const season = table('season', t('La saison : l’usage prévu de chaque trimestre', 'The season: planned use'), {
  columns: [
    text('label', t('De l’année', 'Of the year')),
    ...QUARTER_NAMES.map((name, index) => share(`q${QUARTERS[index] ?? 1}`, name, { decimals: 0 })),
    share('total', t('En tout', 'In all'), {
      decimals: 0,
      formula: unless('COUNT({q1},{q2},{q3},{q4})=0', 'SUM({q1},{q2},{q3},{q4})'),
    }).note(
      'Doit faire 100 %. Sans rien, chaque trimestre compte pour un quart.',
      'Must make 100%. With nothing, each quarter counts for one fourth.',
    ),
  ],
  given: [given({ label: t('Part de l’usage', 'Part of use') }, { q1: 0.2, q2: 0.3, q3: 0.2, q4: 0.3 })],
});

const ALL_SEASONS = '{season.q1.1:season.q4.1}';
export const seasonOf = (quarter: number): string => `IF(COUNT(${ALL_SEASONS})=0,1/4,N({season.q${quarter}.1}))`;

/** Of the quarters that are over. */
export const untilNow = (of: (quarter: number) => string): string =>
  QUARTERS.map((quarter) => `(${OVER}>=${quarter})*${of(quarter)}`).join('+');
export const SEASON_TO_DATE = `(${untilNow(seasonOf)})`;
