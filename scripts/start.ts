/** `npm start`: the spreadsheet in the browser. Options: --no-open, --port N. */
import { createReadStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import open from 'open';
import { createServer, type Plugin } from 'vite';
import { playgroundConfig } from './build/playground';
import { buildSingleFile } from './build/single-file';
import { generateCatalog } from './generate';
import { root, version } from './root';

const { values } = parseArgs({
  options: { open: { type: 'boolean', default: true }, port: { type: 'string', default: '5173' } },
  allowNegative: true,
});

await generateCatalog();
const { buildReference } = await import('./build/reference');
const { LANGUAGES } = await import('../core/values/text');
// A cache of its own: a second `npm start` would prepare the packages anew under the page of the first.
const cacheDir = join(root, 'node_modules', '.vite', `start-${process.pid}`);
process.on('exit', () => rmSync(cacheDir, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit());
process.on('SIGTERM', () => process.exit());

/** What is beside the page in a site, built when it is first asked for: what « Page .html » is made from, and the reference. */
const BESIDE: Readonly<Record<string, () => unknown>> = {
  'mutu.html': () => buildSingleFile({ version, outDir: cacheDir }),
  ...Object.fromEntries(
    LANGUAGES.map((language) => [
      `reference/${language}.html`,
      () => buildReference({ version, outDir: join(cacheDir, 'reference') }),
    ]),
  ),
};
const servesWhatIsBeside: Plugin = {
  name: 'serves-what-is-beside',
  configureServer({ middlewares }) {
    for (const [path, build] of Object.entries(BESIDE)) {
      let built: Promise<unknown> | undefined;
      middlewares.use(`/${path}`, (_, response) => {
        built ??= Promise.resolve(build());
        void built.then(() => {
          response.setHeader('content-type', 'text/html; charset=utf-8');
          createReadStream(join(cacheDir, path)).pipe(response);
        });
      });
    }
  },
};

const config = playgroundConfig(version);
const server = await createServer({
  ...config,
  plugins: [...(config.plugins ?? []), servesWhatIsBeside],
  cacheDir,
  mode: 'production',
  logLevel: 'warn',
  // Every package is prepared before the page opens, those of the worker and those loaded later too: one found only then
  // would reload the page, with two copies of Univer in it.
  optimizeDeps: { entries: ['index.html', 'worker.ts', 'xlsx/*.ts'] },
  // Another port is taken when this one is busy.
  server: { host: '127.0.0.1', port: Number(values.port), hmr: false },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${values.port}/`;
console.log(`\n  Mutu — ${address}\n`);
console.log(
  '  Ouvrez cette adresse dans un navigateur ; Ctrl+C pour arrêter. La première ouverture prend quelques secondes.',
);
console.log('  Open this address in a browser; Ctrl+C to stop. The first opening takes a few seconds.\n');
if (values.open) await openBrowser(address);

/** Opens the system's browser when there is a screen; nothing fails without one: the address can be opened by hand. */
async function openBrowser(url: string): Promise<void> {
  const isDesktop = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!isDesktop || process.env.CI) return;
  const child = await open(url);
  child.on('error', () => undefined);
}
