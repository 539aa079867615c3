import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

export interface StaticServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder as any host of static pages would, under /mutu/: addresses must be relative. */
export async function serveFolder(folder: string, keepingPages = 'no-store'): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = normalize(path.replace(/^\/mutu\//, '')).replace(/^(\.\.(\/|\\|$))+/, '');
    const isFolder = inside === '.' || inside === '' || inside.endsWith(sep);
    const file = join(folder, inside, isFolder ? 'index.html' : '');
    const found = path.startsWith('/mutu/') && (await stat(file).catch(() => undefined))?.isFile();
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      // The names of built files change with what they hold.
      'cache-control': extname(file) === '.html' ? keepingPages : 'max-age=3600',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/mutu/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const servers = new Map<string, Promise<StaticServer>>();

/** Where a folder is served for all the test files of a worker. */
export async function served(folder: string): Promise<string> {
  const server = servers.get(folder) ?? serveFolder(folder);
  servers.set(folder, server);
  return (await server).url;
}
