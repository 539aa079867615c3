import type { Plan } from '../../core/grids/language/plan';

/** What an insertion has begun: all that may have to be removed. */
export interface Begun {
  plans: readonly Plan[];
  /** Excel's ids of the sheets it has said were added. */
  readonly ids: Map<string, string>;
}

export const nothingBegun = (): Begun => ({ plans: [], ids: new Map() });

export interface Removed {
  /** The sheets that are still there. */
  readonly left: readonly string[];
  /** Excel forgets what it could undo before the deletion of a sheet. */
  readonly hasDeleted: boolean;
}

/**
 * Removes the names, then the sheets, that a failed insertion had added. It only takes what is surely its own: names
 * that point to its sheets; sheets that Excel has given the id of, or that have not a single cell filled.
 */
export async function removeBegun({ plans, ids }: Begun): Promise<Removed> {
  const wanted = plans.map(({ sheet }) => sheet);
  if (wanted.length === 0) return { left: [], hasDeleted: false };
  let hasDeleted = false;
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = await ownSheets(context, wanted, ids);
      await removeNames(
        context,
        plans.filter(({ sheet }) => sheets.has(sheet)),
      );
      hasDeleted = sheets.size > 0;
      for (const sheet of sheets.values()) sheet.delete();
      await context.sync();
    });
    return { left: [], hasDeleted };
  } catch {
    return { left: wanted, hasDeleted };
  }
}

async function ownSheets(
  context: Excel.RequestContext,
  wanted: readonly string[],
  ids: ReadonlyMap<string, string>,
): Promise<Map<string, Excel.Worksheet>> {
  const found = wanted.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(ids.get(name) ?? name);
    return { name, sheet: sheet.load('name') };
  });
  await context.sync();
  const there = found.filter(({ sheet }) => !sheet.isNullObject);
  const doubtful = there
    .filter(({ name }) => !ids.has(name))
    .map(({ name, sheet }) => ({ name, used: sheet.getUsedRangeOrNullObject(true).load('address') }));
  if (doubtful.length > 0) await context.sync();
  const notOurs = new Set(doubtful.filter(({ used }) => !used.isNullObject).map(({ name }) => name));
  return new Map(there.filter(({ name }) => !notOurs.has(name)).map(({ name, sheet }) => [name, sheet]));
}

async function removeNames(context: Excel.RequestContext, plans: readonly Plan[]): Promise<void> {
  const named = plans.flatMap(({ sheet, names }) =>
    names.map(({ name }) => ({
      sheet,
      item: context.workbook.names.getItemOrNullObject(name).load('formula'),
    })),
  );
  if (named.length === 0) return;
  await context.sync();
  for (const { sheet, item } of named) {
    if (!item.isNullObject && pointsTo(sheet, item.formula)) item.delete();
  }
}

/** Excel writes the quotes of a sheet's name only where they are needed. */
const pointsTo = (sheet: string, formula: unknown): boolean =>
  [`='${sheet.replace(/'/g, "''")}'!`, `=${sheet}!`].some((start) => String(formula).startsWith(start));
