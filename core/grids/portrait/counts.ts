import type { Text } from '../../values/text';
import { count, heading, share, t, table, text, unless } from '../language';
import { PARTNER_NUMBERS, partnerHeader } from '../partners';
import { named, rowsOfTheme } from './points';
import { themes } from './themes';
import type { Opinion } from './views';

/** How many points of a theme a partner finds a strength, a weakness…, and what share of its opinions they are. */
function themeRow(id: string, title: Text, opinion: Opinion) {
  const { first, last } = rowsOfTheme(id);
  const cells: Record<string, string | Text> = { theme: title };
  for (const number of PARTNER_NUMBERS) {
    const opinions = `{points.opinion${number}.${first}}:{points.opinion${number}.${last}}`;
    const views = `SUMPRODUCT((${opinions}<>"")*1)`;
    cells[`count${number}`] = unless(`${views}=0`, `COUNTIF(${opinions},{${opinion}})`);
    cells[`share${number}`] = unless(`${views}=0`, `COUNTIF(${opinions},{${opinion}})/${views}`);
  }
  return { cells };
}

const themeRows = (title: Text, opinion: Opinion) => [
  heading(title),
  ...themes.map((theme) => themeRow(theme.id, theme.title, opinion)),
];

const byTheme = [
  ...themeRows(t('Forces', 'Strengths'), 'strength'),
  ...themeRows(t('Faiblesses', 'Weaknesses'), 'weakness'),
  ...themeRows(t('Points neutres', 'Neutral points'), 'neutral'),
];

const counted = (number: number) => [
  count(`count${number}`, named(number), { headerFormula: partnerHeader(number) }),
  share(`share${number}`, t('Part de ses avis', 'Share of its views'), { decimals: 0 }),
];

export const themeCounts = table('byTheme', t('Le compte par thème', 'Count by theme'), {
  help: t(
    'Là où l’une est forte et l’autre faible se trouve souvent ce qu’il vaut la peine de partager.',
    'Where one is strong and another weak is often what is worth sharing.',
  ),
  given: byTheme,
  columns: [text('theme', t('Thème', 'Theme')), ...PARTNER_NUMBERS.flatMap(counted)],
});
