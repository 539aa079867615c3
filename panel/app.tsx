import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { LOCALE } from '../core/values/locale';
import { inLanguage, type Text } from '../core/values/text';
import { fill, PanelContext, type PanelTools } from './context';
import type { Host } from './host';
import { Tabs, tabId } from './parts/tabs';
import { COMMON } from './texts/common';
import { FunctionsView } from './views/functions/functions-view';
import { GridsView } from './views/grids/grids-view';
import { ScenariosView } from './views/scenarios/scenarios-view';
import { ToolsView } from './views/tools/tools-view';
import { UnderstandView } from './views/understand/understand-view';

export interface PanelOptions {
  readonly version: string;
  /** The view that is open first. */
  readonly view?: View;
  /** A view that something outside the panel asks for; each request is an object of its own. */
  readonly request?: Request;
  /** Closes the panel, where the host does not do it itself. */
  readonly onClose?: () => void;
}

export interface Request {
  readonly view: View;
  /** For the cell that is selected: its function, or the one that is to be written there. */
  readonly forCell?: boolean;
}

export type View = 'grids' | 'functions' | 'understand' | 'scenarios' | 'tools';
const VIEWS: readonly View[] = ['grids', 'functions', 'understand', 'scenarios', 'tools'];

interface Message {
  readonly text: string;
  readonly kind: 'done' | 'refused';
}

/** The whole panel. Views stay as they were when one comes back to them. */
export function Panel({ host, version, view: first = 'functions', request, onClose }: PanelOptions & { host: Host }) {
  const [view, setView] = useState<View>(first);
  const [visited, setVisited] = useState<readonly View[]>([first]);
  const [message, setMessage] = useState<Message>();
  const [quiet, setQuiet] = useState('');
  const { language } = host;
  const tools = useMemo<PanelTools>(
    () => ({
      host,
      language,
      version,
      say: (text, holes) => fill(text, language, holes),
      announce: (text, kind = 'done') => (kind === 'quiet' ? setQuiet(text) : setMessage({ text, kind })),
    }),
    [host, language, version],
  );
  const say = (text: Text): string => inLanguage(text, language);
  const choose = useCallback((next: View): void => {
    setView(next);
    setVisited((before) => before.concat(next));
    setMessage(undefined);
  }, []);
  useEffect(() => {
    if (!request) return;
    choose(request.view);
    // The view itself takes the keyboard where it is asked for a cell.
    if (!request.forCell) document.getElementById(tabId(request.view))?.focus();
  }, [request, choose]);
  return (
    <PanelContext.Provider value={tools}>
      <div class="mp" lang={LOCALE[language].tag}>
        <Tabs
          label={say(COMMON.views)}
          tabs={VIEWS.map((id) => ({
            id,
            label: say(COMMON[id]),
            content: visited.includes(id) && contentOf(id, id === view, request),
          }))}
          chosen={view}
          onChoose={(id) => choose(id as View)}
          closing={onClose && { label: say(COMMON.close), close: onClose }}
          notice={host.kind === 'preview' ? say(COMMON.preview) : undefined}
        />
        <p class="mp-hidden" role="status">
          {quiet}
        </p>
        <MessageLine message={message} onDismiss={() => setMessage(undefined)} />
      </div>
    </PanelContext.Provider>
  );
}

/** A view is drawn when one first comes to it, and then stays: what was being filled in is still there. */
function contentOf(view: View, isShown: boolean, request: Request | undefined) {
  switch (view) {
    case 'functions':
      return <FunctionsView isShown={isShown} request={request?.view === 'functions' ? request : undefined} />;
    case 'understand':
      return <UnderstandView />;
    case 'grids':
      return <GridsView />;
    case 'scenarios':
      return <ScenariosView />;
    case 'tools':
      return <ToolsView />;
  }
}

/** What was done is said politely, what was refused at once; both places are there before anything is said in them. */
function MessageLine({ message, onDismiss }: { message: Message | undefined; onDismiss: () => void }) {
  return (
    <div class={`mp-message${message ? ` mp-message-${message.kind}` : ''}`}>
      <p role="status">{message?.kind === 'done' ? message.text : ''}</p>
      <p role="alert">{message?.kind === 'refused' ? message.text : ''}</p>
      {message && (
        <button type="button" class="mp-dismiss" aria-label="OK" onClick={onDismiss}>
          ×
        </button>
      )}
    </div>
  );
}
