import {
  CustomCommandExecutionError,
  type ICommandInfo,
  ICommandService,
  type Injector,
  type IRange,
} from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  EffectRefRangId,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  MoveColsCommand,
  MoveRangeCommand,
  MoveRowsCommand,
  SheetInterceptorService,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { IEditorBridgeService, ISheetClipboardService, SheetCopyCommand, SheetCutCommand } from '@univerjs/sheets-ui';
import type { Language, Text } from '../../../core';
import type { Area } from '../../../core/formula/addresses';
import { areaOfRange, columnsOf, rowsOf } from './areas';
import {
  whyNotDeleteColumns,
  whyNotDeleteRows,
  whyNotInsertColumns,
  whyNotInsertRows,
  whyNotMove,
  whyNotMoveRows,
  whyNotShift,
} from './structure';
import { type GridSheet, gridSheet, refuse } from './workbook';

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
}
type Check = (injector: Injector, sheet: GridSheet, params: Params) => Text | undefined;

const inRange =
  (why: (injector: Injector, sheet: GridSheet, area: Area) => Text | undefined): Check =>
  (injector, sheet, { range }) =>
    range && why(injector, sheet, areaOfRange(range));

const ends = ({ fromRange, toRange }: Params): readonly Area[] =>
  [fromRange, toRange].flatMap((range) => (range ? [areaOfRange(range)] : []));

const END = Number.MAX_SAFE_INTEGER;
/** To the bottom, or to the right, of the sheet. */
const below = (area: Area): Area => ({ ...area, rows: END - area.row });
const beyond = (area: Area): Area => ({ ...area, columns: END - area.column });

/** Commands that first ask whether they may. */
const ASKED: Readonly<Record<string, Check>> = {
  [EffectRefRangId.InsertRowCommandId]: inRange(whyNotInsertRows),
  [EffectRefRangId.RemoveRowCommandId]: inRange(whyNotDeleteRows),
  [EffectRefRangId.InsertColCommandId]: inRange(whyNotInsertColumns),
  [EffectRefRangId.RemoveColCommandId]: inRange(whyNotDeleteColumns),
  [MoveRangeCommand.id]: (_injector, sheet, params) => whyNotMove(sheet, ...ends(params)),
};

/** Commands that do not ask. */
const STOPPED: Readonly<Record<string, Check>> = {
  [MoveRowsCommand.id]: (_injector, sheet, params) => whyNotMoveRows(sheet, ...ends(params).map(rowsOf)),
  [MoveColsCommand.id]: (_injector, sheet, params) => whyNotMoveRows(sheet, ...ends(params).map(columnsOf)),
  [InsertRangeMoveDownCommand.id]: inRange((_injector, sheet, area) => whyNotShift(sheet, below(area))),
  [DeleteRangeMoveUpCommand.id]: inRange((_injector, sheet, area) => whyNotShift(sheet, below(area))),
  [InsertRangeMoveRightCommand.id]: inRange((_injector, sheet, area) => whyNotShift(sheet, beyond(area))),
  [DeleteRangeMoveLeftCommand.id]: inRange((_injector, sheet, area) => whyNotShift(sheet, beyond(area))),
  // In a cell that is being edited, what is cut is its text.
  [SheetCutCommand.id]: (injector, sheet, { range }) =>
    range && !injector.get(IEditorBridgeService).isVisible().visible
      ? whyNotMove(sheet, areaOfRange(range))
      : undefined,
};

/** What would part the rows of a grid, or kill a formula that reads them, is refused with a sentence. */
export function refuseBreaking(injector: Injector, language: Language): void {
  injector.get(SheetInterceptorService).interceptBeforeCommand({
    performCheck: ({ id, params }: ICommandInfo) => {
      const why = whyNot(injector, ASKED[id], (params ?? {}) as Params);
      if (why) refuse(why, language);
      return Promise.resolve(!why);
    },
  });
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    const said = withSelection(injector, (params ?? {}) as Params);
    const why = whyNot(injector, STOPPED[id], said);
    if (why) stop(why, language);
  });
  refuseCutIntoGrid(injector, language);
}

function stop(why: Text, language: Language): never {
  refuse(why, language);
  throw new CustomCommandExecutionError('a grid would break');
}

function whyNot(injector: Injector, check: Check | undefined, params: Params): Text | undefined {
  const sheet = check && gridSheet(injector, params);
  return sheet && check(injector, sheet, params);
}

const withSelection = (injector: Injector, params: Params): Params => {
  const range = params.range ?? injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  return range ? { ...params, range } : params;
};

/** What is cut elsewhere and pasted here is moved: the formulas that read these cells would lose them. */
function refuseCutIntoGrid(injector: Injector, language: Language): void {
  let isCut = false;
  injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (id === SheetCutCommand.id) isCut = true;
    if (id === SheetCopyCommand.id) isCut = false;
  });
  injector.get(ISheetClipboardService).addClipboardHook({
    id: 'mutu-cut-into-grid',
    onBeforePaste({ unitId, subUnitId, range: { rows, cols } }) {
      const sheet = isCut ? gridSheet(injector, { unitId, subUnitId }) : undefined;
      const area = { row: rows[0] ?? 0, rows: rows.length, column: cols[0] ?? 0, columns: cols.length };
      const why = sheet && whyNotMove(sheet, area);
      if (why) refuse(why, language);
      return !why;
    },
  });
}
