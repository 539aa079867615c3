import { describe, expect, it } from 'vitest';
import { absolute, areaOf, columnName, relative } from '../../core/formula/addresses';
import { ownIds } from '../../core/formula/calls';
import { templates } from '../../core/grids';
import { at, bad, band, defineTemplate, line, lines, money } from '../../core/grids/language';
import type { Template } from '../../core/grids/language/define';
import { CONDITION_LOOKS, heightFor, LOOKS, ROW_HEIGHT } from '../../core/grids/language/look';
import { freeSheetName, freeSuffix, isValidName } from '../../core/grids/language/names';
import { type Plan, type PlanCondition, planOf } from '../../core/grids/language/plan';
import { split } from '../../core/grids/split/grid';
import { LANGUAGES, same } from '../../core/values/text';
import { depthOf } from '../support/depth';
import { isInside } from './sheet';

const lookOf = ({ fill }: PlanCondition): string =>
  Object.entries(CONDITION_LOOKS).find(([, look]) => look.fill === fill)?.[0] ?? fill;

const layoutOf = (plan: Plan) => ({
  columns: plan.columns,
  rows: plan.rows.length,
  merges: plan.merges.map(relative),
  frozenRows: plan.frozenRows,
  names: plan.names.map(({ row, column }) => absolute({ row, column })),
  notes: plan.notes.map(({ row, column }) => relative({ row, column })),
  validations: plan.validations.map(({ area, kind }) => `${relative(area)} ${kind}`),
  conditions: plan.conditions.map((condition) => `${relative(condition.area)} ${lookOf(condition)}`),
  charts: plan.charts.map(({ kind, area, categories, series }) => ({
    kind,
    range: relative(area),
    categories: relative(categories),
    series: series.map(({ values }) => relative(values)),
  })),
  spills: plan.cells.flatMap(({ spill }) => (spill ? relative(spill) : [])),
  // Where pages start follows the heights of rows, which the example's texts raise: pages.test.ts.
  print: { area: relative(plan.print.area), scale: plan.print.scale },
});

const bare = (formula: string, when?: string): Template =>
  defineTemplate({
    id: 'bare',
    step: 'modelling',
    sheet: same('A'),
    title: same('A'),
    purpose: same('A'),
    tracks: { all: [100, 100, 100] },
    bands: [
      band(
        at(
          'all',
          lines('block', same('A'), { columns: [money('amount')], lines: [line('one', same('A'), [formula])] }),
        ),
      ),
    ],
    ...(when && { conditions: [bad('block.amount', when)] }),
  });

describe('addresses', () => {
  it('are written and read alike', () => {
    expect(columnName(0)).toBe('A');
    expect(columnName(26)).toBe('AA');
    expect(columnName(701)).toBe('ZZ');
    for (const range of ['A1', 'B3:C12', 'AA10:AB11']) expect(relative(areaOf(range))).toBe(range);
    expect(areaOf('$B$3:$C$4')).toEqual({ row: 2, column: 1, rows: 2, columns: 2 });
  });
});

describe('names of a copy', () => {
  it('are free, and fit the 31 characters of a sheet', () => {
    expect(freeSheetName('Partage', [])).toBe('Partage');
    expect(freeSheetName('Partage', ['PARTAGE'])).toBe('Partage (2)');
    expect(freeSheetName('Partage', ['partage', 'Partage (2)'])).toBe('Partage (3)');
    const long = freeSheetName('x'.repeat(31), ['x'.repeat(31)]);
    expect(long).toBe(`${'x'.repeat(27)} (2)`);
    expect(long).toHaveLength(31);
  });

  it('end alike as soon as one is taken', () => {
    expect(freeSuffix(['prix', 'heures'], [])).toBe('');
    expect(freeSuffix(['prix', 'heures'], ['HEURES'])).toBe('_2');
    expect(freeSuffix(['prix', 'heures'], ['prix', 'heures_2'])).toBe('_3');
  });

  it('are never what a spreadsheet reads as a cell', () => {
    for (const name of ['A1', 'xfd12', 'R1C1', 'r', 'c', '1a', 'prix achat', 'durée'])
      expect(isValidName(name)).toBe(false);
    for (const name of ['prix_achat', 'heures', 'residual_value']) expect(isValidName(name)).toBe(true);
  });
});

