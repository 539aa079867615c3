import { blankIsNotZero } from '../../declare/blank-note';
import { defineFunction, type PositionOf } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import { anyDollars } from '../../declare/params';
import { missing, quoted } from '../../declare/place';
import { CellError, refuse } from '../../values/cell';
import { isoDay } from '../../values/dates';
import { CENT, shareOut, tooManySteps, wholeSteps } from '../../values/money';
import { nameKeys } from '../../values/names';
import type { Text } from '../../values/text';
import { SHARES } from '../shared/shares';
import { keyRemarks } from './pools/key-remarks';
import { dollarsOf, LARGEST_REMAINDER, sharingKey } from './pools/pools';
import { dailyDays, type Period, periodsOf, type Stay, stayOf } from './presence/presence';
import { dailySteps, presenceSteps, whoIs } from './presence/steps';

const dayList = (label: Text, text: Text) =>
  ({
    kind: 'list',
    optional: true,
    blanks: 'none',
    blankCounts: true,
    label,
    text,
    of: { kind: 'date', optional: true, label, text },
  }) as const;

const KEYS = {
  label: { fr: 'clés', en: 'keys' },
  text: {
    fr: 'Clé de chaque partenaire (nombre de personnes, superficie…) ; 1 pour tous si absentes.',
    en: 'Key of each partner (number of people, floor area…); 1 for all if absent.',
  },
};

const NAMES = {
  label: { fr: 'noms', en: 'names' },
  text: {
    fr: 'Nom de chaque partenaire : dit qui est là quand ses dates sont vides.',
    en: 'Name of each partner: tells who is there when the dates are blank.',
  },
};

const params = {
  montant: {
    ...anyDollars,
    label: { fr: 'montant', en: 'amount' },
    text: { fr: 'Montant de la période, en dollars.', en: 'Amount of the period, in dollars.' },
  },
  debut: {
    kind: 'date',
    label: { fr: 'début', en: 'start' },
    text: { fr: 'Premier jour de la période.', en: 'First day of the period.' },
  },
  fin: {
    kind: 'date',
    label: { fr: 'fin', en: 'end' },
    text: { fr: 'Dernier jour de la période, compris.', en: 'Last day of the period, included.' },
  },
  arrivees: dayList(
    { fr: 'arrivées', en: 'arrivals' },
    {
      fr: 'Premier jour de présence de chaque partenaire ; vide : présent dès le début.',
      en: 'First day of presence of each partner; blank: present from the start.',
    },
  ),
  departs: dayList(
    { fr: 'départs', en: 'departures' },
    {
      fr: 'Dernier jour de présence de chaque partenaire, compris ; vide : présent jusqu’à la fin.',
      en: 'Last day of presence of each partner, included; blank: present until the end.',
    },
  ),
  cles: { kind: 'list', optional: true, of: { ...sharingKey, ...KEYS }, ...KEYS },
  methode: {
    kind: 'choice',
    optional: true,
    default: 'presence',
    options: {
      presence: { fr: ['présence'], en: ['presence'] },
      quotidien: { fr: ['quotidien', 'quotidienne', 'par jour'], en: ['daily', 'by day'] },
    },
    label: { fr: 'méthode', en: 'method' },
    text: {
      fr: 'présence (si absente) : selon les jours × la clé ; quotidien : chaque jour est partagé entre les présents.',
      en: 'presence (if absent): by days × key; daily: each day is shared among those present.',
    },
  },
  noms: { kind: 'list', optional: true, of: { kind: 'text', ...NAMES }, ...NAMES },
} as const;

type Given = Args<typeof params>;
interface Prorated {
  readonly stays: readonly Stay[];
  /** Present with the daily method. */
  readonly periods: readonly Period[] | undefined;
  readonly cents: readonly number[];
}

