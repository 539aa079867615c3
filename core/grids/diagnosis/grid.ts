import type { Text } from '../../values/text';
import { type Column, defineTemplate, type Line } from '../language/define';
import { PARTNER_NUMBERS, STORY_PARTNERS, YES } from '../needs/parts';
import { COMPLEMENTARITY, CONVERGENCE, DIVERGENCE, diagnosisRows, mostOnAgenda } from './parts';

const FINDINGS = { convergence: CONVERGENCE, complementarity: COMPLEMENTARITY, divergence: DIVERGENCE };

const partnerColumn = (number: number): [string, Column] => {
  const example = STORY_PARTNERS[number - 1];
  return [
    `partner${number}`,
    {
      kind: 'text',
      label: { fr: `Partenaire ${number}`, en: `Partner ${number}` },
      header: { ...(example && { example }), follows: `needs!partners.name.${number}` },
      follows: `portrait!points.comment${number}`,
    },
  ];
};

const NOTED = 'SUMPRODUCT(({points.finding}<>"")*1)';
/** A blank weight is 1. */
const weightOf = (finding: keyof typeof FINDINGS): string =>
  `SUMIF({points.finding},{${finding}},{points.weight})+COUNTIFS({points.finding},{${finding}},{points.weight},"")`;

const tallyLine = (finding: keyof typeof FINDINGS, label: Text): Line => ({
  label,
  cells: {
    count: `=COUNTIF({points.finding},{${finding}})`,
    share: `=IF(${NOTED}=0,0,{count}/${NOTED})`,
    weight: `=${weightOf(finding)}`,
  },
});

/** Nothing to weigh until a point that counts is noted. */
const whenWeighed = (formula: string): string => `=IF(SUM({tally.weight})=0,"",${formula})`;

