import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedOfTheDay } from '../support/random';
import { FAULTS } from './faults';
import { embeddedReader } from './readers/embedded';
import { excelReader } from './readers/excel';
import type { Reader } from './readers/reader';
import { sheetsReader } from './readers/sheets';
import { tableRows } from './rows';
import { RULES } from './rules';
import { compare, differenceText } from './table';

const ROWS = 10_000;

let hosts: readonly Reader[] = [];
beforeAll(async () => {
  hosts = [...(await Promise.all([excelReader(), sheetsReader()])), embeddedReader()];
});
afterAll(() => {
  for (const host of hosts) host.close();
});

/** A failure of the day is replayed with MUTU_SEED. */
it('every call gives the same in the core, Excel, Google Sheets and the embedded host', {
  timeout: 300_000,
}, async () => {
  const seed = seedOfTheDay();
  const started = Date.now();
  const { rows, differences, unsound, uses } = await compare(tableRows(seed, ROWS), hosts);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    [
      `conformance: seed ${seed}, ${rows} rows in ${seconds} s`,
      ...hosts.map(({ host }) => `  ${host}: ${differences.filter((found) => found.host === host).length} differences`),
      ...RULES.map((rule) => `  ${rule.host}, ${uses.get(rule) ?? 0} rows: ${rule.name}`),
    ].join('\n'),
  );
  expect(rows).toBeGreaterThanOrEqual(ROWS);
  expect(unsound).toEqual([]);
  expect(differences.map(differenceText)).toEqual([]);
  // A rule that nothing needs any more would hide what comes next.
  expect(RULES.filter((rule) => !uses.has(rule)).map(({ name }) => name)).toEqual([]);
});

describe('the table is seen failing on a host that', () => {
  it.each(FAULTS)('$does', async ({ row, faulty }) => {
    for (const host of hosts) {
      expect((await compare([row], [host])).differences).toEqual([]);
      expect((await compare([row], [faulty(host)])).differences.map((found) => found.host)).toEqual([host.host]);
    }
  });
});
