import { at, bad, band, defineTemplate, good, t, warning } from '../language';
import { points } from './points';
import { advice, bars, progress } from './progress';
import { STATES } from './words';

export const success = defineTemplate({
  id: 'success',
  step: 'all',
  after: 'evaluation',
  sheet: t('Conditions gagnantes', 'Conditions for success'),
  title: t('Ce qui fait réussir un partage', 'What makes sharing succeed'),
  asked: t(
    'conditions de réussite, liste de vérification, aide-mémoire, sommes-nous prêts, facteurs de succès',
    'conditions for success, checklist, are we ready, success factors',
  ),
  purpose: t(
    'Planifier, formaliser, communiquer : trois ingrédients à garder en tête du début à la fin. Revenez à cette liste à chaque étape, et voyez ce qui est en place et ce qui manque encore.',
    'Plan, formalise, communicate: three ingredients to keep in mind from beginning to end. Come back to this list at every step, and see what is in place and what is still missing.',
  ),
  tracks: { left: [370, 108, 106, 84], right: [146, 274] },
  bands: [band(at('left', progress, advice), at('right', bars)), band(at('left', points))],
  words: STATES,
  conditions: [
    good('points.state', '={cell}={inPlace}'),
    warning('points.state', '={cell}={underWay}'),
    bad('points.state', '={cell}={toDo}'),
    warning('progress.share', '=AND({points}>0,{cell}<0.5)'),
  ],
});
