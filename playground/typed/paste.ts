import {
  CellValueType,
  type ICellData,
  type Injector,
  LifecycleService,
  LifecycleStages,
  type ObjectMatrix,
} from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { type ISheetClipboardHook, ISheetClipboardService } from '@univerjs/sheets-ui';
import type { Language } from '../../core';
import { toCanonical } from '../../core/formula';
import { frenchNames } from '../../core/functions/french-names';
import { LOCALE } from '../../core/values/locale';
import { isCode, isTakenForNumber, readFigure, readLogical } from './figures';
import type { Typed } from './french';
import { doubtfulDays, type Order, orderOfDays, readInOrder } from './order-of-days';
import { tellOfHidden } from './pasted-hidden';
import { withSpacesOfLines } from './pasted-html';
import { tellOrder } from './unread-texts';

/** What is used here of Univer's reader of pasted tables, which its clipboard service keeps to itself. */
interface TableReader {
  _htmlToUSM: { convert(html: string): { cellMatrix?: ObjectMatrix<ICellData> | null } };
}

type Read = (cell: ICellData | null | undefined, order?: Order) => ICellData | undefined;

/**
 * What is pasted from elsewhere is read as what is typed: on a French page « 1 234,50 $ » is an amount, and =SOMME(A1;B1) a
 * formula; on a page in English too, the first is one. Univer alone would read the en-US forms only.
 */
export function readPastes(injector: Injector, language: Language): void {
  const clipboard = injector.get(ISheetClipboardService);
  const read: Read = (cell, order) => readPasted(cell, language, order);
  readTables(clipboard as unknown as TableReader, read, language);
  // Univer adds its hooks when the grid is drawn.
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      for (const hook of clipboard.getClipboardHooks()) {
        readPlainText(hook, read, language);
        keepTexts(hook);
      }
    });
}

/** Before a text that must stay one, as long as Univer may read it: it would find a date in « 3/15/2026 ». */
const AS_IS = '\u2060';
const asIs = (text: string): Pick<ICellData, 'v' | 't'> => ({
  v: text.slice(AS_IS.length),
  t: CellValueType.FORCE_STRING,
});

function keepTexts(hook: ISheetClipboardHook): void {
  const { onPasteCells } = hook;
  if (!onPasteCells) return;
  hook.onPasteCells = (...given) => {
    const result = onPasteCells.apply(hook, given);
    for (const { params } of result.redos) {
      for (const cells of Object.values((params as ISetRangeValuesMutationParams).cellValue ?? {})) {
        for (const cell of Object.values(cells ?? {}) as (ICellData | null)[]) {
          if (typeof cell?.v === 'string' && cell.v.startsWith(AS_IS)) Object.assign(cell, asIs(cell.v));
        }
      }
    }
    return result;
  };
}

const EXCEL_FORMAT = 'mso-number-format';

function readTables({ _htmlToUSM: reader }: TableReader, read: Read, language: Language): void {
  const isFrench = LOCALE[language].decimal === ',';
  const convert = reader.convert.bind(reader);
  reader.convert = (html) => {
    // Excel says the format of each cell beside its text, and Univer would read « 12,5 % » by it as 125 %.
    tellOfHidden(html, language);
    const shown = withSpacesOfLines(html);
    const converted = convert(isFrench ? shown.replaceAll(EXCEL_FORMAT, 'mutu-ignored-format') : shown);
    const columns: string[][] = [];
    converted.cellMatrix?.forValue((_row, column, cell) => {
      const text = cell && textOf(cell);
      columns[column] ??= [];
      if (text) columns[column].push(text);
    });
    const orders = columns.map((column) => orderOfDays(column, language));
    tellOrder(
      columns.map((column) => doubtfulDays(column, language)),
      language,
    );
    converted.cellMatrix?.forValue((row, column, cell) => {
      const meant = read(cell, orders[column]);
      if (meant) converted.cellMatrix?.setValue(row, column, meant);
    });
    return converted;
  };
}

function readPlainText(hook: ISheetClipboardHook, read: Read, language: Language): void {
  const { onPastePlainText } = hook;
  if (!onPastePlainText) return;
  hook.onPastePlainText = (target, text, payload) => {
    const result = onPastePlainText.call(hook, target, text, payload);
    tellOrder([doubtfulDays([text], language)], language);
    for (const { params } of result.redos) {
      const { cellValue } = params as ISetRangeValuesMutationParams;
      for (const cells of Object.values(cellValue ?? {})) {
        for (const [column, cell] of Object.entries(cells ?? {})) {
          // The text itself, not what Univer took it for.
          const meant = (cell as ICellData).p ? undefined : asFormula(read({ ...(cell as ICellData), v: text }));
          if (meant) (cells as Record<string, ICellData>)[column] = meant;
        }
      }
    }
    return result;
  };
}

/** In a table Univer finds formulas by itself; a single text is put in its cell as it is. */
function asFormula(cell: ICellData | undefined): ICellData | undefined {
  if (typeof cell?.v !== 'string') return cell && { ...cell, f: null };
  return cell.v.startsWith(AS_IS) ? { ...cell, ...asIs(cell.v), f: null } : { ...cell, f: cell.v, v: null };
}

/** Of a table of LibreOffice or of Word, each cell is a document, with its fonts: what it says counts. */
function textOf({ v, p }: ICellData): string | undefined {
  const said = p ? p.body?.dataStream.trim() : v;
  return typeof said === 'string' && !(p && /[\r\n]/.test(said)) ? said : undefined;
}

function readPasted(
  cell: ICellData | null | undefined,
  language: Language,
  order: Order | undefined,
): ICellData | undefined {
  const written = cell ? textOf(cell) : undefined;
  if (!cell || written === undefined) return undefined;
  const text = withoutNoteMark(written, language);
  const { p: _document, ...plain } = cell;
  // Else it is a text for NBVAL, for ESTVIDE and for =B1+1.
  if (text.trim() === '') return { ...plain, v: null, t: null };
  if (LOCALE[language].decimal === ',' && text.startsWith('=')) return { ...plain, v: toCanonical(text, frenchNames) };
  const logical = readLogical(text, language);
  if (logical !== undefined) return { ...plain, v: logical, t: CellValueType.BOOLEAN };
  if (isCode(text)) return { ...plain, v: AS_IS + text };
  const typed = readInOrder(text, order) ?? readFigure(text, language);
  if (typed === 'text') return { ...plain, v: AS_IS + text };
  // Beside « 3/15/2026 », « 3/5/2026 » would be another month: it stays as it is, as when it is typed.
  if (!typed && !text.startsWith('=') && isTakenForNumber(text)) return { ...plain, v: AS_IS + text };
  return asRead(plain, typed);
}

/** « 1 200[2] », as an encyclopedia sends one to its notes. */
function withoutNoteMark(text: string, language: Language): string {
  const [, before] = /^(.*\d.*?)\s*\[[\da-z]{1,3}\]\s*$/i.exec(text) ?? [];
  return before !== undefined && readFigure(before, language) ? before : text;
}

function asRead(plain: ICellData, typed: Typed | undefined): ICellData | undefined {
  if (!typed) return undefined;
  const number: ICellData = { ...plain, v: typed.value, t: CellValueType.NUMBER };
  if (!typed.pattern) return number;
  return { ...number, s: { ...(typeof plain.s === 'object' ? plain.s : {}), n: { pattern: typed.pattern } } };
}
