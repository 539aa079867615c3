import { choice, inputs, money, quantity, same, t } from '../language';

export const truckInputs = inputs('inputs', t('Le carburant et le trajet', 'Fuel and trip'), [
  quantity('consumption', t('Consommation', 'Fuel use'), {
    decimals: 1,
    unit: same('L/100 km'),
    name: t('camion_consommation', 'truck_fuel_use'),
    example: 18,
  }),
  money('fuelPrice', t('Prix du litre', 'Price of a litre'), {
    unit: t('le litre', 'a litre'),
    name: t('camion_prix_litre', 'truck_fuel_price'),
    example: 1.7,
  }),
  choice('tripChosen', t('Trajet à détailler', 'Trip to detail'), {
    choicesFrom: 'trips.name',
    name: t('camion_trajet', 'truck_trip'),
    example: t('Livraison en région', 'Regional delivery'),
  }).note(
    'La dernière colonne du tableau des coûts montre de quoi son prix est fait.',
    'The last column of the table of costs shows what its price is made of.',
  ),
]);
