import { accessSync, constants, statfsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { asSlowAsAsked } from './slow-machine';

/** The first has the same pages without the windows around them, for a sixth less work. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Chromium listens to the last list only: these are those of Playwright, which keep it from calling anybody or changing pages. */
const OFF_FOR_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];
/** The list under the address bar is a page of its own, loaded with each window: as much work as a page of ours. */
const LIST_OF_ADDRESSES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...OFF_FOR_PLAYWRIGHT, ...LIST_OF_ADDRESSES].join(',')}`,
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Chromium or Chrome: CHROMIUM_PATH, or the first one that the system knows; undefined when there is none. */
export function findChromium(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = given ? [given] : NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isExecutable);
}

/** Where the browser is, or an error that says what to do. */
export function browserPath(): string {
  const found = findChromium();
  if (found) return found;
  throw new Error(
    process.env.CHROMIUM_PATH
      ? `CHROMIUM_PATH is « ${process.env.CHROMIUM_PATH} », which cannot be run.`
      : `These tests need Chromium or Chrome (${NAMES.join(', ')}). Install one, or say where it is: CHROMIUM_PATH=…`,
  );
}

/** In megabytes. */
const ROOM_FOR_PICTURES = 4000;
/** Pictures pass from page to screen by memory, where the machine has room: by files, they take a tenth more work. */
const byMemory = (): readonly string[] => {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return (bavail * bsize) / 1e6 > ROOM_FOR_PICTURES ? ['--disable-dev-shm-usage'] : [];
  } catch {
    return [];
  }
};

/** A browser of one's own, that calls nobody by itself. */
export const launchBrowser = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath(),
    args: [...ARGUMENTS, ...more],
    ignoreDefaultArgs: ['--headless', ...byMemory()],
  });

/** A test ends before what V8 compiles again, faster, has paid back the compiling: a fifth less work without. Not for measures. */
const COMPILED_ONCE = '--js-flags=--no-maglev --no-turbofan';

let launched: Promise<Browser> | undefined;

/** One browser for all the test files of a worker; it goes with the worker. */
export function theBrowser(): Promise<Browser> {
  launched ??= launchBrowser([COMPILED_ONCE]).then(asSlowAsAsked);
  return launched;
}

/** How long a page may take to do what a test asks, on a machine that does four other things. */
export const MOST = 120_000;

/** Of a laptop, beside other windows. */
export const SCREEN = { width: 1100, height: 660 };

/** `locale` is what the browser says it prefers; pages of ours open in French all the same. */
/** Without the worker that keeps the page for later, unless that is the subject: it would keep 9 MB for each context. */
export async function newContext(
  browser: Browser,
  locale = 'fr-CA',
  serviceWorkers: 'allow' | 'block' = 'block',
): Promise<BrowserContext> {
  const context = await browser.newContext({
    serviceWorkers,
    viewport: SCREEN,
    locale,
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(MOST);
  return context;
}