describe('a plan', () => {
  it('refuses a hole that points to nothing', () => {
    expect(() => planOf(bare('={missing}'), { language: 'fr', filled: true })).toThrow('missing');
  });

  it('reads through IF the cells that may be blank, as an array formula when they are several', () => {
    const template = bare('=MUTU.PARTAGE({amount},{block.label:block.amount?},{amount?})');
    const { cells } = planOf(template, { language: 'fr', filled: true });
    expect(cells.find(({ formula }) => formula !== undefined)).toMatchObject({
      formula: '=MUTU.PARTAGE(B8,IF($A$8:$B$8="","",$A$8:$B$8),IF(B8="","",B8))',
      spill: areaOf('B8'),
    });
  });

  it('refuses our functions in a conditional format', () => {
    const template = bare('=1', '=MUTU.SEUIL(1,2,1)>0');
    expect(() => planOf(template, { language: 'fr', filled: true })).toThrow('conditional format');
  });

  it('says what the host cannot show', () => {
    const cannot = ['charts', 'notes'] as const;
    for (const language of LANGUAGES) {
      expect(planOf(split, { language, filled: true, cannot }).warnings).toHaveLength(2);
      expect(planOf(split, { language, filled: true }).warnings).toEqual([]);
    }
  });
});

/** Beside the title, a sentence stands where the title of that language ends. */
const belowTitle = (plan: Plan) => ({ ...layoutOf(plan), merges: plan.merges.filter(({ row }) => row > 0) });

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  it.each(LANGUAGES)('is laid out alike, filled or empty (%s)', (language) => {
    const filled = planOf(template, { language, filled: true });
    expect(layoutOf(planOf(template, { language, filled: false }))).toEqual(layoutOf(filled));
    expect(belowTitle(planOf(template, { language: 'fr', filled: true }))).toEqual(belowTitle(filled));
    expect(layoutOf(filled)).toMatchSnapshot('layout');
  });

  it.each(LANGUAGES)('has titles that fit their blocks (%s)', (language) => {
    const plan = planOf(template, { language, filled: true });
    const headings = plan.cells.filter(({ look }) => look === 'heading');
    for (const { row, column, value } of headings) {
      if (typeof value !== 'string') continue;
      let width = 0;
      for (let next = column; headings.some((cell) => cell.row === row && cell.column === next); next++) {
        if (next > column && headings.some((cell) => cell.row === row && cell.column === next && cell.value)) break;
        width += plan.columns[next] ?? 0;
      }
      expect(`${value} ${heightFor(value, width, LOOKS.heading)}`).toBe(`${value} ${ROW_HEIGHT}`);
    }
  });

  it('is plain JSON', () => {
    const plan = planOf(template, { language: 'fr', filled: true });
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it('stays inside its sheet, and no chart covers a cell', () => {
    const plan = planOf(template, { language: 'fr', filled: true });
    const { rows, columns } = plan.print.area;
    expect([rows, columns]).toEqual([plan.rows.length, plan.columns.length]);
    for (const { area } of plan.charts) {
      expect(plan.cells.filter((cell) => isInside(cell, area))).toEqual([]);
      expect([area.row + area.rows <= rows, area.column + area.columns <= columns]).toEqual([true, true]);
    }
    for (const { row, column, spill } of plan.cells) {
      if (!spill) continue;
      const covered = plan.cells.filter(
        (cell) => isInside(cell, spill) && (cell.row !== row || cell.column !== column),
      );
      expect(covered.filter(({ value, formula }) => value !== undefined || formula !== undefined)).toEqual([]);
    }
  });

  it.each(LANGUAGES)('has names of its own when inserted twice (%s)', (language) => {
    const first = planOf(template, { language, filled: true });
    const takenNames = first.names.map(({ name }) => name);
    const second = planOf(template, { language, filled: true, takenNames, takenSheets: [first.sheet] });
    expect(second.sheet).toBe(`${first.sheet} (2)`);
    expect(second.names.map(({ name }) => name)).toEqual(takenNames.map((name) => `${name}_2`));
    expect(`${first.sheet} (2)`.length).toBeLessThanOrEqual(31);
    for (const { formula } of second.cells) {
      for (const name of takenNames) expect(formula ?? '').not.toMatch(new RegExp(`\\b${name}\\b`));
    }
  });

  it('never calls our functions in a conditional format, nor more than two deep', () => {
    const plan = planOf(template, { language: 'fr', filled: true });
    expect(depthOf([plan])).toBeLessThanOrEqual(2);
    for (const { formula } of plan.conditions) expect(ownIds(formula)).toEqual([]);
  });
});
