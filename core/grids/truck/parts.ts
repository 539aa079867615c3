import { same } from '../../values/text';
import type { Example, Given, InputsBlock, ProseBlock, TableBlock } from '../language/define';

/** Units a cost line may be counted in; our functions read them in either language. */
const UNITS = [
  same('km'),
  { fr: 'heure', en: 'hour' },
  { fr: 'heure de travail', en: 'work hour' },
  { fr: 'jour', en: 'day' },
  { fr: 'voyage', en: 'trip' },
  { fr: 'mois', en: 'month' },
  { fr: 'an', en: 'year' },
] as const;
export const TRUCK_UNITS = {
  km: UNITS[0],
  hour: UNITS[1],
  workHour: UNITS[2],
  day: UNITS[3],
  trip: UNITS[4],
} as const;

export const truckInputs: InputsBlock = {
  type: 'inputs',
  id: 'inputs',
  title: { fr: 'Le carburant et le trajet', en: 'Fuel and trip' },
  inputs: {
    consumption: {
      kind: 'quantity',
      decimals: 1,
      label: { fr: 'Consommation', en: 'Fuel use' },
      unit: same('L/100 km'),
      name: { fr: 'camion_consommation', en: 'truck_fuel_use' },
      example: 18,
    },
    fuelPrice: {
      kind: 'money',
      label: { fr: 'Prix du litre', en: 'Price of a litre' },
      unit: { fr: 'le litre', en: 'a litre' },
      name: { fr: 'camion_prix_litre', en: 'truck_fuel_price' },
      example: 1.7,
    },
    tripChosen: {
      kind: 'choice',
      choicesFrom: 'trips.name',
      label: { fr: 'Trajet à détailler', en: 'Trip to detail' },
      name: { fr: 'camion_trajet', en: 'truck_trip' },
      note: {
        fr: 'La dernière colonne du tableau des coûts montre de quoi son prix est fait.',
        en: 'The last column of the table of costs shows what its price is made of.',
      },
      example: { fr: 'Livraison en région', en: 'Regional delivery' },
    },
  },
};

/** Fixed: 4 500 + 3 160 + 900 + 12 × (75 + 45) = 10 000 $. A kilometre: 0,306 + 0,03 + 0,064 = 0,40 $. */
export const truckPosts: TableBlock = {
  type: 'table',
  id: 'posts',
  title: { fr: 'Ce que coûte le camion', en: 'What the truck costs' },
  help: {
    fr: 'Un montant, pour tant d’unités. Par mois ou par an : un coût fixe. Le travail des personnes se compte en « heure de travail ».',
    en: 'An amount, per so many units. A month or a year: a fixed cost. People’s work is counted in “work hours”.',
  },
  rows: 14,
  columns: {
    name: { kind: 'text', label: { fr: 'Poste', en: 'Cost line' } },
    amount: { kind: 'money', min: -1, label: { fr: 'Montant', en: 'Amount' } },
    per: { kind: 'quantity', label: { fr: 'Pour', en: 'Per' } },
    unit: { kind: 'choice', choices: UNITS, label: { fr: 'Unité', en: 'Unit' } },
    share: {
      kind: 'money',
      label: { fr: 'Dans le trajet choisi', en: 'In the trip chosen' },
      note: {
        fr: 'Le trajet choisi plus haut. Un coût fixe y compte selon ses jours.',
        en: 'The trip chosen above. A fixed cost counts by its days.',
      },
      spill:
        '=IF(({posts.unit}="")+(SUM({trip.quantity})=0)>0,"",{posts.amount}/({posts.per}+({posts.per}=0))*IF(COUNTIF({trip.unit},{posts.unit})>0,SUMIF({trip.unit},{posts.unit},{trip.quantity}),IF({posts.unit}={month},12,1)*{trip.quantity.1}/({year.quantity.1}+({year.quantity.1}=0))))',
    },
  },
  given: [
    {
      cells: {
        name: { fr: 'Carburant', en: 'Fuel' },
        amount: '={consumption}*{fuelPrice}',
        per: '=100+0',
        unit: same('km'),
      },
    },
  ],
  examples: [
    { name: { fr: 'Pneus', en: 'Tires' }, amount: 1800, per: 60000, unit: UNITS[0] },
    { name: { fr: 'Entretien et freins', en: 'Maintenance and brakes' }, amount: 640, per: 10000, unit: UNITS[0] },
    { name: { fr: 'Chauffeuse, charges comprises', en: 'Driver, with charges' }, amount: 28, per: 1, unit: UNITS[1] },
    { name: { fr: 'Chariots et couvertures', en: 'Dollies and blankets' }, amount: 8, per: 1, unit: UNITS[3] },
    { name: { fr: 'Coordination des trajets', en: 'Route coordination' }, amount: 32, per: 1, unit: UNITS[2] },
    { name: { fr: 'Remplacement du camion', en: 'Replacement of the truck' }, amount: 36000, per: 8, unit: UNITS[6] },
    { name: { fr: 'Assurance, immatriculation', en: 'Insurance, registration' }, amount: 3160, per: 1, unit: UNITS[6] },
    { name: { fr: 'Stationnement', en: 'Parking' }, amount: 75, per: 1, unit: UNITS[5] },
    { name: { fr: 'Système de réservation', en: 'Booking system' }, amount: 45, per: 1, unit: UNITS[5] },
    { name: { fr: 'Rencontres du comité', en: 'Committee meetings' }, amount: 900, per: 1, unit: UNITS[6] },
  ],
  totals: { label: same('Total'), cells: { share: '=SUM({posts.share})' } },
};

