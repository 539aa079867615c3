import {
  across,
  at,
  bad,
  band,
  belowZero,
  defineTemplate,
  INFOGRAPHIC,
  missing,
  NO,
  newPage,
  small,
  t,
  WAITING,
  warning,
  YES,
  yesOrNo,
} from '../language';
import { namedRows } from '../named-rows';
import { cost } from './cost';
import { STAFF_KEYS, staffInputs } from './inputs';
import { comparison, partners } from './partners';
import { talk } from './talk';

/**
 * Worked example, invented: two community development corporations share a communications officer. 54 600 $ × 1,15 over
 * 1 820 − 325 = 1 495 hours: 42 $ an hour.
 */
export const sharedStaff = defineTemplate({
  id: 'sharedStaff',
  step: 'example',
  after: 'success',
  sheet: t('Ressource humaine partagée', 'Shared employee'),
  title: t('Une personne au service de plusieurs organisations', 'One person at the service of several organisations'),
  asked: t(
    'employé partagé, partager une personne, embauche à plusieurs, ressource humaine, coordonnatrice',
    'shared employee, sharing a person, hiring together, human resource, coordinator',
  ),
  purpose: t(
    'Plusieurs organisations se partagent une personne. Ce que coûte vraiment une heure de son travail, ce que chacune paie pour ses heures et pour ce qui est commun, et ce qu’elle aurait payé seule.',
    'Several organisations share a person. What an hour of work really costs, what each pays for its own hours and for what is common, and what it would have paid alone.',
  ),
  source: INFOGRAPHIC,
  tracks: { left: [192, 94, 96], gap: 68, right: [164, 98, 100, 80, 100, 96] },
  bands: [
    band(at('left', staffInputs), at('right', cost)),
    newPage(at('left', small(partners))),
    band(at('left', across('gap', comparison)), at('right', talk)),
  ],
  words: { yes: YES, no: NO, waiting: WAITING, ...STAFF_KEYS },
  conditions: [
    // A wage of an hour or of a month, where the year's is asked for.
    bad('salary', '={cost.rate.amount}={waiting}'),
    ...['weeklyHours', 'paidWeeks'].map((hours) => missing(hours, '=AND(N({salary})>0,N({cell})=0)')),
    missing('keyChoice', '=AND({cell}="",COUNT({partners.hours},{partners.budget})>0)'),
    ...namedRows('partners', ['hours', 'budget'], ['hours', 'budget']),
    belowZero('partners.saving'),
    bad('cost.common.amount', '={cell}<0'),
    warning('cost.left.amount', '={cell}<>0'),
    ...yesOrNo('cost.mutual.amount'),
  ],
});
