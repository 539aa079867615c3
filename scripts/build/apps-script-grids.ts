/**
 * Grids.js: the grids and what draws them. Apps Script reads every file of a script at each call of a cell; what this
 * one holds is inside a function, which an engine skims over until it is called.
 */

import type { GridMenu, MenuItem } from '../../apps-script/menu';
import { DOSSIER, dossier, GALLERY_STEPS, gallery, nameOf } from '../../core/grids/gallery';
import { inLanguage, LANGUAGES, type Language } from '../../core/values/text';
import { bundleScript, type ScriptOptions } from './apps-script-bundle';

// Names that end with « _ » are private: no cell, no page can call them.
export const MENU = 'mutuGridMenu_';
export const OPEN_GRIDS = 'mutuGrids_';
const INNER = 'Grids';

/** A menu calls a top-level function without arguments: there is one for each grid. */
const entryOf = (id: string): string => `mutuGrid_${id}`;

function menuOf(language: Language): GridMenu {
  // « … »: a question comes first.
  const item = (grid: typeof dossier): MenuItem => ({
    caption: `${inLanguage(nameOf(grid).name, language)}…`,
    run: entryOf(grid.id),
  });
  const steps = GALLERY_STEPS.map(({ step, title }) => ({
    caption: inLanguage(title, language),
    items: gallery.filter((grid) => grid.step === step).map(item),
  }));
  return { whole: item(dossier), steps: steps.filter(({ items }) => items.length > 0) };
}

export async function gridsFile(options: ScriptOptions): Promise<string> {
  // Grids find one another's words by the French ones: those stay in English too.
  const only = options.language === LANGUAGES[0] ? options.language : undefined;
  const bundle = await bundleScript('grids/main.ts', INNER, options, only);
  const ids = [...gallery.map(({ id }) => id), DOSSIER];
  const entries = ids.map((id) => `function ${entryOf(id)}() {\n  ${OPEN_GRIDS}().insertGrid('${id}');\n}`);
  return [
    `function ${OPEN_GRIDS}() {\n${bundle}return ${INNER};\n}`,
    `function ${MENU}() {\n  return ${JSON.stringify(menuOf(options.language))};\n}`,
    ...entries,
    '',
  ].join('\n\n');
}
