import {
  DataValidationType,
  ICommandService,
  type Injector,
  type ISheetDataValidationRule,
  IUniverInstanceService,
} from '@univerjs/core';
import { getSheetCommandTarget, type ISheetLocationBase, SetRangeValuesMutation } from '@univerjs/sheets';
import { type ListValidator, SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { nameKey } from '../../core/values/names';
import { unitIn } from '../../core/values/units';
import { isCalculating, isEnd, isStopped } from '../../engine/repairs/late-changes';
import { cellsRead } from '../grids/protection/references';

/**
 * The word of its cell's list that a text typed or pasted is, but for capitals, accents, spaces and kinds of apostrophe: « ANNULE » is
 * « Annulé », as our functions read it. A list would refuse it, and native totals leave its row out. Undefined where the list has
 * none alike, or several.
 */
export function listedWord(injector: Injector, at: ISheetLocationBase, text: string): string | undefined {
  const { unitId, subUnitId, row, col } = at;
  const model = injector.get(SheetDataValidationModel);
  const rule = model.getRuleByLocation(unitId, subUnitId, row, col);
  if (rule?.type !== DataValidationType.LIST) return undefined;
  const words = rule.formula1?.startsWith('=')
    ? wordsOfCells(injector, at, rule)
    : (model.getValidator(rule.type) as ListValidator).getList(rule, unitId, subUnitId);
  if (words.includes(text)) return undefined;
  const key = nameKey(text);
  // Spaces alone say nothing.
  if (key === '') return '';
  const same = words.filter((word) => nameKey(word) === key);
  // One may name what the cells of a list do not hold yet.
  const alike = same.length > 0 || rule.formula1?.startsWith('=') ? same : nearlyAlike(words, text);
  if (alike.length === 0 && rule.formula1?.startsWith('=') && isCalculating(injector))
    readOnceCalculated(injector, at, text);
  return alike.length === 1 ? alike[0] : undefined;
}

/** One is the feminine of the other, or its plural. */
function areOneWord(one: string, other: string): boolean {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return long.startsWith(short) && /^(?:e|s|es)$/.test(long.slice(short.length));
}

/** « km » for « kilomètre », « heures » for « heure », « Annulée » for « Annulé »; else « Factures », with which only « Factures à l’utilisation » begins. */
function nearlyAlike(words: readonly string[], text: string): readonly string[] {
  const alike: readonly ((word: string) => boolean)[] = [
    (word) => unitIn(word) === unitIn(text),
    (word) => areOneWord(nameKey(word), nameKey(text)),
    (word) => nameKey(word).startsWith(`${nameKey(text)} `),
  ];
  return alike.reduce<readonly string[]>((found, isAlike) => (found.length > 0 ? found : words.filter(isAlike)), []);
}

/** The names of a grid that has just come are still to be calculated: what is typed meanwhile is read once they are. */
function readOnceCalculated(injector: Injector, at: ISheetLocationBase, text: string): void {
  const commands = injector.get(ICommandService);
  const read = (): void => {
    const { unitId, subUnitId, row, col } = at;
    const target = getSheetCommandTarget(injector.get(IUniverInstanceService), { unitId, subUnitId });
    const word = target?.worksheet.getCellRaw(row, col)?.v === text ? listedWord(injector, at, text) : undefined;
    if (word === undefined) return;
    const cellValue = { [row]: { [col]: { v: word } } };
    commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue });
  };
  const listening = commands.onCommandExecuted((command) => {
    if (!isEnd(command) || isStopped(command)) return;
    listening.dispose();
    read();
  });
}

/** As the cells are now: Univer knows those of a list once it has been opened. */
function wordsOfCells(
  injector: Injector,
  { unitId, subUnitId }: ISheetLocationBase,
  { formula1 = '' }: ISheetDataValidationRule,
): string[] {
  const target = getSheetCommandTarget(injector.get(IUniverInstanceService), { unitId, subUnitId });
  return cellsRead(formula1).flatMap(({ sheet, read }) => {
    const worksheet = sheet === undefined ? target?.worksheet : target?.workbook.getSheetBySheetName(sheet);
    const cells = Array.from({ length: read.rows * read.columns }, (_, index) =>
      worksheet?.getCell(read.row + Math.floor(index / read.columns), read.column + (index % read.columns)),
    );
    return cells.flatMap((cell) => (cell?.v === undefined || cell.v === null || cell.v === '' ? [] : [String(cell.v)]));
  });
}
