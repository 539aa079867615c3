import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceBody, referenceTitle } from '../../core/emit/reference';
import { catalog } from '../../core/index';
import { LANGUAGES, type Language } from '../../core/values/text';

const STYLE = `
:root { color-scheme: light dark; --ink: #1d2b26; --paper: #fff; --line: #d5dfda; --tone: #0b6b4f; --soft: #f3f7f5; }
@media (prefers-color-scheme: dark) { :root { --ink: #e5ece9; --paper: #16201c; --line: #35443d; --tone: #7fd0b2; --soft: #1e2a25; } }
body { font: 16px/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1, h2, h3 { line-height: 1.25; } h2 { margin-top: 3rem; border-bottom: 2px solid var(--tone); } h3 { margin-top: 2rem; color: var(--tone); }
a { color: var(--tone); } nav li { margin: .3rem 0; } nav a { margin-right: .6rem; white-space: nowrap; }
code { background: var(--soft); padding: .1rem .3rem; border-radius: 4px; overflow-wrap: anywhere; }
.table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .93rem; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: left; vertical-align: top; } th { background: var(--soft); }
.source { font-size: .85rem; opacity: .8; }`;

const OTHER: Readonly<Record<Language, { language: Language; label: string }>> = {
  fr: { language: 'en', label: 'English' },
  en: { language: 'fr', label: 'Français' },
};

function page(language: Language, version: string): string {
  const other = OTHER[language];
  return `<!doctype html>
<html lang="${language}-CA"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${referenceTitle(language)}</title><style>${STYLE}</style></head>
<body><p><a href="${other.language}.html" lang="${other.language}">${other.label}</a></p>
<main>${referenceBody(catalog, language)}</main><footer><p>Mutu ${version}</p></footer></body></html>
`;
}

/** dist/site/reference/fr.html and en.html. */
export function buildReference(options: { version: string; outDir: string }): void {
  mkdirSync(options.outDir, { recursive: true });
  for (const language of LANGUAGES)
    writeFileSync(join(options.outDir, `${language}.html`), page(language, options.version));
}
