import { given, money, quantity, same, t, table, text, unless } from '../language';
import type { Example } from '../language/define';

/** Kinds of trip that partners count their trips in. */
export const TRIPS = [1, 2, 3, 4];
const tripRow = (trip: number, ...example: Example[]) => given({ count: `=SUM({partners.trip${trip}})` }, example);

export const trips = table('trips', t('Les types de trajet', 'Kinds of trip'), {
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
