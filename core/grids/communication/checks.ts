import { choice, given, prose, t, table, text, YES } from '../language';
import { NOT_YET, PARTLY } from './words';

/** What good communication does when several share. */
const CHECKS = [
  t('Nous avons écouté notre propre monde avant d’annoncer.', 'We listened to our own people before announcing.'),
  t('Nous avons écouté les autres partenaires.', 'We listened to the other partners.'),
  t('Ce que chacun attend est dit clairement.', 'What each one expects is said clearly.'),
  t('Ce qui est convenu est écrit, et tous l’ont.', 'What is agreed is written down, and everyone has it.'),
  t('Le message est le même pour tous.', 'The message is the same for everyone.'),
  t('L’apport de chacun est reconnu.', 'Everyone’s contribution is recognised.'),
  t('Les gens savent ce qui change pour eux, et quand.', 'People know what changes for them, and when.'),
];

const SAID = [YES, YES, PARTLY, NOT_YET, YES, PARTLY, YES];

export const checks = table('checks', t('Avant de parler', 'Before speaking'), {
  columns: [
    text('point', t('Communiquons-nous bien ?', 'Do we communicate well?')),
    choice('answer', t('Réponse', 'Answer'), { choices: [YES, PARTLY, NOT_YET] }),
  ],
  given: CHECKS.map((point, index) => given({ point }, { answer: SAID[index] ?? NOT_YET })),
});

export const advice = prose('advice', t('À retenir', 'To remember'), [
  t(
    'Tous n’ont pas à tout savoir, mais tous doivent pouvoir trouver les mêmes renseignements.',
    'Not everyone has to know everything, but everyone must be able to find the same information.',
  ),
  t(
    'Nommez ce que chacun apporte : on change plus volontiers quand on se sait reconnu.',
    'Name what each one brings: people change more willingly when they feel recognised.',
  ),
  t(
    'Prévoyez du temps payé pour faire circuler l’information ; bénévole, ce travail finit par s’arrêter.',
    'Plan paid time to pass information on; as volunteer work, it ends up stopping.',
  ),
  t(
    'Une décision n’est prise pour de bon que lorsque ceux qu’elle touche l’ont apprise.',
    'A decision is really made only when those it affects have heard of it.',
  ),
  t(
    'Revenez au plan à chaque rencontre : qui a parlé à qui, et qu’avons-nous entendu ?',
    'Come back to the plan at every meeting: who talked to whom, and what did we hear?',
  ),
]);
