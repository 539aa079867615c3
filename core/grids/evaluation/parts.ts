import { NO, same, t, YES } from '../language';
import type { Example } from '../language/define';

/**
 * The shared workshop after a year, as settled: 15 + 9 + 9 + 5 of the 40 uses foreseen, 3 326,90 $ paid by the partners,
 * 853,10 $ saved on the 38 × 110 $ that they would pay alone.
 */
export const objectiveExamples: readonly Readonly<Record<string, Example>>[] = [
  {
    objective: t('Que les quatre aient accès au planeur', 'All four have access to the planer'),
    indicator: t('Utilisations dans l’année', 'Uses in the year'),
    start: 0,
    target: 40,
    reached: 38,
    results: t('Les quatre partenaires s’en servent.', 'All four partners use it.'),
    weak: t('La Maison de jeunes n’est venue que 5 fois sur 6.', 'The youth centre came only 5 times out of 6.'),
    improvement: t('Lui garder le samedi matin.', 'Keep Saturday morning for it.'),
    next: '2028-12-01',
  },
  {
    objective: t('Couvrir tous les coûts', 'Cover all the costs'),
    indicator: t('Dollars versés par les partenaires', 'Dollars paid by the partners'),
    start: 0,
    target: 3327,
    reached: 3327,
    results: t('Le planeur pourra être remplacé.', 'The planer can be replaced.'),
    next: '2028-12-01',
  },
  {
    objective: t('Payer moins que seul', 'Pay less than alone'),
    indicator: t('Dollars économisés, tous compris', 'Dollars saved, all together'),
    start: 0,
    target: 850,
    reached: 853,
    results: t('Chacun paie moins.', 'Each one pays less.'),
    weak: t('L’économie de L’Escale est mince.', 'L’Escale’s saving is slim.'),
    improvement: t('Revoir son plafond.', 'Review its cap.'),
    next: '2028-12-01',
  },
  {
    objective: t('Acheter moins de bois neuf', 'Buy less new wood'),
    indicator: t('Part du bois acheté neuf, en %', 'Share of wood bought new, in %'),
    start: 80,
    target: 50,
    reached: 62,
    results: t('Six tonnes de bois sauvées.', 'Six tonnes of wood saved.'),
    weak: t('Le bois récupéré arrive mal trié.', 'Reclaimed wood comes badly sorted.'),
    improvement: t('Trier à la Ressourcerie avant de livrer.', 'Sort at the reuse centre before delivery.'),
    next: '2028-03-31',
  },
  {
    objective: t('Initier des jeunes au bois', 'Introduce youth to woodwork'),
    indicator: t('Jeunes initiés', 'Youth introduced'),
    start: 0,
    target: 24,
    reached: 24,
    results: t('Trois se sont inscrits à l’École.', 'Three enrolled at the school.'),
    next: '2028-12-01',
  },
  {
    objective: t('Travailler sans accident', 'Work without an accident'),
    indicator: same('Accidents'),
    start: 0,
    target: 0,
    reached: 0,
    results: t('Aucune blessure déclarée.', 'No injury reported.'),
    next: '2028-03-31',
  },
];

export const logicExamples: readonly Readonly<Record<string, Example>>[] = [
  {
    resources: t('Un planeur, un local, 3 402 $ par an', 'A planer, premises, $3,402 a year'),
    activities: t('Réservations, mises au point', 'Bookings, tune-ups'),
    outputs: t('40 utilisations de 5 heures', '40 uses of 5 hours'),
    outcomes: t('Moins de dépenses', 'Less spending'),
  },
  {
    resources: t('Une coordonnatrice', 'A coordinator'),
    activities: t('Initiation à la sécurité', 'Safety training'),
    outputs: t('24 jeunes initiés', '24 youth introduced'),
    outcomes: t('Des jeunes qui choisissent un métier', 'Youth who choose a trade'),
  },
  {
    resources: t('Le bois des chantiers', 'Wood from worksites'),
    activities: t('Tri, planage, vente', 'Sorting, planing, selling'),
    outputs: t('Six tonnes planées', 'Six tonnes planed'),
    outcomes: t('Moins de bois jeté', 'Less wood thrown away'),
  },
];

const STILL_TRUE = YES;
const TO_CHECK = t('À vérifier', 'To check');
const NO_LONGER = NO;
export const TRUTHS = [STILL_TRUE, TO_CHECK, NO_LONGER] as const;

export const theoryExamples: readonly Readonly<Record<string, Example>>[] = [
  {
    ifWe: t('Quatre organisations réservent la même machine', 'Four organisations book the same machine'),
    change: t('Chacune paie moins que seule', 'Each one pays less than alone'),
    because: t('Les coûts fixes se divisent', 'Fixed costs are divided'),
    truth: STILL_TRUE,
  },
  {
    ifWe: t('Les jeunes côtoient des artisans', 'Youth work beside craftspeople'),
    change: t('Certains voudront apprendre le métier', 'Some will want to learn the trade'),
    because: t('On choisit ce que l’on a essayé', 'One chooses what one has tried'),
    truth: TO_CHECK,
  },
];
