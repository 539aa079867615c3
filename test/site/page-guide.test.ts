/** The pictures of the guide: each is there in both languages, and what it shows is what one gets by doing what the guide says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inLanguage, LANGUAGES, type Language } from '../../core/values/text';
import { GUIDE_STEPS, GUIDE_VIEW, guidePicture } from '../../scripts/screens/guide-steps';
import { Reader } from '../../scripts/screens/reader';
import { theBrowser } from '../support/browser';
import { SITE } from '../support/sheet-page';
import { served } from '../support/static-server';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');
const PAGES = ['guide', 'excel', 'sheets'];
const markdown = (name: string, language: Language): string =>
  readFileSync(join(DOCS, `${name}.${language}.md`), 'utf8');
const picturesOf = (text: string): readonly { alt: string; file: string }[] =>
  [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = '', file = '']) => ({ alt, file }));

describe.each(LANGUAGES)('the guide in %s', (language) => {
  const pictures = PAGES.flatMap((name) => picturesOf(markdown(name, language)));
  let page: Page;
  let site: string;
  beforeAll(async () => {
    site = await served(join(SITE, '..'));
    page = await (await theBrowser()).newPage({ viewport: GUIDE_VIEW, locale: `${language}-CA` });
  });
  afterAll(() => page.close());

  it('says in words what each picture shows, and has each of them', () => {
    for (const { alt, file } of pictures) {
      expect(alt.length, file).toBeGreaterThan(30);
      expect(existsSync(join(DOCS, file)), file).toBe(true);
    }
    const drawn = readdirSync(join(DOCS, 'pictures')).filter((name) => name.includes(`-${language}.`));
    expect(pictures.map(({ file }) => file).sort()).toEqual(drawn.map((name) => `pictures/${name}`).sort());
    expect(pictures.map(({ file }) => file)).toEqual(
      expect.arrayContaining(GUIDE_STEPS.map((step) => guidePicture(step, language))),
    );
  });

  it('shows each at its own size', async () => {
    await page.goto(`${site}guide/${language}.html`);
    for (const image of await page.locator('main img').all()) {
      await image.scrollIntoViewIfNeeded();
      await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.complete)).toBe(true);
      const [given, own] = await image.evaluate((element: HTMLImageElement) => [
        [element.getAttribute('width'), element.getAttribute('height')].map(Number),
        [element.naturalWidth, element.naturalHeight],
      ]);
      expect(given).toEqual(own);
    }
  });

  it('is followed word by word, each picture where it says', async () => {
    const text = markdown('guide', language).replace(/\s+/g, ' ');
    const reader = new Reader(page, language);
    await reader.arrive(`${site}app/?lang=${language}`);
    for (const step of GUIDE_STEPS) {
      await step.perform(reader);
      for (const word of step.words) expect(text).toContain(inLanguage(word, language));
    }
  });
});
