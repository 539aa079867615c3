import { HOUR } from '../costs/units';
import { listWords } from '../costs/words';
import { at, bad, band, defineTemplate, missing, newPage, t, WAITING, warning } from '../language';
import { costs, NO_HOURS, NO_RATE, shape, WORTH_IS_SOUND } from './costs';
import { explanation, LASTING } from './explanation';
import { costPerUseInputs } from './inputs';
import { year } from './year';

/** Worked example: the planer of TIESS (2023), « Les aspects économiques et financiers ». */
export const costPerUse = defineTemplate({
  id: 'costPerUse',
  step: 'modelling',
  after: 'costs',
  sheet: t('Coût d’utilisation', 'Cost of one use'),
  title: t('Ce que coûte une utilisation', 'What one use costs'),
  asked: t(
    'prix de revient, coût à l’heure, amortissement, combien coûte une utilisation, tarif',
    'cost price, cost an hour, depreciation, what one use costs, rate',
  ),
  purpose: t(
    'Additionner tous les coûts d’une utilisation de la ressource partagée, du consommable à la gestion, et voir ce qu’elle met de côté pour remplacer la ressource. Laissez vide un coût qui ne s’applique pas.',
    'Add up every cost of one use of the shared resource, from consumables to management, and see what it sets aside to replace the resource. Leave blank a cost that does not apply.',
  ),
  tracks: { left: [200, 104, 118], gap: 10, right: [182, 240, 134, 100] },
  bands: [
    band(at('left', costPerUseInputs), at('right', costs, year)),
    newPage(at('left', shape), at('right', explanation)),
  ],
  words: { ...listWords, hourWord: HOUR, waiting: WAITING },
  conditions: [
    missing('quantity', '=AND(N({consumablePrice})+N({tuneUpCost})>0,{cell}="")'),
    // Its replacement is counted by the hour.
    missing('hours', '=AND(N({purchasePrice})>0,N({cell})=0)'),
    ...LASTING.map(([amount, life]) => missing(life, `=AND(N({${amount}})>0,N({cell})=0)`)),
    missing('hourlyRate', `=${NO_RATE}`),
    missing('preparationHours', `=${NO_HOURS}`),
    bad('residualValue', `=AND(N({life})>0,NOT(${WORTH_IS_SOUND}))`),
    warning('year.share.calendar', '=AND(ISNUMBER({cell}),{cell}<0.9)'),
    warning('year.share.real', '=AND(ISNUMBER({cell}),{cell}<0.9)'),
  ],
});
