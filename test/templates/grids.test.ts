import { describe, expect, it } from 'vitest';
import { templates } from '../../core/grids';
import { breakEven } from '../../core/grids/break-even/grid';
import { costPerUse } from '../../core/grids/cost-per-use/grid';
import type { TableBlock, Template } from '../../core/grids/language/define';
import { cellValue } from '../../core/grids/language/drawing';
import { plainValue } from '../../core/grids/language/fill';
import { CONDITION_LOOKS } from '../../core/grids/language/look';
import { split } from '../../core/grids/split/grid';
import { LANGUAGES } from '../../core/values/text';
import { computed, errorsIn, numbersIn, type Typed } from './sheet';

const filled = { language: 'fr', filled: true } as const;

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  it('shows no error, with its worked example or empty, in either language', async () => {
    for (const language of LANGUAGES) {
      for (const isFilled of [true, false]) {
        const { results } = await computed(template, { language, filled: isFilled });
        expect(errorsIn(results)).toEqual([]);
      }
    }
  });

  it('has the same numbers in both languages', async () => {
    const french = await computed(template, { language: 'fr', filled: true });
    const english = await computed(template, { language: 'en', filled: true });
    expect(numbersIn(french.results).filter((value) => value !== undefined).length).toBeGreaterThanOrEqual(3);
    expect(numbersIn(english.results)).toEqual(numbersIn(french.results));
  });

  const tables = tablesOf(template);
  if (tables.length === 0) return;
  it('takes one more row in each of its tables, and one less', async () => {
    const more = await computed(template, filled, tables.flatMap(copyOfFirstRow));
    expect(errorsIn(more.results)).toEqual([]);
    const less = await computed(template, filled, tables.flatMap(withoutLastRow));
    expect(errorsIn(less.results)).toEqual([]);
  });
});

/** The tables with a worked example, and room below it. */
const tablesOf = ({ bands }: Template): TableBlock[] =>
  bands
    .flat()
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is TableBlock => block.type === 'table' && block.examples.length > 0)
    .filter((block) => block.rows > (block.given?.length ?? 0) + block.examples.length);

const byHand = ({ columns }: TableBlock): string[] =>
  Object.keys(columns).filter((key) => !columns[key]?.formula && !columns[key]?.spill);

function copyOfFirstRow(block: TableBlock): Typed {
  const free = (block.given?.length ?? 0) + block.examples.length;
  const first = block.examples[0] ?? {};
  return byHand(block).flatMap((key) => {
    const content = block.columns[key];
    const example = first[key];
    if (!content || example === undefined) return [];
    // Names are told apart: the same partner twice is another story.
    const value = content.kind === 'text' ? `Autre ${key}` : cellValue(plainValue(example), content.kind, 'fr');
    return [[`${block.id}.${key}`, value, free]];
  });
}

function withoutLastRow(block: TableBlock): Typed {
  const last = (block.given?.length ?? 0) + block.examples.length - 1;
  return byHand(block).map((key) => [`${block.id}.${key}`, null, last]);
}

