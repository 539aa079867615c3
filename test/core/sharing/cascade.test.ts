import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellError, call, type Value } from '../../../core/index';

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const partsOf = (value: Value): number[] => {
  if (value instanceof CellError) throw new Error(value.message);
  return (Array.isArray(value) ? value.flat() : [value]).map(Number);
};
const cascade = (costs: readonly unknown[], matrix: readonly unknown[][], method?: string): number[] =>
  partsOf(call('CASCADE', [column(costs), matrix, method], 'fr'));

const UPKEEP_AND_OFFICE = [
  [null, 20, 50, 30],
  [10, null, 40, 50],
];
/** Course notes « Multiple Service Departments » (chapter 15, example 2): maintenance hours, then computer minutes. */
const HOURS_AND_MINUTES = [
  [null, 5000, 10_000, 35_000],
  [250, null, 350, 400],
];

describe('CASCADE, published tables', () => {
  it('step-down: 61 316 and 112 504 (course notes, Multiple Service Departments, example 2 B)', () => {
    // 1,80 an hour: 9 000; 18 000; 63 000. Then 92 820 × 350 ÷ 750 and 400 ÷ 750: 43 316 and 49 504.
    expect(cascade([90_000, 83_820], HOURS_AND_MINUTES)).toEqual([61_316, 112_504]);
  });

  it('reciprocal: 56 080 and 117 740 (the same, C: M = 113 800 and C = 95 200)', () => {
    expect(cascade([90_000, 83_820], HOURS_AND_MINUTES, 'réciproque')).toEqual([56_080, 117_740]);
  });

  it('step-down: 242 053 and 212 947 (CMA examination, Adam Corporation: 442 053 less its own 200 000)', () => {
    const [machining = 0, fabrication = 0] = cascade(
      [360_000, 95_000],
      [
        [null, '10 %', '50 %', '40 %'],
        ['5 %', null, '45 %', '50 %'],
      ],
    );
    expect(Math.round(machining)).toBe(242_053);
    expect(machining + fabrication).toBe(455_000);
  });

  it('reciprocal: 585,18; 437,31; 327,51 (Gestion et budget d’un service, prestations réciproques)', () => {
    // Énergie 736,18 and entretien 723,62: 368,09 + 217,09; 184,05 + 253,27, printed 437,31; 110,43 + 217,09.
    const shares = [
      [null, 10, 50, 25, 15],
      [5, null, 30, 35, 30],
    ];
    expect(cascade([700, 650], shares, 'réciproque')).toEqual([585.18, 437.31, 327.51]);
  });

  it('reciprocal: 828 and 2 772 of 3 600 (Young, management of non-profits, mail service)', () => {
    // Maintenance 2 400 by floor area (1 000; 1 000; 3 000), administration 1 200 by hours (100; 100; 400).
    const [twoDay = 0, nextDay = 0] = cascade(
      [2400, 1200],
      [
        [null, 1000, 1000, 3000],
        [100, null, 100, 400],
      ],
      'réciproque',
    );
    expect([Math.round(twoDay), Math.round(nextDay)]).toEqual([828, 2772]);
    expect(twoDay + nextDay).toBe(3600);
  });

  it('upkeep and administration: 79 666,67 and 70 333,33, or 80 816,33 and 69 183,67', () => {
    // By hand: 78 000 × 4 ÷ 9 + 45 000; E = 96 000 ÷ 0,98 and A = 60 000 + 0,2 E.
    expect(cascade([90_000, 60_000], UPKEEP_AND_OFFICE)).toEqual([79_666.67, 70_333.33]);
    expect(cascade([90_000, 60_000], UPKEEP_AND_OFFICE, 'reciprocal')).toEqual([80_816.33, 69_183.67]);
  });

  it('gives a cent that two parts have the same right to to the first, whatever the unit of the keys', () => {
    // By hand, in cents: × 58 ÷ 141 = 1 448 273 and 81/141, × 11 ÷ 141 = 274 672 and 81/141: both end alike.
    const keys = [0, 58, 11, 12, 24, 36];
    const parts = [14_482.74, 2_746.72, 2_996.43, 5_992.86, 8_989.28];
    expect(cascade([35_208.03], [keys])).toEqual(parts);
    expect(cascade([35_208.03], [keys.map((key) => key * 20)])).toEqual(parts);
  });
});

