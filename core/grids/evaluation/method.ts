import { choice, NO, prose, t, table, text, YES } from '../language';

const STILL_TRUE = YES;
const TO_CHECK = t('À vérifier', 'To check');
const NO_LONGER = NO;
const TRUTHS = [STILL_TRUE, TO_CHECK, NO_LONGER] as const;

export const logic = table('logic', t('Le modèle logique', 'The logic model'), {
  rows: 6,
  columns: [
    text('resources', t('Ressources →', 'Resources →')),
    text('activities', t('Activités →', 'Activities →')),
    text('outputs', t('Extrants →', 'Outputs →')),
    text('outcomes', t('Effets', 'Effects')),
  ],
  examples: [
    [
      t('Un planeur, un local, un budget commun', 'A planer, premises, a common budget'),
      t('Réservations, mises au point', 'Bookings, tune-ups'),
      t('Les utilisations prévues', 'The uses foreseen'),
      t('Moins de dépenses', 'Less spending'),
    ],
    [
      t('Une coordonnatrice', 'A coordinator'),
      t('Initiation à la sécurité', 'Safety training'),
      t('24 jeunes initiés', '24 youth introduced'),
      t('Des jeunes qui choisissent un métier', 'Youth who choose a trade'),
    ],
    [
      t('Le bois des chantiers', 'Wood from worksites'),
      t('Tri, planage, vente', 'Sorting, planing, selling'),
      t('Six tonnes planées', 'Six tonnes planed'),
      t('Moins de bois jeté', 'Less wood thrown away'),
    ],
  ],
});

export const theory = table('theory', t('Ou la théorie du changement', 'Or the theory of change'), {
  rows: 5,
  columns: [
    text('ifWe', t('Si…', 'If…')),
    text('change', t('alors…', 'then…')),
    text('because', t('parce que…', 'because…')),
    choice('truth', t('Encore vrai ?', 'Still true?'), { choices: TRUTHS }),
  ],
  examples: [
    [
      t('Quatre organisations réservent la même machine', 'Four organisations book the same machine'),
      t('Chacune paie moins que seule', 'Each one pays less than alone'),
      t('Les coûts fixes se divisent', 'Fixed costs are divided'),
      STILL_TRUE,
    ],
    [
      t('Les jeunes côtoient des artisans', 'Youth work beside craftspeople'),
      t('Certains voudront apprendre le métier', 'Some will want to learn the trade'),
      t('On choisit ce que l’on a essayé', 'One chooses what one has tried'),
      TO_CHECK,
    ],
  ],
});

export const method = prose('method', t('Bien s’y préparer', 'Preparing for it'), [
  t(
    'Le modèle logique dit comment les moyens mènent aux effets : ce que nous y mettons, ce que nous faisons, ce que cela produit, ce que cela change.',
    'The logic model says how means lead to effects: what we put in, what we do, what it produces, what it changes.',
  ),
  t(
    'La théorie du changement dit pourquoi nous croyons que cela marchera. Si une raison ne tient plus, il faut revoir le plan.',
    'The theory of change says why we believe it will work. If a reason no longer holds, the plan must be reviewed.',
  ),
  t(
    'L’une ou l’autre demande plus de travail au départ, mais oblige les partenaires à s’entendre sur le résultat voulu et sur la façon d’y arriver.',
    'Either takes more work at the start, but makes the partners agree on the result wanted and on how to get there.',
  ),
  t(
    'Un bon indicateur se compte sans effort : réservations du registre, dollars de la comptabilité, présences.',
    'A good indicator is counted without effort: bookings in the log, dollars in the books, attendance.',
  ),
]);
