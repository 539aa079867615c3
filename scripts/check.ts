/** npm run check: format and lint, then the types of every part, each with the globals its host really has. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { generateCatalog } from './generate';
import { root } from './root';
import { run } from './run';

await generateCatalog();
run('npx', ['biome', 'ci', '.']);
for (const part of ['core', 'excel-addin', 'apps-script', 'apps-script/sidebar', 'panel', 'playground', 'xlsx', '.']) {
  if (existsSync(join(root, part, 'tsconfig.json'))) run('npx', ['tsc', '-p', part, '--noEmit']);
}
