/**
 * npm test: finds or installs the programs that the tests drive, builds what is distributed, then runs every test
 * against it. Arguments go to vitest (`npm test -- test/core`, which needs no program).
 */
import { spawnSync } from 'node:child_process';
import { findChromium } from '../test/support/browser';
import { buildAll } from './build';
import { run } from './run';

interface Needed {
  readonly name: string;
  readonly found: () => boolean;
  /** Debian's packages. */
  readonly packages: readonly string[];
  readonly otherwise: string;
}

const answers = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

const NEEDED: readonly Needed[] = [
  {
    name: 'Chromium or Chrome (browser tests)',
    found: () => findChromium() !== undefined,
    packages: ['chromium', 'fonts-liberation', 'fonts-noto-core'],
    otherwise: 'Install one, or give its path in CHROMIUM_PATH.',
  },
  {
    name: 'LibreOffice (tests of .xlsx files)',
    found: () => answers('soffice'),
    packages: ['libreoffice-calc', 'libreoffice-l10n-fr'],
    otherwise: 'Install it, with « soffice » in the PATH.',
  },
];

/** Debian and Ubuntu as root (CI, a container): apt has them. Elsewhere the person installs them. */
function install(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !answers('apt-get')) return;
  console.log(`Installing ${packages.join(', ')}…`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'inherit' });
}

function requirePrograms(): void {
  const absent = NEEDED.filter((program) => !program.found());
  if (absent.length > 0) install(absent.flatMap((program) => program.packages));
  const still = absent.filter((program) => !program.found());
  for (const { name, packages, otherwise } of still) {
    console.error(`Not found: ${name}. ${otherwise} On Debian: apt-get install ${packages.join(' ')}.`);
  }
  if (still.length > 0) process.exit(1);
}

const filters = process.argv.slice(2);
const isCoreOnly = filters.length > 0 && filters.every((filter) => filter.startsWith('test/core'));
if (!isCoreOnly) {
  requirePrograms();
  await buildAll();
}
run('npx', ['vitest', 'run', ...filters]);
