import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { composePage, policyFor, scriptForPage } from '../../playground/single/compose';
import { playgroundConfig } from './playground';

const playground = join(import.meta.dirname, '..', '..', 'playground');

/** Workers start from the page's own script. */
const ownWorkers: Plugin = {
  name: 'own-workers',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source.endsWith('/workers') && importer && !importer.includes('/single/')
      ? join(playground, 'single', 'workers.ts')
      : null,
};

/** Writes mutu.html: the whole page, its style and its workers in one file that needs no server. */
export async function buildSingleFile({ version, outDir }: { version: string; outDir: string }): Promise<void> {
  const { script, style } = await bundled(version);
  const hash = createHash('sha256').update(script).digest('base64');
  const icon = readFileSync(join(playground, 'mark.svg'), 'base64');
  const parts = { script, style, policy: policyFor(hash), icon: `data:image/svg+xml;base64,${icon}` };
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, 'mutu.html'), composePage(parts, { title: 'Mutu', language: 'fr' }));
}

async function bundled(version: string): Promise<{ script: string; style: string }> {
  const config = playgroundConfig(version);
  const { output } = (await build({
    ...config,
    plugins: [...(config.plugins ?? []), ownWorkers],
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rollupOptions: {
        input: join(playground, 'single', 'entry.ts'),
        output: { format: 'iife', codeSplitting: false },
        onwarn: (warning, warn) => {
          // Nothing of the page asks where its modules are: they are all in one script.
          if (!['MODULE_LEVEL_DIRECTIVE', 'EMPTY_IMPORT_META'].includes(warning.code ?? '')) warn(warning);
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  const only = <Kind extends 'chunk' | 'asset'>(kind: Kind) => {
    const found = output.filter((one): one is Extract<typeof one, { type: Kind }> => one.type === kind);
    const [first] = found;
    if (!first || found.length > 1) throw new Error(`One ${kind} was awaited: ${found.map((one) => one.fileName)}`);
    return first;
  };
  const pageStyle = readFileSync(join(playground, 'style.css'), 'utf8');
  return { script: scriptForPage(only('chunk').code), style: `${only('asset').source}${pageStyle}` };
}
