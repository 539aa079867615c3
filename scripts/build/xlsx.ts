import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { dossier, gallery, plansFor } from '../../core/grids/gallery';
import type { Plan } from '../../core/grids/language/plan';
import { inLanguage, LANGUAGES, type Language, type Text } from '../../core/values/text';
import type { Results } from '../../engine/evaluate';
import { renderXlsx } from '../../xlsx/render';
import { root } from '../root';
import { FOR_NODE } from './univer-for-node';

type Evaluate = (plans: readonly Plan[]) => Promise<Results[]>;

/** Node cannot import the modules of the embedded host's engine as they are: they are bundled first. */
async function loadEngine(): Promise<Evaluate> {
  const outfile = join(root, 'node_modules', '.cache', 'mutu', `evaluate-${process.pid}-${Date.now()}.mjs`);
  await build({
    entryPoints: [join(root, 'engine', 'evaluate.ts')],
    outfile,
    ...FOR_NODE,
  });
  const engine = (await import(pathToFileURL(outfile).href)) as { evaluatePlans: Evaluate };
  rmSync(outfile);
  return engine.evaluatePlans;
}

const EMPTY: Text = { fr: 'vide', en: 'empty' };

interface XlsxOptions {
  readonly outDir: string;
  readonly only?: readonly string[];
  /** Where the spreadsheet in the browser is, if that is known: the files say so. */
  readonly address?: string;
}

/** dist/site/grids/{fr,en}: each grid and the whole guide, with the worked example and empty, for any spreadsheet. */
export async function buildXlsx(options: XlsxOptions): Promise<void> {
  const { address } = options;
  const evaluate = await loadEngine();
  for (const language of LANGUAGES) {
    mkdirSync(join(options.outDir, language), { recursive: true });
    for (const grid of [...gallery, dossier]) {
      if (options.only && !options.only.includes(grid.id)) continue;
      for (const filled of [true, false]) {
        const plans = plansFor(grid.id, { language, filled });
        const results = await evaluate(plans);
        const computed = plans.map((plan, index) => ({ plan, results: results[index] ?? [] }));
        const bytes = await renderXlsx(computed, { forAnyone: { language, ...(address && { address }) } });
        writeFileSync(join(options.outDir, gridFile(grid.sheet, language, filled)), bytes);
      }
    }
  }
}

/** fr/Coût d’utilisation (vide).xlsx */
export const gridFile = (sheet: Text, language: Language, filled: boolean): string =>
  `${language}/${inLanguage(sheet, language)}${filled ? '' : ` (${inLanguage(EMPTY, language)})`}.xlsx`;

if (import.meta.filename === process.argv[1]) await buildXlsx({ outDir: join(root, 'dist', 'site', 'grids') });
