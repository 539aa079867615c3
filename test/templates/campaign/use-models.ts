import { cents, is, type Model, num, rowsOf, sharedBy, sumOf, when } from './expected';
import type { Filled } from './fill';

/** The grids that follow the year: bookings, invoices, settlement, joining and leaving. */

interface Booking {
  readonly start: number;
  readonly end: number;
}
/** In days of the calendar; none where a time is missing. */
function booking({ n }: Filled, table: string, row: number): Booking | undefined {
  const [date, start, last, end] = ['date', 'start', 'lastDay', 'end'].map((key) => n(`${table}.${key}`, row));
  if (start === undefined || end === undefined) return undefined;
  const day = last ?? (date ?? 0) + (end < start ? 1 : 0);
  return { start: (date ?? 0) + start, end: day + end };
}

export const log: Model = (filled) => {
  const { n, s, rows, has } = filled;
  const [from, to] = [n('logFrom'), n('logTo')];
  const hours = rowsOf(rows('log.date')).map((row) => {
    const times = booking(filled, 'log', row);
    const date = n('log.date', row) ?? 0;
    const isOut = (from !== undefined && date < from) || (to !== undefined && date > to);
    if (!times || isOut || ['Annulé', 'Absence'].includes(s('log.status', row))) return undefined;
    const isBackwards = has('log.date', row) && (times.end - times.start <= 1e-9 || n('log.end', row) === 0);
    return when(!isBackwards, Math.round((times.end - times.start) * 2400) / 100);
  });
  const hoursOf = (column: string, name: string): number =>
    sumOf(hours.filter((_, row) => s(`log.${column}`, row) === name));
  return [
    ...hours.map((one, row) => is('log.hours', one, row)),
    is('log.hours.total', sumOf(hours)),
    ...rowsOf(rows('resources.name')).map((row) =>
      is('resources.hours', when(has('resources.name', row), hoursOf('resource', s('resources.name', row))), row),
    ),
    ...rowsOf(rows('partners.name')).map((row) =>
      is('partners.hours', when(has('partners.name', row), hoursOf('partner', s('partners.name', row))), row),
    ),
    ...rowsOf(rows('consumables.name')).flatMap((row) => {
      const name = s('consumables.name', row);
      const recorded = sumOf(
        rowsOf(rows('log.taken'))
          .filter((one) => name !== '' && s('log.consumable', one) === name)
          .map((one) => n('log.taken', one)),
      );
      const [bought, left] = [n('consumables.bought', row), n('consumables.left', row)];
      const isKnown = name !== '' && bought !== undefined && left !== undefined;
      const gone = (bought ?? 0) - (left ?? 0);
      return [
        is('consumables.recorded', when(name !== '', recorded), row),
        is('consumables.lost', when(isKnown, gone - recorded), row),
        is('consumables.rate', when(isKnown && gone > 0, (gone - recorded) / gone), row),
      ];
    }),
  ];
};

export const settlement: Model = ({ n, rows, has }, shown) => {
  const pools = rowsOf(3).map((row) => ({
    budget: n('pools.budget', row),
    actual: n('pools.actual', row),
  }));
  const actual = sumOf(pools.map((pool) => pool.actual));
  const all = rowsOf(rows('partners.name'));
  const brought = all.map(
    (row) =>
      (n('partners.paid', row) ?? 0) -
      (n('partners.received', row) ?? 0) +
      (n('partners.bills', row) ?? 0) +
      (n('partners.inKind', row) ?? 0),
  );
  const isNamed = (row: number): boolean => has('partners.name', row);
  const due = all.map((row) => num(shown('partners.due', row)));
  const isShared = shown('partners.due.total') !== undefined && due.some((one) => one > 0);
  const keys = ['parts', 'uses', 'heads'].map((key) => all.map((row) => n(`partners.${key}`, row) ?? 0));
  const shares = sharedBy(pools.map(({ actual: amount }, at) => ({ amount: amount ?? 0, keys: keys[at] ?? [] })));
  return [
    is('pools.budget.total', sumOf(pools.map((pool) => pool.budget))),
    is('pools.actual.total', actual),
    ...pools.map((pool, row) =>
      is('pools.gap', when(pool.actual !== undefined, (pool.actual ?? 0) - (pool.budget ?? 0)), row),
    ),
    ...all.map((row) => is('partners.brought', when(isNamed(row), brought[row] ?? 0), row)),
    is('verdict.gap.value', cents(sumOf(brought.filter((_, row) => isNamed(row))) - actual), undefined, 0.011),
    ...(isShared && shares ? all.map((row) => is('partners.due', shares[row] || undefined, row, 0.031)) : []).filter(
      ({ is: wanted }) => wanted !== undefined,
    ),
    ...(isShared ? [is('partners.due.total', actual, undefined, 0.006)] : []),
  ];
};

