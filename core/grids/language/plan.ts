import { type Area, cellArea, type Point, relative } from '../../formula/addresses';
import { ownIds } from '../../formula/calls';
import { goesThroughRange } from '../../formula/through-ranges';
import { inLanguage, type Language } from '../../values/text';
import type { Condition, InputsBlock, Template } from './define';
import { drawBlock } from './draw';
import { createDrawing, type Drawing, type PlanCell, type PlanNote } from './drawing';
import { drawHeader, drawLegend, putNotice } from './header';
import { createResolver, type Neighbours, type Resolver } from './holes';
import { FROZEN_ROWS, type Layout, layOut } from './layout';
import { CONDITION_LOOKS, type LookName, ROW_HEIGHT, STYLES, type Style, TAB_COLOR, TYPED_LOOKS } from './look';
import { freeSheetName, freeSuffix, isValidName } from './names';
import { boundsConditions } from './out-of-bounds';
import { pageStarts } from './pages';
import { chartOf, type PlanChart } from './plan-charts';
import { NO_FOOTER, type PlanPrint, PRINT_FOOTER, printOf, roomOf } from './print';
import { type PlanProtection, protectionOf } from './protection';
import type { PlanValidation } from './rules';
import { strayConditions } from './strays';
import { tellOfUnread, unreadConditions } from './unread';
import { waitingFormulas } from './waiting';
import { type Feature, warningsFor } from './warnings';

export type { PlanCell, PlanNote } from './drawing';
export type { PlanChart, PlanSeries } from './plan-charts';
export type { PlanPrint } from './print';
export type { PlanList, PlanProtection } from './protection';
export type { PlanValidation } from './rules';

export interface PlanOptions {
  readonly language: Language;
  /** The worked example, or the same grid empty. */
  readonly filled: boolean;
  /** What the workbook already has. */
  readonly takenSheets?: readonly string[];
  readonly takenNames?: readonly string[];
  /** What the host cannot show. */
  readonly cannot?: readonly Feature[];
}

/** A cell of the sheet of the plan, by its name. */
export interface PlanName extends Point {
  readonly name: string;
}
export interface PlanCondition {
  readonly area: Area;
  /** Native, on the first cell of the area; an equals sign first. */
  readonly formula: string;
  readonly color: string;
  readonly fill: string;
  readonly bold: boolean;
}

/**
 * A grid with every address resolved, and all that its sheet shows or forbids: what renderers draw, without a decision of
 * their own. Plain JSON; areas are numbers, which `address` writes as a host wants them.
 */
export interface Plan {
  readonly template: string;
  readonly language: Language;
  readonly sheet: string;
  readonly tabColor: string;
  /** Whether the lines between cells are shown. */
  readonly hasGridlines: boolean;
  /** Widths in pixels. */
  readonly columns: readonly number[];
  /** Heights in pixels, row by row. */
  readonly rows: readonly number[];
  readonly cells: readonly PlanCell[];
  /** What the looks of cells are. */
  readonly styles: Readonly<Record<LookName, Style>>;
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly names: readonly PlanName[];
  readonly notes: readonly PlanNote[];
  readonly validations: readonly PlanValidation[];
  readonly conditions: readonly PlanCondition[];
  readonly charts: readonly PlanChart[];
  readonly protection: PlanProtection;
  /** The cell one starts to fill in. */
  readonly start: Point;
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
  const columns = Array.from({ length: layout.columns }, (_, column) => template.tracks[column] ?? SPARE_WIDTH);
  const drawing = createDrawing(language, columns);
  drawHeader(template, drawing);
  for (const placed of layout.placed) drawBlock(placed, { drawing, resolver, filled });
  drawLegend(drawing);
  const own = (template.conditions ?? []).map((condition) => conditionOf(condition, template, layout, resolver));
  const missing = own.filter((_, index) => template.conditions?.[index]?.isMissing);
  tellOfUnread(drawing, template.title, missing);
  const notice = resolver.follow(template.noticeInFile) ?? (template.notice && resolver.formula(template.notice));
  if (notice) putNotice(drawing, notice);
  const charts = layout.placed
    .map((placed) => (placed.block.type === 'chart' ? chartOf(placed.block, placed, resolver, language) : undefined))
    .filter(isDefined);
  const areaOfName = new Map(names.map(({ key, name }) => [name, resolver.area(key)]));
  const telling = (template.tellsOfTexts ?? []).map(resolver.area);
  const drawn = waitingFormulas(checked(drawing, layout, template), (name) => areaOfName.get(name), telling);
  const cells = drawn.map(asArrayFormula);
  const conditions = [
    ...unreadConditions(cells),
    ...boundsConditions(drawing.validations, cells),
    ...strayConditions(drawing.validations),
    ...own,
  ];
  const rows = Array.from({ length: layout.rows }, (_, row) => drawing.heights.get(row) ?? ROW_HEIGHT);
  const asked = (template.pages ?? []).map((band) => layout.bands[band]).filter(isDefined);
  const titleRows = template.isDocument ? 0 : FROZEN_ROWS;
  return {
    template: template.id,
    language,
    sheet,
    tabColor: TAB_COLOR,
    hasGridlines: false,
    columns,
    rows,
    cells,
    styles: STYLES,
    merges: drawing.merges,
    frozenRows: FROZEN_ROWS,
    names: names.map(({ key, name }) => ({ name, ...placeOf(resolver.area(key)) })),
    notes: drawing.notes,
    validations: drawing.validations,
    conditions,
    charts,
    protection: protectionOf(cells, layout),
    start: firstInput(drawing),
    print: printOf(
      { row: 0, column: 0, rows: layout.rows, columns: layout.columns },
      columns,
      pageStarts({ layout, heights: rows, asked, titleRows, room: roomOf(columns) }),
      titleRows,
      language,
      template.isDocument ? NO_FOOTER : PRINT_FOOTER,
    ),
    warnings: warningsFor({ charts: charts.length, notes: drawing.notes.length }, options.cannot ?? [], language),
  };
}

