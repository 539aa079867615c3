import { across, at, bad, band, defineTemplate, good, labelled, newPage, t, WAITING, warning, YES } from '../language';
import { agenda, meeting } from './agenda';
import { FINDINGS, findings, questions, result, tally } from './findings';
import { points } from './points';

export const diagnosis = defineTemplate({
  id: 'diagnosis',
  step: 'diagnosis',
  after: 'portrait',
  sheet: t('Grille de diagnostic', 'Diagnosis grid'),
  title: t('Ce qui nous rapproche et ce qui nous sépare', 'What brings us together and sets us apart'),
  asked: t(
    'diagnostic, convergences et divergences, différences, comparer les partenaires, ordre du jour',
    'diagnosis, convergences and divergences, differences, comparing partners, agenda',
  ),
  purpose: t(
    'Mettre les portraits côte à côte, noter pour chaque point une convergence, une complémentarité ou une divergence, et voir ce qu’il faut discuter avant d’aller plus loin. Le diagnostic peut s’en tenir à une partie des points.',
    'Put the portraits side by side, note for each point a convergence, a complementarity or a divergence, and see what must be discussed before going further. The diagnosis may keep to some of the points.',
  ),
  tracks: { points: [112, 102, 102], meeting: [102, 102, 102], findings: [102, 134], right: [74, 56, 100] },
  bands: [
    band(at('points', labelled(2, tally), labelled(2, result)), at('findings', across('right', findings))),
    band(at('points', points)),
    newPage(at('points', agenda), at('meeting', across('right', meeting), across('right', questions))),
  ],
  words: { ...FINDINGS, yes: YES, unnamed: t('Point sans nom', 'Unnamed point'), waiting: WAITING },
  conditions: [
    bad('points.finding', '=AND({cell}={divergence},{major}={yes})'),
    warning('points.finding', '={cell}={divergence}'),
    good('points.finding', '={cell}={convergence}'),
    bad('points.major', '=AND({cell}={yes},{finding}={divergence})'),
    bad('result.major.value', '={cell}>0'),
  ],
});
