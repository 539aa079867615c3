import { cents, from, is, type Model, num, rowsOf, sharedBy, sumOf, sumOrWait, WAITS, when, zero } from './expected';

/** The grids of costs and of their sharing. */

export const costs: Model = (filled) => {
  const { n, s, has, rows } = filled;
  const z = zero(filled);
  const paid = z('paidHours') - z('nonProductiveHours');
  const wage = z('salary') * (1 + z('charges'));
  const hour = z('salary') === 0 ? 0 : paid > 0 ? wage / paid : WAITS;
  const hours = rowsOf(rows('work.hours')).map((row) => n('work.hours', row));
  const isUnpriced = sumOf(hours) > 0 && !has('salary');
  const work = sumOrWait(
    hours.map((one) =>
      one === undefined ? undefined : isUnpriced ? WAITS : from([hour], (rate) => cents(one * rate)),
    ),
  );
  const unitYear = (unit: string): number | typeof WAITS | undefined => {
    const found = rowsOf(rows('units.unit')).filter((row) => unit !== '' && s('units.unit', row) === unit);
    if (found.length === 0) return undefined;
    const years = found.flatMap((row) => {
      if (row < CALENDAR.length) return CALENDAR[row] ?? [];
      const once = row === CALENDAR.length ? 1 : n('units.oneUse', row);
      return once === undefined || !has('usesPerYear') ? [] : once * z('usesPerYear');
    });
    return years.length === 0 ? WAITS : sumOf(years);
  };
  const yearly = rowsOf(rows('posts.label')).map((row) => {
    if (row === 0) return work;
    const amount = n('posts.amount', row);
    const inYear = unitYear(s('posts.unit', row));
    if (amount === undefined || inYear === undefined) return undefined;
    return from([inYear], (times) => cents((amount / (z('posts.per', row) || 1)) * times));
  });
  const isFixed = (row: number): boolean =>
    row === 0 || ['an', 'mois', 'semaine', 'jour'].includes(s('posts.unit', row));
  const total = sumOrWait(yearly);
  const partOf = (fixed: boolean) =>
    from([total], () => sumOf(yearly.filter((_, row) => isFixed(row) === fixed) as number[]));
  const sortOf = (row: number): string => (row === 0 ? '6. Planification et gestion' : s('posts.sort', row));
  return [
    is('rate.hour.amount', hour),
    is('work.cost.total', work),
    ...yearly.map((one, row) => is('posts.yearly', one, row)),
    is('posts.yearly.total', total),
    is(
      'pools.fixed.native',
      from([partOf(true), work], (fixed, coordination) => fixed - coordination),
    ),
    is('pools.variable.native', partOf(false)),
    is('pools.total.native', total),
    is(
      'pools.perUse.native',
      when(
        z('usesPerYear') > 0,
        from([total], (all) => all / z('usesPerYear')),
      ),
    ),
    ...rowsOf(rows('sorts.sort')).map((sort) =>
      is(
        'sorts.yearly',
        from([total], () => sumOf(yearly.filter((_, row) => sortOf(row) === s('sorts.sort', sort)) as number[])),
        sort,
      ),
    ),
    ...(has('usesPerYear') ? [] : [is('pools.total.ours', total === WAITS ? WAITS : undefined)]),
  ];
};
const CALENDAR = [1, 12, 52, 365];

/** What to put aside each year-end, interest included, to buy again at the price of then. */
const yearlyCapital = (price: number, years: number, worth: number, rate: number, rise: number): number => {
  const toSave = price * (1 + rise) ** years - worth;
  return price * rate + (rate === 0 ? toSave / years : (toSave * rate) / ((1 + rate) ** years - 1));
};

