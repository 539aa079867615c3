import { ANNOUNCEMENT } from '../grids/texts';
import { FILES } from '../manifest/identity';

/** Microsoft's network: the Office store wants office.js loaded from there. */
const OFFICE = 'https://appsforoffice.microsoft.com';
const OFFICE_JS = `${OFFICE}/lib/1/hosted/office.js`;

/**
 * Our own files and those of office.js, nothing else: a style or a script in a text from a cell could do nothing, and
 * nobody is told anything. office.js loads its other files itself, and shows its own warnings in a frame.
 */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE}`,
  `style-src 'self' ${OFFICE}`,
  "img-src 'self' data:",
  `connect-src 'self' ${OFFICE}`,
  `frame-src ${OFFICE}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The shared page: panel, functions and commands live in it. office.js comes before our scripts, which give it the
 * functions; functions come first, for cells wait for them and the panel may never be opened.
 */
export const taskpanePage = (): string => `<!doctype html>
<html lang="fr-CA">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${POLICY}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>Mutu</title>
  <link rel="icon" href="${FILES.icon(32)}">
  <link rel="stylesheet" href="${FILES.style}">
  <script src="${OFFICE_JS}"></script>
  <script src="${FILES.script}"></script>
  <script src="${FILES.commands}" defer></script>
  <script src="${FILES.panel}" defer></script>
</head>
<body>
  <p class="announcement" id="${ANNOUNCEMENT}" role="status" hidden></p>
  <main id="panel"></main>
</body>
</html>
`;
