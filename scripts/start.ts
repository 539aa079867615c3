/** `npm start`: the spreadsheet in the browser. Options: --no-open, --port N. */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { playgroundConfig } from './build/playground';
import { generateCatalog } from './generate';
import { version } from './root';

const { values } = parseArgs({
  options: { open: { type: 'boolean', default: true }, port: { type: 'string', default: '5173' } },
  allowNegative: true,
});

generateCatalog();
const server = await createServer({
  ...playgroundConfig(version),
  mode: 'production',
  logLevel: 'warn',
  // Packages are prepared at each start, those of the worker and those loaded later too. One that is found only once the
  // page is open would reload it, with two copies of Univer in it.
  optimizeDeps: { entries: ['index.html', 'worker.ts', 'xlsx/*.ts'], force: true },
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
if (values.open) openBrowser(address);

/** Opens the system's browser when there is a screen; nothing fails without one. */
function openBrowser(url: string): void {
  const isDesktop = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!isDesktop || process.env.CI) return;
  const [command, args] = browserCommand(url);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined); // The address is on the screen: one can open it by hand.
  child.unref();
}

function browserCommand(url: string): [string, string[]] {
  if (process.platform === 'darwin') return ['open', [url]];
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', url]];
  return ['xdg-open', [url]];
}
