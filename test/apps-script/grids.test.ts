import { setImmediate } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Area, absolute, cellArea, relative } from '../../core/formula/addresses';
import type { Style } from '../../core/grids/language/look';
import { SERIES } from '../../core/grids/language/palette';
import type { Plan, PlanValidation } from '../../core/grids/language/plan';
import { LANGUAGES } from '../../core/values/text';
import { type Made, told } from '../support/fake-google';
import { CHOICES, canonical, expectedPlans, faults, type Inserted, insert } from './grids';

const TRIALS = CHOICES.flatMap((choice) =>
  LANGUAGES.flatMap((language) => [true, false].map((filled) => ({ choice, language, filled }))),
);

describe.each(TRIALS)('$choice, $language, filled: $filled', (trial) => {
  let plans: readonly Plan[];
  let fake: Inserted;
  /** Of the insertion alone: the checks below call the fake too. */
  let sent: number;
  beforeAll(async () => {
    // The runner is let speak between two grids: without a pause it thinks that the tests hang.
    await setImmediate();
    plans = expectedPlans(trial);
    fake = await insert(trial);
    sent = fake.calls.filter(({ method }) => /^(?:Spreadsheet|Sheet|Range|RangeList)\./.test(method)).length;
  });
  const onEach = (check: (plan: Plan, fake: Inserted) => void): void => {
    for (const plan of plans) check(plan, fake);
  };

  it('adds its sheets after the others, and shows the first', () => {
    const { sheetNames, activeSheet, sheet, value } = fake;
    expect(sheetNames()).toEqual(['Notes', ...plans.map((plan) => plan.sheet)]);
    expect(activeSheet()).toBe(plans[0]?.sheet);
    expect(sheet(plans[0]?.sheet ?? '').settings.selection).toBe(relative(plans[0]?.start ?? { row: 0, column: 0 }));
    expect(value('Notes', 1, 1)).toBe('à garder');
  });

  it('writes every cell of the plan, and no other', () =>
    onEach((plan, { formula, value }) => {
      const written = new Map(plan.cells.map((cell) => [relative(cellArea(cell.row, cell.column)), cell]));
      const cells = cellsOf(plan.print.area).map((place) => ({
        at: relative(place),
        ...place,
        cell: written.get(relative(place)),
      }));
      const found = cells.map(({ at, row, column }) => {
        const inCell = String(formula(plan.sheet, row + 1, column + 1));
        return [at, inCell ? canonical(inCell) : value(plan.sheet, row + 1, column + 1), faults(inCell)];
      });
      expect(found).toEqual(cells.map(({ at, cell }) => [at, cell?.formula ?? withoutDot(cell?.value ?? ''), []]));
      const spilling = cells.filter(({ cell }) => cell?.spill !== undefined);
      for (const { row, column } of spilling) {
        expect(formula(plan.sheet, row + 1, column + 1)).toMatch(/^=ArrayFormula\(.*\)$/);
      }
    }));

  it('gives every cell its look and its number format', () =>
    onEach((plan, { sheet }) => {
      const state = sheet(plan.sheet);
      const found = plan.cells.map(({ row, column }) => LOOK_KINDS.map((kind) => state.get(kind, row + 1, column + 1)));
      expect(found).toEqual(
        plan.cells.map(({ look, pattern }) => [...wornBy(plan.styles[look]), pattern ?? 'General']),
      );
    }));

  it('has the plan’s measures, merges and panes, and room to spare', () =>
    onEach((plan, { sheet }) => {
      const { widths, heights, merges, settings, rows, columns } = sheet(plan.sheet);
      expect(plan.columns.map((_, index) => widths.get(index + 1))).toEqual(plan.columns);
      expect(plan.rows.map((_, index) => heights.get(index + 1))).toEqual(plan.rows);
      expect([...merges].sort()).toEqual(plan.merges.map(relative).sort());
      expect(settings).toMatchObject({ frozenRows: plan.frozenRows, hiddenGridlines: true, tabColor: '#1f6d4e' });
      expect(rows).toBeGreaterThan(plan.rows.length);
      expect(rows).toBeLessThan(plan.rows.length + 100);
      expect(columns).toBeGreaterThan(plan.columns.length);
    }));

  it('has its validations, and no other', () =>
    onEach((plan, { sheet }) => {
      const state = sheet(plan.sheet);
      const expected = new Map(
        plan.validations.flatMap((validation) =>
          cellsOf(validation.area).map((cell) => [relative(cell), validation] as const),
        ),
      );
      for (const { row, column } of cellsOf(plan.print.area)) {
        const rule = state.get('DataValidations', row + 1, column + 1);
        const validation = expected.get(relative({ row, column }));
        if (validation) checkRule(rule, validation);
        else if (rule !== '') throw new Error(`${row}, ${column} has a validation of its own`);
      }
    }));

  it('has its conditional formats, which read cells and no name', () =>
    onEach((plan, { sheet }) => {
      const { conditions } = sheet(plan.sheet);
      expect(conditions).toHaveLength(plan.conditions.length);
      plan.conditions.forEach(({ formula, area, color, fill }, index) => {
        const [written = ''] = (told(conditions[index], 'whenFormulaSatisfied') ?? []) as string[];
        const byCell = plan.names.reduce((text, { name, ...cell }) => withName(text, name, absolute(cell)), formula);
        expect(canonical(written)).toBe(byCell);
        expect(faults(written)).toEqual([]);
        expect(written).not.toContain('!');
        expect(rangesOf(conditions[index], 'setRanges')).toEqual([relative(area)]);
        expect(told(conditions[index], 'setFontColor')).toEqual([color]);
        expect(told(conditions[index], 'setBackground')).toEqual([fill]);
      });
    }));

  it('has its notes and its links', () =>
    onEach((plan, { sheet }) => {
      const state = sheet(plan.sheet);
      const notes = new Map(plan.notes.map(({ row, column, text }) => [relative({ row, column }), text]));
      const found = cellsOf(plan.print.area).map(({ row, column }) => {
        return [relative({ row, column }), state.get('Notes', row + 1, column + 1)];
      });
      expect(found).toEqual(found.map(([cell]) => [cell, withoutDot(notes.get(String(cell)) ?? '')]));
      const linked = plan.cells.map(({ row, column }) => state.get('RichTextValues', row + 1, column + 1) !== '');
      expect(linked).toEqual(plan.cells.map(({ link }) => link !== undefined));
      for (const { row, column, value, link } of plan.cells) {
        if (!link) continue;
        const text = state.get('RichTextValues', row + 1, column + 1);
        expect(told(text, 'setText')).toEqual([value]);
        expect(told(text, 'setLinkUrl')).toEqual([`#gid=${sheet(link.sheet).id}&range=${relative(link)}`]);
      }
    }));

  it('has its charts', () =>
    onEach((plan, { sheet }) => {
      const { charts } = sheet(plan.sheet);
      expect(charts).toHaveLength(plan.charts.length);
      plan.charts.forEach((chart, index) => {
        const made = charts[index] as Made;
        const { row, column, rows, columns } = chart.area;
        const ranges = made.settings.filter(({ method }) => method === 'addRange').map(({ args }) => nameOf(args[0]));
        expect(ranges).toEqual([chart.categories, ...chart.series.map(({ values }) => values)].map(relative));
        expect(made.settings[0]?.method.toLowerCase()).toBe(`as${chart.kind}chart`);
        expect(told(made, 'setStacked') !== undefined).toBe(chart.stacked);
        expect(told(made, 'setPosition')).toEqual([row + 1, column + 1, 0, 0]);
        const options = optionsOf(made);
        expect(options.title).toBe(chart.title);
        expect(options.colors).toEqual(SERIES);
        expect(options.width).toBe(sum(plan.columns.slice(column, column + columns)));
        expect(options.height).toBe(sum(plan.rows.slice(row, row + rows)));
        if (chart.kind === 'pie') return;
        const labels = Object.values(options.series as Record<string, { labelInLegend: string }>);
        expect(labels.map(({ labelInLegend }) => labelInLegend)).toEqual(chart.series.map(({ label }) => label));
        const [values, categories] = chart.kind === 'bar' ? ['hAxis', 'vAxis'] : ['vAxis', 'hAxis'];
        expect(options[values ?? '']).toMatchObject({ title: chart.valueTitle ?? '' });
        expect(options[categories ?? '']).toMatchObject({ title: chart.categoryTitle ?? '' });
      });
    }));

  it('defines its names', () => {
    const { namedCells } = fake;
    const wanted = plans.flatMap(({ sheet, names }) =>
      names.map(({ name, ...cell }) => [name, `${sheet}!${relative(cell)}`]),
    );
    expect(namedCells()).toEqual(Object.fromEntries(wanted));
  });

  // A call takes from a few milliseconds to a tenth of a second, and a script has six minutes for the whole guide.
  it('takes few calls', () => {
    expect(sent).toBeGreaterThan(20);
    expect(sent / plans.length).toBeLessThan(150);
  });
});

