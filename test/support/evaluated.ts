import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Plan } from '../../core/grids/language/plan';
import { type Entry, evaluatePlans, type Results } from '../../engine/evaluate';
import { builtOnce } from './built-once';

const known = new Map<string, Promise<readonly Results[]>>();

/** Grids calculated by the embedded host's engine: the same ones only once for all the test files of a run. */
export function evaluated(plans: readonly Plan[], entries: readonly Entry[] = []): Promise<readonly Results[]> {
  const key = createHash('sha256')
    .update(JSON.stringify([plans, entries]))
    .digest('hex');
  const results = known.get(key) ?? evaluatedOnce(key, plans, entries);
  known.set(key, results);
  return results;
}

/** By the first worker that asks; the others read what it found. */
async function evaluatedOnce(
  key: string,
  plans: readonly Plan[],
  entries: readonly Entry[],
): Promise<readonly Results[]> {
  const folder = await builtOnce(`results-${key}`, async (draft) =>
    writeFile(join(draft, 'results'), serialize(await evaluatePlans(plans, entries))),
  );
  return deserialize(await readFile(join(folder, 'results')));
}
