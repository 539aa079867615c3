/** What the invoice bills by the use, the log, the budget and the settlement count as many times. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUARTER_NAMES } from '../../../core/grids/budget/words';
import { UNIT } from '../../../core/grids/invoice/words';
import { COUNTS, STATUS } from '../../../core/grids/log/words';
import { LANGUAGES } from '../../../core/values/text';
import { type Dossier, type Entered, openDossier } from '../open-dossier';

const NAMES = ['Les Ateliers du Bas', 'La Grange'];
/** 1 January 2027. */
const NEW_YEAR = 46388;
const PRICE = 25;
const COUNTED = ['log!partners.uses', 'settlement!partners.uses', 'budget!uses.q1'];

describe.each(LANGUAGES)('two rows of the log, of 2 and of 4 (%s)', (language) => {
  let dossier: Dossier;
  const booked = (row: number, who: number, more: Readonly<Record<string, string | number>>): Entered[] =>
    Object.entries({ partner: NAMES[who] ?? '', resource: 'Fendeuse 22 t', date: NEW_YEAR + 10, ...more }).map(
      ([key, value]): Entered => [`log!log.${key}`, value, row],
    );
  const priced = (row: number, item: string, unit: string): Entered[] => [
    ['invoice!prices.item', item, row],
    ['invoice!prices.unit', unit, row],
    ['invoice!prices.whom', language === 'fr' ? 'membre' : 'member', row],
    ['invoice!prices.amount', PRICE, row],
  ];
  const cleared = (row: number): Entered[] =>
    ['partner', 'resource', 'date', 'start', 'end', 'quantity', 'status'].map(
      (key): Entered => [`log!log.${key}`, null, row],
    );
  const expectUses = (first: number, second: number): void => {
    expect(dossier.errors()).toEqual([]);
    for (const path of COUNTED) expect(dossier.column(path, 2), path).toEqual([first, second]);
  };
  const total = (): unknown => {
    const rows = dossier.column('invoice!totals.1', 12);
    return dossier.column('invoice!totals.4', 12)[rows.indexOf('Total')];
  };

  beforeAll(async () => {
    dossier = await openDossier(false, language);
    await dossier.type(
      ...NAMES.map((name, row): Entered => ['needs!partners.name', name, row]),
      ['resources!items.name', 'Fendeuse 22 t'],
      ['log!resources.name', 'Remorque', 1],
      ['budget!yearFrom', NEW_YEAR],
      ['budget!lastQuarter', QUARTER_NAMES[0]?.[language] ?? ''],
      ['breakEven!price', PRICE],
      ['breakEven!marketPrice', 2 * PRICE],
      ['settlement!pools.actual', 0],
      ['settlement!pools.actual', 90, 1],
      ['settlement!pools.actual', 0, 2],
      ...booked(0, 0, { quantity: 2 }),
      ...booked(1, 1, { quantity: 4 }),
    );
  });
  afterAll(() => dossier.close());

  it('by the use, as the price list is born: 6 uses billed, shared 33/67', () => {
    expect(dossier.value('log!resources.counts')).toBe(COUNTS.uses[language]);
    expectUses(2, 4);
    expect(dossier.value('log!partners.uses.total')).toBe(6);
    expect(total()).toBe(6 * PRICE);
    // 90 × 2/6 and 90 × 4/6.
    expect(dossier.column('settlement!partners.due', 2)).toEqual([30, 60]);
  });

  it('by the kilometre, once the price list says so: one use each, and 6 km billed', async () => {
    await dossier.type(['invoice!prices.unit', UNIT.kilometre[language]]);
    expect(dossier.value('log!resources.counts')).toBe(COUNTS.other[language]);
    expectUses(1, 1);
    expect(total()).toBe(6 * PRICE);
    expect(dossier.column('settlement!partners.due', 2)).toEqual([45, 45]);
  });

  it('without a unit, as by the kilometre; what the log says itself wins', async () => {
    await dossier.type(['invoice!prices.unit', null]);
    expectUses(1, 1);
    await dossier.type(['log!resources.counts', COUNTS.uses[language]]);
    expectUses(2, 4);
    await dossier.type(['invoice!prices.unit', UNIT.use[language]], ['log!resources.counts', null]);
    expectUses(1, 1);
    await dossier.type(['log!resources.counts', COUNTS.uses[language]]);
    expectUses(2, 4);
  });

  it('once for a resource that the price list does not have, whatever its quantity; as many times once it has it', async () => {
    await dossier.type(...booked(2, 0, { resource: 'Remorque', quantity: 3 }));
    expect(dossier.value('log!resources.counts', 1)).toBe(COUNTS.other[language]);
    expect(dossier.column('log!log.uses', 3)).toEqual([2, 4, 1]);
    // Of all resources in the log; of the first one in the settlement and the budget.
    expect(dossier.column('log!partners.uses', 2)).toEqual([3, 4]);
    expect(dossier.column('settlement!partners.uses', 2)).toEqual([2, 4]);
    await dossier.type(...priced(2, 'Remorque', UNIT.use[language]));
    expect(dossier.value('log!resources.counts', 1)).toBe(COUNTS.uses[language]);
    expect(dossier.column('log!log.uses', 3)).toEqual([2, 4, 3]);
    expect(dossier.column('log!partners.uses', 2)).toEqual([5, 4]);
    expect(total()).toBe(9 * PRICE);
    // What only others pay by the use is so for whoever comes.
    await dossier.type(['invoice!prices.whom', null, 2]);
    expect(dossier.value('log!resources.counts', 1)).toBe(COUNTS.uses[language]);
    await dossier.type(...cleared(2));
  });

  it('not at all for a credit, a cancellation, an absence; once for times alone; in halves', async () => {
    const times = { start: 9 / 24, end: 12 / 24 };
    await dossier.type(
      ...booked(2, 0, { quantity: -2 }),
      ...booked(3, 0, { quantity: -2, ...times }),
      ...booked(4, 0, { quantity: 5, status: STATUS.cancelled[language] }),
      ...booked(5, 0, { quantity: 5, ...times, status: STATUS.noShow[language] }),
      ...booked(6, 0, {}),
      ...booked(7, 0, { quantity: 0 }),
      ...booked(8, 0, { date: NEW_YEAR + 11, ...times }),
      ...booked(9, 1, { quantity: 1.5, status: STATUS.late[language] }),
    );
    expect(dossier.column('log!log.uses', 10)).toEqual([2, 4, ...Array(6).fill(undefined), 1, 1.5]);
    expectUses(3, 5.5);
    await dossier.type(...Array.from({ length: 8 }, (_, row) => cleared(row + 2)).flat());
    expectUses(2, 4);
  });

  it('on any day in the log itself, in the period for its partners and the settlement, in the quarter for the budget', async () => {
    await dossier.type(['log!logTo', NEW_YEAR + 9]);
    expect(dossier.column('log!log.uses', 2)).toEqual([2, 4]);
    for (const path of ['log!partners.uses', 'settlement!partners.uses'])
      expect(dossier.column(path, 2), path).toEqual([0, 0]);
    expect(dossier.column('budget!uses.q1', 2)).toEqual([2, 4]);
    await dossier.type(['log!logTo', null]);
    expectUses(2, 4);
  });

  it('and a row inserted between them has its formulas to be copied: the log says so, and the sheets that miss it', async () => {
    await dossier.insertRow('log!log.partner', 1);
    await dossier.type(...booked(1, 0, { quantity: 3 }));
    expect(total()).toBe(9 * PRICE);
    expect(dossier.value('log!check.times.value')).toBe(1);
    const said = language === 'fr' ? 'formules à corriger' : 'formulas to correct';
    for (const id of ['settlement', 'budget']) expect(dossier.shown(id, 5, 0)).toContain(said);
    await dossier.copyDown('log!log.hours', 0);
    await dossier.copyDown('log!log.uses', 0);
    expect(dossier.value('log!check.times.value')).toBe(0);
    expectUses(5, 4);
    // 90 × 5/9 and 90 × 4/9.
    expect(dossier.column('settlement!partners.due', 2)).toEqual([50, 40]);
  });
});
