/** npm run screens: the pictures of the site and of the README, taken from the page as it was built. Needs Chromium. */
import { join } from 'node:path';
import { LANGUAGES } from '../core/values/text';
import { launchBrowser } from '../test/support/browser';
import { serveFolder } from '../test/support/static-server';
import { root } from './root';

const server = await serveFolder(join(root, 'dist', 'site', 'app'));
const browser = await launchBrowser();
try {
  for (const language of LANGUAGES) {
    const page = await browser.newPage({ viewport: { width: 1600, height: 900 }, locale: `${language}-CA` });
    await page.goto(`${server.url}?lang=${language}`);
    await page.waitForFunction(() => 'univerAPI' in window && document.querySelector('canvas') !== null);
    // The last figures of the example, its chart and its notes are drawn.
    await page.waitForTimeout(4000);
    await page.screenshot({ path: join(root, 'site', 'pictures', `planer-${language}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
