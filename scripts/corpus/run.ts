import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import { exportXlsx } from '../../playground/xlsx/export';
import { type Imported, importXlsx } from '../../playground/xlsx/import';
import { otherFigures } from '../../playground/xlsx/other-figures';
import { Refusal } from '../../xlsx/read/refusal';
import { calculated, hasFormulas } from './calculated';
import { changesBetween, differencesOf } from './compare';
import { Judge } from './judge';

/** What the page waits for a file. */
const MOST_MILLISECONDS = 9000;
const SHOWN = 4;

type Outcome =
  | 'right'
  | 'said'
  | 'refused'
  | 'wrong'
  | 'calculated otherwise'
  | 'not judged'
  | 'absent'
  | 'changed by a round trip'
  | 'written otherwise';

const [folder = '.', wanted = ''] = process.argv.slice(2).filter((one) => one !== '--all');
const counts = new Map<string, number>();
const count = (what: string): void => {
  counts.set(what, (counts.get(what) ?? 0) + 1);
};

function report(path: string, outcome: Outcome, lines: readonly string[] = []): void {
  count(outcome);
  if (outcome === 'right' || outcome === 'said') return;
  console.log(`${outcome}: ${path}`);
  for (const line of lines.slice(0, SHOWN)) console.log(`    ${line.slice(0, 300)}`);
  if (lines.length > SHOWN) console.log(`    … ${lines.length} in all`);
}

async function examine(path: string, judge: Judge): Promise<void> {
  const start = performance.now();
  const opened = await importXlsx(readFileSync(join(folder, path)), 'x').catch((problem: unknown) => problem);
  const time = performance.now() - start;
  if (opened instanceof Refusal || time > MOST_MILLISECONDS) {
    return report(path, 'refused', [opened instanceof Refusal ? opened.reason : 'tooLong']);
  }
  if (opened instanceof Error) return report(path, 'wrong', [String(opened.stack)]);
  const { workbook, leftOut } = opened as Imported;
  const judged = await judge.read(join(folder, path));
  if (typeof judged === 'string') report(path, 'not judged', [judged]);
  else {
    const differences = differencesOf(workbook, leftOut, judged);
    report(path, differences.length > 0 ? 'wrong' : leftOut.length > 0 ? 'said' : 'right', differences);
  }
  if (hasFormulas(workbook)) await examineFigures(path, workbook);
  const written = await exportXlsx(workbook, {}, 'fr').catch((problem: unknown) => problem);
  if (!(written instanceof Uint8Array)) return report(path, 'changed by a round trip', [String(written)]);
  const again = await importXlsx(written, 'x').catch((problem: unknown) => problem);
  if (again instanceof Error) return report(path, 'changed by a round trip', [String(again.stack)]);
  const changes = changesBetween(workbook, (again as Imported).workbook);
  if (changes.length > 0) report(path, 'changed by a round trip', changes);
  else count('the same after a round trip');
  await examineWritten(path, written, opened as Imported, judge);
}

/** What the formulas give here, and what whoever wrote the file found. */
async function examineFigures(path: string, workbook: IWorkbookData): Promise<void> {
  const here = await calculated(workbook);
  const others = here ? otherFigures(workbook, here) : ['without an end'];
  if (others.length > 0) report(path, 'calculated otherwise', others);
  else count('the same figures, once calculated');
}

/** The file that goes out holds for the other reader what the page holds. */
async function examineWritten(path: string, bytes: Uint8Array, { workbook, leftOut }: Imported, judge: Judge) {
  writeFileSync(draft, bytes);
  const judged = await judge.read(draft);
  const differences = typeof judged === 'string' ? [judged] : differencesOf(workbook, leftOut, judged);
  if (differences.length > 0) report(path, 'written otherwise', differences);
  else count('the same for the judge, once written');
}

const judge = new Judge();
const drafts = mkdtempSync(join(tmpdir(), 'mutu-corpus-'));
const draft = join(drafts, 'written.xlsx');
/** « owner/name/path » of each file of the list that is there, and is the one that was listed. */
function listed(): string[] {
  let repository = '';
  return readFileSync(join(process.cwd(), 'test', 'corpus.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [first = '', second = ''] = line.split('\t');
      const isFile = first.length === 64;
      if (!isFile) repository = first;
      const path = `${repository}/${second}`;
      if (!isFile || !path.includes(wanted)) return [];
      const whole = join(folder, path);
      const isThere = existsSync(whole) && createHash('sha256').update(readFileSync(whole)).digest('hex') === first;
      if (!isThere) report(path, 'absent');
      return isThere ? [path] : [];
    });
}

const everyFile = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.xls[xm]$/i.test(path) && path.includes(wanted))
    .sort();

const paths = process.argv.includes('--all') ? everyFile() : listed();
for (const path of paths) await examine(path, judge);
judge.end();
rmSync(drafts, { recursive: true });
console.log(`\n${paths.length} files`);
for (const [what, times] of counts) console.log(`${String(times).padStart(6)} ${what}`);
