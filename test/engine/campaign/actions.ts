/**
 * What one does in the cells of a workbook, drawn by chance; and whether every cell is then what a fresh calculation of it gives.
 * Rows come and go on any sheet, the one that is shown or not; a blank row that comes changes no figure, on no sheet.
 */
import {
  type ICellData,
  ICommandService,
  type IRange,
  IUniverInstanceService,
  type IWorkbookData,
  RedoCommand,
  UndoCommand,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  FormulaDataModel,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { AutoFillCommand, InsertRowByRangeCommand, RemoveRowCommand } from '@univerjs/sheets';
import type { Plan } from '../../../core/grids/language/plan';
import { openPlans } from '../../../engine/evaluate';
import { functionRegistrations } from '../../../engine/functions';
import { headlessUniver } from '../../../engine/headless';
import { cellsRead } from '../../../playground/grids/protection/references';
import type { Random } from '../../support/random';

export interface Action {
  readonly kind: 'type' | 'clear' | 'fill' | 'insert' | 'remove' | 'undo' | 'redo';
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value?: string | number | boolean | null;
}

const VALUES = [0, 1, 5, 12.5, -3, 1000, 100_000, '', null, null, 'texte', 'oui', 45_292, '50 %', true];
const FORMULAS = ['=1/0', '=A1', '=SUM(B1:B20)', '=SEQUENCE(3)', '=SEQUENCE(2,2)'];
/** Out of a hundred. */
const KINDS: readonly (readonly [Action['kind'], number])[] = [
  ['type', 45],
  ['clear', 54],
  ['fill', 66],
  ['insert', 75],
  ['remove', 81],
  ['undo', 94],
  ['redo', 100],
];

export function draw(random: Random, plans: readonly Plan[]): Action {
  const sheet = random.below(plans.length);
  const plan = plans[sheet] as Plan;
  const chance = random.below(100);
  const kind = KINDS.find(([, most]) => chance < most)?.[0] ?? 'undo';
  const inputs = plan.cells.filter(({ formula, value }) => formula === undefined && typeof value === 'number');
  const anywhere = { row: random.below(plan.rows.length), column: random.below(plan.columns.length) };
  const { row, column } = kind === 'type' && inputs.length > 0 && random.chance(0.6) ? random.pick(inputs) : anywhere;
  return { kind, sheet, row, column, value: random.pick([...VALUES, ...FORMULAS]) };
}

type Book = Awaited<ReturnType<typeof openPlans>>['book'];
/** The value of each cell that shows one. */
export type Shown = ReadonlyMap<string, unknown>;

/** Does them one by one; the cells that differ after one of them, or none. */
export async function differencesAfter(plans: readonly Plan[], next: (done: number) => Action | undefined) {
  const open = await openPlans(plans);
  const settled = settling(open.book);
  const done: Action[] = [];
  let differences: string[] = [];
  for (let action = next(0); action && differences.length === 0; action = next(done.length)) {
    done.push(action);
    const expected = action.kind === 'insert' ? afterInsertion(open.book, action) : undefined;
    await act(open.book, action);
    await settled();
    const here = shownIn(open.book);
    differences = compare(here, await calculatedAnew(open.book.save()));
    if (expected) differences.push(...compare(figuresOf(here), figuresOf(expected)));
  }
  open.close();
  return { done, differences };
}

const injectorOf = (book: Book) => (book as unknown as { _injector: { get: FUniver['_injector']['get'] } })._injector;

/** A calculation begins at once or not at all: what is refused, or changes no formula, is followed by none. */
const AT_ONCE = 40;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves once what was begun is calculated. */
function settling(book: Book): () => Promise<void> {
  let running = 0;
  injectorOf(book)
    .get(ICommandService)
    .onCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationStartMutation.id) running++;
      const isOver = id === SetFormulaCalculationNotificationMutation.id && 'functionsExecutedState' in (params ?? {});
      if (isOver) running--;
    });
  return async () => {
    do await pause(AT_ONCE);
    while (running > 0);
  };
}

export async function act(book: Book, { kind, sheet, row, column, value = null }: Action) {
  const injector = injectorOf(book);
  const commands = injector.get(ICommandService);
  injector.get(IUniverInstanceService).focusUnit(book.getId());
  const worksheet = book.getSheets()[sheet];
  if (!worksheet) throw new Error(`No sheet ${sheet}`);
  const ids = { unitId: book.getId(), subUnitId: worksheet.getSheetId() };
  const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  if (kind === 'type') worksheet.getRange(row, column).setValue(contentOf(value));
  if (kind === 'clear') worksheet.getRange(row, column, 2, 2).clearContent();
  if (kind === 'fill') {
    const targetRange = { ...cell, endRow: row + 2 };
    await commands.executeCommand(AutoFillCommand.id, { ...ids, sourceRange: cell, targetRange });
  }
  const rows = { startRow: row, endRow: row, startColumn: 0, endColumn: worksheet.getMaxColumns() - 1 };
  if (kind === 'insert')
    await commands.executeCommand(InsertRowByRangeCommand.id, { ...ids, range: rows, direction: 0 });
  if (kind === 'remove') await commands.executeCommand(RemoveRowCommand.id, { ...ids, range: rows });
  if (kind === 'undo') await commands.executeCommand(UndoCommand.id);
  if (kind === 'redo') await commands.executeCommand(RedoCommand.id);
}

