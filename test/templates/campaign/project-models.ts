import { firstOfMonth, monthOf } from './days';
import { cents, is, type Model, rowsOf, sumOf, WAITS, when, zero } from './expected';
import type { Filled } from './fill';

/** The grids of a project that is prepared: is it worth it, who pays for it. */

const OPTIONS = ['alone', 'together', 'rent', 'hire'];
const RENT = 2;
/** The rows of what an option costs, titles counted. */
const ROW = { number: 1, price: 2, life: 3, residual: 4, taxedYear: 6, year: 7, grant: 8, taxedUnit: 10, unit: 11 };
const START = { start: 13, startYears: 14, gst: 16, qst: 17 };
const ASKED = [...Object.values(ROW), ...Object.values(START)];

export const feasibility: Model = (filled) => {
  const { n, s, has, rows } = filled;
  const z = zero(filled);
  const needs = rowsOf(rows('needs.sure'));
  const sure = sumOf(needs.map((row) => n('needs.sure', row)));
  const possible = sumOf(needs.map((row) => n('needs.possible', row)));
  const years = OPTIONS.map((option) => {
    const of = (row: number): number => z(`options.${option}`, row);
    const isSpread = (amount: number, over: number): boolean => of(amount) === 0 || of(over) > 0;
    const isTyped = ASKED.some((row) => has(`options.${option}`, row));
    const isWhole = isTyped && isSpread(ROW.price, ROW.life) && isSpread(START.start, START.startYears);
    if (!isWhole || sure <= 0) return { isTyped, isWhole, known: undefined };
    const net = 1 + 0.05 * (1 - of(START.gst)) + 0.09975 * (1 - of(START.qst));
    const perYear = (amount: number, over: number): number => (over > 0 ? amount / over : 0);
    const capital = cents((of(ROW.number) || 1) * perYear(of(ROW.price) * net - of(ROW.residual), of(ROW.life)));
    const fixed = cents(of(ROW.taxedYear) * net + of(ROW.year));
    const variable = cents((of(ROW.taxedUnit) * net + of(ROW.unit)) * sure);
    const still = capital + fixed + cents(perYear(of(START.start), of(START.startYears))) - of(ROW.grant);
    return {
      isTyped,
      isWhole,
      known: { capital, fixed, variable, still, grant: of(ROW.grant), total: still + variable },
    };
  });
  const rent = years[RENT]?.known;
  const from = (index: number): number | string | undefined => {
    const one = years[index]?.known;
    if (!one || !rent || index === RENT) return undefined;
    const saved = rent.variable - one.variable;
    const added = one.still - rent.still;
    if (saved > 0) return Math.max(0, (added / saved) * sure);
    return added < 0 ? 'si le besoin est faible' : 'jamais';
  };
  const totals = years.flatMap(({ known }) => (known ? [known.total] : []));
  const criteria = rowsOf(rows('criteria.weight'));
  return [
    is('needs.sure.total', sure),
    ...needs.map((row) =>
      is('needs.share', when(has('needs.sure', row) && sure !== 0, z('needs.sure', row) / sure), row),
    ),
    ...years.flatMap(({ known, isTyped, isWhole }, row) => [
      is('year.capital', known?.capital, row),
      is('year.fixed', known?.fixed, row),
      is('year.variable', known?.variable, row),
      is('year.total', known?.total, row),
      is('conclusions.each', known && known.total / sure, row),
      is(
        'conclusions.withPossible',
        when(possible > 0, known && known.total + (known.variable / sure) * possible),
        row,
      ),
      is('conclusions.withoutGrant', known && known.total + known.grant, row),
      is('conclusions.saving', when(row !== RENT, rent && known && rent.total - known.total), row),
      is('conclusions.from', from(row), row),
      is('conclusions.check', when(isTyped && !isWhole, 'À compléter'), row),
    ]),
    is('best.year.value', when(totals.length > 1, Math.min(...totals))),
    ...['agreement', 'cooperative', 'nonProfit'].map((form) => {
      const weights = sumOf(criteria.map((row) => when(has(`criteria.${form}`, row), z('criteria.weight', row))));
      const scores = sumOf(criteria.map((row) => z('criteria.weight', row) * z(`criteria.${form}`, row)));
      return is(`criteria.${form}.total`, when(weights > 0, scores / weights));
    }),
    is('outcome.open.value', openConditions(filled)),
    is('outcome.invoices.value', invoicer(s('keptForm'), s('invoicer'))),
  ];
};

