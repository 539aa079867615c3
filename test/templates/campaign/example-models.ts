import { cents, from, is, type Model, num, rowsOf, sumOf, WAITS, when, zero } from './expected';

/** The typical cases. */

export const sharedStaff: Model = (filled, shown) => {
  const { has, rows } = filled;
  const z = zero(filled);
  const paid = z('weeklyHours') * z('paidWeeks');
  const productive = paid - z('vacation') - z('holidays') - z('training');
  const salary = z('salary') * (1 + z('payrollCharges'));
  const total = cents(salary + z('workstation') + z('travel') + z('supervision') + z('hiring') - z('grant'));
  const all = rowsOf(rows('partners.name'));
  const hours = sumOf(all.map((row) => z('partners.hours', row)));
  const isRated = z('salary') > 0 && productive > 0 && paid > 0;
  const rate = when(isRated, salary / productive);
  const due = all.map((row) => shown('partners.due', row));
  return [
    is('cost.paid.amount', paid),
    is('cost.productive.amount', productive),
    is('cost.rate.amount', rate),
    is('cost.total.amount', total, undefined, 0.011),
    is('cost.direct.amount', rate === undefined ? 0 : cents(hours * rate), undefined, 0.011),
    ...all.flatMap((row) => {
      const isKnown = typeof due[row] === 'number' && has('outsideRate') && has('partners.hours', row);
      const alone = z('partners.hours', row) * z('outsideRate');
      return [
        is('partners.alone', when(isKnown, alone), row),
        is('partners.saving', when(isKnown, alone - num(due[row])), row),
      ];
    }),
  ];
};

export const sharedKitchen: Model = (filled, shown) => {
  const { s, n, has, rows } = filled;
  const z = zero(filled);
  const kept = 1 - z('kitchenLosses');
  const meal = z('ingredients') / kept + z('packaging') + z('cooking') + z('delivery');
  const hour = z('cleaning') + z('pantry') / kept;
  const all = rowsOf(rows('users.name'));
  const bought = (what: string, member: string): number =>
    sumOf(all.filter((row) => s('users.member', row) === member).map((row) => z(`users.${what}`, row)));
  const volumes = [bought('meals', 'Oui'), bought('meals', 'Non'), bought('hours', 'Oui'), bought('hours', 'Non')];
  const costs = [meal, meal, hour, hour];
  const prices = rowsOf(4).map((row) => n('tariffs.price', row));
  const billed = all.map((row) => {
    const member = s('users.member', row);
    if (member === '') return undefined;
    const [forMeal, forHour] = member === 'Oui' ? [prices[0], prices[2]] : [prices[1], prices[3]];
    const [meals, hours] = [z('users.meals', row), z('users.hours', row)];
    if ((meals > 0 && forMeal === undefined) || (hours > 0 && forHour === undefined)) return undefined;
    return cents(meals * (forMeal ?? 0) + hours * (forHour ?? 0));
  });
  const fixed =
    z('premises') +
    z('energy') +
    z('supervisorHours') * z('supervisorRate') +
    z('coordination') +
    z('marketing') -
    z('kitchenGrant');
  const variable = sumOf(costs.map((cost, at) => cost * (volumes[at] ?? 0)));
  // Who uses the kitchen at which price, nobody has said.
  const isUnsaid = all.some(
    (row) => s('users.member', row) === '' && (has('users.meals', row) || has('users.hours', row)),
  );
  const revenue = isUnsaid ? WAITS : sumOf(billed);
  return [
    ...costs.map((cost, row) => is('tariffs.cost', cost, row)),
    ...volumes.map((volume, row) => is('tariffs.volume', volume, row)),
    ...billed.map((one, row) => is('users.billed', one, row)),
    is('result.fixed.amount', fixed),
    is('result.variable.amount', variable),
    is('result.revenue.amount', revenue),
    is(
      'result.left.amount',
      from([revenue], (one) => one - fixed - variable),
      undefined,
      0.006,
    ),
    ...all.map((row) => {
      // An answer of several cells waits in its first one.
      if (isUnsaid) return is('users.saving', when(row === 0, WAITS), row);
      const isKnown =
        (z('users.meals', row) === 0 || has('mealElsewhere')) && (z('users.hours', row) === 0 || has('hourElsewhere'));
      const elsewhere = cents(z('users.meals', row) * z('mealElsewhere') + z('users.hours', row) * z('hourElsewhere'));
      const net = (billed[row] ?? 0) - num(shown('users.rebate', row));
      return is('users.saving', when(billed[row] !== undefined && isKnown, elsewhere - net), row);
    }),
  ];
};

