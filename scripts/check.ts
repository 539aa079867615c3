/** npm run check: format and lint, then the types of every part, each with the globals its host really has. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { generateCatalog } from './generate';
import { root } from './root';

const isTerminal = process.stdout.isTTY === true;
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
/** The compiler written in Go checks ten times as fast; the one that programs can read code with is « typescript ». */
const COMPILER = 'node_modules/typescript-7/bin/tsc';

/** The longest first: what is left then keeps every processor busy to the end. */
const PARTS: readonly string[] = [
  'playground',
  'xlsx',
  'excel-addin',
  'apps-script',
  'engine',
  'site',
  'apps-script/sidebar',
  'panel',
  'core',
];

/** One thread each, since they run side by side: the threads of one compiler check some types twice. */
const typesOf = (part: string): readonly string[] => [
  COMPILER,
  '-p',
  part,
  '--noEmit',
  '--singleThreaded',
  '--pretty',
  String(isTerminal),
];

const checks: readonly (readonly string[])[] = [
  typesOf('.'),
  [BIOME, 'ci', '.', `--colors=${isTerminal ? 'force' : 'off'}`],
  ...PARTS.filter((part) => existsSync(join(root, part, 'tsconfig.json'))).map(typesOf),
];

/** Whether it passed; all that it says is shown at once, when it has ended. */
function passes(check: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const started = spawn(process.execPath, check, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    for (const stream of [started.stdout, started.stderr]) stream.on('data', (part: Buffer) => said.push(part));
    started.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    started.on('close', (status) => {
      console.log(`› ${check.join(' ')}`);
      process.stdout.write(Buffer.concat(said));
      resolve(status === 0);
    });
  });
}

await generateCatalog();
const left = [...checks];
let isSound = true;
async function checkWhatIsLeft(): Promise<void> {
  for (let check = left.shift(); check; check = left.shift()) isSound = (await passes(check)) && isSound;
}
await Promise.all(Array.from({ length: availableParallelism() }, checkWhatIsLeft));
if (!isSound) process.exit(1);
