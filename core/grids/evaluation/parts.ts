import type { Example } from '../language/define';

/**
 * The shared workshop after a year, as settled: 15 + 9 + 9 + 5 of the 40 uses foreseen, 3 326,90 $ paid by the partners,
 * 853,10 $ saved on the 38 × 110 $ that they would pay alone.
 */
export const objectiveExamples: readonly Readonly<Record<string, Example>>[] = [
  {
    objective: { fr: 'Que les quatre aient accès au planeur', en: 'All four have access to the planer' },
    indicator: { fr: 'Utilisations dans l’année', en: 'Uses in the year' },
    start: 0,
    target: 40,
    reached: 38,
    results: { fr: 'Les quatre partenaires s’en servent.', en: 'All four partners use it.' },
    weak: {
      fr: 'La Maison de jeunes n’est venue que 5 fois sur 6.',
      en: 'The youth centre came only 5 times out of 6.',
    },
    improvement: { fr: 'Lui garder le samedi matin.', en: 'Keep Saturday morning for it.' },
    next: '2028-12-01',
  },
  {
    objective: { fr: 'Couvrir tous les coûts', en: 'Cover all the costs' },
    indicator: { fr: 'Dollars versés par les partenaires', en: 'Dollars paid by the partners' },
    start: 0,
    target: 3327,
    reached: 3327,
    results: { fr: 'Le planeur pourra être remplacé.', en: 'The planer can be replaced.' },
    next: '2028-12-01',
  },
  {
    objective: { fr: 'Payer moins que seul', en: 'Pay less than alone' },
    indicator: { fr: 'Dollars économisés, tous compris', en: 'Dollars saved, all together' },
    start: 0,
    target: 850,
    reached: 853,
    results: { fr: 'Chacun paie moins.', en: 'Each one pays less.' },
    weak: { fr: 'L’économie de L’Escale est mince.', en: 'L’Escale’s saving is slim.' },
    improvement: { fr: 'Revoir son plafond.', en: 'Review its cap.' },
    next: '2028-12-01',
  },
  {
    objective: { fr: 'Acheter moins de bois neuf', en: 'Buy less new wood' },
    indicator: { fr: 'Part du bois acheté neuf, en %', en: 'Share of wood bought new, in %' },
    start: 80,
    target: 50,
    reached: 62,
    results: { fr: 'Six tonnes de bois sauvées.', en: 'Six tonnes of wood saved.' },
    weak: { fr: 'Le bois récupéré arrive mal trié.', en: 'Reclaimed wood comes badly sorted.' },
    improvement: { fr: 'Trier à la Ressourcerie avant de livrer.', en: 'Sort at the reuse centre before delivery.' },
    next: '2028-03-31',
  },
  {
    objective: { fr: 'Initier des jeunes au bois', en: 'Introduce youth to woodwork' },
    indicator: { fr: 'Jeunes initiés', en: 'Youth introduced' },
    start: 0,
    target: 24,
    reached: 24,
    results: { fr: 'Trois se sont inscrits à l’École.', en: 'Three enrolled at the school.' },
    next: '2028-12-01',
  },
  {
    objective: { fr: 'Travailler sans accident', en: 'Work without an accident' },
    indicator: { fr: 'Accidents', en: 'Accidents', same: true },
    start: 0,
    target: 0,
    reached: 0,
    results: { fr: 'Aucune blessure déclarée.', en: 'No injury reported.' },
    next: '2028-03-31',
  },
];

export const logicExamples: readonly Readonly<Record<string, Example>>[] = [
  {
    resources: { fr: 'Un planeur, un local, 3 402 $ par an', en: 'A planer, premises, $3,402 a year' },
    activities: { fr: 'Réservations, mises au point', en: 'Bookings, tune-ups' },
    outputs: { fr: '40 utilisations de 5 heures', en: '40 uses of 5 hours' },
    outcomes: { fr: 'Moins de dépenses', en: 'Less spending' },
  },
  {
    resources: { fr: 'Une coordonnatrice', en: 'A coordinator' },
    activities: { fr: 'Initiation à la sécurité', en: 'Safety training' },
    outputs: { fr: '24 jeunes initiés', en: '24 youth introduced' },
    outcomes: { fr: 'Des jeunes qui choisissent un métier', en: 'Youth who choose a trade' },
  },
  {
    resources: { fr: 'Le bois des chantiers', en: 'Wood from worksites' },
    activities: { fr: 'Tri, planage, vente', en: 'Sorting, planing, selling' },
    outputs: { fr: 'Six tonnes planées', en: 'Six tonnes planed' },
    outcomes: { fr: 'Moins de bois jeté', en: 'Less wood thrown away' },
  },
];

const STILL_TRUE = { fr: 'Oui', en: 'Yes' };
const TO_CHECK = { fr: 'À vérifier', en: 'To check' };
const NO_LONGER = { fr: 'Non', en: 'No' };
export const TRUTHS = [STILL_TRUE, TO_CHECK, NO_LONGER] as const;

export const theoryExamples: readonly Readonly<Record<string, Example>>[] = [
  {
    ifWe: { fr: 'Quatre organisations réservent la même machine', en: 'Four organisations book the same machine' },
    change: { fr: 'Chacune paie moins que seule', en: 'Each one pays less than alone' },
    because: { fr: 'Les coûts fixes se divisent', en: 'Fixed costs are divided' },
    truth: STILL_TRUE,
  },
  {
    ifWe: { fr: 'Les jeunes côtoient des artisans', en: 'Youth work beside craftspeople' },
    change: { fr: 'Certains voudront apprendre le métier', en: 'Some will want to learn the trade' },
    because: { fr: 'On choisit ce que l’on a essayé', en: 'One chooses what one has tried' },
    truth: TO_CHECK,
  },
];
