import { parse, tokenizer } from 'acorn';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFakeSheets } from '../support/fake-sheets';
import { uncarried } from '../support/sidebar-page';
import { type Built, built, load } from './script';

let script: Built;
beforeAll(async () => {
  script = await built();
});

const scriptsIn = (page: string): string[] =>
  [...page.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script/gi)].map(([, attributes, text]) => `${attributes}${text}`);

/** What HtmlService would not send as it is, or a browser would not run in a sidebar; each fault in words. */
function faults(page: string): string[] {
  const found: string[] = [];
  const scripts = scriptsIn(page);
  if (scripts.length !== 1) found.push(`${scripts.length} scripts`);
  if (/<script[^>]/i.test(page)) found.push('a script with attributes: a module, or a file of its own');
  if ((page.match(/<\/script/gi) ?? []).length !== 1) found.push('the end of a script inside the script');
  if ((page.match(/<\/style/gi) ?? []).length !== 1) found.push('the end of a style inside the style');
  if (/<!--|<\?/.test(page)) found.push('a comment or a scriptlet of HtmlService');
  if (/<link\b|\bsrc=["']|@import|url\((?!["']?data:)/i.test(page)) found.push('another file');
  try {
    const [code = ''] = scripts;
    parse(code, { ecmaVersion: 2019, sourceType: 'script' });
    if ([...tokenizer(code, { ecmaVersion: 2019 })].some(({ type }) => type.label === '`')) {
      found.push('a template literal, in which HtmlService drops what follows //');
    }
  } catch (error) {
    found.push(`not ES2019: ${(error as Error).message}`);
  }
  return found;
}

describe('the page of the sidebar', () => {
  it.each(['SidebarFr', 'SidebarEn'])('%s is one page that HtmlService sends as it is', (name) => {
    expect(faults(script.pages[name] ?? '')).toEqual([]);
  });

  const inScript = (code: string) => (page: string) => page.replace('<script>', () => `<script>${code};`);
  it.each<[string, (page: string) => string, RegExp]>([
    ['a template literal', inScript('var a=`https://b`'), /template literal/],
    ['syntax newer than 2019', inScript('var a=b?.c'), /not ES2019/],
    ['a module', (page) => page.replace('<script>', '<script type="module">'), /attributes/],
    ['the end of a script in a text', inScript('var a="</script>"'), /end of a script/],
    ['a comment', (page) => page.replace('<body>', '<body><!-- a -->'), /comment/],
    ['a style of its own', (page) => page.replace('</head>', '<link rel="stylesheet" href="a.css"></head>'), /file/],
  ])('would be found with %s', (_what, spoil, fault) => {
    expect(faults(spoil(script.pages.SidebarFr ?? '')).join('; ')).toMatch(fault);
  });

  it.each([
    ['fr', 'fr_CA', 'data-language="fr" data-script-language="fr" data-decimal="comma"'],
    ['fr-CA', 'en_CA', 'data-language="fr" data-script-language="fr" data-decimal="point"'],
    ['en', 'fr_CA', 'data-language="en" data-script-language="fr" data-decimal="comma"'],
    ['es', 'es_MX', 'data-language="en" data-script-language="fr" data-decimal="point"'],
  ])('is told the language of the account (%s) and the decimal mark of the region (%s)', (userLocale, locale, told) => {
    const fake = createFakeSheets({ sheets: { A: [] }, pages: script.pages, userLocale, locale });
    load(script.code, fake.globals).run('mutuOpenPanel');
    expect(fake.sidebar()).toContain(`<main id="panel" ${told}></main>`);
    const page = script.pages[told.startsWith('data-language="fr"') ? 'SidebarFr' : 'SidebarEn'] ?? '';
    expect(fake.sidebar()).toBe(page.replace('data-attributes', told));
  });
});

describe('what google.script.run does not carry', () => {
  it.each([[new Date(0)], [[1, [new Date(0)]]], [{ a: () => 1 }], [new Map()]])('is found: %s', (value) => {
    expect(uncarried(value)).toBeDefined();
  });
  it('is not a text', () => {
    expect(uncarried('{"a":[1]}')).toBeUndefined();
  });
});
