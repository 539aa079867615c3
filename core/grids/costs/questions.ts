import { prose, t } from '../language';

/** The five questions that the six costs rest on. */
export const questions = prose(
  'questions',
  t('Les cinq questions derrière les coûts', 'The five questions behind the costs'),
  [
    t(
      '1. Qu’est-ce qui s’use et disparaît, et combien de temps dure-t-il : en heures, en pieds, en kilomètres ?',
      '1. What is used up, and how long does it last: in hours, feet, kilometres?',
    ),
    t(
      '2. Combien la ressource a-t-elle coûté, et en combien d’années faut-il avoir de quoi la remplacer ?',
      '2. What did the resource cost, and within how many years must there be enough to replace it?',
    ),
    t(
      '3. Quelles mises au point le fabricant demande-t-il, tous les combien et à quel prix ?',
      '3. What tune-ups does the maker ask for, how often and at what price?',
    ),
    t(
      '4. Combien de temps prend-on pour préparer, ranger et vérifier, et combien coûte l’heure de cette personne, charges sociales comprises ?',
      '4. How long does it take to prepare, put away and check, and what does that person’s hour cost, payroll charges included?',
    ),
    t(
      '5. Que demandent la réservation, la facturation et la conduite du partage, en heures et en argent ?',
      '5. What do booking, invoicing and running the sharing take, in hours and in money?',
    ),
  ],
);

export const advice = prose('advice', t('À garder en tête', 'To bear in mind'), [
  t(
    'Direct : il sert la ressource elle-même. Indirect : il sert aussi le reste de l’organisation, ou le partage lui-même.',
    'Direct: it serves the resource itself. Indirect: it also serves the rest of the organisation, or the sharing itself.',
  ),
  t(
    'Un coût n’est compté qu’une fois, même s’il pourrait aller dans deux catégories.',
    'A cost counts only once, even if it could belong to two categories.',
  ),
  t(
    'Ne comptez une subvention que pour les années où elle est confirmée, et regardez aussi l’année sans elle.',
    'Count a grant only for the years when it is confirmed, and look at the year without it too.',
  ),
]);
