import { inputs, prose, question, t, text } from '../language';

export const together = inputs('together', t('Ce que nous voulons ensemble', 'What we want together'), [
  question(t('1. Pourquoi nous lancer ?', '1. Why are we going into this?')),
  text('why', t('Notre réponse', 'Our answer'), {
    name: t('reponse_pourquoi', 'answer_why'),
    example: t(
      'Aucun de nous n’utiliserait un planeur assez souvent pour le payer seul.',
      'None of us would use a planer often enough to pay for it alone.',
    ),
  }),
  question(t('2. Que recherchent les autres ?', '2. What are the others after?')),
  text('others', t('Ce que nous en savons', 'What we know of it'), {
    name: t('reponse_autres', 'answer_others'),
    example: t(
      'L’École cherche de la place le jour ; la Maison de jeunes, un lieu encadré.',
      'The school is after daytime room; the youth centre, a supervised place.',
    ),
  }),
  question(
    t(
      '3. Qu’avons-nous en commun, et qu’en attendons-nous ?',
      '3. What do we have in common, and what do we expect from it?',
    ),
  ),
  text('unites', t('Ce qui nous réunit', 'What brings us together'), {
    name: t('reponse_commune', 'answer_common'),
    example: t(
      'Une machine de plus, moins de dépenses, une mission mieux remplie.',
      'One more machine, less spending, a mission better fulfilled.',
    ),
  }),
  question(t('Nos objectifs communs', 'Our common objectives')),
  text('objective1', t('Premier objectif', 'First objective'), {
    name: t('objectif_commun', 'common_objective'),
    example: t(
      'Que les quatre aient accès à un planeur dès janvier 2026.',
      'That all four have access to a planer from January 2026.',
    ),
  }),
  text('objective2', t('Deuxième objectif', 'Second objective'), {
    name: t('objectif_commun_second', 'common_objective_second'),
    example: t(
      'Que chacun paie moins que s’il était seul, tous coûts compris.',
      'That each one pays less than it would alone, all costs included.',
    ),
  }),
  text('objective3', t('Troisième objectif', 'Third objective'), {
    name: t('objectif_commun_troisieme', 'common_objective_third'),
  }),
]);

export const advice = prose('advice', t('Pour en parler', 'To talk it over'), [
  t(
    'Une motivation qu’un seul partenaire coche n’est pas un problème : c’est une attente à faire connaître aux autres.',
    'A motive that a single partner ticks is not a problem: it is an expectation to make known to the others.',
  ),
  t(
    'Rien n’est commun à tous ? Revenez-y après la réflexion et le diagnostic, mais avant de décider du fonctionnement.',
    'Nothing is common to all? Come back to it after the reflection and the diagnosis, but before deciding how things will work.',
  ),
  t(
    'Un bon objectif se vérifie : il dit quoi, pour qui, combien et quand. Il servira de cible à l’évaluation.',
    'A good objective can be checked: it says what, for whom, how much and when. It will be a target of the evaluation.',
  ),
]);
