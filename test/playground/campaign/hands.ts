/** What hands do in the page, drawn by chance: by the keyboard where there is a key for it, by its command elsewhere. */
import type { Random } from '../../support/random';
import type { SheetPage } from '../../support/sheet-page';

/** Where one stands, and what the rest is drawn from. */
export interface Action {
  readonly kind: Kind;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Where it goes to, for what goes somewhere. */
  readonly to: readonly [row: number, column: number];
  readonly value: string;
  /** From 0 to 99. */
  readonly chance: number;
  /** Undone, then done again. */
  readonly goesBack: boolean;
  /** The next one comes before its figures. */
  readonly isHurried: boolean;
}

const VALUES = [
  '0',
  '1',
  '5',
  '12,5',
  '-3',
  '1 000',
  '100000',
  'texte',
  'oui',
  '2026-03-12',
  '50 %',
  'VRAI',
  '9:30',
  '12,50 $',
  'CPE Étincelle',
  "'007",
  '=1/0',
  '=A1',
  '=SOMME(B1:B20)',
  '=SEQUENCE(3)',
  '=SEQUENCE(2;2)',
  '=B12*2',
  '=SOMME(NOM_A)',
  '=NB.SI(A1:C30;"<>")',
  '=SI(B12>10;"grand";0,5)',
  '=MUTU.PARTAGE(100;SEQUENCE(3))',
];
/** Of each, how many in all. */
const WEIGHTS = {
  type: 30,
  typeFast: 10,
  clear: 7,
  pasteText: 6,
  copy: 5,
  copyValues: 3,
  cut: 4,
  fill: 7,
  fillDown: 2,
  insertRow: 6,
  removeRow: 5,
  insertColumn: 2,
  removeColumn: 2,
  sort: 4,
  undo: 10,
  redo: 4,
  goSheet: 8,
  addSheet: 1,
  copySheet: 2,
  removeSheet: 2,
  renameSheet: 2,
  hideRow: 2,
  filter: 3,
  name: 2,
  bold: 1,
} as const;
type Kind = keyof typeof WEIGHTS;
const BAG = (Object.keys(WEIGHTS) as Kind[]).flatMap((kind) => Array<Kind>(WEIGHTS[kind]).fill(kind));

/** A first one to undo would be the grid itself. */
const FIRST_TO_UNDO = 4;

const SEVERAL_STEPS: ReadonlySet<Kind> = new Set(['undo', 'redo', 'goSheet', 'typeFast']);

export function draw(
  random: Random,
  inputs: readonly (readonly [row: number, column: number])[],
  done: number,
): Action {
  const anywhere = (): readonly [number, number] => [random.below(45), random.below(10)];
  const drawn = random.pick(BAG);
  const kind = drawn === 'undo' && done < FIRST_TO_UNDO ? 'type' : drawn;
  const [row, column] = inputs.length > 0 && random.chance(0.55) ? random.pick(inputs) : anywhere();
  const isOne = random.chance(0.5);
  const goesBack = random.chance(0.25) && !SEVERAL_STEPS.has(kind);
  return {
    kind,
    goesBack,
    isHurried: !goesBack && random.chance(0.15),
    row,
    column,
    rows: isOne ? 1 : random.between(1, 4),
    columns: isOne ? 1 : random.between(1, 3),
    to: inputs.length > 0 && random.chance(0.3) ? random.pick(inputs) : anywhere(),
    value: random.pick(VALUES),
    chance: random.below(100),
  };
}

const letter = (column: number): string => String.fromCharCode(65 + column);
export const nameOf = (row: number, column: number): string => `${letter(column)}${row + 1}`;

