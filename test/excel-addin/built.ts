import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildExcelAddin } from '../../scripts/build/excel-addin';

export const VERSION = '1.2.3';
export const BASE_URL = 'https://mutu.example.org/excel';

export interface Built {
  readonly dir: string;
  readonly read: (name: string) => string;
}

/** The add-in, built for the tests of one file in a folder of its own. */
export function builtAddin(): Built {
  const dir = mkdtempSync(join(tmpdir(), 'mutu-excel-'));
  beforeAll(() => buildExcelAddin({ version: VERSION, baseUrl: BASE_URL, outDir: dir }));
  afterAll(() => rmSync(dir, { recursive: true }));
  return { dir, read: (name) => readFileSync(join(dir, name), 'utf8') };
}
