import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../../core';
import { gallery } from '../../core/grids/gallery';
import { breaches } from './contract';
import { type Built, built, load } from './script';

const CLASP = join(import.meta.dirname, '..', '..', 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');

let script: Built;
beforeAll(async () => {
  script = await built();
});

describe('the script', () => {
  it('is what Google Sheets requires', () => {
    expect(catalog.length).toBeGreaterThan(0);
    expect(breaches(script.code, catalog)).toEqual([]);
  });

  it('keeps the grids out of the file that computes cells', () => {
    const [code, grids] = ['Code.js', 'Grids.js'].map((name) => readFileSync(join(script.folder, name), 'utf8'));
    for (const { title } of gallery) {
      expect(code).not.toContain(title.fr);
      expect(grids).toContain(title.fr);
    }
  });

  const CALL = 'function MUTU_CONSOMMABLE(';
  it.each<[string, (code: string) => string, RegExp]>([
    ['syntax newer than 2019', (code) => `${code}\nvar a = b ?? c;`, /not an ES2019 script/],
    ['a module', (code) => `${code}\nexport {};`, /not an ES2019 script/],
    ['no @OnlyCurrentDoc', (code) => code.replace('/** @OnlyCurrentDoc */', ''), /no @OnlyCurrentDoc/],
    ['something that runs on loading', (code) => `${code}\nMutu_.onOpen();`, /ExpressionStatement at top level/],
    ['a missing function', (code) => code.replace(CALL, 'function MUTU_AUTRE('), /MUTU_CONSOMMABLE is not a top-level/],
    ['a function expression', (code) => code.replace(CALL, `var a = ${CALL}`), /MUTU_CONSOMMABLE is not a top-level/],
    [
      'two parameters swapped',
      (code) => code.replace('(prix, duree,', '(duree, prix,'),
      /MUTU_CONSOMMABLE\(duree, prix/,
    ],
    ['JSDoc that is not right above', (code) => code.replace(CALL, `var a;\n${CALL}`), /no JSDoc right above/],
    [
      'no @customfunction',
      (code) => code.replace(`@customfunction\n */\n${CALL}`, `x\n */\n${CALL}`),
      /no @customfunction/,
    ],
    ['a text of two lines', (code) => code.replace('} duree ', '} duree a\nb'), /a line of JSDoc is broken/],
    ['a missing @param', (code) => code.replace(/ \* @param \{number\} duree .*\n/, ''), /2 @param for|3 @param for/],
    ['a misnamed @param', (code) => code.replace('} duree ', '} durée '), /@param 2 is not duree/],
    [
      'an optional parameter that looks required',
      (code) => code.replace('} pertes (facultatif)', '} pertes'),
      /pertes,/,
    ],
    ['a timer', (code) => `${code}\nfunction a() { setTimeout(a, 1); }`, /not in Apps Script: setTimeout/],
  ])('is seen failing on %s', (_, fault, expected) => {
    const faulty = fault(script.code);
    expect(faulty).not.toBe(script.code);
    expect(breaches(faulty, catalog).join('\n')).toMatch(expected);
  });
});

describe('the scope the tests run it in', () => {
  it.each([
    'console.log(1)',
    'new Intl.NumberFormat()',
    'setTimeout(a, 1)',
    'fetch("a")',
    'require("fs")',
    'process.env',
  ])('does not have %s', (code) => {
    expect(() => load(code)).toThrow(/is not defined/);
  });
});

/** What clasp would send of a folder, without a login. */
function filesToPush(folder: string): string[] {
  const status = execFileSync(process.execPath, [CLASP, 'show-file-status', '--json'], {
    cwd: folder,
    env: { ...process.env, HOME: mkdtempSync(join(tmpdir(), 'mutu-home-')) },
    encoding: 'utf8',
  });
  return (JSON.parse(status) as { filesToPush: string[] }).filesToPush.sort();
}

// clasp takes several seconds to load.
const CLASP_TIMEOUT = 120_000;

describe('the project that clasp sends', () => {
  it(
    'is its files and their manifest, and nothing else',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'mutu-clasp-'));
      cpSync(script.folder, folder, { recursive: true });
      writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: 'none', rootDir: '.' }));
      expect(filesToPush(folder)).toEqual([
        'Code.js',
        'Grids.js',
        'Panel.js',
        'SidebarEn.html',
        'SidebarFr.html',
        'appsscript.json',
      ]);
      // Seen failing: a file left there by mistake is listed.
      writeFileSync(join(folder, 'Autre.js'), '');
      expect(filesToPush(folder)).toEqual([
        'Autre.js',
        'Code.js',
        'Grids.js',
        'Panel.js',
        'SidebarEn.html',
        'SidebarFr.html',
        'appsscript.json',
      ]);
    },
    CLASP_TIMEOUT,
  );

  it('asks for this spreadsheet and its menus, and no network', () => {
    const manifest = JSON.parse(readFileSync(join(script.folder, 'appsscript.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest.timeZone).toBe('America/Toronto');
    expect(manifest).not.toHaveProperty('urlFetchWhitelist');
  });
});
