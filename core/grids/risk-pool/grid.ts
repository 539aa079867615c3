import {
  across,
  at,
  band,
  belowZero,
  defineTemplate,
  missing,
  NO,
  newPage,
  t,
  WAITING,
  warning,
  YES,
  yesOrNo,
} from '../language';
import { namedRows } from '../named-rows';
import { fund, plan } from './fund';
import { RISK_KEYS, riskInputs } from './inputs';
import { comparison, partners } from './partners';
import { talk } from './talk';

/** Worked example, invented: five outdoor events of a region, each of which rain may cancel. */
export const riskPool = defineTemplate({
  id: 'riskPool',
  step: 'example',
  after: 'machineryCoop',
  sheet: t('Risque mis en commun', 'Pooled risk'),
  title: t('Faire face ensemble à un coup dur', 'Weathering a setback together'),
  asked: t(
    'fonds commun, fonds d’urgence, coup dur, annulation, mutuelle, cotisation',
    'common fund, emergency fund, setback, cancellation, mutual, contribution',
  ),
  purpose: t(
    'Plusieurs craignent le même coup dur. Seul, chacun devrait garder de côté toute sa perte possible ; ensemble, un fonds plus petit suffit presque toujours, car il ne frappe pas partout la même année. Combien mettre, et qui cotise combien ?',
    'Several fear the same setback. Alone, each would have to set aside its whole possible loss; together, a smaller fund nearly always suffices, since it does not strike everywhere the same year. How much is needed, and who pays how much?',
  ),
  tracks: { left: [206, 104, 98], gap: 98, right: [178, 100, 100, 102, 102] },
  bands: [
    band(at('left', riskInputs, fund), at('right', plan, talk)),
    newPage(at('left', partners)),
    band(at('left', across('right', comparison))),
  ],
  words: { yes: YES, no: NO, waiting: WAITING, ...RISK_KEYS },
  conditions: [
    missing('buildYears', '=AND(N({cell})=0,N({plan.fund.amount})>N({balance}))'),
    missing('riskKey', '=AND({cell}="",COUNT({partners.expected})>0)'),
    ...namedRows('partners', ['chance', 'loss'], ['chance']),
    belowZero('partners.freed'),
    warning('partners.loss', '=AND({chance}<>"",{cell}="")'),
    warning('partners.chance', '=AND({loss}<>"",{cell}="")'),
    ...yesOrNo('plan.all.amount'),
  ],
});
