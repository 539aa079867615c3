import { CellValueType, type ICellData, IUniverInstanceService } from '@univerjs/core';
import type { answer, Language } from '../../core';
import { functionRegistrations } from '../../engine/functions';
import { headlessUniver } from '../../engine/headless';

type CellContent = string | number | boolean | null;
type Cells = Record<string, CellContent | ICellData>;

/** The embedded host's engine without its screen: the very same registration as the page and its worker. */
export interface HeadlessSheet {
  /** The value in a cell, spilled ones too. */
  value(cell: string): CellContent;
  /** What the cell's result says beside its value: its unit, or the sentence of its refusal. */
  mark(cell: string): unknown;
  set(cell: string, content: CellContent): Promise<void>;
  /** A command of Univer's, with the calculation that follows. */
  act(command: string, params?: object): Promise<void>;
  dispose(): void;
}

/** « B3 », or « Other!B3 ». */
const placeOf = (name: string): { sheet: string; at: [row: number, column: number] } => {
  const [, sheet = 'Sheet', letter = 'A', digits = '1'] = /^(?:(\w+)!)?([A-Z])(\d+)$/.exec(name) ?? [];
  return { sheet, at: [Number(digits) - 1, letter.charCodeAt(0) - 65] };
};

function contentOf(content: CellContent | ICellData): ICellData {
  if (typeof content === 'object' && content !== null) return content;
  if (typeof content === 'string' && content.startsWith('=')) return { f: content };
  if (typeof content === 'boolean') return { v: Number(content), t: CellValueType.BOOLEAN };
  return { v: content };
}

interface Options {
  readonly rows?: number;
  readonly columns?: number;
  /** Name → what it stands for. */
  readonly names?: Readonly<Record<string, string>>;
}

/** `ask`: to listen to what core is asked. A cell of another sheet makes that sheet. */
export async function headlessSheet(
  cells: Cells,
  language: Language = 'fr',
  ask?: typeof answer,
  { rows = 60, columns = 26, names = {} }: Options = {},
): Promise<HeadlessSheet> {
  const { univer, api } = headlessUniver(functionRegistrations(language, ask));
  const sheets: Record<string, Record<number, Record<number, ICellData>>> = { Sheet: {} };
  for (const [name, content] of Object.entries(cells)) {
    const { sheet, at } = placeOf(name);
    const [row, column] = at;
    const rowsOf = sheets[sheet] ?? {};
    rowsOf[row] = { ...rowsOf[row], [column]: contentOf(content) };
    sheets[sheet] = rowsOf;
  }
  const idOf = (name: string): string => name.toLowerCase();
  api.createWorkbook({
    id: 'book',
    sheetOrder: Object.keys(sheets).map(idOf),
    sheets: Object.fromEntries(
      Object.entries(sheets).map(([name, cellData]) => [
        idOf(name),
        { id: idOf(name), name, rowCount: rows, columnCount: columns, cellData },
      ]),
    ),
    resources: [
      {
        name: 'SHEET_DEFINED_NAME_PLUGIN',
        data: JSON.stringify(
          Object.fromEntries(
            Object.entries(names).map(([name, of]) => [
              name,
              { id: name, name, formulaOrRefString: of, localSheetId: 'AllDefaultWorkbook' },
            ]),
          ),
        ),
      },
    ],
  });
  await api.getFormula().onCalculationResultApplied();
  univer.__getInjector().get(IUniverInstanceService).focusUnit('book');
  const range = (cell: string) => {
    const workbook = api.getActiveWorkbook();
    if (!workbook) throw new Error('No workbook');
    const { sheet, at } = placeOf(cell);
    return (workbook.getSheetByName(sheet) ?? workbook.getActiveSheet()).getRange(...at);
  };
  return {
    value: (cell) => range(cell).getValue() as CellContent,
    mark: (cell) => range(cell).getCellData()?.custom,
    async set(cell, content) {
      range(cell).setValue(contentOf(content));
      await api.getFormula().onCalculationResultApplied();
    },
    async act(command, params) {
      const calculated = api.getFormula().onCalculationResultApplied();
      await api.executeCommand(command, params);
      await calculated;
    },
    dispose: () => univer.dispose(),
  };
}
