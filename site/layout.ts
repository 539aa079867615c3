import { escapedXml, inLanguage, type Language } from '../core/values/text';
import { FRONT } from './texts';

export const HTML_LANGUAGE: Readonly<Record<Language, string>> = { fr: 'fr-CA', en: 'en-CA' };
export const OTHER: Readonly<Record<Language, Language>> = { fr: 'en', en: 'fr' };

/** Where the pages of the site are, from its root. */
export const PATHS = {
  front: { fr: 'index.html', en: 'en.html' },
  guide: { fr: 'guide/fr.html', en: 'guide/en.html' },
  reference: { fr: 'reference/fr.html', en: 'reference/en.html' },
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
}

/** A page without script: nothing to run, nothing to wait for. */
export function sitePage({ language, title, body, otherPath, toRoot, version }: SitePage): string {
  const other = OTHER[language];
  return `<!doctype html>
<html lang="${HTML_LANGUAGE[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapedXml(title)}</title>
<link rel="icon" href="${toRoot}${PATHS.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${toRoot}${PATHS.style}">
</head>
<body>
<header>
<a class="mark" href="${toRoot}${PATHS.front[language]}"><img src="${toRoot}${PATHS.icon}" alt="" width="28" height="28">Mutu</a>
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
