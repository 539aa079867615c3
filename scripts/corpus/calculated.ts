import type { ICellData, IWorkbookData, Nullable } from '@univerjs/core';
import { functionRegistrations } from '../../engine/functions';
import { headlessUniver } from '../../engine/headless';

/** A large workbook takes so long; one that takes more is told. */
const MOST_MILLISECONDS = 60_000;

/** The workbook with every formula calculated, as the page does; undefined where that does not end. */
export async function calculated(workbook: IWorkbookData): Promise<IWorkbookData | undefined> {
  const { univer, api } = headlessUniver(functionRegistrations('en'));
  const book = api.createWorkbook(structuredClone(workbook));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), MOST_MILLISECONDS);
  });
  const ended = await Promise.race([api.getFormula().onCalculationResultApplied(), late]);
  clearTimeout(timer);
  const result = ended === 'late' ? undefined : book.save();
  univer.dispose();
  return result;
}

export const hasFormulas = ({ sheets }: IWorkbookData): boolean =>
  Object.values(sheets).some(({ cellData }) =>
    Object.values(cellData ?? {}).some((row) =>
      Object.values(row as Record<string, Nullable<ICellData>>).some((cell) => cell?.f || cell?.si),
    ),
  );
