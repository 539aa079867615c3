import type { IWorkbookData } from '@univerjs/core';
import { createStore, del, entries, get, keys, set, type UseStore, update } from 'idb-keyval';
import type { Spilled } from './spilled';

/** A workbook as this browser keeps it. */
export interface Kept {
  readonly name: string;
  readonly savedAt: number;
  /** The example as it came: it follows the language of the page until someone changes it. */
  readonly isUntouchedExample: boolean;
  readonly snapshot: IWorkbookData;
  /** What its formulas put in other cells, which a file must show and a snapshot does not hold. */
  readonly spilled?: Spilled;
  /** The tab that wrote it, and how many times the workbook had been written: a clock may go back. */
  readonly writer?: string;
  readonly revision?: number;
}
export interface Copy extends Kept {
  readonly key: string;
}

/** `unread`: there may be a workbook, and it could not be read: nothing must be written in its place. */
export type Loaded = { readonly kept?: Kept } | 'unread';

/** Under what key this page keeps its workbook: a page that holds one has a key of its own. */
let current = 'current';
export const keepUnder = (key: string): void => {
  current = key;
};
const COPY = 'copy:';
/** What is there under the workbook's key and is no workbook: it is put aside as it is. */
const ASIDE = 'aside:';

/** What pages that were going away had no time to write in the database, each under a name of its own. */
const PENDING = 'mutu.pending';
interface Pending {
  readonly key: string;
  readonly kept: Kept;
}

/** This tab, in what it writes. */
const WRITER = Math.random().toString(36).slice(2, 10);

/** A database that another tab holds, or that the system has lost, never answers. */
const MOST_MILLISECONDS = 6000;

export function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database does not answer')), MOST_MILLISECONDS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

let opened: UseStore | undefined;

/** However long it takes. Rejects, and never throws: a browser may have no database at all. */
async function patiently<T>(use: (store: UseStore) => Promise<T>): Promise<T> {
  opened ??= createStore('mutu', 'workbooks');
  return use(opened);
}

const withStore = <T>(use: (store: UseStore) => Promise<T>): Promise<T> => inTime(patiently(use));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether a value of the database is a workbook that can be shown. */
export function isKept(value: unknown): value is Kept {
  if (!isRecord(value) || !isRecord(value.snapshot)) return false;
  const { sheetOrder, sheets } = value.snapshot;
  if (!Array.isArray(sheetOrder) || sheetOrder.length === 0 || !isRecord(sheets)) return false;
  return sheetOrder.every((id) => typeof id === 'string' && isRecord(sheets[id]));
}

/** The workbook of the last visit, if this browser keeps one and can read it. */
export async function loadCurrent(): Promise<Loaded> {
  try {
    await writePending();
    const found: unknown = await withStore((store) => get(current, store));
    if (found === undefined) return {};
    if (isKept(found)) return { kept: found };
    await withStore((store) => set(`${ASIDE}${Date.now()}`, found, store));
    await withStore((store) => del(current, store));
    return {};
  } catch (problem) {
    console.warn(problem);
    return 'unread';
  }
}

type Stamp = Pick<Kept, 'writer' | 'revision'>;
const isSame = (a: Stamp, b: Stamp): boolean => a.writer === b.writer && (a.revision ?? 0) === (b.revision ?? 0);

/** The next writing of what was read, or written, last. */
export const stamped = (kept: Kept, last: Stamp | undefined): Kept => ({
  ...kept,
  writer: WRITER,
  revision: (last?.revision ?? 0) + 1,
});

/**
 * Writes the workbook in the place of the one that was read (`base`) or that this tab wrote; false, and nothing is
 * written, when another tab has put its own there. `isAlone`: none can have, and what is there need not be read, which takes as
 * long as to write it. It may never answer.
 */