// TIESS (2023), the planer: knives 100 $ for 2 000 feet, tune-up 100 $ every 100 000 feet, 3 500 $ over 7 years at
// 24 hours a day, one hour at 30 $, 5 $ of administration; 50 feet in 5 hours.
describe('cost of one use', () => {
  it('is the guide’s planer, line by line', async () => {
    const { value } = await computed(costPerUse, filled);
    expect(value('costs.consumable.calendar')).toBeCloseTo(2.5, 10);
    expect(value('costs.maintenance.calendar')).toBeCloseTo(0.05, 10);
    expect(value('costs.replacement.calendar')).toBeCloseTo((3500 / 7 / 8760) * 5, 10);
    expect(value('costs.preparation.calendar')).toBe(30);
    expect(value('costs.administration.calendar')).toBe(5);
    expect(value('costs.total.calendar')).toBeCloseTo(37.835388, 6);
  });

  it('recovers the whole capital at real hours, a fortieth of it on the calendar', async () => {
    const { value } = await computed(costPerUse, filled);
    expect(value('costs.replacement.real')).toBe(12.5);
    expect(value('costs.total.real')).toBeCloseTo(50.05, 10);
    expect(value('year.uses.real')).toBe(40);
    expect(value('year.capital.real')).toBe(500);
    expect(value('year.share.real')).toBe(1);
    expect(value('year.share.calendar')).toBeCloseTo(200 / 8760, 10);
    expect(value('year.yearly.real')).toBeCloseTo(40 * 50.05, 8);
  });

  it('is explained down to the same total', async () => {
    const { plan, results } = await computed(costPerUse, filled);
    const spill = plan.cells.find((cell) => cell.spill)!;
    const amounts = results.slice(spill.row + 1).map((row) => row[spill.column + 3]);
    expect(amounts.filter((amount) => typeof amount === 'number').at(-1)).toBeCloseTo(50.05, 10);
  });

  it('counts interest and inflation as the contract does', async () => {
    const { value } = await computed(costPerUse, filled, [
      ['interestRate', 0.06],
      ['inflation', 0.025],
    ]);
    // 3 500 × 6 % + 3 500 × 1,025^7 × 0,06 ÷ (1,06^7 − 1), on 200 hours, for 5.
    const capital = 3500 * 0.06 + (3500 * 1.025 ** 7 * 0.06) / (1.06 ** 7 - 1);
    expect(value('costs.replacement.real')).toBeCloseTo((capital / 200) * 5, 8);
    expect(value('costs.replacement.real')).toBeCloseTo(17.641, 3);
  });
});

