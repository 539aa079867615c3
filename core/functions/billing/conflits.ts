import { usedRows } from '../../call/tables';
import { defineFunction } from '../../declare/define';
import { GUIDE } from '../../declare/sources';
import { CellError } from '../../values/cell';
import { formatNumber } from '../../values/format';
import { nameKeys } from '../../values/names';
import { firstRows, mostRows } from '../shared/most-rows';
import { journalColumns, optionalDate } from './log/columns';
import { agreedInterval, DURATION_NAMES, durationColumns } from './log/durations';
import { journalOf } from './log/log';
import { bookingColumns, bookingRefusal, twoResources } from './log/repeated';
import { hasHours, type Interval, shownTime } from './log/reservations';
import { isUntimed, leftOut } from './log/untimed';

const { partenaire, ressource, debut, fin, statut } = journalColumns;

const columns = {
  date: optionalDate,
  partenaire: { ...partenaire, optional: true },
  ressource,
  debut,
  fin,
  statut,
  ...durationColumns,
  ...bookingColumns,
} as const;
const params = { journal: journalOf(columns), lignes: mostRows } as const;

interface Reservation extends Interval {
  readonly resource: string;
  readonly partner: string | undefined;
  readonly at: number;
}

/** More pairs than anyone reads: the rest is counted in a last line. */
const MOST_ROWS = 5000;

/** How many of the sorted starts, from `from` on, come before `time`. */
function countBefore(sorted: readonly Reservation[], from: number, time: number): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as Reservation).start < time) low = middle + 1;
    else high = middle;
  }
  return low - from;
}

interface Overlaps {
  readonly pairs: (readonly [Reservation, Reservation])[];
  readonly total: number;
}

/** Sorted by start, a reservation overlaps those after it that start before it ends. */
function overlaps(groups: Iterable<Reservation[]>): Overlaps {
  const pairs: (readonly [Reservation, Reservation])[] = [];
  let total = 0;
  for (const group of groups) {
    group.sort((a, b) => a.start - b.start || a.at - b.at);
    for (let i = 0; i < group.length; i++) {
      const one = group[i] as Reservation;
      const count = countBefore(group, i + 1, one.end);
      total += count;
      for (let j = i + 1; j <= i + count && pairs.length < MOST_ROWS; j++) pairs.push([one, group[j] as Reservation]);
    }
  }
  return { pairs, total };
}

const cells = ({ at, partner, start, end }: Reservation) => [
  { amount: at, unit: 'count' as const },
  partner,
  shownTime(start),
  shownTime(end),
];

const andMore = (count: number) => [
  {
    fr: `… et ${formatNumber(count, 'fr')} de plus. Corrigez d’abord ces conflits.`,
    en: `… and ${formatNumber(count, 'en')} more. Correct these conflicts first.`,
  },
];

