import {
  at,
  bad,
  band,
  belowZero,
  defineTemplate,
  missing,
  NO,
  newPage,
  t,
  WAITING,
  warning,
  YES,
  yesOrNo,
} from '../language';
import { namedRows } from '../named-rows';
import { truckInputs } from './inputs';
import { partners } from './partners';
import { isUnready, posts } from './posts';
import { talk } from './talk';
import { trips } from './trips';
import { pools, prices, trip, year } from './year';

/** Worked example, invented: four organisations and a cube truck, 250 days a year: 40 $ of fixed costs a day. */
export const truck = defineTemplate({
  id: 'truck',
  step: 'example',
  after: 'replacement',
  sheet: t('Camion partagé', 'Shared truck'),
  title: t('Un camion, plusieurs trajets', 'One truck, several kinds of trip'),
  asked: t(
    'camion, transport, livraison, véhicule partagé, essence, trajets',
    'truck, transport, delivery, shared vehicle, fuel, trips',
  ),
  purpose: t(
    'Ce que coûte chaque type de trajet, au kilomètre, à l’heure et à la journée, sans oublier la réservation et la coordination ; puis ce que paie chaque organisation et ce qu’elle économise.',
    'What each kind of trip costs, by the kilometre, hour and day, booking and coordination included; then what each organisation pays and saves.',
  ),
  tracks: { left: [200, 98, 84, 112, 98], gap: 94, right: [166, 118, 118] },
  bands: [
    band(at('left', posts), at('right', truckInputs, year, pools)),
    newPage(at('left', trips, partners)),
    newPage(at('left', prices), at('right', trip, talk)),
  ],
  words: { waiting: WAITING, yes: YES, no: NO, month: t('mois', 'month') },
  conditions: [
    ...namedRows('partners', ['trip1', 'trip2', 'trip3', 'trip4'], ['trip1', 'trip2', 'trip3', 'trip4']),
    missing('consumption', '=AND(N({fuelPrice})>0,{cell}="")'),
    missing('fuelPrice', '=AND(N({consumption})>0,{cell}="")'),
    bad('posts.name', `=${isUnready('')}`),
    // It counts as one: seen, for 60 000 km of tires would be paid at each.
    warning('posts.per', '=AND(LEN({amount})>0,LEN({cell})=0)'),
    // Nobody would pay its trips, which are in the costs of the year.
    bad('trips.name', '=AND(LEN({cell})=0,N({count})>0)'),
    belowZero('partners.saving'),
    warning('trips.price', '=AND(ISNUMBER({cell}),ISNUMBER({market}),{cell}>{market})'),
    warning('pools.left.amount', '=ABS({cell})>0.05'),
    ...yesOrNo('pools.mutual.amount'),
  ],
});
