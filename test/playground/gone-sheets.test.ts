/** A result that comes for a sheet that an undo has taken away: its cells are checked by nobody. */
import { type Injector, IUniverInstanceService } from '@univerjs/core';
import { expect, it } from 'vitest';
import { checkNoGoneSheet } from '../../playground/repairs/gone-sheets';

it('only the cells of a sheet that is there are checked', async () => {
  const asked: unknown[] = [];
  const validator = {
    validatorRanges: async (unitId: string, sheetId: string, ranges: unknown[]): Promise<unknown[]> => {
      asked.push([unitId, sheetId, ranges]);
      return ['valid'];
    },
  };
  const books = { getUnit: () => ({ getSheetBySheetId: (id: string) => (id === 'there' ? {} : null) }) };
  const get = (token: unknown): unknown => (token === IUniverInstanceService ? books : validator);
  checkNoGoneSheet({ get } as unknown as Injector);
  expect(await validator.validatorRanges('book', 'gone', [1])).toEqual([]);
  expect(await validator.validatorRanges('book', 'there', [2])).toEqual(['valid']);
  expect(asked).toEqual([['book', 'there', [2]]]);
});
