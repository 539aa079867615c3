import type { Text } from '../../values/text';
import {
  NO_TEXT,
  PARTNER,
  prose,
  quantity,
  same,
  saysSame,
  sumByName,
  t,
  table,
  text,
  unless,
  when,
} from '../language';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';
import { SEASON_TO_DATE, untilNow } from './inputs';
import { OVER, QUARTER_NAMES, QUARTERS } from './words';

export const PARTNER_ROWS = 8;

const startOf = (quarter: number): string => `EDATE({yearFrom},${(quarter - 1) * 3})`;
/** In the whole guide: what the log holds of a quarter that is over; a log without a use says nothing. */
const fromLog = (quarter: number): string =>
  unless(
    ['LEN({name})=0', 'N({yearFrom})=0', `${OVER}<${quarter}`, 'COUNT({log!log.uses})=0'],
    sumByName(
      '{log!log.partner}',
      '{name}',
      '{log!log.uses}',
      saysSame('{log!log.resource}', '{resource}'),
      'ISNUMBER({log!log.date})',
      `({log!log.date}>=${startOf(quarter)})`,
      `({log!log.date}<${startOf(quarter + 1)})`,
    ),
  );

/** As they are shown: who adds them up, or shares by them, finds what the sheet finds. */
const inHundredths = (uses: string): string => `ROUND(${uses},2)`;

const typedUntilNow = QUARTERS.map((quarter) => `(${OVER}>=${quarter})*COUNT({q${quarter}})`).join('+');
const uses = (name: Text, planned: number, q1: number) => ({ name, planned, q1 });

export const usesTable = table('uses', t('Les utilisations de chacun', 'The uses of each'), {
  rows: PARTNER_ROWS,
  columns: [
    text('name', PARTNER, { follows: 'split!partners.name' }),
    quantity('planned', t('Prévues, année', 'Planned, year'), { decimals: 1, follows: 'split!partners.uses' }),
    ...QUARTERS.map((quarter, index) =>
      quantity(`q${quarter}`, QUARTER_NAMES[index] ?? NO_TEXT, { decimals: 1, most: 4, follows: fromLog(quarter) }),
    ),
    quantity('toDate', t('À ce jour', 'To date'), {
      decimals: 1,
      most: 4,
      formula: when(
        ['LEN({name})>0', `${typedUntilNow}>0`],
        untilNow((quarter) => `N({q${quarter}})`),
      ),
    }).note(
      'Vide : rien n’est encore inscrit pour ce partenaire, qui compte alors pour son usage prévu, dans les écarts comme dans la projection ; s’il ne s’est pas servi de la ressource, inscrivez 0.',
      'Blank: nothing is entered yet for this partner, who then counts for the use planned, in the gaps as in the projection; if it did not use the resource, enter 0.',
    ),
    quantity('plannedToDate', t('Prévues à ce jour', 'Planned to date'), {
      decimals: 2,
      formula: when(['LEN({name})>0', 'ISNUMBER({planned})'], inHundredths(`{planned}*${SEASON_TO_DATE}`)),
    }),
    quantity('projected', same('Projection'), {
      decimals: 2,
      formula: when(
        ['LEN({name})>0', 'COUNT({planned},{toDate})>0'],
        inHundredths(
          `IF(ISNUMBER({toDate}),IF(AND({restBy}={atThisPace},${SEASON_TO_DATE}>0),{toDate}/MAX(${SEASON_TO_DATE},0.0001),{toDate}+N({planned})*(1-${SEASON_TO_DATE})),{planned})`,
        ),
      ),
    }).note(
      'À ce jour, puis l’usage prévu des trimestres qui restent ; ou tout l’usage au rythme à ce jour.',
      'To date, then the use planned for the quarters left; or all use at the pace to date.',
    ),
  ],
  examples: [uses(WORKSHOP, 16, 3), uses(RIVES, 10, 2), uses(SCHOOL, 8, 1), uses(ESCALE, 6, 1)],
  totals: { sum: ['planned', 'q1', 'q2', 'q3', 'q4', 'toDate', 'plannedToDate', 'projected'] },
});

export const reading = prose('reading', t('Lire les écarts', 'Reading the gaps'), [
  t(
    'Écart = réel − budget. Dû à l’usage (volume) : on s’est servi de la ressource plus ou moins que prévu, au prix prévu.',
    'Gap = actual − budget. Due to use (volume): the resource was used more or less than planned, at the planned price.',
  ),
  t(
    'Dû au prix : on a payé plus ou moins que prévu pour ce même usage. C’est là qu’on cherche : un fournisseur, un gaspillage, un imprévu.',
    'Due to price: more or less was paid than planned for that same use. That is where to look: a supplier, waste, something unforeseen.',
  ),
  t(
    'L’acompte proposé est ce qui reste à chacun, divisé par les trimestres qui restent. Décidez ensemble s’il change, et notez-le.',
    'The instalment proposed is what is left for each, divided by the quarters left. Decide together whether it changes, and write it down.',
  ),
]);
