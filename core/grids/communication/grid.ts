import { across, at, bad, band, defineTemplate, good, newPage, t, warning, YES } from '../language';
import { advice, checks } from './checks';
import { frequencies, goalsTable, INSIDE, OUTSIDE, state } from './goals';
import { plan } from './messages';
import { NOT_YET, PARTLY } from './words';

/** Worked example: the four partners of the guide's planer tell their people. */
export const communication = defineTemplate({
  id: 'communication',
  step: 'realisation',
  after: 'actionPlan',
  sheet: t('Plan de communication', 'Communication plan'),
  title: t('À qui le dire, comment et quand', 'Whom to tell, how and when'),
  asked: t(
    'plan de communication, message, annoncer, équipe, public, infolettre',
    'communication plan, message, announcing, team, public, newsletter',
  ),
  purpose: t(
    'Quand un partage inquiète, à l’interne ou à l’externe, préparer ce qu’on dira à chacun. Les objectifs et le message retenus ici vont aussi dans le plan d’action, pour que tous parlent de la même chose.',
    'When sharing worries people, inside or outside, prepare what each will be told. The goals and message chosen here also go in the action plan, so that everyone speaks of the same thing.',
  ),
  tracks: { left: [150, 84, 84], middle: [132, 178, 102, 104], right: [122, 66, 66] },
  bands: [
    band(at('left', state), at('middle', goalsTable), at('right', frequencies)),
    newPage(at('left', plan)),
    newPage(at('left', checks), at('middle', across('right', advice))),
  ],
  words: {
    insideWord: INSIDE,
    outsideWord: OUTSIDE,
    yesWord: YES,
    partlyWord: PARTLY,
    notYet: NOT_YET,
    astray: t('absente', 'not listed'),
  },
  conditions: [
    good('checks.answer', '={cell}={yesWord}'),
    warning('checks.answer', '={cell}={partlyWord}'),
    bad('checks.answer', '={cell}={notYet}'),
    warning('state.orphan.count', '={cell}>0'),
    warning('state.undated.count', '={cell}>0'),
    bad('plan.yearly', '={cell}={astray}'),
    warning('plan.responsible', '=AND(LEN({audience})>0,LEN({cell})=0)'),
  ],
});
