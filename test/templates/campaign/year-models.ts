import { cents, is, type Model, num, rowsOf, sharedBy, sumOf, when, zero } from './expected';

/** The grids that follow a year with more than one sheet: the logbook, the budget, what is signed. */

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const COMMON = 'Commun';

export const logbook: Model = (filled) => {
  const { n, s, has, rows } = filled;
  const z = zero(filled);
  const people = rowsOf(rows('partners.name'));
  const name = (row: number): string => s('partners.name', row);
  const [from, to] = [z('logbookFrom'), z('logbookTo') || 2_958_465];
  const isListed = (who: string): boolean => people.some((row) => same(name(row), who));
  const isHeard = (table: string, row: number): boolean =>
    has(`${table}.partner`, row) && isListed(s(`${table}.partner`, row)) && n(`${table}.date`, row) !== undefined;
  const trips = rowsOf(rows('trips.partner')).map((row) => {
    const [before, after] = [n('trips.before', row), n('trips.after', row)];
    return { row, before, after, isRead: before !== undefined && after !== undefined };
  });
  const meets = (one: (typeof trips)[number]): boolean =>
    trips.some(
      (other) =>
        other !== one &&
        other.isRead &&
        num(other.after) > num(other.before) &&
        num(other.before) < num(one.after) &&
        num(other.after) > num(one.before),
    );
  const km = trips.map((trip) => {
    const { row, before, after, isRead } = trip;
    const isBack = has('trips.end', row) && z('trips.end', row) < z('trips.date', row);
    if (!isHeard('trips', row) || isBack || !isRead) return undefined;
    if (num(after) < num(before) || num(before) < z('startKm') || meets(trip)) return undefined;
    return num(after) - num(before);
  });
  const days = km.map((one, row) => {
    if (one === undefined) return undefined;
    const last = n('trips.end', row) ?? z('trips.date', row);
    return Math.max(0, Math.min(last, to) - Math.max(z('trips.date', row), from) + 1);
  });
  const isIn = (table: string, row: number): boolean =>
    z(`${table}.date`, row) >= from && z(`${table}.date`, row) <= to;
  const ofName = (who: string) => {
    const own = trips.filter(({ row }) => km[row] !== undefined && same(s('trips.partner', row), who));
    const inPeriod = own.filter(({ row }) => isIn('trips', row));
    const worked = rowsOf(rows('hours.partner')).filter((row) => {
      const hours = z('hours.hours', row);
      const isDated = n('hours.date', row) !== undefined && isIn('hours', row);
      return same(s('hours.partner', row), who) && isDated && hours > 0 && hours <= 24;
    });
    return {
      km: sumOf(inPeriod.map(({ row }) => km[row])),
      days: sumOf(own.map(({ row }) => days[row])),
      fuel: sumOf(inPeriod.map(({ row }) => n('trips.fuel', row))),
      hours: sumOf(worked.map((row) => n('hours.hours', row))),
    };
  };
  const common = ofName(COMMON);
  const keys = sumOf(people.map((row) => when(name(row) !== '', n('partners.key', row))));
  const shared = people.map((row) => {
    if (name(row) === '') return undefined;
    const own = ofName(name(row));
    const isCommon = same(name(row), COMMON);
    const part = keys === 0 ? 0 : z('partners.key', row) / keys;
    return {
      own,
      isCommon,
      km: own.km + common.km * part,
      days: own.days + common.days * part,
      hours: own.hours + common.hours * part,
    };
  });
  const hours = sumOf(shared.map((one) => when(one?.isCommon === false, one?.hours)));
  return [
    ...km.map((one, row) => is('trips.km', one, row)),
    ...days.map((one, row) => is('trips.days', one, row)),
    ...shared.flatMap((one, row) => {
      const mine = one?.isCommon === false ? one : undefined;
      return [
        is('partners.ownKm', one?.own.km, row),
        is('partners.fuel', one?.own.fuel, row),
        is('partners.ownHours', one?.own.hours, row),
        is('partners.km', mine?.km, row),
        is('partners.days', mine?.days, row),
        is('partners.hours', mine?.hours, row),
        is('partners.share', when(hours !== 0, mine && mine.hours / hours), row),
      ];
    }),
  ];
};