function prorated(args: Given, position: PositionOf): Prorated | CellError {
  const { montant, debut, fin, arrivees, departs, cles, methode, noms } = args;
  const tooLarge = tooManySteps(params.montant.label, [montant], CENT);
  if (tooLarge) return tooLarge;
  if (fin < debut) return backwards(debut, fin);
  const count = (noms ?? arrivees ?? departs ?? cles)?.length;
  if (count === undefined) return missing(params.arrivees.label).of('arrivees');
  const stays: Stay[] = [];
  for (let i = 0; i < count; i++) {
    const arrival = arrivees?.[i];
    const departure = departs?.[i];
    if (arrival !== undefined && departure !== undefined && departure < arrival)
      return gone(position(i), arrival, departure);
    stays.push(stayOf(arrival, departure, debut, fin));
  }
  const twice = noms && thereTwice(noms, stays, position);
  if (twice) return twice;
  const keys = stays.map((_, i) => cles?.[i] ?? 1);
  const cents = wholeSteps(montant, CENT);
  if (methode === 'quotidien') {
    const periods = periodsOf(stays, keys, debut, fin);
    const empty = periods.find(({ keySum }) => keySum === 0);
    if (empty) return nobody(empty.first, empty.last);
    return { stays, periods, cents: shareOut(cents, dailyDays(periods, keys)) };
  }
  const weights = stays.map(({ days }, i) => days * (keys[i] ?? 0));
  if (weights.every((weight) => weight === 0)) return nobody(debut, fin);
  return { stays, periods: undefined, cents: shareOut(cents, weights) };
}

/** A name on two rows came back after an absence; on the same day, it would pay twice. */
function thereTwice(names: readonly string[], stays: readonly Stay[], position: PositionOf): CellError | undefined {
  const key = nameKeys();
  const before = new Map<string, number[]>();
  for (let i = 0; i < names.length; i++) {
    if (stays[i]?.days === 0) continue;
    const name = names[i] ?? '';
    const rows = before.get(key(name)) ?? [];
    const other = rows.find((row) => areTogether(stays[row], stays[i]));
    if (other !== undefined) return namedTwice(name, position(other), position(i));
    rows.push(i);
    before.set(key(name), rows);
  }
  return undefined;
}

const areTogether = (a: Stay | undefined, b: Stay | undefined): boolean =>
  a !== undefined && b !== undefined && a.first <= b.last && b.first <= a.last;

const namedTwice = (name: string, first: number, second: number): CellError =>
  refuse(
    `noms : ${quoted(name, 'fr')} y est deux fois (partenaires ${first} et ${second}), présent les mêmes jours. Donnez un nom différent à chaque partenaire, ou des dates qui se suivent à celui qui revient.`,
    `names: ${quoted(name, 'en')} is in it twice (partners ${first} and ${second}), present on the same days. Give each partner a different name, or dates that follow one another to the one who comes back.`,
  ).of('noms');

const backwards = (start: number, end: number): CellError =>
  refuse(
    `fin : ${isoDay(end)} précède le début, ${isoDay(start)}. Corrigez l’une des deux dates.`,
    `end: ${isoDay(end)} is before the start, ${isoDay(start)}. Correct one of the dates.`,
  ).of('fin');

const gone = (place: number, arrival: number, departure: number): CellError =>
  refuse(
    `départs (partenaire ${place}) : ${isoDay(departure)} précède son arrivée, ${isoDay(arrival)}. Corrigez l’une des deux dates.`,
    `departures (partner ${place}): ${isoDay(departure)} is before the arrival, ${isoDay(arrival)}. Correct one of the dates.`,
  ).of('departs');

const nobody = (first: number, last: number): CellError =>
  refuse(
    `arrivées : personne n’est présent, avec une clé plus grande que 0, du ${isoDay(first)} au ${isoDay(last)}. Corrigez les dates ou les clés.`,
    `arrivals: nobody is present, with a key greater than 0, from ${isoDay(first)} to ${isoDay(last)}. Correct the dates or the keys.`,
  ).of('arrivees');

const ROOMMATES: Text = {
  fr: 'biller (facture d’eau de 33,12 $ par personne et par jour), documentation',
  en: 'biller (water bill of $33.12 per person and per day), documentation',
};