/** Kinds of trip that partners count their trips in. */
export const TRIPS = [1, 2, 3, 4];

const tripRow = (trip: number, example: Readonly<Record<string, Example>>): Given => ({
  cells: { count: `=SUM({partners.trip${trip}})` },
  example,
});

export const truckTrips: TableBlock = {
  type: 'table',
  id: 'trips',
  title: { fr: 'Les types de trajet', en: 'Kinds of trip' },
  rows: TRIPS.length,
  columns: {
    name: { kind: 'text', label: { fr: 'Type de trajet', en: 'Kind of trip' } },
    days: { kind: 'quantity', decimals: 1, label: { fr: 'Jours', en: 'Days' } },
    km: { kind: 'quantity', label: same('Km') },
    hours: { kind: 'quantity', decimals: 1, label: { fr: 'Heures', en: 'Hours' } },
    work: {
      kind: 'quantity',
      decimals: 1,
      label: { fr: 'Heures de travail', en: 'Work hours' },
      note: {
        fr: 'Le temps de la coordination : réserver, tracer la route, vérifier le camion au retour.',
        en: 'Coordination time: booking, planning the route, checking the truck on return.',
      },
    },
    market: {
      kind: 'money',
      label: { fr: 'Prix ailleurs', en: 'Price elsewhere' },
      note: {
        fr: 'Le même trajet avec un camion loué ou un transporteur.',
        en: 'The same trip with a rented truck or a carrier.',
      },
    },
    count: { kind: 'quantity', label: { fr: 'Trajets par an', en: 'Trips a year' } },
    variable: {
      kind: 'money',
      label: { fr: 'Coût variable', en: 'Variable cost' },
      spill:
        '=IF({trips.name}="","",{trips.days}*{year.each.1}+{trips.km}*{year.each.2}+{trips.hours}*{year.each.3}+{trips.work}*{year.each.4}+{year.each.5})',
    },
    price: {
      kind: 'money',
      label: { fr: 'Prix du trajet', en: 'Price of the trip' },
      spill:
        '=IF(({trips.variable}="")+({pools.perDay.amount}="")>0,"",{trips.variable}+{trips.days}*{pools.perDay.amount})',
    },
  },
  given: [
    tripRow(1, {
      name: { fr: 'Tournée alimentaire', en: 'Food round' },
      days: 1,
      km: 80,
      hours: 6,
      work: 0.5,
      market: 330,
    }),
    tripRow(2, {
      name: { fr: 'Collecte de meubles', en: 'Furniture pick-up' },
      days: 0.5,
      km: 30,
      hours: 3,
      work: 0.5,
      market: 175,
    }),
    tripRow(3, {
      name: { fr: 'Livraison en région', en: 'Regional delivery' },
      days: 1,
      km: 240,
      hours: 8,
      work: 0.5,
      market: 450,
    }),
    tripRow(4, {
      name: { fr: 'Montage d’événement', en: 'Event set-up' },
      days: 2,
      km: 60,
      hours: 10,
      work: 1,
      market: 560,
    }),
  ],
  examples: [],
};

export const truckTalk: ProseBlock = {
  type: 'prose',
  id: 'talk',
  title: { fr: 'À convenir ensemble', en: 'To agree on together' },
  span: 9,
  paragraphs: [
    {
      fr: 'Qui tient l’horaire et trace les routes, et combien d’heures par semaine cela prend-il vraiment ?',
      en: 'Who keeps the schedule and plans the routes, and how many hours a week does it really take?',
    },
    {
      fr: 'Un trajet annulé la veille, ou un retour en retard : qui paie la journée perdue ?',
      en: 'A trip cancelled the day before, or a late return: who pays for the lost day?',
    },
    {
      fr: 'Les jours fixes vont-ils à ceux qui en prennent le plus, ou en garde-t-on pour les urgences de chacun ?',
      en: 'Do set days go to those who take the most, or are some kept for the emergencies of each?',
    },
    {
      fr: 'Qui peut conduire, et qui paie la franchise, la contravention ou le plein oublié ?',
      en: 'Who may drive, and who pays the deductible, the ticket or the fuel tank left empty?',
    },
  ],
};