export const costPerUse: Model = (filled) => {
  const z = zero(filled);
  const { has } = filled;
  const counted = (amount: string, isKnown: boolean, cost: () => number) =>
    z(amount) === 0 ? 0 : isKnown ? cost() : WAITS;
  const per = (price: string, life: string, lost = 0) =>
    counted(price, z(life) > 0 && has('quantity'), () => ((z(price) / z(life)) * z('quantity')) / (1 - lost));
  const consumable = per('consumablePrice', 'consumableLife', z('losses'));
  const hasNoRate = z('preparationHours') + z('supervisionHours') > 0 && !has('hourlyRate');
  const hasNoHours = z('hourlyRate') > 0 && !has('preparationHours') && !has('supervisionHours');
  const labour = (hours: string) => (hasNoRate ? WAITS : z('hourlyRate') * z(hours) * (1 + z('payrollCharges')));
  const isSound = z('residualValue') <= z('purchasePrice') * (1 + z('inflation')) ** z('life');
  const capital = counted('purchasePrice', z('life') > 0 && isSound, () =>
    yearlyCapital(z('purchasePrice'), z('life'), z('residualValue'), z('interestRate'), z('inflation')),
  );
  const replacement = (hours: number) =>
    from([counted('purchasePrice', z('hours') > 0, () => 0), capital], (_, each) => (each / hours) * z('hours'));
  const others = sumOrWait([
    consumable,
    per('tuneUpCost', 'tuneUpInterval'),
    hasNoHours ? WAITS : labour('preparationHours'),
    labour('supervisionHours'),
    z('administration'),
    z('management'),
  ]);
  const uses = when(z('hours') > 0 && z('hoursPerYear') > 0, z('hoursPerYear') / z('hours'));
  const real = replacement(z('hoursPerYear') || 8760);
  const inYear = (cost: number | typeof WAITS) => (uses === undefined ? undefined : from([cost], (one) => one * uses));
  const recovered = inYear(real);
  return [
    is('costs.consumable.real', consumable),
    is('costs.replacement.calendar', replacement(8760)),
    is('costs.replacement.real', real),
    is('costs.total.calendar', sumOrWait([others, replacement(8760)])),
    is('costs.total.real', sumOrWait([others, real])),
    is('year.capital.real', capital),
    is('year.yearly.real', inYear(sumOrWait([others, real]))),
    is(
      'year.share.real',
      capital === 0 || (recovered === undefined && capital !== WAITS)
        ? undefined
        : from([capital, recovered ?? 0], (each, got) => got / each),
    ),
  ];
};

export const breakEven: Model = (filled) => {
  const z = zero(filled);
  const alone = z('replacement') + z('premises');
  const shared = z('supervisor') + z('setUp') - z('grant');
  const fixed = alone + shared + z('coordinationBudget');
  const variable = z('consumable') / (1 - z('losses')) + z('maintenance') + z('labour') + z('administration');
  const uses = z('ownUses') + z('otherUses');
  const isComparable = z('useByPartner') > 0 && z('marketPrice') > 0;
  const rent = cents(z('marketPrice') * z('useByPartner'));
  const cost = (heads: number): number =>
    cents((heads === 1 ? alone : (alone + shared) / heads + z('coordination')) + variable * z('useByPartner'));
  const heads = rowsOf(10).map((index) => index + 1);
  const first = heads.find((count) => rent - cost(count) > 0);
  const isPriced = z('price') > 0 && z('marketPrice') > 0;
  const margin = z('price') - variable;
  const toCover = fixed + z('surplus');
  const threshold = toCover / margin;
  const isFar = z('capacity') > 0 && threshold > z('capacity') * (1 + 1e-9);
  return [
    is('base.fixed.amount', fixed),
    is('base.alone.amount', alone),
    is('base.shared.amount', shared),
    is('base.variable.amount', variable),
    ...heads.flatMap((count) => [
      is(`partners.partners${count}.cost`, when(isComparable, cost(count))),
      is(`partners.partners${count}.saving`, when(isComparable, rent - cost(count))),
    ]),
    is('purchase.partners.amount', when(isComparable, first ?? 'jamais')),
    is('owner.fullCost.amount', when(uses > 0, fixed / uses + variable)),
    is('owner.before.amount', when(z('ownUses') > 0, alone / z('ownUses') + variable)),
    is('owner.rebate.amount', when(isPriced, (z('marketPrice') - z('price')) * z('otherUses'))),
    is('table.step5.result', cents(z('price') * uses) - cents(fixed + variable * uses)),
    // With less than nothing to cover, there is no threshold to speak of.
    ...(toCover > 0 && (fixed !== 0 || z('grant') !== 0) && margin !== 0
      ? [is('base.threshold.amount', when(z('price') > 0, margin > 0 && !isFar ? threshold : 'jamais'))]
      : []),
  ];
};

