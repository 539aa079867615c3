/**
 * The pane of the add-in in Chromium: the built page, Microsoft's office.js unmodified and served from its own address,
 * everything else out of reach. With a workbook, its batches are answered by the fake of Excel.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { FakeExcel } from './fake-excel';
import { type LentPage, lentPage } from './lent-page';
import { GIVE_NOTES } from './office-notes';

const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted';
const OFFICE_FILES = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
/** What Excel for Windows adds to the address of a page. */
const IN_EXCEL = '?_host_Info=Excel$Win32$16.01$fr-CA$$$$16';

/** Both make the object Office; which comes last is a matter of chance. */
const STARTS_OFFICE = /[\\/](?:office|excel-win32-16\.01)\.js$/;

/**
 * After five seconds without Excel, office.js opens a hidden frame for its makers’ statistics. That the policy of the page forbids it is
 * no fault: on a slow machine a test is still there.
 */
const OF_OFFICE =
  /telemetryservice\.firstpartyapps|style-src.*(?:sha256-aqNNdDLnnrDOnTNdkJpYlAxKVJtLt9CtFLklmInuUAE|: inline in https:\/\/appsforoffice)/;

export interface Pane {
  readonly page: Page;
  /** What went wrong: errors on the console, exceptions, requests to elsewhere, files that are not there. */
  readonly faults: readonly string[];
  /** What the policy of the page forbade. */
  readonly violations: readonly string[];
  /** The page goes to the next test. */
  close(): Promise<void>;
}

export interface PaneOptions extends BrowserContextOptions {
  /** Where the add-in was built, and the address it was built for. */
  readonly site: { readonly dir: string; readonly baseUrl: string };
  readonly file?: string;
  readonly excel?: FakeExcel;
  /** office.js is out of reach. */
  readonly isOffline?: boolean;
}

export async function openPane(browser: Browser, options: PaneOptions): Promise<Pane> {
  const { site, file = 'taskpane.html', excel, isOffline = false, ...context } = options;
  const lent = await lentPage(browser, { viewport: { width: 350, height: 800 }, locale: 'fr-CA', ...context });
  const { page } = lent;
  const faults: string[] = [];
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !OF_OFFICE.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await lent.add(page.exposeFunction('tellViolation', (what: string) => OF_OFFICE.test(what) || violations.push(what)));
  await lent.add(page.addInitScript(listenToViolations));
  if (excel) await connect(lent, excel, faults);
  await page.route('**/*', (route) => {
    const path = servedFrom(route.request().url().split('?')[0] ?? '', site, isOffline);
    if (!path || !existsSync(path)) {
      faults.push(`no answer to ${route.request().url()}`);
      return route.abort();
    }
    if (!excel || !STARTS_OFFICE.test(path)) return route.fulfill({ path });
    const body = `${readFileSync(path, 'utf8')};(${startExcel})(${JSON.stringify(excel.office)})`;
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(`${site.baseUrl}/${file}${excel ? IN_EXCEL : ''}`);
  return { page, faults, violations, close: () => lent.giveBack() };
}

function servedFrom(address: string, { dir, baseUrl }: PaneOptions['site'], isOffline: boolean): string | undefined {
  if (address.startsWith(`${baseUrl}/`)) return join(dir, address.slice(baseUrl.length));
  const isOffice = address.startsWith(OFFICE_CDN) && !isOffline;
  return isOffice ? join(OFFICE_FILES, address.slice(OFFICE_CDN.length)) : undefined;
}

interface Told extends Window {
  tellViolation(what: string): void;
}
const listenToViolations = (): void => {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
    (window as unknown as Told).tellViolation(`${violatedDirective}: ${blockedURI} in ${sourceFile}`),
  );
};

interface Bridge {
  onMessageFromHost?(text: string): void;
  sendMessageToHost(text: string): void;
}
interface ExcelPage extends Window {
  toExcel(text: string): Promise<string | null>;
  _richApiNativeBridge: Bridge;
}

/** The bridge that Excel for Windows puts in the page: batches go out, answers and events come in. */
async function connect(lent: LentPage, excel: FakeExcel, faults: string[]): Promise<void> {
  const { page } = lent;
  const toExcel = (text: string): unknown => {
    try {
      return excel.answer(text);
    } catch (error) {
      faults.push(`The fake of Excel: ${String(error)}`);
      throw error;
    }
  };
  await lent.add(page.exposeFunction('toExcel', toExcel));
  await lent.add(page.exposeFunction('tellRun', (isOneStep: boolean) => excel.undo.begin(isOneStep)));
  excel.onEvent = (text) =>
    page.evaluate((event) => (window as unknown as ExcelPage)._richApiNativeBridge.onMessageFromHost?.(event), text);
  excel.onSelection = () => page.evaluate(() => window.dispatchEvent(new Event('fake-selection')));
  await lent.add(page.addInitScript(bridgeToExcel));
}

function bridgeToExcel(): void {
  const opened = window as unknown as ExcelPage;
  const bridge: Bridge = {
    sendMessageToHost(text) {
      void opened.toExcel(text).then((answer) => {
        if (answer !== null) bridge.onMessageFromHost?.(answer);
      });
    },
  };
  opened._richApiNativeBridge = bridge;
}

/**
 * Runs in the page right after Microsoft's scripts, and says what Excel's own window would: that the host is there, its language,
 * what it can do. Its interface to the workbook stays Microsoft's.
 */
const startExcel = `(options) => {
  const requirements = {
    isSetSupported: (set, version) =>
      set !== 'ExcelApi' || Number(version.split('.')[1]) <= Number(options.api.split('.')[1]),
  };
  window.shownPanes ??= 0;
  const connectExcel = () => {
    const { run } = window.Excel;
    window.Excel.run = (...args) => {
      void window.tellRun(args.length > 1 && args[0].mergeUndoGroup === true);
      return run(...args);
    };
    if (requirements.isSetSupported('ExcelApi', '1.18')) ${GIVE_NOTES};
  };
  const context = {
    displayLanguage: options.displayLanguage,
    platform: options.platform,
    requirements,
    document: {
      addHandlerAsync: (type, handler) => window.addEventListener('fake-selection', () => handler({ type })),
    },
  };
  window.ribbon ??= new Map();
  const actions = window.ribbon;
  const ours = {
    context,
    actions: { associate: (name, handler) => actions.set(name, handler) },
    addin: {
      showAsTaskpane: async () => { window.shownPanes++; },
      onVisibilityModeChanged: async (listener) => { window.addEventListener('fake-visibility', ({ detail }) => listener({ visibilityMode: detail })); },
    },
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    onReady: async () => {
      while (typeof window.Excel?.RequestContext !== 'function') await new Promise((done) => setTimeout(done, 20));
      if (!window.isExcelConnected) connectExcel();
      window.isExcelConnected = true;
      window.Office = { ...window.Office, ...ours };
      return { host: 'Excel', platform: options.platform };
    },
  };
  window.Office = { ...window.Office, ...ours };
}`;
