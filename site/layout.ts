import { escapedXml, inLanguage, type Language } from '../core/values/text';
import { FRONT } from './texts';

export const HTML_LANGUAGE: Readonly<Record<Language, string>> = { fr: 'fr-CA', en: 'en-CA' };
export const OTHER: Readonly<Record<Language, Language>> = { fr: 'en', en: 'fr' };

/** Where the pages of the site are, from its root. */
export const PATHS = {
  front: { fr: 'index.html', en: 'en.html' },
  guide: { fr: 'guide/fr.html', en: 'guide/en.html' },
  sheets: { fr: 'guide/sheets-fr.html', en: 'guide/sheets-en.html' },
  excel: { fr: 'guide/excel-fr.html', en: 'guide/excel-en.html' },
  reference: { fr: 'reference/fr.html', en: 'reference/en.html' },
  search: { fr: 'search/fr.html', en: 'search/en.html' },
  searchScript: 'search/search.js',
  app: 'app/',
  file: 'mutu.html',
  support: 'excel/aide.html',
  manifest: 'excel/manifest.xml',
  notices: 'notices.txt',
  style: 'site.css',
  icon: 'mark.svg',
} as const;

export interface SitePage {
  readonly language: Language;
  readonly title: string;
  readonly body: string;
  /** The same page in the other language, from the root of the site. */
  readonly otherPath: string;
  /** From this page to the root: '' or '../'. */
  readonly toRoot: string;
  readonly version: string;
  /** The only script of the page, from the root of the site. */
  readonly script?: string;
}

/** A page without script, but where it says so: nothing to run, nothing to wait for. */
export function sitePage({ language, title, body, otherPath, toRoot, version, script }: SitePage): string {
  const other = OTHER[language];
  return `<!doctype html>
<html lang="${HTML_LANGUAGE[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self';${script ? " script-src 'self';" : ''} base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapedXml(title)}</title>
<link rel="icon" href="${toRoot}${PATHS.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${toRoot}${PATHS.style}">${script ? `\n<script src="${toRoot}${script}" defer></script>` : ''}
</head>
<body>
<header>
<a class="mark" href="${toRoot}${PATHS.front[language]}"><img src="${toRoot}${PATHS.icon}" alt="" width="28" height="28">Mutu</a>
<a href="${toRoot}${PATHS.search[language]}">${inLanguage(FRONT.search, language)}</a>
<a href="${toRoot}${otherPath}" lang="${HTML_LANGUAGE[other]}" hreflang="${other}">${inLanguage(FRONT.other, language)}</a>
</header>
<main>
${body}
</main>
<footer><p>Mutu ${version}</p></footer>
</body>
</html>
`;
}
