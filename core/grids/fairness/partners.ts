import type { Text } from '../../values/text';
import { given, money, PARTNER, quantity, t, table, text, unless } from '../language';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';
import { METHODS, type Method } from './methods';

/** Partners are told by letters in the names of groups: « A+C ». */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'];

/** Nothing is computed until every group has a cost. */
const ready = (formula: string): string =>
  unless(['{count.groups.value}=0', '{count.known.value}<>{count.groups.value}'], formula);

const GAME = '{groups.group},{groups.used}';
/** To the cent, as they would be paid; « who would leave » allows for it. */
const inWholeCents = (formula: string): string => ready(`IFERROR(MUTU.ARRONDIRPARTS(${formula}),{none})`);
const game = (id: string): string => inWholeCents(`MUTU.${id}(${GAME},{partners.letter})`);

const FORMULAS: Readonly<Record<string, string>> = {
  proportional: ready('IFERROR(MUTU.PARTAGE({count.total.value},{partners.alone?}),{none})'),
  equalSavings: inWholeCents('MUTU.ECONOMIESEGALES({count.total.value},{partners.alone?})'),
  separable: game('SCRB'),
  tau: game('TAU'),
  nucleolus: game('NUCLEOLE'),
  shapley: game('SHAPLEY'),
  steps: ready(
    'IF(ABS(MAX({partners.alone})-{count.total.value})>0.005,{notHere},IFERROR(MUTU.ARRONDIRPARTS(MUTU.PALIERS({partners.alone?})),{none}))',
  ),
};

const methodColumn = ({ key, name }: Method) => {
  const spill = FORMULAS[key];
  return money(key, name, spill ? { spill } : { follows: 'split!partners.due' });
};

/** The name, the uses and the share agreed. */
const STORY: readonly (readonly [Text, number, number])[] = [
  [WORKSHOP, 16, 1270.8],
  [RIVES, 10, 785.5],
  [SCHOOL, 8, 710.4],
  [ESCALE, 6, 635.3],
];

const partnerRow = (letter: string, index: number) =>
  given({ letter: unless('{name}=""', `"${letter}"`), alone: `={groups.used.${2 ** index}}` }, STORY[index]);

const sumOf = (key: string) => [key, unless(`COUNT({partners.${key}})=0`, `SUM({partners.${key}})`)] as const;
const SUMMED = ['uses', 'alone', ...METHODS.map(({ key }) => key)];

export const methodsTable = table(
  'partners',
  t('Ce que paierait chacun, selon la méthode', 'What each would pay, by method'),
  {
    given: LETTERS.map(partnerRow),
    columns: [
      text('name', PARTNER, { follows: 'split!partners.name' }),
      text('letter', t('Lettre', 'Letter')),
      quantity('uses', t('Utilisations par an', 'Uses a year'), { follows: 'split!partners.uses' }),
      money('alone', t('Coût seul', 'Cost alone')),
      ...METHODS.map(methodColumn),
    ],
    totals: { cells: Object.fromEntries(SUMMED.map(sumOf)) },
  },
);
