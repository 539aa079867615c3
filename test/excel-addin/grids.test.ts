import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Area, absolute, cellArea, columnName, onSheet, relative } from '../../core/formula/addresses';
import { DOSSIER, gallery, plansFor } from '../../core/grids/gallery';
import { LOOKS, type Style } from '../../core/grids/language/look';
import { SERIES } from '../../core/grids/language/palette';
import type { Plan, PlanCell } from '../../core/grids/language/plan';
import type { Language } from '../../core/values/text';
import { type DrawnSheet, drawnSheet } from '../support/office-drawn';
import { type Batch, type ExcelWithAddin, startExcel } from '../support/office-proxies';
import type { Platform } from '../support/office-rules';
import { builtAddin } from './built';
import { insertIn } from './inserting';

const built = builtAddin();

const CHOICES = [...gallery.map(({ id }) => id), DOSSIER];

interface Drawn {
  readonly plans: readonly Plan[];
  readonly sheets: readonly DrawnSheet[];
  readonly batches: readonly Batch[];
}

async function insertedIn(excel: ExcelWithAddin, choice: string, language: Language, filled = true): Promise<Drawn> {
  const { workbook } = excel;
  const takenSheets = workbook.sheets.map(({ name }) => name);
  const takenNames = workbook.names.map(({ name }) => name);
  const plans = plansFor(choice, { language, filled, takenSheets, takenNames });
  excel.batches.length = 0;
  const outcome = await insertIn(excel, choice, { language, filled });
  expect(outcome).toMatchObject({ done: true, sheets: plans.map(({ sheet }) => sheet), warnings: [] });
  expect(workbook.sheets.map(({ name }) => name)).toEqual([...takenSheets, ...plans.map(({ sheet }) => sheet)]);
  const idOf = ({ sheet }: Plan): string => workbook.sheets.find(({ name }) => name === sheet)?.id ?? '';
  return { plans, sheets: plans.map((plan) => drawnSheet(excel.batches, idOf(plan))), batches: [...excel.batches] };
}

const addressOf = ({ row, column }: PlanCell): string => relative({ row, column });

/** How Excel shows a look, under the names of its interface. */
function shown(look: Style): Record<string, unknown> {
  return {
    'Format.Font.Name': look.font,
    'Format.Font.Size': look.size,
    'Format.Font.Color': look.color,
    'Format.Font.Bold': look.bold || undefined,
    'Format.Font.Italic': look.italic || undefined,
    'Format.Font.Underline': look.underline ? 'Single' : undefined,
    'Format.Fill.Color': look.fill,
    'Format.HorizontalAlignment': { left: 'Left', center: 'Center', right: 'Right' }[look.align],
    'Format.VerticalAlignment': look.vertical === 'top' ? 'Top' : 'Center',
    'Format.WrapText': look.wrap || undefined,
    'Format.IndentLevel': look.isIndented ? 1 : undefined,
    'Bottom.Color': look.below,
  };
}

