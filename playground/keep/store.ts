import type { IWorkbookData } from '@univerjs/core';
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';

/** A workbook as this browser keeps it. */
export interface Kept {
  readonly name: string;
  readonly savedAt: number;
  /** The example as it came: it follows the language of the page until someone changes it. */
  readonly isUntouchedExample: boolean;
  readonly snapshot: IWorkbookData;
}
export interface Copy extends Kept {
  readonly key: string;
}

const CURRENT = 'current';
const COPY = 'copy:';

/** What a page that was going away had no time to write in the database. */
const PENDING = 'mutu.pending';
interface Pending {
  readonly key: string;
  readonly kept: Kept;
}

let opened: UseStore | undefined;
const database = (): UseStore => {
  opened ??= createStore('mutu', 'workbooks');
  return opened;
};

/** The workbook of the last visit, if this browser keeps one and can read it. */
export async function loadCurrent(): Promise<Kept | undefined> {
  await writePending();
  return get<Kept>(CURRENT, database());
}

export const saveCurrent = (kept: Kept): Promise<void> => set(CURRENT, kept, database());

/**
 * Keeps a workbook at once. A page that goes away does not wait for its database; this storage is small, but it is
 * written before the function returns, and the next visit moves it where it belongs.
 */
export function saveAtOnce(kept: Kept, key = CURRENT): void {
  try {
    localStorage.setItem(PENDING, JSON.stringify({ key, kept } satisfies Pending));
  } catch {
    // Too large: the database has been given it too, and has it unless the browser is closing.
  }
}

async function writePending(): Promise<void> {
  try {
    const text = localStorage.getItem(PENDING);
    if (!text) return;
    const { key, kept } = JSON.parse(text) as Pending;
    const stored = await get<Kept>(key, database());
    if (!stored || stored.savedAt < kept.savedAt) await set(key, kept, database());
    localStorage.removeItem(PENDING);
  } catch (problem) {
    console.warn(problem);
  }
}

/** Keeps what is about to be replaced; `key` is given when the same copy is written again. */
export const saveCopy = (kept: Kept, key = newCopyKey()): Promise<void> => set(key, kept, database());

export const newCopyKey = (): string => `${COPY}${Date.now()}-${Math.random().toString(36).slice(2, 8)}`;

/** Most recent first. */
export async function listCopies(): Promise<Copy[]> {
  const all = await entries<string, Kept>(database());
  return all
    .filter(([key]) => key.startsWith(COPY))
    .map(([key, kept]) => ({ ...kept, key }))
    .sort((a, b) => b.savedAt - a.savedAt);
}

export const deleteCopy = (key: string): Promise<void> => del(key, database());
