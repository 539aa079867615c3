import { blankIsNotZero } from '../../declare/blank-note';
import { type Args, defineFunction } from '../../declare/define';
import { refuseAt } from '../../declare/place';
import { GUIDE, GUIDE_WITH_CAPITAL } from '../../declare/sources';
import type { Step } from '../../declare/step';
import { CellError } from '../../values/cell';
import { replacementSteps, residualTooHigh, yearlyCapital } from './capital/capital';
import { useParams } from './use/params';
import { consumableCost, consumableFormula, labourCost, labourFormula, maintenanceCost } from './use/running';

type Use = Args<typeof useParams>;

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
    pairRefusal(prix_consommable, duree_consommable, 'prix_consommable', 'duree_consommable') ??
    pairRefusal(cout_entretien, intervalle_entretien, 'cout_entretien', 'intervalle_entretien') ??
    pairRefusal(prix_achat, annees, 'prix_achat', 'annees') ??
    (prix_achat === undefined && use.valeur_residuelle > 0 ? half('valeur_residuelle', 'prix_achat') : undefined) ??
    (taux_horaire !== undefined &&
    taux_horaire > 0 &&
    use.heures_preparation === undefined &&
    use.heures_supervision === undefined
      ? half('taux_horaire', 'heures_preparation')
      : undefined) ??
    (taux_horaire === undefined && (use.heures_preparation ?? 0) > 0
      ? half('heures_preparation', 'taux_horaire')
      : undefined) ??
    (taux_horaire === undefined && (use.heures_supervision ?? 0) > 0
      ? half('heures_supervision', 'taux_horaire')
      : undefined)
  );
}

/** An amount of 0 without its divisor is a cost that does not apply: desktop Excel passes blanks as 0. */
function pairRefusal(
  amount: number | undefined,
  divisor: number | undefined,
  amountName: UseParam,
  divisorName: UseParam,
): CellError | undefined {
  if (amount === undefined && divisor !== undefined) return half(divisorName, amountName);
  if (amount !== undefined && amount > 0 && divisor === undefined) return half(amountName, divisorName);
  return undefined;
}

type UseParam = keyof typeof useParams;

const half = (given: UseParam, absent: UseParam): CellError =>
  refuseAt(
    useParams[absent].label,
    undefined,
    `il manque une valeur, alors que ${useParams[given].label.fr} en a une. Donnez les deux, ou laissez les deux vides.`,
    `a value is missing, although ${useParams[given].label.en} has one. Give both, or leave both blank.`,
  ).of(absent);

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
    fr: 'combien coûte, coût d’une utilisation, prix de revient, coût réel, facturer une utilisation, machine, équipement, outil',
    en: 'how much does it cost, cost of one use, cost price, real cost, charge for a use, machine, equipment, tool',
  },
  params: useParams,
  result: { kind: 'value', unit: 'money', label: { fr: 'Coût d’utilisation', en: 'Cost of use' } },
  chart: 'parts',
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