export const partnerChange: Model = (filled, shown) => {
  const { n, s, has, rows } = filled;
  const all = rowsOf(rows('presence.name'));
  const day = (row: number): number | undefined => n('presence.departure', row) ?? n('presence.arrival', row);
  const parts = (row: number): number => (has('presence.name', row) ? (n('exchange.parts', row) ?? 0) : 0);
  const arrival = (row: number): number => n('presence.arrival', row) ?? Number.NEGATIVE_INFINITY;
  const departure = (row: number): number => n('presence.departure', row) ?? Number.POSITIVE_INFINITY;
  const total = (test: (row: number) => boolean): number => sumOf(all.filter(test).map(parts));
  const stayOn =
    (on: number) =>
    (row: number): boolean =>
      arrival(row) < on && departure(row) > on;
  const events = all.map((row) => {
    const on = day(row);
    if (on === undefined || !has('presence.name', row)) return undefined;
    const isLeaving = has('presence.departure', row);
    const others = total(stayOn(on));
    const moving = total((one) =>
      isLeaving ? departure(one) === on : arrival(one) === on && !has('presence.departure', one),
    );
    const worth = worthOn(filled, on);
    if (worth === undefined || parts(row) === 0 || others === 0) return { on, others, own: undefined };
    return { on, others, own: cents((worth * parts(row)) / (others + moving)) * (isLeaving ? 1 : -1) };
  });
  const transfers = all.map((row) => {
    if (!has('presence.name', row)) return undefined;
    const owed = sumOf(
      events.map((event) =>
        event?.own !== undefined && stayOn(event.on)(row) ? (event.own / event.others) * parts(row) : 0,
      ),
    );
    return (events[row]?.own ?? 0) - owed;
  });
  const isYear = has('changeFrom') && has('changeTo');
  const days = all.map((row) => {
    if (!has('presence.name', row) || !isYear) return undefined;
    const last = Math.min(n('changeTo') ?? 0, departure(row));
    const first = Math.max(n('changeFrom') ?? 0, n('presence.arrival', row) ?? 0);
    return Math.max(0, last - first + 1);
  });
  return [
    ...days.map((one, row) => is('presence.days', one, row)),
    ...events.map((event, row) => is('exchange.others', event?.others, row)),
    ...events.map((event, row) => is('exchange.own', event?.own, row, 0.011)),
    ...transfers.map((one, row) => is('exchange.transfer', one, row, 0.02 * (1 + parts(row)))),
    is('exchange.transfer.total', 0, undefined, 1e-6),
    ...all.map((row) =>
      is(
        'presence.noticeKept',
        when(has('presence.name', row) && has('presence.departure', row), noticeOf(filled, row)),
        row,
      ),
    ),
    ...(shown('presence.due.total') ? [is('presence.due.total', n('changeCost') ?? 0, undefined, 0.006)] : []),
  ].filter(({ path, is: wanted }) => wanted !== undefined || path !== 'presence.due' || s('change') === '');
};

function noticeOf({ n, has }: Filled, row: number): string {
  if (!has('presence.notice', row)) return 'Non';
  const given = (n('presence.departure', row) ?? 0) - (n('presence.notice', row) ?? 0);
  return given >= (n('noticeDays') ?? 0) ? 'Oui' : 'Non';
}

function worthOn({ n, s }: Filled, on: number): number | undefined {
  // Nothing changes hands where an organisation owns it.
  if (['Coopérative', 'OBNL'].includes(s('changeForm'))) return undefined;
  const [price, bought] = [n('boughtFor'), n('boughtOn')];
  if (!price || bought === undefined) return undefined;
  const age = Math.max(0, on + 1 - bought) / 365;
  if (s('wearMethod') === 'Dégressive') {
    const loss = n('yearlyLoss');
    return loss === undefined ? undefined : price * (1 - loss) ** age;
  }
  const life = n('lifeYears') ?? 0;
  if (life === 0) return undefined;
  return age < life ? price * (1 - age / life) : 0;
}

