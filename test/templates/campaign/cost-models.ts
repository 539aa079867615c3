import { cents, is, type Model, num, rowsOf, sharedBy, sumOf, when, zero } from './expected';

/** The grids of costs and of their sharing. */

export const costs: Model = (filled) => {
  const { n, s, has, rows } = filled;
  const z = zero(filled);
  const paid = z('paidHours') - z('nonProductiveHours');
  const hour = z('salary') > 0 && paid > 0 ? (z('salary') * (1 + z('charges'))) / paid : 0;
  const work = sumOf(rowsOf(rows('work.hours')).map((row) => cents(z('work.hours', row) * hour)));
  const unitYear = (unit: string): number | undefined => {
    const found = rowsOf(rows('units.unit')).filter((row) => unit !== '' && s('units.unit', row) === unit);
    if (found.length === 0) return undefined;
    return sumOf(
      found.map((row) => {
        if (row < CALENDAR.length) return CALENDAR[row];
        const once = row === CALENDAR.length ? 1 : n('units.oneUse', row);
        return when(once !== undefined, (once ?? 0) * z('usesPerYear'));
      }),
    );
  };
  const given = { amount: work, per: 1, unit: 'an' };
  const yearly = rowsOf(rows('posts.label')).map((row) => {
    const amount = row === 0 ? given.amount : n('posts.amount', row);
    const unit = row === 0 ? given.unit : s('posts.unit', row);
    const inYear = unitYear(unit);
    if (amount === undefined || inYear === undefined) return undefined;
    const per = row === 0 ? given.per : z('posts.per', row);
    return cents((amount / (per === 0 ? 1 : per)) * inYear);
  });
  const isFixed = (row: number): boolean =>
    row === 0 || ['an', 'mois', 'semaine', 'jour'].includes(s('posts.unit', row));
  const partOf = (fixed: boolean): number => sumOf(yearly.filter((_, row) => isFixed(row) === fixed));
  const total = sumOf(yearly);
  return [
    is('rate.hour.amount', hour),
    is('work.cost.total', work),
    ...yearly.map((one, row) => is('posts.yearly', one, row)),
    is('posts.yearly.total', total),
    is('pools.fixed.native', partOf(true) - work),
    is('pools.variable.native', partOf(false)),
    is('pools.total.native', total),
    is('pools.perUse.native', z('usesPerYear') > 0 ? total / z('usesPerYear') : 0),
    ...rowsOf(rows('sorts.sort')).map((sort) =>
      is(
        'sorts.yearly',
        sumOf(
          yearly.filter(
            (_, row) => (row === 0 ? '6. Planification et gestion' : s('posts.sort', row)) === s('sorts.sort', sort),
          ),
        ),
        sort,
      ),
    ),
    ...(has('usesPerYear') ? [] : [is('pools.total.ours', undefined)]),
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
  const per = (price: string, life: string): number => (z(life) > 0 ? (z(price) / z(life)) * z('quantity') : 0);
  const consumable = per('consumablePrice', 'consumableLife') / (1 - z('losses'));
  const labour = (hours: string): number => z('hourlyRate') * z(hours) * (1 + z('payrollCharges'));
  const isSound = z('residualValue') <= z('purchasePrice') * (1 + z('inflation')) ** z('life');
  const isBought = z('purchasePrice') > 0 && z('life') > 0 && isSound;
  const capital = isBought
    ? yearlyCapital(z('purchasePrice'), z('life'), z('residualValue'), z('interestRate'), z('inflation'))
    : 0;
  const replacement = (hours: number): number => (isBought && z('hours') > 0 ? (capital / hours) * z('hours') : 0);
  const others =
    consumable +
    per('tuneUpCost', 'tuneUpInterval') +
    labour('preparationHours') +
    labour('supervisionHours') +
    z('administration') +
    z('management');
  const uses = z('hours') > 0 ? z('hoursPerYear') / z('hours') : 0;
  const real = replacement(z('hoursPerYear') || 8760);
  return [
    is('costs.consumable.real', consumable),
    is('costs.replacement.calendar', replacement(8760)),
    is('costs.replacement.real', real),
    is('costs.total.calendar', others + replacement(8760)),
    is('costs.total.real', others + real),
    is('year.capital.real', capital),
    is('year.yearly.real', (others + real) * uses),
    is('year.share.real', when(capital > 0, (real * uses) / capital)),
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
