/** Cost lines (« postes »): an amount per so many units, put on one use or on a year. */

import { quoted } from '../../../declare/place';
import { type CellError, refuse } from '../../../values/cell';
import { formatTyped } from '../../../values/format';
import type { Text } from '../../../values/text';
import { CALENDAR_UNITS, HOURS, PER_YEAR, unitIn } from '../../../values/units';
import { otherCurrency } from '../../shared/contradictions';
import { headingUnitRefusal } from '../../shared/heading-units';
import { countedRefusal, isCounted } from './counted';
import { type Post, postsTable, type QuantityRow, quantityColumns, usageTable, yearlyTable } from './tables';
import { numberedQuantityUnit, numberedUnit, periodWord } from './unit-refusals';

/** Unit → quantity, in the order of the table; a unit listed twice is refused. */
export function quantitiesBy(
  rows: readonly QuantityRow[],
  table: { label: { fr: string; en: string } },
): Map<string, number> | CellError {
  const quantities = new Map<string, number>();
  for (const row of rows) {
    const refusal =
      numberedQuantityUnit(row, table.label) ??
      durationOfOtherUnit(row, table.label) ??
      headingUnitRefusal(row, { name: 'quantite', label: quantityColumns.quantite.label }, table.label, row.unite);
    if (refusal) return refusal;
    const unit = unitIn(row.unite);
    if (quantities.has(unit)) {
      return refuse(
        `${table.label.fr} (${row.where.fr}) : l’unité ${quoted(row.unite, 'fr')} est donnée deux fois. Gardez une seule ligne par unité.`,
        `${table.label.en} (${row.where.en}): the unit ${quoted(row.unite, 'en')} is given twice. Keep one row per unit.`,
      );
    }
    quantities.set(unit, row.quantite);
  }
  return quantities;
}

/** One cost line put on its figure: amount ÷ per × quantity, with what the quantity is made of. */
export interface PostCost {
  readonly post: Post;
  readonly amount: number;
  /** Quantity as an expression of `values` (core/explain/arithmetic), for the explanation. */
  readonly quantity: string;
  readonly values: Readonly<Record<string, number>>;
  /** True for a line that runs with the calendar (per day, week, month, year). */
  readonly calendar: boolean;
}

/** « 1:30 » beside « pied ». */
function durationOfOtherUnit(row: QuantityRow, table: Text): CellError | undefined {
  const found = row.durations?.quantite;
  if (found === undefined || HOURS.has(unitIn(row.unite))) return undefined;
  const { label } = quantityColumns.quantite;
  return refuse(
    `${label.fr} (${table.fr}, ${row.where.fr}) : ${quoted(found, 'fr')} est une durée, et l’unité de cette ligne est « ${row.unite} ». Écrivez un nombre de cette unité.`,
    `${label.en} (${table.en}, ${row.where.en}): ${quoted(found, 'en')} is a duration, and the unit of this row is “${row.unite}”. Enter a number of that unit.`,
  );
}

/** A line that may not count, dollars of elsewhere, « 100 km » as a unit, « Par (km) » beside the hour. */
const postRefusal = (post: Post): CellError | undefined =>
  (
    countedRefusal(post, postsTable.label) ??
    otherCurrency(post.devise, post.where, postsTable.label) ??
    numberedUnit(post, postsTable.label) ??
    headingUnitRefusal(post, { name: 'par', label: postsTable.columns.par.label }, postsTable.label, post.unite)
  )?.of('postes');

const unknownUnit = (post: Post, table: { label: { fr: string; en: string } }): CellError =>
  refuse(
    `postes (${post.where.fr}) : l’unité ${quoted(post.unite, 'fr')} n’est pas dans le tableau « ${table.label.fr} ». Ajoutez-y une ligne avec cette unité et sa quantité, ou corrigez l’unité ; celles du calendrier (${CALENDAR_UNITS.fr}) n’y sont pas nécessaires.`,
    `cost_lines (${post.where.en}): the unit ${quoted(post.unite, 'en')} is not in the table “${table.label.en}”. Add a row there with this unit and its quantity, or correct the unit; those of the calendar (${CALENDAR_UNITS.en}) need none.`,
  ).of('postes');

const costOf = (post: Post, quantity: number): number => (post.montant / post.par) * quantity;

/** Each line on one use. A line by the calendar is put on a year, then multiplied by the share of the year that the use takes. */
export function postsOfOneUse(
  posts: readonly Post[],
  usage: ReadonlyMap<string, number>,
  yearly: ReadonlyMap<string, number> | undefined,
  calendarHours: number,
): PostCost[] | CellError {
  const use = new Map([['utilisation', 1], ...usage]);
  const basis = yearly ? basisOfYear(use, yearly) : { used: use.get('heure'), inYear: calendarHours };
  const costs: PostCost[] = [];
  for (const post of posts.filter(isCounted)) {
    const refusal = postRefusal(post);
    if (refusal) return refusal;
    const unit = unitIn(post.unite);
    const direct = use.get(unit);
    if (direct !== undefined) {
      costs.push({
        post,
        amount: costOf(post, direct),
        quantity: 'quantite',
        values: { quantite: direct },
        calendar: false,
      });
      continue;
    }
    const perYear = timesAYear(unit, yearly);
    if (perYear === undefined) return periodWord(post, postsTable.label) ?? unknownUnit(post, usageTable);
    if (basis?.used === undefined) return noBasis(post, yearly !== undefined);
    if (basis.inYear === 0) return emptyYear();
    costs.push({
      post,
      amount: (costOf(post, perYear) / basis.inYear) * basis.used,
      quantity: 'par_an ÷ usage_annuel × usage',
      values: { par_an: perYear, usage_annuel: basis.inYear, usage: basis.used },
      calendar: true,
    });
  }
  return costs;
}

