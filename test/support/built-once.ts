import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Where the workers of a run leave what they build for each other; builds.ts says where, and removes it. */
const shared = process.env.MUTU_TESTS_BUILD ?? join(tmpdir(), `mutu-tests-${process.pid}`);

/** Where it is, or will be. */
export const builtPlace = (name: string): string => join(shared, name);

/** A folder that the first worker to ask for it builds, and that all the others only read. */
export async function builtOnce(name: string, build: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = builtPlace(name);
  while (!existsSync(folder)) {
    if (begins(name)) {
      await buildIn(folder, build).finally(() => rmSync(join(shared, `${name} begun`), { recursive: true }));
    } else await setTimeout(50);
  }
  return folder;
}

/** One worker makes it; for the others it is there. */
function begins(name: string): boolean {
  mkdirSync(shared, { recursive: true });
  try {
    mkdirSync(join(shared, `${name} begun`));
    return !existsSync(builtPlace(name));
  } catch {
    return false;
  }
}

async function buildIn(folder: string, build: (folder: string) => Promise<unknown>): Promise<void> {
  const draft = `${folder} draft`;
  mkdirSync(draft, { recursive: true });
  await build(draft);
  renameSync(draft, folder);
}