describe('cost per use, in part', () => {
  it('explains what is there when a cost is left blank', async () => {
    for (const typed of [
      [['consumablePrice', null]],
      [
        ['consumablePrice', null],
        ['consumableLife', null],
      ],
    ] as const) {
      const { value, results } = await computed(costPerUse, filled, typed);
      expect(errorsIn(results)).toEqual([]);
      expect(value('costs.total.real')).toBeCloseTo(0.05 + 12.5 + 30 + 5, 10);
      expect(value('explanation.4', 6)).toBeCloseTo(47.55, 10);
    }
    const nobody = await computed(costPerUse, filled, [
      ['hourlyRate', null],
      ['preparationHours', null],
    ]);
    expect(errorsIn(nobody.results)).toEqual([]);
    expect(nobody.value('costs.total.real')).toBeCloseTo(20.05, 10);
    // An hour of work without its rate is no work for nothing.
    const unpaid = await computed(costPerUse, filled, [['hourlyRate', null]]);
    expect(unpaid.value('costs.total.real')).toBe('…');
  });

  it('marks the life that is missing, and explains nothing meanwhile', async () => {
    const { value, results, plan } = await computed(costPerUse, filled, [['life', null]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('explanation.1')).toBeUndefined();
    expect(value('costs.total.real')).toBe('…');
    // The three lives, how much and how long a use is, its work and the rate of it, what the resource is worth at the end.
    const missing = plan.conditions.filter(({ formula }) => !/AND\(IS(TEXT|NUMBER)\(/.test(formula));
    expect(missing.filter(({ fill }) => fill === CONDITION_LOOKS.bad.fill)).toHaveLength(8);
  });
});

describe('break-even', () => {
  // Fixed: 500 + 800 + 300 + 600 + 100 − 400. Variable: 2,50 ÷ 95 % + 0,05 + 30 + 5.
  const FIXED = 1900;
  const VARIABLE = 2.5 / 0.95 + 35.05;

  it('counts losses, supervision, coordination and the grant', async () => {
    const { value } = await computed(breakEven, filled);
    expect(value('base.fixed.amount')).toBe(FIXED);
    expect(value('base.variable.amount')).toBeCloseTo(VARIABLE, 10);
    expect(value('base.threshold.amount')).toBeCloseTo(FIXED / (90 - VARIABLE), 8);
    expect(value('base.safety.amount')).toBeCloseTo((40 - FIXED / (90 - VARIABLE)) / 40, 8);
  });

  it('shows the owner the price window, and the others their rebate', async () => {
    const { value } = await computed(breakEven, filled);
    expect(value('owner.fullCost.amount')).toBeCloseTo(FIXED / 40 + VARIABLE, 8);
    expect(value('owner.inWindow.amount')).toBe('Oui');
    expect(value('owner.rebate.amount')).toBe((110 - 90) * 24);
    // Alone: the planer, its insurance and its storage; what comes from sharing stays out.
    expect(value('owner.before.amount')).toBeCloseTo((500 + 800) / 16 + VARIABLE, 8);
    expect(value('owner.after.amount')).toBeCloseTo((FIXED - (90 - VARIABLE) * 24) / 16 + VARIABLE, 8);
  });

  it('agrees with its own table: three partners are the first to save', async () => {
    const { value } = await computed(breakEven, filled);
    expect(value('purchase.partners.amount')).toBe(3);
    expect(value('partners.partners2.saving')).toBeLessThan(0);
    // Coordination counts once: 150 $ of time each, in place of the budget of 600 $.
    expect(value('partners.partners1.cost')).toBeCloseTo(500 + 800 + 10 * VARIABLE, 2);
    expect(value('partners.partners3.saving')).toBeCloseTo(1100 - ((FIXED - 600) / 3 + 10 * VARIABLE + 150), 2);
    expect(value('partners.partners4.cost')).toBeCloseTo(FIXED / 4 + 10 * VARIABLE, 2);
    expect(value('purchase.own.amount')).toBeCloseTo(FIXED / (110 - VARIABLE), 8);
  });

  it('compares nothing with a price that is missing', async () => {
    const { value, results } = await computed(breakEven, filled, [['marketPrice', null]]);
    expect(errorsIn(results)).toEqual([]);
    for (const path of ['partners.partners1.saving', 'partners.partners4.saving', 'owner.rebate.amount']) {
      expect([path, value(path)]).toEqual([path, undefined]);
    }
    expect(value('owner.inWindow.amount')).toBeUndefined();
  });

  it('says never, where a use brings in less than it costs', async () => {
    const { value, results } = await computed(breakEven, filled, [['price', 20]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('base.threshold.amount')).toBe('jamais');
  });

  it('refuses losses of 100 % in the cell', async () => {
    const { plan } = await computed(breakEven, filled);
    expect(plan.validations.filter(({ message }) => message.includes('99\u00a0%'))).toMatchObject([{ max: 0.99 }]);
  });

  it('turns from deficit to surplus at the threshold', async () => {
    const { value } = await computed(breakEven, filled);
    expect(value('table.step4.result')).toBeLessThan(0);
    expect(value('table.step5.result')).toBeCloseTo(90 * 40 - FIXED - VARIABLE * 40, 2);
  });
});

describe('cost sharing', () => {
  const column = (value: (path: string, row?: number) => unknown, path: string, rows: number): unknown[] =>
    Array.from({ length: rows }, (_, row) => value(`partners.${path}`, row));

  it('adds the pools up to the cent', async () => {
    const { value } = await computed(split, filled);
    // 1 300 × 2/5 + 1 502 × 16/40 + 600 ÷ 4, and so on.
    expect(column(value, 'due', 4)).toEqual([1270.8, 785.5, 710.4, 635.3]);
    expect(value('partners.due.total')).toBeCloseTo(3402, 8);
    expect(value('verdict.left.value')).toBe(0);
  });

  it('shows what is left to pay, saved and handed back', async () => {
    const { value } = await computed(split, filled);
    expect(value('partners.toPay')).toBeCloseTo(1270.8 - 480, 8);
    expect(value('partners.saving', 3)).toBeCloseTo(660 - 635.3, 8);
    expect(value('partners.hoursSaved.total')).toBe(34 + 22 + 17 + 12);
    // 300 × 1 270,80 ÷ 3 402 = 112,063…; the two cents left go to the largest remainders, 69,268… and 62,645….
    expect(column(value, 'rebate', 4)).toEqual([112.06, 69.27, 62.65, 56.02]);
    expect(value('verdict.mutual.value')).toBe('Oui');
  });

  it('takes in a fifth partner', async () => {
    const { value, results } = await computed(split, filled, [
      ['partners.name', 'Cinquième', 4],
      ['partners.parts', 1, 4],
      ['partners.uses', 0, 4],
      ['partners.heads', 1, 4],
      ['partners.alone', 500, 4],
    ]);
    expect(errorsIn(results)).toEqual([]);
    // 1 300 ÷ 6 = 216,666…: the cents left go to earlier partners in a tie. 600 ÷ 5. Nothing of the variable costs.
    expect(value('partners.due', 4)).toBeCloseTo(216.66 + 120, 8);
    expect(value('partners.due.total')).toBeCloseTo(3402, 8);
    expect(value('partners.saving', 4)).toBeCloseTo(500 - 336.66, 8);
  });

  it('does without one who leaves, wherever the row', async () => {
    const cleared = ['name', 'parts', 'uses', 'heads', 'alone', 'hoursAlone', 'hoursTogether'];
    const { value, results } = await computed(split, filled, [
      ...cleared.map((path) => [`partners.${path}`, null, 1] as const),
      ['partners.cap', null, 3],
    ]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('partners.due', 1)).toBeUndefined();
    expect(value('partners.due', 2)).toBeCloseTo(1300 / 4 + (1502 * 8) / 30 + 200, 2);
    expect(value('partners.due.total')).toBeCloseTo(3402, 8);
  });

  it('shares two kinds of costs when there is no third', async () => {
    const heads = [0, 1, 2, 3].map((row) => ['partners.heads', null, row] as const);
    for (const typed of [
      [['commonPool', null]],
      [['commonPool', null], ...heads],
      [['commonPool', 0], ...heads],
    ] as const) {
      const { value, results } = await computed(split, filled, typed);
      expect(errorsIn(results)).toEqual([]);
      // 1 300 × 2/5 + 1 502 × 16/40, then 1 300 ÷ 5 + 1 502 × 10/40, and so on.
      expect(column(value, 'due', 4)).toEqual([1120.8, 635.5, 560.4, 485.3]);
      expect(value('verdict.left.value')).toBe(0);
    }
  });

  it('shares nothing by a key that nobody has, and says how much is left', async () => {
    const heads = [0, 1, 2, 3].map((row) => ['partners.heads', 0, row] as const);
    const { value, results } = await computed(split, filled, heads);
    expect(errorsIn(results)).toEqual([]);
    expect(value('partners.due')).toBeUndefined();
    expect(value('verdict.left.value')).toBe(3402);
  });

  it('says no when one would pay less alone', async () => {
    const { value } = await computed(split, filled, [['partners.alone', 600, 3]]);
    expect(value('verdict.mutual.value')).toBe('Non');
  });

  it('keeps to a cap, and the others take what it frees', async () => {
    const { value } = await computed(split, filled, [['partners.cap', 600, 3]]);
    expect(value('partners.due', 3)).toBe(600);
    expect(value('partners.due.total')).toBeCloseTo(3402, 8);
  });

  it('takes a cap of 0 for one: that partner pays nothing, and a blank is none', async () => {
    const { value, results } = await computed(split, filled, [['partners.cap', 0, 3]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('partners.due', 3)).toBe(0);
    expect(value('partners.due', 2)).toBeGreaterThan(0);
    expect(value('partners.due.total')).toBeCloseTo(3402, 8);
  });
});
