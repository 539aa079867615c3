import type { InputsBlock, ProseBlock } from '../language/define';

const A_YEAR = { fr: 'par an', en: 'a year' };
const A_MEAL = { fr: 'par repas', en: 'a meal' };
const AN_HOUR = { fr: 'par heure', en: 'an hour' };

/** Fixed costs: 38 000 $ once the grant is deducted. A meal: 3,80 ÷ 95 % + 0,50 + 2,00 + 0,75 = 7,25. An hour: 4 + 1,90 ÷ 95 % = 6. */
export const kitchenInputs: InputsBlock = {
  type: 'inputs',
  id: 'inputs',
  title: { fr: 'Les coûts de la cuisine', en: 'Costs of the kitchen' },
  inputs: {
    premises: {
      kind: 'money',
      question: { fr: 'Coûts fixes, quel que soit le volume', en: 'Fixed costs, whatever the volume' },
      label: { fr: 'Local et équipement', en: 'Premises and equipment' },
      unit: A_YEAR,
      name: { fr: 'cuisine_local', en: 'kitchen_premises' },
      note: {
        fr: 'Loyer, ou remplacement du four, de la chambre froide et du reste.',
        en: 'Rent, or replacement of the oven, cold room and the rest.',
      },
      example: 14400,
    },
    energy: {
      kind: 'money',
      label: { fr: 'Énergie, assurance, permis', en: 'Energy, insurance, permits' },
      unit: A_YEAR,
      name: { fr: 'cuisine_energie', en: 'kitchen_energy' },
      example: 7200,
    },
    supervisorHours: {
      kind: 'quantity',
      label: { fr: 'Surveillance sur place', en: 'Supervision on site' },
      unit: { fr: 'heures par an', en: 'hours a year' },
      name: { fr: 'cuisine_surveillance_heures', en: 'kitchen_supervision_hours' },
      note: {
        fr: 'La personne qui veille à l’hygiène et à la salubrité pendant que d’autres cuisinent. Son salaire compte dans le seuil.',
        en: 'The person who sees to hygiene and food safety while others cook. Those wages count in the break-even.',
      },
      example: 520,
    },
    supervisorRate: {
      kind: 'money',
      label: { fr: 'Son taux, charges comprises', en: 'Hourly rate, with charges' },
      unit: AN_HOUR,
      name: { fr: 'cuisine_surveillance_taux', en: 'kitchen_supervision_rate' },
      example: 25,
    },
    coordination: {
      kind: 'money',
      label: { fr: 'Coordination, facturation', en: 'Coordination, invoicing' },
      unit: A_YEAR,
      name: { fr: 'cuisine_coordination', en: 'kitchen_coordination' },
      example: 6000,
    },
    marketing: {
      kind: 'money',
      label: { fr: 'Mise en marché commune', en: 'Joint marketing' },
      unit: A_YEAR,
      name: { fr: 'cuisine_mise_en_marche', en: 'kitchen_marketing' },
      example: 2400,
    },
    kitchenGrant: {
      kind: 'money',
      label: { fr: 'Subvention, à déduire', en: 'Grant, to deduct' },
      unit: A_YEAR,
      name: { fr: 'cuisine_subvention', en: 'kitchen_grant' },
      example: 5000,
    },
    ingredients: {
      kind: 'money',
      question: { fr: 'Coûts de chaque repas', en: 'Costs of each meal' },
      label: { fr: 'Ingrédients', en: 'Ingredients' },
      unit: A_MEAL,
      name: { fr: 'cuisine_ingredients', en: 'kitchen_ingredients' },
      example: 3.8,
    },
    packaging: {
      kind: 'money',
      label: { fr: 'Emballage', en: 'Packaging' },
      unit: A_MEAL,
      name: { fr: 'cuisine_emballage', en: 'kitchen_packaging' },
      example: 0.5,
    },
    cooking: {
      kind: 'money',
      label: { fr: 'Travail en cuisine', en: 'Kitchen work' },
      unit: A_MEAL,
      name: { fr: 'cuisine_travail', en: 'kitchen_work' },
      example: 2,
    },
    delivery: {
      kind: 'money',
      label: { fr: 'Livraison', en: 'Delivery' },
      unit: A_MEAL,
      name: { fr: 'cuisine_livraison', en: 'kitchen_delivery' },
      example: 0.75,
    },
    cleaning: {
      kind: 'money',
      question: { fr: 'Coûts de chaque heure de cuisine louée', en: 'Costs of each kitchen hour let' },
      label: { fr: 'Gaz, eau, nettoyage', en: 'Gas, water, cleaning' },
      unit: AN_HOUR,
      name: { fr: 'cuisine_nettoyage', en: 'kitchen_cleaning' },
      example: 4,
    },
    pantry: {
      kind: 'money',
      label: { fr: 'Épices, huile, savon laissés là', en: 'Spices, oil, soap left there' },
      unit: AN_HOUR,
      name: { fr: 'cuisine_garde_manger', en: 'kitchen_pantry' },
      example: 1.9,
    },
    kitchenLosses: {
      kind: 'share',
      question: { fr: 'Pertes et comparaison', en: 'Losses and comparison' },
      label: { fr: 'Pris sans être noté', en: 'Taken without record' },
      unit: { fr: 'des denrées', en: 'of supplies' },
      name: { fr: 'cuisine_pertes', en: 'kitchen_losses' },
      note: {
        fr: 'La part des ingrédients et du garde-manger que personne ne compte. Elle renchérit chaque repas et chaque heure.',
        en: 'The share of ingredients and pantry that nobody counts. It makes every meal and every hour dearer.',
      },
      example: 0.05,
    },
    mealElsewhere: {
      kind: 'money',
      label: { fr: 'Un repas, chez un traiteur', en: 'A meal, from a caterer' },
      unit: A_MEAL,
      name: { fr: 'cuisine_repas_ailleurs', en: 'kitchen_meal_elsewhere' },
      example: 12.5,
    },
    hourElsewhere: {
      kind: 'money',
      label: { fr: 'Une heure, dans une autre cuisine', en: 'An hour, in another kitchen' },
      unit: AN_HOUR,
      name: { fr: 'cuisine_heure_ailleurs', en: 'kitchen_hour_elsewhere' },
      example: 35,
    },
  },
};

export const kitchenTalk: ProseBlock = {
  type: 'prose',
  id: 'talk',
  title: { fr: 'À convenir ensemble', en: 'To agree on together' },
  span: 5,
  paragraphs: [
    {
      fr: 'Note-t-on ce qu’on prend au garde-manger, et qu’arrive-t-il si on ne le fait pas ?',
      en: 'Do we write down what we take from the pantry, and what happens if we do not?',
    },
    {
      fr: 'Qui répond des normes d’hygiène quand plusieurs équipes se succèdent dans la journée ?',
      en: 'Who answers for hygiene standards when several teams follow one another in a day?',
    },
    {
      fr: 'Jusqu’où sert-on des clients de l’extérieur quand les membres ont besoin de la cuisine ?',
      en: 'How far do we serve outside customers when members need the kitchen?',
    },
    {
      fr: 'Le résultat de l’année : le remettre aux membres selon leurs achats, ou garder une réserve pour le prochain four ?',
      en: 'The result of the year: hand it back to members by their purchases, or keep a reserve for the next oven?',
    },
  ],
};
