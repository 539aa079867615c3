import {
  type ICellData,
  ICommandService,
  type Injector,
  type IRange,
  isDefaultFormat,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel, SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { BuiltInUIPart, IUIPartsService } from '@univerjs/ui';
import { createElement, useSyncExternalStore } from 'react';
import type { Language, Text } from '../../core';
import { inLanguage } from '../../core/values/text';
import { markOf } from '../../engine/marks';
import { moneyPattern, percentPattern } from '../formats';
import { openWorkbook } from '../grids/insert';
import { spilledAt } from '../sheet/display';
import { asSentence, type Shown, shownTotals } from './shown';
import './totals.css';
import { totalsOf } from './totals';

/** After these, the selection may hold something else. */
const OCCASIONS: ReadonlySet<string> = new Set([
  SetSelectionsOperation.id,
  SetWorksheetActiveOperation.id,
  SetRangeValuesMutation.id,
  SetArrayFormulaDataMutation.id,
]);
/** Long enough to count once while a selection is drawn. */
const MOMENT = 60;

const SELECTION: Text = { fr: 'Sélection', en: 'Selection' };

/** What is shown now; there is one foot in the page. */
const foot = {
  shown: [] as readonly Shown[],
  listeners: new Set<() => void>(),
  show(next: readonly Shown[]): void {
    if (JSON.stringify(next) === JSON.stringify(foot.shown)) return;
    foot.shown = next;
    for (const listener of foot.listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    foot.listeners.add(listener);
    return () => foot.listeners.delete(listener);
  },
};

/**
 * Sum, average… of the selection at the foot of the page, of what formulas fill too. Univer's own writes its figures as the
 * browser's language does, and large ones as 1.00e+8: it is left out of its foot by the options of the sheet.
 */
export function installTotals(injector: Injector, language: Language): void {
  let isPlanned = false;
  const plan = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      foot.show(totalsShown(injector, language));
    }, MOMENT);
  };
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (OCCASIONS.has(id)) plan();
  });
  // While a selection is being drawn by the mouse, no command is executed.
  injector.get(SheetsSelectionsService).selectionMoving$.subscribe(plan);
  injector.get(IUIPartsService).registerComponent(BuiltInUIPart.FOOTER, () => () => createElement(Foot, { language }));
}

function Foot({ language }: { readonly language: Language }) {
  const shown = useSyncExternalStore(foot.subscribe, () => foot.shown);
  const label = inLanguage(SELECTION, language);
  const lines = shown.map((one) => createElement('span', { key: one.name }, asSentence(one, language)));
  return createElement('div', { className: 'mutu-totals', role: 'group', 'aria-label': label }, ...lines);
}

function totalsShown(injector: Injector, language: Language): Shown[] {
  const selections = injector.get(SheetsSelectionsService).getCurrentSelections();
  const primary = selections.at(-1)?.primary;
  const workbook = openWorkbook(injector);
  const worksheet = workbook.getActiveSheet();
  if (!primary || !worksheet) return [];
  const formulas = injector.get(FormulaDataModel);
  const place = { unitId: workbook.getUnitId(), subUnitId: worksheet.getSheetId() };
  const cellAt = (row: number, col: number): Nullable<ICellData> =>
    spilledAt(formulas, { ...place, row, col }) ?? worksheet.getCellRaw(row, col);
  const spilled = formulas.getArrayFormulaCellData()?.[place.unitId]?.[place.subUnitId] ?? {};
  const lastRow = Math.max(worksheet.getLastRowWithContent(), ...Object.keys(spilled).map(Number));
  const ranges = selections.flatMap(({ range }) => visibleParts(range, worksheet, lastRow));
  const pattern = patternOf(workbook, worksheet, primary.actualRow, primary.actualColumn, cellAt, language);
  return shownTotals(totalsOf(ranges, cellAt), pattern, language);
}

function patternOf(
  workbook: Workbook,
  worksheet: Worksheet,
  row: number,
  column: number,
  cellAt: (row: number, column: number) => Nullable<ICellData>,
  language: Language,
): string | undefined {
  const own = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, column))?.n?.pattern;
  if (!isDefaultFormat(own)) return own;
  const unit = markOf(cellAt(row, column))?.unit;
  if (!unit) return undefined;
  return unit === 'money' ? moneyPattern(language) : percentPattern(1);
}

/** Whole rows and columns have no end of their own; rows that are hidden or filtered out are not counted. */
function visibleParts(range: IRange, worksheet: Worksheet, lastRow: number): IRange[] {
  const or = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);
  const startRow = or(range.startRow, 0);
  const endRow = Math.min(or(range.endRow, lastRow), lastRow);
  const startColumn = or(range.startColumn, 0);
  const endColumn = or(range.endColumn, worksheet.getColumnCount() - 1);
  const parts: IRange[] = [];
  for (let row = startRow; row <= endRow; row++) {
    if (!worksheet.getRowVisible(row)) continue;
    const last = parts.at(-1);
    if (last && last.endRow === row - 1) last.endRow = row;
    else parts.push({ startRow: row, endRow: row, startColumn, endColumn });
  }
  return parts;
}
