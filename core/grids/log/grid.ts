import { MEMBER, OTHER, UNIT } from '../invoice/words';
import { across, at, bad, band, defineTemplate, labelled, newPage, small, t, WAITING, warning } from '../language';
import { logCheck, logRows } from './check';
import { byPartner, partners } from './partners';
import { consumables, period, resources } from './resources';
import { endOf, isBackwards, startOf } from './times';
import { conflicts, uses } from './uses';
import { COUNTS, STATUS } from './words';

/** Worked example: a quarter at the shared wood-working space, around the planer of the guide. */
export const log = defineTemplate({
  id: 'log',
  step: 'realisation',
  after: 'risks',
  sheet: t('Réservations et utilisation', 'Bookings and use'),
  title: t('Qui réserve, qui utilise, ce qui se consomme', 'Who books, who uses, what is used up'),
  asked: t(
    'réservations, calendrier, journal d’utilisation, horaire, conflits d’horaire, taux d’occupation',
    'bookings, calendar, log of uses, timetable, colliding bookings, occupancy',
  ),
  purpose: t(
    'Tenir un seul journal pour tous : les réservations, les utilisations et les consommables pris. Il dit si la ressource sert assez, où deux réservations se heurtent, et ce qui disparaît sans être noté. La facturation le lit tel quel.',
    'Keep one log for all: bookings, uses and the consumables taken. It tells whether the resource is used enough, where two bookings collide, and what vanishes without being written down. Invoicing reads it as it is.',
  ),
  tracks: { left: [113, 113, 88, 78, 81, 54], gap: 74, chart: 94, right: [90, 100, 66, 72, 65] },
  bands: [
    band(at('left', period, resources), at('right', labelled(3, logCheck), across('right', byPartner))),
    newPage(at('left', small(consumables)), at('right', small(partners))),
    newPage(at('left', conflicts)),
    newPage(at('left', uses)),
  ],
  words: {
    cancelled: STATUS.cancelled,
    noShow: STATUS.noShow,
    inUses: COUNTS.uses,
    inOther: COUNTS.other,
    member: MEMBER,
    other: OTHER,
    aUse: UNIT.use,
    waiting: WAITING,
  },
  conditions: [
    ...logRows,
    bad(
      'log.date',
      `=AND(COUNT({date},{start},{end})=3,{status}<>{cancelled},SUMPRODUCT(({log.resource}={resource})*(${startOf('log.')}<${endOf('')})*(${endOf('log.')}>${startOf('')})*({log.status}<>{cancelled}))>1)`,
    ),
    bad('log.end', `=${isBackwards('')}`),
    bad('logTo', '=AND({logFrom}<>"",{cell}<>"",{cell}<{logFrom})'),
    bad('resources.occupancy', '=AND(ISNUMBER({cell}),{cell}>1)'),
    bad('consumables.rate', '=AND(ISNUMBER({cell}),{cell}>=0.1)'),
    warning('consumables.rate', '=AND(ISNUMBER({cell}),{cell}>=0.05)'),
  ],
});
