import { is, type Model, rowsOf, sumOf, when } from './expected';
import type { Filled } from './fill';

/** The grids of words: what they count. */

const PARTNERS = rowsOf(6);
const countWhere = (rows: number, test: (row: number) => boolean): number => rowsOf(rows).filter(test).length;
const named = (filled: Filled, row: number): boolean => filled.has('partners.name', row);

export const needs: Model = (filled) => {
  const { rows, s } = filled;
  const all = rows('motivations.p1');
  const partners = PARTNERS.filter((row) => named(filled, row));
  const ticks = rowsOf(all).map((row) => partners.filter((one) => s(`motivations.p${one + 1}`, row) === 'Oui').length);
  const isCommon = (count: number): boolean => partners.length > 1 && count === partners.length;
  return [
    ...ticks
      .map((count, row) => is('motivations.ticks', count || undefined, row))
      .filter((_, row) => !isHeading(filled, row)),
    is('motivations.ticks.total', sumOf(ticks)),
    is('motivations.common.total', ticks.filter(isCommon).length),
    ...PARTNERS.map((one) =>
      is(
        `motivations.p${one + 1}.total`,
        named(filled, one) ? countWhere(all, (row) => s(`motivations.p${one + 1}`, row) === 'Oui') : 0,
      ),
    ),
  ];
};
/** A title across the table: nothing is filled in there. */
const isHeading = ({ s }: Filled, row: number): boolean => s('motivations.means', row) === '';

export const portrait: Model = (filled) => {
  const { rows, s } = filled;
  const all = rows('points.opinion1');
  const opinion = (one: number): string => `${one < 3 ? 'points' : 'others'}.opinion${one + 1}`;
  const count = (one: number, word: string): number | undefined =>
    when(
      named(filled, one),
      countWhere(all, (row) => s(opinion(one), row) === word),
    );
  const words = [
    ['strengths', 'Force'],
    ['weaknesses', 'Faiblesse'],
    ['neutrals', 'Neutre'],
  ] as const;
  return words.flatMap(([column, word]) => [
    ...PARTNERS.map((one) => is(`partners.${column}`, count(one, word), one)),
    is(`partners.${column}.total`, sumOf(PARTNERS.map((one) => count(one, word)))),
  ]);
};

export const diagnosis: Model = ({ rows, s, n, has }) => {
  const all = rowsOf(rows('points.finding'));
  const of = (finding: string) => all.filter((row) => s('points.finding', row) === finding);
  const weight = (finding: string): number =>
    sumOf(of(finding).map((row) => (has('points.weight', row) ? n('points.weight', row) : 1)));
  const found = ['Convergence', 'Complémentarité', 'Divergence'] as const;
  const keys = ['convergence', 'complementarity', 'divergence'] as const;
  const weights = found.map(weight);
  const noted = sumOf(found.map((one) => of(one).length));
  const major = of('Divergence').filter((row) => s('points.major', row) === 'Oui').length;
  const mean = ((weights[0] ?? 0) + (weights[1] ?? 0) / 2) / sumOf(weights);
  return [
    ...keys.flatMap((key, at) => [
      is(`tally.${key}.count`, of(found[at] ?? '').length),
      is(`tally.${key}.weight`, weights[at]),
      is(`tally.${key}.share`, when(noted > 0, of(found[at] ?? '').length / noted)),
    ]),
    is('result.major.value', major),
    is('result.mean.value', when(sumOf(weights) > 0, mean)),
    // A major divergence keeps it at a half at most.
    is('result.potential.value', when(sumOf(weights) > 0, major > 0 ? Math.min(0.5, mean) : mean), undefined, 1e-6),
  ];
};

export const resources: Model = ({ rows, has, s }) => {
  const asked = ['kind', 'owner', 'responsible', 'conditions', 'intellectual', 'image'];
  return [
    ...rowsOf(rows('items.name')).map((row) =>
      is(
        'items.missing',
        when(has('items.name', row), asked.filter((column) => !has(`items.${column}`, row)).length),
        row,
      ),
    ),
    ...rowsOf(rows('kinds.name')).map((kind) =>
      is(
        'kinds.count',
        countWhere(rows('items.kind'), (row) => s('items.kind', row) === s('kinds.name', kind)),
        kind,
      ),
    ),
  ];
};

export const agreement: Model = ({ rows, s }) => {
  const count = (word: string): number => countWhere(rows('points.status'), (row) => s('points.status', row) === word);
  const [settled, open, none] = [count('Réglé'), count('À discuter'), count('Sans objet')];
  return [is('state.settled.count', settled), is('state.open.count', open), is('state.none.count', none)];
};

