import type { GridOptions, GridsScript } from '../../excel-addin/grids/outcome';
import type { Inserted, Progress, Refused } from '../../panel/host';
import type { ExcelWithAddin } from '../support/office-proxies';

/** Asks the add-in's own script, in its page, for a grid. */
export const insertIn = (
  { window }: ExcelWithAddin,
  choice: string,
  options: GridOptions,
): Promise<Inserted | Refused> =>
  (window as unknown as { MutuGrids: GridsScript }).MutuGrids.insertGrid(choice, options);

/** The same, with the progress that was said. */
export async function insertAndListen(
  excel: ExcelWithAddin,
  choice: string,
  options: GridOptions,
): Promise<{ outcome: Inserted | Refused; progress: Progress[] }> {
  const progress: Progress[] = [];
  const outcome = await insertIn(excel, choice, { ...options, onProgress: (one) => progress.push(one) });
  return { outcome, progress };
}
