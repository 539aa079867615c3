import { ICommandService } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Sheet } from '../sheet/create';

const KEY = 'mutu.place';

/** Where one was: a sheet keeps its id whatever it is called. */
interface LastSeen {
  readonly workbook: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Long enough not to write at each arrow key. */
const MOMENT = 300;

/** The next visit comes back to the sheet and the cell one was on. */
export function rememberPlace({ api, injector }: Sheet): void {
  let isPlanned = false;
  const remember = (): void => {
    isPlanned = false;
    const workbook = api.getActiveWorkbook();
    const sheet = workbook?.getActiveSheet();
    const cell = sheet?.getActiveRange()?.getA1Notation();
    if (!workbook || !sheet || !cell) return;
    const place: LastSeen = { workbook: workbook.getId(), sheet: sheet.getSheetId(), cell };
    try {
      localStorage.setItem(KEY, JSON.stringify(place));
    } catch {
      // A browser that keeps nothing opens on the first sheet.
    }
  };
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (isPlanned || (id !== SetSelectionsOperation.id && id !== SetWorksheetActiveOperation.id)) return;
    isPlanned = true;
    setTimeout(remember, MOMENT);
  });
}

/** Goes where one was in the workbook that has just been opened, if that is still there. */
export function returnToPlace({ api }: Sheet): void {
  const workbook = api.getActiveWorkbook();
  const place = readLastSeen();
  if (!workbook || place?.workbook !== workbook.getId()) return;
  const sheet = workbook.getSheetBySheetId(place.sheet);
  if (!sheet || sheet.isSheetHidden()) return;
  workbook.setActiveSheet(sheet);
  sheet.getRange(place.cell).activate();
}

function readLastSeen(): LastSeen | undefined {
  try {
    const place: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isLastSeen(place) ? place : undefined;
  } catch {
    return undefined;
  }
}

const isLastSeen = (place: unknown): place is LastSeen =>
  typeof place === 'object' && place !== null && 'workbook' in place && 'sheet' in place && 'cell' in place;
