/** npm run bench: speed, memory and sizes in one run, each aim marked met or missed. */

import { measureClosedForms } from './bench/closed-forms';
import { measureCore } from './bench/core';
import { measureDecision } from './bench/decision';
import { measureEmbeddedHost } from './bench/embedded-host';
import { measureEnter } from './bench/enter';
import { measureFairness } from './bench/fairness';
import { measureGridCalls } from './bench/grid-calls';
import { measureGrids } from './bench/grids';
import { type Measure, printMeasures } from './bench/measure';
import { measureOfficeRenderer } from './bench/renderers-office';
import { measureSheetsRenderer } from './bench/renderers-sheets';
import { measureSizes } from './bench/sizes';
import { buildAll } from './build';

await buildAll();
const groups: [string, () => Measure[] | Promise<Measure[]>][] = [
  ['Core', measureCore],
  ['Closed forms', measureClosedForms],
  ['Fairness', measureFairness],
  ['Decision and billing', measureDecision],
  ['Embedded host (Chromium)', measureEmbeddedHost],
  ['Enter (Chromium)', measureEnter],
  ['Grids: our functions', measureGridCalls],
  ['Grids: Office.js', measureOfficeRenderer],
  ['Grids: SpreadsheetApp', measureSheetsRenderer],
  ['Grids: embedded host (Chromium)', measureGrids],
  ['Sizes', measureSizes],
];
const all: Measure[] = [];
for (const [title, measure] of groups) {
  const measures = await measure();
  printMeasures(title, measures);
  all.push(...measures);
}
console.log(`\nMemory of this run: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
const missed = all.filter((measure) => measure.met === false);
console.log(missed.length === 0 ? 'Every aim is met.' : `Missed: ${missed.map((measure) => measure.name).join('; ')}`);
