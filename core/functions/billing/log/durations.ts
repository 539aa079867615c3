/** What a log says of a use besides its times (« Durée », « Heures »): it must agree with them, or is the quantity without them. */
import { CellError, refuse } from '../../../values/cell';
import { formatFigure } from '../../../values/format';
import { inLanguage, type Text } from '../../../values/text';
import { dayRefusal } from './day';
import { type Interval, intervalOf, SECONDS_A_DAY, shownTime, type Timed } from './reservations';

const compared = { kind: 'number', optional: true, compared: true } as const;

export const durationColumns = {
  duree: {
    ...compared,
    unit: 'hours',
    label: { fr: 'durée', en: 'duration' },
    text: {
      fr: 'Heures de l’utilisation ; comparées à début et fin ; la quantité sans eux.',
      en: 'Hours of the use; compared with start and end; the quantity without them.',
    },
    headers: [
      ...['heures', 'nombre d’heures', 'nb d’heures', 'nb heures', 'nbre d’heures', 'total heures', 'total des heures'],
      ...['heures utilisées', 'heures réservées', 'heures réelles', 'heures d’utilisation', 'heures totales'],
      ...['durée réelle', 'durée totale', 'durée d’utilisation', 'durée de la réservation', 'durée utilisée'],
      ...['temps', 'temps total', 'temps utilisé', 'temps d’utilisation'],
      ...['hours', 'number of hours', 'no of hours', 'total hours', 'hours used', 'hours booked', 'actual hours'],
      ...['actual duration', 'total duration', 'time used', 'total time', 'usage time'],
    ],
    units: ['h', 'hr', 'heure', 'hour'],
  },
  duree_minutes: {
    ...compared,
    unit: 'number',
    label: { fr: 'durée (minutes)', en: 'duration (minutes)' },
    text: {
      fr: 'Minutes de l’utilisation ; comparées à début et fin ; la quantité sans eux.',
      en: 'Minutes of the use; compared with start and end; the quantity without them.',
    },
    headers: [
      ...['durée (min)', 'durée en minutes', 'minutes', 'nombre de minutes', 'temps (min)', 'temps en minutes'],
      ...['duration (min)', 'duration in minutes', 'number of minutes', 'time (min)', 'time in minutes'],
    ],
  },
  duree_jours: {
    ...compared,
    unit: 'number',
    label: { fr: 'durée (jours)', en: 'duration (days)' },
    text: {
      fr: 'Jours de l’utilisation ; comparés à début et fin ; la quantité sans eux.',
      en: 'Days of the use; compared with start and end; the quantity without them.',
    },
    exactly: ['jours', 'days'],
    headers: [
      ...['durée en jours', 'nombre de jours', 'nb de jours', 'nb jours'],
      ...['jours utilisés', 'jours réservés', 'jours d’utilisation', 'days used', 'days booked', 'total days'],
      ...['duration in days', 'number of days', 'no of days'],
    ],
  },
} as const;

interface Durations {
  readonly duree?: number | undefined;
  readonly duree_minutes?: number | undefined;
  readonly duree_jours?: number | undefined;
}
export const DURATION_NAMES = ['duree', 'duree_minutes', 'duree_jours'] as const;

/** The interval of a use, once what its row says of its duration agrees with it. */
export function agreedInterval(row: Timed & Durations, inHours: boolean): Interval | CellError {
  const interval = dayRefusal(row) ?? intervalOf(row, inHours);
  if (interval instanceof CellError) return interval;
  const inDays = !row.debut.hasClock && !row.fin.hasClock;
  return durationRefusal(row, interval, inDays) ?? interval;
}

/** A minute: hours with two decimals, or minutes, are rounded that much. */
const ROUNDING = 1 / 60 + 1e-9;
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= ROUNDING;

/**
 * A row whose duration is not that of its times: one of them is wrong, and only who typed them knows which. A cell of
 * times holds a part of a day (0,125 is 3 h) where the host says nothing more; a booking in days may count days.
 */
function durationRefusal(row: Timed & Durations, { start, end }: Interval, inDays: boolean): CellError | undefined {
  const hours = (end - start) / 3600;
  const days = hours / 24;
  const touched = Math.floor((end - 1) / SECONDS_A_DAY) - Math.floor(start / SECONDS_A_DAY) + 1;
  const agrees = {
    duree: (found: number) => isNear(found, hours) || isNear(found * 24, hours) || (inDays && isNear(found, days)),
    duree_minutes: (found: number) => isNear(found / 60, hours),
    duree_jours: (found: number) => isNear(found, days) || found === Math.ceil(days) || found === touched,
  };
  for (const name of DURATION_NAMES) {
    const found = row[name];
    // Desktop Excel passes blanks as 0, and no use lasts nothing.
    if (found === undefined || found === 0 || agrees[name](found)) continue;
    return disagrees(name, found, row.where, { start, end });
  }
  return undefined;
}

const UNITS = {
  duree: { fr: 'h', en: 'h' },
  duree_minutes: { fr: 'min', en: 'min' },
  duree_jours: { fr: 'j', en: 'd' },
};
const SECONDS = { duree: 3600, duree_minutes: 60, duree_jours: SECONDS_A_DAY };

function disagrees(
  name: (typeof DURATION_NAMES)[number],
  found: number,
  where: Text,
  { start, end }: Interval,
): CellError {
  const { label } = durationColumns[name];
  const amount = (value: number, language: 'fr' | 'en'): string =>
    `${formatFigure(value, language)} ${UNITS[name][language]}`;
  const between = (end - start) / SECONDS[name];
  return refuse(
    `${inLanguage(label, 'fr')} (journal, ${inLanguage(where, 'fr')}) : ${amount(found, 'fr')} n’est pas le temps de ${shownTime(start)} à ${shownTime(end)}, ${amount(between, 'fr')}. Corrigez l’un ou l’autre, ou laissez cette colonne hors de la plage.`,
    `${inLanguage(label, 'en')} (log, ${inLanguage(where, 'en')}): ${amount(found, 'en')} is not the time from ${shownTime(start)} to ${shownTime(end)}, ${amount(between, 'en')}. Correct one or the other, or leave this column out of the range.`,
  ).of('journal');
}
