import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paramsOf } from '../../core/declare/define';
import { CellError, call, catalog } from '../../core/index';

const cents = (low: number, high: number) =>
  fc.integer({ min: low * 100, max: high * 100 }).map((value) => value / 100);
const rate = fc.integer({ min: -40, max: 40 }).map((value) => value / 100);
const lossRate = fc.integer({ min: 0, max: 90 }).map((value) => value / 100);

describe('costs', () => {
  it('COUTUSAGE is exactly the sum of the functions of its six costs', () => {
    fc.assert(
      fc.property(
        fc.tuple(cents(0, 500), cents(0, 50), cents(1, 900), cents(1, 3000), cents(1, 900), cents(1, 90000)),
        fc.tuple(cents(1, 9000), cents(1, 20), cents(10, 80), cents(0, 9), cents(0, 90), cents(0, 90), cents(1, 3000)),
        fc.tuple(lossRate, rate, rate, cents(0, 9)),
        (
          [quantity, hours, blades, life, tune, every],
          [price, years, wage, prepared, office, management, perYear],
          [losses, i, g, watched],
        ) => {
          const charges = 0.12;
          const total = call(
            'COUTUSAGE',
            [
              quantity,
              hours,
              blades,
              life,
              tune,
              every,
              price,
              years,
              wage,
              prepared,
              office,
              management,
              perYear,
              0,
              charges,
              i,
              losses,
              watched,
              g,
            ],
            'fr',
          );
          const parts = [
            call('CONSOMMABLE', [blades, life, quantity, losses], 'fr'),
            call('ENTRETIEN', [tune, every, quantity], 'fr'),
            call('REMPLACEMENT', [price, years, hours, perYear, 0, i, g], 'fr'),
            call('MAINOEUVRE', [wage, prepared, charges], 'fr'),
            call('MAINOEUVRE', [wage, watched, charges], 'fr'),
            office,
            management,
          ];
          expect(total).toBe(parts.reduce<number>((sum, part) => sum + Number(part), 0));
        },
      ),
      { seed: 7 },
    );
  });

  it('what is put aside each year-end grows to the price to pay', () => {
    fc.assert(
      fc.property(cents(100, 9000), fc.integer({ min: 1, max: 40 }), rate, (price, years, i) => {
        const yearly = Number(call('FONDSREMPLACEMENT', [price, years, 0, i], 'fr'));
        let fund = 0;
        for (let year = 0; year < years; year++) fund = fund * (1 + i) + yearly;
        expect(Math.abs(fund - price)).toBeLessThan(price * 1e-9);
      }),
      { seed: 7 },
    );
  });

  it('a rate close to nothing gives what no rate gives', () => {
    const none = Number(call('REMPLACEMENT', [3500, 7, 5, 200], 'fr'));
    expect(Math.abs(Number(call('REMPLACEMENT', [3500, 7, 5, 200, 0, 1e-12], 'fr')) - none)).toBeLessThan(1e-9);
  });

  it('fixed and variable parts make the total', () => {
    const posts = [
      ['A', 120, 10, 'km'],
      ['B', 30, 1, 'jour'],
      ['C', 700, 1, 'an'],
    ];
    fc.assert(
      fc.property(cents(0, 5000), fc.boolean(), (km, listed) => {
        const year = listed
          ? [
              ['km', km],
              ['jour', 40],
            ]
          : [['km', km]];
        const part = (name: string) => Number(call('COUTANNUEL', [posts, year, name], 'fr'));
        expect(Math.abs(part('fixe') + part('variable') - part('total'))).toBeLessThan(1e-6);
      }),
      { seed: 7 },
    );
  });
});

