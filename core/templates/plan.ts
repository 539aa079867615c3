import { inLanguage, type Language, type Text } from '../text';
import { absolute, cellArea, relative } from './address';
import type { ChartBlock, Condition, InputsBlock, Template } from './define';
import { drawBlock } from './draw';
import { createDrawing, type Drawing, type PlanCell, type PlanNote, type PlanValidation } from './drawing';
import { patternOf } from './formats';
import { drawHeader } from './header';
import { createResolver, type Neighbours, ownCalls, type Resolver } from './holes';
import { FROZEN_ROWS, type Layout, layOut, type Placed } from './layout';
import { ROW_HEIGHT } from './look';
import { freeSheetName, freeSuffix, isValidName } from './names';
import { goesThroughRange } from './through-ranges';
import { type Ability, warningsFor } from './warnings';

export type { PlanCell, PlanNote, PlanValidation } from './drawing';

export interface PlanOptions {
  readonly language: Language;
  /** The worked example, or the same grid empty. */
  readonly filled: boolean;
  /** What the workbook already has. */
  readonly takenSheets?: readonly string[];
  readonly takenNames?: readonly string[];
  /** What the host cannot show. */
  readonly cannot?: readonly Ability[];
}

export interface PlanName {
  readonly name: string;
  /** On the sheet of the plan. */
  readonly cell: string;
}
export interface PlanCondition {
  readonly range: string;
  /** Native, on the first cell of the range. */
  readonly formula: string;
  readonly look: Condition['look'];
}
export interface PlanSeries {
  readonly label: string;
  /** On the sheet of the plan, like all ranges here. */
  readonly values: string;
}
export interface PlanChart {
  readonly kind: ChartBlock['chart'];
  readonly title: string;
  readonly categories: string;
  readonly series: readonly PlanSeries[];
  readonly pattern: string;
  readonly stacked: boolean;
  readonly categoryTitle?: string;
  readonly valueTitle?: string;
  /** The cells it covers. */
  readonly range: string;
}

/** Letter paper, landscape, one page wide. */
export interface PlanPrint {
  readonly area: string;
  /** Percentage at which the columns fit the width; spreadsheets that fit by themselves forget page breaks. */
  readonly scale: number;
  /** Rows, counted from 0, that start a page. */
  readonly breaks: readonly number[];
  readonly footer: string;
}

/** A grid with every address resolved: what renderers draw, without a decision of their own. Plain JSON. */
export interface Plan {
  readonly template: string;
  readonly language: Language;
  readonly sheet: string;
  /** Widths in pixels. */
  readonly columns: readonly number[];
  /** Heights in pixels, row by row. */
  readonly rows: readonly number[];
  readonly cells: readonly PlanCell[];
  readonly merges: readonly string[];
  readonly frozenRows: number;
  readonly names: readonly PlanName[];
  readonly notes: readonly PlanNote[];
  readonly validations: readonly PlanValidation[];
  readonly conditions: readonly PlanCondition[];
  readonly charts: readonly PlanChart[];
  /** The cell one starts to fill in. */
  readonly start: string;
  readonly print: PlanPrint;
  readonly warnings: readonly string[];
}

export const planOf = (template: Template, options: PlanOptions): Plan => drawPlan(nameAll(template, options), options);

/** Grids of one file, which may point to each other; each has its own sheet and names. */
export function plansOf(templates: readonly Template[], options: PlanOptions): Plan[] {
  let { takenSheets = [], takenNames = [] } = options;
  const named = templates.map((template) => {
    const one = nameAll(template, { ...options, takenSheets, takenNames });
    takenSheets = [...takenSheets, one.sheet];
    takenNames = [...takenNames, ...one.names.map(({ name }) => name)];
    return one;
  });
  const neighbours: Neighbours = new Map(named.map((one) => [one.template.id, one]));
  return named.map((one) => drawPlan(one, options, neighbours));
}

/** A grid whose sheet and names are chosen. */
interface Named {
  readonly template: Template;
  readonly layout: Layout;
  readonly sheet: string;
  readonly names: readonly { readonly key: string; readonly name: string }[];
}

function nameAll(template: Template, { language, takenSheets = [], takenNames = [] }: PlanOptions): Named {
  const layout = layOut(template);
  const sheet = freeSheetName(inLanguage(template.sheet, language), takenSheets);
  return { template, layout, sheet, names: namesOf(template, layout, language, takenNames) };
}

function drawPlan({ template, layout, sheet, names }: Named, options: PlanOptions, neighbours?: Neighbours): Plan {
  const { language, filled } = options;
  const words = new Map([...wordsOf(template, language), ...names.map(pairOf)]);
  const resolver = createResolver(template.id, layout, words, neighbours);
  const drawing = createDrawing(language, template.tracks);
  drawHeader(template, drawing);
  for (const placed of layout.placed) drawBlock(placed, { drawing, resolver, filled });
  const charts = layout.placed.map((placed) => chartOf(placed, resolver, language)).filter(isDefined);
  const conditions = (template.conditions ?? []).map((condition) => conditionOf(condition, template, layout, resolver));
  return {
    template: template.id,
    language,
    sheet,
    columns: template.tracks,
    rows: Array.from({ length: layout.rows }, (_, row) => drawing.heights.get(row) ?? ROW_HEIGHT),
    cells: withoutDoubles(drawing, template.id).map(asArrayFormula),
    merges: drawing.merges,
    frozenRows: FROZEN_ROWS,
    names: names.map(({ key, name }) => ({ name, cell: absolute(resolver.area(key)) })),
    notes: drawing.notes,
    validations: drawing.validations,
    conditions,
    charts,
    start: firstInput(drawing),
    print: {
      area: relative({ row: 0, column: 0, rows: layout.rows, columns: layout.columns }),
      scale: printScale(template.tracks),
      breaks: (template.pages ?? []).map((band) => layout.bands[band]).filter(isDefined),
      footer: inLanguage(FOOTER, language),
    },
    warnings: warningsFor({ charts: charts.length, notes: drawing.notes.length }, options.cannot ?? [], language),
  };
}

