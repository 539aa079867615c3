import {
  CellValueType,
  type ICellData,
  type Injector,
  type IStyleData,
  isDefaultFormat,
  isTextFormat,
  type Nullable,
} from '@univerjs/core';
import { stripErrorMargin } from '@univerjs/engine-formula';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INumfmtService,
  type ISheetLocation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { Language } from '../../core';
import { toCanonical, toFrench } from '../../core/formula';
import { frenchNames } from '../../core/functions/french-names';
import { LOCALE } from '../../core/values/locale';
import { asSeen } from '../../core/values/marks';
import { isPercentPattern, kindOfPattern, showsAs } from '../formats';
import { withSheetsNamed } from './across-sheets';
import { isCode, isTakenForNumber, readFigure, readLogical } from './figures';
import { dayAlone, dayMeant, numberMeant, percentMeant, takesNumbers, takesWords } from './fitting';
import { editedNumber, type Typed } from './french';
import { listedWord } from './listed-words';
import { signedFormula } from './signed-formula';
import { tellDays, tellTypedText, tellYear, tellZeros } from './unread-texts';

type Cell = Nullable<ICellData>;

/** Above the handlers of Univer (0): ours sees first what was typed. */
const FIRST = 1000;
/** Between their handlers and the one (−1) that ends the chain. */
const LAST = -0.5;

/**
 * The workbook holds en-US formulas and plain numbers; the screen takes and gives them as the language writes them:
 * =SOMME(A1;0,5), 12,5 %, 1 234,50 $, 15/03/2026.
 */
export function installEditing(injector: Injector, language: Language): void {
  const isFrench = LOCALE[language].decimal === ',';
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const numberFormats = injector.get(INumfmtService);
  const patternAt = ({ unitId, subUnitId, row, col }: ISheetLocation): string | undefined =>
    numberFormats.getValue(unitId, subUnitId, row, col)?.pattern;

  const canonical = (cell: Cell): Cell => (isFrench ? withCanonicalFormula(cell) : cell);
  let typedNumber: Cell;
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell: Cell, location, next) => {
      typedNumber = undefined;
      if (!isPlainText(cell)) return next(withSheetsNamed(canonical(cell), location, language));
      const word = listedWord(injector, location, cell.v);
      if (word !== undefined) return next({ ...cell, v: word });
      const pattern = patternAt(location);
      const isOfCode = isCode(cell.v) && !isTextFormat(pattern);
      if (isOfCode && takesWords(injector, location)) return next({ ...cell, t: CellValueType.FORCE_STRING });
      const asMeant = isTextFormat(pattern) ? cell : withSignedFormula(cell, language);
      const isNumber = takesNumbers(injector, location, pattern);
      const figure = withPercentage(withNumber(canonical(asMeant), pattern, language, isNumber), cell, pattern);
      const dayOfMoment = dayAlone(injector, location, figure?.v);
      const read = dayOfMoment === undefined ? figure : { ...figure, v: dayOfMoment };
      if (dayOfMoment !== undefined) tellDays([{ text: cell.v, at: location, day: dayOfMoment }], language);
      typedNumber = read;
      const day = dayMeant(cell.v, pattern, language);
      if (isOfCode && !isNumber && typeof read?.v === 'number') tellZeros(cell.v, read.v, location, language);
      if (day && read?.v === day.value) tellYear(cell.v, day.value, location, language);
      // Where a number is asked for, the grid refuses a text by itself.
      if (typeof read?.v === 'string' && !isNumber && !isTextFormat(pattern))
        tellTypedText(injector, read.v, location, language);
      return next(read);
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: LAST,
    handler: (cell: Cell, _location, next) => next(asNumber(cell, typedNumber)),
  });
  if (isFrench) showAsEdited(writeCellInterceptor as unknown as Interceptors, patternAt);
}

type Interceptor = (cell: Cell, location: ISheetLocation) => Cell;
/** What is used here of Univer's InterceptorManager. */
interface Interceptors {
  fetchThroughInterceptors(name: unknown, filter?: unknown): Interceptor;
}

/**
 * What is about to be edited passes last through us. This cannot be an interceptor: the one that fetches the formula
 * ends the chain.
 */
function showAsEdited(interceptors: Interceptors, patternAt: (location: ISheetLocation) => string | undefined): void {
  const fetchOfUniver = interceptors.fetchThroughInterceptors.bind(interceptors);
  interceptors.fetchThroughInterceptors = (name, filter) => {
    const intercept = fetchOfUniver(name, filter);
    if (name !== BEFORE_CELL_EDIT) return intercept;
    return (cell, location) => asEdited(intercept(cell, location), location, patternAt(location));
  };
}

