import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

/** Around a run: an empty folder for what its workers build for each other, emptied when files have changed. */
export default function builds(project: TestProject): () => void {
  process.env.MUTU_TESTS_BUILD ??= mkdtempSync(join(tmpdir(), 'mutu-tests-'));
  const folder = process.env.MUTU_TESTS_BUILD;
  const empty = (): void => rmSync(folder, { recursive: true, force: true });
  project.onTestsRerun(empty);
  return empty;
}