/** A text comes with an apostrophe where Excel could take it for something else; Excel does not show it. */
const contentOf = (cell: Record<string, unknown> | undefined): unknown => {
  const content = cell?.Formulas;
  return typeof content === 'string' ? content.replace(/^'/, '') : content;
};

function cellFaults(plan: Plan, sheet: DrawnSheet): string[] {
  const faults = plan.cells.flatMap((cell) => {
    const address = addressOf(cell);
    const drawn = sheet.cells.get(address);
    const wanted: Record<string, unknown> = {
      content: cell.formula ?? (cell.value === '' ? undefined : cell.value),
      NumberFormat: cell.pattern,
      ...shown(plan.styles[cell.look]),
      ...(plan.styles[cell.look].above !== undefined && { 'Top.Color': plan.styles[cell.look].above }),
    };
    const found: Record<string, unknown> = { ...drawn, content: contentOf(drawn) };
    return Object.entries(wanted)
      .filter(([name, value]) => found[name] !== value)
      .map(([name, value]) => `${plan.sheet} ${address} ${name}: ${String(found[name])} for ${String(value)}`);
  });
  const planned = new Set(plan.cells.map(addressOf));
  const others = [...sheet.cells].filter(([address, cell]) => !planned.has(address) && cell.Formulas !== undefined);
  return [...faults, ...others.map(([address]) => `${plan.sheet} ${address} is not in the plan`)];
}

// Free licences of non-profits have Excel on the web only.
describe.each<[Language, Platform]>([
  ['fr', 'OfficeOnline'],
  ['en', 'OfficeOnline'],
  ['fr', 'PC'],
])('each grid in %s, %s', (language, platform) => {
  let excel: ExcelWithAddin;
  beforeAll(async () => {
    excel = await startExcel([built.read('grids.js')], { platform, sheets: ['Feuil1', 'Budget'] });
  });
  afterAll(() => excel.close());

  it.each(CHOICES)('%s is drawn whole', async (choice) => {
    const { plans, sheets, batches } = await insertedIn(excel, choice, language);
    for (const [index, plan] of plans.entries()) expectDrawn(plan, sheets[index] as DrawnSheet);
    expectNames(plans, excel);
    // At the first try, in one run, which one Ctrl+Z takes back.
    expect(excel.runs.splice(0)).toEqual([{ delayForCellEdit: true, mergeUndoGroup: true }]);
    // One to read, one to add, one for the cells of a sheet, two more for its charts and pies, one to show the first.
    expect(batches.length).toBeLessThanOrEqual(3 * plans.length + 3);
    for (const { size } of batches) expect(size).toBeLessThan(5_000_000 / 5);
  });

  it.each(gallery.map(({ id }) => id))('%s is drawn whole when empty', async (choice) => {
    const { plans, sheets } = await insertedIn(excel, choice, language, false);
    plans.forEach((plan, index) => {
      expect(cellFaults(plan, sheets[index] as DrawnSheet)).toEqual([]);
    });
  });

  it('shows what is missing, wrong or too much', async () => {
    const { plans, sheets } = await insertedIn(excel, 'costPerUse', language);
    const [plan] = plans as [Plan];
    const [sheet] = sheets as [DrawnSheet];
    const [first, ...others] = plan.cells as [PlanCell, ...PlanCell[]];
    const faultsWith = (cell: PlanCell): string[] => cellFaults({ ...plan, cells: [cell, ...others] }, sheet);
    expect(faultsWith({ ...first, value: 'Autre' })[0]).toContain('content');
    expect(faultsWith({ ...first, pattern: '0.00' })[0]).toContain('NumberFormat');
    expect(faultsWith({ ...first, look: 'total' }).join()).toMatch(/Fill.*Top\.Color/);
    expect(cellFaults({ ...plan, cells: others }, sheet)[0]).toContain('is not in the plan');
  });

  it('never writes in a sheet that was there', () => {
    expect(excel.workbook.sheets.slice(0, 2).map(({ name, isFilled }) => [name, isFilled])).toEqual([
      ['Feuil1', true],
      ['Budget', true],
    ]);
    const before = excel.workbook.sheets.slice(0, 2).map(({ id }) => drawnSheet(excel.batches, id));
    for (const sheet of before) expect([sheet.cells.size, Object.keys(sheet.properties)]).toEqual([0, []]);
  });
});

function expectDrawn(plan: Plan, sheet: DrawnSheet): void {
  expect(cellFaults(plan, sheet)).toEqual([]);
  expect(sheet.merges).toEqual(plan.merges.map(relative));
  plan.columns.forEach((pixels, column) => {
    expect(sheet.columns.get(column), columnName(column)).toBe((pixels * 72) / 96);
  });
  plan.rows.forEach((pixels, row) => {
    expect(sheet.rows.get(row), `row ${row + 1}`).toBe((pixels * 72) / 96);
  });
  expectLinks(plan, sheet);
  expect(sheet.notes.map(({ cell, text }) => [cell, text])).toEqual(
    plan.notes.map(({ text, ...cell }) => [relative({ row: cell.row, column: cell.column }), text]),
  );
  expectValidations(plan, sheet);
  expect(sheet.conditions).toEqual(
    plan.conditions.map(({ area, formula, color, fill }, index) => ({
      range: relative(area),
      type: 'Custom',
      'Custom.Rule.Formula': formula,
      'Custom.Format.Font.Color': color,
      'Custom.Format.Font.Bold': true,
      'Custom.Format.Fill.Color': fill,
      Priority: index,
    })),
  );
  expectPage(plan, sheet);
  expectCharts(plan, sheet);
}

function expectLinks(plan: Plan, sheet: DrawnSheet): void {
  const links = plan.cells.flatMap((cell) =>
    cell.link ? [[addressOf(cell), onSheet(cell.link.sheet, relative(cell.link))]] : [],
  );
  const drawn = [...sheet.cells].flatMap(([address, { Hyperlink }]) =>
    Hyperlink ? [[address, (Hyperlink as { documentReference: string }).documentReference]] : [],
  );
  expect(drawn).toEqual(links);
}

/** What Excel is told of each kind of validation. */
function ruleOf(validation: Plan['validations'][number]): unknown {
  const { kind } = validation;
  if (kind === 'list') return { list: { inCellDropDown: true, source: validation.choices.join(',') } };
  if (kind === 'listFrom') return { list: { inCellDropDown: true, source: `=${absolute(validation.source)}` } };
  // The days that our functions read.
  if (kind === 'date') return { date: { operator: 'Between', formula1: '1980-01-01', formula2: '2200-12-31' } };
  return validation.max === undefined
    ? { decimal: { operator: 'GreaterThanOrEqualTo', formula1: validation.min } }
    : { decimal: { operator: 'Between', formula1: validation.min, formula2: validation.max } };
}

function expectValidations(plan: Plan, sheet: DrawnSheet): void {
  for (const validation of plan.validations) {
    const { row, column, rows, columns } = validation.area;
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const cell = sheet.cells.get(relative(cellArea(r, c)));
        expect(cell?.['DataValidation.Rule']).toEqual(ruleOf(validation));
        expect(cell?.['DataValidation.IgnoreBlanks']).toBe(true);
        expect(cell?.['DataValidation.ErrorAlert']).toMatchObject({
          message: validation.message,
          style: validation.kind === 'listFrom' ? 'Warning' : 'Stop',
        });
      }
    }
    if (validation.kind === 'list') expect(validation.choices.join(',').length).toBeLessThanOrEqual(255);
    // Excel's limit for the message of a validation.
    expect(validation.message.length).toBeLessThanOrEqual(225);
  }
  const covered = new Set(plan.validations.flatMap(({ area }) => cellsOf(area)));
  const drawn = [...sheet.cells].filter(([, cell]) => cell['DataValidation.Rule'] !== undefined);
  expect(drawn.map(([address]) => address).filter((address) => !covered.has(address))).toEqual([]);
}

