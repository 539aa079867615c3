import { prose, TO_AGREE, t } from '../language';

export const talk = prose('talk', TO_AGREE, [
  t(
    'Que faisons-nous si une subvention est refusée ou tarde : attendre, réduire, emprunter ?',
    'What do we do if a grant is refused or late: wait, cut back, borrow?',
  ),
  t(
    'Qui emprunte et qui cautionne ? Le prêteur et un conseiller juridique diront ce que la forme du groupe permet.',
    'Who borrows, and who stands surety? The lender and a legal adviser will say what the form of the group allows.',
  ),
  t(
    'Les taxes payées à l’achat reviennent plus tard : Revenu Québec dit à qui, et quand.',
    'The taxes paid on the purchase come back later: Revenu Québec says to whom, and when.',
  ),
]);
