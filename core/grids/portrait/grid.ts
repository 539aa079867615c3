import type { Text } from '../../values/text';
import { type Column, defineTemplate, type Given } from '../language/define';
import { PARTNER_NUMBERS, partnerHeader, STORY_PARTNERS } from '../needs/parts';
import { NEUTRAL, portraitRows, rowsOfTheme, rowsWithoutOpinion, STRENGTH, WEAKNESS } from './parts';
import { themes } from './themes';

const OPINIONS = { strength: STRENGTH, weakness: WEAKNESS, neutral: NEUTRAL };
type Opinion = keyof typeof OPINIONS;

const WHOLE: Text = { fr: 'Toute l’organisation', en: 'Whole organisation' };
const ONE_PART: Text = { fr: 'Un seul volet', en: 'One part only' };

const named = (number: number): Pick<Column, 'label' | 'headerFormula'> => ({
  label: { fr: `Partenaire ${number}`, en: `Partner ${number}` },
  headerFormula: partnerHeader(number),
});

const toFillIn = (number: number): [string, Column][] => [
  [`comment${number}`, { kind: 'text', ...named(number) }],
  [
    `opinion${number}`,
    {
      kind: 'choice',
      choices: [STRENGTH, WEAKNESS, NEUTRAL],
      label: { fr: 'Force, faiblesse ou neutre', en: 'Strength, weakness or neutral' },
    },
  ],
];

const POINTS_ASKED = `SUMPRODUCT(({points.point}<>"")*1)-${rowsWithoutOpinion}`;

/** The row of a partner counts the column of that partner in the portrait. */
function partnerRow(number: number): Given {
  const opinions = `{points.opinion${number}}`;
  const unlessNobody = (formula: string): string => `=IF({partners.name.${number}}="","",${formula})`;
  const name = STORY_PARTNERS[number - 1];
  return {
    cells: {
      strengths: unlessNobody(`COUNTIF(${opinions},{strength})`),
      weaknesses: unlessNobody(`COUNTIF(${opinions},{weakness})`),
      neutrals: unlessNobody(`COUNTIF(${opinions},{neutral})`),
      left: unlessNobody(`${POINTS_ASKED}-SUMPRODUCT((${opinions}<>"")*1)`),
    },
    ...(name && { example: { name } }),
  };
}

/** How many points of a theme a partner finds a strength, a weakness…, and what share of its opinions they are. */
function themeRow(id: string, title: Text, opinion: Opinion): Given {
  const { first, last } = rowsOfTheme(id);
  const cells: Record<string, string | Text> = { theme: title };
  for (const number of PARTNER_NUMBERS) {
    const opinions = `{points.opinion${number}.${first}}:{points.opinion${number}.${last}}`;
    const given = `SUMPRODUCT((${opinions}<>"")*1)`;
    cells[`count${number}`] = `=IF(${given}=0,"",COUNTIF(${opinions},{${opinion}}))`;
    cells[`share${number}`] = `=IF(${given}=0,"",COUNTIF(${opinions},{${opinion}})/${given})`;
  }
  return { cells };
}

const themeRows = (heading: Text, opinion: Opinion): Given[] => [
  { heading },
  ...themes.map(({ id, title }) => themeRow(id, title, opinion)),
];
const byTheme: readonly Given[] = [
  ...themeRows({ fr: 'Forces', en: 'Strengths' }, 'strength'),
  ...themeRows({ fr: 'Faiblesses', en: 'Weaknesses' }, 'weakness'),
  ...themeRows({ fr: 'Points neutres', en: 'Neutral points' }, 'neutral'),
];

const counted = (number: number): [string, Column][] => [
  [`count${number}`, { kind: 'count', ...named(number) }],
  [`share${number}`, { kind: 'share', decimals: 0, label: { fr: 'Part de ses avis', en: 'Share of its views' } }],
];

const perPartner = (columns: (number: number) => [string, Column][]): Record<string, Column> => {
  const all: Record<string, Column> = {};
  for (const number of PARTNER_NUMBERS) for (const [key, column] of columns(number)) all[key] = column;
  return all;
};