const QUARTERS = [1, 2, 3, 4];

export const budget: Model = (filled, shown) => {
  const { n, s, has, rows } = filled;
  const z = zero(filled);
  const over = Number(s('lastQuarter').slice(1) || 0);
  const isPace = s('restBy') === 'Au rythme à ce jour';
  const isSeasonSaid = QUARTERS.some((quarter) => has(`season.q${quarter}`));
  const season = QUARTERS.map((quarter) => (isSeasonSaid ? z(`season.q${quarter}`) : 1 / 4));
  const until = (of: (quarter: number) => number): number => sumOf(QUARTERS.filter((one) => one <= over).map(of));
  const now = until((quarter) => season[quarter - 1] ?? 0);
  const uses = rowsOf(rows('uses.name')).map((row) => {
    const isNamed = has('uses.name', row);
    const planned = n('uses.planned', row);
    const isTyped = QUARTERS.some((quarter) => quarter <= over && has(`uses.q${quarter}`, row));
    const toDate = when(
      isNamed && isTyped,
      until((quarter) => z(`uses.q${quarter}`, row)),
    );
    const rest = now > 0 && isPace ? undefined : (planned ?? 0) * (1 - now);
    const paced = toDate === undefined ? planned : rest === undefined ? toDate / Math.max(now, 0.0001) : toDate + rest;
    return {
      toDate,
      planned: when(isNamed && planned !== undefined, cents((planned ?? 0) * now)),
      projected: when(isNamed, paced === undefined ? undefined : cents(paced)),
    };
  });
  const [used, plannedNow] = [
    sumOf(uses.map((one) => one.toDate ?? one.planned)),
    sumOf(uses.map((one) => one.planned)),
  ];
  const isUseKnown = uses.some((one) => one.toDate !== undefined) && plannedNow > 0;
  const costs = rowsOf(rows('plan.label')).map((row) => {
    const nature = row === 0 ? 'Coordination' : s('plan.nature', row);
    const year = n('plan.year', row);
    const spread = s('plan.spread', row);
    const isByUse = spread === 'Usage' || (spread === '' && nature === 'Variable');
    const isAtOnce = /^T[1-4]$/.test(spread);
    const part = isAtOnce ? Number(over >= Number(spread.slice(1))) : isByUse ? now : over / 4;
    const isCounted = year !== undefined && nature !== '';
    const planned = when(isCounted, isAtOnce ? (year ?? 0) * part : cents((year ?? 0) * part));
    const isTyped = QUARTERS.some((quarter) => quarter <= over && has(`actuals.q${quarter}`, row));
    const actual = when(
      isTyped && isCounted,
      until((quarter) => z(`actuals.q${quarter}`, row)),
    );
    const gap = planned === undefined || actual === undefined ? undefined : actual - planned;
    const byUse = isUseKnown ? cents((planned ?? 0) * (used / plannedNow - 1)) : undefined;
    const use = gap === undefined ? undefined : nature === 'Variable' ? byUse : 0;
    const rest = (year ?? 0) - (planned ?? 0);
    const pace = isPace && planned ? (actual ?? 0) / planned : 1;
    const projection = when(isCounted, cents(actual === undefined ? (year ?? 0) : actual + rest * pace));
    return { nature, planned, actual, gap, use, projection };
  });
  const ofNature = (nature: string): number =>
    sumOf(costs.map((cost) => when(cost.nature === nature, cost.projection)));
  const pools = ['Fixe', 'Variable', 'Coordination'].map(ofNature);
  const people = rowsOf(rows('partners.name'));
  const keys = ['parts', 'uses', 'heads'].map((key) =>
    people.map((row) => (key === 'uses' ? (uses[row]?.projected ?? 0) : z(`partners.${key}`, row))),
  );
  const shares = sharedBy(pools.map((amount, at) => ({ amount, keys: keys[at] ?? [] })));
  const due = people.map((row) => shown('partners.due', row));
  const isShared = due.some((one) => typeof one === 'number' && one !== 0);
  const isPlain = keys.flat().every((key) => key >= 0) && pools.every((pool) => pool >= 0);
  return [
    ...uses.flatMap(({ toDate, planned, projected }, row) => [
      is('uses.toDate', toDate, row),
      is('uses.plannedToDate', planned, row),
      is('uses.projected', projected, row),
    ]),
    ...costs.flatMap((cost, row) => [
      is('gaps.budget', cost.planned, row),
      is('gaps.actual', cost.actual, row),
      is('gaps.gap', cost.gap, row),
      is('gaps.use', cost.use, row, 0.011),
      is('gaps.price', cost.use === undefined ? undefined : (cost.gap ?? 0) - cost.use, row, 0.011),
      is('gaps.projection', cost.projection, row),
    ]),
    ...(isShared && isPlain && shares
      ? people.filter((row) => typeof due[row] === 'number').map((row) => is('partners.due', shares[row], row, 0.031))
      : []),
    ...people.flatMap((row) => {
      const left = typeof due[row] === 'number' ? num(due[row]) - z('partners.brought', row) : undefined;
      const next = left !== undefined && over < 4 ? cents(left / (4 - over)) : undefined;
      return [is('partners.left', left, row), is('partners.next', next, row, 0.011)];
    }),
    is('state.over.value', over),
  ];
};

