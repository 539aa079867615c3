import type { Selection } from '../../panel/host';
import { hasExcelApi, inWorkbook } from './run';

/** Milliseconds in which changes that follow one another are told together. */
const PAUSE = 200;

export interface WorkbookEvents {
  onSelection(listener: (selection: Selection | undefined) => void): () => void;
  onEdit(listener: () => void): () => void;
}

/**
 * What happens in the workbook. Excel is listened to once, whatever the number of listeners, and only from the first on;
 * while the pane is closed (the page lives on for the functions) it is asked nothing.
 */
export function workbookEvents(read: () => Promise<Selection | undefined>): WorkbookEvents {
  const selectionListeners = new Set<(selection: Selection | undefined) => void>();
  const editListeners = new Set<() => void>();
  let isListening = false;
  let isClosed = false;
  let asked = 0;

  async function tellSelection(): Promise<void> {
    if (isClosed || selectionListeners.size === 0) return;
    asked++;
    const question = asked;
    const selection = await read();
    // A slow answer never replaces a newer one.
    if (question !== asked) return;
    for (const listener of [...selectionListeners]) listener(selection);
  }
  function tellEdit(): void {
    if (isClosed) return;
    for (const listener of [...editListeners]) listener();
  }
  const moved = together(() => void tellSelection());
  const edited = together(() => {
    tellEdit();
    // What the active cell holds may have changed.
    void tellSelection();
  });

  function listen(): void {
    if (isListening) return;
    isListening = true;
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, moved);
    inWorkbook((context) => addHandlers(context, moved, edited)).catch((problem: unknown) => {
      // The panel still works; it only follows the selection alone.
      console.error(problem);
    });
    void followPane((isOpen) => {
      isClosed = !isOpen;
      if (isOpen) edited();
    });
  }

  const subscribe = <Listener>(listeners: Set<Listener>, listener: Listener): (() => void) => {
    listeners.add(listener);
    listen();
    return () => listeners.delete(listener);
  };
  return {
    onSelection: (listener) => subscribe(selectionListeners, listener),
    onEdit: (listener) => subscribe(editListeners, listener),
  };
}

async function addHandlers(context: Excel.RequestContext, moved: () => void, edited: () => void): Promise<void> {
  const { worksheets } = context.workbook;
  const later = (tell: () => void) => (): Promise<void> => {
    tell();
    return Promise.resolve();
  };
  if (hasExcelApi('1.7')) worksheets.onActivated.add(later(moved));
  if (hasExcelApi('1.8')) worksheets.onCalculated.add(later(edited));
  if (hasExcelApi('1.9')) worksheets.onChanged.add(later(edited));
  await context.sync();
}

/** Calls back when the pane is opened or closed, where Excel tells. */
async function followPane(tell: (isOpen: boolean) => void): Promise<void> {
  const addin = Office.addin as Partial<Office.Addin> | undefined;
  await addin?.onVisibilityModeChanged?.(({ visibilityMode }) =>
    tell(visibilityMode === Office.VisibilityMode.taskpane),
  );
}

function together(tell: () => void): () => void {
  let isPlanned = false;
  return () => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      tell();
    }, PAUSE);
  };
}
