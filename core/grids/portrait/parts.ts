import type { Text } from '../../values/text';
import type { Example, Given } from '../language/define';
import { PARTNER_NUMBERS } from '../needs/parts';
import type { Point } from './point';
import { themes } from './themes';

export const STRENGTH: Text = { fr: 'Force', en: 'Strength' };
export const WEAKNESS: Text = { fr: 'Faiblesse', en: 'Weakness' };
export const NEUTRAL: Text = { fr: 'Neutre', en: 'Neutral' };

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

const told = (label: Text, ...comments: Text[]): Given => ({
  cells: { ...noOpinion, point: label },
  example: Object.fromEntries(comments.map((comment, index) => [`comment${index + 1}`, comment])),
});

const risksAndNeeds: readonly Given[] = [
  told(
    { fr: 'Ses risques', en: 'Its risks' },
    { fr: 'Une machine abîmée, un trésorier qui part', en: 'A damaged machine, a treasurer who leaves' },
    { fr: 'Ventes de bois en baisse', en: 'Falling sales of wood' },
    { fr: 'Horaire qui change à chaque session', en: 'Timetable that changes every term' },
    { fr: 'Un jeune sans surveillance près d’une machine', en: 'A youth unsupervised near a machine' },
  ),
  told(
    { fr: 'Ses besoins non comblés', en: 'Its unmet needs' },
    { fr: 'Un planeur, et de quoi le payer', en: 'A planer, and the means to pay for it' },
    { fr: 'Planer le bois récupéré', en: 'Planing reclaimed wood' },
    { fr: 'Un deuxième planeur le jour', en: 'A second planer in the daytime' },
    { fr: 'Un lieu encadré pour bricoler', en: 'A supervised place to build things' },
  ),
  told(
    { fr: 'Qui la représente dans la démarche', en: 'Who represents it in this process' },
    { fr: 'La trésorière', en: 'The treasurer' },
    { fr: 'La coordonnatrice', en: 'The coordinator' },
    { fr: 'Le directeur adjoint', en: 'The vice-principal' },
    { fr: 'L’animatrice en chef', en: 'The head youth worker' },
  ),
];

const themed: readonly Given[] = themes.flatMap(({ title, points }): Given[] => [
  { heading: title },
  ...points.map((point): Given => ({ cells: { point: point.label }, example: exampleOf(point) })),
  { cells: {} },
]);

/** The points of the portrait, theme by theme, a free row after each; then what each fears and lacks. */
export const portraitRows: readonly Given[] = [
  ...themed,
  { heading: { fr: 'Les risques et les besoins', en: 'Risks and needs' } },
  ...risksAndNeeds,
];

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
