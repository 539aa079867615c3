import type { Text } from '../../values/text';
import { count, heading, share, t, table, text, unless } from '../language';
import { partnerHeader } from '../partners';
import { FIRST, named, OTHERS, opinionsOf, rowsOfTheme } from './points';
import { themes } from './themes';
import type { Opinion } from './views';

type Numbers = typeof FIRST;

/** How many points of a theme a partner finds a strength, a weakness…, and what share of its opinions they are. */
function themeRow(id: string, title: Text, opinion: Opinion, numbers: Numbers) {
  const { first, last } = rowsOfTheme(id);
  const cells: Record<string, string | Text> = { theme: title };
  for (const number of numbers) {
    const column = opinionsOf(number);
    const opinions = `{${column}.${first}}:{${column}.${last}}`;
    const views = `SUMPRODUCT((${opinions}<>"")*1)`;
    cells[`count${number}`] = unless(`${views}=0`, `COUNTIF(${opinions},{${opinion}})`);
    cells[`share${number}`] = unless(`${views}=0`, `COUNTIF(${opinions},{${opinion}})/${views}`);
  }
  return { cells };
}

const themeRows = (title: Text, opinion: Opinion, numbers: Numbers) => [
  heading(title),
  ...themes.map((theme) => themeRow(theme.id, theme.title, opinion, numbers)),
];

const counted = (number: number) => [
  count(`count${number}`, named(number), { headerFormula: partnerHeader(number) }),
  share(`share${number}`, t('Part de ses avis', 'Share of its views'), { decimals: 0 }),
];

const byTheme = (id: string, title: Text, numbers: Numbers, help?: Text) =>
  table(id, title, {
    ...(help && { help }),
    given: [
      ...themeRows(t('Forces', 'Strengths'), 'strength', numbers),
      ...themeRows(t('Faiblesses', 'Weaknesses'), 'weakness', numbers),
      ...themeRows(t('Points neutres', 'Neutral points'), 'neutral', numbers),
    ],
    columns: [text('theme', t('Thème', 'Theme')), ...numbers.flatMap(counted)],
  });

export const themeCounts = byTheme(
  'byTheme',
  t('Le compte par thème', 'Count by theme'),
  FIRST,
  t(
    'Là où l’une est forte et l’autre faible se trouve souvent ce qu’il vaut la peine de partager.',
    'Where one is strong and another weak is often what is worth sharing.',
  ),
);
export const othersCounts = byTheme(
  'byThemeOthers',
  t('Le compte par thème, pour les autres', 'Count by theme, for the others'),
  OTHERS,
);
