import type { Text } from '../../values/text';
import { choice, given, heading, t, table, text } from '../language';
import { STATUSES } from './words';

/** What is often forgotten, a point a row. */
const FORGOTTEN: readonly (readonly [point: Text, status: 'counted' | 'toPrice' | 'none'])[] = [
  [t('Assurance', 'Insurance'), 'counted'],
  [t('Remisage, entreposage', 'Storage, warehousing'), 'counted'],
  [t('Énergie : chauffage, courant', 'Energy: heating, power'), 'counted'],
  [t('Intérêt de l’emprunt ou du placement', 'Interest on a loan or forgone'), 'none'],
  [t('Taxes qu’on ne récupère pas', 'Taxes that are not recovered'), 'toPrice'],
  [t('Pertes et prises non notées', 'Losses and takings not recorded'), 'toPrice'],
  [t('Supervision sur place', 'Supervision on site'), 'counted'],
  [t('Imprévus et franchise', 'Contingencies and deductible'), 'toPrice'],
  [t('Transport, livraison, routes', 'Transport, delivery, routes'), 'none'],
  [t('Système de réservation', 'Booking system'), 'none'],
];

const AT_THE_START: readonly (readonly [point: Text, status: 'counted' | 'toPrice' | 'none'])[] = [
  [t('Processus de concertation', 'Consultation process'), 'counted'],
  [t('Étude de faisabilité', 'Feasibility study'), 'counted'],
  [t('Étude de marché', 'Market study'), 'none'],
  [t('Implantation, mise en marche', 'Set-up, putting into operation'), 'counted'],
];

const pointRow = ([point, status]: (typeof FORGOTTEN)[number]) => given({ point }, { status: STATUSES[status] });

export const forgotten = table('forgotten', t('Les coûts souvent oubliés', 'Costs often forgotten'), {
  columns: [
    text('point', t('Y avons-nous pensé ?', 'Have we thought of it?')),
    choice('status', t('Réponse', 'Answer'), { choices: Object.values(STATUSES) }),
  ],
  given: [
    heading(t('D’année en année', 'Year after year')),
    ...FORGOTTEN.map(pointRow),
    heading(t('Une seule fois, au départ', 'Once only, at the start')),
    ...AT_THE_START.map(pointRow),
  ],
});
