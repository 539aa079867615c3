import { CellError, refuse } from '../../cell';
import { type Args, defineFunction } from '../../define';
import type { Step } from '../../explain';
import {
  dollars,
  hours,
  loss,
  optionalZero,
  positiveHours,
  positiveQuantity,
  quantity,
  rate,
  share,
  years,
} from '../../params';
import { GUIDE, GUIDE_WITH_CAPITAL } from '../../sources';
import { same, type Text } from '../../text';
import { consumableCost, consumableFormula } from './consommable';
import { maintenanceCost } from './entretien';
import { labourCost, labourFormula } from './mainoeuvre';
import { CALENDAR_HOURS, replacementSteps, residualTooHigh, yearlyCapital } from './remplacement';

const params = {
  quantite: {
    ...quantity,
    label: { fr: 'quantité', en: 'quantity' },
    text: { fr: 'Quantité de cette utilisation (50 pieds).', en: 'Quantity of this use (50 feet).' },
  },
  heures: {
    ...hours,
    label: { fr: 'heures', en: 'hours' },
    text: {
      fr: 'Heures pendant lesquelles la ressource est utilisée.',
      en: 'Hours during which the resource is in use.',
    },
  },
  prix_consommable: {
    ...dollars,
    optional: true,
    label: { fr: 'prix_consommable', en: 'consumable_price' },
    text: { fr: 'Prix du consommable, en dollars.', en: 'Price of the consumable, in dollars.' },
  },
  duree_consommable: {
    ...positiveQuantity,
    optional: true,
    label: { fr: 'durée_consommable', en: 'consumable_life' },
    text: { fr: 'Ce qu’il dure, dans l’unité de la quantité.', en: 'How long it lasts, in the unit of the quantity.' },
  },
  cout_entretien: {
    ...dollars,
    optional: true,
    label: { fr: 'coût_entretien', en: 'maintenance_cost' },
    text: { fr: 'Coût d’une mise au point, en dollars.', en: 'Cost of one tune-up, in dollars.' },
  },
  intervalle_entretien: {
    ...positiveQuantity,
    optional: true,
    label: { fr: 'intervalle_entretien', en: 'maintenance_interval' },
    text: { fr: 'Quantité entre deux mises au point.', en: 'Quantity between two tune-ups.' },
  },
  prix_achat: {
    ...dollars,
    optional: true,
    label: { fr: 'prix_achat', en: 'purchase_price' },
    text: { fr: 'Prix d’achat de la ressource, en dollars.', en: 'Purchase price of the resource, in dollars.' },
  },
  annees: {
    ...years,
    optional: true,
    label: { fr: 'années', en: 'years' },
    text: { fr: 'Durée de vie ou d’amortissement, en années.', en: 'Life or depreciation period, in years.' },
  },
  taux_horaire: {
    ...dollars,
    optional: true,
    label: { fr: 'taux_horaire', en: 'hourly_rate' },
    text: {
      fr: 'Taux horaire de la personne qui prépare et vérifie.',
      en: 'Hourly rate of the person who prepares and checks.',
    },
  },
  heures_preparation: {
    ...hours,
    optional: true,
    label: { fr: 'heures_préparation', en: 'preparation_hours' },
    text: {
      fr: 'Heures de préparation, de rangement et de vérification.',
      en: 'Hours spent preparing, putting away and checking.',
    },
  },
  frais_administratifs: {
    ...dollars,
    ...optionalZero,
    label: { fr: 'frais_administratifs', en: 'administrative_costs' },
    text: { fr: 'Frais administratifs par utilisation, en dollars.', en: 'Administrative costs per use, in dollars.' },
  },
  frais_gestion: {
    ...dollars,
    ...optionalZero,
    label: { fr: 'frais_gestion', en: 'management_costs' },
    text: {
      fr: 'Planification et gestion de la mutualisation par utilisation, en dollars (voir GESTION).',
      en: 'Planning and management of the pooling per use, in dollars (see GESTION).',
    },
  },
  heures_par_an: {
    ...positiveHours,
    optional: true,
    default: CALENDAR_HOURS,
    label: { fr: 'heures_par_an', en: 'hours_per_year' },
    text: {
      fr: 'Heures d’utilisation réelles d’une année ; 8 760 si absentes (24 heures par jour, comme dans le guide).',
      en: 'Real hours of use in a year; 8,760 if absent (24 hours a day, as in the guide).',
    },
  },
  valeur_residuelle: {
    ...dollars,
    ...optionalZero,
    label: { fr: 'valeur_résiduelle', en: 'residual_value' },
    text: {
      fr: 'Valeur à la fin, en dollars de cette année-là ; 0 si absente.',
      en: 'Worth at the end, in dollars of that year; 0 if absent.',
    },
  },
  charges_sociales: {
    ...share,
    ...optionalZero,
    label: { fr: 'charges_sociales', en: 'payroll_charges' },
    text: {
      fr: 'Charges sociales en plus du taux horaire ; 0 si le taux les comprend.',
      en: 'Payroll charges on top of the hourly rate; 0 if it includes them.',
    },
  },
  taux_interet: {
    ...rate,
    ...optionalZero,
    label: { fr: 'taux_intérêt', en: 'interest_rate' },
    text: {
      fr: 'Taux d’intérêt annuel (6 % ou 0,06) ; 0 si absent.',
      en: 'Yearly interest rate (6% or 0.06); 0 if absent.',
    },
  },
  pertes: {
    ...loss,
    ...optionalZero,
    label: { fr: 'pertes', en: 'losses' },
    text: {
      fr: 'Part du consommable perdue ou non comptée (5 % ou 0,05) ; 0 si absente.',
      en: 'Share of the consumable lost or not recorded (5% or 0.05); 0 if absent.',
    },
  },
  heures_supervision: {
    ...hours,
    optional: true,
    label: { fr: 'heures_supervision', en: 'supervision_hours' },
    text: {
      fr: 'Heures de supervision sur place, au même taux horaire.',
      en: 'Hours of supervision on site, at the same hourly rate.',
    },
  },
  inflation: {
    ...rate,
    ...optionalZero,
    label: same('inflation'),
    text: {
      fr: 'Hausse annuelle du prix de la ressource (2,5 % ou 0,025) ; 0 si absente.',
      en: 'Yearly rise of the price of the resource (2.5% or 0.025); 0 if absent.',
    },
  },
} as const;

