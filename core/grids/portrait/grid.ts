import { at, bad, band, defineTemplate, good, PARTNER, small, t, warning } from '../language';
import { othersCounts, themeCounts } from './counts';
import { balance, partners } from './partners';
import { others, points } from './points';
import { scope } from './scope';
import { OPINIONS } from './views';

export const portrait = defineTemplate({
  id: 'portrait',
  step: 'reflection',
  after: 'needs',
  sheet: t('Portrait de l’organisation', 'Organisation portrait'),
  title: t('Se connaître, et connaître les autres', 'Knowing ourselves, and the others'),
  asked: t(
    'portrait, forces et faiblesses, se présenter, état des lieux, autodiagnostic',
    'portrait, strengths and weaknesses, presenting ourselves, self-assessment',
  ),
  purpose: t(
    'Décrire chaque organisation sur les mêmes points et dire, pour chacun, si c’est une force, une faiblesse ou un point neutre. Chacune remplit ses colonnes ; on se les présente ensuite. Même de vieux voisins y apprennent quelque chose.',
    'Describe each organisation on the same points and say, for each, whether it is a strength, a weakness or neutral. Each one fills in its own columns, then presents them to the others. Even old neighbours learn something.',
  ),
  tracks: { left: [206, 194, 100, 194, 100], right: [194, 100] },
  bands: [
    band(at('left', scope, partners), at('right', balance)),
    band(at('left', small(points))),
    band(at('left', small(others))),
    band(at('left', small(themeCounts))),
    band(at('left', small(othersCounts))),
  ],
  words: { ...OPINIONS, partner: PARTNER },
  conditions: [
    ...['points', 'others'].flatMap((table) => [good(table, '={cell}={strength}'), bad(table, '={cell}={weakness}')]),
    warning('partners.left', '=AND(ISNUMBER({cell}),{cell}>0)'),
  ],
});
