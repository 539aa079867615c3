import type { Text } from '../../values/text';
import { choice, given, heading, same, t, table, text } from '../language';
import type { Example } from '../language/define';
import { PARTNER_NUMBERS, partnerHeader } from '../partners';
import type { Point } from './point';
import { themes } from './themes';
import { NEUTRAL, OPINIONS, STRENGTH, WEAKNESS } from './views';

const MARKS: Readonly<Record<string, Text>> = { '+': STRENGTH, '-': WEAKNESS, '=': NEUTRAL };

function exampleOf({ marks, comments }: Point): Record<string, Example> {
  const example: Record<string, Example> = {};
  for (const number of PARTNER_NUMBERS) {
    const opinion = MARKS[marks.charAt(number - 1)];
    const comment = comments[number - 1];
    if (opinion) example[`opinion${number}`] = opinion;
    if (comment) example[`comment${number}`] = comment;
  }
  return example;
}

/** No opinion is asked of these: the cell stays as it is. */
const noOpinion = Object.fromEntries(PARTNER_NUMBERS.map((number) => [`opinion${number}`, '']));

const told = (label: Text, ...comments: Text[]) =>
  given(
    { ...noOpinion, point: label },
    Object.fromEntries(comments.map((comment, index) => [`comment${index + 1}`, comment])),
  );

const risksAndNeeds = [
  told(
    t('Ses risques', 'Its risks'),
    t('Une machine abîmée, un trésorier qui part', 'A damaged machine, a treasurer who leaves'),
    t('Ventes de bois en baisse', 'Falling sales of wood'),
    t('Horaire qui change à chaque session', 'Timetable that changes every term'),
    t('Un jeune sans surveillance près d’une machine', 'A youth unsupervised near a machine'),
  ),
  told(
    t('Ses besoins non comblés', 'Its unmet needs'),
    t('Un planeur, et de quoi le payer', 'A planer, and the means to pay for it'),
    t('Planer le bois récupéré', 'Planing reclaimed wood'),
    t('Un deuxième planeur le jour', 'A second planer in the daytime'),
    t('Un lieu encadré pour bricoler', 'A supervised place to build things'),
  ),
  told(
    t('Qui la représente dans la démarche', 'Who represents it in this process'),
    t('La trésorière', 'The treasurer'),
    t('La coordonnatrice', 'The coordinator'),
    t('Le directeur adjoint', 'The vice-principal'),
    t('L’animatrice en chef', 'The head youth worker'),
  ),
];

const themed = themes.flatMap(({ title, points }) => [
  heading(title),
  ...points.map((point) => given({ point: point.label }, exampleOf(point))),
  given({}),
]);

export const named = (number: number) => t(`Partenaire ${number}`, `Partner ${number}`);

const toFillIn = (number: number) => [
  text(`comment${number}`, named(number), { headerFormula: partnerHeader(number) }),
  choice(`opinion${number}`, t('Force, faiblesse ou neutre', 'Strength, weakness or neutral'), {
    choices: Object.values(OPINIONS),
  }),
];

/** Side by side on a page: the others are below, on the same rows. */
const ON_A_PAGE = 3;
export const FIRST = PARTNER_NUMBERS.slice(0, ON_A_PAGE);
export const OTHERS = PARTNER_NUMBERS.slice(ON_A_PAGE);
/** What a partner says of each point, and whether it is a strength. */
const tableOf = (number: number): string => (number > ON_A_PAGE ? 'others' : 'points');
export const commentsOf = (number: number): string => `${tableOf(number)}.comment${number}`;
export const opinionsOf = (number: number): string => `${tableOf(number)}.opinion${number}`;

/** The points of the portrait, theme by theme, a free row after each; then what each fears and lacks. */
const rows = [...themed, heading(t('Les risques et les besoins', 'Risks and needs')), ...risksAndNeeds];

export const points = table('points', t('Le portrait, point par point', 'The portrait, point by point'), {
  help: t(
    'Quelques mots, puis un avis. Chaque thème finit par une ligne libre ; laissez vide ce qui ne s’applique pas.',
    'A few words, then a view. Each theme ends on a free row; leave blank what does not apply.',
  ),
  given: rows,
  columns: [text('point', same('Point')), ...FIRST.flatMap(toFillIn)],
});

const sameAs = (cell: string): string => `=IF(${cell}="","",${cell})`;

/** The same points; the free rows are named above. */
export const others = table(
  'others',
  t('Le portrait des autres, sur les mêmes points', 'The portrait of the others, on the same points'),
  {
    given: rows.map((row, index) =>
      'heading' in row ? row : { ...row, cells: { point: sameAs(`{points.point.${index + 1}}`), ...row.cells } },
    ),
    columns: [text('point', same('Point')), ...OTHERS.flatMap(toFillIn)],
  },
);

/** Titles and rows without an opinion among the rows of the portrait. */
export const rowsWithoutOpinion = themes.length + 1 + risksAndNeeds.length;

/** The rows of a theme in the table, counted from 1, its free row included. */
export function rowsOfTheme(id: string): { first: number; last: number } {
  let first = 2;
  for (const theme of themes) {
    const last = first + theme.points.length;
    if (theme.id === id) return { first, last };
    first = last + 2;
  }
  throw new Error(`No theme is called ${id}`);
}
