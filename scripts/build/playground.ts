import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { askedAtOnce, listsTogether, withoutDeadWeight, withoutUnreadTexts } from './lighter-page.ts';
import type { Shipped } from './notices';
import { NUMFMT, numbersAsExcel } from './numbers-as-excel.ts';
import { writeOffline } from './offline';
import { fasterUniver, UNIVER } from './univer-faster/index.ts';

const root = join(import.meta.dirname, '..', '..', 'playground');

const faster: Plugin = {
  name: 'faster-univer',
  transform: { filter: { id: UNIVER }, handler: (code, id) => ({ code: fasterUniver(code, id), map: null }) },
};

const asExcel: Plugin = {
  name: 'numbers-as-excel',
  transform: { filter: { id: NUMFMT }, handler: (code, id) => ({ code: numbersAsExcel(code, id), map: null }) },
};

/** The same for the page that is served while one works on it and for the one that is published. */
export const playgroundConfig = (version: string): InlineConfig => ({
  root,
  // Relative addresses: the page works from any folder of any site.
  base: './',
  configFile: false,
  define: { __MUTU_VERSION__: JSON.stringify(version) },
  plugins: [withoutDeadWeight, withoutUnreadTexts, listsTogether, faster, asExcel, askedAtOnce],
  worker: { format: 'es', plugins: () => [withoutDeadWeight, faster, asExcel] },
});

interface PlaygroundOptions {
  readonly version: string;
  readonly outDir: string;
  /** Notes whose work is in the page. */
  readonly shipped?: Shipped;
}

/** Writes the page, its worker and nothing else into `outDir`. */
export async function buildPlayground(options: PlaygroundOptions): Promise<void> {
  const config = playgroundConfig(options.version);
  await build({
    ...config,
    plugins: [...(config.plugins ?? []), ...(options.shipped ? [options.shipped.plugin] : [])],
    logLevel: 'warn',
    build: {
      outDir: options.outDir,
      emptyOutDir: true,
      target: 'es2022',
      // Univer is one 4 MB chunk (1.2 MB as sent); cutting it would only add requests before the grid is drawn.
      chunkSizeWarningLimit: 9000,
      rollupOptions: {
        // Univer's dialogs carry « use client » marks for frameworks that render on a server.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  });
  writeOffline(options.outDir);
}
