import { same } from '../../values/text';
import type { InputsBlock } from '../language/define';

const HOURS = same('h');
const A_USE = { fr: 'par utilisation', en: 'a use' };

/** What the five questions of the guide ask of a resource. */
export const costPerUseInputs: InputsBlock = {
  type: 'inputs',
  id: 'inputs',
  title: { fr: 'La ressource et son utilisation', en: 'The resource and its use' },
  inputs: {
    quantity: {
      kind: 'quantity',
      label: { fr: 'Quantité d’une utilisation', en: 'Quantity of one use' },
      unit: { fr: 'pieds planés', en: 'feet planed' },
      name: { fr: 'quantite', en: 'quantity' },
      note: {
        fr: 'Dans l’unité qui use la ressource : pieds, kilomètres, repas, copies…',
        en: 'In the unit that wears the resource: feet, kilometres, meals, copies…',
      },
      example: 50,
    },
    hours: {
      kind: 'quantity',
      decimals: 2,
      label: { fr: 'Durée d’une utilisation', en: 'Length of one use' },
      unit: HOURS,
      name: { fr: 'heures', en: 'hours' },
      example: 5,
    },
    hoursPerYear: {
      kind: 'quantity',
      label: { fr: 'Utilisation réelle en un an', en: 'Real use in a year' },
      unit: { fr: 'h par an', en: 'h a year' },
      name: { fr: 'heures_par_an', en: 'hours_per_year' },
      note: {
        fr: 'Toutes les heures d’utilisation de l’année, tous partenaires compris. Vide : le calendrier du guide, 24 heures par jour.',
        en: 'All the hours of use of the year, all partners included. Blank: the calendar of the guide, 24 hours a day.',
      },
      example: 200,
    },
    consumablePrice: {
      kind: 'money',
      question: {
        fr: '1. Qu’est-ce qui s’use, et combien de temps cela dure-t-il ?',
        en: '1. What is used up, and how long does it last?',
      },
      label: { fr: 'Prix du consommable', en: 'Price of the consumable' },
      unit: { fr: 'jeu de couteaux', en: 'set of knives' },
      name: { fr: 'prix_consommable', en: 'consumable_price' },
      example: 100,
    },
    consumableLife: {
      kind: 'quantity',
      label: { fr: 'Il dure', en: 'It lasts' },
      unit: { fr: 'pieds planés', en: 'feet planed' },
      name: { fr: 'duree_consommable', en: 'consumable_life' },
      example: 2000,
    },
    losses: {
      kind: 'share',
      label: { fr: 'Pertes', en: 'Losses' },
      unit: { fr: 'du consommable', en: 'of the consumable' },
      name: { fr: 'pertes', en: 'losses' },
      note: {
        fr: 'Ce qui se perd ou se prend sans être noté, par exemple 5 %.',
        en: 'What is lost or taken without being recorded, for example 5%.',
      },
    },
    purchasePrice: {
      kind: 'money',
      question: {
        fr: '2. Combien la ressource a-t-elle coûté, et sur combien d’années l’amortir ?',
        en: '2. What did the resource cost, and over how many years is it written off?',
      },
      label: { fr: 'Prix d’achat', en: 'Purchase price' },
      unit: { fr: 'taxes comprises', en: 'taxes included' },
      name: { fr: 'prix_achat', en: 'purchase_price' },
      note: {
        fr: 'Avec la livraison, l’installation et les taxes qu’on ne récupère pas.',
        en: 'With delivery, installation and the taxes that are not recovered.',
      },
      example: 3500,
    },
    life: {
      kind: 'quantity',
      label: { fr: 'Durée de vie', en: 'Life' },
      unit: { fr: 'ans', en: 'years' },
      name: { fr: 'duree_vie', en: 'service_life' },
      example: 7,
    },
    residualValue: {
      kind: 'money',
      label: { fr: 'Valeur à la fin', en: 'Worth at the end' },
      unit: { fr: 'de sa vie', en: 'of its life' },
      name: { fr: 'valeur_residuelle', en: 'residual_value' },
    },
    interestRate: {
      kind: 'share',
      label: { fr: 'Taux d’intérêt', en: 'Interest rate' },
      unit: { fr: 'par an', en: 'a year' },
      name: { fr: 'taux_interet', en: 'interest_rate' },
      note: {
        fr: 'Ce que coûte l’argent emprunté, ou ce que rapporterait ailleurs celui qui est placé ici.',
        en: 'What borrowed money costs, or what money put in here would earn elsewhere.',
      },
    },
    inflation: {
      kind: 'share',
      label: { fr: 'Hausse du prix', en: 'Rise in price' },
      unit: { fr: 'par an', en: 'a year' },
      name: { fr: 'hausse_prix', en: 'price_rise' },
    },
    tuneUpCost: {
      kind: 'money',
      question: {
        fr: '3. Que prévoit le fabricant comme mise au point, à quel intervalle et à quel coût ?',
        en: '3. What tune-ups does the maker call for, how often and at what cost?',
      },
      label: { fr: 'Coût d’une mise au point', en: 'Cost of a tune-up' },
      unit: { fr: 'chaque fois', en: 'each time' },
      name: { fr: 'cout_mise_au_point', en: 'tune_up_cost' },
      example: 100,
    },
    tuneUpInterval: {
      kind: 'quantity',
      label: { fr: 'Une mise au point tous les', en: 'A tune-up every' },
      unit: { fr: 'pieds planés', en: 'feet planed' },
      name: { fr: 'intervalle_mise_au_point', en: 'tune_up_interval' },
      example: 100000,
    },
    hourlyRate: {
      kind: 'money',
      question: {
        fr: '4. Qui prépare, range et vérifie, pendant combien de temps et à quel taux ?',
        en: '4. Who prepares, puts away and checks, for how long and at what rate?',
      },
      label: { fr: 'Taux horaire', en: 'Hourly rate' },
      unit: { fr: 'l’heure', en: 'an hour' },
      name: { fr: 'taux_horaire', en: 'hourly_rate' },
      example: 30,
    },
    payrollCharges: {
      kind: 'share',
      label: { fr: 'Charges sociales en plus', en: 'Payroll charges on top' },
      unit: { fr: 'du taux', en: 'of the rate' },
      name: { fr: 'charges_sociales', en: 'payroll_charges' },
      note: {
        fr: 'Vide quand le taux horaire les comprend déjà, comme ici.',
        en: 'Blank when the hourly rate already includes them, as here.',
      },
    },
    preparationHours: {
      kind: 'quantity',
      decimals: 2,
      label: { fr: 'Préparation, rangement, vérification', en: 'Preparing, putting away, checking' },
      unit: HOURS,
      name: { fr: 'heures_preparation', en: 'preparation_hours' },
      example: 1,
    },
    supervisionHours: {
      kind: 'quantity',
      decimals: 2,
      label: { fr: 'Surveillance sur place', en: 'Supervision on site' },
      unit: HOURS,
      name: { fr: 'heures_surveillance', en: 'supervision_hours' },
      note: {
        fr: 'Une personne qui reste là pour que les normes soient respectées, au même taux horaire.',
        en: 'Someone who stays so that standards are met, at the same hourly rate.',
      },
    },
    administration: {
      kind: 'money',
      question: {
        fr: '5. Que coûtent la réservation, la facturation et la gestion du partage ?',
        en: '5. What do booking, invoicing and running the sharing cost?',
      },
      label: { fr: 'Frais administratifs', en: 'Administrative costs' },
      unit: A_USE,
      name: { fr: 'frais_administratifs', en: 'administrative_costs' },
      example: 5,
    },
    management: {
      kind: 'money',
      label: { fr: 'Planification et gestion', en: 'Planning and management' },
      unit: A_USE,
      name: { fr: 'frais_gestion', en: 'management_costs' },
      note: {
        fr: 'Le budget de coordination de l’année, divisé par le nombre d’utilisations.',
        en: 'The coordination budget of the year, divided by the number of uses.',
      },
    },
  },
};
