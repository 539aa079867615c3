/**
 * What a formula answers shows whole too, where it wraps: a name of a partner taken up from another sheet, a sentence. Univer
 * looks at the height of a row where one types only. Done once the calculation is over and no cell is being edited, on the
 * sheet that is seen, a few milliseconds at a time; a text that has been measured is not measured again.
 */
import { type ICellData, ICommandService, type Injector, IUniverInstanceService, type Worksheet } from '@univerjs/core';
import { FormulaDataModel, SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import { getSheetCommandTarget, SetRangeValuesMutation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { type Heights, measureOf, raiseFor, setHeights } from './wrapped-heights';

/** After these, formulas may show other texts: the worker tells of its results first, and puts them in the cells later. */
const OCCASIONS: ReadonlySet<string> = new Set([
  SetRangeValuesMutation.id,
  SetArrayFormulaDataMutation.id,
  SetWorksheetActiveOperation.id,
]);
/** So that keys typed one after another wait for nothing. */
const REST = 120;
/** Milliseconds at a time. */
const MOST = 10;

export function growRowsOfResults(injector: Injector): void {
  const commands = injector.get(ICommandService);
  const known = new Known();
  let planned: ReturnType<typeof setTimeout> | undefined;
  const plan = (rest: number): void => {
    clearTimeout(planned);
    planned = setTimeout(grow, rest);
  };
  const grow = (): void => {
    const isEdited = injector.get(IEditorBridgeService).isVisible().visible;
    if (isEdited) plan(REST);
    else if (!growSome(injector, known)) plan(0);
  };
  commands.onCommandExecuted(({ id }) => {
    if (OCCASIONS.has(id)) plan(REST);
  });
}

/** Whether all has been looked at. */
function growSome(injector: Injector, known: Known): boolean {
  const target = getSheetCommandTarget(injector.get(IUniverInstanceService));
  const heightOf = target && measureOf(injector, target.unitId, target.subUnitId);
  if (!target || !heightOf) return true;
  const { worksheet, unitId, subUnitId } = target;
  const end = performance.now() + MOST;
  const after: Heights = {};
  let isDone = true;
  for (const { row, column, text } of textsOfFormulas(injector, worksheet)) {
    if (!known.isNew(worksheet, row, column, text)) continue;
    if (performance.now() > end) {
      isDone = false;
      known.forget(row, column);
      break;
    }
    raiseFor(worksheet, row, column, after, heightOf);
  }
  if (Object.keys(after).length > 0) {
    const { id, params } = setHeights(unitId, subUnitId, after);
    injector.get(ICommandService).syncExecuteCommand(id, params);
  }
  return isDone;
}

interface Shown {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
function textsOfFormulas(injector: Injector, worksheet: Worksheet): readonly Shown[] {
  const found: Shown[] = [];
  const take = (row: number, column: number, cell: ICellData | null | undefined): void => {
    if (typeof cell?.v === 'string' && cell.v !== '') found.push({ row, column, text: cell.v });
  };
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.f || cell?.si) take(row, column, cell);
  });
  const filled = injector.get(FormulaDataModel).getArrayFormulaCellData();
  const ofSheet = filled?.[worksheet.getUnitId()]?.[worksheet.getSheetId()] ?? {};
  for (const [row, cells] of Object.entries(ofSheet)) {
    for (const [column, cell] of Object.entries(cells ?? {})) take(Number(row), Number(column), cell as ICellData);
  }
  return found;
}

/** The texts of the sheet that is seen, each with the width that it was measured for. */
class Known {
  private sheet = '';
  private readonly texts = new Map<string, string>();

  isNew(worksheet: Worksheet, row: number, column: number, text: string): boolean {
    if (worksheet.getSheetId() !== this.sheet) {
      this.sheet = worksheet.getSheetId();
      this.texts.clear();
    }
    const key = `${row},${column}`;
    const now = `${worksheet.getColumnWidth(column)},${worksheet.getRowHeight(row)} ${text}`;
    if (this.texts.get(key) === now) return false;
    this.texts.set(key, now);
    return true;
  }

  forget(row: number, column: number): void {
    this.texts.delete(`${row},${column}`);
  }
}
