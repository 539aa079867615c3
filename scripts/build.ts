/**
 * npm run build: everything that is distributed, in dist/. `--base-url https://…` says where dist/site will be served
 * from: the manifests of the Excel add-in hold that address. `--contact …@…` is who answers questions.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateCatalog } from './generate';
import { defaultBaseUrl, option, root, version } from './root';

interface BuildOptions {
  /** Each grid, filled and empty, as an .xlsx file: the longest part. */
  readonly withGridFiles?: boolean;
}

/** Where everything goes: dist/site is a whole site, for any static host. */
export async function buildAll({ withGridFiles = true }: BuildOptions = {}): Promise<void> {
  const baseUrl = (option('base-url') ?? defaultBaseUrl).replace(/\/+$/, '');
  // The catalogue is written first: what follows imports it.
  await generateCatalog();
  const { buildAppsScript } = await import('./build/apps-script');
  const { buildCore } = await import('./build/core');
  const { buildExcelAddin, checked } = await import('./build/excel-addin');
  const { Shipped, noticesText } = await import('./build/notices');
  const { buildPlayground } = await import('./build/playground');
  const { buildReference } = await import('./build/reference');
  const { buildSingleFile } = await import('./build/single-file');
  const { buildSite } = await import('./build/site');
  const { buildXlsx } = await import('./build/xlsx');
  const dist = join(root, 'dist');
  const site = join(dist, 'site');
  const shipped = new Shipped();
  const excel = { version, baseUrl: `${baseUrl}/excel`, contact: option('contact'), outDir: join(site, 'excel') };
  // An address that will not do is refused before the last build goes.
  checked(excel);
  rmSync(dist, { recursive: true, force: true });
  await buildCore({ outDir: join(dist, 'core') });
  await buildExcelAddin({ ...excel, isOfSite: true, shipped });
  await buildAppsScript({ version, outDir: join(dist, 'apps-script') });
  await buildPlayground({ version, outDir: join(site, 'app'), shipped });
  await buildSingleFile({ version, outDir: site });
  buildReference({ version, outDir: join(site, 'reference'), toRoot: '../' });
  buildSite({ version, outDir: site, notices: noticesText(shipped.notices()) });
  if (withGridFiles)
    await buildXlsx({
      outDir: join(site, 'grids'),
      ...(option('base-url') !== undefined && { address: `${baseUrl}/app/` }),
    });
}

if (import.meta.filename === process.argv[1]) await buildAll();