export const replacement: Model = (filled) => {
  const { has, rows } = filled;
  const z = zero(filled);
  const all = rowsOf(rows('groups.name'));
  const members = sumOf(all.map((row) => z('groups.members', row)));
  const hours = sumOf(all.map((row) => z('groups.hours', row)));
  const fixed = z('office') + z('overheads') + z('recruiting') - z('reliefGrant');
  const useful = z('agentHours') - z('idleHours');
  const hour = when(
    z('agentSalary') > 0 && useful > 0,
    (z('agentSalary') * (1 + z('agentCharges'))) / useful + z('agentTravel'),
  );
  const isPriced = has('fee') || has('hourlyPrice');
  return [
    is('plan.fixed.amount', fixed),
    is('plan.hour.amount', hour),
    is(
      'plan.result.amount',
      when(hour !== undefined && isPriced, z('fee') * members + z('hourlyPrice') * hours - fixed - (hour ?? 0) * hours),
    ),
    ...all.flatMap((row) => {
      const count = z('groups.members', row);
      const isThere = has('groups.name', row) && count > 0;
      const each = isThere ? z('groups.hours', row) / count : 0;
      const due = cents(z('fee') + each * z('hourlyPrice'));
      return [
        is('groups.due', when(isThere && isPriced, due), row),
        is('groups.saving', when(isThere && isPriced && has('agency'), cents(each * z('agency')) - due), row),
      ];
    }),
  ];
};

export const truck: Model = (filled, shown) => {
  const { s, has, rows } = filled;
  const z = zero(filled);
  const trips = rowsOf(4);
  const posts = rowsOf(rows('posts.name'));
  const amount = (row: number): number => (row === 0 ? z('consumption') * z('fuelPrice') : z('posts.amount', row));
  const per = (row: number): number => (row === 0 ? 100 : z('posts.per', row) || 1);
  const unit = (row: number): string => (row === 0 ? 'km' : s('posts.unit', row));
  const each = (wanted: string): number =>
    sumOf(posts.filter((row) => unit(row) === wanted).map((row) => amount(row) / per(row)));
  const units = ['jour', 'km', 'heure', 'heure de travail', 'voyage'].map(each);
  const variable = trips.map((trip) =>
    when(
      s('trips.name', trip) !== '',
      sumOf(['days', 'km', 'hours', 'work'].map((key, at) => z(`trips.${key}`, trip) * (units[at] ?? 0))) +
        (units[4] ?? 0),
    ),
  );
  const all = rowsOf(rows('partners.name'));
  const made = (row: number, trip: number): number => z(`partners.trip${trip + 1}`, row);
  const due = all.map((row) => shown('partners.due', row));
  return [
    ...units.map((one, row) => is('year.each', one, row)),
    ...variable.map((one, trip) => is('trips.variable', one, trip)),
    ...all.flatMap((row) => {
      const isNamed = has('partners.name', row);
      const isKnown = trips.every((trip) => made(row, trip) === 0 || has('trips.market', trip));
      const elsewhere = cents(sumOf(trips.map((trip) => made(row, trip) * z('trips.market', trip))));
      return [
        is('partners.days', when(isNamed, sumOf(trips.map((trip) => made(row, trip) * z('trips.days', trip)))), row),
        is(
          'partners.use',
          when(isNamed, cents(sumOf(trips.map((trip) => made(row, trip) * (variable[trip] ?? 0))))),
          row,
        ),
        is('partners.saving', when(typeof due[row] === 'number' && isKnown, elsewhere - num(due[row])), row),
      ];
    }),
  ];
};

