/** MUTU_SLOW=4: as on a machine four times as slow, where what workers say and hear is late by chance. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Messages stay in their order; half of them wait. */
const LATE = `{
  const MOST = 150;
  const lane = () => {
    const waiting = [];
    let due = 0;
    return (act) => {
      const now = performance.now();
      due = Math.max(due, now + (Math.random() < 0.5 ? 0 : Math.random() * MOST));
      waiting.push(act);
      setTimeout(() => waiting.shift()(), due - now);
    };
  };
  const Own = Worker;
  globalThis.Worker = class extends Own {
    #said = lane();
    #heard = lane();
    isEnded = false;
    postMessage(message, transfer) {
      const copy = structuredClone(message, { transfer: Array.isArray(transfer) ? transfer : [] });
      this.#said(() => super.postMessage(copy));
    }
    addEventListener(type, listener, ...options) {
      const late = (event) => this.#heard(() => this.isEnded || listener.call(this, event));
      super.addEventListener(type, type === 'message' ? late : listener, ...options);
    }
    terminate() {
      this.isEnded = true;
      super.terminate();
    }
  };
}`;

async function slowDown(context: BrowserContext, page: Page, rate: number): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Every page that it opens, as slow as is asked. */
export function asSlowAsAsked(browser: Browser): Browser {
  const rate = Number(process.env.MUTU_SLOW) || 1;
  if (rate === 1) return browser;
  browser.on('context', (context) => {
    void context.addInitScript(LATE);
    context.on('page', (page) => void slowDown(context, page, rate).catch(() => undefined));
  });
  return browser;
}
