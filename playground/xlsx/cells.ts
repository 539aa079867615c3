import {
  CellValueType,
  type ICellData,
  type IDocumentData,
  type IStyleData,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { CellErrorValue, CellValue, Worksheet } from 'exceljs';
import { storedFormula } from '../../core/formula/in-file';
import { withIntersections, withoutIntersections } from '../../core/formula/intersections';
import { goesThroughRange } from '../../core/formula/through-ranges';
import { cellName } from '../../xlsx/geometry';
import { fileRichText, fileText } from './rich-text';
import { fileStyle } from './styles';

/** What the cells of a workbook share on their way to a file. */
export interface Lookup {
  styleFor(cell: ICellData): IStyleData | undefined;
  /** Whether a name stands for several cells, or for a calculation that goes through some. */
  isRange(name: string): boolean;
  /** Whether it stands for several cells. */
  isSeveral(name: string): boolean;
}

const NO_ROOM = '#SPILL!';

/** Gives the names of the cells whose formulas are array formulas in a file. */
export function writeCells(
  worksheet: Worksheet,
  sheet: Partial<IWorksheetData>,
  spills: Readonly<Record<string, string>>,
  { styleFor, isRange, isSeveral }: Lookup,
): string[] {
  const formulaOf = sharedFormulas(sheet);
  const arrays: string[] = [];
  for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
      if (!cell) continue;
      const name = cellName(Number(row), Number(column));
      const target = worksheet.getCell(name);
      const formula = formulaOf(cell, Number(row), Number(column));
      // One that has no room fills its own cell: what is in its way is another formula's, or was typed.
      const spill = spills[name] && cell.v === NO_ROOM ? name : spills[name];
      const plain = formula && !spill ? withoutIntersections(formula, isSeveral) : undefined;
      const isArray = formula !== undefined && plain === undefined && isArrayFormula(formula, { isRange, isSeveral });
      const filled = formula && (spill ?? (isArray ? name : undefined));
      if (filled) arrays.push(name);
      const value = fileValue(cell, plain ?? formula, filled);
      if (value !== null) target.value = value;
      const style = styleFor(cell);
      if (style) Object.assign(target, fileStyle(style));
    }
  }
  return arrays;
}

/**
 * A formula that goes through ranges on its way to one answer is an array formula too, of one cell, and so is one that would
 * otherwise be read with « @ ».
 */
const isArrayFormula = (formula: string, { isRange, isSeveral }: Pick<Lookup, 'isRange' | 'isSeveral'>): boolean =>
  goesThroughRange(formula, isRange) || withIntersections(formula, isSeveral) !== formula;

type FormulaAt = (cell: ICellData, row: number, column: number) => string | undefined;

/** Cells filled down share one formula: only the first holds it, and the others read the cells that are as far from them. */
function sharedFormulas(sheet: Partial<IWorksheetData>): FormulaAt {
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
      if (cell?.si && cell.f) shared.set(cell.si, { formula: cell.f, row: Number(row), column: Number(column) });
    }
  }
  const lexer = new LexerTreeBuilder();
  return (cell, row, column) => {
    const first = cell.f || !cell.si ? undefined : shared.get(cell.si);
    if (!first) return cell.f ?? undefined;
    return lexer.moveFormulaRefOffset(first.formula, column - first.column, row - first.row);
  };
}

function fileValue(cell: ICellData, formula: string | undefined, spill: string | undefined): CellValue {
  if (formula) {
    const stored = { formula: storedFormula(formula), result: resultOf(cell) };
    return (spill ? { ...stored, shareType: 'array', ref: spill } : stored) as CellValue;
  }
  if (cell.p) return fileRichText(cell.p) as CellValue;
  return resultOf(cell) ?? null;
}

function resultOf(cell: ICellData): string | number | boolean | CellErrorValue | undefined {
  if (cell.f && cell.p && (cell.v ?? '') === '') return linkShown(cell.p);
  if (cell.v === undefined || cell.v === null || cell.v === '') return undefined;
  if (cell.t === CellValueType.BOOLEAN) return Boolean(cell.v);
  const text = String(cell.v);
  if (FILE_ERRORS.has(text)) return { error: text } as CellErrorValue;
  if (SCREEN_ERRORS.has(text)) return { error: '#VALUE!' };
  return typeof cell.v === 'string' ? fileText(cell.v) : cell.v;
}

/** What HYPERLINK shows: the sheet of the page holds it as a rich text, its number included, and no value. */
function linkShown({ body }: IDocumentData): string | number | undefined {
  const text = (body?.dataStream ?? '').replace(/\r\n$/, '');
  if (text === '') return undefined;
  return String(Number(text)) === text && text !== 'NaN' ? Number(text) : fileText(text);
}

/** Those that a file may hold (ECMA-376, 18.17.3): Excel would call a file with another damaged. */
const FILE_ERRORS: ReadonlySet<string> = new Set('#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE!'.split(' '));
/** Those that only the screen shows. Any other « #OK! » is a text. */
const SCREEN_ERRORS: ReadonlySet<string> = new Set(
  '#SPILL! #CALC! #CYCLE! #ERROR! #CONNECT! #BLOCKED! #UNKNOWN! #FIELD! #GETTING_DATA'.split(' '),
);
