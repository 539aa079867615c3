/** The arguments of COUTUSAGE: the guide's six costs, each of which may be left blank. */
import {
  dollars,
  hours,
  loss,
  optionalZero,
  positiveHours,
  positiveQuantity,
  quantity,
  share,
} from '../../../declare/params';
import {
  CALENDAR_HOURS,
  inflationRate,
  interestRate,
  lifeYears,
  purchasePrice,
  residualValue,
} from '../capital/capital';

export const useParams = {
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
  prix_achat: { ...purchasePrice, optional: true },
  annees: { ...lifeYears, optional: true },
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
  valeur_residuelle: residualValue,
  charges_sociales: {
    ...share,
    ...optionalZero,
    label: { fr: 'charges_sociales', en: 'payroll_charges' },
    text: {
      fr: 'Charges sociales en plus du taux horaire ; 0 si le taux les comprend.',
      en: 'Payroll charges on top of the hourly rate; 0 if it includes them.',
    },
  },
  taux_interet: interestRate,
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
  inflation: inflationRate,
} as const;