type Use = Args<typeof params>;

/** A cost half given is refused: a price without its life says nothing, and a silent 0 would be signed. */
function missingHalf(use: Use): CellError | undefined {
  const {
    prix_consommable,
    duree_consommable,
    cout_entretien,
    intervalle_entretien,
    prix_achat,
    annees,
    taux_horaire,
  } = use;
  return (
    pairRefusal(prix_consommable, duree_consommable, params.prix_consommable, params.duree_consommable) ??
    pairRefusal(cout_entretien, intervalle_entretien, params.cout_entretien, params.intervalle_entretien) ??
    pairRefusal(prix_achat, annees, params.prix_achat, params.annees) ??
    (prix_achat === undefined && use.valeur_residuelle > 0
      ? half(params.valeur_residuelle, params.prix_achat)
      : undefined) ??
    (taux_horaire !== undefined &&
    taux_horaire > 0 &&
    use.heures_preparation === undefined &&
    use.heures_supervision === undefined
      ? half(params.taux_horaire, params.heures_preparation)
      : undefined) ??
    (taux_horaire === undefined && (use.heures_preparation ?? 0) > 0
      ? half(params.heures_preparation, params.taux_horaire)
      : undefined) ??
    (taux_horaire === undefined && (use.heures_supervision ?? 0) > 0
      ? half(params.heures_supervision, params.taux_horaire)
      : undefined)
  );
}

/** An amount of 0 without its divisor is a cost that does not apply: desktop Excel passes blanks as 0. */
function pairRefusal(
  amount: number | undefined,
  divisor: number | undefined,
  amountParam: { label: Text },
  divisorParam: { label: Text },
): CellError | undefined {
  if (amount === undefined && divisor !== undefined) return half(divisorParam, amountParam);
  if (amount !== undefined && amount > 0 && divisor === undefined) return half(amountParam, divisorParam);
  return undefined;
}

const half = (given: { label: Text }, absent: { label: Text }): CellError =>
  refuse(
    `${absent.label.fr} : il manque une valeur, alors que ${given.label.fr} est donné. Donnez les deux, ou laissez les deux vides.`,
    `${absent.label.en}: a value is missing, although ${given.label.en} is given. Give both, or leave both blank.`,
  );

