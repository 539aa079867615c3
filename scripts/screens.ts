/**
 * npm run screens: the pictures of the site, of the README and of the guide, taken from the site as it was built. Needs
 * Chromium; a build does not, since they are kept in git.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../core/values/text';
import { launchBrowser } from '../test/support/browser';
import { serveFolder } from '../test/support/static-server';
import { root } from './root';
import { GUIDE_STEPS, GUIDE_VIEW, guidePicture } from './screens/guide-steps';
import { Reader } from './screens/reader';

const server = await serveFolder(join(root, 'dist', 'site'));
const browser = await launchBrowser();
try {
  for (const language of LANGUAGES) {
    await drawFront(browser, language);
    await drawGuide(browser, language);
  }
} finally {
  await browser.close();
  await server.close();
}

async function drawFront(browser: Browser, language: Language): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 }, locale: `${language}-CA` });
  await new Reader(page, language).arrive(`${server.url}app/?lang=${language}`);
  // The last figures of the example, its chart and its notes are drawn.
  await page.waitForTimeout(4000);
  await page.screenshot({ path: join(root, 'site', 'pictures', `planer-${language}.png`) });
  await page.close();
}

async function drawGuide(browser: Browser, language: Language): Promise<void> {
  const page = await browser.newPage({ viewport: GUIDE_VIEW, locale: `${language}-CA` });
  const reader = new Reader(page, language);
  await reader.arrive(`${server.url}app/?lang=${language}`);
  for (const step of GUIDE_STEPS) {
    await step.perform(reader);
    await reader.drawn();
    writeFileSync(join(root, 'docs', guidePicture(step, language)), await webp(page, step.height));
  }
  await page.close();
}

/** A fifth of the weight of a PNG. */
async function webp(page: Page, height: number): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const clip = { x: 0, y: 0, width: GUIDE_VIEW.width, height, scale: 1 };
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80, clip });
  return Buffer.from(data, 'base64');
}