const STATUSES = ['À faire', 'En cours', 'Fait', 'Reporté', 'Abandonné'];
export const actionPlan: Model = ({ rows, s, n, has }) => {
  const all = rowsOf(rows('actions.action'));
  const keys = ['todo', 'doing', 'done', 'postponed', 'dropped'];
  const progress = (test: (row: number) => boolean): number | undefined => {
    const known = all.filter(test).flatMap((row) => {
      const status = s('actions.status', row);
      if (status === 'Abandonné') return [];
      const said = n('actions.progress', row);
      if (said !== undefined) return [said];
      if (status === 'Fait') return [1];
      return status === 'À faire' ? [0] : [];
    });
    return when(known.length > 0, sumOf(known) / known.length);
  };
  const ofObjective = (objective: string) => (row: number) => s('actions.objective', row) === objective;
  return [
    ...keys.flatMap((key, at) => {
      const those = all.filter((row) => s('actions.status', row) === STATUSES[at]);
      return [
        is(`state.${key}.count`, those.length),
        is(`state.${key}.cost`, sumOf(those.map((row) => n('actions.cost', row)))),
      ];
    }),
    ...rowsOf(rows('directions.objective')).map((row) =>
      is(
        'directions.progress',
        has('directions.objective', row) ? progress(ofObjective(s('directions.objective', row))) : undefined,
        row,
      ),
    ),
    is(
      'directions.progress.total',
      progress((row) => has('actions.objective', row)),
    ),
  ];
};

export const communication: Model = ({ rows, s, n, has }) => {
  const times = (frequency: string): number =>
    sumOf(
      rowsOf(rows('frequencies.name'))
        .filter((row) => s('frequencies.name', row) === frequency)
        .map((row) => n('frequencies.times', row) ?? FIXED_TIMES[row]),
    );
  const isListed = (frequency: string): boolean =>
    rowsOf(rows('frequencies.name')).some((row) => s('frequencies.name', row) === frequency);
  const isTimed = (row: number): boolean => has('plan.hours', row) && has('plan.frequency', row);
  const yearly = rowsOf(rows('plan.hours')).map((row) =>
    when(
      isTimed(row) && isListed(s('plan.frequency', row)),
      (n('plan.hours', row) ?? 0) * times(s('plan.frequency', row)),
    ),
  );
  return [
    ...yearly.map((hours, row) => is('plan.yearly', hours ?? (isTimed(row) ? 'absente' : undefined), row)),
    is('state.hours.count', sumOf(yearly)),
    is(
      'state.inside.count',
      countWhere(rows('plan.side'), (row) => s('plan.side', row) === 'Interne'),
    ),
    is(
      'state.outside.count',
      countWhere(rows('plan.side'), (row) => s('plan.side', row) === 'Externe'),
    ),
  ];
};
/** A week, a month, a quarter, twice a year, a year, once: formulas that one may type over. */
const FIXED_TIMES = [52, 12, 4, 2, 1, 1];

export const risks: Model = ({ rows, n, s }) => {
  const all = rowsOf(rows('register.risk'));
  const level = (row: number): number | undefined => {
    const [gravity, probability] = [n('register.gravity', row), n('register.probability', row)];
    return gravity === undefined || probability === undefined ? undefined : gravity * probability;
  };
  const levels = all.map(level);
  const between = (low: number, high: number): number =>
    levels.filter((one) => one !== undefined && one >= low && one < high).length;
  return [
    ...levels.map((one, row) => is('register.level', one, row)),
    is('state.rated.count', levels.filter((one) => one !== undefined).length),
    is('state.high.count', between(15, 26)),
    is('state.medium.count', between(6, 15)),
    is('state.low.count', between(1, 6)),
    is('state.worst.count', Math.max(0, ...levels.map((one) => one ?? 0))),
    is(
      'state.orphan.count',
      all.filter((row) => levels[row] !== undefined && s('register.responsible', row) === '').length,
    ),
  ];
};

export const evaluation: Model = ({ rows, n, has }) => {
  const progress = rowsOf(rows('objectives.objective')).map((row) => {
    const [start, target, reached] = ['start', 'target', 'reached'].map((key) => n(`objectives.${key}`, row));
    if (target === undefined || reached === undefined) return undefined;
    const way = target - (start ?? 0);
    if (way === 0) return reached === target ? 1 : 0;
    return (reached - (start ?? 0)) / way;
  });
  const measured = progress.filter((one) => one !== undefined);
  return [
    ...progress.map((one, row) => is('objectives.progress', one, row)),
    is('result.measured.value', measured.length),
    is('result.met.value', measured.filter((one) => (one ?? 0) >= 1).length),
    is(
      'result.waiting.value',
      progress.filter((one, row) => one === undefined && has('objectives.objective', row)).length,
    ),
  ];
};

export const success: Model = ({ rows, s }) => {
  const all = rowsOf(rows('points.state'));
  const inPlace = all.filter((row) => s('points.point', row) !== '' && s('points.state', row) === 'En place').length;
  return [is('progress.total.done', inPlace)];
};
