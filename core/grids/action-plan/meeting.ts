import { date, inputs, prose, t } from '../language';

export const meeting = inputs('inputs', t('La rencontre', 'The meeting'), [
  date('today', t('Date du jour', 'Today’s date'), {
    unit: t('à tenir à jour', 'keep up to date'),
    name: t('plan_date_du_jour', 'plan_today'),
    example: '2025-09-15',
  }).note(
    'Les retards se comptent à partir de cette date, pour que le plan d’une rencontre reste tel qu’on l’a vu.',
    'Delays are counted from this date, so that the plan of a meeting stays as it was seen.',
  ),
]);

export const talk = prose('talk', t('À se demander ensemble', 'To ask ourselves'), [
  t(
    'Vers quoi notre projet s’en va-t-il : quelles sont ses orientations ?',
    'Where is our project heading: what are its directions?',
  ),
  t(
    'Qu’attendons-nous au juste de ce partage, et à quoi verrons-nous que c’est atteint ?',
    'What exactly do we expect of this sharing, and how will we see that it is reached?',
  ),
  t(
    'Par quels chemins y arriver, avec l’accord de ceux que cela change ?',
    'By what paths do we get there, with the agreement of those it changes?',
  ),
]);