const size = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
const system = size.chain(([services, partners]) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 9_000_000 }), { minLength: services, maxLength: services }),
      fc.array(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: services + partners, maxLength: services + partners }),
        { minLength: services, maxLength: services },
      ),
    )
    .map(([costs, rows]) => ({
      costs: costs.map((cents) => cents / 100),
      // Nobody serves itself, and the last partner uses a little of everything.
      rows: rows.map((row, i) =>
        row.map((weight, j) => (j === i ? 0 : j === services + partners - 1 ? weight + 1 : weight)),
      ),
    })),
);

/** Costs sent round and round, in proportion, until nothing is left with the services: no equation is solved. */
function sentRound(costs: readonly number[], rows: readonly (readonly number[])[]): number[] {
  const parts = new Array<number>((rows[0]?.length ?? 0) - costs.length).fill(0);
  let pending = costs.slice();
  while (pending.some((amount) => amount > 1e-9)) {
    const next = pending.map(() => 0);
    pending.forEach((amount, service) => {
      const row = rows[service] ?? [];
      const sum = row.reduce((total, weight) => total + weight, 0);
      row.forEach((weight, j) => {
        const sent = (amount * weight) / sum;
        if (j < costs.length) next[j] = (next[j] ?? 0) + sent;
        else parts[j - costs.length] = (parts[j - costs.length] ?? 0) + sent;
      });
    });
    pending = next;
  }
  return parts;
}

describe('CASCADE, laws', () => {
  it('parts add up to the costs to the cent, whatever the method', () => {
    fc.assert(
      fc.property(system, fc.constantFrom('échelle', 'réciproque'), ({ costs, rows }, method) => {
        const cents = cascade(costs, rows, method).reduce((sum, part) => sum + Math.round(part * 100), 0);
        expect(cents).toBe(costs.reduce((sum, cost) => sum + Math.round(cost * 100), 0));
      }),
    );
  });

  it('reciprocal is what costs sent round and round come to', () => {
    fc.assert(
      fc.property(system, ({ costs, rows }) => {
        const expected = sentRound(costs, rows);
        cascade(costs, rows, 'réciproque').forEach((part, p) => {
          expect(Math.abs(part - (expected[p] ?? 0))).toBeLessThanOrEqual(0.01 + 1e-6);
        });
      }),
    );
  });

  it('reciprocal does not depend on the order of services, nor any method on the unit of a row', () => {
    fc.assert(
      fc.property(system, fc.integer({ min: 2, max: 99 }), ({ costs, rows }, factor) => {
        const count = costs.length;
        const order = costs.map((_, i) => count - 1 - i);
        const turned = order.map((i) => [...order.map((j) => rows[i]?.[j] ?? 0), ...(rows[i] ?? []).slice(count)]);
        const forward = cascade(costs, rows, 'réciproque');
        cascade(
          order.map((i) => costs[i]),
          turned,
          'réciproque',
        ).forEach((part, p) => {
          expect(Math.abs(part - (forward[p] ?? 0))).toBeLessThanOrEqual(0.01 + 1e-9);
        });
        const scaled = rows.map((row, i) => (i === 0 ? row.map((weight) => weight * factor) : row));
        expect(cascade(costs, scaled)).toEqual(cascade(costs, rows));
      }),
    );
  });

  it('services that serve no other are shared each by its own keys, as PARTAGE does', () => {
    const keys = [
      [3, 1, 2],
      [1, 1, 5],
    ];
    const matrix = keys.map((row) => [0, 0, ...row]);
    // 600 × 3, 1, 2 ÷ 6 and 700 × 1, 1, 5 ÷ 7.
    expect(cascade([600, 700], matrix)).toEqual([400, 200, 700]);
    expect(cascade([600, 700], matrix, 'réciproque')).toEqual([400, 200, 700]);
    expect(call('CASCADE', [600, [[null, 3, 1, 2]]], 'fr')).toEqual([[300, 100, 200]]);
  });

  it('does not lose a cent where nearly all goes round among the services', () => {
    const matrix = [
      [0, 1e9, 1],
      [1e9, 0, 1],
    ];
    expect(cascade([1000, 500], matrix, 'réciproque')).toEqual([1500]);
    const two = matrix.map((row) => [...row, 3]);
    // All reaches the partners 1 to 3, however long it goes round.
    expect(cascade([1000, 500], two, 'réciproque')).toEqual([375, 1125]);
  });
});
