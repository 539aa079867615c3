import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll } from 'vitest';
import { buildExcelAddin } from '../../scripts/build/excel-addin';

export const VERSION = '1.2.3';
export const BASE_URL = 'https://mutu.example.org/excel';

export interface Built {
  readonly dir: string;
  readonly read: (name: string) => string;
}

const dir = mkdtempSync(join(tmpdir(), 'mutu-excel-'));
process.once('exit', () => rmSync(dir, { recursive: true }));
let isBuilt: Promise<void> | undefined;

/** The add-in, built once for all the test files of a worker: they only read it. */
export function builtAddin(): Built {
  beforeAll(() => {
    isBuilt ??= buildExcelAddin({ version: VERSION, baseUrl: BASE_URL, outDir: dir });
    return isBuilt;
  });
  return { dir, read: (name) => readFileSync(join(dir, name), 'utf8') };
}