function contentOf(value: string | number | boolean | null): ICellData {
  if (typeof value === 'string' && value.startsWith('=')) return { f: value, v: null };
  return { v: value, f: null, si: null };
}

let count = 0;

/** Only what was typed is kept: every result is calculated. Univer remembers formulas by workbook: this is another one. */
export async function calculatedAnew(saved: IWorkbookData): Promise<Shown> {
  const workbook = { ...structuredClone(saved), id: 'anew' };
  for (const cell of Object.values(workbook.sheets).flatMap(cellsOf)) {
    if (!cell.data.f && !cell.data.si) continue;
    for (const result of ['v', 't', 'custom']) Reflect.deleteProperty(cell.data, result);
  }
  // Who looks again and again at a page that still calculates asks each time for the same workbook.
  const asked = JSON.stringify(workbook);
  if (lastAnew?.asked !== asked) lastAnew = { asked, shown: calculated(workbook) };
  return lastAnew.shown;
}

let lastAnew: { readonly asked: string; readonly shown: Promise<Shown> } | undefined;

async function calculated(workbook: IWorkbookData): Promise<Shown> {
  const { univer, api } = headlessUniver(functionRegistrations('fr'));
  const book = api.createWorkbook({ ...workbook, id: `anew-${count++}` });
  await api.getFormula().onCalculationResultApplied();
  const shown = shownIn(book);
  univer.dispose();
  return shown;
}

type Rows = Record<string, Record<string, ICellData | null> | null>;
export function cellsOf({ cellData }: { cellData?: unknown }): { place: string; data: ICellData }[] {
  return Object.entries((cellData ?? {}) as Rows).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).flatMap(([column, data]) => (data ? [{ place: `${row},${column}`, data }] : [])),
  );
}

function shownIn(book: Book): Shown {
  const saved = book.save();
  return shownOf(saved, injectorOf(book).get(FormulaDataModel).getArrayFormulaCellData()?.[saved.id] ?? {});
}

/** `filled`: what formulas put in other cells than their own, by sheet. */
export function shownOf({ sheets }: IWorkbookData, filled: Readonly<Record<string, unknown>>): Shown {
  const shown = new Map<string, unknown>();
  for (const [sheetId, sheet] of Object.entries(sheets)) {
    for (const { place, data } of [...cellsOf(sheet), ...cellsOf({ cellData: filled[sheetId] })]) {
      const isBlank = data.v === undefined || data.v === null || data.v === '';
      if (!isBlank) shown.set(`${sheet.name}!${place}`, data.v);
    }
  }
  return shown;
}

/** Without the sentences, that name the cells where they are. */
const figuresOf = (shown: Shown): Shown =>
  new Map([...shown].filter(([, value]) => !/ [A-Z]{1,2}\d/.test(String(value))));

/** What is shown once a blank row has come; undefined where it cuts an answer, whose cells do not part, or what a formula reads. */
function afterInsertion(book: Book, { sheet, row }: Action): Shown | undefined {
  const worksheet = book.getSheets()[sheet];
  const id = worksheet?.getSheetId() ?? '';
  const spills = injectorOf(book).get(FormulaDataModel).getArrayFormulaRange()?.[book.getId()]?.[id] ?? {};
  const isCut = Object.values(spills).some((cells) =>
    Object.values((cells ?? {}) as Record<string, IRange | null>).some(
      (range) => range && range.startRow < row && row <= range.endRow,
    ),
  );
  const isRead = Object.values(book.save().sheets).some((one) =>
    cellsOf(one).some(({ data }) =>
      cellsRead(data.f ?? '').some(
        ({ sheet: named, read }) =>
          (named ?? one.name) === worksheet?.getSheetName() && read.row < row && row < read.row + read.rows,
      ),
    ),
  );
  if (isCut || isRead) return undefined;
  const start = `${worksheet?.getSheetName()}!`;
  const moved = new Map<string, unknown>();
  for (const [cell, value] of shownIn(book)) {
    const [at = 0, column = 0] = cell.startsWith(start) ? cell.slice(start.length).split(',').map(Number) : [-1];
    moved.set(at >= row ? `${start}${at + 1},${column}` : cell, value);
  }
  return moved;
}

/** Which of two answers has the place that both ask for depends on which was there first. */
const isContested = (shown: Shown): boolean => [...shown.values()].includes('#SPILL!');

export function compare(here: Shown, anew: Shown): string[] {
  if (isContested(here) || isContested(anew)) return [];
  return [...new Set([...here.keys(), ...anew.keys()])]
    .filter((cell) => !isSame(here.get(cell), anew.get(cell)))
    .map((cell) => `${cell}: ${String(here.get(cell))} here, ${String(anew.get(cell))} anew`);
}

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)));

/** The fewest actions that still fail. */
export async function shortest(plans: readonly Plan[], failing: readonly Action[]): Promise<readonly Action[]> {
  let list = failing;
  for (let at = failing.length - 2; at >= 0; at--) {
    const shorter = list.filter((_, index) => index !== at);
    const { done, differences } = await differencesAfter(plans, (index) => shorter[index]);
    if (differences.length > 0) list = done;
  }
  return list;
}
