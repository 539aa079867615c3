/**
 * npm test: finds or installs a Chromium, builds what is distributed, then runs every test against it.
 * Arguments go to vitest (`npm test -- test/core`).
 */
import { spawnSync } from 'node:child_process';
import { findChromium } from '../test/support/browser';
import { buildAll } from './build';
import { run } from './run';

/** Debian and Ubuntu as root (CI, a container): apt has a Chromium. Elsewhere the person installs one. */
function installChromium(): void {
  const root = process.getuid?.() === 0;
  const apt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!root || !apt) return;
  console.log('No Chromium was found: installing the one of this system…');
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
    stdio: 'inherit',
  });
}

const filters = process.argv.slice(2);
const needsBrowser = filters.length === 0 || filters.some((filter) => !filter.includes('core'));
if (needsBrowser) {
  if (!findChromium()) installChromium();
  if (!findChromium()) {
    console.error(
      'The browser tests need Chromium or Chrome, and none was found. Install one (Debian: apt-get install chromium), ' +
        'or give its path in CHROMIUM_PATH, then run npm test again.',
    );
    process.exit(1);
  }
  await buildAll();
}
run('npx', ['vitest', 'run', ...filters]);
