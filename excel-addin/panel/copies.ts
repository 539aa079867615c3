import { inLanguage, type Language } from '../../core/text';
import { type Context, inWorkbook } from './run';
import { COPY_MARK } from './texts';

/** Excel's limit for the name of a sheet. */
const LONGEST_NAME = 31;

/** A copy of each sheet, right after it; answers their names, or undefined when no sheet may be added. */
export async function copySheets(
  context: Context,
  sheets: readonly string[],
  language: Language,
): Promise<readonly string[] | undefined> {
  const protection = context.workbook.protection.load('protected');
  const all = context.workbook.worksheets.load('items/name');
  await context.sync();
  if (protection.protected) return undefined;
  const taken = all.items.map(({ name }) => name);
  const copies = sheets.map((sheet) => {
    const name = freeName(sheet, inLanguage(COPY_MARK, language), taken);
    taken.push(name);
    const original = context.workbook.worksheets.getItem(sheet);
    original.copy('After', original).name = name;
    return name;
  });
  await context.sync();
  return copies;
}

/** « Budget (avant) », « Budget (avant) 2 »… */
function freeName(sheet: string, mark: string, taken: readonly string[]): string {
  for (let count = 1; ; count++) {
    const end = count === 1 ? mark : `${mark} ${count}`;
    const name = sheet.slice(0, LONGEST_NAME - end.length) + end;
    if (!taken.some((one) => one.toLowerCase() === name.toLowerCase())) return name;
  }
}

export const removeSheets = (names: readonly string[]): Promise<void> =>
  inWorkbook(async (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
