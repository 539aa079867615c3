import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { builtOnce } from '../support/built-once';

const root = join(import.meta.dirname, '..', '..');

/** As strict a policy as any host's: scripts and styles of files of its own only, nothing in attributes. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:";

/** The panel alone, in a page without a spreadsheet around it, built once a run; answers the folder to serve. */
export const buildPanelPage = (): Promise<string> => builtOnce('panel', writePanelPage);

async function writePanelPage(folder: string): Promise<void> {
  await build({
    entryPoints: { panel: join(root, 'test', 'panel', 'page-entry.tsx'), style: join(root, 'panel', 'panel.css') },
    outdir: folder,
    bundle: true,
    minify: true,
    target: 'es2019',
    // What Google's HtmlService accepts.
    supported: { 'template-literal': false },
    logLevel: 'error',
  });
  const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Mutu</title>
<meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="style.css"><link rel="stylesheet" href="page.css"></head>
<body><main id="panel"></main><script src="panel.js"></script></body></html>`;
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'page.css'), 'html, body, #panel { height: 100%; margin: 0; }');
}
