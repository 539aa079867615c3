import type { Text } from '../../values/text';
import { choice, given, money, NO_TEXT, t, table, text, when } from '../language';
import type { Example } from '../language/define';
import { seasonOf } from './inputs';
import { BY_USE, EVENLY, NATURE, QUARTER_NAMES, QUARTERS } from './words';

/** As many as in the list of costs. */
export const ROWS = 24;

const COORDINATION = t('Coordination et gestion', 'Coordination and management');

const IN_ONE_QUARTER = `OR(${QUARTERS.map((quarter) => `{spread}={quarter${quarter}}`).join()})`;
const IS_BY_USE = 'OR({spread}={byUse},AND(LEN({spread})=0,{nature}={variable}))';

/** Of a year, from its start to the end of a quarter: as use goes, or by fourths. To the cent. */
function untilEndOf(quarter: number): string {
  const season = QUARTERS.filter((one) => one <= quarter).map(seasonOf);
  return quarter === 0 ? '0' : `ROUND({year}*IF(${IS_BY_USE},${season.join('+')},${quarter}/4),2)`;
}

/** All of it in one quarter; otherwise what its end adds, so that quarters make the year, to the cent. */
const ofQuarter = (quarter: number): string =>
  when(
    ['ISNUMBER({year})', 'LEN({nature})>0'],
    `IF(${IN_ONE_QUARTER},IF({spread}={quarter${quarter}},{year},0),ROUND(${untilEndOf(quarter)}-${untilEndOf(quarter - 1)},2))`,
  );

const cost = (label: Text, nature: Text, year: number, spread?: Text): Readonly<Record<string, Example>> => ({
  label,
  nature,
  year,
  ...(spread && { spread }),
});

/** The actual costs of the first row. */
const PAID_FIRST = '{actuals.q1.1:actuals.q4.1}';

/** The list of costs of the planer: 1 300 $ fixed, 1 502 $ variable, and 600 $ of coordination above. */
const COSTS = [
  cost(t('Affûtage des couteaux', 'Sharpening the knives'), NATURE.variable, 100),
  cost(t('Remplacement du planeur', 'Replacing the planer'), NATURE.fixed, 500),
  cost(t('Mise au point', 'Tune-up'), NATURE.variable, 2, QUARTER_NAMES[3]),
  cost(t('Préparation, rangement, vérification', 'Preparing, putting away, checking'), NATURE.variable, 1200),
  cost(t('Réservation et facture', 'Booking and invoice'), NATURE.variable, 200),
  cost(t('Étude de faisabilité', 'Feasibility study'), NATURE.fixed, 50),
  cost(t('Concertation de départ', 'First consultation'), NATURE.fixed, 20),
  cost(t('Implantation et formation', 'Set-up and training'), NATURE.fixed, 30),
  cost(t('Assurance', 'Insurance'), NATURE.fixed, 350, QUARTER_NAMES[0]),
  cost(t('Remisage', 'Storage'), NATURE.fixed, 300),
  cost(t('Énergie', 'Energy'), NATURE.fixed, 150),
  cost(t('Surveillance', 'Supervision'), NATURE.fixed, 300),
  cost(t('Aide de la municipalité', 'Municipal grant'), NATURE.fixed, -400, QUARTER_NAMES[1]),
] as const;

export const plan = table('plan', t('Le budget, ligne par ligne', 'The budget, line by line'), {
  rows: ROWS,
  columns: [
    text('label', t('Coût', 'Cost'), { follows: 'costs!posts.label', isFree: true }),
    choice('nature', t('Fixe ou variable', 'Fixed or variable'), {
      choices: [NATURE.fixed, NATURE.variable],
      follows: 'costs!posts.part',
      isFree: true,
    }).note(
      'Fixe : court avec le calendrier. Variable : suit l’usage. Comme dans la liste des coûts.',
      'Fixed: runs with the calendar. Variable: follows use. As in the list of costs.',
    ),
    choice('spread', t('Réparti', 'Spread'), { choices: [EVENLY, BY_USE, ...QUARTER_NAMES] }).note(
      'Égal : un quart par trimestre. Usage : comme la saison. Un trimestre : tout d’un coup, comme une prime d’assurance. Vide : usage pour un coût variable, égal pour un coût fixe.',
      'Even: one fourth a quarter. Use: as the season goes. A quarter: all at once, like an insurance premium. Blank: use for a variable cost, even for a fixed one.',
    ),
    money('year', t('Année', 'Year'), { min: -1, follows: 'costs!posts.yearly' }).note(
      'Une subvention s’écrit en négatif.',
      'A grant is entered as a negative amount.',
    ),
    ...QUARTERS.map((quarter, index) =>
      money(`q${quarter}`, QUARTER_NAMES[index] ?? NO_TEXT, { formula: ofQuarter(quarter) }),
    ),
    text('check', t('À préciser', 'To complete'), {
      formula: when(
        ['LEN({label}&{nature}&{spread}&{year})>0', 'LEN({q1})=0'],
        'IF(LEN({nature})=0,{askNature},{askYear})',
      ),
    }).note(
      'Une ligne sans nature ou sans montant n’est pas comptée.',
      'A row without a kind or an amount is not counted.',
    ),
  ],
  given: [
    given(
      // The grid names this row itself: until something is typed in it, nothing is missing.
      {
        label: COORDINATION,
        nature: NATURE.coordination,
        check: when([`LEN({spread})+COUNT(${PAID_FIRST})>0`, 'LEN({q1})=0'], '{askYear}'),
      },
      { year: 600, spread: EVENLY },
    ),
  ],
  examples: COSTS,
  totals: { sum: ['year', 'q1', 'q2', 'q3', 'q4'] },
});

const [LISTED, PLANNED] = ['{costs!pools.total.native}', '{pools.total.year}'];
/** In the whole guide, rows follow those of the list one by one: one inserted there has none here. */
export const TELLING_OF_LIST = `IF(COUNT(${LISTED},${PLANNED})=2,IF(ABS(N(${LISTED})-N(${PLANNED}))>0.005,{otherThanList},""),"")`;

export const planWords = {
  askNature: t('Nature ?', 'Kind?'),
  askYear: t('Montant ?', 'Amount?'),
  otherThanList: t(
    '« Liste des coûts » et ce budget n’ont pas le même total pour l’année : une ligne insérée là-bas manque ici, ou un montant a été changé ici. Une ligne qui manque s’ajoute dans une ligne libre.',
    '“List of costs” and this budget do not have the same total for the year: a row inserted there is missing here, or an amount was changed here. A row that is missing can be added in a free row.',
  ),
};

/** The same row in another table: its name and its nature. */
export const sameRow = (row: number) => ({
  label: when(`LEN({plan.label.${row}})>0`, `{plan.label.${row}}`),
  nature: when(`LEN({plan.nature.${row}})>0`, `{plan.nature.${row}}`),
});

export const SAME_COLUMNS = [text('label', t('Coût', 'Cost')), text('nature', t('Nature', 'Kind'))] as const;
