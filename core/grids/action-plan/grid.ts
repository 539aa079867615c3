import { at, bad, band, defineTemplate, good, newPage, small, t, warning } from '../language';
import { actionsTable } from './actions';
import { byObjective, directionsTable } from './directions';
import { meeting, talk } from './meeting';
import { byStatus, state } from './state';
import { STATUSES } from './words';

/** Worked example: four organisations about to put the guide's planer into service. */
export const actionPlan = defineTemplate({
  id: 'actionPlan',
  step: 'realisation',
  after: 'annex',
  sheet: t('Plan d’action', 'Action plan'),
  title: t('Qui fait quoi, et pour quand', 'Who does what, and by when'),
  asked: t(
    'plan d’action, échéancier, qui fait quoi, tâches, calendrier de travail, suivi',
    'action plan, schedule, who does what, tasks, work calendar, follow-up',
  ),
  purpose: t(
    'Partir des orientations du projet, en tirer des objectifs et des stratégies, puis des actions avec leur responsable, leurs dates et leur coût. On planifie d’abord, on met en œuvre ensuite, et on revient à ce plan à chaque rencontre.',
    'Start from the directions of the project, draw objectives and strategies from them, then actions with who is responsible, dates and cost. Plan first, carry out next, and come back to this plan at every meeting.',
  ),
  tracks: { left: [130, 100, 141, 95], right: [103, 84, 89, 81, 97, 88, 80] },
  bands: [
    band(at('left', meeting, talk), at('right', small(state))),
    band(at('left', small(directionsTable))),
    newPage(at('left', small(actionsTable))),
    band(at('left', byObjective), at('right', byStatus)),
  ],
  words: {
    ...STATUSES,
    usesInAYear: t(' utilisations en un an', ' uses in a year'),
    late: t('En retard', 'Late'),
    toStart: t('À démarrer', 'To start'),
    soon: t('Bientôt dû', 'Due soon'),
    astray: t('Objectif absent', 'No such objective'),
  },
  conditions: [
    bad('actions.alert', '=OR({cell}={late},{cell}={astray})'),
    warning('actions.alert', '=OR({cell}={toStart},{cell}={soon})'),
    good('actions.status', '={cell}={done}'),
    bad('actions.end', '=AND(N({cell})>0,N({cell})<N({start}))'),
    bad('state.late.count', '={cell}>0'),
    warning('state.unsaid.count', '={cell}>0'),
    good('directions.progress', '=AND(ISNUMBER({cell}),{cell}>=1)'),
  ],
});
