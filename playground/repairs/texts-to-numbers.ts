/**
 * Univer 0.25.1 makes numbers, by « Texte en nombre », of texts that JavaScript takes for numbers only: on a French page « 12,5 » and
 * « 1 234,50 $ » stayed texts without a word (TextToNumberCommand, in sheets). Here a text becomes what it would be if one typed it.
 */
import {
  CellValueType,
  type IAccessor,
  type ICellData,
  ICommandService,
  IUniverInstanceService,
  isRealNum,
  isTextFormat,
  type Nullable,
  ObjectMatrix,
} from '@univerjs/core';
import {
  getSheetCommandTarget,
  INumfmtService,
  type ISheetLocation,
  SetRangeValuesCommand,
  SheetInterceptorService,
  SheetsSelectionsService,
  TextToNumberCommand,
} from '@univerjs/sheets';
import type { Language, Text } from '../../core';
import { relative } from '../../core/formula/addresses';
import { inLanguage } from '../../core/values/text';
import { showMessage } from '../bar/messages';
import { readFigure } from '../typed/figures';

export function makeNumbersOfTexts(language: Language): void {
  const command = TextToNumberCommand as { handler: (accessor: IAccessor) => boolean | Promise<boolean> };
  command.handler = (accessor) => {
    const target = getSheetCommandTarget(accessor.get(IUniverInstanceService));
    const selected = accessor.get(SheetsSelectionsService).getCurrentSelections();
    if (!target || selected.length === 0) return false;
    const { workbook, worksheet, unitId, subUnitId } = target;
    const value = new ObjectMatrix<ICellData>();
    const left: string[] = [];
    let made = 0;
    for (const { range } of selected) {
      for (const { row, col } of worksheet.iterateByRow(range)) {
        const text = textIn(worksheet.getCellRaw(row, col));
        if (text === undefined || value.getValue(row, col)) continue;
        const number = numberOf(accessor, text, { workbook, worksheet, unitId, subUnitId, row, col }, language);
        if (number) value.setValue(row, col, number);
        if (number) made++;
        else if (/\d/.test(text)) left.push(relative({ row, column: col }));
      }
    }
    showMessage(inLanguage(told(made, left), language), left.length > 0 || made === 0 ? 'refused' : 'done');
    if (made === 0) return false;
    return accessor.get(ICommandService).executeCommand(SetRangeValuesCommand.id, {
      unitId,
      subUnitId,
      value: value.getMatrix(),
    });
  };
}

/** A text that one typed or pasted, not the one that a formula gives. */
function textIn(cell: Nullable<ICellData>): string | undefined {
  const said = cell?.p ? cell.p.body?.dataStream.trim() : cell?.v;
  return cell?.f || cell?.si || typeof said !== 'string' || said.trim() === '' ? undefined : said;
}

function numberOf(
  accessor: IAccessor,
  text: string,
  location: ISheetLocation,
  language: Language,
): ICellData | undefined {
  const { workbook, worksheet, unitId, subUnitId, row, col } = location;
  const own = accessor.get(INumfmtService).getValue(unitId, subUnitId, row, col)?.pattern;
  if (isTextFormat(own)) {
    const read = readFigure(text, language) ?? (isRealNum(text) ? { value: Number(text) } : undefined);
    return (
      read && { v: read.value, t: CellValueType.NUMBER, p: null, s: { n: { pattern: read.pattern ?? 'General' } } }
    );
  }
  const typed = accessor.get(SheetInterceptorService).onWriteCell(workbook, worksheet, row, col, { v: text });
  if (!typed || typed.t === CellValueType.FORCE_STRING || !isRealNum(typed.v)) return undefined;
  return { v: Number(typed.v), t: CellValueType.NUMBER, p: null, ...(typed.s && { s: typed.s }) };
}

/** As many cells as one reads in a sentence. */
const MOST_NAMED = 5;

function told(made: number, left: readonly string[]): Text {
  const cells = left.slice(0, MOST_NAMED).join(', ') + (left.length > MOST_NAMED ? '…' : '');
  const [s, became] = made > 1 ? ['s', 'sont devenus des nombres'] : ['', 'est devenu un nombre'];
  const done: Text =
    made === 0
      ? { fr: 'Aucun texte n’est devenu un nombre', en: 'No text became a number' }
      : {
          fr: `${made} texte${s} ${became}`,
          en: `${made} text${s} became ${made > 1 ? 'numbers' : 'a number'}`,
        };
  if (left.length === 0) return { fr: `${done.fr}.`, en: `${done.en}.` };
  return {
    fr: `${done.fr} ; ${cells} : on ne peut pas lire un nombre à coup sûr. Écrivez-y le nombre seul, comme 1234,50.`,
    en: `${done.en}; ${cells}: no number can be read for sure. Write the number alone there, as 1234.50.`,
  };
}
