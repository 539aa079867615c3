import type { Cells, Selection } from '../../panel/host';
import { markOf } from '../panel/mark';
import type { Looked, Watched } from '../panel/protocol';
import type { Server } from './server';

/** Sheets tells a sidebar nothing of what happens in the cells: it must ask. Milliseconds between two questions. */
const OFTEN = 1_200;
/** When nothing moved for a while, and nobody touches the panel. */
const SELDOM = 6_000;
/** Questions that find nothing new before they become rare. */
const PATIENCE = 50;
/** Ranges whose contents are followed. */
const MOST_REFERENCES = 40;

type SelectionListener = (selection: Selection | undefined) => void;

/** Follows the selection and the cells that the panel read, while somebody can see the panel. */
export class Watch {
  private readonly selectionListeners = new Set<SelectionListener>();
  private readonly editListeners = new Set<() => void>();
  /** Sheet → reference → the mark of what the panel read there. */
  private readonly marks = new Map<string, Map<string, string>>();
  private selection: Selection | null | undefined;
  private quiet = 0;
  private timer = 0;
  /** The question that waits for its answer: whoever wants to know takes that one. */
  private asking: Promise<void> | undefined;

  constructor(private readonly server: Server) {
    document.addEventListener('visibilitychange', () => this.wake());
    for (const type of ['pointerdown', 'pointermove', 'keydown', 'focusin']) {
      document.addEventListener(type, () => this.stir(), { passive: true });
    }
  }

  onSelection(listener: SelectionListener): () => void {
    this.selectionListeners.add(listener);
    this.wake();
    return () => this.selectionListeners.delete(listener);
  }

  onEdit(listener: () => void): () => void {
    this.editListeners.add(listener);
    this.wake();
    return () => this.editListeners.delete(listener);
  }

  /** The panel read these: it wants to know when they are no longer so. */
  follow(sheet: string, references: readonly string[], cells: readonly (Cells | null)[]): void {
    const marks = this.marks.get(sheet) ?? new Map<string, string>();
    this.marks.set(sheet, marks);
    references.forEach((text, i) => {
      const read = cells[i];
      if (read && (marks.has(text) || marks.size < MOST_REFERENCES)) marks.set(text, markOf(read));
    });
  }

  /** Something was written by the panel itself. */
  edited(): void {
    this.tellEdit();
    this.wake();
  }

  /** Asks at once, then again and again. */
  wake(): void {
    this.quiet = 0;
    this.plan(0);
  }

  async now(): Promise<Selection | undefined> {
    await this.look();
    return this.selection ?? undefined;
  }

  /** Somebody is there: back to short pauses. */
  private stir(): void {
    const wasRare = this.quiet > PATIENCE;
    this.quiet = 0;
    if (wasRare) this.plan(0);
  }

  private plan(pause: number): void {
    window.clearTimeout(this.timer);
    const isWanted = this.selectionListeners.size + this.editListeners.size > 0;
    if (document.hidden || !isWanted) return;
    this.timer = window.setTimeout(() => void this.turn(), pause);
  }

  private async turn(): Promise<void> {
    // One question at a time: a script that writes or draws must not be hurried.
    if (!this.server.isBusy()) {
      try {
        await this.look();
      } catch (problem) {
        console.error(problem);
        this.quiet = PATIENCE + 1;
      }
    }
    this.plan(this.quiet > PATIENCE ? SELDOM : OFTEN);
  }

  private look(): Promise<void> {
    this.asking ??= this.ask();
    return this.asking;
  }

  private async ask(): Promise<void> {
    try {
      const watched = this.watched();
      this.compare(await this.server.ask('look', watched), watched);
    } finally {
      this.asking = undefined;
    }
  }

  private compare({ selection, marks }: Looked, watched: readonly Watched[]): void {
    const isMoved = JSON.stringify(this.selection) !== JSON.stringify(selection);
    const isEdited = watched.some(({ sheet, references }, i) =>
      references.some((text, j) => {
        const [before, now] = [this.marks.get(sheet)?.get(text), marks[i]?.[j]];
        return before !== undefined && typeof now === 'string' && before !== now;
      }),
    );
    this.selection = selection;
    this.quiet = isMoved || isEdited ? 0 : this.quiet + 1;
    if (isMoved) for (const listener of this.selectionListeners) listener(selection ?? undefined);
    if (isEdited) this.tellEdit();
  }

  /** Who is told reads again: what nobody reads any more is forgotten. */
  private tellEdit(): void {
    this.marks.clear();
    for (const listener of this.editListeners) listener();
  }

  private watched(): readonly Watched[] {
    if (this.editListeners.size === 0) return [];
    return Array.from(this.marks).map(([sheet, marks]) => ({ sheet, references: Array.from(marks.keys()) }));
  }
}
