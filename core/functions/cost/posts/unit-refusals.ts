/** Units that hold a number (« 100 km », « aux deux semaines », « bimensuel »): the number has a column of its own. */
import { type CellError, refuse } from '../../../values/cell';
import { formatTyped } from '../../../values/format';
import { numberInText } from '../../../values/numbers';
import { fold, foldSingular, type Text } from '../../../values/text';

interface UnitRow {
  readonly unite: string;
  readonly where: Text;
}

const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, douze: 12, quinze: 15 },
    ...{ two: 2, three: 3, four: 4, five: 5, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, cent: 100, mille: 1000 },
  }),
);
const EVERY = /^(?:\$|dollars?)? ?(?:\/|par|per|chaque|tous les|toutes les|aux|each|every)? ?/i;
const NUMBER_FIRST = /^(\d[\d., ]*|[a-z]+) ?(.*)$/i;
const TIMES = /^(?:fois|times) (?:par|l[’']|per|an?|each|every)? ?(.+)$/i;
const TWICE = /^(?:twice) (?:a |an |per )?(.+)$/i;

interface Numbered {
  readonly count: number;
  readonly unit: string;
  /** So many times in one unit, rather than one time in so many units. */
  readonly times: boolean;
}

function numberIn(text: string): Numbered | undefined {
  const body = text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(EVERY, '');
  const twice = TWICE.exec(body);
  if (twice) return { count: 2, unit: twice[1] ?? '', times: true };
  const [, first = '', rest = ''] = NUMBER_FIRST.exec(body) ?? [];
  const count = /^\d/.test(first) ? numberInText(first.trim()) : WORDS.get(fold(first));
  if (count === undefined || rest === '') return undefined;
  const times = TIMES.exec(rest);
  return { count, unit: times?.[1] ?? rest, times: times !== null };
}

/** A number at the head of a cost's unit: multiplied by nothing, it would be lost. */
export function numberedUnit(row: UnitRow, table: Text): CellError | undefined {
  const found = numberIn(row.unite);
  return found && refusal(row, table, [found]);
}

/** The same where a quantity stands beside the unit. */
export function numberedQuantityUnit({ unite, where }: UnitRow, table: Text): CellError | undefined {
  const found = numberIn(unite);
  if (!found) return undefined;
  return refuse(
    `unité (${table.fr}, ${where.fr}) : « ${unite} » contient un nombre. Écrivez « ${found.unit} » comme unité, et la quantité dans cette unité.`,
    `unit (${table.en}, ${where.en}): “${unite}” holds a number. Enter “${found.unit}” as the unit, and the quantity in that unit.`,
  );
}

const once = (count: number, unit: string): Numbered => ({ count, unit, times: false });
const often = (count: number, unit: string): Numbered => ({ count, unit, times: true });

/** Words for a number of units of the calendar; two readings where people use the word for both. */
const PERIODS: ReadonlyMap<string, readonly Numbered[]> = new Map(
  (
    [
      [['quinzaine', 'fortnight', 'fortnightly'], [once(2, 'semaine')]],
      [
        ['bihebdomadaire', 'biweekly', 'bi-weekly'],
        [often(2, 'semaine'), once(2, 'semaine')],
      ],
      [['semi-mensuel', 'semi-mensuelle', 'semimonthly', 'semi-monthly'], [often(2, 'mois')]],
      [
        ['bimensuel', 'bimensuelle', 'bi-mensuel', 'bimonthly', 'bi-monthly'],
        [often(2, 'mois'), once(2, 'mois')],
      ],
      [['bimestriel', 'bimestrielle', 'bimestre'], [once(2, 'mois')]],
      [['quadrimestre', 'quadrimestriel'], [once(4, 'mois')]],
      [
        ['biannuel', 'biannuelle', 'bisannuel', 'bisannuelle', 'biannual'],
        [often(2, 'an'), once(2, 'an')],
      ],
      [['biennal', 'biennale', 'biennial'], [once(2, 'an')]],
      [['triennal', 'triennale', 'triennial'], [once(3, 'an')]],
      [['quinquennal', 'quinquennale'], [once(5, 'an')]],
      [['décennal', 'décennale', 'décennie', 'decade'], [once(10, 'an')]],
    ] as const
  ).flatMap(([words, readings]) => words.map((word): [string, readonly Numbered[]] => [foldSingular(word), readings])),
);
const ENGLISH: Readonly<Record<string, string>> = { semaine: 'week', mois: 'month', an: 'year' };

/** « bimensuel » in a table that does not list it. */
export function periodWord(row: UnitRow, table: Text): CellError | undefined {
  const readings = PERIODS.get(foldSingular(row.unite));
  return readings && refusal(row, table, readings);
}

function refusal({ unite, where }: UnitRow, table: Text, readings: readonly Numbered[]): CellError {
  const several = readings.length > 1;
  return refuse(
    `unité (${table.fr}, ${where.fr}) : « ${unite} » ${several ? 'peut se lire de deux façons' : 'contient un nombre'}. ${readings.map((reading) => inFrench(reading, several)).join(' ; ')}.`,
    `unit (${table.en}, ${where.en}): “${unite}” ${several ? 'can be read two ways' : 'holds a number'}. ${readings.map((reading) => inEnglish(reading, several)).join('; ')}.`,
  );
}

function inFrench({ count, unit, times }: Numbered, several: boolean): string {
  const figure = formatTyped(count, 'fr');
  if (times)
    return `${several ? `${figure} fois par ${unit} : écrivez` : 'Écrivez'} le montant de ${figure} fois, et « ${unit} » comme unité`;
  return `${several ? `une fois en ${figure} ${unit}${unit.endsWith('s') ? '' : 's'} : écrivez` : 'Écrivez'} ${figure} dans « par », et « ${unit} » comme unité`;
}

function inEnglish({ count, unit: word, times }: Numbered, several: boolean): string {
  const figure = formatTyped(count, 'en');
  const unit = ENGLISH[word] ?? word;
  if (times)
    return `${several ? `${figure} times a ${unit}: enter` : 'Enter'} the amount of ${figure} times, and “${unit}” as the unit`;
  return `${several ? `once in ${figure} ${unit}s: enter` : 'Enter'} ${figure} under “per”, and “${unit}” as the unit`;
}
