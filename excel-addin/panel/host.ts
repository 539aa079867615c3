import type { Language } from '../../core/values/text';
import type { Done, Host, Refused, SheetRange } from '../../panel/host';
import { loadGrids } from '../grids/load';
import { REFUSALS } from '../grids/texts';
import { FILES } from '../manifest/identity';
import { workbookEvents } from './events';
import { readEverySheet, readReferences, readSelection } from './reading';
import { hasExcelApi, inWorkbook, ONE_UNDO } from './run';
import { decimalMark, excelSpelling } from './spelling';
import { EXCEL } from './texts';
import { replaceCells, writeFormula } from './writing';

/** Excel's workbook, as the panel sees it. */
export async function excelHost(language: Language): Promise<Host> {
  const events = workbookEvents(readSelection);
  return {
    kind: 'excel',
    language,
    spelling: excelSpelling(language, await decimalMark()),
    cannot: whatItCannot(),
    undo: hasExcelApi(ONE_UNDO) ? 'one-step' : 'copies',
    helpAddress: FILES.reference[language],
    selection: readSelection,
    onSelection: events.onSelection,
    onEdit: events.onEdit,
    read: readReferences,
    everySheet: readEverySheet,
    writeFormula: ({ sheet, cell }, formula) => writeFormula({ sheet, range: cell, contents: [[{ formula }]] }),
    replace: (changes) => replaceCells(changes, language),
    async insertGrids(choice, { filled, onProgress }) {
      const script = await loadGrids().catch(() => undefined);
      if (!script) return { refused: REFUSALS.unreachable };
      return script.insertGrid(choice, { language, filled, onProgress });
    },
    go,
    // Excel has no way to give the keyboard back: Ctrl+F6 or F6 does it.
    focusCells: () => undefined,
  };
}

/** The active cell came with 1.7, without which nothing of the workbook can be followed. */
function whatItCannot(): Host['cannot'] {
  if (!hasExcelApi('1.7')) {
    const sentence = EXCEL.tooOldToRead;
    return { read: sentence, write: sentence, go: sentence, grids: REFUSALS.tooOld };
  }
  return hasExcelApi('1.9') ? {} : { grids: REFUSALS.tooOld };
}

async function go({ sheet, range }: SheetRange): Promise<Done | Refused> {
  try {
    await inWorkbook(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(range).select();
      await context.sync();
    });
    return { done: true };
  } catch {
    return { refused: EXCEL.noSheet };
  }
}