export async function saveCurrent(kept: Kept, base: Stamp | undefined, isAlone: boolean): Promise<boolean> {
  if (isAlone) {
    await patiently((store) => set(current, kept, store));
    return true;
  }
  let isWritten = false;
  await patiently((store) =>
    update<unknown>(
      current,
      (old) => {
        isWritten = !isKept(old) || old.writer === kept.writer || isSame(old, base ?? {});
        return isWritten ? kept : old;
      },
      store,
    ),
  );
  return isWritten;
}

/**
 * Keeps a workbook at once. A page that goes away does not wait for its database; this storage is small, but it is
 * written before the function returns, and the next visit moves it where it belongs.
 */
export function saveAtOnce(kept: Kept, key = current): void {
  try {
    localStorage.setItem(`${PENDING}.${WRITER}`, JSON.stringify({ key, kept } satisfies Pending));
  } catch {
    // Too large: the database has been given it too, and has it unless the browser is closing.
  }
}

async function writePending(): Promise<void> {
  for (const name of pendingNames()) {
    const pending = readPending(name);
    if (pending) await writeOne(pending);
    if (pending) removePending(name);
  }
}

async function writeOne({ key, kept }: Pending): Promise<void> {
  const stored: unknown = await withStore((store) => get(key, store));
  if (!isKept(stored) || isOlder(stored, kept)) await withStore((store) => set(key, kept, store));
  else if (stored.writer !== kept.writer) await saveCopy(kept);
}

function pendingNames(): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(PENDING));
  } catch {
    return [];
  }
}

function readPending(name: string): Pending | undefined {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return isRecord(read) && typeof read.key === 'string' && isKept(read.kept)
      ? (read as unknown as Pending)
      : undefined;
  } catch {
    return undefined;
  }
}

function removePending(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // It will be read again at the next visit, and found to be kept already.
  }
}

/** Written before, as far as their numbers tell; a clock may have been set back between the two. */
function isOlder(stored: Kept, kept: Kept): boolean {
  if (stored.revision === undefined || kept.revision === undefined) return stored.savedAt < kept.savedAt;
  return stored.revision < kept.revision;
}

/** Keeps what is about to be replaced; `key` is given when the same copy is written again. */
export const saveCopyPatiently = (kept: Kept, key = newCopyKey()): Promise<void> =>
  patiently((store) => set(key, kept, store));
export const saveCopy = (kept: Kept, key?: string): Promise<void> => inTime(saveCopyPatiently(kept, key));

export const newCopyKey = (): string => `${COPY}${Date.now()}-${Math.random().toString(36).slice(2, 8)}`;

/** Most recent first. */
export async function listCopies(): Promise<Copy[]> {
  const all = await withStore((store) => entries<string, unknown>(store));
  return all
    .flatMap(([key, kept]) => (key.startsWith(COPY) && isKept(kept) ? [{ ...kept, key }] : []))
    .sort((a, b) => b.savedAt - a.savedAt);
}

/** As many days of work, in the copies, as one needs to find a figure again that was written over. */
const MOST_DAYS = 7;
/** Here, not in Greenwich. « 2026-03-05 » */
const dayOf = (time: number): string => new Date(time).toLocaleDateString('sv-SE');

/** Before the first change of a day, what the last day of work left is kept among the copies; nothing undoes what was closed. */
export async function keepDayBefore(last: Kept | undefined, now: number): Promise<void> {
  if (!last || dayOf(last.savedAt) >= dayOf(now)) return;
  const stored: unknown = await withStore((store) => get(current, store));
  if (!isKept(stored) || stored.isUntouchedExample || dayOf(stored.savedAt) >= dayOf(now)) return;
  const ofDays = `${COPY}day:${current}:`;
  await saveCopy(stored, `${ofDays}${dayOf(stored.savedAt)}`);
  const days = (await withStore((store) => keys<string>(store))).filter((key) => key.startsWith(ofDays)).sort();
  for (const key of days.slice(0, -MOST_DAYS)) await deleteCopy(key);
}

export const deleteCopy = (key: string): Promise<void> => withStore((store) => del(key, store));