/** The six costs of the guide, in dollars; one that is left blank is 0. */
function costs(use: Use): number[] | CellError {
  const refusal = missingHalf(use);
  if (refusal) return refusal;
  const capital = capitalOf(use);
  const tooHigh = residualTooHigh(capital);
  if (tooHigh) return tooHigh;
  const { quantite, heures, taux_horaire = 0, charges_sociales } = use;
  return [
    use.duree_consommable ? consumableCost(use.prix_consommable ?? 0, use.duree_consommable, quantite, use.pertes) : 0,
    use.intervalle_entretien ? maintenanceCost(use.cout_entretien ?? 0, use.intervalle_entretien, quantite) : 0,
    use.annees ? (yearlyCapital(capital) / use.heures_par_an) * heures : 0,
    labourCost(taux_horaire, use.heures_preparation ?? 0, charges_sociales),
    labourCost(taux_horaire, use.heures_supervision ?? 0, charges_sociales),
    use.frais_administratifs,
    use.frais_gestion,
  ];
}

const capitalOf = (use: Use) => ({
  price: use.prix_achat ?? 0,
  years: use.annees ?? 1,
  residual: use.valeur_residuelle,
  interest: use.taux_interet,
  inflation: use.inflation,
});

/** The lines of the guide's own layout, those that apply, then the total. */
function steps(use: Use): Step[] {
  const lines: Step[] = [];
  if (use.duree_consommable) {
    lines.push({
      id: 'consommable',
      label: { fr: 'Consommable', en: 'Consumable' },
      formula: consumableFormula('prix_consommable', 'duree_consommable', use.pertes),
      unit: 'money',
    });
  }
  if (use.intervalle_entretien) {
    lines.push({
      id: 'entretien',
      label: { fr: 'Entretien', en: 'Maintenance' },
      formula: 'cout_entretien × quantite ÷ intervalle_entretien',
      unit: 'money',
    });
  }
  if (use.annees) {
    lines.push(...replacementSteps(capitalOf(use), { usage: 'heures', perYear: 'heures_par_an' }, use.heures_par_an));
  }
  if (use.taux_horaire !== undefined && use.heures_preparation !== undefined) {
    lines.push({
      id: 'preparation',
      label: { fr: 'Préparation et vérification', en: 'Preparation and checking' },
      formula: labourFormula('heures_preparation', use.charges_sociales),
      unit: 'money',
    });
  }
  if (use.taux_horaire !== undefined && use.heures_supervision !== undefined) {
    lines.push({
      id: 'supervision',
      label: { fr: 'Supervision', en: 'Supervision' },
      formula: labourFormula('heures_supervision', use.charges_sociales),
      unit: 'money',
    });
  }
  if (use.frais_administratifs > 0) {
    lines.push({
      id: 'administration',
      label: { fr: 'Frais administratifs', en: 'Administrative costs' },
      formula: 'frais_administratifs',
      unit: 'money',
    });
  }
  if (use.frais_gestion > 0) {
    lines.push({
      id: 'gestion',
      label: { fr: 'Gestion de la mutualisation', en: 'Management of the pooling' },
      formula: 'frais_gestion',
      unit: 'money',
    });
  }
  const parts = lines.map((line) => line.id).filter((id) => id !== undefined && id !== 'capital');
  lines.push({
    label: { fr: 'Coût d’utilisation', en: 'Cost of use' },
    formula: parts.length > 0 ? parts.join(' + ') : '0',
    unit: 'money',
  });
  return lines;
}

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
  ],
  source: GUIDE_WITH_CAPITAL,
  params,
  result: { kind: 'value', unit: 'money', label: { fr: 'Coût d’utilisation', en: 'Cost of use' } },
  examples: [
    { args: [50, 5, 100, 2000, 100, 100000, 3500, 7, 30, 1, 5], result: 37.835388, within: 5e-7, source: GUIDE },
    { args: [50, 5, 100, 2000, 100, 100000, 3500, 7, 30, 1, 5, null, 200], result: 50.05, source: GUIDE },
  ],
  run: (use) => {
    const parts = costs(use);
    if (parts instanceof CellError) return parts;
    let total = 0;
    for (let i = 0; i < parts.length; i++) total += parts[i] as number;
    return total;
  },
  explain: steps,
});
