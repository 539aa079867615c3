import type { Text } from '../../values/text';
import { given, quantity, t, table, text, timesAmong, unless } from '../language';

const UNIT_ROWS = 13;

/** Units of the calendar, with how many of each there are in a year. */
const CALENDAR: readonly (readonly [unit: Text, perYear: number])[] = [
  [t('an', 'year'), 1],
  [t('mois', 'month'), 12],
  [t('semaine', 'week'), 52],
  [t('jour', 'day'), 365],
];

const CALENDAR_UNITS = CALENDAR.length;

/** Units that are counted use after use; those of the calendar stay out: our functions know them. */
export const USE_UNITS = `{units.unit.${CALENDAR_UNITS + 1}:units.oneUse.${UNIT_ROWS}}`;
export const YEAR_UNITS = `{units.again.${CALENDAR_UNITS + 1}:units.year.${UNIT_ROWS}}`;
const OWN_UNITS = `{units.unit.${CALENDAR_UNITS + 1}:units.unit.${UNIT_ROWS}}`;
const OWN_QUANTITIES = `{units.oneUse.${CALENDAR_UNITS + 1}:units.oneUse.${UNIT_ROWS}}`;

/** Units without a quantity, quantities without a unit, and units said twice. */
export const UNITS_LEFT = [
  `SUMPRODUCT(((LEN(${OWN_UNITS})>0)<>(LEN(${OWN_QUANTITIES})>0))*1)`,
  `SUM((LEN(${OWN_UNITS})>0)*(${timesAmong(OWN_UNITS, '{units.unit}')}>1))`,
].join('+');

export const CALENDAR_ROWS = `{units.unit.1:units.unit.${CALENDAR_UNITS}}`;
export const USE = t('utilisation', 'use');

export const FOOT = t('pied', 'foot');
export const HOUR = t('heure', 'hour');
export const WORK_HOUR = t('heure de travail', 'work hour');

export const units = table('units', t('Les unités, pour une utilisation et un an', 'Units, for one use and one year'), {
  rows: UNIT_ROWS,
  columns: [
    text('unit', t('Unité', 'Unit')),
    quantity('oneUse', t('Une utilisation', 'One use'), { decimals: 1 }).note(
      'Combien une utilisation en prend : 50 pieds, 5 heures de machine, 1 heure de travail.',
      'How many one use takes: 50 feet, 5 machine hours, 1 hour of work.',
    ),
    text('again', t('Unité (reprise)', 'Unit (again)'), { formula: unless('{unit}=""', '{unit}') }),
    quantity('year', t('Un an', 'A year'), {
      formula: unless(['{oneUse}=""', '{usesPerYear}=""'], '{oneUse}*N({usesPerYear})'),
    }),
  ],
  given: [
    ...CALENDAR.map(([unit, perYear]) => given({ unit, oneUse: '', again: unit, year: `=${perYear}` })),
    given({ unit: USE, oneUse: '=1' }),
  ],
  /** One use of the guide's planer. */
  examples: [
    [FOOT, 50],
    [HOUR, 5],
    [WORK_HOUR, 1],
  ],
});

export const YEAR = t('an', 'year');