function openConditions({ s, has, rows }: Filled): number | undefined {
  const asked = rowsOf(rows('conditions.condition')).filter((row) => has('conditions.condition', row));
  const lifted = asked.filter((row) => s('conditions.lifted', row) === 'Oui');
  return when(asked.length > 0, asked.length - lifted.length);
}

function invoicer(form: string, member: string): string | undefined {
  if (form === '') return undefined;
  if (form === 'Coopérative' || form === 'OBNL') return 'La nouvelle organisation';
  return member || 'À nommer';
}

const SURE = ['Confirmée', 'Reçue'];

export const financing: Model = (filled) => {
  const { n, s, has, rows } = filled;
  const z = zero(filled);
  const members = rowsOf(rows('members.name')).map((row) => ({
    amount: when(
      has('members.parts', row) || has('members.other', row),
      z('members.parts', row) * z('partPrice') + z('members.other', row),
    ),
    on: n('members.on', row),
  }));
  const grants = rowsOf(rows('grants.label')).map((row) => ({
    amount: when(has('grants.amount', row), s('grants.status', row) === 'Refusée' ? 0 : z('grants.amount', row)),
    on: n('grants.on', row),
    isSure: SURE.includes(s('grants.status', row)),
  }));
  const loans = rowsOf(rows('loans.lender')).map((row) => loanAt(filled, row));
  const uses = rowsOf(rows('uses.label')).map((row) => ({
    amount: n('uses.amount', row),
    on: n('uses.on', row),
    stays: s('uses.kind', row) === 'Fonds de roulement',
  }));
  const used = sumOf(uses.map(({ amount }) => amount));
  const sources = sumOf([...members, ...grants, ...loans].map(({ amount }) => amount));
  const isTyped = used + sources > 0;
  const unsure = grants.filter(({ isSure }) => !isSure);
  const seasons = rowsOf(12).map((month) => ({
    receipts: seasonal(filled, 'Recette', month),
    expenses: seasonal(filled, 'Dépense', month),
  }));
  const first = n('firstMonth');
  const count = first === undefined ? 0 : Math.min(36, Math.ceil(z('months')));
  let end = z('opening');
  let doubt = 0;
  const months = rowsOf(count).map((index) => {
    const from = firstOfMonth(first ?? 0, index);
    const to = firstOfMonth(first ?? 0, index + 1);
    const dated = (some: readonly { amount: number | undefined; on: number | undefined }[]): number =>
      sumOf(some.filter(({ on }) => on !== undefined && on >= from && on < to).map(({ amount }) => amount));
    const isRunning = z('runsFrom') > 0 && to > z('runsFrom');
    const season = isRunning ? seasons[monthOf(from) - 1] : undefined;
    const spent = dated(uses.filter(({ stays }) => !stays));
    const repaid = sumOf(loans.map((loan) => loan.paidOn(from)));
    const net =
      dated(members) +
      dated(grants) +
      dated(loans) +
      (season?.receipts ?? 0) -
      (season?.expenses ?? 0) -
      spent -
      repaid;
    end += net;
    doubt += dated(unsure);
    return { spent, repaid, net, end, safe: end - doubt };
  });
  const ends = months.map((month) => month.end);
  const least = Math.min(...ends);
  // A loan that is never paid back, or costs that partners pay without a word of how much: cash is not known.
  const isOwed = loans.some(({ payment }) => payment === WAITS);
  const isUnsaid = n('dues') === undefined && z('fixedCosts') + z('variableCosts') + z('coordinationCosts') !== 0;
  const ofCash = <T>(figure: T, row = 0): T | typeof WAITS => ((isOwed || isUnsaid) && row < count ? WAITS : figure);
  const ofYear = <T>(figure: T): T | typeof WAITS => (isUnsaid ? WAITS : figure);
  return [
    ...members.map(({ amount }, row) => is('members.amount', amount, row, 0.011)),
    ...grants.map(({ amount }, row) => is('grants.counted', amount, row)),
    ...loans.flatMap(({ payment, interest, cost, last }, row) => [
      is('loans.payment', payment, row),
      is('loans.interest', interest, row),
      is('loans.cost', cost, row),
      is('loans.last', last, row),
    ]),
    is('balance.uses.value', used),
    is('balance.sources.value', sources),
    is('balance.gap.value', when(isTyped, cents(sources - used)), undefined, 0.011),
    is(
      'balance.sure.value',
      when(isTyped, cents(sources - sumOf(unsure.map(({ amount }) => amount)) - used)),
      undefined,
      0.011,
    ),
    is('balance.own.value', when(used !== 0, sumOf(members.map(({ amount }) => amount)) / used)),
    ...seasons.flatMap(({ receipts, expenses }, row) => [
      is('seasons.receipts', ofYear(receipts), row),
      is('seasons.expenses', ofYear(expenses), row),
    ]),
    ...rowsOf(36).flatMap((row) => [
      is('cash.uses', months[row]?.spent, row, 0.011 * (row + 1)),
      is('cash.repaid', isOwed ? WAITS : months[row]?.repaid, row),
      is('cash.net', ofCash(months[row]?.net, row), row, 0.011 * (row + 1)),
      is('cash.end', ofCash(months[row]?.end, row), row, 0.011 * (row + 1)),
      is('cash.safe', ofCash(months[row]?.safe, row), row, 0.011 * (row + 1)),
    ]),
    is('lowest.least.hoped', ofCash(when(count > 0, least)), undefined, 0.4),
    is('lowest.credit.hoped', ofCash(when(count > 0, Math.max(0, z('floor') - least))), undefined, 0.4),
    is('lowest.short.hoped', ofCash(when(count > 0, ends.filter((one) => one < z('floor')).length))),
  ];
};

