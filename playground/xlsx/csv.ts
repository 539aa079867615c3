import { BooleanNumber, CellValueType, type ICellData, type IStyleData, LocaleType } from '@univerjs/core';
import type { Language } from '../../core';
import { LIMITS } from '../../core/formula/shifted';
import { LOCALE } from '../../core/values/locale';
import { cellName } from '../../xlsx/geometry';
import { Refusal } from '../../xlsx/read/refusal';
import { readEnglish, readMonthFirst } from '../typed/english';
import { isCode } from '../typed/figures';
import { isNoDate, readTyped, type Typed } from '../typed/french';
import { readLines } from '../typed/lines';
import { readOnlyFrench } from '../typed/only-french';
import { doubtfulDays, type Order, orderOfDays, readInOrder } from '../typed/order-of-days';
import { isLikeFigure } from '../typed/unread';
import type { Imported } from './import';

const SEPARATORS = [';', '\t', ','];
/** As many as a page can show at once without waiting. */
const MOST_CELLS = 400_000;

/** UTF-8, or what Excel writes on a Windows in French. */
function textOf(data: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    return new TextDecoder('windows-1252').decode(data);
  }
}

/** The one that the first line has most of, quoted texts left out. */
function separatorOf(text: string): string {
  const first = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1)[0] ?? '';
  const counts = SEPARATORS.map((separator) => first.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** « 1-2 », « 3/4 », « 1E5 » may be codes. */
const MAY_BE_CODE = /^\s*\d+ ?[-/] ?\d+\s*$|\d[a-z]+\d/i;
const readInEnglish = (text: string): Typed | undefined =>
  readOnlyFrench(text) ?? (MAY_BE_CODE.test(text) ? undefined : (readMonthFirst(text) ?? readEnglish(text, 'en')));
/** « 8:30 » too. */
const readInFrench = (text: string): Typed | undefined =>
  readTyped(text) ?? (isNoDate(text) || MAY_BE_CODE.test(text) ? undefined : readEnglish(text, 'fr'));

/** Nothing is calculated: what begins with « = » stays text. */
function cellOf(
  text: string,
  language: Language,
  order: Order | undefined,
  styles: Map<string, string>,
): ICellData | undefined {
  if (text === '') return undefined;
  const asText = { v: text, t: CellValueType.STRING };
  if (isCode(text)) return asText;
  const plain = /^-?\d+(?:\.\d+)?$/.test(text.trim()) && text.trim().length <= 16;
  if (plain) return { v: Number(text), t: CellValueType.NUMBER };
  const isFrench = LOCALE[language].decimal === ',';
  const typed = readInOrder(text, order) ?? (isFrench ? readInFrench(text) : readInEnglish(text));
  if (!typed || typed === 'text') return asText;
  const { value, pattern } = typed;
  if (pattern === undefined) return { v: value, t: CellValueType.NUMBER };
  const key = styles.get(pattern) ?? `style-${styles.size + 1}`;
  styles.set(pattern, key);
  return { v: value, t: CellValueType.NUMBER, s: key };
}

/** A table as text: one sheet, its numbers and dates read as the page reads what one types. */
export function importCsv(data: ArrayBuffer, name: string, language: Language): Imported {
  const text = textOf(data).replace(/^\ufeff/, '');
  if (text.includes('\0')) throw new Refusal('notWorkbook');
  const lines = readLines(text, separatorOf(text));
  const columns = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const cells = lines.reduce((sum, line) => sum + line.length, 0);
  if (cells > MOST_CELLS || lines.length > LIMITS.rows || columns > LIMITS.columns) throw new Refusal('tooLarge');
  const patterns = new Map<string, string>();
  const cellData: Record<number, Record<number, ICellData>> = {};
  const columnOf = (column: number): string[] => lines.map((line) => line[column] ?? '');
  const orders = Array.from({ length: columns }, (_, column) => orderOfDays(columnOf(column), language));
  const unread: string[] = [];
  lines.forEach((line, row) => {
    const read: Record<number, ICellData> = {};
    line.forEach((value, column) => {
      const cell = cellOf(value, language, orders[column], patterns);
      if (!cell) return;
      read[column] = cell;
      if (cell.v === value && isLikeFigure(value, language) && !MAY_BE_CODE.test(value)) {
        unread.push(`${LOCALE[language].quoted(value.trim())} (${cellName(row, column)})`);
      }
    });
    cellData[row] = read;
  });
  const styles = Object.fromEntries(
    [...patterns].map(([pattern, key]): [string, IStyleData] => [key, { n: { pattern } }]),
  );
  const sheet = {
    id: 'sheet-1',
    name: name.replace(/[*?:/\\[\]']/g, ' ').slice(0, 31) || '1',
    rowCount: Math.max(200, lines.length + 50),
    columnCount: Math.max(26, columns + 6),
    showGridlines: BooleanNumber.TRUE,
    cellData,
  };
  return {
    workbook: {
      id: `mutu-${Date.now()}`,
      name,
      appVersion: '0.25.1',
      locale: LocaleType.EN_US,
      styles,
      sheetOrder: ['sheet-1'],
      sheets: { 'sheet-1': sheet },
    },
    leftOut: [],
    unread,
    doubtful: Array.from({ length: columns }, (_, column) => doubtfulDays(columnOf(column), language)).filter(
      (found) => found !== undefined,
    ),
  };
}
