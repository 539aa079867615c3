import {
  type ICellData,
  type IMutationInfo,
  type Injector,
  type Nullable,
  ObjectMatrix,
  type Worksheet,
} from '@univerjs/core';
import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  type IRemoveSheetMutationParams,
  RemoveSheetCommand,
  RemoveSheetMutation,
  RemoveSheetUndoMutationFactory,
  SetWorkbookNameMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { tokenize } from '../../core/formula';
import { costPerUse } from '../../core/grids/cost-per-use/grid';
import { planOf } from '../../core/grids/language/plan';
import { LANGUAGES } from '../../core/values/text';
import { type Mutations, openWorkbook } from './insert';
import { sheetDataOf } from './sheet-data';

/**
 * The worked example that a first visit opens on is a grid of the whole guide: beside it, that of the guide would be
 * « (2) ». As long as nobody has touched it, and nothing reads it, it gives way; undone, it is back.
 */
export interface GivingWay {
  readonly sheetId: string;
  readonly names: readonly string[];
  readonly leave: () => Mutations;
}

/** `bookName`: what a workbook that still bears the name of the example is called from then on. */
export function exampleThatGivesWay(injector: Injector, bookName: string): GivingWay | undefined {
  const workbook = openWorkbook(injector);
  const unitId = workbook.getUnitId();
  const sheet = workbook.getSheetBySheetId(costPerUse.id);
  if (!sheet || !isUntouched(sheet)) return undefined;
  const sheetName = sheet.getName();
  const start = `'${sheetName.replaceAll("'", "''")}'!`;
  const ofUnit = injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {};
  const own = Object.values(ofUnit).filter(({ formulaOrRefString }) => formulaOrRefString.startsWith(start));
  const names = own.map(({ name }) => name);
  const others = workbook.getSheets().filter((one) => one !== sheet);
  if (others.some((one) => reads(one, new Set([sheetName, start.slice(0, -1), ...names])))) return undefined;
  const removed = { unitId, subUnitId: sheet.getSheetId(), subUnitName: sheetName };
  const named = workbook.getName() === sheetName ? renaming(unitId, sheetName, bookName) : NOTHING;
  return {
    sheetId: sheet.getSheetId(),
    names,
    leave: () => {
      const { redos, undos } = removal(injector, removed, own);
      return { redos: [...redos, ...named.redos], undos: [...undos, ...named.undos] };
    },
  };
}

const NOTHING: Mutations = { redos: [], undos: [] };

function renaming(unitId: string, from: string, to: string): Mutations {
  const called = (name: string): IMutationInfo => ({ id: SetWorkbookNameMutation.id, params: { unitId, name } });
  return { redos: [called(to)], undos: [called(from)] };
}

/** As Univer's own command removes a sheet, with all that its plugins keep of it; and its names. */
function removal(
  injector: Injector,
  params: IRemoveSheetMutationParams,
  names: readonly IDefinedNamesServiceParam[],
): Mutations {
  const { unitId, subUnitId } = params;
  const insertion = injector.invoke((accessor) => RemoveSheetUndoMutationFactory(accessor, params));
  const kept = injector
    .get(SheetInterceptorService)
    .onCommandExecute({ id: RemoveSheetCommand.id, params: { unitId, subUnitId } });
  const named = (id: string): IMutationInfo[] => names.map((name) => ({ id, params: { unitId, ...name } }));
  return {
    // Last: what follows a sheet that goes would else write its names again, as names of nothing.
    redos: [
      ...(kept.preRedos ?? []),
      { id: RemoveSheetMutation.id, params },
      ...kept.redos,
      ...named(RemoveDefinedNameMutation.id),
    ],
    undos: [
      ...(kept.preUndos ?? []),
      { id: InsertSheetMutation.id, params: insertion },
      ...kept.undos,
      ...named(SetDefinedNameMutation.id),
    ],
  };
}

/** In one language or the other, it holds what it came with and nothing else. */
const isUntouched = (sheet: Worksheet): boolean =>
  LANGUAGES.some((language) => {
    const plan = planOf(costPerUse, { language, filled: true });
    const { cellData } = sheetDataOf(plan, costPerUse.id, new Map()).sheet;
    return plan.sheet === sheet.getName() && sameContents(sheet.getCellMatrix(), new ObjectMatrix(cellData));
  });

type Cells = ObjectMatrix<Nullable<ICellData>>;

/** A result is not what was written: of a formula, the formula counts. */
const contentOf = (cell: Nullable<ICellData>): unknown => cell?.f || (cell?.v ?? '');

function sameContents(cells: Cells, expected: Cells): boolean {
  let isSame = true;
  const compare = (row: number, column: number): void => {
    isSame &&= contentOf(cells.getValue(row, column)) === contentOf(expected.getValue(row, column));
  };
  cells.forValue(compare);
  expected.forValue(compare);
  return isSame;
}

function reads(sheet: Worksheet, called: ReadonlySet<string>): boolean {
  let isRead = false;
  sheet.getCellMatrix().forValue((_row, _column, cell) => {
    isRead ||= Boolean(cell?.f && tokenize(cell.f).some(({ text }) => called.has(text)));
  });
  return isRead;
}
