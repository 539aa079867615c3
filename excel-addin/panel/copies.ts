import { inLanguage, type Language } from '../../core/values/text';
import { type Context, inWorkbook } from './run';
import { COPY_MARK } from './texts';

/** Excel's limit for the name of a sheet. */
const LONGEST_NAME = 31;

/** Copies that were asked for, to find them again whatever became of the batch that made them. */
export interface Copying {
  /** The ids of the sheets that were there before. */
  readonly known: ReadonlySet<string>;
  readonly copies: readonly { readonly sheet: string; readonly name: string }[];
}

/** The copies to make, one for each sheet; undefined when no sheet may be added. */
export async function planCopies(
  context: Context,
  sheets: readonly string[],
  language: Language,
): Promise<Copying | undefined> {
  const protection = context.workbook.protection.load('protected');
  const all = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  if (protection.protected) return undefined;
  const taken = all.items.map(({ name }) => name);
  const copies = sheets.map((sheet) => {
    const name = freeName(sheet, inLanguage(COPY_MARK, language), taken);
    taken.push(name);
    return { sheet, name };
  });
  return { known: new Set(all.items.map(({ id }) => id)), copies };
}

/** Each right after its sheet. */
export async function makeCopies(context: Context, { copies }: Copying): Promise<void> {
  for (const { sheet, name } of copies) {
    const original = context.workbook.worksheets.getItem(sheet);
    original.copy('After', original).name = name;
  }
  await context.sync();
}

/** « Budget (avant) », « Budget (avant) 2 »… */
function freeName(sheet: string, mark: string, taken: readonly string[]): string {
  for (let count = 1; ; count++) {
    const end = count === 1 ? mark : `${mark} ${count}`;
    const name = sheet.slice(0, LONGEST_NAME - end.length) + end;
    if (!taken.some((one) => one.toLowerCase() === name.toLowerCase())) return name;
  }
}

/** Deletes the copies that were made, those too that Excel had not named yet: « Budget (2) ». */
export const removeCopies = ({ known, copies }: Copying): Promise<void> =>
  inWorkbook(async (context) => {
    const all = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    const isCopy = ({ id, name }: Excel.Worksheet): boolean =>
      !known.has(id) && copies.some((copy) => name === copy.name || name.startsWith(`${copy.sheet} (`));
    for (const sheet of all.items.filter(isCopy)) sheet.delete();
    await context.sync();
  });
