import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { root } from '../root.ts';
import { AS_EXCEL, NUMFMT, numbersAsExcel } from './numbers-as-excel.ts';
import { EDITIONS, fasterUniver, UNIVER } from './univer-faster/index.ts';

/** What of Univer runs without a page. */
const MODULES = [
  '@univerjs/core',
  '@univerjs/core/facade',
  '@univerjs/data-validation',
  '@univerjs/drawing',
  '@univerjs/engine-formula',
  '@univerjs/engine-formula/facade',
  '@univerjs/rpc',
  '@univerjs/sheets',
  '@univerjs/sheets/facade',
  '@univerjs/sheets-conditional-formatting',
  '@univerjs/sheets-data-validation',
  '@univerjs/sheets-drawing',
  '@univerjs/sheets-formula',
  '@univerjs/sheets-formula/facade',
  '@univerjs/sheets-note',
];

const calculateFaster: Plugin = {
  name: 'calculate-faster',
  setup({ onLoad }) {
    onLoad({ filter: UNIVER }, async ({ path }) => ({ contents: fasterUniver(await readFile(path, 'utf8'), path) }));
  },
};

const asExcel: Plugin = {
  name: 'numbers-as-excel',
  setup({ onLoad }) {
    onLoad({ filter: NUMFMT }, async ({ path }) => ({ contents: numbersAsExcel(await readFile(path, 'utf8'), path) }));
  },
};

/** A bundle that Node runs: some of what it holds still calls `require`. */
export const FOR_NODE = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'error',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  plugins: [calculateFaster, asExcel],
} satisfies BuildOptions;

const fileOf = (name: string): string => name.replace('@univerjs/', '').replace('/', '-');

/** Node cannot import Univer's modules as they are: they are bundled once a version and list. Name of each module → its file. */
export async function univerForNode(): Promise<Record<string, string>> {
  const manifest = join(root, 'node_modules', '@univerjs', 'core', 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const listed = createHash('sha256')
    .update(JSON.stringify([MODULES, EDITIONS, AS_EXCEL]))
    .digest('hex')
    .slice(0, 8);
  const folder = join(root, 'node_modules', '.cache', 'mutu', `univer-${version}-${listed}`);
  const files = Object.fromEntries(MODULES.map((name) => [name, join(folder, `${fileOf(name)}.mjs`)]));
  if (!existsSync(folder)) {
    const draft = `${folder}-${process.pid}`;
    await bundle(draft);
    renameSync(draft, folder);
  }
  return files;
}

const bundle = (outdir: string) =>
  build({
    entryPoints: Object.fromEntries(MODULES.map((name) => [fileOf(name), name])),
    outdir,
    outExtension: { '.js': '.mjs' },
    splitting: true,
    ...FOR_NODE,
  });
