/** A cell of dates takes a day whatever it looks like: what the engine asks of what is shown, it asks of texts only. */
import type { Injector } from '@univerjs/core';
import { expect, it } from 'vitest';
import { takeDaysAsNumbers } from '../../playground/repairs/dates-as-shown';

it('a number is a day; a text is still for the engine to read', async () => {
  const asked: unknown[] = [];
  const validator = {
    isValidType: ({ value }: { readonly value: unknown }): Promise<boolean> => {
      asked.push(value);
      return Promise.resolve(false);
    },
  };
  takeDaysAsNumbers({ get: () => ({ getValidatorItem: () => validator }) } as unknown as Injector);
  // 12 March 2026, shown « 12 mars 2026 ».
  expect(await validator.isValidType({ value: 46093 })).toBe(true);
  expect(await validator.isValidType({ value: 'hier' })).toBe(false);
  expect(asked).toEqual(['hier']);
});
