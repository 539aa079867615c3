/**
 * Microsoft's own office.js for Excel, unmodified, in jsdom: its real proxies refuse what Excel's interface does not have,
 * and send their batches to a stand-in for Excel that keeps sheets and names, and records every call.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { Script } from 'node:vm';
import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import { type Call, callsOf, type RequestBody } from './office-calls';
import { GIVE_NOTES } from './office-notes';
import { type FakeWorkbook, respond, type WorkbookOptions, workbookWith } from './office-workbook';

const OFFICE_FILES = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
const HOSTED = 'lib/1/hosted/';
const PAGE = 'taskpane.html';
const page = `<!doctype html><html><head><script src="${HOSTED}office.js"></script></head><body></body></html>`;

export interface ExcelOptions extends WorkbookOptions {
  /** The latest ExcelApi that this Excel has, as « 1.20 »; the latest of all by default. It has notes from 1.18 on. */
  readonly api?: string;
  readonly displayLanguage?: string;
  /** Files of the add-in that its scripts may load. */
  readonly files?: Readonly<Record<string, string>>;
}

/** One round trip to Excel. */
export interface Batch {
  readonly calls: readonly Call[];
  /** Characters sent. */
  readonly size: number;
  /** The options of Excel.run, as Excel receives them. */
  readonly flags: number;
}

export interface ExcelWithAddin {
  readonly window: DOMWindow;
  readonly workbook: FakeWorkbook;
  readonly batches: Batch[];
  /** How often Excel.run was called, and with what. */
  readonly runs: unknown[];
  /** Runs one more script in the page. */
  load(script: string): void;
  close(): void;
}

interface Message {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: string | RequestBody };
}
/** Queries on the bridge (`OfficeExtension.HostBridge`). */
const QUERY = 1;

/** Serves Microsoft's files as its network would, and the add-in's own beside them. */
async function serve(own: Readonly<Record<string, string>>): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0]?.slice(1) ?? '';
    const file = join(OFFICE_FILES, path.replace(HOSTED, ''));
    const isOffice = path.startsWith(HOSTED) && existsSync(file);
    const content = path === PAGE ? page : isOffice ? readFileSync(file) : own[path];
    const type = path === PAGE ? 'text/html' : 'text/javascript';
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

/** Excel with a workbook (its interface is that of Windows, its platform what the options say), the page of the add-in open in it, and `scripts` run there in order. */
export async function startExcel(scripts: readonly string[], options: ExcelOptions = {}): Promise<ExcelWithAddin> {
  const workbook = workbookWith(options);
  const batches: Batch[] = [];
  const runs: unknown[] = [];
  const { address, server } = await serve(options.files ?? {});
  const dom = await JSDOM.fromURL(`${address}${PAGE}?_host_Info=Excel$Win32$16.01$fr-CA$$$$16`, {
    runScripts: 'dangerously',
    resources: 'usable',
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      Object.assign(window, { _richApiNativeBridge: bridgeTo(workbook, batches) });
    },
  });
  const { window } = dom;
  await until(() => typeof (window as Partial<Page>).Excel?.RequestContext === 'function');
  const opened = window as unknown as Page;
  opened.Office = { ...opened.Office, context: contextOf(options) };
  const { run } = opened.Excel;
  opened.Excel.run = (...args) => {
    const [given] = args.length > 1 ? args : [{}];
    runs.push(given);
    workbook.undo.begin((given as { mergeUndoGroup?: boolean }).mergeUndoGroup === true);
    return run(...args);
  };
  const load = (script: string): void => {
    new Script(script).runInContext(dom.getInternalVMContext());
  };
  if (hasNotes(options)) load(GIVE_NOTES);
  scripts.forEach(load);
  const close = (): void => {
    window.close();
    server.close();
    server.closeAllConnections();
  };
  return { window, workbook, batches, runs, load, close };
}

interface Page {
  Office: { context?: unknown };
  Excel: { RequestContext: unknown; run: (...args: unknown[]) => unknown };
}

export async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited++) {
    if (waited > 1000) throw new Error('office.js did not do what was awaited');
    await after(10);
  }
}

const hasNotes = ({ api = LATEST }: ExcelOptions): boolean => numberOf(api) >= 18;

const contextOf = ({ api = LATEST, displayLanguage = 'fr-CA', platform = 'PC' }: ExcelOptions) => ({
  displayLanguage,
  platform,
  requirements: {
    isSetSupported: (set: string, version: string): boolean => set !== 'ExcelApi' || numberOf(version) <= numberOf(api),
  },
});

const LATEST = '1.99';
/** « 1.9 » comes before « 1.18 ». */
const numberOf = (version: string): number => Number(version.split('.')[1] ?? 0);

function bridgeTo(workbook: FakeWorkbook, batches: Batch[]) {
  const bridge = {
    onMessageFromHost: undefined as ((text: string) => void) | undefined,
    sendMessageToHost(text: string): void {
      const { id, type, flags, message } = JSON.parse(text) as Message;
      if (type !== QUERY) return;
      const body = typeof message.body === 'string' ? (JSON.parse(message.body) as RequestBody) : message.body;
      const calls = callsOf(body);
      batches.push({ calls, size: text.length, flags });
      const answer = { statusCode: 200, headers: {}, body: JSON.stringify(respond(workbook, calls)) };
      setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify({ id, type: QUERY, flags: 0, message: answer })));
    },
  };
  return bridge;
}
