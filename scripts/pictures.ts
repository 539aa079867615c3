/**
 * npm run pictures, or npm run pictures -- split log: every grid as LibreOffice prints it, all on one picture a language:
 * dist/pictures/fr.png and en.png, and each page beside them. Our functions are written as values, which LibreOffice
 * does not know. Needs soffice, pdftoppm and Chromium.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LANGUAGES, type Language } from '../core/values/text';
import { launchBrowser } from '../test/support/browser';
import { buildXlsx } from './build/xlsx';
import { root } from './root';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-CA', en: 'en-CA' };

/** A LibreOffice profile of its own, in the language of the files. */
function profile(language: Language): string {
  const folder = join(tmpdir(), `mutu-libreoffice-${process.pid}-${language}`);
  mkdirSync(join(folder, 'user'), { recursive: true });
  const item = (path: string, name: string, value: string): string =>
    `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
  const settings = [
    item('/org.openoffice.Setup/L10N', 'ooSetupSystemLocale', LOCALES[language]),
    item('/org.openoffice.Setup/L10N', 'ooLocale', language),
  ];
  writeFileSync(
    join(folder, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${settings.join('')}</oor:items>`,
  );
  return folder;
}

function printed(folder: string, language: Language, outDir: string): void {
  const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  const settings = profile(language);
  const paths = files.map((name) => join(folder, name));
  const office = ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(settings).href}`];
  execFileSync('soffice', [...office, '--convert-to', 'pdf', '--outdir', outDir, ...paths], { stdio: 'ignore' });
  rmSync(settings, { recursive: true, force: true });
  for (const name of files) {
    const base = join(outDir, name.replace(/\.xlsx$/, ''));
    execFileSync('pdftoppm', ['-r', '110', '-png', `${base}.pdf`, base]);
  }
}

async function contactSheet(folder: string, picture: string): Promise<void> {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.png'));
  const figures = pages.map((name) => {
    const data = readFileSync(join(folder, name)).toString('base64');
    return `<figure><img src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`;
  });
  const style =
    'body{margin:12px;font:13px sans-serif;background:#ccc;display:grid;grid-template-columns:1fr 1fr;gap:12px}img{width:100%}figure{margin:0}';
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1900, height: 1000 } });
    await page.setContent(`<!doctype html><style>${style}</style>${figures.join('')}`);
    await page.screenshot({ path: picture, fullPage: true });
  } finally {
    await browser.close();
  }
}

const pictures = join(root, 'dist', 'pictures');
rmSync(pictures, { recursive: true, force: true });
const only = process.argv.slice(2);
await buildXlsx({ outDir: join(pictures, 'files'), ...(only.length > 0 && { only }) });
for (const language of LANGUAGES) {
  const outDir = join(pictures, language);
  mkdirSync(outDir, { recursive: true });
  printed(join(pictures, 'files', language), language, outDir);
  await contactSheet(outDir, join(pictures, `${language}.png`));
}
