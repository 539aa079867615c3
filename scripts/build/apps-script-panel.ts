/**
 * Panel.js: what the sidebar asks of the spreadsheet, inside a function too, which a cell that is computed never calls.
 * SidebarFr.html, SidebarEn.html: the panel itself, each in one file as HtmlService wants it, in one language.
 */
import { join } from 'node:path';
import { build } from 'esbuild';
import { PLACEHOLDER, pageOf } from '../../apps-script/panel/protocol';
import type { Language } from '../../core';
import { LANGUAGES } from '../../core/values/text';
import { root } from '../root';
import { bundleScript, type ScriptOptions } from './apps-script-bundle';
import { OPEN_GRIDS } from './apps-script-grids';
import { lean } from './lean';

const OPEN = 'mutuPanel_';
const INNER = 'Panel';
const INSERT = 'mutuInsertGrids_';
export const REVIVE = 'mutuRevive_';

export async function panelFile(options: ScriptOptions): Promise<string> {
  // The sidebar speaks the language of the account: what it is answered is in both.
  const bundle = await bundleScript('panel/main.ts', INNER, options, undefined);
  return `function ${OPEN}() {
${bundle}return ${INNER};
}

function ${INSERT}(choice, filled) {
  return ${OPEN_GRIDS}().insertForPanel(choice, filled);
}

function ${REVIVE}() {
  return ${OPEN}().revive();
}

function mutuOpenPanel() {
  ${OPEN}().openPanel();
}

function mutuPanel(asked) {
  return ${OPEN}().answer(asked, ${INSERT});
}
`;
}

/** The page of each language, by the name of its file. */
export async function sidebarPages({ version }: ScriptOptions): Promise<Readonly<Record<string, string>>> {
  const pages: Record<string, string> = {};
  for (const language of LANGUAGES) pages[`${pageOf(language)}.html`] = await sidebarPage(version, language);
  return pages;
}

/** HtmlService loses what follows « // » in a template literal, and knows classic scripts only. */
async function sidebarPage(version: string, language: Language): Promise<string> {
  const result = await build({
    entryPoints: [join(root, 'apps-script', 'sidebar', 'main.ts')],
    bundle: true,
    write: false,
    outdir: root,
    format: 'iife',
    target: 'es2019',
    supported: { 'template-literal': false },
    charset: 'utf8',
    plugins: [lean({ only: language, isSearched: true })],
    minify: true,
    legalComments: 'none',
    define: { MUTU_VERSION: JSON.stringify(version) },
  });
  const textOf = (ending: string): string => result.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>Mutu</title>
<base target="_blank">
<style>${textOf('.css').trim()}</style>
</head>
<body>
<main id="panel" ${PLACEHOLDER}></main>
<script>${textOf('.js').trim()}</script>
</body>
</html>
`;
}
