import { spawnSync } from 'node:child_process';
import { root } from './root';

/** Runs a command in the project's folder, its output shown; exits with its code when it fails. */
export function run(command: string, args: readonly string[]): void {
  console.log(`› ${[command, ...args].join(' ')}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}
