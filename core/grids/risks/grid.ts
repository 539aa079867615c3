import { at, bad, band, defineTemplate, good, newPage, t, warning } from '../language';
import { heat, heatConditions } from './heat';
import { issues, TAKEN } from './issues';
import { levels, register } from './register';
import { LEVELS, scale, state } from './scale';
import { talk } from './talk';
import { STATUSES } from './words';

/** Worked example: four organisations about to share the guide's planer. */
export const risks = defineTemplate({
  id: 'risks',
  step: 'realisation',
  after: 'communication',
  sheet: t('Enjeux et risques', 'Issues and risks'),
  title: t('Ce qui peut accrocher, et comment s’en sortir', 'What may go wrong, and possible solutions'),
  asked: t(
    'risques, enjeux, problèmes, conflits, assurance, matrice de risques',
    'risks, issues, problems, conflicts, insurance, risk matrix',
  ),
  purpose: t(
    'Parler d’avance des sept enjeux que rencontrent ceux qui partagent, choisir les pistes qui nous conviennent, puis suivre les risques les plus lourds. Partager ne règle pas tout : mieux vaut y penser dès le début.',
    'Talk in advance of the seven issues met by those who share, choose the solutions that suit us, then follow the heaviest risks. Sharing does not solve everything: better to think of it from the start.',
  ),
  tracks: { left: [206, 234, 108], heat: 120, right: [78, 84, 78, 96, 84] },
  bands: [
    band(at('left', issues)),
    band(at('left', scale)),
    newPage(at('left', register)),
    newPage(at('left', levels), at('heat', heat)),
    band(at('left', state), at('right', talk)),
  ],
  words: { takenWord: TAKEN, ...LEVELS, settled: STATUSES.settled },
  conditions: [
    good('issues.kept', '={cell}={takenWord}'),
    bad('register.word', '={cell}={high}'),
    warning('register.word', '={cell}={medium}'),
    good('register.word', '={cell}={low}'),
    bad('register.gravity', '=N({cell})>5'),
    bad('register.probability', '=N({cell})>5'),
    good('register.status', '={cell}={settled}'),
    bad('state.high.count', '={cell}>0'),
    warning('state.orphan.count', '={cell}>0'),
    ...heatConditions,
  ],
});