/** 11 inches less margins of 0,4, at 96 pixels an inch; a little less, for columns are never drawn to the pixel. */
const PRINTED_WIDTH = (11 - 2 * 0.4) * 96 * 0.97;

const printScale = (tracks: readonly number[]): number =>
  Math.min(100, Math.floor((100 * PRINTED_WIDTH) / tracks.reduce((sum, width) => sum + width, 0)));

const FOOTER: Text = {
  fr: 'Mutu – d’après TIESS (2023), La mutualisation. 6 étapes pour un partage réussi',
  en: 'Mutu – after TIESS (2023), La mutualisation. 6 étapes pour un partage réussi',
};

const pairOf = ({ key, name }: { key: string; name: string }): [string, string] => [key, name];

/** As a formula holds them: between quotes. */
const wordsOf = ({ words = {} }: Template, language: Language): [string, string][] =>
  Object.entries(words).map(([key, text]) => [key, `"${inLanguage(text, language).replace(/"/g, '""')}"`]);

/** As one reads: the highest cell to fill in, the leftmost of its row. */
function firstInput({ cells }: Drawing): string {
  const inputs = cells.filter(({ look }) => look === 'input' || look === 'inputText' || look === 'headerInput');
  const [first] = inputs.sort((a, b) => a.row - b.row || a.column - b.column);
  return first ? relative(cellArea(first.row, first.column)) : 'A1';
}

const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

function namesOf(
  template: Template,
  layout: Layout,
  language: Language,
  taken: readonly string[],
): { key: string; name: string }[] {
  const inputs = layout.placed
    .map(({ block }) => block)
    .filter((block): block is InputsBlock => block.type === 'inputs');
  const wanted = inputs.reduce<{ key: string; name: string }[]>(
    (all, block) =>
      all.concat(Object.entries(block.inputs).map(([key, input]) => ({ key, name: input.name[language] }))),
    [],
  );
  const all = wanted.map(({ name }) => name);
  const wrong = all.find((name, index) => !isValidName(name) || all.indexOf(name) !== index);
  if (wrong !== undefined) throw new Error(`${template.id}: « ${wrong} » cannot be a name, or is used twice`);
  const suffix = freeSuffix(all, taken);
  return wanted.map(({ key, name }) => ({ key, name: name + suffix }));
}

function withoutDoubles({ cells }: Drawing, template: string): readonly PlanCell[] {
  const seen = new Set<string>();
  for (const { row, column } of cells) {
    const address = relative(cellArea(row, column));
    if (seen.has(address)) throw new Error(`${template}: two blocks write ${address}`);
    seen.add(address);
  }
  return cells;
}

/** A formula that goes through ranges on its way to one answer is an array formula too, of one cell. */
function asArrayFormula(cell: PlanCell): PlanCell {
  const { formula, spill, row, column } = cell;
  if (formula === undefined || spill !== undefined || !goesThroughRange(formula)) return cell;
  return { ...cell, spill: relative(cellArea(row, column)) };
}

function conditionOf(condition: Condition, template: Template, layout: Layout, resolver: Resolver): PlanCondition {
  const area = resolver.area(condition.on);
  const [blockId = ''] = condition.on.split('.');
  const placed = layout.placed.find(({ block }) => block.id === blockId);
  const columns = placed && 'columns' in placed.block && placed.block.type === 'table' ? placed.block.columns : {};
  const first = { row: area.row, columns: Object.keys(columns), firstColumn: placed?.track ?? 0 };
  const cell = relative(cellArea(area.row, area.column));
  const formula = resolver.formula(condition.when.replace(/\{cell\}/g, cell), { block: blockId, ...first });
  if (ownCalls(formula).length > 0) throw new Error(`${template.id}: a conditional format cannot call our functions`);
  return { range: relative(area), formula, look: condition.look };
}

function chartOf({ block, row, track }: Placed, resolver: Resolver, language: Language): PlanChart | undefined {
  if (block.type !== 'chart') return undefined;
  const { categoryTitle, valueTitle } = block;
  return {
    kind: block.chart,
    title: inLanguage(block.title, language),
    categories: relative(resolver.area(block.categories)),
    series: block.series.map(({ label, values }) => ({
      label: inLanguage(label, language),
      values: relative(resolver.area(values)),
    })),
    pattern: patternOf({ kind: block.kind, decimals: 0 }, language) ?? 'General',
    stacked: block.stacked ?? false,
    ...(categoryTitle && { categoryTitle: inLanguage(categoryTitle, language) }),
    ...(valueTitle && { valueTitle: inLanguage(valueTitle, language) }),
    range: relative({ row, column: track, rows: block.rows, columns: block.span }),
  };
}
