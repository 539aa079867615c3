import {
  CellValueType,
  getNumfmtParseValueFilter,
  type ICellData,
  type Injector,
  LifecycleService,
  LifecycleStages,
  type ObjectMatrix,
  willLoseNumericPrecision,
} from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { type ISheetClipboardHook, ISheetClipboardService } from '@univerjs/sheets-ui';
import { toCanonical } from '../../core/formula';
import { frenchNames } from '../../core/functions/french-names';
import { readTyped } from '../french/typed';

/** What is used here of Univer's reader of pasted tables, which its clipboard service keeps to itself. */
interface TableReader {
  _htmlToUSM: { convert(html: string): { cellMatrix?: ObjectMatrix<ICellData> | null } };
}

/**
 * On a French page, what is pasted from elsewhere is read as what is typed: « 1 234,50 $ » is an amount, and
 * =SOMME(A1;B1) a formula. Univer alone would read the en-US forms only.
 */
export function readFrenchPaste(injector: Injector): void {
  const clipboard = injector.get(ISheetClipboardService);
  readTables(clipboard as unknown as TableReader);
  // Univer adds its hooks when the grid is drawn.
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => clipboard.getClipboardHooks().forEach(readPlainText));
}

const EXCEL_FORMAT = 'mso-number-format';

function readTables({ _htmlToUSM: reader }: TableReader): void {
  const convert = reader.convert.bind(reader);
  reader.convert = (html) => {
    // Excel says the format of each cell beside its text, and Univer would read « 12,5 % » by it as 125 %.
    const converted = convert(html.replaceAll(EXCEL_FORMAT, 'mutu-ignored-format'));
    converted.cellMatrix?.forValue((row, column, cell) => {
      const read = readPasted(cell);
      if (read) converted.cellMatrix?.setValue(row, column, read);
    });
    return converted;
  };
}

function readPlainText(hook: ISheetClipboardHook): void {
  const { onPastePlainText } = hook;
  if (!onPastePlainText) return;
  hook.onPastePlainText = (target, text, payload) => {
    const result = onPastePlainText.call(hook, target, text, payload);
    for (const { params } of result.redos) {
      const { cellValue } = params as ISetRangeValuesMutationParams;
      for (const cells of Object.values(cellValue ?? {})) {
        for (const [column, cell] of Object.entries(cells ?? {})) {
          // The text itself, not what Univer took it for.
          const read = (cell as ICellData).p ? undefined : asFormula(readPasted({ ...(cell as ICellData), v: text }));
          if (read) (cells as Record<string, ICellData>)[column] = read;
        }
      }
    }
    return result;
  };
}

/** In a table Univer finds formulas by itself; a single text is put in its cell as it is. */
const asFormula = (cell: ICellData | undefined): ICellData | undefined =>
  typeof cell?.v === 'string' ? { ...cell, f: cell.v, v: null } : cell && { ...cell, f: null };

/** What only English could mean: « 1,234.50 », « 3:30 PM ». */
function readEnglish(text: string): { value: number; pattern?: string } | undefined {
  const parsed = getNumfmtParseValueFilter(text);
  if (!parsed?.z && willLoseNumericPrecision(text.trim())) return undefined;
  return typeof parsed?.v === 'number' ? { value: parsed.v, pattern: parsed.z } : undefined;
}

function readPasted(cell: ICellData | null | undefined): ICellData | undefined {
  if (typeof cell?.v !== 'string' || cell.p) return undefined;
  if (cell.v.startsWith('=')) return { ...cell, v: toCanonical(cell.v, frenchNames) };
  const typed = readTyped(cell.v) ?? readEnglish(cell.v);
  if (!typed) return undefined;
  const number: ICellData = { ...cell, v: typed.value, t: CellValueType.NUMBER };
  if (!typed.pattern) return number;
  return { ...number, s: { ...(typeof cell.s === 'object' ? cell.s : {}), n: { pattern: typed.pattern } } };
}
