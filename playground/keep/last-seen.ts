import { ICommandService } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { rangeName } from '../../xlsx/geometry';
import { here } from '../keys/cells';
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
export function rememberPlace({ injector }: Sheet): void {
  let isPlanned = false;
  const remember = (): void => {
    isPlanned = false;
    const place = here(injector);
    if (!place) return;
    const { workbook, worksheet, range } = place;
    const seen: LastSeen = { workbook: workbook.getUnitId(), sheet: worksheet.getSheetId(), cell: rangeName(range) };
    try {
      localStorage.setItem(KEY, JSON.stringify(seen));
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
  try {
    sheet.getRange(place.cell).activate();
  } catch {
    // That cell is no more: its sheet is enough.
  }
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
