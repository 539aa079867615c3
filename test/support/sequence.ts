import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What goes through all the grids, or makes something of a whole guide: short to read and long to run. */
const ALL_GRIDS = /\b(?:gallery|templates|DOSSIER|openDossier|CHOICES|plansFor|\w*[rR]ecalculated)\b/;
/** Long for reasons of their own. */
const LONG = /\/(?:conformance|junk|nucleolus-[a-z]+|xlsx-hostile|loops|functions|contract)\.test\.ts$/;
/** Drives LibreOffice: the longest of all. */
const CALC = /\/calc-[a-z]+\.test\.ts$/;

/** Vitest, on a machine that has never run them, would begin with the longest to read, and keep the longest to run for the end. */
function rank({ project, moduleId }: TestSpecification): number {
  if (project.name === 'pages') return 0;
  if (CALC.test(moduleId)) return 1;
  return LONG.test(moduleId) || ALL_GRIDS.test(readFileSync(moduleId, 'utf8')) ? 2 : 3;
}

/** Pages first, then what is long: what is left then keeps both workers busy to the end. */
export default class PagesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ranked = (await super.sort(files)).map((file) => ({ file, rank: rank(file) }));
    return ranked.sort((a, b) => a.rank - b.rank).map(({ file }) => file);
  }
}
