/** Builds dist/excel-addin: what a static https site must serve, and the manifests an administrator uploads. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { catalog } from '../../core';
import { officeMetadata } from '../../core/emit/office';
import { LANGUAGES } from '../../core/text';
import { helpPage } from '../../excel-addin/help/page';
import { FILES, ICON_SIZES, type ManifestOptions } from '../../excel-addin/manifest/identity';
import { unifiedManifest, unifiedManifestInEnglish } from '../../excel-addin/manifest/unified';
import { manifestXml } from '../../excel-addin/manifest/xml';
import { taskpanePage } from '../../excel-addin/taskpane/page';
import { appIcon, appOutline, icon } from '../icons';
import { lean } from './lean';

export interface ExcelAddinOptions {
  /** x.y.z */
  readonly version: string;
  /** Where the folder will be served from, in https. */
  readonly baseUrl: string;
  readonly outDir: string;
}

const source = join(import.meta.dirname, '..', '..', 'excel-addin');

export async function buildExcelAddin(options: ExcelAddinOptions): Promise<void> {
  const files = { ...filesOf(checked(options)), ...(await bundles()) };
  for (const [name, content] of Object.entries(files)) {
    const path = join(options.outDir, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  const script = files[FILES.script] ?? '';
  console.log(`excel-addin: ${catalog.length} functions, ${FILES.script} ${kilobytes(gzipSync(script).length)} gzip`);
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;

/** Excel refuses an address that is not https, and a version that is not made of numbers, without saying which. */
function checked({ version, baseUrl }: ExcelAddinOptions): ManifestOptions {
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) {
    throw new Error(
      `Version « ${version} » : Excel veut trois nombres, comme 1.2.3. / Version “${version}”: Excel wants three numbers, such as 1.2.3.`,
    );
  }
  if (!URL.canParse(baseUrl) || !/^https:\/\/[^?#\s]+$/.test(baseUrl)) {
    throw new Error(
      `Adresse « ${baseUrl} » : donnez une adresse https complète, sans « ? » ni « # ». / Address “${baseUrl}”: give a full https address, without “?” or “#”.`,
    );
  }
  return { version, baseUrl: baseUrl.replace(/\/+$/, '') };
}

type Files = Record<string, string | Uint8Array>;

function filesOf(options: ManifestOptions): Files {
  const files: Files = {
    'manifest.xml': manifestXml(options),
    'manifest.json': json(unifiedManifest(options)),
    [FILES.englishTexts]: json(unifiedManifestInEnglish(options)),
    [FILES.page]: taskpanePage(options.version),
    [FILES.help]: helpPage(options),
    [FILES.appIcon]: appIcon(),
    [FILES.appOutline]: appOutline(),
  };
  for (const language of LANGUAGES) files[FILES.metadata[language]] = json(officeMetadata(catalog, language));
  for (const size of ICON_SIZES) files[FILES.icon(size)] = icon(size);
  return files;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

async function bundles(): Promise<Files> {
  const common: BuildOptions = { bundle: true, minify: true, write: false, target: 'es2019', charset: 'utf8' };
  const outputs = await Promise.all([
    build({ ...common, entryPoints: [join(source, 'functions.ts')], format: 'iife', plugins: [lean()] }),
    build({ ...common, entryPoints: [join(source, 'taskpane/taskpane.ts')], format: 'iife' }),
    build({ ...common, entryPoints: [join(source, 'taskpane/taskpane.css')] }),
  ]);
  const [functions, pane, style] = outputs.map(({ outputFiles }) => outputFiles?.[0]?.contents ?? new Uint8Array());
  return { [FILES.script]: functions ?? '', 'taskpane.js': pane ?? '', 'taskpane.css': style ?? '' };
}
