/** One plan drawn four times: in a file, by Excel, by Google Sheets, in the embedded spreadsheet. */
import { IUniverInstanceService, type IWorkbookData, UniverInstanceType, type Workbook } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDrawingPlugin } from '@univerjs/drawing';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDrawingPlugin } from '@univerjs/sheets-drawing';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { build } from 'esbuild';
import { vi } from 'vitest';
import { insertPlans as insertInSheets } from '../../apps-script/grids/insert';
import type { Plan } from '../../core/grids/language/plan';
import { headlessUniver } from '../../engine/headless';
import type { Inserted, Refused } from '../../panel/host';
import { insertPlans as insertInPage } from '../../playground/grids/insert';
import { root } from '../../scripts/root';
import { renderXlsx } from '../../xlsx/render';
import { createFakeSheets } from '../support/fake-sheets';
import { drawnSheet } from '../support/office-drawn';
import { type ExcelWithAddin, startExcel } from '../support/office-proxies';
import type { Platform } from '../support/office-rules';
import type { Facts, Host } from '../support/sheet-facts/facts';
import { factsOfExcel } from '../support/sheet-facts/of-excel';
import { factsOfFile } from '../support/sheet-facts/of-file';
import { factsOfPage } from '../support/sheet-facts/of-page';
import { factsOfSheets } from '../support/sheet-facts/of-sheets';

/** For each plan, what each host made of it. */
export type Made = Readonly<Record<Host, Facts>>;

/** The four hosts, opened once for many plans. */
export interface Hosts {
  readonly draw: (plans: readonly Plan[]) => Promise<readonly Made[]>;
  /** The workbook of the embedded spreadsheet, as it was last saved. */
  readonly saved: () => IWorkbookData;
  readonly close: () => void;
}

export async function openHosts(platform: Platform = 'PC'): Promise<Hosts> {
  const excel = await startExcel([await excelScript()], { platform });
  const page = openPage();
  return {
    async draw(plans) {
      const bytes = await renderXlsx(plans.map((plan) => ({ plan, results: [] })));
      const file = await factsOfFile(bytes);
      const inExcel = await drawInExcel(excel, plans);
      const inSheets = drawInSheets(plans);
      const inPage = await page.draw(plans);
      return plans.map((_, index) => ({
        file: file[index] ?? new Map(),
        excel: inExcel[index] ?? new Map(),
        sheets: inSheets[index] ?? new Map(),
        page: inPage[index] ?? new Map(),
      }));
    },
    saved: page.saved,
    close: () => {
      excel.close();
      page.close();
    },
  };
}

async function excelScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "export { insertPlans } from './excel-addin/grids/tries'", resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'MutuDrawing',
    target: 'es2019',
    charset: 'utf8',
  });
  return `${outputFiles[0]?.text ?? ''};window.MutuDrawing = MutuDrawing;`;
}

/** Excel’s own part of the add-in, in its page. */
interface ExcelPage {
  readonly MutuDrawing: { insertPlans(insertion: object): Promise<Inserted | Refused> };
}

async function drawInExcel(excel: ExcelWithAddin, plans: readonly Plan[]): Promise<Facts[]> {
  const { workbook, batches, window } = excel;
  workbook.sheets = workbook.sheets.slice(0, 1);
  workbook.names = [];
  batches.length = 0;
  const outcome = await (window as unknown as ExcelPage).MutuDrawing.insertPlans({
    language: 'fr',
    plansFor: () => plans,
  });
  if (!('done' in outcome)) throw new Error(outcome.refused.en);
  return plans.map(({ sheet }) => {
    const id = workbook.sheets.find(({ name }) => name === sheet)?.id ?? '';
    const start = `='${sheet.replace(/'/g, "''")}'!`;
    const names = workbook.names.filter(({ formula }) => formula.startsWith(start));
    return factsOfExcel(
      drawnSheet(batches, id),
      new Map(names.map(({ name, formula }) => [name, formula.slice(start.length)])),
    );
  });
}

function drawInSheets(plans: readonly Plan[]): Facts[] {
  const fake = createFakeSheets({ sheets: { Notes: [] } });
  vi.stubGlobal('SpreadsheetApp', fake.globals.SpreadsheetApp);
  const refusal = insertInSheets(fake.spreadsheet, plans, () => undefined);
  vi.unstubAllGlobals();
  if (refusal) throw new Error(refusal.en);
  return plans.map(({ sheet, rows, columns }) => factsOfSheets(fake, sheet, rows.length, columns.length));
}

/** Univer itself, without its screen: what its own plugins accept, keep and save. */
function openPage() {
  const { univer, api } = headlessUniver([]);
  univer.registerPlugins([
    [UniverDrawingPlugin],
    [UniverSheetsDrawingPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsNotePlugin],
  ]);
  const injector = univer.__getInjector();
  let saved: IWorkbookData | undefined;
  return {
    async draw(plans: readonly Plan[]): Promise<Facts[]> {
      const before = injector
        .get(IUniverInstanceService)
        .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
      if (before) injector.get(IUniverInstanceService).disposeUnit(before.getUnitId());
      const book = api.createWorkbook({ sheetOrder: ['own'], sheets: { own: { id: 'own', name: 'Feuille 1' } } });
      const ids = await insertPlans(plans);
      const workbook = book.save();
      saved = workbook;
      return ids.map((id) => factsOfPage(workbook, id));
    },
    saved: (): IWorkbookData => {
      if (!saved) throw new Error('Nothing was drawn');
      return saved;
    },
    close: () => univer.dispose(),
  };
  function insertPlans(plans: readonly Plan[]): Promise<string[]> {
    return insertInPage(injector, plans);
  }
}
