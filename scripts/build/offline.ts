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

/** Files of the page come from what is kept; nothing else is looked at. */
const workerScript = (version: string, files: readonly string[]): string => `const VERSION = ${JSON.stringify(version)};
const FILES = ${JSON.stringify(['./', ...files])};

addEventListener('install', (event) => {
  event.waitUntil(caches.open(VERSION).then((cache) => cache.addAll(FILES)));
});

addEventListener('activate', (event) => {
  const others = (names) => names.filter((name) => name.startsWith('mutu-') && name !== VERSION);
  event.waitUntil(caches.keys().then((names) => Promise.all(others(names).map((name) => caches.delete(name)))));
});

addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET' || !event.request.url.startsWith(registration.scope)) return;
  const kept = caches.open(VERSION).then((cache) => cache.match(event.request, { ignoreSearch: true }));
  event.respondWith(kept.then((answer) => answer ?? fetch(event.request)));
});
`;
