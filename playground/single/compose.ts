/**
 * mutu.html: the whole spreadsheet in one file that opens by a double-click, and the pages it saves, which also hold a
 * workbook. The same text is composed by the build and by the page, from the same parts.
 */
export interface PageParts {
  /** What the browser refuses: every address, and every script but the one whose hash is here. */
  readonly policy: string;
  /** An address that holds the picture itself. */
  readonly icon: string;
  readonly style: string;
  readonly script: string;
}

export const IDS = { style: 'mutu-style', script: 'mutu-script', workbook: 'mutu-workbook' } as const;

export interface Holding {
  readonly title: string;
  readonly language: string;
  /** The workbook as data; none for mutu.html itself. */
  readonly workbook?: unknown;
}

/** What the window of an e-mail or of a telephone shows, where no script runs. */
const NO_SCRIPT = `<noscript>
<p lang="fr">Cette page est un tableur, qui ne s’ouvre pas ici : enregistrez-la sur un ordinateur, puis ouvrez-la d’un double-clic (Firefox, Chrome, Edge ou Safari).</p>
<p lang="en">This page is a spreadsheet, which does not open here: save it on a computer, then open it by a double-click (Firefox, Chrome, Edge or Safari).</p>
</noscript>`;

export function composePage(parts: PageParts, { title, language, workbook }: Holding): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${parts.policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${asText(title)}</title>
<link rel="icon" href="${parts.icon}">
<style id="${IDS.style}">${parts.style}</style>
</head>
<body>
${NO_SCRIPT}
<div id="bar"></div>
<div id="work"><main id="sheet"></main><aside id="panel" hidden></aside></div>
${workbook === undefined ? '' : `<script type="application/json" id="${IDS.workbook}">${asData(workbook)}</script>\n`}\
<script id="${IDS.script}">${parts.script}</script>
</body>
</html>
`;
}

/** The policy of a page whose only script has this hash (SHA-256, base 64). */
export const policyFor = (hash: string): string =>
  `default-src 'none'; script-src 'sha256-${hash}'; worker-src blob:; style-src 'unsafe-inline'; ` +
  "img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'";

/** A script element ends at its first closing mark, wherever it stands; these forms mean the same in its strings. */
export const scriptForPage = (script: string): string =>
  script.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');

const asText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Data that no browser takes for markup: without « < », nothing closes the element or opens another. */
const asData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
