import type { Cell, CellValue as FileValue, Workbook, Worksheet } from 'exceljs';
import { absolute, areaOf, onSheet, relative } from '../../core/formula/addresses';
import { plainFormula } from '../../core/formula/in-file';
import { withIntersections } from '../../core/formula/intersections';
import { CONDITION_LOOKS } from '../../core/grids/language/look';
import { freeSheetName } from '../../core/grids/language/names';
import { STATES } from '../../core/kept/layout';
import { inLanguage, type Language } from '../../core/values/text';
import { argb, drawSheet } from '../draw-sheet';
import type { DefinedName } from '../parts';
import type { AnyoneBook, AnyoneCell, CellValue } from './book';
import { dependenciesOf, type Figure } from './graph';
import { markFormula } from './marks';
import { type AnyoneSheet, drawAnyoneSheet } from './sheet';
import { SHEET } from './texts';
import { type Readers, readersOf, watchOf } from './watched';

export interface AnyoneOptions {
  readonly language: Language;
  /** Where the spreadsheet of Mutu is on the web, if that is known. */
  readonly address?: string;
}

/**
 * Makes a workbook that is about to be written right wherever it is opened: what only Mutu knows goes out as values, a sheet
 * at the end tells of it, and what is out of date is marked on its own sheet. Gives the names to be added; a workbook that any
 * spreadsheet knows is left as it is.
 */
export function goOutForAnyone(
  file: Workbook,
  names: readonly DefinedName[],
  { language, address }: AnyoneOptions,
): readonly DefinedName[] {
  const book = bookOf(file, names);
  const dependencies = dependenciesOf(book);
  const { figures } = dependencies;
  if (figures.length === 0) return [];
  const sheets = [...file.worksheets];
  const name = freeSheetName(
    inLanguage(SHEET, language),
    sheets.map((sheet) => sheet.name),
  );
  const readers = readersOf(dependencies);
  const contents = { book, dependencies, watch: watchOf(dependencies), readers };
  for (const { sheet, area } of figures) {
    const cell = sheets[sheet]?.getCell(relative({ row: area.row, column: area.column }));
    if (cell) cell.value = resultOf(cell);
  }
  const drawn = drawAnyoneSheet(contents, { language, name, ...(address && { address }) });
  drawSheet(file, drawn);
  markAll(sheets, figures, readers, drawn);
  return [{ name: STATES, content: onSheet(name, absolute(drawn.states)) }];
}

/**
 * ExcelJS leaves a result of 0 out of what it calls the value of a cell. An empty text stays one: formulas that read it do not
 * take it for a zero.
 */
function resultOf(cell: Cell): FileValue {
  return (cell.result as FileValue | undefined) ?? '';
}

function bookOf(file: Workbook, names: readonly DefinedName[]): AnyoneBook {
  return {
    sheets: file.worksheets.map(({ name }, index) => ({ name, cells: cellsOf(file.worksheets[index] as Worksheet) })),
    names: names.map(({ name, content, sheet }) => ({
      name,
      content: plainFormula(content).slice(1),
      ...(sheet !== undefined && { sheet }),
    })),
  };
}

function cellsOf(worksheet: Worksheet): AnyoneCell[] {
  const cells: AnyoneCell[] = [];
  worksheet.eachRow((line) => {
    line.eachCell((cell) => {
      if (cell.master === cell) cells.push(cellOf(cell));
    });
  });
  return cells;
}

function cellOf(cell: Cell): AnyoneCell {
  const place = { row: Number(cell.row) - 1, column: Number(cell.col) - 1 };
  const pattern = cell.numFmt ? { pattern: cell.numFmt } : {};
  const { value } = cell;
  if (typeof value !== 'object' || value === null || !('formula' in value)) {
    return { ...place, ...pattern, value: plainValue(value) };
  }
  const { formula, ref } = value as { formula: string; ref?: string };
  const plain = plainFormula(formula);
  const read = ref === undefined ? { formula: withIntersections(plain) } : { formula: plain, fills: areaOf(ref) };
  return { ...place, ...pattern, ...read, value: plainValue(resultOf(cell)) };
}

function plainValue(value: FileValue | undefined): CellValue | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value !== 'object') return value;
  if ('error' in value) return { error: String(value.error) };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return 'text' in value ? String(value.text) : undefined;
}

/** Marks come before other conditions: these may colour what is out of date as if nothing were. */
function markAll(
  sheets: readonly Worksheet[],
  figures: readonly Figure[],
  readers: readonly Readers[],
  { states }: AnyoneSheet,
): void {
  const firstReader = states.rows - readers.length;
  const marks = [
    ...figures.map(({ sheet, area }, rank) => ({ sheet, areas: [area], line: rank })),
    ...readers.map(({ sheet, areas }, rank) => ({ sheet, areas, line: firstReader + rank })),
  ];
  for (const [position, worksheet] of sheets.entries()) {
    const own = marks.filter(({ sheet }) => sheet === position);
    const { conditionalFormattings } = worksheet as unknown as {
      conditionalFormattings: { rules: { priority: number }[] }[];
    };
    for (const { rules } of conditionalFormattings) for (const rule of rules) rule.priority += own.length;
    own.forEach(({ areas, line }, index) => {
      worksheet.addConditionalFormatting({
        ref: areas.map((area) => relative(area)).join(' '),
        rules: [{ type: 'expression', priority: index + 1, formulae: [markFormula(line)], style: STALE }],
      });
    });
  }
}

/** Struck through as well as coloured: seen on paper in grey too. */
const STALE = {
  font: { strike: true, color: { argb: argb(CONDITION_LOOKS.warning.color) } },
  fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(CONDITION_LOOKS.warning.fill) } },
} as const;