const LOOK_KINDS = `FontFamilies FontSizes FontColors FontWeights FontStyles Backgrounds Wraps HorizontalAlignments
  VerticalAlignments above below NumberFormats`.split(/\s+/);

/** The same, in the words of Google Sheets. */
const wornBy = ({ font, size, color, bold, italic, fill, wrap, align, vertical, above, below }: Style): unknown[] => [
  ...[font, size, color, bold ? 'bold' : 'normal', italic ? 'italic' : 'normal', fill ?? '', wrap],
  ...[align, vertical, above ?? '', below ?? ''],
];

/** Texts say =MUTU_AIDE() in Google Sheets. */
const withoutDot = (content: string | number): string | number =>
  typeof content === 'string' ? content.replaceAll('MUTU.', 'MUTU_') : content;

const withName = (formula: string, name: string, cell: string): string =>
  formula.replace(new RegExp(`(?<![\\w.])${name}(?![\\w.(])`, 'g'), () => cell);

const cellsOf = ({ row, column, rows, columns }: Area): Area[] =>
  Array.from({ length: rows * columns }, (_, index) =>
    cellArea(row + Math.floor(index / columns), column + (index % columns)),
  );

const nameOf = (range: unknown): string => (range as GoogleAppsScript.Spreadsheet.Range).getA1Notation();
const rangesOf = (made: unknown, method: string): string[] =>
  ((told(made, method) ?? [[]])[0] as unknown[]).map(nameOf);
