import { choice, inputs, t, text } from '../language';

const WHOLE = t('Toute l’organisation', 'Whole organisation');
const ONE_PART = t('Un seul volet', 'One part only');

export const scope = inputs('scope', t('L’étendue du portrait', 'Scope of the portrait'), [
  choice('extent', t('Le portrait porte sur', 'The portrait is of'), {
    choices: [WHOLE, ONE_PART],
    name: t('etendue_portrait', 'portrait_scope'),
    example: WHOLE,
  }).note(
    'Si le partage ne touche qu’une activité, le portrait peut s’en tenir à elle.',
    'If sharing concerns one activity only, the portrait may keep to it.',
  ),
  text('part', t('Si un seul volet, lequel', 'If one part, which'), { name: t('volet_portrait', 'portrait_part') }),
]);
