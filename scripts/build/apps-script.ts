/** Builds the Google Sheets script: Code.js, one file without modules, and its manifest. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Language } from '../../core';
import { catalog } from '../../core';
import { sheetsFunctions } from '../../core/emit/sheets';
import { lean } from './lean';

export interface AppsScriptOptions {
  readonly version: string;
  readonly outDir: string;
  readonly language?: Language;
  /** For a published add-on; otherwise a script bound to one spreadsheet. */
  readonly addOn?: boolean;
}

// A name that ends with « _ » is private: no menu, no cell, no page can call it.
const GLOBAL = 'Mutu_';
const TIME_ZONE = 'America/Toronto';

const MANIFEST = {
  timeZone: TIME_ZONE,
  dependencies: {},
  exceptionLogging: 'STACKDRIVER',
  runtimeVersion: 'V8',
  // This spreadsheet alone and its menus; no other file, no network.
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

// What Sheets calls by name: triggers, and the menu's entries.
const ENTRIES = `function onOpen() {
  ${GLOBAL}.onOpen();
}

function onInstall() {
  ${GLOBAL}.onOpen();
}

function onEdit(event) {
  ${GLOBAL}.onEdit(event);
}

function mutuRepair() {
  ${GLOBAL}.mutuRepair();
}

function mutuAbout() {
  ${GLOBAL}.mutuAbout();
}`;

async function bundle({ version, language = 'fr', addOn = false }: AppsScriptOptions): Promise<string> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, '..', '..', 'apps-script', 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL,
    target: 'es2019',
    platform: 'neutral',
    charset: 'utf8',
    plugins: [lean(language)],
    // Apps Script reads the whole file again at every call.
    minify: true,
    legalComments: 'none',
    define: {
      MUTU_LANGUAGE: JSON.stringify(language),
      MUTU_VERSION: JSON.stringify(version),
      MUTU_ADD_ON: JSON.stringify(addOn),
      MUTU_TIME_ZONE: JSON.stringify(TIME_ZONE),
    },
    logOverride: { 'unsupported-regexp': 'error' },
  });
  return result.outputFiles[0]?.text ?? '';
}

/** Writes Code.js and appsscript.json; whatever else the folder holds (.clasp.json) stays. */
export async function buildAppsScript(options: AppsScriptOptions): Promise<void> {
  const functions = sheetsFunctions(catalog, options.language ?? 'fr', GLOBAL);
  const code = `/** @OnlyCurrentDoc */\n${await bundle(options)}\n${ENTRIES}\n\n${functions}\n`;
  await mkdir(options.outDir, { recursive: true });
  await writeFile(join(options.outDir, 'Code.js'), code);
  await writeFile(join(options.outDir, 'appsscript.json'), `${JSON.stringify(MANIFEST, null, 2)}\n`);
  console.log(`apps-script: Code.js, ${(gzipSync(code).length / 1000).toFixed(1)} kB gzip`);
}
