/** What Ctrl+Z would take back, as Microsoft's page on undo in Excel describes it. */
import type { Call } from './office-calls';
import { clearsUndo } from './office-rules';

/** What the person had done before any script. */
export const TYPED = 'typed';

export class UndoHistory {
  /** One entry for each Ctrl+Z, the oldest first. */
  entries: string[] = [TYPED];
  isOneStep = false;
  private runs = 0;
  private batches = 0;

  /** Excel.run is called. */
  begin(isOneStep: boolean): void {
    this.isOneStep = isOneStep;
    this.runs++;
  }

  /** Those calls of a batch were done. */
  done(calls: readonly Call[]): void {
    this.batches++;
    const cleared = calls.map(clearsUndo).lastIndexOf(true);
    if (cleared >= 0) this.entries = [];
    if (!calls.slice(cleared + 1).some(isChange)) return;
    const entry = this.isOneStep ? `run ${this.runs}` : `batch ${this.batches}`;
    if (!this.entries.includes(entry)) this.entries.push(entry);
  }
}

const CHANGES_NOTHING = /^(?:GetCount|_KeepReference|Activate|Select|_?Register\w*Event)$/;

const isChange = ({ kind, name, path }: Call): boolean =>
  kind === 'set' ||
  (kind === 'call' && !CHANGES_NOTHING.test(name)) ||
  (kind === 'find' && path[path.length - 1]?.name === 'Add');
