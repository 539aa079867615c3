import { prose, t } from '../language';

export const talk = prose('talk', t('À se demander ensemble', 'To ask ourselves'), [
  t(
    'Lequel de ces enjeux nous est déjà arrivé, ensemble ou chacun de son côté ?',
    'Which of these issues have we already met, together or each on our own?',
  ),
  t(
    'Lequel préférons-nous ne pas nommer ? C’est souvent par lui qu’il faut commencer.',
    'Which one would we rather not name? It is often the one to start with.',
  ),
  t(
    'Qu’est-ce qui doit être écrit dans l’entente avant que l’argent ne circule ?',
    'What must be written in the agreement before any money moves?',
  ),
  t(
    'Qui prévient les autres quand un risque monte, et par quel moyen ?',
    'Who warns the others when a risk rises, and by what means?',
  ),
]);
