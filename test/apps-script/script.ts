/** The built script, run as Apps Script runs it: one global scope, nothing but the language and what is given. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { type AppsScriptOptions, buildAppsScript } from '../../scripts/build/apps-script';
import { builtOnce } from '../support/built-once';

export interface Built {
  readonly folder: string;
  /** Code.js, Grids.js and Panel.js: their functions are in one global scope. */
  readonly code: string;
  /** The pages of the sidebar, by the names of their files without « .html ». */
  readonly pages: Readonly<Record<string, string>>;
}

const builds = new Map<string, Promise<Built>>();

type Options = Partial<Pick<AppsScriptOptions, 'language' | 'addOn'>>;

/** Built once for all the test files of a run: they only read it. */
export function built({ language = 'fr', addOn = false }: Options = {}): Promise<Built> {
  const name = `apps-script-${language}${addOn ? '-add-on' : ''}`;
  const known = builds.get(name) ?? build(name, { language, addOn });
  builds.set(name, known);
  return known;
}

async function build(name: string, options: Options): Promise<Built> {
  const folder = await builtOnce(name, (outDir) => buildAppsScript({ version: '0.0.0', outDir, ...options }));
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