export const annex: Model = (filled, shown) => {
  const { s, has, rows } = filled;
  const z = zero(filled);
  const parties = rowsOf(rows('keys.parts'));
  const amounts = ['annexFixed', 'annexVariable', 'annexCommon'].map((path) => cents(z(path)));
  const keys = ['parts', 'uses', 'heads'].map((key) => parties.map((row) => z(`keys.${key}`, row)));
  const shares = sharedBy(amounts.map((amount, at) => ({ amount, keys: keys[at] ?? [] })));
  const isBounded = parties.some((row) => has('keys.floor', row) || has('keys.cap', row));
  const due = parties.map((row) => shown('keys.due', row));
  const isShared = due.some((one) => typeof one === 'number');
  const decisions = rowsOf(rows('register.decision')).map((row) => {
    const [yes, against, abstained] = ['for', 'against', 'abstained'].map((key) => z(`register.${key}`, row)) as [
      number,
      number,
      number,
    ];
    const isVoted = has('register.for', row) || has('register.against', row);
    const isRefused = {
      Consensus: against + abstained > 0,
      Consentement: against > 0,
      'Majorité simple': isVoted && yes <= against,
      'Deux tiers': isVoted && yes < 2 * against,
    }[s('register.mode', row)];
    return when(has('register.decision', row), isRefused ? 'Non' : 'Oui');
  });
  const open = rowsOf(decisions.length).filter((row) => decisions[row] === 'Oui' && s('register.done', row) !== 'Oui');
  const today = z('registerDay');
  const late = open.filter((row) => has('register.due', row) && z('register.due', row) < today);
  return [
    ...(isShared && shares && !isBounded
      ? parties.filter((row) => typeof due[row] === 'number').map((row) => is('keys.due', shares[row], row, 0.031))
      : []),
    is('ready.left.value', isShared || sumOf(amounts) === 0 ? 0 : sumOf(amounts), undefined, 0.011),
    is('ready.parties.value', rowsOf(rows('signers.name')).filter((row) => has('signers.name', row)).length),
    ...decisions.map((one, row) => is('register.taken', one, row)),
    is('registerState.taken.value', decisions.filter((one) => one === 'Oui').length),
    is('registerState.open.value', open.length),
    is('registerState.late.value', when(today > 0, late.length)),
    is('shares.due.total', sumOf(due.map(num))),
  ];
};