export const prorata = defineFunction({
  id: 'PRORATA',
  family: 'sharing',
  summary: {
    fr: 'Part de chacun d’un montant quand des partenaires arrivent ou partent en cours de période, au cent près.',
    en: 'Share of each partner in an amount when partners join or leave during the period, to the cent.',
  },
  notes: [
    {
      fr: 'Les jours d’arrivée et de départ sont compris. Qui arrive après la fin ou part avant le début ne paie rien. Avec « quotidien », un jour sans personne est refusé. Qui revient après une absence a une ligne par séjour, sous le même nom.',
      en: 'The days of arrival and departure are included. Whoever arrives after the end or leaves before the start pays nothing. With “daily”, a day with nobody is refused. Whoever comes back after an absence has one row per stay, under the same name.',
    },
    {
      fr: 'Sans dates, un partenaire est là toute la période, s’il a un nom ou une clé. Une ligne vide partout est refusée quand elle est parmi les autres, et n’est personne après la dernière remplie : donnez noms.',
      en: 'Without dates, a partner is there all along, given a name or a key. A row blank everywhere is refused when it stands among the others, and is nobody after the last filled one: give names.',
    },
    blankIsNotZero(KEYS),
  ],
  source: { fr: `Prorata des jours ; ${LARGEST_REMAINDER.fr}`, en: `Pro rata of days; ${LARGEST_REMAINDER.en}` },
  asked: {
    fr: 'au prorata, arrivée en cours d’année, départ d’un partenaire, nouveau membre, jours de présence, quitter, départ d’un membre, arrivée d’un membre, droit d’entrée, un membre se retire, un partenaire se retire, ce que doit un membre arrivé en avril, un partenaire part, combien lui remettre, combien remettre à qui part, partie au milieu de l’année, au milieu de l’année, départ en cours d’année, partie avant la fin, arrivés plus tard, arrivé plus tard, arrivée tardive, combien de jours chacun est resté, jours de chacun',
    en: 'pro rata, joins during the year, partner leaves, new member, days present, leaving, member leaving, member joining, joining fee, a member withdraws, a partner withdraws, a group joined in April, owes for part of the year, how much to give back to who leaves, left halfway, halfway through the year, left during the year, only part of the year, arrived later, came later, days did each partner stay, days each stayed',
  },
  params,
  result: SHARES,
  chart: 'shares',
  examples: [
    // Willow 9 days, Emersyn 31, Mia 10 January to 31 but two (her absence is a second row), Steven 27.
    {
      args: [
        33.12,
        '2022-01-01',
        '2022-01-31',
        [['2022-01-01'], ['2022-01-01'], ['2022-01-05'], ['2022-01-17'], ['2022-01-05']],
        [['2022-01-09'], [null], ['2022-01-14'], [null], [null]],
      ],
      result: [[3.24], [11.16], [3.6], [5.4], [9.72]],
      source: ROOMMATES,
    },
    // By hand: 365 + 365 + 181 days are 911; 1 200 × 365 ÷ 911 = 480,79, 1 200 × 181 ÷ 911 = 238,42.
    {
      args: [
        1200,
        '2026-01-01',
        '2026-12-31',
        [[null], [null], [null]],
        [[null], [null], ['2026-06-30']],
        null,
        null,
        [['A'], ['B'], ['C']],
      ],
      result: [[480.79], [480.79], [238.42]],
    },
    // 31 days: 10 alone, then 21 for two.
    {
      args: [310, '2026-01-01', '2026-01-31', [['2026-01-01'], ['2026-01-11']], null, null, 'quotidien'],
      result: [[205], [105]],
    },
  ],
  run: (args, _context, position) => {
    const result = prorated(args, position);
    return result instanceof CellError ? result : dollarsOf(result.cents, CENT);
  },
  explain: (args, _context, position) => {
    const result = prorated(args, position);
    if (result instanceof CellError) return result;
    const { stays, periods, cents } = result;
    const remarks = keyRemarks(args.cles ?? [], position);
    const who = whoIs(args.noms, position);
    const steps = periods
      ? dailySteps(args.montant, args.fin - args.debut + 1, periods, args.cles, cents, who, position)
      : presenceSteps(args.montant, stays, args.cles, cents, who, position);
    return [...remarks, ...steps];
  },
});