interface Sheet {
  getSheetId(): string;
  getSheetName(): string;
  getMaxColumns(): number;
  getMaxRows(): number;
  getFilter(): { remove(): unknown; setColumnFilterCriteria(column: number, criteria: object): unknown } | null;
  getRange(
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): { activate(): unknown; createFilter(): unknown };
}
interface Api {
  getActiveWorkbook(): {
    getId(): string;
    getSheets(): Sheet[];
    getActiveSheet(): Sheet;
    setActiveSheet(sheet: Sheet): unknown;
    deleteSheet(sheet: Sheet): unknown;
    insertDefinedName(name: string, range: string): unknown;
    deleteDefinedName(name: string): unknown;
  };
  executeCommand(id: string, params?: object): Promise<unknown>;
}
declare const facade: () => Api;

/** In the page. */
const byCommand = async ({ kind, row, column, rows, columns, to, chance }: Action): Promise<void> => {
  const api = facade();
  const book = api.getActiveWorkbook();
  const sheet = book.getActiveSheet();
  const ids = { unitId: book.getId(), subUnitId: sheet.getSheetId() };
  const all = { startColumn: 0, endColumn: sheet.getMaxColumns() - 1 };
  const allRows = { startRow: 0, endRow: sheet.getMaxRows() - 1 };
  const sourceRange = { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
  const rowRange = { startRow: row, endRow: row + rows - 1, ...all };
  const sheets = book.getSheets();
  const other = sheets[chance % sheets.length];
  if (kind === 'fill') {
    const targetRange =
      chance < 70
        ? { ...sourceRange, endRow: sourceRange.endRow + 1 + (chance % 4) }
        : { ...sourceRange, endColumn: sourceRange.endColumn + 1 + (chance % 2) };
    await api.executeCommand('sheet.command.auto-fill', { ...ids, sourceRange, targetRange });
  }
  // As the menu does, which asks whether the grid allows it.
  if (kind === 'insertRow') await api.executeCommand('sheet.command.insert-row-before', { value: 1 });
  if (kind === 'removeRow') await api.executeCommand('sheet.command.remove-row-confirm');
  if (kind === 'insertColumn') await api.executeCommand('sheet.command.insert-col-before', { value: 1 });
  if (kind === 'removeColumn') await api.executeCommand('sheet.command.remove-col-confirm');
  if (kind === 'sort') {
    const range = { startRow: row, endRow: row + 2 + (chance % 8), startColumn: column, endColumn: column + columns };
    const orderRules = [{ type: chance % 2 ? 'asc' : 'desc', colIndex: column }];
    await api.executeCommand('sheet.command.sort-range', { ...ids, range, orderRules, hasTitle: chance % 3 === 0 });
  }
  if (kind === 'goSheet' && other) book.setActiveSheet(other);
  if (kind === 'addSheet') await api.executeCommand('sheet.command.insert-sheet', {});
  if (kind === 'copySheet') await api.executeCommand('sheet.command.copy-sheet', ids);
  if (kind === 'removeSheet' && sheets.length > (chance < 15 ? 1 : 2)) book.deleteSheet(sheet);
  if (kind === 'renameSheet')
    await api.executeCommand('sheet.command.set-worksheet-name', { ...ids, name: `L’été ${chance} (${row})` });
  if (kind === 'hideRow') {
    if (chance < 60) await api.executeCommand('sheet.command.set-rows-hidden', { ...ids, ranges: [rowRange] });
    else
      await api.executeCommand('sheet.command.set-specific-rows-visible', { ...ids, ranges: [{ ...all, ...allRows }] });
  }
  if (kind === 'filter') {
    const filter = sheet.getFilter();
    if (filter && chance < 50) filter.remove();
    else if (filter)
      filter.setColumnFilterCriteria(column, { colId: column, filters: { filters: ['0', '5', 'texte'] } });
    else sheet.getRange(row, Math.min(column, 4), 6, 3).createFilter();
  }
  if (kind === 'name') {
    const name = chance % 2 ? 'NOM_A' : 'NOM_B';
    if (chance < 25) book.deleteDefinedName(name);
    else book.insertDefinedName(name, `'${sheet.getSheetName().replace(/'/g, "''")}'!$B$${to[0] + 1}:$C$${to[0] + 3}`);
  }
};

/** Does it, without waiting for what it calculates. */
export async function act(sheet: SheetPage, action: Action): Promise<void> {
  const { page } = sheet;
  const { keyboard } = page;
  const { kind, row, column, rows, columns, to, value, chance } = action;
  const select = (at: readonly [number, number], size: readonly [number, number]): Promise<void> =>
    page.evaluate(
      ([r, c, height, width]) =>
        void facade().getActiveWorkbook().getActiveSheet().getRange(r, c, height, width).activate(),
      [at[0], at[1], size[0], size[1]] as const,
    );
  await select([row, column], [rows, columns]);
  await focusCells(sheet);
  const paste = chance % 5 === 0 ? 'Control+Shift+v' : 'Control+v';
  switch (kind) {
    case 'type':
      await keyboard.type(value, { delay: chance < 10 ? 60 : 0 });
      await keyboard.press(chance % 4 === 0 ? 'Tab' : 'Enter');
      break;
    case 'typeFast':
      // A column typed without looking up, one key after the other.
      for (const text of [value, '7', '8,25']) {
        await keyboard.type(text);
        await keyboard.press('Enter');
      }
      break;
    case 'clear':
      await keyboard.press(chance % 2 ? 'Delete' : 'Backspace');
      if (chance % 2 === 0) await keyboard.press('Enter');
      break;
    case 'pasteText': {
      const lines = Array.from({ length: rows }, (_, at) =>
        Array.from({ length: columns }, (_, by) => (at + by ? `${at * 3 + by}` : value)),
      );
      await page.evaluate(
        (text) => navigator.clipboard.writeText(text),
        lines.map((line) => line.join('\t')).join('\n'),
      );
      await keyboard.press(paste);
      break;
    }
    case 'copy':
    case 'copyValues':
    case 'cut':
      await keyboard.press(kind === 'cut' ? 'Control+x' : 'Control+c');
      await sheet.settled(30);
      if (chance % 7 === 0)
        await page.evaluate((params) => byCommandInPage(params), { ...action, kind: 'goSheet' as const });
      await select(to, [1, 1]);
      await keyboard.press(kind === 'copyValues' ? 'Control+Shift+v' : 'Control+v');
      await sheet.settled(60);
      break;
    case 'fillDown':
      await keyboard.press(chance % 2 ? 'Control+d' : 'Control+r');
      break;
    case 'undo':
    case 'redo':
      for (let time = 0; time <= chance % 3; time++) await keyboard.press(kind === 'undo' ? 'Control+z' : 'Control+y');
      break;
    case 'bold':
      await keyboard.press('Control+b');
      break;
    default:
      await page.evaluate((params) => byCommandInPage(params), action);
  }
}
declare const byCommandInPage: typeof byCommand;

/** What the page needs to know before the first of them. */
export const prepare = (sheet: SheetPage): Promise<void> =>
  sheet.page.evaluate(`globalThis.byCommandInPage = ${byCommand}; undefined`) as Promise<void>;

/** What was said in a window is closed, as one does before going on; the keyboard goes back to the cells. */
async function focusCells(sheet: SheetPage): Promise<void> {
  await sheet.page.evaluate(() => {
    const editor = document.querySelector<HTMLElement>('[data-u-comp="editor"][contenteditable="true"]');
    if (document.activeElement !== editor && document.activeElement?.getAttribute('data-u-comp') !== 'editor')
      editor?.focus();
  });
}

/** Any window, answered by its main button, or closed. */
export async function answer(sheet: SheetPage): Promise<string | undefined> {
  const { page } = sheet;
  const open = page.locator('[role=dialog], dialog[open]');
  let said: string | undefined;
  for (let time = 0; time < 4 && (await open.count()) > 0; time++) {
    said ??= (await open.first().innerText()).replace(/\s+/g, ' ');
    await page.keyboard.press(time % 2 ? 'Escape' : 'Enter');
    await sheet.settled(150);
  }
  if (!said) return said;
  // What was refused is open again, once the dialog is gone.
  await sheet.settled(150);
  await page.keyboard.press('Escape');
  return said;
}
