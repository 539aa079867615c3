/** Builds dist/site/excel: what a static https site must serve, and the manifests an administrator uploads. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { catalog } from '../../core';
import { officeMetadata } from '../../core/emit/office';
import { LANGUAGES } from '../../core/values/text';
import { type Around, helpPage } from '../../excel-addin/help/page';
import { FILES, ICON_SIZES, type ManifestOptions } from '../../excel-addin/manifest/identity';
import { gridChoices } from '../../excel-addin/manifest/menus';
import { unifiedManifest, unifiedManifestInEnglish } from '../../excel-addin/manifest/unified';
import { manifestXml } from '../../excel-addin/manifest/xml';
import { taskpanePage } from '../../excel-addin/taskpane/page';
import { appIcon, appOutline, icon } from '../icons';
import { lean } from './lean';
import type { Shipped } from './notices';
import { buildReference } from './reference';

export interface ExcelAddinOptions {
  /** x.y.z */
  readonly version: string;
  /** Where the folder will be served from, in https. */
  readonly baseUrl: string;
  /** Who answers questions: an e-mail address. */
  readonly contact?: string | undefined;
  readonly outDir: string;
  /** The folder is one of the whole site, to which its pages lead back. */
  readonly isOfSite?: boolean;
  /** Notes whose work is in the scripts. */
  readonly shipped?: Shipped;
}

const source = join(import.meta.dirname, '..', '..', 'excel-addin');

export async function buildExcelAddin(options: ExcelAddinOptions): Promise<void> {
  const files = { ...filesOf(checked(options), options.isOfSite), ...(await bundles(options)) };
  for (const [name, content] of Object.entries(files)) {
    const path = join(options.outDir, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  const toRoot = options.isOfSite ? '../../' : undefined;
  buildReference({ version: options.version, outDir: join(options.outDir, dirname(FILES.reference.fr)), toRoot });
  const sizes = [FILES.script, FILES.panel].map(
    (name) => `${name} ${kilobytes(gzipSync(files[name] ?? '').length)} gzip`,
  );
  console.log(`excel-addin: ${catalog.length} functions, ${sizes.join(', ')}`);
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;

/** One's own machine, to try the site before it is anywhere: Excel asks for https even there. */
const OWN_MACHINE = /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?(?:\/|$)/;

/** Excel refuses an address that is not https, and a version that is not made of numbers, without saying which. */
export function checked({ version, baseUrl, contact }: ExcelAddinOptions): ManifestOptions {
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) {
    throw new Error(
      `Version « ${version} » : Excel veut trois nombres, comme 1.2.3. / Version “${version}”: Excel wants three numbers, such as 1.2.3.`,
    );
  }
  const isSecure = baseUrl.startsWith('https://') || OWN_MACHINE.test(baseUrl);
  if (!URL.canParse(baseUrl) || !isSecure || /[?#\s]/.test(baseUrl)) {
    throw new Error(
      `Adresse « ${baseUrl} » : donnez une adresse https complète, sans « ? » ni « # ». / Address “${baseUrl}”: give a full https address, without “?” or “#”.`,
    );
  }
  if (contact !== undefined && !/^[^@\s]+@[^@\s]+$/.test(contact)) {
    throw new Error(
      `Contact « ${contact} » : donnez une adresse de courriel. / Contact “${contact}”: give an e-mail address.`,
    );
  }
  return { version, baseUrl: baseUrl.replace(/\/+$/, ''), contact };
}

type Files = Record<string, string | Uint8Array>;

const AROUND: Around = {
  home: { fr: '../index.html', en: '../en.html' },
  steps: { fr: '../guide/excel-fr.html', en: '../guide/excel-en.html' },
};

function filesOf(options: ManifestOptions, isOfSite = false): Files {
  const files: Files = {
    'manifest.xml': manifestXml(options),
    'manifest.json': json(unifiedManifest(options)),
    [FILES.englishTexts]: json(unifiedManifestInEnglish(options)),
    [FILES.page]: taskpanePage(),
    [FILES.help]: helpPage(options, isOfSite ? AROUND : undefined),
    [FILES.appIcon]: appIcon(),
    [FILES.appOutline]: appOutline(),
  };
  for (const language of LANGUAGES) {
    const reference = `${options.baseUrl}/${FILES.reference[language]}`;
    files[FILES.metadata[language]] = json(officeMetadata(catalog, language, reference));
  }
  for (const size of ICON_SIZES) files[FILES.icon(size)] = icon(size);
  return files;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const common = {
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  target: 'es2019',
  charset: 'utf8',
} satisfies BuildOptions;

const buildFunctions = () =>
  build({ ...common, entryPoints: [join(source, 'functions.ts')], format: 'iife', plugins: [lean()] });

/** functions.js alone, for whoever only calls functions. */
export const functionsScript = async (): Promise<string> => (await buildFunctions()).outputFiles[0]?.text ?? '';

async function bundles({ version, shipped }: ExcelAddinOptions): Promise<Files> {
  const panel: BuildOptions = {
    format: 'iife',
    globalName: 'MutuPanel',
    define: { __MUTU_VERSION__: JSON.stringify(version) },
    jsx: 'automatic',
    jsxImportSource: 'preact',
  };
  const choices = JSON.stringify(gridChoices);
  const outputs = await Promise.all([
    buildFunctions(),
    build({ ...common, ...panel, entryPoints: [join(source, 'panel/main.ts')] }),
    build({ ...common, entryPoints: [join(source, 'taskpane/taskpane.css')] }),
    build({ ...common, entryPoints: [join(source, 'help/help.css')] }),
    build({ ...common, entryPoints: [join(source, 'commands.ts')], format: 'iife', define: { GRID_CHOICES: choices } }),
    build({ ...common, entryPoints: [join(source, 'grids/index.ts')], format: 'iife', globalName: 'MutuGrids' }),
  ]);
  for (const { metafile } of outputs)
    for (const file of Object.keys(metafile?.inputs ?? {})) shipped?.add(resolve(file));
  const [functions, pane, style, helpStyle, commands, grids] = outputs.map(
    ({ outputFiles }) => outputFiles?.[0]?.contents ?? new Uint8Array(),
  );
  return {
    [FILES.script]: functions ?? '',
    [FILES.commands]: commands ?? '',
    [FILES.grids]: grids ?? '',
    [FILES.panel]: pane ?? '',
    [FILES.style]: style ?? '',
    [FILES.helpStyle]: helpStyle ?? '',
  };
}
