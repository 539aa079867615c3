import { choice, NO, PARTNER, prose, t, table, text, YES } from '../language';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';

const IN_PART = t('En partie', 'In part');

export const partners = table('partners', t('Le besoin de chacun', 'The need of each one'), {
  rows: 6,
  columns: [
    text('name', PARTNER).note(
      'Une ligne par organisation, six au plus. Les colonnes du bas prennent ces noms.',
      'One row per organisation, six at most. The columns below take these names.',
    ),
    text('need', t('Son besoin', 'Its need')),
    choice('alone', t('Y répond-il seul ?', 'Met alone?'), { choices: [YES, IN_PART, NO] }).note(
      'Si chacun peut répondre seul à son besoin, demandez-vous ce que le partage ajoute.',
      'If each one can meet its need alone, ask yourselves what sharing adds.',
    ),
  ],
  examples: [
    [WORKSHOP, t('Un planeur, et assez d’utilisations pour le payer', 'A planer, and enough uses to pay for it'), NO],
    [RIVES, t('Planer le bois récupéré avant de le vendre', 'Planing reclaimed wood before selling it'), NO],
    [SCHOOL, t('Un deuxième planeur pour les groupes du jour', 'A second planer for daytime groups'), IN_PART],
    [ESCALE, t('Un lieu encadré où bricoler avec les jeunes', 'A supervised place to build things with youth'), NO],
  ],
});

export const reminder = prose('reminder', t('Partager a aussi un coût', 'Sharing has a cost too'), [
  t(
    'Les économies n’existent qu’une fois tout compté : le temps pour se concerter, la coordination, la mise en place, puis le fonctionnement de tous les jours.',
    'Savings exist only once everything is counted: time to consult one another, coordination, setting up, then everyday running.',
  ),
  t(
    'Un camion à plusieurs, par exemple, ne roule pas sans calendrier de réservation, ou sans quelqu’un qui organise les trajets.',
    'A shared truck, for example, does not run without a booking calendar, or without someone who plans the routes.',
  ),
  t(
    'Chacun doit y trouver son compte : sans réciprocité, ce n’est pas une mutualisation.',
    'Each one must gain from it: without reciprocity, it is not pooling.',
  ),
]);
