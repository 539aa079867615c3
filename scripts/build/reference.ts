import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceBody, referenceTitle } from '../../core/emit/reference';
import { call, catalog } from '../../core/index';
import { inLanguage, LANGUAGES, type Language } from '../../core/values/text';
import { PATHS } from '../../site/layout';
import { FRONT } from '../../site/texts';
import { paletteCss } from '../palette-css';

const STYLE = `${paletteCss()}
:root { color-scheme: light dark; }
body { font: 16px/1.55 system-ui, sans-serif; color: var(--mp-text); background: var(--mp-ground); max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1, h2, h3 { line-height: 1.25; } h2 { margin-top: 3rem; border-bottom: 2px solid var(--mp-accent); } h3 { margin-top: 2rem; color: var(--mp-accent); }
a { color: var(--mp-accent); } header { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; } header .home { margin-right: auto; font-weight: 600; } nav li { margin: .3rem 0; } nav a { margin-right: .6rem; white-space: nowrap; }
code { background: var(--mp-tint); padding: .1rem .3rem; border-radius: 4px; overflow-wrap: anywhere; }
.table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .93rem; }
th, td { border: 1px solid var(--mp-line); padding: .35rem .5rem; text-align: left; vertical-align: top; } th { background: var(--mp-tint); }
.cells { width: auto; margin: .4rem 0; } .cells td, .cells th { min-width: 2rem; } .cells th { font-weight: 400; text-align: center; color: inherit; }
.cells .n { text-align: right; font-variant-numeric: tabular-nums; } .cells .h { font-style: italic; } main li { margin: .5rem 0; }
@media (max-width: 40rem) { .table:not([tabindex]) :is(th, td) { overflow-wrap: anywhere; hyphens: auto; min-width: 4.6rem; } }
.source { font-size: .85rem; opacity: .8; }`;

const OTHER: Readonly<Record<Language, { language: Language; label: string }>> = {
  fr: { language: 'en', label: 'English' },
  en: { language: 'fr', label: 'Français' },
};

interface ReferenceOptions {
  readonly version: string;
  readonly outDir: string;
  /** From these pages to the root of the site they are part of, if they are: the way back. */
  readonly toRoot?: string | undefined;
}

function page(language: Language, { version, toRoot }: ReferenceOptions): string {
  const other = OTHER[language];
  const icon = toRoot === undefined ? '' : `<link rel="icon" href="${toRoot}${PATHS.icon}" type="image/svg+xml">`;
  const back =
    toRoot === undefined
      ? ''
      : `<a class="home" href="${toRoot}${PATHS.front[language]}">Mutu</a><a href="${toRoot}${PATHS.search[language]}">${inLanguage(FRONT.search, language)}</a>`;
  return `<!doctype html>
<html lang="${language}-CA"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${referenceTitle(language)}</title>${icon}<style>${STYLE}</style></head>
<body><header>${back}<a href="${other.language}.html" lang="${other.language}">${other.label}</a></header>
<main>${referenceBody(catalog, language, call)}</main><footer><p>Mutu ${version}</p></footer></body></html>
`;
}

/** dist/site/reference/fr.html and en.html. */
export function buildReference(options: ReferenceOptions): void {
  mkdirSync(options.outDir, { recursive: true });
  for (const language of LANGUAGES) writeFileSync(join(options.outDir, `${language}.html`), page(language, options));
}
