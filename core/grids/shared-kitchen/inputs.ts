import { A_YEAR, inputs, MOST_LOST, money, quantity, question, share, t } from '../language';

const A_MEAL = t('par repas', 'a meal');
const AN_HOUR = t('par heure', 'an hour');

/** Fixed costs: 38 000 $ once the grant is deducted. A meal: 3,80 ÷ 95 % + 0,50 + 2,00 + 0,75 = 7,25. An hour: 4 + 1,90 ÷ 95 % = 6. */
export const kitchenInputs = inputs('inputs', t('Les coûts de la cuisine', 'Costs of the kitchen'), [
  question(t('Coûts fixes, quel que soit le volume', 'Fixed costs, whatever the volume')),
  money('premises', t('Local et équipement', 'Premises and equipment'), {
    unit: A_YEAR,
    name: t('cuisine_local', 'kitchen_premises'),
    example: 14400,
  }).note(
    'Loyer, ou remplacement du four, de la chambre froide et du reste.',
    'Rent, or replacement of the oven, cold room and the rest.',
  ),
  money('energy', t('Énergie, assurance, permis', 'Energy, insurance, permits'), {
    unit: A_YEAR,
    name: t('cuisine_energie', 'kitchen_energy'),
    example: 7200,
  }),
  quantity('supervisorHours', t('Surveillance sur place', 'Supervision on site'), {
    unit: t('heures par an', 'hours a year'),
    name: t('cuisine_surveillance_heures', 'kitchen_supervision_hours'),
    example: 520,
  }).note(
    'La personne qui veille à l’hygiène et à la salubrité pendant que d’autres cuisinent. Son salaire compte dans le seuil.',
    'The person who sees to hygiene and food safety while others cook. Those wages count in the break-even.',
  ),
  money('supervisorRate', t('Son taux, charges comprises', 'Hourly rate, with charges'), {
    unit: AN_HOUR,
    name: t('cuisine_surveillance_taux', 'kitchen_supervision_rate'),
    example: 25,
  }),
  money('coordination', t('Coordination, facturation', 'Coordination, invoicing'), {
    unit: A_YEAR,
    name: t('cuisine_coordination', 'kitchen_coordination'),
    example: 6000,
  }),
  money('marketing', t('Mise en marché commune', 'Joint marketing'), {
    unit: A_YEAR,
    name: t('cuisine_mise_en_marche', 'kitchen_marketing'),
    example: 2400,
  }),
  money('kitchenGrant', t('Subvention, à déduire', 'Grant, to deduct'), {
    unit: A_YEAR,
    name: t('cuisine_subvention', 'kitchen_grant'),
    example: 5000,
  }),
  question(t('Coûts de chaque repas', 'Costs of each meal')),
  money('ingredients', t('Ingrédients', 'Ingredients'), {
    unit: A_MEAL,
    name: t('cuisine_ingredients', 'kitchen_ingredients'),
    example: 3.8,
  }),
  money('packaging', t('Emballage', 'Packaging'), {
    unit: A_MEAL,
    name: t('cuisine_emballage', 'kitchen_packaging'),
    example: 0.5,
  }),
  money('cooking', t('Travail en cuisine', 'Kitchen work'), {
    unit: A_MEAL,
    name: t('cuisine_travail', 'kitchen_work'),
    example: 2,
  }),
  money('delivery', t('Livraison', 'Delivery'), {
    unit: A_MEAL,
    name: t('cuisine_livraison', 'kitchen_delivery'),
    example: 0.75,
  }),
  question(t('Coûts de chaque heure de cuisine louée', 'Costs of each kitchen hour rented out')),
  money('cleaning', t('Gaz, eau, nettoyage', 'Gas, water, cleaning'), {
    unit: AN_HOUR,
    name: t('cuisine_nettoyage', 'kitchen_cleaning'),
    example: 4,
  }),
  money('pantry', t('Épices, huile, savon laissés là', 'Spices, oil, soap left there'), {
    unit: AN_HOUR,
    name: t('cuisine_garde_manger', 'kitchen_pantry'),
    example: 1.9,
  }),
  question(t('Pertes et comparaison', 'Losses and comparison')),
  share('kitchenLosses', t('Pris sans être noté', 'Taken without record'), {
    unit: t('des denrées', 'of supplies'),
    name: t('cuisine_pertes', 'kitchen_losses'),
    max: MOST_LOST,
    example: 0.05,
  }).note(
    'La part des ingrédients et du garde-manger que personne ne compte. Elle renchérit chaque repas et chaque heure.',
    'The share of ingredients and pantry that nobody counts. It makes every meal and every hour more expensive.',
  ),
  money('mealElsewhere', t('Un repas, chez un traiteur', 'A meal, from a caterer'), {
    unit: A_MEAL,
    name: t('cuisine_repas_ailleurs', 'kitchen_meal_elsewhere'),
    example: 12.5,
  }),
  money('hourElsewhere', t('Une heure, dans une autre cuisine', 'An hour, in another kitchen'), {
    unit: AN_HOUR,
    name: t('cuisine_heure_ailleurs', 'kitchen_hour_elsewhere'),
    example: 35,
  }),
]);
