import {
  inTime,
  type Kept,
  keepDayBefore,
  newCopyKey,
  saveAtOnce,
  saveCopyPatiently,
  saveCurrent,
  stamped,
} from './store';

export type SaveState = 'saving' | 'saved' | 'savedBeside' | 'savedApart' | 'unread' | 'savedUnread' | 'notSaved';

/** Where this tab writes: in the place of the workbook of the last visit, or apart, and why. */
export type Destination = 'current' | 'apart' | 'unread';

/** Long enough not to write at every keystroke, short enough to lose nothing one would notice. */
const DELAY = 400;
/** One who types without a break is not made to wait for the end of it. */
const LONGEST_DELAY = 2000;

const STATES: Readonly<Record<Destination, SaveState>> = {
  current: 'saved',
  apart: 'savedApart',
  unread: 'savedUnread',
};

/**
 * Writes the workbook in the browser a moment after each change, and at once when the page goes away. A second tab
 * does not write over the first, and nothing is written over a workbook that could not be read: it is kept as a copy.
 */
export class Autosave {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isDirty = false;
  /** When what is not written yet began to be. */
  private dirtySince = 0;
  /** Each writing holds all that those before it held: only the last one begun counts. */
  private begun = 0;
  private isWriting = false;
  /** What is in the place of the workbook is this tab's. */
  private isOwn = false;
  /** What became of what was last written; nothing was yet when undefined. */
  lastState: SaveState | undefined;
  private writing: Promise<void> = Promise.resolve();
  private readonly copyKey = newCopyKey();
  private last: Kept | undefined;

  constructor(
    private place: Destination,
    /** The workbook that was read: what may be written over. */
    private readonly base: Kept | undefined,
    private readonly read: () => Kept,
    private readonly show: (state: SaveState) => void,
  ) {
    addEventListener('pagehide', () => this.flushAtOnce());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.flush();
    });
  }

  /** Something changed. */
  touch(): void {
    const now = performance.now();
    if (!this.isDirty) this.dirtySince = now;
    this.isDirty = true;
    this.show('saving');
    clearTimeout(this.timer);
    const left = Math.max(0, this.dirtySince + LONGEST_DELAY - now);
    this.timer = setTimeout(() => void this.flush(), Math.min(DELAY, left));
  }

  /** The browser has not taken what was last changed. */
  isRefused = false;

  private flushAtOnce(): void {
    if (this.isDirty || this.isWriting || this.isRefused)
      saveAtOnce(this.next(), this.place === 'current' ? undefined : this.copyKey);
    void this.flush();
  }

  private next(): Kept {
    this.last = stamped(this.read(), this.last ?? this.base);
    return this.last;
  }

  /** What became of a writing, unless another has begun since; what has changed since is still to be written. */
  private wrote(number: number, state: SaveState): void {
    if (number !== this.begun) return;
    this.isWriting = false;
    this.lastState = state;
    // What is not written is written at the next occasion.
    this.isRefused = state === 'notSaved';
    if (this.isRefused || !this.isDirty) this.show(state);
  }

  /** Writes now what is not written yet. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.isDirty || this.isRefused) {
      this.isDirty = false;
      this.isRefused = false;
      this.isWriting = true;
      const number = ++this.begun;
      const before = this.last ?? this.base;
      const written = this.write(this.next(), before);
      const kept = (): void => this.wrote(number, STATES[this.place]);
      this.writing = inTime(written).then(kept, (problem: unknown) => {
        console.warn(problem);
        this.wrote(number, 'notSaved');
        // A slow machine may keep it all the same, later.
        written.then(kept, () => undefined);
      });
    }
    return this.writing;
  }

  private async write(kept: Kept, before: Kept | undefined): Promise<void> {
    // One copy less is better than a change that is not kept.
    if (this.place === 'current') await inTime(keepDayBefore(before, kept.savedAt)).catch(console.warn);
    // While this tab holds the lock of the workbook, no other writes it.
    const isAlone = this.isOwn && Boolean(navigator.locks);
    if (this.place === 'current' && (await saveCurrent(kept, this.base, isAlone))) {
      this.isOwn = true;
      return;
    }
    // Another tab has written its own workbook since: this one goes beside it.
    if (this.place === 'current') this.place = 'apart';
    await saveCopyPatiently(kept, this.copyKey);
  }
}

/** True for the first tab that asks for this workbook, as long as it is open; without locks, each write looks for another tab's. */
export function becomeOwner(workbook = 'mutu-workbook'): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    navigator.locks
      .request(workbook, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        // The lock lasts as long as this promise: until the page goes away.
        return lock ? new Promise<void>(() => undefined) : undefined;
      })
      .catch(() => resolve(true));
  });
}