/** Of a column that the legend or a block takes beyond the tracks. */
const SPARE_WIDTH = 88;

const placeOf = ({ row, column }: Point): Point => ({ row, column });

const pairOf = ({ key, name }: { key: string; name: string }): [string, string] => [key, name];

/** As a formula holds them: between quotes. */
const wordsOf = ({ words = {} }: Template, language: Language): [string, string][] =>
  Object.entries(words).map(([key, text]) => [key, `"${inLanguage(text, language).replace(/"/g, '""')}"`]);

/** As one reads: the highest cell to fill in, the leftmost of its row. */
function firstInput({ cells }: Drawing): Point {
  const inputs = cells.filter(({ look }) => TYPED_LOOKS.indexOf(look) >= 0);
  const [first] = inputs.sort((a, b) => a.row - b.row || a.column - b.column);
  return placeOf(first ?? { row: 0, column: 0 });
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

/** No cell is written twice, and none is out of the area that is printed. */
function checked({ cells }: Drawing, { rows, columns }: Layout, { id }: Template): readonly PlanCell[] {
  const seen = new Set<string>();
  for (const cell of cells) {
    const address = relative({ row: cell.row, column: cell.column });
    if (seen.has(address)) throw new Error(`${id}: two blocks write ${address}`);
    if (cell.row >= rows || cell.column >= columns) throw new Error(`${id}: ${address} is out of the sheet`);
    seen.add(address);
  }
  return cells;
}

/** A formula that goes through ranges on its way to one answer is an array formula too, of one cell. */
function asArrayFormula(cell: PlanCell): PlanCell {
  const { formula, spill, row, column } = cell;
  if (formula === undefined || spill !== undefined || !goesThroughRange(formula)) return cell;
  return { ...cell, spill: cellArea(row, column) };
}

function conditionOf(condition: Condition, template: Template, layout: Layout, resolver: Resolver): PlanCondition {
  const area = resolver.area(condition.on);
  const [blockId = ''] = condition.on.split('.');
  const placed = layout.placed.find(({ block }) => block.id === blockId);
  const columns = placed && 'columns' in placed.block && placed.block.type === 'table' ? placed.block.columns : {};
  const first = { row: area.row, columns: Object.keys(columns), firstColumn: placed?.track ?? 0 };
  const cell = relative(cellArea(area.row, area.column));
  const formula = resolver.formula(condition.when.replace(/\{cell\}/g, cell), { block: blockId, ...first });
  if (formula.charAt(0) !== '=') throw new Error(`${template.id}: « ${formula} » is no formula`);
  if (ownIds(formula).length > 0) throw new Error(`${template.id}: a conditional format cannot call our functions`);
  return { area, formula, ...CONDITION_LOOKS[condition.look] };
}
