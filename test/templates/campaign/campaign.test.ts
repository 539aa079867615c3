import { describe, expect, it } from 'vitest';
import { templates } from '../../../core/grids';
import type { Template } from '../../../core/grids/language/define';
import { layOut } from '../../../core/grids/language/layout';
import { type Plan, planOf } from '../../../core/grids/language/plan';
import { evaluatePlans, type Results } from '../../../engine/evaluate';
import { functionRegistrations } from '../../../engine/functions';
import { passingBlanksAsZero } from '../../support/blanks-as-zero';
import { errorsIn } from '../sheet';
import * as costModels from './cost-models';
import * as exampleModels from './example-models';
import { isClose, type Model, type Shown, WAITS } from './expected';
import { type Filled, filledAtRandom, randomFrom } from './fill';
import * as guideModels from './guide-models';
import * as projectModels from './project-models';
import * as renewalModel from './renewal-model';
import { steps } from './steer';
import * as useModels from './use-models';
import * as yearModels from './year-models';

const models: Readonly<Record<string, Model>> = {
  ...costModels,
  ...exampleModels,
  ...guideModels,
  ...projectModels,
  ...renewalModel,
  ...useModels,
  ...yearModels,
};

/** How many times each grid is filled in, and from what seed: MUTU_CAMPAIGN=200 MUTU_SEED=7 for a long run. */
const TIMES = Number(process.env.MUTU_CAMPAIGN ?? 1);
const SEED = Number(process.env.MUTU_SEED ?? 2027);

const seedOf = (id: string, time: number): number =>
  [...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), SEED * 1_000 + time) >>> 0;

function shownBy(template: Template, results: Results): Shown {
  const { areas } = layOut(template);
  return (path, row = 0) => {
    const area = areas.get(path);
    if (!area) throw new Error(`${template.id}: nothing is called ${path}`);
    return results[area.row + row]?.[area.column];
  };
}

/** Totals that add up a column: what the sheet shows there, added up again. */
function wrongSums({ bands }: Template, shown: Shown): string[] {
  const blocks = bands.flat().flatMap((stack) => stack.blocks);
  return blocks.flatMap((block) => {
    if (block.type !== 'table' || !block.totals) return [];
    return Object.entries(block.totals.cells).flatMap(([key, formula]) => {
      const path = `${block.id}.${key}`;
      if (formula !== `=SUM({${path}})`) return [];
      const cells = Array.from({ length: block.rows }, (_, row) => shown(path, row));
      const added = cells.reduce<number>((all, cell) => all + (typeof cell === 'number' ? cell : 0), 0);
      const sum = cells.includes(WAITS) ? WAITS : added;
      return isClose({ path, is: sum }, shown(`${path}.total`))
        ? []
        : [`${path}.total ${shown(`${path}.total`)}, not ${sum}`];
    });
  });
}

function faultsOf(template: Template, filled: Filled, results: Results): string[] {
  const shown = shownBy(template, results);
  const wrong = (models[template.id]?.(filled, shown) ?? [])
    .filter((check) => !isClose(check, shown(check.path, check.row)))
    .map(({ path, row, is }) => `${path}${row === undefined ? '' : ` ${row}`} ${shown(path, row)}, not ${is}`);
  return [...errorsIn(results), ...wrongSums(template, shown), ...wrong];
}

const plan = (template: Template, others: readonly Plan[] = []): Plan =>
  planOf(template, {
    language: 'fr',
    filled: false,
    takenSheets: others.map(({ sheet }) => sheet),
    takenNames: others.flatMap(({ names }) => names.map(({ name }) => name)),
  });

const fill = (template: Template, time: number): Filled => {
  const random = randomFrom(seedOf(template.id, time));
  return filledAtRandom(template, plan(template), random, steps[template.id]);
};

const someTemplate = (time: number): Template =>
  templates[Math.floor(randomFrom(SEED + time)() * templates.length)] as Template;

describe.each(templates.map((template) => [template.id, template] as const))(
  '%s, filled in at random',
  (id, template) => {
    it('shows no error, and what plain arithmetic finds', { timeout: 60_000 + TIMES * 2_000 }, async () => {
      const empty = plan(template);
      for (let time = 0; time < TIMES; time++) {
        const filled = fill(template, time);
        const [results = []] = await evaluatePlans([empty], filled.entries);
        expect({ id, time, faults: faultsOf(template, filled, results) }).toEqual({ id, time, faults: [] });
      }
    });
  },
);

it('shows the same where blanks reach our functions as 0', { timeout: 60_000 + TIMES * 2_000 }, async () => {
  const functions = passingBlanksAsZero(functionRegistrations('fr'));
  for (let time = 0; time < TIMES; time++) {
    const template = someTemplate(time);
    const filled = fill(template, time);
    const [asBlank] = await evaluatePlans([plan(template)], filled.entries);
    const [asZero] = await evaluatePlans([plan(template)], filled.entries, functions);
    expect([template.id, asZero]).toEqual([template.id, asBlank]);
  }
});

it('keeps two copies of a grid in one file apart', { timeout: 60_000 + TIMES * 2_000 }, async () => {
  for (let time = 0; time < TIMES; time++) {
    const template = someTemplate(time);
    const first = plan(template);
    // The engine tells sheets apart by the id of their grid.
    const second = { ...plan(template, [first]), template: `${template.id}2` };
    const filled = [fill(template, time), fill(template, time + 1_000)];
    const entries = filled.flatMap((one, index) => one.entries.map((entry) => ({ ...entry, plan: index })));
    const results = await evaluatePlans([first, second], entries);
    filled.forEach((one, index) => {
      expect([template.id, index, faultsOf(template, one, results[index] ?? [])]).toEqual([template.id, index, []]);
    });
  }
});