describe('break-even', () => {
  it('SEUIL of a TARIF is its volume', () => {
    fc.assert(
      fc.property(
        fc.tuple(cents(1, 9000), cents(0, 90), cents(1, 5000), cents(0, 900), lossRate, lossRate),
        ([fixed, variable, volume, reserve, losses, unpaid]) => {
          const price = call('TARIF', [fixed, variable, volume, reserve, losses, unpaid], 'fr');
          const back = call('SEUIL', [fixed, price, variable, reserve, losses, null, unpaid], 'fr');
          expect(Math.abs(Number(back) - volume)).toBeLessThan(volume * 1e-6);
        },
      ),
      { seed: 7 },
    );
  });

  it('a two-part tariff collects exactly the costs', () => {
    fc.assert(
      fc.property(
        fc.tuple(cents(1, 9000), cents(0, 90), fc.integer({ min: 1, max: 60 }), cents(1, 5000), lossRate),
        ([fixed, variable, members, volume, part]) => {
          const [, row] = call('TARIFBINOME', [fixed, variable, members, volume, part], 'fr') as number[][];
          const [fee = 0, price = 0] = row ?? [];
          const collected = fee * members + price * volume;
          expect(Math.abs(collected - (fixed + variable * volume))).toBeLessThan(1e-6 * (1 + collected));
        },
      ),
      { seed: 7 },
    );
  });

  it('SEUILPARTENAIRES is the first number of partners that suffices', () => {
    fc.assert(
      fc.property(fc.tuple(cents(0, 9000), cents(0, 20), cents(1, 90), cents(0, 40), cents(0, 90)), (args) => {
        const [fixed, variable, use, rent, coordination] = args;
        const suffices = (k: number) => fixed / k + variable * use + coordination <= rent * use + 0.005;
        let first = 0;
        for (let k = 1; k <= 100 && !first; k++) if (suffices(k)) first = k;
        const answer = call('SEUILPARTENAIRES', args, 'fr');
        if (first) expect(answer).toBe(first);
        else expect(answer).toMatchObject({ code: '#N/A' });
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it('at the margin of safety, revenue equals costs', () => {
    fc.assert(
      fc.property(
        fc.tuple(cents(1, 9000), cents(20, 90), cents(0, 19), cents(1, 5000)),
        ([fixed, price, variable, volume]) => {
          const margin = Number(call('MARGESECURITE', [fixed, price, variable, volume], 'fr'));
          const left = volume * (1 - margin);
          expect(Math.abs(price * left - fixed - variable * left)).toBeLessThan(1e-6 * (fixed + 1));
        },
      ),
      { seed: 7 },
    );
  });
});

describe('whatever comes in', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      null,
      undefined,
      '',
      'abc',
      '5 %',
      '12,5',
      true,
      false,
      '#N/A',
      Number.NaN,
      Number.POSITIVE_INFINITY,
      -0,
      1e308,
      -1e308,
      5e-324,
    ),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.integer({ min: 0, max: 50 }),
    fc.constant(new Date(2026, 2, 15)),
    fc.string(),
  );
  const grid = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  const argument = fc.oneof(cell, grid);

  function expectClean(value: unknown, context: string): void {
    for (const one of Array.isArray(value) ? value.flat() : [value]) {
      if (typeof one === 'number') {
        expect(Number.isFinite(one), context).toBe(true);
        expect(Object.is(one, -0), context).toBe(false);
      } else if (one instanceof CellError) {
        expect(one.message.length, context).toBeGreaterThan(0);
      } else expect(['string', 'boolean'].includes(typeof one), `${context}: ${String(one)}`).toBe(true);
    }
    if (Array.isArray(value)) {
      const width = (value[0] as unknown[]).length;
      expect(
        value.every((row) => (row as unknown[]).length === width),
        `${context} is rectangular`,
      ).toBe(true);
    }
  }

  for (const declaration of catalog) {
    it(`${declaration.id} answers with clean cells, never throws, and the language changes no number`, () => {
      const count = paramsOf(declaration).length + 1;
      const examples = declaration.examples.map((example) => example.args);
      const mixed = fc
        .tuple(
          fc.constantFrom(...examples),
          fc.array(fc.option(argument, { nil: undefined, freq: 2 }), { maxLength: count }),
        )
        .map(([base, changes]) =>
          Array.from({ length: Math.max(base.length, changes.length) }, (_, i) => changes[i] ?? base[i]),
        );
      fc.assert(
        fc.property(fc.oneof(fc.array(argument, { maxLength: count }), mixed), (args) => {
          const french = call(declaration.id, args, 'fr');
          const english = call(declaration.id, args, 'en');
          const context = `${declaration.id}(${JSON.stringify(args)})`;
          expectClean(french, context);
          const numbers = (value: unknown) =>
            (Array.isArray(value) ? value.flat() : [value]).map((one) => (typeof one === 'number' ? one : 0));
          expect(numbers(english), context).toEqual(numbers(french));
          expectClean(call('EXPLIQUER', [declaration.id, ...args], 'en'), `EXPLIQUER ${context}`);
        }),
        { numRuns: 120, seed: 11 },
      );
    });
  }
});