export const split: Model = (filled, shown) => {
  const { n, has, rows } = filled;
  const z = zero(filled);
  const all = rowsOf(rows('partners.name'));
  const amounts = ['fixedPool', 'variablePool', 'commonPool'].map((pool) => z(pool));
  const total = sumOf(amounts);
  const keys = ['parts', 'uses', 'heads'].map((key) => all.map((row) => z(`partners.${key}`, row)));
  const shares = sharedBy(amounts.map((amount, at) => ({ amount, keys: keys[at] ?? [] })));
  const hasBounds = all.some((row) => has('partners.floor', row) || has('partners.cap', row));
  const due = all.map((row) => shown('partners.due', row));
  const isShared = due.some((one) => typeof one === 'number');
  const saving = all.map((row) =>
    when(has('partners.alone', row) && typeof due[row] === 'number', z('partners.alone', row) - num(due[row])),
  );
  return [
    is('verdict.total.value', total),
    is('verdict.left.value', isShared ? 0 : Math.round(total * 100) / 100, undefined, 0.006),
    ...(shares && !hasBounds && isShared
      ? all.filter((row) => typeof due[row] === 'number').map((row) => is('partners.due', shares[row], row, 0.031))
      : []),
    ...saving.map((one, row) => is('partners.saving', one, row)),
    is('partners.saving.total', sumOf(saving)),
    ...all.map((row) =>
      is('partners.toPay', when(typeof due[row] === 'number', num(due[row]) - z('partners.inKind', row)), row),
    ),
    ...all.map((row) =>
      is(
        'partners.hoursSaved',
        when(
          has('partners.hoursAlone', row) && has('partners.hoursTogether', row),
          z('partners.hoursAlone', row) - z('partners.hoursTogether', row),
        ),
        row,
      ),
    ),
    is('partners.alone.total', sumOf(all.map((row) => n('partners.alone', row)))),
  ];
};

export const fairness: Model = (filled, shown) => {
  const { s, has, n } = filled;
  const z = zero(filled);
  const partners = rowsOf(6).filter((row) => has('partners.name', row));
  const isKnown = (mask: number): boolean => rowsOf(6).every((row) => !(mask & (1 << row)) || partners.includes(row));
  const anyUse =
    sumOf(partners.map((row) => z('partners.uses', row))) > 0 || rowsOf(6).some((row) => z('partners.uses', row) > 0);
  const cost = (mask: number): number | undefined => {
    if (!isKnown(mask)) return undefined;
    if (s('costSource') === 'Saisis') return n('groups.typed', mask - 1);
    if (s('costSource') === '' || !anyUse || !(has('groupFixed') || has('groupVariable'))) return undefined;
    const members = partners.filter((row) => mask & (1 << row));
    const uses = sumOf(members.map((row) => z('partners.uses', row)));
    const isOne = members.length === 1;
    const bought = z('groupFixed') + (isOne ? 0 : z('groupExtra')) + z('groupVariable') * uses;
    const cheapest = z('groupRental') > 0 ? Math.min(bought, z('groupRental') * uses) : bought;
    return cheapest + (isOne ? 0 : z('groupCoordination') * members.length);
  };
  const groups = rowsOf(63).map((index) => index + 1);
  const possible = groups.filter(isKnown).length;
  const known = groups.filter((mask) => cost(mask) !== undefined).length;
  const everybody = sumOf(partners.map((row) => 1 << row));
  const method = (key: string) => rowsOf(6).map((row) => shown(`partners.${key}`, row));
  const isWhole = known === possible && possible > 0;
  const total = cost(everybody) ?? 0;
  const addsUp = ['proportional', 'equalSavings', 'separable', 'tau', 'nucleolus', 'shapley']
    .filter((key) => isWhole && method(key).some((one) => typeof one === 'number'))
    .map((key) => is(`partners.${key}.total`, total, undefined, 0.011));
  return [
    is('count.groups.value', possible),
    is('count.known.value', known),
    is('count.total.value', possible === 0 ? 0 : total),
    ...groups.map((mask) => is('groups.used', cost(mask), mask - 1)),
    ...addsUp,
  ];
};

/** The functions compared are tested by themselves: here, the gaps between scenarios. */
export const scenarios: Model = (_, shown) => {
  const results = rowsOf(6).map((row) => shown('summary.result', row));
  const [base] = results;
  return results.map((result, row) => {
    const isComparable = typeof result === 'number' && typeof base === 'number';
    return is('summary.gap', when(isComparable, num(result) - num(base)), row);
  });
};
