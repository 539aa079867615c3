import { type Reference, referenceIn } from '../../core/formula/references';
import type { Cells, Selection } from '../../panel/host';
import { CELLS, cellsOf, cellValue, formulaOf, rangeIn, withSpills } from './cells';
import { type Context, codeOf, inWorkbook } from './run';

/** What is selected; undefined when it is no cell (a chart, a shape). */
export async function readSelection(): Promise<Selection | undefined> {
  try {
    return await inWorkbook((context) => selectionIn(context, true));
  } catch (error) {
    // Several ranges at once: the one of the active cell is enough.
    if (codeOf(error) !== 'InvalidSelection') return undefined;
    return inWorkbook((context) => selectionIn(context, false)).catch(() => undefined);
  }
}

async function selectionIn(context: Context, isOneRange: boolean): Promise<Selection> {
  const cell = context.workbook.getActiveCell().load(CELLS);
  const sheet = cell.worksheet.load('name');
  const range = isOneRange ? context.workbook.getSelectedRange().load('address') : cell;
  await context.sync();
  const value = cell.values[0]?.[0];
  return {
    sheet: sheet.name,
    range: rangeIn(range.address),
    cell: rangeIn(cell.address),
    formula: formulaOf(cell.formulas[0]?.[0], value),
    value: cellValue(value, cell.valueTypes[0]?.[0]),
  };
}

/** All in one batch; one by one when Excel refuses it, so that a sheet that is gone hides no other. */
export async function readReferences(
  references: readonly string[],
  sheet: string,
): Promise<readonly (Cells | undefined)[]> {
  try {
    return await inWorkbook((context) => readAll(context, references, sheet));
  } catch {
    if (references.length <= 1) return references.map(() => undefined);
    const found: (Cells | undefined)[] = [];
    for (const text of references) found.push(...(await readReferences([text], sheet)));
    return found;
  }
}

async function readAll(
  context: Context,
  texts: readonly string[],
  from: string,
): Promise<readonly (Cells | undefined)[]> {
  const named = await placesOfNames(
    context,
    texts.filter((text) => !referenceIn(text)),
    from,
  );
  const asked = texts.map((text) => {
    const reference = referenceIn(text) ?? named.get(text);
    return reference && rangeOf(context, reference, from);
  });
  const there = asked.filter((one): one is Asked => one !== undefined);
  if (there.length > 0) await context.sync();
  const filled = there.filter(({ range }) => !range.isNullObject);
  const cells = await withSpills(
    context,
    filled.map(({ sheet, range }) => cellsOf(sheet, range)),
  );
  return asked.map((one) => one && (cells[filled.indexOf(one)] ?? blank(one)));
}

interface Asked {
  readonly sheet: string;
  readonly asked: string;
  readonly range: Excel.Range;
}

const WHOLE = /^(?:[A-Z]+:[A-Z]+|\d+:\d+)$/;

/** A whole column or row starts at its first cell and ends with the sheet's last filled one. */
function rangeOf(context: Context, { sheet, range: asked }: Reference, from: string): Asked {
  const name = sheet ?? from;
  const worksheet = context.workbook.worksheets.getItem(name);
  const range = worksheet.getRange(asked);
  const clipped = WHOLE.test(asked)
    ? range.getIntersectionOrNullObject(worksheet.getUsedRange(true).getBoundingRect('A1'))
    : range;
  return { sheet: name, asked, range: clipped.load(CELLS) };
}

/** A whole column or row beyond all that is filled. */
function blank({ sheet, asked }: Asked): Cells {
  const [first = ''] = asked.split(':');
  return { sheet, range: /\d/.test(first) ? `A${first}` : `${first}1`, values: [[null]], formulas: [['']] };
}

/** A name of the sheet comes before the workbook's, as in formulas. */
async function placesOfNames(
  context: Context,
  names: readonly string[],
  from: string,
): Promise<ReadonlyMap<string, Reference>> {
  const places = new Map<string, Reference>();
  if (names.length === 0) return places;
  const { workbook } = context;
  const items = names.map((name) => ({
    name,
    found: [workbook.worksheets.getItem(from).names, workbook.names].map((among) =>
      among.getItemOrNullObject(name).load('type'),
    ),
  }));
  await context.sync();
  const ranges = items.flatMap(({ name, found }) => {
    const item = found.find((one) => !one.isNullObject && one.type === 'Range');
    return item ? [{ name, range: item.getRangeOrNullObject().load('address,worksheet/name') }] : [];
  });
  if (ranges.length > 0) await context.sync();
  for (const { name, range } of ranges) {
    if (!range.isNullObject) places.set(name, { sheet: range.worksheet.name, range: rangeIn(range.address) });
  }
  return places;
}

/** The used cells of the sheets that can be seen. */
export function readEverySheet(): Promise<readonly Cells[]> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    const used = sheets.items
      .filter(({ visibility }) => visibility === 'Visible')
      .map((sheet) => ({ sheet: sheet.name, range: sheet.getUsedRangeOrNullObject(true).load(CELLS) }));
    await context.sync();
    const filled = used.filter(({ range }) => !range.isNullObject);
    return withSpills(
      context,
      filled.map(({ sheet, range }) => cellsOf(sheet, range)),
    );
  });
}
