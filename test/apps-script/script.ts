/** The built script, run as Apps Script runs it: one global scope, nothing but the language and what is given. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { type AppsScriptOptions, buildAppsScript } from '../../scripts/build/apps-script';

export interface Built {
  readonly folder: string;
  /** Code.js, Grids.js and Panel.js: their functions are in one global scope. */
  readonly code: string;
  /** The pages of the sidebar, by the names of their files without « .html ». */
  readonly pages: Readonly<Record<string, string>>;
}

const builds = new Map<string, Promise<Built>>();

/** Built once for all the test files of a worker: they only read it. */
export function built(options: Partial<AppsScriptOptions> = {}): Promise<Built> {
  const { language = 'fr', addOn = false, ...others } = options;
  const key = JSON.stringify([language, addOn, others]);
  const known = builds.get(key) ?? build(options);
  builds.set(key, known);
  return known;
}

async function build(options: Partial<AppsScriptOptions>): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'mutu-apps-script-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  await buildAppsScript({ version: '0.0.0', outDir: folder, ...options });
  const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const code = ['Code.js', 'Grids.js', 'Panel.js'].map(textOf).join('\n');
  const pages = Object.fromEntries(['SidebarFr', 'SidebarEn'].map((name) => [name, textOf(`${name}.html`)]));
  return { folder, code, pages };
}

export interface Script {
  /** A top-level function, called as a cell or a trigger does. */
  readonly run: (name: string, ...args: unknown[]) => unknown;
  /** The message that it throws. */
  readonly thrown: (name: string, ...args: unknown[]) => string;
}

// Node's contexts have these; nobody can promise that Apps Script does.
const NOT_THE_LANGUAGE = ['Intl', 'console', 'WebAssembly'];

export function load(code: string, globals: Readonly<Record<string, unknown>> = {}): Script {
  const context = vm.createContext(Object.assign(Object.create(null), globals));
  for (const name of NOT_THE_LANGUAGE) vm.runInContext(`delete globalThis.${name}`, context);
  vm.runInContext(code, context, { filename: 'Code.gs' });
  const run: Script['run'] = (name, ...args) => {
    const called = vm.runInContext(name, context) as (...args: unknown[]) => unknown;
    return called(...args);
  };
  return {
    run,
    thrown: (name, ...args) => {
      try {
        run(name, ...args);
      } catch (error) {
        return (error as Error).message;
      }
      throw new Error(`${name} did not throw`);
    },
  };
}
