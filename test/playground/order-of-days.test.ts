import { expect, it } from 'vitest';
import { doubtfulDays, orderOfDays, readInOrder } from '../../playground/typed/order-of-days';

// The 3rd of April 2026, or the 4th of March.
const EITHER = ['03/04/2026', '05/05/2026', '07/08/2026', '12 h'];

it('tells of the dates of a column that would be other days with the month before the day, or after it', () => {
  expect(doubtfulDays(EITHER, 'fr')).toEqual({ text: '03/04/2026', day: '2026-04-03', count: 2 });
  expect(doubtfulDays(EITHER, 'en')).toEqual({ text: '03/04/2026', day: '2026-03-04', count: 2 });
  expect(doubtfulDays(['03/04/2026 14:30'], 'fr')?.day).toBe('2026-04-03');
  expect(doubtfulDays(['03.04.2026'], 'fr')?.day).toBe('2026-04-03');
  expect(doubtfulDays(['03.04.2026'], 'en')).toBeUndefined();
});

it('tells of none where one of them says it, where both orders are one day, and where the year is first', () => {
  for (const proof of ['17/03/2026', '03/17/2026']) expect(doubtfulDays([...EITHER, proof], 'fr')).toBeUndefined();
  for (const column of [['05/05/2026'], ['2026-03-04'], ['3 avril 2026'], ['1/2', '3,50'], []]) {
    for (const language of ['fr', 'en'] as const) expect(doubtfulDays(column, language)).toBeUndefined();
  }
});

it('shows with its year first a date of a column that does not say its order', () => {
  const order = orderOfDays(EITHER, 'fr');
  expect(readInOrder('03/04/2026', order)).toEqual({ value: 46115, pattern: 'yyyy-mm-dd' });
  expect(orderOfDays(['17/03/2026', '03/17/2026'], 'fr')).toBe('mixed');
  expect(orderOfDays(['05/04/2026', '03/17/2026'], 'fr')).toBe('month');
});
