import { across, at, bad, band, defineTemplate, labelled, newPage, same, t, warning } from '../language';
import { argumentList, goal, simulation, talk } from './answers';
import { casesTable, SCENARIO_COLUMNS } from './cases';
import { scenarioInputs } from './inputs';
import { sensitivity, tornadoChart, tornadoTable } from './sensitivity';
import { compared, summaryTable } from './summary';

/** Worked example: the break-even of the planer, with the figures of the grid « breakEven ». */
export const scenarios = defineTemplate({
  id: 'scenarios',
  step: 'modelling',
  after: 'fairness',
  sheet: t('Scénarios', 'Scenarios'),
  title: t('Et si les choses se passaient autrement ?', 'What if things went otherwise?'),
  asked: t(
    'scénarios, et si, sensibilité, simulation, imprévus, prévisions',
    'scenarios, what if, sensitivity, simulation, unforeseen, forecasts',
  ),
  purpose: t(
    'Comparer jusqu’à six scénarios d’un même calcul, voir quel chiffre pèse le plus sur le résultat, mesurer la chance de tenir la cible, et trouver la valeur qui mène au résultat voulu. Les économies espérées ne sont pas garanties : voyez ce qui les ferait disparaître.',
    'Compare up to six scenarios of one calculation, see which figure weighs most on the result, measure the chance of keeping to the target, and find the value that leads to the result wanted. The savings hoped for are not guaranteed: see what would make them vanish.',
  ),
  tracks: { left: [150, 149, 92, 92], middle: [92, 92], right: [92, 92, 92, 145] },
  bands: [
    band(at('left', scenarioInputs, summaryTable), at('middle', across('right', compared))),
    band(at('left', casesTable)),
    newPage(at('left', sensitivity), at('middle', tornadoTable), at('right', tornadoChart)),
    band(at('left', simulation), at('right', talk, labelled(2, goal))),
    newPage(at('left', argumentList)),
  ],
  words: { impossible: same('impossible') },
  conditions: [
    bad('summary.result', '={cell}={impossible}'),
    ...SCENARIO_COLUMNS.map((column) => bad(`cases.${column}`, '=AND({argument}="",{cell}<>"")')),
    warning('summary.share', '=AND(ISNUMBER({cell}),ABS({cell})>=0.2)'),
  ],
});
