import { IDefinedNamesService } from '@univerjs/engine-formula';
import type { Language } from '../../core';
import type { Point } from '../../core/formula/addresses';
import { inLanguage } from '../../core/values/text';
import type { Inserted, InsertOptions, Refused } from '../../panel/host';
import type { Session } from '../session';
import type { Sheet } from '../sheet/create';
import type { GivingWay } from './example-sheet';
import './grids.css';
import { insertPlans, isLocked, openWorkbook } from './insert';
import { TEXTS } from './texts';

/** Grids of the gallery, put into the workbook on the screen. */
export interface Grids {
  /** `choice`: the id of a grid, or « dossier » for the whole guide. */
  insertGrid(choice: string, options: InsertOptions): Promise<Inserted | Refused>;
}

export function createGrids(sheet: Sheet, session: Session, language: Language): Grids {
  let isBusy = false;
  const inserting = async (choice: string, options: InsertOptions): Promise<Inserted | Refused> => {
    await session.finishEditing();
    if (isLocked(sheet.injector)) return { refused: TEXTS.locked };
    // The texts of all the grids, in both languages: loaded when one is asked for.
    const { gallery, DOSSIER, dossier, nameOf, plansFor } = await import('../../core/grids/gallery');
    if (choice !== DOSSIER && !gallery.some(({ id }) => id === choice)) return { refused: TEXTS.unknown };
    const example =
      choice === DOSSIER
        ? (await import('./example-sheet')).exampleThatGivesWay(
            sheet.injector,
            inLanguage(nameOf(dossier).name, language),
          )
        : undefined;
    const plans = plansFor(choice, { language, filled: options.filled, ...taken(sheet, example) });
    const before = shown(sheet);
    const [first] = await insertPlans(sheet.injector, plans, options.onProgress, example?.leave);
    // Who has gone to another sheet meanwhile stays there.
    if ([before, first].includes(shown(sheet))) goTo(sheet, first, plans[0]?.start);
    return {
      done: true,
      sheets: plans.map((plan) => plan.sheet),
      warnings: plans.flatMap(({ warnings }) => warnings),
    };
  };
  return {
    async insertGrid(choice, options) {
      if (isBusy) return { refused: TEXTS.busy };
      isBusy = true;
      try {
        return await inserting(choice, options);
      } catch (problem) {
        console.warn(problem);
        return { refused: TEXTS.failed };
      } finally {
        isBusy = false;
      }
    },
  };
}

/** What the workbook already has, read just before a plan is made, but for what gives way. */
function taken({ injector }: Sheet, example?: GivingWay): { takenSheets: string[]; takenNames: string[] } {
  const workbook = openWorkbook(injector);
  const names = injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getUnitId()) ?? {};
  const sheets = workbook.getSheets().filter((one) => one.getSheetId() !== example?.sheetId);
  return {
    takenSheets: sheets.map((one) => one.getName()),
    takenNames: Object.values(names)
      .map(({ name }) => name)
      .filter((name) => !example?.names.includes(name)),
  };
}

const shown = ({ api }: Sheet): string | undefined => api.getActiveWorkbook()?.getActiveSheet().getSheetId();

function goTo({ api }: Sheet, sheetId: string | undefined, { row, column }: Point = { row: 0, column: 0 }): void {
  const workbook = api.getActiveWorkbook();
  const target = sheetId === undefined ? null : workbook?.getSheetBySheetId(sheetId);
  if (!workbook || !target) return;
  workbook.setActiveSheet(target);
  target.getRange(row, column).activate();
}
