import { across, at, bad, band, countByName, defineTemplate, newPage, small, t, warning } from '../language';
import { otherWords, tellingOfOthers } from '../others';
import { hours, talk } from './hours';
import { logbookInputs, ROWS, state, totals } from './partners';
import { trips } from './trips';
import { logbookWords } from './words';

/** Worked example: the first quarter of the log; the reuse centre's truck, and the coordinator of the planer. */
export const logbook = defineTemplate({
  id: 'logbook',
  step: 'realisation',
  after: 'log',
  sheet: t('Carnet de route et temps', 'Logbook and time sheet'),
  title: t('Carnet de route et feuille de temps', 'Vehicle logbook and time sheet'),
  asked: t(
    'carnet de route, carnet de bord, kilométrage, feuille de temps, heures travaillées, essence, véhicule, sorties du camion, journal des sorties',
    'logbook, mileage, time sheet, hours worked, fuel, vehicle, trips of the truck, trip log',
  ),
  purpose: t(
    'Noter chaque sortie du véhicule partagé et chaque heure de la personne partagée, au nom d’un partenaire ou de tous. Les kilomètres, les jours et les heures de chacun servent ensuite au partage, à la facture et à la régularisation.',
    'Record each trip of the shared vehicle and each hour of the shared employee, in the name of one partner or of all. The kilometres, days and hours of each then serve the split, the invoice and the settlement.',
  ),
  tracks: { left: [184, 108, 84, 84], why: [160, 80], right: [80, 56, 52, 80, 94] },
  bands: [
    band(at('left', logbookInputs), at('why', state)),
    band(at('left', small(totals))),
    newPage(at('left', small(trips))),
    newPage(at('left', hours)),
    band(at('left', across('right', talk))),
  ],
  noticeInFile: tellingOfOthers(ROWS),
  words: { ...logbookWords, ...otherWords },
  conditions: [
    bad('partners.name', '=AND(LEN({name})=0,LEN({key})>0)'),
    bad('partners.name', `=AND(LEN({name})>0,${countByName('{partners.name}', '{name}')}>1)`),
    warning('trips.check', '=LEFT({cell},LEN({gap}))={gap}'),
    bad('trips.check', '=LEN({cell})>0'),
    bad('hours.check', '=LEN({cell})>0'),
    bad('state.trips.value', '={cell}>0'),
    bad('state.hours.value', '={cell}>0'),
    bad('state.names.value', '={cell}>0'),
    warning('state.gap.value', '=AND(ISNUMBER({cell}),{cell}<>0)'),
    bad('state.left.value', '={cell}<>0'),
  ],
});
