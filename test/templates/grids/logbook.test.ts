import { describe, expect, it } from 'vitest';
import { DOSSIER, plansFor } from '../../../core/grids/gallery';
import { layOut } from '../../../core/grids/language/layout';
import { logbook } from '../../../core/grids/logbook/grid';
import { evaluated } from '../../support/evaluated';
import { computed, errorsIn, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const grid = (typed: Typed = []) => computed(logbook, filled, typed);
type Value = Awaited<ReturnType<typeof grid>>['value'];

/** Workshop, reuse centre, school, youth centre, in the order of the list. */
const ofEach = (value: Value, column: string): unknown[] => [0, 1, 2, 3].map((row) => value(`partners.${column}`, row));
const ofState = (value: Value): unknown[] =>
  ['trips', 'hours', 'names', 'gap', 'left'].map((line) => value(`state.${line}.value`));
const ALL_COLUMNS = ['partner', 'driver', 'date', 'end', 'why', 'before', 'after', 'fuel'] as const;

describe('logbook', () => {
  it('adds up the kilometres, days and fuel of each, and shares the trip that serves all', async () => {
    const { value } = await grid();
    // 112 + 78; 36 + 36; 54 + 54; 60. The garage, 8 km in a day, is a quarter each.
    expect(ofEach(value, 'ownKm')).toEqual([190, 72, 108, 60]);
    expect(ofEach(value, 'km')).toEqual([192, 74, 110, 62]);
    // Two days at the sawmill, and two of the three at the fair: the last is in April. Then 1 + 1, 1 + 1 and 2.
    expect(ofEach(value, 'days')).toEqual([4.25, 2.25, 2.25, 2.25]);
    expect(ofEach(value, 'fuel')).toEqual([62.4 + 48.2, 35, 0, 0]);
    expect(value('partners.ownKm', 8)).toBe(8);
    expect(value('partners.km.total')).toBe(438);
  });

  it('adds up the hours of each, and shares those that serve all', async () => {
    const { value } = await grid();
    // An hour a use of the planer: 3, 2, 1, 1. Common: 1,5 + 2 + 1 + 1 + 0,5 = 6, a quarter each.
    expect(ofEach(value, 'ownHours')).toEqual([3, 2, 1, 1]);
    expect(ofEach(value, 'hours')).toEqual([4.5, 3.5, 2.5, 2.5]);
    expect(value('partners.share')).toBeCloseTo(4.5 / 13, 10);
    // By the shares of ownership instead, 2, 1, 1 and 1: 6 ÷ 5 = 1,2 a share.
    const byShares = await grid([['partners.key', 2, 0]]);
    [3 + 2.4, 2 + 1.2, 1 + 1.2, 1 + 1.2].forEach((hours, row) => {
      expect(byShares.value('partners.hours', row)).toBeCloseTo(hours, 10);
    });
  });

  it('tells of the kilometres that nobody recorded, and counts the trip after them', async () => {
    const { value } = await grid();
    // The park benches end at 48 506, the next trip starts at 48 518.
    expect(value('trips.check', 6)).toBe('Trou 12 km');
    expect(value('trips.km', 6)).toBe(54);
    expect(ofState(value)).toEqual([0, 0, 0, 12, 0]);
    // From 48 150: 50 km more before the first trip.
    const earlier = await grid([['startKm', 48150]]);
    expect(earlier.value('trips.check')).toBe('Trou 50 km');
    expect(earlier.value('state.gap.value')).toBe(62);
    // The first trip is trusted where the log starts at no reading.
    const trusted = await grid([['startKm', null]]);
    expect(trusted.value('trips.check')).toBeUndefined();
    expect(trusted.value('state.gap.value')).toBe(12);
  });

  it('finds the same gaps whatever the order of rows', async () => {
    const swap: Typed = [
      ...ALL_COLUMNS.map((key) => [`trips.${key}`, null, 6] as const),
      ['trips.partner', 'École de métiers', 12],
      ['trips.date', 46463, 12],
      ['trips.before', 48518, 12],
      ['trips.after', 48572, 12],
    ];
    const { value } = await grid(swap);
    expect(value('trips.check', 12)).toBe('Trou 12 km');
    expect(value('trips.check', 7)).toBeUndefined();
    expect(ofState(value)).toEqual([0, 0, 0, 12, 0]);
  });

  it.each<[what: string, word: string, typed: Typed]>([
    ['a trip without a partner', 'Qui ?', [['trips.partner', null, 4]]],
    ['a partner who is not in the list', 'Nom ?', [['trips.partner', 'Ferme', 4]]],
    ['no day', 'Date ?', [['trips.date', null, 4]]],
    ['a return before the departure', 'Retour ?', [['trips.end', 46430, 4]]],
    ['no reading', 'Km ?', [['trips.after', null, 4]]],
    ['an odometer that goes back', 'Recule', [['trips.after', 48409, 4]]],
  ])('counts %s as to mend, and not in the totals', async (_, word, typed) => {
    const { value, results } = await grid(typed);
    expect(errorsIn(results)).toEqual([]);
    expect(String(value('trips.check', 4)).replace('\u00a0', ' ')).toBe(word);
    expect(value('trips.km', 4)).toBeUndefined();
    expect(value('partners.ownKm', 1)).toBe(36);
    expect(value('partners.fuel', 1)).toBe(0);
    expect(value('state.trips.value')).toBe(1);
    expect(value('state.gap.value')).toBeUndefined();
  });

  it('counts neither of two trips that hold the same kilometres', async () => {
    const { value } = await grid([['trips.before', 48440, 5]]);
    expect([4, 5].map((row) => value('trips.check', row))).toEqual(['En double', 'En double']);
    expect(value('state.trips.value')).toBe(2);
    expect([value('partners.ownKm', 1), value('partners.ownKm', 3)]).toEqual([36, 0]);
  });

  it.each<[what: string, word: string, typed: Typed]>([
    ['nobody', 'Qui ?', [['hours.partner', null, 0]]],
    ['somebody unknown', 'Nom ?', [['hours.partner', 'Scierie', 0]]],
    ['no day', 'Date ?', [['hours.date', null, 0]]],
    ['no hours', 'Heures ?', [['hours.hours', 0, 0]]],
    ['more than a day holds', 'Heures ?', [['hours.hours', 75, 0]]],
  ])('counts the hours of %s as to mend', async (_, word, typed) => {
    const { value, results } = await grid(typed);
    expect(errorsIn(results)).toEqual([]);
    expect(String(value('hours.check')).replace('\u00a0', ' ')).toBe(word);
    expect(value('state.hours.value')).toBe(1);
    expect(value('partners.ownHours')).toBe(2);
  });

  it('keeps totals to the period', async () => {
    // February alone: the sawmill, the garage, the second wood; no day of January or March.
    const { value } = await grid([
      ['logbookFrom', 46419],
      ['logbookTo', 46446],
    ]);
    expect(ofEach(value, 'ownKm')).toEqual([112, 36, 0, 0]);
    expect(ofEach(value, 'days')).toEqual([2.25, 1.25, 0.25, 0.25]);
    // 9 and 16 February; the accounts of the 26th, shared by four.
    expect(ofEach(value, 'hours')).toEqual([1.25, 1.25, 0.25, 0.25]);
  });

  it('says so when what is common has no key to be shared by', async () => {
    const { value, results } = await grid([0, 1, 2, 3].map((row) => ['partners.key', null, row] as const));
    expect(errorsIn(results)).toEqual([]);
    expect(ofEach(value, 'km')).toEqual([190, 72, 108, 60]);
    // 8 km and 6 hours are nobody's.
    expect(value('state.left.value')).toBe(14);
  });

  it('serves one partner alone, and names given twice or not at all are counted', async () => {
    const others = [1, 2, 3].flatMap((row) => ['name', 'key'].map((key) => [`partners.${key}`, null, row] as const));
    const alone = await grid(others);
    expect(errorsIn(alone.results)).toEqual([]);
    expect(alone.value('partners.km')).toBe(198);
    // The five trips of the three others, and the hours of their five rows.
    expect([alone.value('state.trips.value'), alone.value('state.hours.value')]).toEqual([5, 4]);
    const twice = await grid([['partners.name', 'Atelier coopératif', 4]]);
    expect(twice.value('state.names.value')).toBe(2);
    const nobody = await grid([['partners.key', 1, 5]]);
    expect(nobody.value('state.names.value')).toBe(1);
  });

  it('takes the partners and the key of the split in the whole guide', async () => {
    const plans = plansFor(DOSSIER, filled);
    const results = await evaluated(plans);
    const place = plans.findIndex(({ template }) => template === 'logbook');
    const shown = (path: string, row = 0) => {
      const area = layOut(logbook).areas.get(path);
      return area && results[place]?.[area.row + row]?.[area.column];
    };
    expect([0, 1, 2, 3].map((row) => shown('partners.km', row))).toEqual([192, 74, 110, 62]);
    expect(shown('state.trips.value')).toBe(0);
  });
});
