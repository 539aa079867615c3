import { type Kept, newCopyKey, saveAtOnce, saveCopy, saveCurrent } from './store';

export type SaveState = 'saving' | 'saved' | 'savedApart' | 'notSaved';

/** Long enough not to write at every keystroke, short enough to lose nothing one would notice. */
const DELAY = 400;

/**
 * Writes the workbook in the browser a moment after each change, and at once when the page goes away. A second tab
 * does not write over the first: what it changes is kept as a copy.
 */
export class Autosave {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isDirty = false;
  private isWriting = false;
  private writing: Promise<void> = Promise.resolve();
  private readonly copyKey = newCopyKey();

  constructor(
    private readonly isOwner: boolean,
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
    this.isDirty = true;
    this.show('saving');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), DELAY);
  }

  private flushAtOnce(): void {
    if (this.isDirty || this.isWriting) saveAtOnce(this.read(), this.isOwner ? undefined : this.copyKey);
    void this.flush();
  }

  /** Writes now what is not written yet. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.isDirty) {
      this.isDirty = false;
      this.isWriting = true;
      const kept = this.read();
      const written = this.isOwner ? saveCurrent(kept) : saveCopy(kept, this.copyKey);
      this.writing = written
        .then(
          () => this.show(this.isOwner ? 'saved' : 'savedApart'),
          () => this.show('notSaved'),
        )
        .finally(() => {
          this.isWriting = false;
        });
    }
    return this.writing;
  }
}

/** True for the first tab that asks, as long as it is open; a browser without locks has only owners. */
export function becomeOwner(): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    navigator.locks
      .request('mutu-workbook', { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        // The lock lasts as long as this promise: until the page goes away.
        return lock ? new Promise<void>(() => undefined) : undefined;
      })
      .catch(() => resolve(true));
  });
}
