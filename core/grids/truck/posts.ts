import { choice, given, money, quantity, same, sumsAmong, t, table, text, timesAmong, unless } from '../language';

/** Units a cost line may be counted in; our functions read them in either language. */
export const UNITS = [
  same('km'),
  t('heure', 'hour'),
  t('heure de travail', 'work hour'),
  t('jour', 'day'),
  t('voyage', 'trip'),
  t('mois', 'month'),
  t('an', 'year'),
] as const;

/** A row of which something is said, but not all. */
export const isUnready = (rows: string): string =>
  `(LEN({${rows}name})+LEN({${rows}amount})+LEN({${rows}per})+LEN({${rows}unit})>0)*((LEN({${rows}name})=0)+(LEN({${rows}amount})=0)+(LEN({${rows}unit})=0)>0)`;
export const POSTS_UNREADY = `SUMPRODUCT(${isUnready('posts.')})>0`;

/** Fixed: 4 500 + 3 160 + 900 + 12 × (75 + 45) = 10 000 $. A kilometre: 0,306 + 0,03 + 0,064 = 0,40 $. */
export const posts = table('posts', t('Ce que coûte le camion', 'What the truck costs'), {
  help: t(
    'Un montant, pour tant d’unités. Par mois ou par an : un coût fixe. Le travail des personnes se compte en « heure de travail ».',
    'An amount, per so many units. A month or a year: a fixed cost. People’s work is counted in “work hours”.',
  ),
  rows: 14,
  columns: [
    text('name', t('Poste', 'Cost line')),
    money('amount', t('Montant', 'Amount'), { min: -1 }),
    quantity('per', t('Pour', 'Per')).note('Tant d’unités. Vide : une seule.', 'So many units. Blank: a single one.'),
    choice('unit', t('Unité', 'Unit'), { choices: UNITS }),
    money('share', t('Dans le trajet choisi', 'In the trip chosen'), {
      spill: unless(
        '({posts.unit}="")+(SUM({trip.quantity})=0)>0',
        `MUTU.ARRONDIRPARTS(IF({posts.unit}="",0,{posts.amount}/({posts.per}+({posts.per}=0))*IF(${timesAmong('{posts.unit}', '{trip.unit}')}>0,${sumsAmong('{posts.unit}', '{trip.unit}', '{trip.quantity}')},IF({posts.unit}={month},12,1)*{trip.quantity.1}/({year.quantity.1}+({year.quantity.1}=0)))))`,
      ),
    }).note(
      'Le trajet à détailler. Un coût fixe y compte selon ses jours.',
      'The trip to detail. A fixed cost counts by its days.',
    ),
  ],
  given: [
    given([
      t('Carburant', 'Fuel'),
      '=IF(COUNT({consumption},{fuelPrice})=1,{waiting},{consumption}*{fuelPrice})',
      '=100+0',
      same('km'),
    ]),
  ],
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
