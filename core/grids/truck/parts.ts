import { choice, given, inputs, money, prose, quantity, same, TO_AGREE, t, table, text, unless } from '../language';
import type { Example } from '../language/define';

/** Units a cost line may be counted in; our functions read them in either language. */
const UNITS = [
  same('km'),
  t('heure', 'hour'),
  t('heure de travail', 'work hour'),
  t('jour', 'day'),
  t('voyage', 'trip'),
  t('mois', 'month'),
  t('an', 'year'),
] as const;

export const TRUCK_UNITS = { km: UNITS[0], hour: UNITS[1], workHour: UNITS[2], day: UNITS[3], trip: UNITS[4] } as const;

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

/** Fixed: 4 500 + 3 160 + 900 + 12 × (75 + 45) = 10 000 $. A kilometre: 0,306 + 0,03 + 0,064 = 0,40 $. */
export const truckPosts = table('posts', t('Ce que coûte le camion', 'What the truck costs'), {
  help: t(
    'Un montant, pour tant d’unités. Par mois ou par an : un coût fixe. Le travail des personnes se compte en « heure de travail ».',
    'An amount, per so many units. A month or a year: a fixed cost. People’s work is counted in “work hours”.',
  ),
  rows: 14,
  columns: [
    text('name', t('Poste', 'Cost line')),
    money('amount', t('Montant', 'Amount'), { min: -1 }),
    quantity('per', t('Pour', 'Per')),
    choice('unit', t('Unité', 'Unit'), { choices: UNITS }),
    money('share', t('Dans le trajet choisi', 'In the trip chosen'), {
      spill: unless(
        '({posts.unit}="")+(SUM({trip.quantity})=0)>0',
        '{posts.amount}/({posts.per}+({posts.per}=0))*IF(COUNTIF({trip.unit},{posts.unit})>0,SUMIF({trip.unit},{posts.unit},{trip.quantity}),IF({posts.unit}={month},12,1)*{trip.quantity.1}/({year.quantity.1}+({year.quantity.1}=0)))',
      ),
    }).note(
      'Le trajet choisi plus haut. Un coût fixe y compte selon ses jours.',
      'The trip chosen above. A fixed cost counts by its days.',
    ),
  ],
  given: [given([t('Carburant', 'Fuel'), '={consumption}*{fuelPrice}', '=100+0', same('km')])],
  examples: [
    [t('Pneus', 'Tires'), 1800, 60000, UNITS[0]],
    [t('Entretien et freins', 'Maintenance and brakes'), 640, 10000, UNITS[0]],
    [t('Chauffeuse, charges comprises', 'Driver, with charges'), 28, 1, UNITS[1]],
    [t('Chariots et couvertures', 'Dollies and blankets'), 8, 1, UNITS[3]],
    [t('Coordination des trajets', 'Route coordination'), 32, 1, UNITS[2]],
    [t('Remplacement du camion', 'Replacement of the truck'), 36000, 8, UNITS[6]],
    [t('Assurance, immatriculation', 'Insurance, registration'), 3160, 1, UNITS[6]],
    [t('Stationnement', 'Parking'), 75, 1, UNITS[5]],
    [t('Système de réservation', 'Booking system'), 45, 1, UNITS[5]],
    [t('Rencontres du comité', 'Committee meetings'), 900, 1, UNITS[6]],
  ],
  totals: { sum: ['share'] },
});

/** Kinds of trip that partners count their trips in. */
export const TRIPS = [1, 2, 3, 4];
const tripRow = (trip: number, ...example: Example[]) => given({ count: `=SUM({partners.trip${trip}})` }, example);

export const truckTrips = table('trips', t('Les types de trajet', 'Kinds of trip'), {
  columns: [
    text('name', t('Type de trajet', 'Kind of trip')),
    quantity('days', t('Jours', 'Days'), { decimals: 1 }),
    quantity('km', same('Km')),
    quantity('hours', t('Heures', 'Hours'), { decimals: 1 }),
    quantity('work', t('Heures de travail', 'Work hours'), { decimals: 1 }).note(
      'Le temps de la coordination : réserver, tracer la route, vérifier le camion au retour.',
      'Coordination time: booking, planning the route, checking the truck on return.',
    ),
    money('market', t('Prix ailleurs', 'Price elsewhere')).note(
      'Le même trajet avec un camion loué ou un transporteur.',
      'The same trip with a rented truck or a carrier.',
    ),
    quantity('count', t('Trajets par an', 'Trips a year')),
    money('variable', t('Coût variable', 'Variable cost'), {
      spill: unless(
        '{trips.name}=""',
        '{trips.days}*{year.each.1}+{trips.km}*{year.each.2}+{trips.hours}*{year.each.3}+{trips.work}*{year.each.4}+{year.each.5}',
      ),
    }),
    money('price', t('Prix du trajet', 'Price of the trip'), {
      spill: unless(
        '({trips.variable}="")+({pools.perDay.amount}="")>0',
        '{trips.variable}+{trips.days}*{pools.perDay.amount}',
      ),
    }),
  ],
  given: [
    tripRow(1, t('Tournée alimentaire', 'Food round'), 1, 80, 6, 0.5, 330),
    tripRow(2, t('Collecte de meubles', 'Furniture pick-up'), 0.5, 30, 3, 0.5, 175),
    tripRow(3, t('Livraison en région', 'Regional delivery'), 1, 240, 8, 0.5, 450),
    tripRow(4, t('Montage d’événement', 'Event set-up'), 2, 60, 10, 1, 560),
  ],
});

export const truckTalk = prose('talk', TO_AGREE, [
  t(
    'Qui tient l’horaire et trace les routes, et combien d’heures par semaine cela prend-il vraiment ?',
    'Who keeps the schedule and plans the routes, and how many hours a week does it really take?',
  ),
  t(
    'Un trajet annulé la veille, ou un retour en retard : qui paie la journée perdue ?',
    'A trip cancelled the day before, or a late return: who pays for the lost day?',
  ),
  t(
    'Les jours fixes vont-ils à ceux qui en prennent le plus, ou en garde-t-on pour les urgences de chacun ?',
    'Do set days go to those who take the most, or are some kept for the emergencies of each?',
  ),
  t(
    'Qui peut conduire, et qui paie la franchise, la contravention ou le plein oublié ?',
    'Who may drive, and who pays the deductible, the ticket or the fuel tank left empty?',
  ),
]);
