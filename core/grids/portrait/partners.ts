import { chart, count, given, same, t, table, text, unless } from '../language';
import { PARTNER_NUMBERS, PARTNERS } from '../partners';
import { opinionsOf, rowsWithoutOpinion } from './points';

const POINTS_ASKED = `SUMPRODUCT(({points.point}<>"")*1)-${rowsWithoutOpinion}`;

/** The row of a partner counts the column of that partner in the portrait. */
function partnerRow(number: number) {
  const opinions = `{${opinionsOf(number)}}`;
  const unlessNobody = (formula: string): string => unless(`{partners.name.${number}}=""`, formula);
  return given(
    {
      strengths: unlessNobody(`COUNTIF(${opinions},{strength})`),
      weaknesses: unlessNobody(`COUNTIF(${opinions},{weakness})`),
      neutrals: unlessNobody(`COUNTIF(${opinions},{neutral})`),
      left: unlessNobody(`${POINTS_ASKED}-SUMPRODUCT((${opinions}<>"")*1)`),
    },
    [PARTNERS[number - 1]],
  );
}

export const partners = table('partners', t('Le bilan de chacune', 'Where each one stands'), {
  rows: PARTNER_NUMBERS.length,
  given: PARTNER_NUMBERS.map(partnerRow),
  columns: [
    text('name', same('Organisation'), { follows: 'needs!partners.name' }).note(
      'Écrivez ici les noms : les colonnes du portrait les prennent.',
      'Write the names here: the columns of the portrait take them.',
    ),
    count('strengths', t('Forces', 'Strengths')),
    count('weaknesses', t('Faiblesses', 'Weak points')),
    count('neutrals', t('Points neutres', 'Neutral points')),
    count('left', t('Sans avis', 'No view yet')),
  ],
  totals: { label: t('Ensemble', 'All together'), sum: ['strengths', 'weaknesses', 'neutrals', 'left'] },
});

export const balance = chart(
  'bar',
  'balance',
  t('Forces et faiblesses de chacune', 'Strengths and weaknesses of each one'),
  {
    stacked: true,
    categories: 'partners.name',
    series: [
      [t('Forces', 'Strengths'), 'partners.strengths'],
      [t('Faiblesses', 'Weaknesses'), 'partners.weaknesses'],
      [t('Points neutres', 'Neutral points'), 'partners.neutrals'],
    ],
    kind: 'count',
    valueTitle: t('Nombre de points', 'Number of points'),
    rows: 13,
  },
);