export const portrait = defineTemplate({
  id: 'portrait',
  step: 'reflection',
  order: 2,
  sheet: { fr: 'Portrait de l’organisation', en: 'Organisation portrait' },
  title: { fr: 'Se connaître, et connaître les autres', en: 'Knowing ourselves, and the others' },
  purpose: {
    fr: 'Décrire chaque organisation sur les mêmes points et dire, pour chacun, si c’est une force, une faiblesse ou un point neutre. Chacune remplit ses colonnes ; on se les présente ensuite. Même de vieux voisins y apprennent quelque chose.',
    en: 'Describe each organisation on the same points and say, for each, whether it is a strength, a weakness or neutral. Each one fills in its own columns, then presents them to the others. Even old neighbours learn something.',
  },
  tracks: [205, 124, 104, 124, 104, 124, 104, 124, 104, 124, 104, 124, 104],
  bands: [
    [
      {
        track: 0,
        blocks: [
          {
            type: 'inputs',
            id: 'scope',
            title: { fr: 'L’étendue du portrait', en: 'Scope of the portrait' },
            inputs: {
              extent: {
                kind: 'choice',
                choices: [WHOLE, ONE_PART],
                label: { fr: 'Le portrait porte sur', en: 'The portrait is of' },
                name: { fr: 'etendue_portrait', en: 'portrait_scope' },
                note: {
                  fr: 'Si le partage ne touche qu’une activité, le portrait peut s’en tenir à elle.',
                  en: 'If sharing concerns one activity only, the portrait may keep to it.',
                },
                example: WHOLE,
              },
              part: {
                kind: 'text',
                label: { fr: 'Si un seul volet, lequel', en: 'If one part, which' },
                name: { fr: 'volet_portrait', en: 'portrait_part' },
              },
            },
          },
          {
            type: 'table',
            id: 'partners',
            title: { fr: 'Le bilan de chacune', en: 'Where each one stands' },
            rows: PARTNER_NUMBERS.length,
            given: PARTNER_NUMBERS.map(partnerRow),
            columns: {
              name: {
                kind: 'text',
                label: { fr: 'Organisation', en: 'Organisation', same: true },
                follows: 'needs!partners.name',
                note: {
                  fr: 'Écrivez ici les noms : les colonnes du portrait les prennent.',
                  en: 'Write the names here: the columns of the portrait take them.',
                },
              },
              strengths: { kind: 'count', label: { fr: 'Forces', en: 'Strengths' } },
              weaknesses: { kind: 'count', label: { fr: 'Faiblesses', en: 'Weak points' } },
              neutrals: { kind: 'count', label: { fr: 'Points neutres', en: 'Neutral points' } },
              left: { kind: 'count', label: { fr: 'Sans avis', en: 'No view yet' } },
            },
            examples: [],
            totals: {
              label: { fr: 'Ensemble', en: 'All together' },
              cells: {
                strengths: '=SUM({partners.strengths})',
                weaknesses: '=SUM({partners.weaknesses})',
                neutrals: '=SUM({partners.neutrals})',
                left: '=SUM({partners.left})',
              },
            },
          },
        ],
      },
      {
        track: 6,
        blocks: [
          {
            type: 'chart',
            id: 'balance',
            chart: 'bar',
            stacked: true,
            title: { fr: 'Forces et faiblesses de chacune', en: 'Strengths and weaknesses of each one' },
            categories: 'partners.name',
            series: [
              { label: { fr: 'Forces', en: 'Strengths' }, values: 'partners.strengths' },
              { label: { fr: 'Faiblesses', en: 'Weaknesses' }, values: 'partners.weaknesses' },
              { label: { fr: 'Points neutres', en: 'Neutral points' }, values: 'partners.neutrals' },
            ],
            kind: 'count',
            valueTitle: { fr: 'Nombre de points', en: 'Number of points' },
            rows: 13,
            span: 7,
          },
        ],
      },
    ],
    [
      {
        track: 0,
        blocks: [
          {
            type: 'table',
            id: 'points',
            title: { fr: 'Le portrait, point par point', en: 'The portrait, point by point' },
            help: {
              fr: 'Quelques mots, puis un avis. Chaque thème finit par une ligne libre ; laissez vide ce qui ne s’applique pas.',
              en: 'A few words, then a view. Each theme ends on a free row; leave blank what does not apply.',
            },
            rows: portraitRows.length,
            given: portraitRows,
            columns: {
              point: { kind: 'text', label: { fr: 'Point', en: 'Point', same: true } },
              ...perPartner(toFillIn),
            },
            examples: [],
          },
        ],
      },
    ],
    [
      {
        track: 0,
        blocks: [
          {
            type: 'table',
            id: 'byTheme',
            title: { fr: 'Le compte par thème', en: 'Count by theme' },
            help: {
              fr: 'Là où l’une est forte et l’autre faible se trouve souvent ce qu’il vaut la peine de partager.',
              en: 'Where one is strong and another weak is often what is worth sharing.',
            },
            rows: byTheme.length,
            given: byTheme,
            columns: { theme: { kind: 'text', label: { fr: 'Thème', en: 'Theme' } }, ...perPartner(counted) },
            examples: [],
          },
        ],
      },
    ],
  ],
  words: { ...OPINIONS, partner: { fr: 'Partenaire', en: 'Partner' } },
  conditions: [
    { on: 'points', when: '={cell}={strength}', look: 'good' },
    { on: 'points', when: '={cell}={weakness}', look: 'bad' },
    { on: 'partners.left', when: '=AND(ISNUMBER({cell}),{cell}>0)', look: 'warning' },
  ],
});