/** How many of a unit of the calendar a year holds: what `annuel` lists (six months of season), else all of them. */
function timesAYear(unit: string, yearly: ReadonlyMap<string, number> | undefined): number | undefined {
  const inCalendar = PER_YEAR.get(unit);
  if (inCalendar === undefined || unit === 'an') return inCalendar;
  return yearly?.get(unit) ?? inCalendar;
}

/** One use cannot take more than the whole year: the two tables were swapped, or one holds the figures of the other. */
export function moreThanTheYear(
  usage: readonly QuantityRow[],
  yearly: ReadonlyMap<string, number>,
): CellError | undefined {
  for (const { unite, quantite: used, where } of usage) {
    const unit = unitIn(unite);
    const inYear = yearly.get(unit);
    // A use every two years is half a use a year.
    if (unit === 'utilisation' || !inYear || used <= inYear) continue;
    const [one, year] = [
      { fr: formatTyped(used, 'fr'), en: formatTyped(used, 'en') },
      { fr: formatTyped(inYear, 'fr'), en: formatTyped(inYear, 'en') },
    ];
    return refuse(
      `usage (${where.fr}) : une utilisation prend ${one.fr} ${quoted(unite, 'fr')}, plus que toute l’année selon annuel, ${year.fr}. Donnez dans usage la quantité d’une seule utilisation, et dans annuel celle de l’année.`,
      `use (${where.en}): one use takes ${one.en} ${quoted(unite, 'en')}, more than the whole year according to yearly, ${year.en}. Give in use the quantity of a single use, and in yearly that of the year.`,
    ).of('usage');
  }
  return undefined;
}

/** The first unit of `annuel` in which the use is measured too. */
function basisOfYear(use: ReadonlyMap<string, number>, yearly: ReadonlyMap<string, number>) {
  for (const [unit, inYear] of yearly) {
    const used = use.get(unit);
    if (used !== undefined) return { used, inYear };
  }
  return undefined;
}

const noBasis = (post: Post, yearlyGiven: boolean): CellError =>
  yearlyGiven
    ? refuse(
        `annuel : aucune de ses unités n’est dans le tableau « usage », et un poste (${post.where.fr}) court par ${quoted(post.unite, 'fr')}. Donnez dans annuel la quantité d’une année dans une unité d’usage.`,
        `yearly: none of its units is in the table “use”, and a cost line (${post.where.en}) runs per ${quoted(post.unite, 'en')}. Give in yearly the quantity of a year in a unit of use.`,
      ).of('annuel')
    : refuse(
        `usage : il manque les heures, alors qu’un poste (${post.where.fr}) court par ${quoted(post.unite, 'fr')}. Ajoutez une ligne « heure », ou donnez annuel.`,
        `use: the hours are missing, although a cost line (${post.where.en}) runs per ${quoted(post.unite, 'en')}. Add an “hour” row, or give yearly.`,
      ).of('usage');

const emptyYear = (): CellError =>
  refuse(
    'annuel : la quantité de l’année est 0, on ne peut pas y répartir les coûts annuels. Donnez une quantité plus grande que 0.',
    'yearly: the quantity of the year is 0, yearly costs cannot be spread over it. Give a quantity greater than 0.',
  ).of('annuel');

/** Each line on a whole year: by the calendar, or times the quantity of the year. */
export function postsOfOneYear(posts: readonly Post[], yearly: ReadonlyMap<string, number>): PostCost[] | CellError {
  const costs: PostCost[] = [];
  for (const post of posts.filter(isCounted)) {
    const refusal = postRefusal(post);
    if (refusal) return refusal;
    const unit = unitIn(post.unite);
    const perYear = PER_YEAR.get(unit);
    const listed = unit === 'an' ? undefined : yearly.get(unit);
    const calendar = listed === undefined && perYear !== undefined;
    const quantity = listed ?? perYear;
    if (quantity === undefined) return periodWord(post, postsTable.label) ?? unknownUnit(post, yearlyTable);
    costs.push({
      post,
      amount: costOf(post, quantity),
      quantity: 'quantite',
      values: { quantite: quantity },
      calendar,
    });
  }
  return costs;
}

/** The explanation: one line a cost line, then their sum. */
export function postSteps(costs: readonly PostCost[], total: { fr: string; en: string }) {
  const lines = costs.map((cost, i) => {
    const label = cost.post.libelle ?? cost.post.unite;
    return {
      id: `poste${i + 1}`,
      label: { fr: label, en: label },
      formula: `montant ÷ par × ${cost.quantity}`,
      values: { montant: cost.post.montant, par: cost.post.par, ...cost.values },
      names: {
        montant: { fr: 'montant', en: 'amount' },
        par: { fr: 'par', en: 'per' },
        quantite: { fr: 'quantité', en: 'quantity' },
        par_an: { fr: 'par an', en: 'per year' },
        usage_annuel: { fr: 'usage annuel', en: 'yearly use' },
        usage: { fr: 'usage', en: 'use' },
      },
      unit: 'money' as const,
    };
  });
  return [...lines, { label: total, formula: lines.map((line) => line.id).join(' + ') || '0', unit: 'money' as const }];
}
