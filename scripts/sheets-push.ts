/**
 * npm run sheets:push — builds the Google Sheets script and sends it to Google with clasp.
 * npm run sheets:push -- --script-id=1AbC… [--language=en] [--add-on]
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Text } from '../core';
import { isLanguage } from '../core/values/text';
import { generateCatalog } from './generate';

const root = join(import.meta.dirname, '..');
const outDir = join(root, 'dist', 'apps-script');

const NO_LOGIN: Text = {
  fr: 'Aucun compte Google : lancez « npx clasp login », autorisez l’accès dans le navigateur, puis recommencez. L’API Google Apps Script doit être activée à https://script.google.com/home/usersettings.',
  en: 'No Google account: run “npx clasp login”, allow access in the browser, then try again. The Google Apps Script API must be enabled at https://script.google.com/home/usersettings.',
};
const NO_SCRIPT: Text = {
  fr: 'Aucun script de destination : dans le classeur Google Sheets, ouvrez Extensions > Apps Script > Paramètres du projet, copiez l’ID de script, puis lancez « npm run sheets:push -- --script-id=ID » (ou définissez MUTU_SCRIPT_ID). Ce que ce script contient déjà sera remplacé.',
  en: 'No destination script: in the Google Sheets file, open Extensions > Apps Script > Project Settings, copy the script ID, then run “npm run sheets:push -- --script-id=ID” (or set MUTU_SCRIPT_ID). What that script already holds will be replaced.',
};
const BAD_LANGUAGE: Text = {
  fr: 'La langue est « fr » ou « en » : --language=fr.',
  en: 'The language is “fr” or “en”: --language=en.',
};

/** What .clasp.json must say: the script given now, or the one of the last time. */
export function destination(given: string | undefined, folders: readonly string[]): string | undefined {
  const kept = folders.map((folder) => join(folder, '.clasp.json')).find(existsSync);
  const scriptId = given || (kept && (JSON.parse(readFileSync(kept, 'utf8')) as { scriptId?: string }).scriptId);
  return scriptId ? JSON.stringify({ scriptId, rootDir: '.' }) : undefined;
}

/** Why nothing can be sent yet, and what to do. */
export function obstacle(project: string | undefined, home: string): Text | undefined {
  if (!project) return NO_SCRIPT;
  return existsSync(join(home, '.clasprc.json')) ? undefined : NO_LOGIN;
}

function refused(reason: Text): number {
  console.error(`${reason.fr}\n${reason.en}`);
  return 1;
}

function pushWithClasp(): number {
  const clasp = join(root, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
  // --force: the manifest is ours too; without it clasp asks a question when it has changed.
  return spawnSync(process.execPath, [clasp, 'push', '--force'], { cwd: outDir, stdio: 'inherit' }).status ?? 1;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      'script-id': { type: 'string' },
      language: { type: 'string', default: 'fr' },
      'add-on': { type: 'boolean', default: false },
    },
  });
  const { language, 'add-on': addOn } = values;
  const project = destination(values['script-id'] ?? process.env.MUTU_SCRIPT_ID, [outDir, root]);
  if (!isLanguage(language)) return refused(BAD_LANGUAGE);
  const reason = obstacle(project, homedir());
  if (reason) return refused(reason);
  await generateCatalog();
  const { buildAppsScript } = await import('./build/apps-script');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  await buildAppsScript({ version, outDir, language, addOn });
  writeFileSync(join(outDir, '.clasp.json'), `${project}\n`);
  return pushWithClasp();
}

if (import.meta.filename === process.argv[1]) process.exit(await main());
