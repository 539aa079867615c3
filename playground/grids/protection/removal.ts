import {
  CustomCommandExecutionError,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import { getSheetCommandTarget, RemoveSheetCommand } from '@univerjs/sheets';
import { RemoveSheetConfirmCommand } from '@univerjs/sheets-ui';
import type { Language, Text } from '../../../core';
import { tokenize } from '../../../core/formula';
import { relative } from '../../../core/formula/addresses';
import { LOCALE } from '../../../core/values/locale';
import { inLanguage } from '../../../core/values/text';
import { openDialog } from '../../bar/dialog';
import { element } from '../../bar/elements';
import { ownFormula, sheetName } from './references';
import { REMOVAL, removes } from './sentences';
import { quotedName } from './workbook';

/** A sheet that reads the one to be removed: its first cell that does, and how many do. */
export interface Reader {
  readonly sheet: string;
  readonly first: string;
  readonly count: number;
}

/** Removing a sheet that others read kills their formulas: the page says which, and asks, instead of Univer's bare question. */
export function askBeforeRemoving(injector: Injector, language: Language): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveSheetConfirmCommand.id) return;
    const target = getSheetCommandTarget(injector.get(IUniverInstanceService), params as { subUnitId: string });
    if (!target) return;
    const { workbook, worksheet, subUnitId } = target;
    const readers = readersOf(workbook, worksheet, namesOf(injector, workbook, worksheet));
    if (readers.length === 0) return;
    ask(worksheet.getName(), readers, language, () => {
      void injector.get(ICommandService).executeCommand(RemoveSheetCommand.id, { subUnitId });
    });
    throw new CustomCommandExecutionError('asked otherwise');
  });
}

/** The names of the workbook that stand for cells of a sheet, in capitals. */
function namesOf(injector: Injector, workbook: Workbook, worksheet: Worksheet): ReadonlySet<string> {
  const defined = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getUnitId()) ?? {});
  const isThere = readsSheet(worksheet.getName());
  return new Set(
    defined.filter(({ formulaOrRefString }) => isThere(formulaOrRefString)).map(({ name }) => name.toUpperCase()),
  );
}

const readsSheet =
  (name: string) =>
  (formula: string): boolean =>
    formula.includes('!') &&
    tokenize(formula).some(
      ({ kind, text }) => kind === 'sheet' && sheetName(text).toUpperCase() === name.toUpperCase(),
    );

const callsName =
  (names: ReadonlySet<string>) =>
  (formula: string): boolean =>
    tokenize(formula).some(({ kind, text }) => kind === 'name' && names.has(text.toUpperCase()));

function readersOf(workbook: Workbook, removed: Worksheet, names: ReadonlySet<string>): readonly Reader[] {
  const isRead = readsSheet(removed.getName());
  const isCalled = callsName(names);
  return workbook.getSheets().flatMap((sheet) => {
    if (sheet.getSheetId() === removed.getSheetId()) return [];
    const cells: string[] = [];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const formula = ownFormula(cell);
      if (formula && (isRead(formula) || (names.size > 0 && isCalled(formula)))) cells.push(relative({ row, column }));
    });
    return cells[0] === undefined ? [] : [{ sheet: sheet.getName(), first: cells[0], count: cells.length }];
  });
}

function ask(name: string, readers: readonly Reader[], language: Language, remove: () => void): void {
  const say = (text: Text): string => LOCALE[language].typeset(inLanguage(text, language));
  const { title, text } = removes(quotedName(name), readers);
  openDialog(
    say(title),
    [element('p', {}, say(text))],
    [
      { label: say(REMOVAL.keep), isMain: true },
      { label: say(REMOVAL.remove), action: remove },
    ],
  );
}
