import { inLanguage } from '../../core/text';
import { FILES } from '../manifest/identity';
import { PANE, type PaneText } from './texts';

/** Where the Office store wants it loaded from. It must come before our scripts, which give it the functions. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * The shared page: panel, functions and commands live in it. Written in French so that it can be read even before its
 * script runs; the script puts it in English where needed.
 */
export function taskpanePage(version: string): string {
  const put = (name: PaneText): string => `data-text="${name}">${inLanguage(PANE[name], 'fr')}`;
  return `<!doctype html>
<html lang="fr-CA">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>Mutu</title>
  <link rel="icon" href="${FILES.icon(32)}">
  <link rel="stylesheet" href="taskpane.css">
  <script src="${OFFICE_JS}"></script>
  <script src="${FILES.script}"></script>
  <script src="taskpane.js" defer></script>
</head>
<body>
  <header>
    <img src="${FILES.icon(80)}" alt="" width="40" height="40">
    <div>
      <h1 ${put('title')}</h1>
      <p ${put('tagline')}</p>
    </div>
  </header>
  <p class="preview" id="preview" hidden ${put('preview')}</p>
  <main>
    <section aria-labelledby="first">
      <h2 id="first" ${put('firstTitle')}</h2>
      <p ${put('firstIntroduction')}</p>
      <code id="formula" ${put('formula')}</code>
      <button type="button" id="copy" ${put('copy')}</button>
      <p class="status" id="status" role="status"></p>
      <p ${put('firstResult')}</p>
      <p class="small" ${put('separators')}</p>
      <p class="small" ${put('source')}</p>
    </section>
    <section aria-labelledby="find">
      <h2 id="find" ${put('findTitle')}</h2>
      <p ${put('findByTyping')}</p>
    </section>
  </main>
  <footer>
    <p ${put('privacy')}</p>
    <p><a href="${FILES.help}" target="_blank" rel="noopener" ${put('help')}</a> · <span ${put('version')}</span> ${version}</p>
  </footer>
</body>
</html>
`;
}