const optionsOf = (made: Made): Record<string, unknown> =>
  Object.fromEntries(made.settings.filter(({ method }) => method === 'setOption').map(({ args }) => args));
const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

function checkRule(rule: unknown, validation: PlanValidation): void {
  expect(told(rule, 'setHelpText')).toEqual([validation.message]);
  expect(told(rule, 'setAllowInvalid')).toEqual([validation.kind === 'listFrom']);
  if (validation.kind === 'list') expect(told(rule, 'requireValueInList')).toEqual([validation.choices, true]);
  // The days that our functions read.
  if (validation.kind === 'date') {
    const days = (told(rule, 'requireDateBetween') ?? []) as Date[];
    expect(days.map((day) => [day.getFullYear(), day.getMonth() + 1, day.getDate()])).toEqual([
      [1980, 1, 1],
      [2200, 12, 31],
    ]);
  }
  if (validation.kind === 'listFrom') {
    expect(nameOf(told(rule, 'requireValueInRange')?.[0])).toBe(relative(validation.source));
  }
  if (validation.kind !== 'number') return;
  const { min, max } = validation;
  if (max === undefined) expect(told(rule, 'requireNumberGreaterThanOrEqualTo')).toEqual([min]);
  else expect(told(rule, 'requireNumberBetween')).toEqual([min, max]);
}
