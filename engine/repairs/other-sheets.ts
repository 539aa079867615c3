import {
  type IAccessor,
  IUniverInstanceService,
  type Nullable,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';

interface Where {
  readonly unitId?: string;
  readonly subUnitId?: string;
}
interface Command {
  handler: (accessor: IAccessor, params?: object) => boolean | Promise<boolean>;
}

const COMMANDS = [
  InsertRowByRangeCommand,
  InsertColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveColByRangeCommand,
  MoveRowsCommand,
  MoveColsCommand,
] as unknown as readonly Command[];

/**
 * Rows of a sheet that is not the one shown come, go or move: Univer 0.25.1 makes the references to the sheet shown follow, and
 * leaves those to the sheet itself (getReferenceMoveParams, in sheets-formula, and whatever else asks the workbook for its active
 * sheet): the formulas then read other rows. While such a command runs, the sheet that it is about is the active one.
 */
export function followRowsOfOtherSheets(): void {
  for (const command of COMMANDS) {
    const { handler } = command;
    command.handler = (accessor, params) => {
      const workbook = bookOf(accessor, params as Where | undefined);
      const sheet = workbook?.getSheetBySheetId((params as Where).subUnitId ?? '');
      if (!workbook || !sheet || workbook.getActiveSheet(true) === sheet) return handler(accessor, params);
      workbook.getActiveSheet = (() => sheet) as Workbook['getActiveSheet'];
      try {
        return handler(accessor, params);
      } finally {
        Reflect.deleteProperty(workbook, 'getActiveSheet');
      }
    };
  }
}

function bookOf(accessor: IAccessor, where: Where | undefined): Nullable<Workbook> {
  const books = accessor.get(IUniverInstanceService);
  if (where?.subUnitId === undefined) return undefined;
  return where.unitId === undefined
    ? books.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)
    : books.getUnit<Workbook>(where.unitId, UniverInstanceType.UNIVER_SHEET);
}
