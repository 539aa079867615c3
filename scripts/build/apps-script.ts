/** Builds the Google Sheets script: files without modules, the sidebar's page, and the manifest. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { catalog } from '../../core';
import { sheetsFunctions } from '../../core/emit/sheets';
import { bundleScript, type ScriptOptions, TIME_ZONE } from './apps-script-bundle';
import { gridsFile, MENU } from './apps-script-grids';
import { panelFile, REVIVE, sidebarPages } from './apps-script-panel';

export interface AppsScriptOptions extends Partial<ScriptOptions> {
  readonly version: string;
  readonly outDir: string;
}

// A name that ends with « _ » is private: no menu, no cell, no page can call it.
const GLOBAL = 'Mutu_';

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
  ${GLOBAL}.onOpen(${MENU}());
}

function onInstall() {
  ${GLOBAL}.onOpen(${MENU}());
}

function onEdit(event) {
  ${GLOBAL}.onEdit(event);
}

function mutuRepair() {
  ${GLOBAL}.mutuRepair(${REVIVE});
}

function mutuAbout() {
  ${GLOBAL}.mutuAbout();
}`;

const kilobytes = (text: string): string => `${(gzipSync(text).length / 1000).toFixed(1)} kB gzip`;

/** Code.js: what computes cells, and the entries that Sheets calls by name. */
export async function codeFile(options: ScriptOptions): Promise<string> {
  const bundle = await bundleScript('main.ts', GLOBAL, options, options.language);
  const functions = sheetsFunctions(catalog, options.language, GLOBAL);
  return `/** @OnlyCurrentDoc */\n${bundle}\n${ENTRIES}\n\n${functions}\n`;
}

/** Writes the script and appsscript.json; whatever else the folder holds (.clasp.json) stays. */
export async function buildAppsScript({ outDir, ...given }: AppsScriptOptions): Promise<void> {
  const options: ScriptOptions = { language: 'fr', addOn: false, ...given };
  const files: Readonly<Record<string, string>> = {
    'Code.js': await codeFile(options),
    'Grids.js': await gridsFile(options),
    'Panel.js': await panelFile(options),
    ...(await sidebarPages(options)),
  };
  await mkdir(outDir, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(outDir, name), text);
  await writeFile(join(outDir, 'appsscript.json'), `${JSON.stringify(MANIFEST, null, 2)}\n`);
  const sizes = Object.entries(files).map(([name, text]) => `${name}, ${kilobytes(text)}`);
  console.log(`apps-script: ${sizes.join('; ')}`);
}
