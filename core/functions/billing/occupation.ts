import { usedRows } from '../../call/tables';
import { defineFunction } from '../../declare/define';
import type { Args, LooseRow } from '../../declare/kinds';
import { positiveHours } from '../../declare/params';
import { GUIDE } from '../../declare/sources';
import type { Step } from '../../declare/step';
import { CellError } from '../../values/cell';
import { nameKeys } from '../../values/names';
import { PAUSE, pauseRefusal } from '../shared/contradictions';
import { journalColumns, optionalDate } from './log/columns';
import { daysOf } from './log/day';
import { agreedInterval, DURATION_NAMES, durationColumns } from './log/durations';
import { journalOf, notInLog, type Period, periodParams, periodRefusal } from './log/log';
import { bookingColumns, bookingRefusal, twoResources } from './log/repeated';
import { hasHours, type Interval, SECONDS_A_DAY } from './log/reservations';
import { isUntimed, leftOut } from './log/untimed';

const { ressource, debut, fin, statut } = journalColumns;

const columns = {
  date: optionalDate,
  ressource,
  debut,
  fin,
  statut,
  ...durationColumns,
  ...bookingColumns,
  ...PAUSE,
} as const;
type Row = LooseRow<typeof columns>;

const params = {
  journal: journalOf(columns),
  capacite: {
    ...positiveHours,
    label: { fr: 'capacité', en: 'capacity' },
    text: {
      fr: 'Heures où la ressource peut servir dans la période (de toutes les ressources, si aucune n’est nommée).',
      en: 'Hours the resource can serve in the period (of all resources, when none is named).',
    },
  },
  ressource: {
    kind: 'text',
    optional: true,
    label: { fr: 'ressource', en: 'resource' },
    text: { fr: 'La ressource à compter ; toutes si absente.', en: 'The resource to count; all if absent.' },
  },
  ...periodParams,
} as const;

/** Seconds of a reservation that fall within the period. */
function secondsWithin({ start, end }: Interval, { du, au }: Period): number {
  const from = du === undefined ? start : Math.max(start, du * SECONDS_A_DAY);
  const to = au === undefined ? end : Math.min(end, (au + 1) * SECONDS_A_DAY);
  return Math.max(0, to - from);
}

interface Use {
  readonly name: string;
  seconds: number;
}

/** A use that starts after the period, or the day before it and earlier with its hours beside, is not looked at. */
function isOutside(row: Row, { du, au }: Period): boolean {
  const days = daysOf(row);
  if (days.length === 0) return false;
  const isDated = row.debut !== undefined && row.debut.serial > 1;
  return days.every((day) => (au !== undefined && day > au) || (du !== undefined && !isDated && day < du - 1));
}

interface Uses {
  readonly found: readonly Use[];
  /** How many rows have no times. */
  readonly left: number;
}

/** Time used of each resource, in the order of the log. */
function uses(args: Args<typeof params>): Uses | CellError {
  const refusal = periodRefusal(args);
  if (refusal) return refusal;
  const key = nameKeys();
  const wanted = args.ressource === undefined ? undefined : key(args.ressource);
  const found = new Map<string, Use>();
  const isWanted = ({ ressource: name }: Row): boolean =>
    wanted === undefined || name === undefined || key(name) === wanted;
  for (const { ressource: name } of args.journal) {
    if (name === undefined || (wanted !== undefined && key(name) !== wanted) || found.has(key(name))) continue;
    found.set(key(name), { name, seconds: 0 });
  }
  const counted = args.journal.filter((row) => row.statut !== 'annule' && row.statut !== 'absence');
  const inPeriod = counted.filter((row) => !isOutside(row, args));
  const asked = inPeriod.filter(isWanted);
  const resourceOf = ({ ressource: name }: Row): string => (name === undefined ? '' : key(name));
  const timed = new Set(asked.filter((row) => !isUntimed(row)).map(resourceOf));
  // Where no row has its times, 0 would be false: the first one is refused.
  const read = new Set(asked.filter((row) => timed.size === 0 || timed.has(resourceOf(row))));
  const used = usedRows<typeof columns>(args.journal, (row) =>
    read.has(row) ? ['statut', 'ressource', 'debut', 'fin', 'date', ...DURATION_NAMES] : [],
  );
  if (used instanceof CellError) return used;
  const several = twoResources(inPeriod, args.journal, key);
  if (several) return several;
  const inHours = hasHours(args.journal);
  for (const row of used) {
    const interval = bookingRefusal(row) ?? pauseRefusal(row) ?? agreedInterval(row, inHours);
    if (interval instanceof CellError) return interval;
    const use = found.get(key(row.ressource));
    if (use) use.seconds += secondsWithin(interval, args);
  }
  if (args.ressource !== undefined && found.size === 0)
    return notInLog(params.ressource.label, args.ressource).of('ressource');
  return { found: [...found.values()], left: asked.length - read.size };
}

