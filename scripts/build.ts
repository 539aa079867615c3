/**
 * npm run build: everything that is distributed, in dist/. `--base-url https://…` says where the Excel add-in will live.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateCatalog } from './generate';
import { defaultBaseUrl, option, root, version } from './root';

interface BuildOptions {
  /** Each grid, filled and empty, as an .xlsx file: the longest part. */
  readonly withGridFiles?: boolean;
}

export async function buildAll({ withGridFiles = true }: BuildOptions = {}): Promise<void> {
  const baseUrl = option('base-url') ?? defaultBaseUrl;
  // The catalogue is written first: what follows imports it.
  await generateCatalog();
  const { buildAppsScript } = await import('./build/apps-script');
  const { buildCore } = await import('./build/core');
  const { buildExcelAddin } = await import('./build/excel-addin');
  const { buildPlayground } = await import('./build/playground');
  const { buildReference } = await import('./build/reference');
  const { buildSingleFile } = await import('./build/single-file');
  const { buildXlsx } = await import('./build/xlsx');
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  await buildCore({ outDir: join(dist, 'core') });
  await buildExcelAddin({ version, baseUrl, outDir: join(dist, 'excel-addin') });
  await buildAppsScript({ version, outDir: join(dist, 'apps-script') });
  await buildPlayground({ version, outDir: join(dist, 'site') });
  await buildSingleFile({ version, outDir: join(dist, 'site') });
  buildReference({ version, outDir: join(dist, 'site', 'reference') });
  if (withGridFiles) await buildXlsx({ outDir: join(dist, 'xlsx') });
}

if (import.meta.filename === process.argv[1]) await buildAll();
