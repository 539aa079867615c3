import { across, at, bad, band, defineTemplate, good, NO, newPage, t, warning, YES } from '../language';
import { logic, method, theory } from './method';
import { objectives } from './objectives';
import { bars, questions, result, setting } from './setting';

export const evaluation = defineTemplate({
  id: 'evaluation',
  step: 'evaluation',
  after: 'renewal',
  sheet: t('Évaluation', 'Evaluation'),
  title: t('Ce que le partage a donné', 'What sharing has led to'),
  asked: t(
    'évaluation, bilan, indicateurs, cibles, retombées, reddition de comptes, rapport au bailleur, évaluer le projet',
    'evaluation, review, indicators, targets, outcomes, accountability, report to the funder, evaluate the project',
  ),
  purpose: t(
    'Comparer ce qui est atteint à ce qui était visé, comprendre pourquoi le reste a déçu, s’ajuster et recommencer. Écrivez objectifs, indicateurs et cibles dès la planification, et non à la fin.',
    'Compare what is reached with what was aimed at, understand what worked less well, adjust and start again. Write objectives, indicators and targets as soon as you plan, not at the end.',
  ),
  tracks: { left: [136, 113, 58], middle: [58, 68, 68, 78], right: [135, 132, 132, 110] },
  bands: [
    band(at('left', setting, result), at('middle', across('right', bars))),
    newPage(at('left', objectives)),
    newPage(at('left', across('middle', method), across('middle', questions)), at('right', logic, theory)),
  ],
  words: { yes: YES, no: NO },
  conditions: [
    good('objectives.met', '={cell}={yes}'),
    warning('objectives.met', '={cell}={no}'),
    bad('objectives.next', '=AND(ISNUMBER({cell}),ISNUMBER({evaluationDate}),{cell}<{evaluationDate})'),
    bad('result.late.value', '={cell}>0'),
    bad('theory.truth', '={cell}={no}'),
  ],
});
