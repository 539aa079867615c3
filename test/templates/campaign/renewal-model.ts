import { monthsBetween, monthsLater, yearOf } from './days';
import { cents, is, type Model, rowsOf, sumOf, when, zero } from './expected';

/** What will have to be bought again, and the fund that pays for it. */

const ASSETS = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8'];
const OF_THE_RESOURCE = ['mainBought', 'mainPrice', 'mainLife', 'mainRise', 'mainResidual'];
const YEARS = 15;

export const renewal: Model = (filled) => {
  const { n, s, has, rows } = filled;
  const z = zero(filled);
  const end = n('fundEnd');
  const ends = rowsOf(YEARS).map((index) => (end === undefined ? 0 : monthsLater(end, 12 * index)));
  const assets = ASSETS.map((asset) => {
    const of = (row: number): number => (asset === 'a1' ? z(OF_THE_RESOURCE[row] ?? '') : z(`assets.${asset}`, row));
    const [bought, price, life, rise, residual] = rowsOf(5).map(of) as [number, number, number, number, number];
    if (bought <= 0 || price <= 0 || life < 1 || end === undefined) return undefined;
    const whole = Math.floor(life);
    const due = monthsLater(bought, 12 * whole);
    const reached = ends.findIndex((day) => day >= due);
    const beyond = yearOf(due) - yearOf(end) + (due > monthsLater(end, 12 * (yearOf(due) - yearOf(end))) ? 1 : 0);
    const then = price * (1 + rise) ** (reached >= 0 ? reached : beyond);
    const lives = (day: number): number => Math.floor(Math.max(0, monthsBetween(bought, day)) / (12 * whole));
    const paid = ends.map((day, index) => {
      const times = index === 0 ? Math.min(1, lives(day)) : lives(day) - lives(ends[index - 1] ?? 0);
      return times > 0 ? cents(times * (price * (1 + rise) ** index - residual)) : 0;
    });
    return { due, then, residual, whole, paid };
  });
  const upkeep = rowsOf(rows('upkeep.task')).map((row) =>
    when(
      z('upkeep.cost', row) > 0 && z('upkeep.every', row) >= 1,
      cents((z('upkeep.cost', row) * 12) / Math.floor(z('upkeep.every', row))),
    ),
  );
  const byFund = sumOf(upkeep.filter((_, row) => s('upkeep.byFund', row) === 'Oui'));
  const from = n('fundFrom');
  const isKnown = from !== undefined && end !== undefined && end >= from;
  const part = isKnown ? Math.max(0, Math.min(1, (end - from + 1) / 365)) : 0;
  const rate = z('fundRate');
  let [held, bare, dollar] = [z('fundOpening'), z('fundOpening'), 0];
  const years = rowsOf(isKnown ? YEARS : 0).map((index) => {
    const ofYear = index === 0 ? part : 1;
    const paid = cents(sumOf(assets.map((asset) => asset?.paid[index])) + byFund * ofYear);
    const grown = 1 + rate * ofYear;
    const put = cents(z('putAside') * z('usesPerYear') * ofYear);
    held = held * grown + put - paid;
    bare = bare * grown - paid;
    dollar = dollar * grown + ofYear;
    return { paid, put, held, bare, dollar, least: dollar > 0 ? Math.max(0, -bare / dollar) : 0 };
  });
  const isPaid = years.length > 0 && Math.abs(sumOf(years.map(({ paid }) => paid))) > 1e-9;
  const aYear = when(isPaid, Math.max(...years.map(({ least }) => least)));
  return [
    ...assets.flatMap((asset, index) => {
      const path = `assets.${ASSETS[index]}`;
      return [
        is(path, asset?.due, 5),
        is(path, asset?.then, 6),
        is(path, asset && asset.then - asset.residual, 7),
        is(path, asset && (asset.then - asset.residual) / asset.whole, 8),
      ];
    }),
    ...rowsOf(YEARS).flatMap((row) => [
      is('replacements.total', when(end !== undefined, sumOf(assets.map((asset) => asset?.paid[row]))), row),
      is('fund.paid', years[row]?.paid, row),
      is('fund.put', years[row]?.put, row),
      is('fund.held', years[row]?.held, row),
      is('fund.bare', years[row]?.bare, row),
      is('fund.least', years[row]?.least, row),
    ]),
    ...upkeep.map((one, row) => is('upkeep.yearly', one, row)),
    ...upkeep.map((_, row) =>
      is(
        'upkeep.next',
        when(
          has('upkeep.done', row) && z('upkeep.every', row) >= 1,
          monthsLater(z('upkeep.done', row), Math.floor(z('upkeep.every', row))),
        ),
        row,
      ),
    ),
    is('result.aYear.value', aYear),
    is(
      'result.perUse.value',
      when(z('usesPerYear') > 0, aYear !== undefined ? cents(aYear / z('usesPerYear')) : undefined),
    ),
    is('result.first.value', aYear !== undefined ? aYear * part : undefined),
  ];
};
