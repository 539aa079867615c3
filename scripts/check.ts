/** npm run check: format and lint, then the types of every part, each with the globals its host really has. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { generateCatalog } from './generate';
import { root } from './root';
import { run } from './run';

/** The compiler written in Go checks ten times as fast; the one that programs can read code with is « typescript ». */
const COMPILER = 'node_modules/typescript-7/bin/tsc';

await generateCatalog();
run('npx', ['biome', 'ci', '.']);
for (const part of [
  'core',
  'excel-addin',
  'apps-script',
  'apps-script/sidebar',
  'panel',
  'engine',
  'playground',
  'xlsx',
  'site',
  '.',
]) {
  if (existsSync(join(root, part, 'tsconfig.json'))) run('node', [COMPILER, '-p', part, '--noEmit']);
}