/** Interest alone during the moratorium, then equal payments. */
function loanAt({ n }: Filled, row: number) {
  const [amount, on, term] = ['amount', 'on', 'term'].map((key) => n(`loans.${key}`, row));
  const wait = n('loans.moratorium', row) ?? 0;
  const rate = (n('loans.rate', row) ?? 0) / 12;
  if (!amount || on === undefined) return { amount, on, paidOn: () => 0 };
  if (term === undefined || term <= wait) {
    return { amount, on, payment: WAITS, interest: WAITS, cost: WAITS, last: WAITS, paidOn: () => 0 };
  }
  const left = term - wait;
  const exact = rate === 0 ? amount / left : (amount * rate) / (1 - (1 + rate) ** -left);
  const [payment, interest, all] = [cents(exact), cents(amount * rate), cents(exact * left)];
  const [capital, last] = [firstOfMonth(on, wait + 1), firstOfMonth(on, term)];
  const paidOn = (day: number): number => {
    // The last payment is what the others leave.
    if (day === last) return all - payment * (left - 1);
    if (day >= capital) return day < last ? payment : 0;
    return day > on ? interest : 0;
  };
  return { amount, on, payment, interest, cost: all + interest * wait - amount, last, paidOn };
}

type Yearly = readonly [nature: string, amount: number | undefined];

/** What a year of running brings or costs in a month: what its end adds to the year so far, to the cent. */
const seasonal = (filled: Filled, nature: string, month: number): number =>
  cents(soFar(filled, nature, month + 1)) - cents(soFar(filled, nature, month));

function soFar(filled: Filled, nature: string, months: number): number {
  const { n, s, rows } = filled;
  const z = zero(filled);
  const told: readonly Yearly[] = [
    ['Recette', n('dues')],
    ['Recette', when(n('yearGrant') !== undefined, -z('yearGrant'))],
    [
      'Dépense',
      when(n('fixedCosts') !== undefined, z('fixedCosts') - z('yearGrant') - z('givenInKind') - z('paidAtStart')),
    ],
    ['Dépense', n('variableCosts')],
    ['Dépense', n('coordinationCosts')],
  ];
  const amounts = rowsOf(rows('running.label')).map(
    (row): Yearly => told[row] ?? [s('running.nature', row), n('running.amount', row)],
  );
  return sumOf(
    amounts.map(([kind, amount], row) => {
      if (kind !== nature || amount === undefined) return 0;
      const season = s('running.season', row);
      const weights = season === '' ? [] : rowsOf(12).map((one) => z(`seasons.${season}`, one));
      return amount * (sumOf(weights) > 0 ? sumOf(weights.slice(0, months)) / sumOf(weights) : months / 12);
    }),
  );
}
