import { blankIsNotZero } from '../../declare/blank-note';
import type { ClosedStep, Conditions, Refusal } from '../../declare/closed-form';
import { defineFunction } from '../../declare/define';
import { refuseAt } from '../../declare/place';
import { GUIDE, GUIDE_WITH_CAPITAL } from '../../declare/sources';
import { same } from '../../values/text';
import { RESIDUAL_TOO_HIGH, replacementSteps } from './capital/capital';
import { useParams } from './use/params';

type Name = keyof typeof useParams;
type Half = Refusal<typeof useParams>;

/** A cost half given is refused: a price without its life says nothing, and a silent 0 would be signed. */
const half = (given: Name, absent: Name, conditions: Conditions): Half => ({
  ...conditions,
  say: () =>
    refuseAt(
      useParams[absent].label,
      undefined,
      `il manque une valeur, alors que ${useParams[given].label.fr} en a une. Donnez les deux, ou laissez les deux vides.`,
      `a value is missing, although ${useParams[given].label.en} has one. Give both, or leave both blank.`,
    ).of(absent),
});

/** An amount of 0 without its divisor is a cost that does not apply: desktop Excel passes blanks as 0. */
const needed = (amount: Name, absent: Name): Half => half(amount, absent, { when: `${amount} > 0`, missing: [absent] });

const pair = (amount: Name, divisor: Name): readonly Half[] => [
  half(divisor, amount, { given: [divisor], missing: [amount] }),
  needed(amount, divisor),
];

const halves: readonly Half[] = [
  ...pair('prix_consommable', 'duree_consommable'),
  ...pair('cout_entretien', 'intervalle_entretien'),
  ...pair('prix_achat', 'annees'),
  needed('valeur_residuelle', 'prix_achat'),
  half('taux_horaire', 'heures_preparation', {
    when: 'taux_horaire > 0',
    missing: ['heures_preparation', 'heures_supervision'],
  }),
  needed('heures_preparation', 'taux_horaire'),
  needed('heures_supervision', 'taux_horaire'),
];

/** The lines of the guide's own layout, those that apply, then the total. */
const steps: readonly ClosedStep[] = [
  {
    id: 'consommable',
    given: ['duree_consommable'],
    label: { fr: 'Consommable', en: 'Consumable' },
    formula: 'prix_consommable ÷ duree_consommable × quantite [÷ (1 − pertes)]',
  },
  {
    id: 'entretien',
    given: ['intervalle_entretien'],
    label: { fr: 'Entretien', en: 'Maintenance' },
    formula: 'cout_entretien × quantite ÷ intervalle_entretien',
  },
  ...replacementSteps('heures', 'heures_par_an').map((step) => ({ ...step, given: ['annees'] })),
  {
    id: 'preparation',
    given: ['taux_horaire', 'heures_preparation'],
    label: { fr: 'Préparation et vérification', en: 'Preparation and checking' },
    formula: 'taux_horaire × heures_preparation [× (1 + charges_sociales)]',
  },
  {
    id: 'supervision',
    given: ['taux_horaire', 'heures_supervision'],
    label: same('Supervision'),
    formula: 'taux_horaire × heures_supervision [× (1 + charges_sociales)]',
  },
  {
    id: 'administration',
    when: 'frais_administratifs > 0',
    label: { fr: 'Frais administratifs', en: 'Administrative costs' },
    formula: 'frais_administratifs',
  },
  {
    id: 'gestion',
    when: 'frais_gestion > 0',
    label: { fr: 'Gestion de la mutualisation', en: 'Management of the pooling' },
    formula: 'frais_gestion',
  },
  { sum: ['consommable', 'entretien', 'remplacement', 'preparation', 'supervision', 'administration', 'gestion'] },
];

export const coutusage = defineFunction({
  id: 'COUTUSAGE',
  family: 'cost',
  summary: {
    fr: 'Coût d’une utilisation d’une ressource partagée : consommable, entretien, remplacement, préparation, administration et gestion.',
    en: 'Cost of one use of a shared resource: consumable, maintenance, replacement, preparation, administration and management.',
  },
  formula: 'consommable + entretien + remplacement + preparation + supervision + frais_administratifs + frais_gestion',
  notes: [
    {
      fr: 'Un coût laissé vide ne s’applique pas. Un coût à moitié donné (un prix sans sa durée) est refusé.',
      en: 'A cost left blank does not apply. A cost half given (a price without its life) is refused.',
    },
    {
      fr: 'Sans heures_par_an, l’année compte 8 760 heures, comme dans le guide : très peu du capital est récupéré. EXPLIQUER le montre.',
      en: 'Without hours_per_year, the year has 8,760 hours, as in the guide: very little of the capital is recovered. EXPLIQUER shows it.',
    },
    {
      fr: 'Plusieurs consommables, ou des coûts à l’heure ou au kilomètre : voir COUTPOSTES.',
      en: 'Several consumables, or costs by the hour or the kilometre: see COUTPOSTES.',
    },
    blankIsNotZero(
      useParams.prix_consommable,
      useParams.cout_entretien,
      useParams.prix_achat,
      useParams.taux_horaire,
      useParams.heures_preparation,
    ),
  ],
  source: GUIDE_WITH_CAPITAL,
  asked: {
    fr: 'combien coûte, coût d’une utilisation, prix de revient, coût réel, facturer une utilisation, machine, équipement, outil, prix coûtant, prix à l’heure, coût à l’heure, coût d’un repas, repas servis, prix d’une heure, prix d’une heure de machine, coût d’une location, heure de tracteur, heure de machine, planeur',
    en: 'how much does it cost, cost of one use, cost price, real cost, charge for a use, machine, equipment, tool, at cost, cost per hour, cost per use, cost of a meal, meals served, price of an hour, price of an hour of use, cost of a rental, cost for one rental, planer',
  },
  params: useParams,
  result: { kind: 'value', unit: 'money', label: { fr: 'Coût d’utilisation', en: 'Cost of use' } },
  chart: 'parts',
  examples: [
    { args: [50, 5, 100, 2000, 100, 100000, 3500, 7, 30, 1, 5], result: 37.835388, within: 5e-7, source: GUIDE },
    { args: [50, 5, 100, 2000, 100, 100000, 3500, 7, 30, 1, 5, null, 200], result: 50.05, source: GUIDE },
  ],
  steps,
  refusals: [...halves, RESIDUAL_TOO_HIGH],
});