const BY_TIME: Readonly<Record<string, number>> = { heure: 24, 'demi-heure': 48, journée: 1, semaine: 1 / 7 };

export const invoice: Model = (filled, shown) => {
  const { n, s, has, rows } = filled;
  const all = rowsOf(rows('register.number'));
  const balance = all.map((row) =>
    when(has('register.amount', row), cents((n('register.amount', row) ?? 0) - (n('register.paid', row) ?? 0))),
  );
  const due = (row: number): number | undefined =>
    when(has('register.date', row) && has('daysToPay'), (n('register.date', row) ?? 0) + (n('daysToPay') ?? 0));
  const today = n('registerDate') ?? 0;
  const register = [
    ...balance.map((one, row) => is('register.balance', one, row)),
    ...all.map((row) => {
      const isLate = (balance[row] ?? 0) > 0 && due(row) !== undefined && today > (due(row) ?? 0);
      return is('register.late', when(isLate, today - (due(row) ?? 0)), row);
    }),
    is('register.balance.total', sumOf(balance)),
  ];
  const isStopped = ['missing', 'incomplete', 'prices', 'period'].some((key) => num(shown(`check.${key}.value`)) > 0);
  if (isStopped || shown('totals.1') === undefined) return register;
  const amounts = new Map<string, number>();
  for (const row of rowsOf(rows('entries.date'))) {
    const amount = chargeOf(filled, row);
    const customer = s('entries.partner', row).toLowerCase();
    if (amount !== undefined) amounts.set(customer, cents((amounts.get(customer) ?? 0) + amount));
  }
  const billed = amounts.get(s('billedTo').toLowerCase());
  const shownTotals = rowsOf(rows('totals.1')).filter((row) => shown('totals.1', row) !== undefined);
  const last = shownTotals[shownTotals.length - 1] ?? 0;
  return [
    ...register,
    is('totals.4', sumOf([...amounts.values()]), last, 0.006),
    ...(billed === undefined ? [] : [is('due.subtotal.amount', billed, undefined, 0.006)]),
  ];
};

/** What a line of the log costs, in dollars; none where nothing is charged. */
function chargeOf(filled: Filled, row: number): number | undefined {
  const { n, s, has, rows } = filled;
  const [partner, item, date] = [s('entries.partner', row), s('entries.item', row), n('entries.date', row)];
  const status = s('entries.status', row);
  const [from, to] = [n('invoiceFrom') ?? 0, n('invoiceTo') ?? 1e9];
  if (partner === '' || item === '' || date === undefined || date < from || date > to || status === 'Annulé')
    return undefined;
  const isMember = rowsOf(rows('partners.name')).some(
    (one) => s('partners.name', one) === partner && s('partners.rate', one) === 'membre',
  );
  const price = rowsOf(rows('prices.item')).find(
    (one) =>
      s('prices.item', one) === item &&
      has('prices.amount', one) &&
      (s('prices.whom', one) || 'autre') === (isMember ? 'membre' : 'autre'),
  );
  if (price === undefined) throw new Error(`No price for ${item}`);
  if (status === 'Absence') return n('prices.absence', price) ?? 0;
  const quantity = billedQuantity(filled, row, price);
  return (
    cents(quantity * (n('prices.amount', price) ?? 0)) + (status === 'Retard' ? (n('prices.late', price) ?? 0) : 0)
  );
}

function billedQuantity(filled: Filled, row: number, price: number): number {
  const { n, s } = filled;
  const typed = n('entries.quantity', row);
  const unit = s('prices.unit', price);
  const times = booking(filled, 'entries', row);
  const days = times ? times.end - times.start : 0;
  const timed = days * (BY_TIME[unit] ?? 0);
  // A day or a week begun counts.
  const counted = unit === 'journée' || unit === 'semaine' ? Math.ceil(timed - 1e-9) : timed;
  const raw = typed ?? counted;
  const step = n('prices.step', price);
  const stepped = step && raw > 0 ? Math.ceil(raw / step - 1e-9) * step : raw;
  return raw > 0 ? Math.max(stepped, n('prices.minimum', price) ?? 0) : raw;
}
