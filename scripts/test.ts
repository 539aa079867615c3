/**
 * npm test: finds or installs the programs that the tests drive, builds what they read, then runs every test against it.
 * Arguments go to vitest (`npm test -- test/core`, which needs no program). Without a program, the tests that drive it are
 * left out, and named at the end; where CI=true, that is a failure.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../test/support/browser';
import { buildAll } from './build';
import { root } from './root';
import { run } from './run';

interface Program {
  /** As vitest.config.ts knows it. */
  readonly id: string;
  readonly name: string;
  readonly isThere: () => boolean;
  /** Debian's packages. */
  readonly packages: readonly string[];
  /** How the names of the tests that drive it start. */
  readonly tests: string;
  readonly otherwise: string;
}

const answers = (command: string, option = '--version'): boolean =>
  spawnSync(command, [option], { stdio: 'ignore' }).status === 0;

const PROGRAMS: readonly Program[] = [
  {
    id: 'chromium',
    name: 'Chromium or Chrome',
    isThere: () => findChromium() !== undefined,
    packages: ['chromium', 'fonts-liberation', 'fonts-noto-core'],
    tests: 'page-',
    otherwise: 'Install one, or give its path in CHROMIUM_PATH.',
  },
  {
    id: 'libreoffice',
    name: 'LibreOffice',
    isThere: () => answers('soffice'),
    packages: ['libreoffice-calc', 'libreoffice-l10n-fr'],
    tests: 'calc-',
    otherwise: 'Install it, with « soffice » in the PATH.',
  },
  {
    id: 'poppler',
    name: 'poppler',
    isThere: () => answers('pdftotext', '-v'),
    packages: ['poppler-utils'],
    tests: 'page-pdf-',
    otherwise: 'Install it, with « pdftotext » in the PATH.',
  },
];

/** Debian and Ubuntu as root (CI, a container): apt has them. Elsewhere the person installs them. */
function install(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !answers('apt-get')) return;
  console.log(`Installing ${packages.join(', ')}…`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'inherit' });
}

function absentPrograms(): readonly Program[] {
  const absent = PROGRAMS.filter((program) => !program.isThere());
  if (absent.length > 0) install(absent.flatMap((program) => program.packages));
  return absent.filter((program) => !program.isThere());
}

function tellLeftOut({ name, tests, packages, otherwise }: Program): void {
  const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && (file.split(/[\\/]/).pop() ?? '').startsWith(tests))
    .sort();
  console.error(`\nNot run, for want of ${name}: ${files.length} files of tests.`);
  for (const file of files) console.error(`  test/${file.replaceAll('\\', '/')}`);
  console.error(`${otherwise} On Debian: apt-get install ${packages.join(' ')}.`);
}

const filters = process.argv.slice(2);
const isCoreOnly = filters.length > 0 && filters.every((filter) => filter.startsWith('test/core'));
const absent = isCoreOnly ? [] : absentPrograms();
if (absent.length > 0) process.env.MUTU_ABSENT = absent.map(({ id }) => id).join(',');
// The grids as files are long to write, and the tests write those they read.
if (!isCoreOnly) await buildAll({ withGridFiles: false });
run('npx', ['vitest', 'run', ...filters]);
absent.forEach(tellLeftOut);
if (absent.length > 0 && process.env.CI === 'true') process.exit(1);
