import { defineTemplate } from '../language/define';
import { casesTable, SENSITIVITY_ROWS, scenarioInputs, summaryTable, tornadoTable } from './parts';

const BASE = '{cases.s1?}';
const RANGES = 'COUNT({cases.low},{cases.high})';
const asked = (condition: string, formula: string): string =>
  `=IF(OR({scenarioFunction}="",COUNT({cases.s1})=0${condition}),"",${formula})`;
const NUMBER = { kind: 'quantity', decimals: 2 } as const;

/** Worked example: the break-even of the planer, with the figures of the grid « breakEven ». */
export const scenarios = defineTemplate({
  id: 'scenarios',
  step: 'modelling',
  order: 10,
  sheet: { fr: 'Scénarios', en: 'Scenarios' },
  title: { fr: 'Et si les choses se passaient autrement ?', en: 'What if things went otherwise?' },
  purpose: {
    fr: 'Comparer jusqu’à six scénarios d’un même calcul, voir quel chiffre pèse le plus sur le résultat, mesurer la chance de tenir la cible, et trouver la valeur qui mène au résultat voulu. Les économies espérées ne sont pas garanties : voyez ce qui les ferait disparaître.',
    en: 'Compare up to six scenarios of one calculation, see which figure weighs most on the result, measure the chance of keeping to the target, and find the value that leads to the result wanted. The savings hoped for are not guaranteed: see what would make them vanish.',
  },
  tracks: [180, 125, 80, 80, 80, 80, 80, 80, 80, 16, 215, 70, 340],
  bands: [
    [
      { track: 0, blocks: [scenarioInputs, summaryTable] },
      {
        track: 4,
        blocks: [
          {
            type: 'chart',
            id: 'compared',
            chart: 'column',
            mayBeNegative: true,
            title: { fr: 'Le résultat de chaque scénario', en: 'The result of each scenario' },
            categories: 'summary.name',
            series: [{ label: { fr: 'Résultat', en: 'Result' }, values: 'summary.result' }],
            kind: 'quantity',
            rows: 14,
            span: 5,
          },
        ],
      },
      {
        track: 10,
        blocks: [
          {
            type: 'answer',
            id: 'simulation',
            title: { fr: 'La simulation', en: 'The simulation' },
            formula: asked(
              `,${RANGES}=0,{scenarioTarget}=""`,
              `MUTU.SIMULER({scenarioFunction},{cases.low?},${BASE},{cases.high?},,,{scenarioTarget})`,
            ),
            rows: 9,
            columns: ['text', NUMBER],
            rowKinds: [undefined, undefined, undefined, undefined, undefined, 'share', 'count', 'count'],
          },
          {
            type: 'lines',
            id: 'goal',
            title: { fr: 'La valeur qui mène au but', en: 'The value that gets there' },
            columns: { value: NUMBER },
            lines: {
              argument: {
                label: { fr: 'Argument cherché', en: 'Argument sought' },
                kind: 'text',
                cells: { value: '=IF({soughtRank}="","",INDEX({cases.argument},{soughtRank}))' },
              },
              value: {
                label: { fr: 'Valeur trouvée', en: 'Value found' },
                isTotal: true,
                cells: {
                  value: asked(
                    ',{soughtRank}="",{soughtResult}=""',
                    `MUTU.CIBLE({scenarioFunction},${BASE},{soughtRank},{soughtResult})`,
                  ),
                },
              },
            },
          },
        ],
      },
    ],
    [
      { track: 0, blocks: [casesTable] },
      {
        track: 10,
        blocks: [
          {
            type: 'chart',
            id: 'tornadoChart',
            chart: 'bar',
            mayBeNegative: true,
            stacked: true,
            title: { fr: 'Ce qui pèse le plus (écart avec la base)', en: 'What weighs most (gap with the base)' },
            categories: 'sensitivity.1',
            series: [
              { label: { fr: 'Au plus bas', en: 'At lowest' }, values: 'tornado.low' },
              { label: { fr: 'Au plus haut', en: 'At highest' }, values: 'tornado.high' },
            ],
            kind: 'quantity',
            rows: 12,
            span: 3,
          },
          {
            type: 'prose',
            id: 'talk',
            title: { fr: 'À convenir ensemble', en: 'To agree on together' },
            span: 3,
            paragraphs: [
              {
                fr: 'Quels chiffres sont sûrs, lesquels sont des souhaits ? Qui peut les vérifier avant de signer ?',
                en: 'Which figures are certain, which are wishes? Who can check them before signing?',
              },
              {
                fr: 'Le chiffre qui pèse le plus dépend-il de nous ? Que faisons-nous s’il tourne mal ?',
                en: 'Does the figure that weighs most depend on us? What do we do if it turns out badly?',
              },
              {
                fr: 'À partir de quel scénario vaut-il mieux ne pas partager ?',
                en: 'From which scenario on is it better not to share?',
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
            type: 'answer',
            id: 'sensitivity',
            title: { fr: 'Un chiffre à la fois', en: 'One figure at a time' },
            formula: asked(`,${RANGES}=0`, `MUTU.SENSIBILITE({scenarioFunction},${BASE},{cases.low?},{cases.high?})`),
            rows: SENSITIVITY_ROWS,
            columns: ['text', NUMBER, NUMBER, NUMBER],
            headerHeight: 40,
          },
        ],
      },
      { track: 4, blocks: [tornadoTable] },
      {
        track: 10,
        blocks: [
          {
            type: 'answer',
            id: 'arguments',
            title: { fr: 'Les arguments de la fonction', en: 'The arguments of the function' },
            formula: '=IF({scenarioFunction}="","",MUTU.AIDE({scenarioFunction}))',
            rows: 24,
            columns: ['text', 'text', 'text'],
            rowHeight: 44,
          },
        ],
      },
    ],
  ],
  pages: [2],
  conditions: [{ on: 'summary.share', when: '=AND(ISNUMBER({cell}),ABS({cell})>=0.2)', look: 'warning' }],
});
