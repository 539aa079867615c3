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

const address = (name: string): [row: number, column: number] => {
  const [, letter = 'A', digits = '1'] = /^([A-Z])(\d+)$/.exec(name) ?? [];
  return [Number(digits) - 1, letter.charCodeAt(0) - 65];
};

function contentOf(content: CellContent | ICellData): ICellData {
  if (typeof content === 'object' && content !== null) return content;
  if (typeof content === 'string' && content.startsWith('=')) return { f: content };
  if (typeof content === 'boolean') return { v: Number(content), t: CellValueType.BOOLEAN };
  return { v: content };
}

/** `ask`: to listen to what core is asked. */
export async function headlessSheet(
  cells: Cells,
  language: Language = 'fr',
  ask?: typeof answer,
  { rows, columns }: { rows: number; columns: number } = { rows: 60, columns: 26 },
): Promise<HeadlessSheet> {
  const { univer, api } = headlessUniver(functionRegistrations(language, ask));
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [name, content] of Object.entries(cells)) {
    const [row, column] = address(name);
    cellData[row] = { ...cellData[row], [column]: contentOf(content) };
  }
  api.createWorkbook({
    id: 'book',
    sheetOrder: ['sheet'],
    sheets: { sheet: { id: 'sheet', name: 'Sheet', rowCount: rows, columnCount: columns, cellData } },
  });
  await api.getFormula().onCalculationResultApplied();
  univer.__getInjector().get(IUniverInstanceService).focusUnit('book');
  const range = (cell: string) => {
    const workbook = api.getActiveWorkbook();
    if (!workbook) throw new Error('No workbook');
    return workbook.getActiveSheet().getRange(...address(cell));
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
