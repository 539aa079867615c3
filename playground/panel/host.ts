import { ICommandService, IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { IDefinedNamesService, SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { ILayoutService } from '@univerjs/ui';
import type { Language } from '../../core';
import { columnName } from '../../core/formula/addresses';
import { referenceIn } from '../../core/formula/references';
import { frenchNames } from '../../core/functions/french-names';
import type { Cells, Change, Done, Host, Refused, Selection } from '../../panel/host';
import { spellingOf } from '../../panel/spelling';
import { cellName, rangeName } from '../../xlsx/geometry';
import type { Grids } from '../grids';
import { asOwnDoing } from '../grids/protection/guard';
import { isProtected, setProtected } from '../grids/protection/install';
import { whyProtected } from '../grids/protection/why';
import { onChange } from '../keep/changes';
import type { Session } from '../session';
import type { Sheet } from '../sheet/create';
import { isInOneFile } from '../single/page-parts';
import { CellReader } from './cells';
import { PANEL_TEXTS } from './texts';
import { writeChanges } from './writing';

const SELECTION_MOVES: ReadonlySet<string> = new Set([SetSelectionsOperation.id, SetWorksheetActiveOperation.id]);
const RESULTS_COME: ReadonlySet<string> = new Set([SetRangeValuesMutation.id, SetArrayFormulaDataMutation.id]);

/** Where the cells hear the keyboard. */
const CELLS_EDITOR = '#__editor___INTERNAL_EDITOR__DOCS_NORMAL';

/** Milliseconds in which changes that follow one another are told together: results by waves, a selection at once. */
const PAUSE = 150;
const MOMENT = 20;

interface Needed {
  readonly sheet: Sheet;
  readonly session: Session;
  readonly grids: Grids;
  readonly language: Language;
}

/** The embedded spreadsheet, as the panel sees it. */
export function embeddedHost({ sheet, session, grids, language }: Needed): Host {
  const { injector } = sheet;
  const workbook = (): Workbook => {
    const open = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!open) throw new Error('No workbook is open');
    return open;
  };
  const reader = (): CellReader => new CellReader(sheet, workbook());

  function selectionNow(): Selection | undefined {
    const found = injector.get(SheetsSelectionsService).getCurrentLastSelection();
    const worksheet = workbook().getActiveSheet();
    if (!found?.primary || !worksheet) return undefined;
    const { actualRow, actualColumn } = found.primary;
    return {
      sheet: worksheet.getName(),
      range: selectedName(found.range, worksheet.getRowCount(), worksheet.getColumnCount()),
      cell: cellName(actualRow, actualColumn),
      ...reader().cellAt(worksheet, actualRow, actualColumn),
    };
  }

  async function replace(changes: readonly Change[]): Promise<Done | Refused> {
    await session.finishEditing();
    const isWritten = await writeChanges(sheet, workbook(), changes, language);
    return isWritten ? { done: true } : { refused: PANEL_TEXTS.locked };
  }

  return {
    kind: 'embedded',
    language,
    spelling: spellingOf(language, 'MUTU.', frenchNames),
    cannot: {},
    // Beside a page in one file, which travels alone, there is nothing to lead to.
    ...(!isInOneFile(document) && { helpAddress: `../reference/${language}.html` }),
    selection: () => Promise.resolve(selectionNow()),
    onSelection: (listener) =>
      onCommands(
        sheet,
        (id) => SELECTION_MOVES.has(id) || RESULTS_COME.has(id),
        () => listener(selectionNow()),
      ),
    onEdit(listener) {
      const later = together(listener);
      let isStopped = false;
      onChange(injector, () => isStopped || later());
      const stop = onCommands(sheet, (id) => RESULTS_COME.has(id), later);
      return () => {
        isStopped = true;
        stop();
      };
    },
    // What a cell shows while it is calculated is explained by nothing.
    read: async (references, from) => {
      await session.finishCalculating();
      return references.map((text) => cellsNamed(text, from));
    },
    everySheet: () =>
      Promise.resolve(
        workbook()
          .getSheets()
          .filter((worksheet) => !worksheet.isSheetHidden())
          .flatMap((worksheet) => reader().used(worksheet) ?? []),
      ),
    async writeFormula({ sheet: on, cell }, formula) {
      const why = whyProtected(injector, on, cell);
      return why ? { refused: why } : replace([{ sheet: on, range: cell, contents: [[{ formula }]] }]);
    },
    async replace(changes) {
      // What repairs or freezes a sheet is asked for as such, computed cells first.
      const outcome = await asOwnDoing(() => replace(changes));
      return 'refused' in outcome ? outcome : { done: true, copies: [] };
    },
    insertGrids: (choice, options) => grids.insertGrid(choice, options),
    settle: () => session.finishEditing(),
    protection: {
      isOn: () => isProtected(injector),
      set: (isOn) => void setProtected(injector, isOn),
    },
    async go({ sheet: name, range }) {
      const book = sheet.api.getActiveWorkbook();
      const target = book?.getSheetByName(name);
      if (!book || !target) return { refused: PANEL_TEXTS.noSheet };
      if (target.isSheetHidden()) return { refused: PANEL_TEXTS.hidden };
      book.setActiveSheet(target);
      target.getRange(range).activate();
      return { done: true };
    },
    focusCells() {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      // Univer leaves the keys alone while the focus is out of it.
      // With none in focus, or the text of an editor, Univer gives the keyboard to nothing.
      const instances = injector.get(IUniverInstanceService);
      const unitId = workbook().getUnitId();
      if (instances.getFocusedUnit()?.getUnitId() !== unitId) instances.focusUnit(unitId);
      injector.get(ILayoutService).focus();
      // Before a first click, Univer does not know yet which of its editors is that of the cells.
      if (document.activeElement === document.body) document.querySelector<HTMLElement>(CELLS_EDITOR)?.focus();
    },
  };

  function cellsNamed(text: string, from: string): Cells | undefined {
    const reference = referenceIn(text) ?? referenceOfName(text);
    if (!reference) return undefined;
    const worksheet = workbook().getSheetBySheetName(reference.sheet ?? from);
    return worksheet ? reader().range(worksheet, reference.range) : undefined;
  }

  function referenceOfName(name: string) {
    const named = injector.get(IDefinedNamesService).getValueByName(workbook().getUnitId(), name);
    return named ? referenceIn(named.formulaOrRefString) : undefined;
  }
}

/** « B2:B9 »; « B:B » for whole columns, whatever the number of rows of the sheet. */
function selectedName(range: Parameters<typeof withinSheet>[0], rowCount: number, columnCount: number): string {
  const corners = withinSheet(range, rowCount, columnCount);
  const isWhole = corners.startRow === 0 && corners.endRow === rowCount - 1;
  if (!isWhole) return rangeName(corners);
  return [corners.startColumn, corners.endColumn].map((column) => columnName(column)).join(':');
}

/** A whole row or column is selected without its ends. */
function withinSheet(
  range: { startRow: number; endRow: number; startColumn: number; endColumn: number },
  rowCount: number,
  columnCount: number,
) {
  const or = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);
  return {
    startRow: or(range.startRow, 0),
    endRow: or(range.endRow, rowCount - 1),
    startColumn: or(range.startColumn, 0),
    endColumn: or(range.endColumn, columnCount - 1),
  };
}

/** Calls back after such commands, those that come at once together; answers what stops it. */
function onCommands({ injector }: Sheet, isOccasion: (id: string) => boolean, tell: () => void): () => void {
  const later = together(tell, MOMENT);
  const listening = injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (isOccasion(id)) later();
  });
  return () => listening.dispose();
}

function together(tell: () => void, delay = PAUSE): () => void {
  let isPlanned = false;
  return () => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      tell();
    }, delay);
  };
}
