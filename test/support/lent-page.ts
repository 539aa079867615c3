/** Pages of the panel: opening a window is several times the work of the panel itself, so a worker opens one of each kind. */
import type { Browser, BrowserContextOptions, Disposable, Page } from 'playwright-core';
import { MOST } from './browser';

/** By what they were opened with: pages that nobody uses, with nothing in them. */
const free = new Map<string, Page[]>();

export interface LentPage {
  readonly page: Page;
  /** What a test adds to its page, and that must not be there for the next: functions, scripts that run first. */
  add(added: Promise<Disposable>): Promise<void>;
  /** Leaves the page to others: no listener, no route, no address, nothing stored. */
  readonly giveBack: () => Promise<void>;
}

/** A page on which no test has left anything, in a window of its own. */
export async function lentPage(browser: Browser, options: BrowserContextOptions): Promise<LentPage> {
  const kind = JSON.stringify(options);
  const page = free.get(kind)?.pop() ?? (await (await browser.newContext(options)).newPage());
  page.setDefaultTimeout(MOST);
  const additions: Disposable[] = [];
  return {
    page,
    async add(added) {
      additions.push(await added);
    },
    giveBack: async () => {
      await page.evaluate(forgetAll);
      for (const type of ['console', 'pageerror', 'request']) page.removeAllListeners(type);
      await page.goto('about:blank');
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      for (const addition of additions) await addition.dispose();
      free.set(kind, [...(free.get(kind) ?? []), page]);
    },
  };
}

/** What a page keeps of its tests even after it has gone elsewhere: office.js notes there which host it was opened in. */
function forgetAll(): void {
  if (!location.protocol.startsWith('http')) return;
  sessionStorage.clear();
  localStorage.clear();
}
