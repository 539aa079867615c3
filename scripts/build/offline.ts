import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes offline.js beside the page: what a browser keeps of it, under a name that changes with any of its files. */
export function writeOffline(outDir: string): void {
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(outDir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(outDir, file)));
  writeFileSync(join(outDir, 'offline.js'), workerScript(`mutu-${hash.digest('hex').slice(0, 16)}`, files));
}

/** Files of the page, and what « Page .html » is made from, come from what is kept; nothing else is looked at. */
const workerScript = (version: string, files: readonly string[]): string => `const VERSION = ${JSON.stringify(version)};
const FILES = ${JSON.stringify(['./', ...files])};
const ONE_FILE = new URL('../mutu.html', registration.scope).href;
// Never from what the browser kept by itself: a page of the last version would name files that are gone.
const fresh = (address) => new Request(address, { cache: 'reload' });

addEventListener('install', (event) => {
  const keep = async () => {
    const cache = await caches.open(VERSION);
    await cache.addAll(FILES.map(fresh));
    // The page does without it where it is served alone.
    await cache.add(fresh(ONE_FILE)).catch(() => undefined);
  };
  event.waitUntil(keep());
});

addEventListener('activate', (event) => {
  const others = (names) => names.filter((name) => name.startsWith('mutu-') && name !== VERSION);
  event.waitUntil(caches.keys().then((names) => Promise.all(others(names).map((name) => caches.delete(name)))));
});

addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !(url.startsWith(registration.scope) || url === ONE_FILE)) return;
  const kept = caches.open(VERSION).then((cache) => cache.match(event.request, { ignoreSearch: true }));
  event.respondWith(kept.then((answer) => answer ?? fetch(event.request)));
});
`;