function cellsOf({ row, column, rows, columns }: Area): string[] {
  return Array.from({ length: rows * columns }, (_, i) =>
    relative(cellArea(row + Math.floor(i / columns), column + (i % columns))),
  );
}

function expectPage(plan: Plan, { properties, breaks }: DrawnSheet): void {
  expect(properties).toMatchObject({
    TabColor: LOOKS.heading.fill,
    // So office.js writes `showGridlines` to Excel.
    Gridlines: false,
    'FreezePanes.FreezeRows': [plan.frozenRows],
    'PageLayout.Orientation': 'Landscape',
    'PageLayout.PaperSize': 'Letter',
    'PageLayout.CenterHorizontally': true,
    'PageLayout.Zoom': { scale: plan.print.scale },
    'PageLayout.SetPrintArea': [relative(plan.print.area)],
    'PageLayout.SetPrintMargins': ['Inches', expect.objectContaining({ left: 0.3, bottom: 0.55 })],
    'PageLayout.HeadersFooters.DefaultForAllPages.LeftFooter': `&9${plan.print.footer.text.replaceAll('&', '&&')}`,
    'PageLayout.HeadersFooters.DefaultForAllPages.RightFooter': '&9&P / &N',
  });
  // Title and legend at the head of each page, as they stay in sight on the screen; a document of one's own has its headings.
  const isDocument = ['annex', 'invoice'].includes(plan.template);
  expect(properties['PageLayout.SetPrintTitleRows']).toEqual(isDocument ? undefined : ['$1:$2']);
  expect(breaks).toEqual(plan.print.breaks.map((row) => `A${row + 1}`));
}

const TYPES: Readonly<Record<string, string>> = {
  line: 'Line',
  column: 'ColumnClustered',
  bar: 'BarClustered',
  pie: 'Pie',
  'stacked line': 'LineStacked',
  'stacked column': 'ColumnStacked',
  'stacked bar': 'BarStacked',
  'stacked pie': 'Pie',
};

function expectCharts(plan: Plan, sheet: DrawnSheet): void {
  const charts = [...sheet.charts.values()];
  expect(charts).toHaveLength(plan.charts.length);
  plan.charts.forEach((wanted, index) => {
    const chart = charts[index];
    expect(chart?.type).toBe(TYPES[`${wanted.stacked ? 'stacked ' : ''}${wanted.kind}`]);
    const isPie = wanted.kind === 'pie';
    expect(chart?.properties).toMatchObject({
      SetPosition: relative(wanted.area).split(':'),
      'Title.Text': wanted.title,
      'Legend.Visible': isPie || wanted.series.length > 1,
      ...(wanted.axisFromZero && { 'Axes.ValueAxis.Minimum': 0 }),
      ...(!isPie && { 'Axes.ValueAxis.NumberFormat': wanted.pattern }),
      ...(wanted.categoryTitle && { 'Axes.CategoryAxis.Title.Text': wanted.categoryTitle }),
      ...(wanted.valueTitle && { 'Axes.ValueAxis.Title.Text': wanted.valueTitle }),
    });
    expect(chart?.series).toHaveLength(wanted.series.length);
    wanted.series.forEach(({ label, values }, at) => {
      expect(chart?.series[at]).toMatchObject({
        Name: label,
        SetValues: relative(values),
        SetXAxisValues: relative(wanted.categories),
      });
      const color = chart?.series[at]?.[wanted.kind === 'line' ? 'Format.Line.Color' : 'Format.Fill.SetSolidColor'];
      if (!isPie) expect(color).toBe(SERIES[at % SERIES.length]);
    });
    // The stand-in for Excel has three pieces in each pie.
    expect(chart?.pieces).toEqual(isPie ? SERIES.slice(0, 3) : []);
  });
}

function expectNames(plans: readonly Plan[], { workbook }: ExcelWithAddin): void {
  for (const { sheet, names } of plans) {
    for (const { name, row, column } of names) {
      expect(workbook.names.filter((one) => one.name === name)).toEqual([
        { name, formula: `=${onSheet(sheet, absolute({ row, column }))}` },
      ]);
    }
  }
}