export const diagnosis = defineTemplate({
  id: 'diagnosis',
  step: 'diagnosis',
  order: 3,
  sheet: { fr: 'Grille de diagnostic', en: 'Diagnosis grid' },
  title: { fr: 'Ce qui nous rapproche et ce qui nous sépare', en: 'What brings us together and sets us apart' },
  purpose: {
    fr: 'Mettre les portraits côte à côte, noter pour chaque point une convergence, une complémentarité ou une divergence, et voir ce qu’il faut discuter avant d’aller plus loin. Le diagnostic peut s’en tenir à une partie des points.',
    en: 'Put the portraits side by side, note for each point a convergence, a complementarity or a divergence, and see what must be discussed before going further. The diagnosis may keep to some of the points.',
  },
  tracks: [220, 116, 116, 116, 116, 116, 116, 148, 88, 58, 205],
  bands: [
    [
      {
        track: 0,
        blocks: [
          {
            type: 'lines',
            id: 'tally',
            title: { fr: 'Les constats', en: 'Findings' },
            labelHeader: { fr: 'Constat', en: 'Finding' },
            columns: {
              count: { kind: 'count', label: { fr: 'Points', en: 'Points', same: true } },
              share: { kind: 'share', label: { fr: 'Part', en: 'Share' } },
              weight: { kind: 'quantity', label: { fr: 'Poids', en: 'Weight' } },
            },
            lines: {
              convergence: tallyLine('convergence', {
                fr: 'Convergence : nous allons dans le même sens',
                en: 'Convergence: we go the same way',
              }),
              complementarity: tallyLine('complementarity', {
                fr: 'Complémentarité : nos différences s’emboîtent, à en parler',
                en: 'Complementarity: our differences fit together, to talk over',
              }),
              divergence: tallyLine('divergence', {
                fr: 'Divergence : un défi ou un obstacle',
                en: 'Divergence: a challenge or an obstacle',
              }),
              noted: {
                label: { fr: 'Points notés', en: 'Points noted' },
                isTotal: true,
                cells: {
                  count: '=SUM({tally.count})',
                  share: '=SUM({tally.share})',
                  weight: '=SUM({tally.weight})',
                },
              },
            },
          },
          {
            type: 'lines',
            id: 'result',
            title: { fr: 'Le potentiel', en: 'Potential' },
            columns: { value: { kind: 'share' } },
            lines: {
              mean: {
                label: { fr: 'Moyenne pondérée', en: 'Weighted mean' },
                note: {
                  fr: 'Une convergence compte 1, une complémentarité ½, une divergence 0, chacune selon son poids.',
                  en: 'A convergence counts 1, a complementarity ½, a divergence 0, each by its weight.',
                },
                cells: {
                  value: whenWeighed(
                    '({tally.convergence.weight}+{tally.complementarity.weight}/2)/SUM({tally.weight})',
                  ),
                },
              },
              major: {
                label: { fr: 'Divergences majeures', en: 'Major divergences' },
                kind: 'count',
                cells: { value: '=COUNTIFS({points.finding},{divergence},{points.major},{yes})' },
              },
              potential: {
                label: { fr: 'Potentiel de mutualisation', en: 'Potential for pooling' },
                isTotal: true,
                note: {
                  fr: 'Tant qu’une divergence majeure n’est pas réglée, il ne dépasse pas 50 %. Ce nombre ouvre la discussion, il ne la remplace pas.',
                  en: 'As long as a major divergence is not settled, it does not exceed 50%. This number opens the discussion, it does not replace it.',
                },
                cells: {
                  value: whenWeighed(
                    'MUTU.POTENTIEL({points.finding},IF({points.weight}="",1,{points.weight}),{points.major})',
                  ),
                },
              },
            },
          },
        ],
      },
      {
        track: 5,
        blocks: [
          {
            type: 'chart',
            id: 'findings',
            chart: 'pie',
            title: { fr: 'Nos constats', en: 'Our findings' },
            categories: 'tally.label',
            series: [{ label: { fr: 'Points', en: 'Points', same: true }, values: 'tally.count' }],
            kind: 'count',
            rows: 11,
            span: 3,
          },
        ],
      },
      {
        track: 8,
        blocks: [
          {
            type: 'prose',
            id: 'questions',
            title: { fr: 'Deux questions à se poser', en: 'Two questions to ask ourselves' },
            span: 3,
            paragraphs: [
              {
                fr: 'Ce qui nous distingue est-il une richesse, qui fait que nous nous complétons ?',
                en: 'Is what sets us apart a richness, by which we complete one another?',
              },
              {
                fr: 'Ou est-ce un obstacle, pour démarrer ou pour durer ?',
                en: 'Or is it an obstacle, to starting or to lasting?',
              },
              {
                fr: 'Une divergence peut n’être qu’en surface. Mais une divergence de valeurs, ou dont on ne parle pas, met tout le projet en danger : marquez-la majeure.',
                en: 'A divergence may be only on the surface. But a divergence of values, or one nobody talks about, endangers the whole project: mark it as major.',
              },
            ],
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
            title: { fr: 'Les portraits côte à côte', en: 'Portraits side by side' },
            help: {
              fr: 'Les points sont ceux du portrait. Chaque thème finit par une ligne libre ; laissez sans constat ce qui ne compte pas.',
              en: 'The points are those of the portrait. Each theme ends on a free row; leave without a finding what does not matter.',
            },
            rows: diagnosisRows.length,
            given: diagnosisRows,
            columns: {
              point: {
                kind: 'text',
                label: { fr: 'Point', en: 'Point', same: true },
                follows: 'portrait!points.point',
              },
              ...Object.fromEntries(PARTNER_NUMBERS.map(partnerColumn)),
              finding: { kind: 'choice', choices: Object.values(FINDINGS), label: { fr: 'Constat', en: 'Finding' } },
              major: {
                kind: 'choice',
                choices: [YES],
                label: { fr: 'Divergence majeure ?', en: 'Major divergence?' },
                note: {
                  fr: '« Oui » si elle touche l’essentiel : les valeurs, la mission, la sécurité, l’argent.',
                  en: '“Yes” if it touches what is essential: values, mission, safety, money.',
                },
              },
              weight: {
                kind: 'quantity',
                label: { fr: 'Poids', en: 'Weight' },
                note: {
                  fr: 'Vide : 1. Donnez 2 ou 3 à ce qui compte deux ou trois fois plus.',
                  en: 'Blank: 1. Give 2 or 3 to what matters two or three times as much.',
                },
              },
              note: { kind: 'text', label: { fr: 'À discuter', en: 'To discuss' } },
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
            type: 'answer',
            id: 'agenda',
            title: { fr: 'À l’ordre du jour', en: 'On the agenda' },
            headers: [{ fr: 'Points à discuter', en: 'Points to discuss' }],
            formula: `=IF(${NOTED}=0,"",MUTU.ADISCUTER(IF({points.point}="",{unnamed},{points.point}),{points.finding},{points.major}))`,
            rows: mostOnAgenda + 1,
            columns: ['text'],
          },
        ],
      },
      {
        track: 2,
        blocks: [
          {
            type: 'prose',
            id: 'meeting',
            title: { fr: 'Pour en discuter', en: 'To discuss them' },
            span: 9,
            paragraphs: [
              {
                fr: 'La liste se refait toute seule : les divergences majeures d’abord, puis les autres divergences, puis les complémentarités.',
                en: 'The list updates by itself: major divergences first, then the other divergences, then complementarities.',
              },
              {
                fr: 'Pour chaque divergence : de quoi chacun a-t-il besoin, et que peut-il céder ? Écrivez la réponse dans la colonne « À discuter ».',
                en: 'For each divergence: what does each one need, and what can it give up? Write the answer in the column “To discuss”.',
              },
              {
                fr: 'Pour chaque complémentarité : qui apporte quoi, et à quelles conditions ? C’est la matière de la modélisation.',
                en: 'For each complementarity: who brings what, and on what terms? It is the substance of the modelling.',
              },
            ],
          },
        ],
      },
    ],
  ],
  pages: [2],
  words: { ...FINDINGS, yes: YES, unnamed: { fr: 'Point sans nom', en: 'Unnamed point' } },
  conditions: [
    { on: 'points.finding', when: '=AND({cell}={divergence},{major}={yes})', look: 'bad' },
    { on: 'points.finding', when: '={cell}={divergence}', look: 'warning' },
    { on: 'points.finding', when: '={cell}={convergence}', look: 'good' },
    { on: 'points.major', when: '=AND({cell}={yes},{finding}={divergence})', look: 'bad' },
    { on: 'result.major.value', when: '={cell}>0', look: 'bad' },
  ],
});