export const machineryCoop: Model = (filled, shown) => {
  const { has, rows } = filled;
  const z = zero(filled);
  const equivalent = (price: number, years: number, yearly: number, worth: number): number | undefined => {
    if (price <= 0 || years <= 0 || worth > price) return undefined;
    const rate = z('interest');
    const capital =
      rate === 0 ? (price - worth) / years : ((price - worth) * rate) / (1 - (1 + rate) ** -years) + worth * rate;
    return capital + yearly;
  };
  const fixed = equivalent(
    z('machinePrice'),
    z('machineLife'),
    z('insurance') + z('branchManagement'),
    z('machineResidual'),
  );
  const own = equivalent(z('ownPrice'), z('ownLife'), z('ownInsurance'), z('ownResidual'));
  const all = rowsOf(rows('members.name'));
  const due = all.map((row) => shown('members.due', row));
  return [
    is('machine.fixed.amount', fixed, undefined, 1e-6 * Math.abs(fixed ?? 0)),
    is('machine.own.amount', own, undefined, 1e-6 * Math.abs(own ?? 0)),
    ...all.flatMap((row) => {
      const isThere = has('members.name', row) && typeof due[row] === 'number' && has('members.used', row);
      const used = z('members.used', row);
      const hire = when(isThere && z('hirePrice') > 0, cents(used * z('hirePrice')));
      const alone = when(isThere && own !== undefined, cents((own ?? 0) + used * z('ownVariable')));
      const others = [hire, alone].filter((one): one is number => one !== undefined);
      return [
        is('members.own', alone, row, 1e-6 * Math.abs(alone ?? 0)),
        is('members.hire', hire, row),
        is('members.saving', when(others.length > 0, Math.min(...others) - num(due[row])), row, 1e-3),
      ];
    }),
  ];
};

export const riskPool: Model = (filled, shown) => {
  const { has, rows } = filled;
  const z = zero(filled);
  const all = rowsOf(rows('partners.name'));
  const isKnown = (row: number): boolean => has('partners.chance', row) && has('partners.loss', row);
  const expected = all.map((row) => when(isKnown(row), cents(z('partners.chance', row) * z('partners.loss', row))));
  const kept = 1 - (z('confidence') || 0.95);
  const alone = all.map((row) =>
    when(isKnown(row), z('partners.chance', row) > kept + 1e-9 ? z('partners.loss', row) : 0),
  );
  const build = num(shown('plan.build.amount'));
  return [
    ...expected.map((one, row) => is('partners.expected', one, row)),
    ...alone.map((one, row) => is('partners.alone', one, row)),
    is('plan.expected.amount', sumOf(expected)),
    is('plan.total.amount', sumOf(expected) + build + z('riskManagement'), undefined, 0.006),
    ...all.map((row) => {
      const share = shown('partners.share', row);
      return is('partners.freed', when(typeof share === 'number', (alone[row] ?? 0) - num(share)), row);
    }),
  ];
};

export const groupPurchase: Model = (filled, shown) => {
  const { n, has, rows } = filled;
  const z = zero(filled);
  const tiers = rowsOf(rows('tiers.from')).map((row) => ({ from: n('tiers.from', row), price: n('tiers.price', row) }));
  const isReady =
    tiers.some(({ from }) => from !== undefined) &&
    tiers.every(({ from, price }) => (from === undefined) === (price === undefined)) &&
    new Set(tiers.flatMap(({ from }) => from ?? [])).size === tiers.filter(({ from }) => from !== undefined).length;
  const sorted = tiers
    .filter((tier): tier is { from: number; price: number } => tier.from !== undefined && tier.price !== undefined)
    .sort((a, b) => a.from - b.from);
  const priceOf = (quantity: number): number =>
    ([...sorted].reverse().find(({ from }) => from <= quantity) ?? sorted[0])?.price ?? 0;
  const all = rowsOf(rows('buyers.name'));
  const volume = sumOf(all.map((row) => n('buyers.volume', row)));
  const price = when(isReady && volume > 0, priceOf(volume));
  const alone = all.map((row) =>
    when(
      isReady && has('buyers.volume', row),
      z('buyers.volume', row) * priceOf(z('buyers.volume', row)) + z('buyers.ownCosts', row),
    ),
  );
  return [
    is('order.price.amount', price),
    is('order.goods.amount', when(price !== undefined, (price ?? 0) * volume), undefined, 0.006),
    is('order.common.amount', z('shipping') + z('ordering')),
    ...alone.map((one, row) => is('buyers.alone', one, row)),
    ...all.flatMap((row) => {
      const saving = shown('buyers.saving', row);
      if (typeof saving !== 'number') return [];
      return [is('buyers.saving', (alone[row] ?? 0) - num(shown('buyers.due', row)), row)];
    }),
    is('campaign.net.amount', z('proceeds') - z('platform') - z('campaignWork')),
  ];
};
