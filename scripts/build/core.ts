import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../root';

/** dist/core/index.js: the catalogue and `call`, one ES module for Node and other programs. */
export async function buildCore(options: { outDir: string }): Promise<void> {
  await build({
    entryPoints: [join(root, 'core', 'index.ts')],
    outfile: join(options.outDir, 'index.js'),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2019',
    charset: 'utf8',
    logLevel: 'warning',
  });
}