export const conflits = defineFunction({
  id: 'CONFLITS',
  family: 'billing',
  summary: {
    fr: 'Réservations d’une même ressource qui se chevauchent, deux par ligne.',
    en: 'Reservations of the same resource that overlap, two a row.',
  },
  notes: [
    {
      fr: 'Une réservation qui commence quand l’autre finit n’est pas un conflit. Les annulées ne comptent pas ; les absences comptent, puisque la ressource était réservée.',
      en: 'A reservation that starts when the other ends is no conflict. Cancelled ones do not count; no-shows do, since the resource was reserved.',
    },
    {
      fr: 'début et fin sont des dates avec l’heure, ou en deux colonnes (« début », « heure de début »), ou des heures seules à côté d’une colonne « date » ; de 22:00 à 02:00 finit le lendemain. Sans heures, ce sont des jours entiers, les deux compris.',
      en: 'start and end are dates with the time, or in two columns (“start”, “start time”), or times alone beside a “date” column; from 22:00 to 02:00 ends the next day. Without times, they are whole days, both included.',
    },
    {
      fr: 'Une colonne « durée » ou « heures » doit être celle de début à fin.',
      en: 'A “duration” or “hours” column must be that from start to end.',
    },
    {
      fr: 'Une ligne sans début ni fin (un camion au kilomètre) n’est comparée à aucune ; une dernière ligne dit combien il y en a.',
      en: 'A row without a start or an end (a truck by the kilometre) is compared with none; a last row tells how many there are.',
    },
    {
      fr: 'Sans conflit, la réponse est la ligne d’en-têtes seule. « rang » compte les lignes de la plage sélectionnée, la première étant celle des en-têtes.',
      en: 'Without a conflict, the answer is the header row alone. “rank” counts the rows of the range selected, the first being that of the headers.',
    },
  ],
  source: GUIDE,
  asked: {
    fr: 'double réservation, réservé en même temps, chevauchement, horaire, calendrier, deux personnes, réservé deux fois',
    en: 'double booking, booked at the same time, overlap, schedule, calendar, two people, booked twice',
  },
  params,
  result: {
    kind: 'table',
    label: { fr: 'Conflits de réservation', en: 'Reservation conflicts' },
    columns: [
      { header: { fr: 'ressource', en: 'resource' } },
      { header: { fr: 'rang', en: 'rank' }, unit: 'count' },
      { header: { fr: 'partenaire', en: 'partner' } },
      { header: { fr: 'début', en: 'start' } },
      { header: { fr: 'fin', en: 'end' } },
      { header: { fr: 'autre rang', en: 'other rank' }, unit: 'count' },
      { header: { fr: 'autre partenaire', en: 'other partner' } },
      { header: { fr: 'autre début', en: 'other start' } },
      { header: { fr: 'autre fin', en: 'other end' } },
    ],
  },
  examples: [
    // From 11:00 to 12:00, twice booked; what ends at 13:00 leaves what begins then alone.
    {
      args: [
        [
          ['partenaire', 'ressource', 'début', 'fin'],
          ['Atelier', 'Camion', '2026-03-02 09:00', '2026-03-02 12:00'],
          ['Ferme', 'Camion', '2026-03-02 11:00', '2026-03-02 13:00'],
          ['Cuisine', 'Camion', '2026-03-02 13:00', '2026-03-02 15:00'],
        ],
      ],
      result: [
        [
          'ressource',
          'rang',
          'partenaire',
          'début',
          'fin',
          'autre rang',
          'autre partenaire',
          'autre début',
          'autre fin',
        ],
        [
          'Camion',
          2,
          'Atelier',
          '2026-03-02 09:00',
          '2026-03-02 12:00',
          3,
          'Ferme',
          '2026-03-02 11:00',
          '2026-03-02 13:00',
        ],
      ],
    },
  ],
  run: ({ journal, lignes }) => {
    const key = nameKeys();
    const groups = new Map<string, Reservation[]>();
    const booked = journal.filter(({ statut: status }) => status !== 'annule');
    const untimed = new Set(booked.filter(isUntimed));
    const held = usedRows<typeof columns>(booked, (row) =>
      untimed.has(row) ? [] : ['statut', 'ressource', 'debut', 'fin', 'date', 'partenaire', ...DURATION_NAMES],
    );
    if (held instanceof CellError) return held;
    const several = twoResources(held, held, key);
    if (several) return several;
    const inHours = hasHours(journal);
    for (const row of held) {
      const interval = bookingRefusal(row) ?? agreedInterval(row, inHours);
      if (interval instanceof CellError) return interval;
      const reservation = { ...interval, resource: row.ressource, partner: row.partenaire, at: row.at };
      const group = groups.get(key(row.ressource));
      if (group) group.push(reservation);
      else groups.set(key(row.ressource), [reservation]);
    }
    const { pairs, total } = overlaps(groups.values());
    const rows = pairs.map(([one, other]) => [one.resource, ...cells(one), ...cells(other)]);
    const left = untimed.size > 0 ? [[leftOut(untimed.size, 'comparée', 'compared')]] : [];
    const most = lignes === undefined ? undefined : lignes - left.length;
    if (most !== undefined && most < total) return [...firstRows(rows, most, total), ...left];
    return [...rows, ...(total > pairs.length ? [andMore(total - pairs.length)] : []), ...left];
  },
});
