import {
  answer,
  at,
  band,
  chart,
  defineTemplate,
  line,
  lines,
  NO_TEXT,
  newPage,
  prose,
  quantity,
  TO_AGREE,
  t,
  total,
  unless,
  warning,
} from '../language';
import { casesTable, SENSITIVITY_ROWS, scenarioInputs, summaryTable, tornadoTable } from './parts';

const BASE = '{cases.s1?}';
const RANGES = 'COUNT({cases.low},{cases.high})';

const asked = (condition: string, formula: string): string =>
  unless(['{scenarioFunction}=""', `COUNT({cases.s1})=0${condition}`], formula);

const NUMBER = { kind: 'quantity', decimals: 2 } as const;

const compared = chart('column', 'compared', t('Le résultat de chaque scénario', 'The result of each scenario'), {
  mayBeNegative: true,
  categories: 'summary.name',
  series: [[t('Résultat', 'Result'), 'summary.result']],
  kind: 'quantity',
  rows: 14,
});

const simulation = answer('simulation', t('La simulation', 'The simulation'), {
  formula: asked(
    `,${RANGES}=0,{scenarioTarget}=""`,
    `MUTU.SIMULER({scenarioFunction},{cases.low?},${BASE},{cases.high?},,,{scenarioTarget})`,
  ),
  rows: 9,
  columns: ['text', NUMBER],
  rowKinds: [undefined, undefined, undefined, undefined, undefined, 'share', 'count', 'count'],
});

const goal = lines('goal', t('La valeur qui mène au but', 'The value that gets there'), {
  columns: [quantity('value', NO_TEXT, { decimals: 2 })],
  lines: [
    line('argument', t('Argument cherché', 'Argument sought'), { kind: 'text' }, [
      unless('{soughtRank}=""', 'INDEX({cases.argument},{soughtRank})'),
    ]),
    total('value', t('Valeur trouvée', 'Value found'), [
      asked(',{soughtRank}="",{soughtResult}=""', `MUTU.CIBLE({scenarioFunction},${BASE},{soughtRank},{soughtResult})`),
    ]),
  ],
});

const tornadoChart = chart(
  'bar',
  'tornadoChart',
  t('Ce qui pèse le plus (écart avec la base)', 'What weighs most (gap with the base)'),
  {
    mayBeNegative: true,
    stacked: true,
    categories: 'sensitivity.1',
    series: [
      [t('Au plus bas', 'At lowest'), 'tornado.low'],
      [t('Au plus haut', 'At highest'), 'tornado.high'],
    ],
    kind: 'quantity',
    rows: 12,
  },
);

const talk = prose('talk', TO_AGREE, [
  t(
    'Quels chiffres sont sûrs, lesquels sont des souhaits ? Qui peut les vérifier avant de signer ?',
    'Which figures are certain, which are wishes? Who can check them before signing?',
  ),
  t(
    'Le chiffre qui pèse le plus dépend-il de nous ? Que faisons-nous s’il tourne mal ?',
    'Does the figure that weighs most depend on us? What do we do if it turns out badly?',
  ),
  t('À partir de quel scénario vaut-il mieux ne pas partager ?', 'From which scenario on is it better not to share?'),
]);

const sensitivity = answer('sensitivity', t('Un chiffre à la fois', 'One figure at a time'), {
  formula: asked(`,${RANGES}=0`, `MUTU.SENSIBILITE({scenarioFunction},${BASE},{cases.low?},{cases.high?})`),
  rows: SENSITIVITY_ROWS,
  columns: ['text', NUMBER, NUMBER, NUMBER],
  headerHeight: 40,
});

const argumentsBlock = answer('arguments', t('Les arguments de la fonction', 'The arguments of the function'), {
  formula: unless('{scenarioFunction}=""', 'MUTU.AIDE({scenarioFunction})'),
  rows: 24,
  columns: ['text', 'text', 'text'],
  rowHeight: 44,
});

/** Worked example: the break-even of the planer, with the figures of the grid « breakEven ». */
export const scenarios = defineTemplate({
  id: 'scenarios',
  step: 'modelling',
  after: 'fairness',
  sheet: t('Scénarios', 'Scenarios'),
  title: t('Et si les choses se passaient autrement ?', 'What if things went otherwise?'),
  purpose: t(
    'Comparer jusqu’à six scénarios d’un même calcul, voir quel chiffre pèse le plus sur le résultat, mesurer la chance de tenir la cible, et trouver la valeur qui mène au résultat voulu. Les économies espérées ne sont pas garanties : voyez ce qui les ferait disparaître.',
    'Compare up to six scenarios of one calculation, see which figure weighs most on the result, measure the chance of keeping to the target, and find the value that leads to the result wanted. The savings hoped for are not guaranteed: see what would make them vanish.',
  ),
  tracks: { left: [180, 125, 80, 80], middle: [80, 80, 80, 80, 80], gap: 16, right: [215, 70, 340] },
  bands: [
    band(at('left', scenarioInputs, summaryTable), at('middle', compared), at('right', simulation, goal)),
    band(at('left', casesTable), at('right', tornadoChart, talk)),
    newPage(at('left', sensitivity), at('middle', tornadoTable), at('right', argumentsBlock)),
  ],
  conditions: [warning('summary.share', '=AND(ISNUMBER({cell}),ABS({cell})>=0.2)')],
});