function withCanonicalFormula(cell: Cell): Cell {
  return cell?.f ? { ...cell, f: toCanonical(cell.f, frenchNames) } : cell;
}

/** « +B1+B2 » is a formula, as in Excel. */
function withSignedFormula(cell: TextCell, language: Language): ICellData {
  const formula = signedFormula(cell.v, language);
  return formula ? { ...cell, f: formula, v: null, t: null } : cell;
}

/** What was read as VRAI stays so, and as a number (8 h 30) too, however long it is written (0.3541666666666667). */
function asNumber(cell: Cell, read: Cell): Cell {
  if (!cell || typeof read?.v !== 'number') return cell;
  const isKept = read.t === CellValueType.BOOLEAN || cell.t === CellValueType.FORCE_STRING;
  return isKept ? { ...cell, v: read.v, t: read.t ?? CellValueType.NUMBER } : cell;
}

type TextCell = ICellData & { v: string };
const isPlainText = (cell: Cell): cell is TextCell =>
  typeof cell?.v === 'string' && !cell.f && cell.t !== CellValueType.FORCE_STRING;

/** A format that the cell has already is kept, unless a date, a time or a percentage is typed where there was none. */
function patternToTake(own: string | undefined, { value, pattern }: Typed): string | undefined {
  // A time of the day shows no whole day: « 10 » would be shown as 0 h 00.
  if (pattern === undefined) return kindOfPattern(own ?? '') === 'time' && Math.abs(value) >= 1 ? GENERAL : undefined;
  return !isDefaultFormat(own) && showsAs(own ?? '', pattern) ? undefined : pattern;
}

const GENERAL = 'General';
const FRENCH = LOCALE.fr;

function withNumber(cell: Cell, own: string | undefined, language: Language, isNumber: boolean): Cell {
  if (!isPlainText(cell) || isTextFormat(own)) return cell;
  const logical = readLogical(cell.v, language);
  if (logical !== undefined) return { ...cell, v: logical, t: CellValueType.BOOLEAN };
  const read = readFigure(cell.v, language) ?? dayMeant(cell.v, own, language);
  const typed = read && isNumber ? numberMeant(read, own) : read;
  if (typed) return asRead(cell, typed, own);
  return isTakenForNumber(cell.v) ? { ...cell, t: CellValueType.FORCE_STRING } : cell;
}

function asRead(cell: ICellData, typed: Typed, own: string | undefined): ICellData {
  const number: ICellData = { ...cell, v: typed.value, t: CellValueType.NUMBER };
  const pattern = patternToTake(own, typed);
  if (pattern === undefined) return number;
  const style: IStyleData = typeof cell.s === 'object' && cell.s ? cell.s : {};
  return { ...number, s: { ...style, n: { pattern } } };
}

/** Nothing but figures: neither « % » nor « $ », nor a date. */
const PLAIN_NUMBER = /^\s*[-−]?\d*(?:[.,]\d+)?\s*$/;

function withPercentage(cell: Cell, typed: TextCell, own: string | undefined): Cell {
  if (!cell || !isPercentPattern(own) || !PLAIN_NUMBER.test(asSeen(typed.v))) return cell;
  const value = Number(cell.v);
  if (String(cell.v).trim() === '' || !Number.isFinite(value)) return cell;
  const meant = percentMeant(value, own);
  return meant === value ? cell : { ...cell, v: meant, t: CellValueType.NUMBER };
}

/** What the formula bar and the cell's editor show. */
function asEdited(cell: Cell, location: ISheetLocation, pattern: string | undefined): Cell {
  if (!cell) return cell;
  if (cell.f) return { ...cell, f: toFrench(cell.f, frenchNames) };
  const raw = location.worksheet.getCellRaw(location.row, location.col);
  if (raw?.t === CellValueType.BOOLEAN) return { ...cell, v: FRENCH.logical[Number(raw.v) ? 'true' : 'false'] };
  if (raw?.t !== CellValueType.NUMBER || typeof raw.v !== 'number' || isTextFormat(pattern)) return cell;
  if (isPercentPattern(pattern)) return { ...cell, v: `${editedNumber(stripErrorMargin(raw.v * 100))}\u00a0%` };
  return isDatePattern(pattern) ? cell : { ...cell, v: editedNumber(stripErrorMargin(raw.v)) };
}

/** Dates and times are edited as they are shown. */
const isDatePattern = (pattern: string | undefined): boolean =>
  pattern !== undefined && ['date', 'time', 'length'].includes(kindOfPattern(pattern));