export const occupation = defineFunction({
  id: 'OCCUPATION',
  family: 'billing',
  summary: {
    fr: 'Taux d’occupation : heures utilisées d’après le journal ÷ heures où la ressource peut servir.',
    en: 'Occupancy: hours used according to the log ÷ hours the resource can serve.',
  },
  notes: [
    {
      fr: 'Comptent les utilisations faites et celles rendues en retard ; les annulations et les absences ne sont pas des heures utilisées.',
      en: 'Uses done and those returned late count; cancellations and no-shows are not hours used.',
    },
    {
      fr: 'Une utilisation à cheval sur la période ne compte que pour ce qui est dedans. Le taux dépasse 100 % si la capacité est trop basse ou si des réservations se chevauchent (voir CONFLITS).',
      en: 'A use that straddles the period counts only for what is within. The rate exceeds 100% when the capacity is too low or when reservations overlap (see CONFLITS).',
    },
    {
      fr: 'Une colonne « durée » ou « heures » doit être celle de début à fin, à une minute près. Un journal sans ligne, sous ses en-têtes, donne 0.',
      en: 'A “duration” or “hours” column must be that from start to end, within a minute. A log without a row, under its headers, gives 0.',
    },
    {
      fr: 'Une ressource dont aucune ligne n’a de début ni de fin (un camion au kilomètre) n’est pas comptée ; EXPLIQUER dit combien de lignes elle a. Une ligne sans heures d’une ressource qui en a dans d’autres lignes est refusée.',
      en: 'A resource none of whose rows has a start or an end (a truck by the kilometre) is not counted; EXPLIQUER tells how many rows it has. A row without times of a resource that has them in other rows is refused.',
    },
  ],
  source: GUIDE,
  asked: {
    fr: 'taux d’utilisation, est-ce assez utilisé, remplissage, capacité utilisée, temps libre, calendrier, prêt d’équipement, prêter, local libre, jours libres, est-il libre, sert souvent, sert assez, trop occupé, combien de temps sert, salle vide, temps vide, vide',
    en: 'utilisation rate, usage rate, is it used enough, how full, capacity used, free time, calendar, lending, equipment loan, loan, loan of equipment, room free, free days, how busy, busy, how often used, idle, is it available, empty, hall is empty, unused resource',
  },
  params,
  result: { kind: 'value', unit: 'share', label: { fr: 'Taux d’occupation', en: 'Occupancy' } },
  examples: [
    {
      args: [
        [
          ['date', 'ressource', 'début', 'fin', 'statut'],
          ['2026-03-02', 'Salle', '09:00', '12:00', 'fait'],
          ['2026-03-03', 'Salle', '22:00', '02:00', 'retard'],
          ['2026-03-04', 'Salle', '13:00', '17:00', 'annulé'],
        ],
        40,
        'Salle',
      ],
      // (3 h + 4 h) ÷ 40 h by hand.
      result: 0.175,
    },
  ],
  run: (args) => {
    const used = uses(args);
    if (used instanceof CellError) return used;
    return used.found.reduce((sum, { seconds }) => sum + seconds, 0) / 3600 / args.capacite;
  },
  explain: (args) => {
    const used = uses(args);
    if (used instanceof CellError) return used;
    const hours = used.found.map(
      ({ name, seconds }, i): Step => ({
        id: `heures${i + 1}`,
        label: { fr: `Heures utilisées : ${name}`, en: `Hours used: ${name}` },
        short: { fr: `heures de ${name}`, en: `hours of ${name}` },
        formula: 'secondes ÷ 3600',
        values: { secondes: seconds },
        names: { secondes: { fr: 'secondes au journal', en: 'seconds in the log' } },
        unit: 'hours',
      }),
    );
    return [
      ...(used.left > 0 ? [{ label: leftOut(used.left, 'comptée', 'counted') }] : []),
      ...hours,
      {
        label: { fr: 'Taux d’occupation', en: 'Occupancy' },
        formula: `(${hours.map(({ id }) => id).join(' + ') || '0'}) ÷ capacite`,
        unit: 'share' as const,
      },
    ];
  },
});
