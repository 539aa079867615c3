import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll } from 'vitest';
import { buildExcelAddin } from '../../scripts/build/excel-addin';
import { builtOnce, builtPlace } from '../support/built-once';

export const VERSION = '1.2.3';
export const BASE_URL = 'https://mutu.example.org/excel';

export interface Built {
  readonly dir: string;
  readonly read: (name: string) => string;
}

const NAME = 'excel-addin';
const dir = builtPlace(NAME);

/** The add-in, built once for all the test files of a run: they only read it. */
export function builtAddin(): Built {
  beforeAll(async () => {
    await builtOnce(NAME, (outDir) => buildExcelAddin({ version: VERSION, baseUrl: BASE_URL, outDir }));
  });
  return { dir, read: (name) => readFileSync(join(dir, name), 'utf8') };
}
